import fs from 'node:fs';
import path from 'node:path';
import { createCA, createCert } from 'mkcert';
import type { Browser, Frame, Page } from 'playwright-core';
import { SAMPLE_FILE } from '../../assets/sample/parts/workbook';
import { readWorkbook } from '../../src/host/file/readWorkbook';
import { ExcelHost, FormulaCalc } from '../officeHost';
import { OFFICE_DIST } from '../officeHost/metadataFile';
import { webFrameUrl, xdmTransport } from '../officeHost/transport/xdm';
import { startAddinServer } from '../serve/server';
import type { Server } from '../serve/server';
import { launchChromium } from './chromium';

jest.setTimeout(240_000);

const OFFICE_JS = 'https://appsforoffice.microsoft.com';
const HOSTED = '/lib/1/hosted/';
const SAMPLE = path.resolve(__dirname, '../../assets/sample', SAMPLE_FILE);

/** A certificate for this run alone; nobody is asked to trust it. */
async function certificate() {
  const ca = await createCA({
    organization: 'test',
    countryCode: 'RU',
    state: 'test',
    locality: 'test',
    validity: 1,
  });
  return createCert({ ca, domains: ['localhost'], validity: 1 });
}

/** The page of Excel on the web, as far as an add-in sees it: a frame, and messages. */
const excelPage = (
  frameUrl: string,
) => `<!doctype html><iframe style="width:360px;height:800px"></iframe><script>
  addEventListener('message', ({ data }) => { if (typeof data === 'string') toHost(data); });
  document.querySelector('iframe').src = ${JSON.stringify(frameUrl)};
</script>`;

describe('the delivered page as Excel on the web loads it', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  let host: ExcelHost;
  const origins = new Set<string>();
  const told: string[] = [];

  beforeAll(async () => {
    server = await startAddinServer({ port: 0, tls: await certificate() });
    browser = await launchChromium();
    host = new ExcelHost({ platform: 'web', locale: 'ru-RU', flags: 1, calc: new FormulaCalc() });
    const { grids } = await readWorkbook(new Uint8Array(fs.readFileSync(SAMPLE)), SAMPLE_FILE);
    host.loadGrids(grids);
    page = await browser.newPage({ ignoreHTTPSErrors: true });
    await connect();
    await page.goto(`${server.url}excel.html`);
    const frame = await page.waitForSelector('iframe');
    pane = (await frame.contentFrame())!;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function connect(): Promise<void> {
    const { origin } = new URL(server.url);
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url())) origins.add(new URL(request.url()).origin);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') told.push(message.text());
    });
    page.on('pageerror', (error) => told.push(error.stack ?? error.message));
    let receive: (text: string) => void = () => {};
    await page.exposeFunction('toHost', (text: string) => receive(text));
    xdmTransport(host, {
      origin,
      listen: (listener) => {
        receive = listener;
        return () => (receive = () => {});
      },
      post: (text) => {
        const sent = page.evaluate(
          (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
          text,
        );
        // The last answer (references are given back) may come when the page is already closed.
        sent.catch(() => undefined);
      },
    });
    await page.route(`${server.url}excel.html`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: excelPage(webFrameUrl(`${server.url}taskpane.html`, host, origin)),
      }),
    );
    await page.route(`${OFFICE_JS}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(OFFICE_DIST, pathname.slice(HOSTED.length));
      if (!pathname.startsWith(HOSTED) || !fs.existsSync(file))
        return route.fulfill({ status: 404, body: '' });
      return route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: fs.readFileSync(file),
      });
    });
  }

  it('boots', async () => {
    await pane
      .getByRole('button', { name: /Прочитать книгу/ })
      .first()
      .waitFor();
    const platform = await pane.evaluate('Office.context.platform');
    expect(platform).toBe('OfficeOnline');
  });

  it('reads the workbook', async () => {
    await pane
      .getByRole('button', { name: /Прочитать книгу/ })
      .first()
      .click();
    await pane.getByRole('button', { name: /^31 распознан/ }).waitFor();
  });

  it('writes the sheets', async () => {
    await pane.getByRole('button', { name: /^\d\. Результат/ }).click();
    await pane.getByRole('button', { name: /^Записать листы/ }).click();
    await pane
      .getByText(/Готово: в книгу записан/)
      .first()
      .waitFor();
    const names = host.book.sheets.map(({ name }) => name);
    expect(names).toHaveLength(43);
    expect(names).toContain('Риски 2023-2024');
  });

  it('begins a new year, which Excel on the web opens in a tab', async () => {
    const names = host.book.sheets.map(({ name }) => name);
    await pane.getByRole('button', { name: 'Создать книгу на 2024/2025' }).click();
    await pane.getByText(/^Книга на 2024\/2025 учебный год создана/).waitFor();
    const files = host.newWorkbooks.map((file) => new Uint8Array(Buffer.from(file, 'base64')));
    expect(files).toHaveLength(1);
    const { grids } = await readWorkbook(files[0]!, 'новая.xlsx');
    expect(grids.map(({ sheet }) => sheet)).toContain('Результаты 2022-2023');
    expect(host.book.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('keeps its policy: nothing that it does offends it, and an inline script is stopped', async () => {
    expect(told).toEqual([]);
    const stopped = await pane.evaluate(async () => {
      const heard = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
      );
      const script = document.createElement('script');
      script.text = 'document.title = "inline"';
      document.body.append(script);
      return [await heard, document.title];
    });
    expect(stopped[0]).toMatch(/^script-src/);
    expect(stopped[1]).not.toBe('inline');
  });

  it('asks its own server and the one of Office.js, and nobody else', () => {
    expect([...origins].sort()).toEqual([OFFICE_JS, new URL(server.url).origin].sort());
  });
});
