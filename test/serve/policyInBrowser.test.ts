import type { Browser, Frame, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { startServer, type Server } from './server';

/** A slow machine may need a while to unpack the browser and to load the grid of the mini Excel. */
jest.setTimeout(180_000);

describe('the policy of the pane in a real browser', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  const told: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    server = await startServer({ port: 0 });
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(server.url);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    pane = frame!;
    await pane.waitForSelector('#root button', { timeout: 120_000 });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('stops nothing that the pane needs', () => {
    expect(told.filter((text) => /Content Security Policy|violates/.test(text))).toEqual([]);
  });

  it('lets the styles of the pane through', async () => {
    const styles = await pane.evaluate(() =>
      Array.from(document.querySelectorAll('style'), ({ textContent, sheet }) => [
        textContent,
        (sheet?.cssRules.length ?? 0) > 0,
      ]),
    );
    expect(styles.length).toBeGreaterThan(0);
    // Filled through the object model, with no text of their own.
    expect(styles.filter(([text]) => text !== '')).toEqual([]);
    expect(styles.some(([, filled]) => filled)).toBe(true);
  });

  it('sees no request that leaves this machine', () => {
    expect(asked.filter((url) => !url.startsWith(server.url) && !/^(data|blob):/.test(url))).toEqual([]);
  });

  it.each([
    ['a style with a text', 'style-src'],
    ['an inline script', 'script-src'],
    ['a request elsewhere', 'connect-src'],
    ['a picture from elsewhere', 'img-src'],
    ['a form', 'form-action'],
  ])('stops %s', async (what, directive) => {
    const stopped = await pane.evaluate(async (attempt) => {
      const heard = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        setTimeout(() => resolve('nothing'), 5_000);
      });
      const add = (tag: string, fill: (element: HTMLElement) => void) => {
        const element = document.createElement(tag);
        fill(element);
        document.body.append(element);
        return element;
      };
      if (attempt === 'a style with a text') add('style', (style) => style.append('body{color:red}'));
      if (attempt === 'an inline script') add('script', (script) => script.append('1'));
      if (attempt === 'a request elsewhere') void fetch('https://elsewhere.invalid/').catch(() => undefined);
      if (attempt === 'a picture from elsewhere') {
        add('img', (image) => image.setAttribute('src', 'https://elsewhere.invalid/a.png'));
      }
      if (attempt === 'a form') (add('form', () => undefined) as HTMLFormElement).submit();
      return heard;
    }, what);
    expect(stopped).toMatch(new RegExp(`^${directive}`));
  });
});
