import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../browser/chromium';
import { ExcelHost } from '..';
import { OFFICE_DIST } from '../metadataFile';
import { webFrameUrl, xdmTransport } from './xdm';

const HOST_PAGE = 'https://localhost/host.html';
const ADD_IN = 'https://localhost/addin.html';

const addIn = `<!doctype html><html><head><script src="https://localhost/office/office.debug.js"></script></head>
<body><script>
  window.ready = Office.onReady();
  window.work = () => Excel.run(async (context) => {
    const seen = new Promise((done) => context.workbook.worksheets.onChanged.add(async (e) => done(e.address)));
    const range = context.workbook.worksheets.getItem('Лист').getRange('A1:B1');
    await context.sync();
    range.values = [['текст', 2]];
    range.load('values');
    await context.sync();
    return { values: range.values, changed: await seen };
  });
</script></body></html>`;

/** Everything is answered from memory and the installed package: nothing leaves the machine. */
async function serve(page: Page, frameUrl: string): Promise<string[]> {
  const foreign: string[] = [];
  await page.route('**/*', async (route) => {
    const { pathname, hostname } = new URL(route.request().url());
    const html = (body: string) => route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    if (hostname !== 'localhost') {
      foreign.push(hostname);
      return route.abort();
    }
    if (pathname === '/host.html')
      return html(`<!doctype html><iframe></iframe><script>
        addEventListener('message', ({ data }) => { if (typeof data === 'string') toHost(data); });
        document.querySelector('iframe').src = ${JSON.stringify(frameUrl)};
      </script>`);
    if (pathname === '/addin.html') return html(addIn);
    if (!pathname.startsWith('/office/')) return route.fulfill({ status: 404, body: '' });
    const body = readFileSync(join(OFFICE_DIST, pathname.slice('/office/'.length)));
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
  });
  return foreign;
}

describe('the transport of Excel on the web', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('carries requests and events of an add-in that knows nothing of it', async () => {
    const host = new ExcelHost({ sheets: ['Лист'], platform: 'web', excelApi: '1.14' });
    const page = await browser.newPage();
    let receive: (text: string) => void = () => {};
    await page.exposeFunction('toHost', (text: string) => receive(text));
    xdmTransport(host, {
      origin: 'https://localhost',
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
    const foreign = await serve(page, webFrameUrl(ADD_IN, host, 'https://localhost'));
    await page.goto(HOST_PAGE);
    const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
    await frame!.waitForFunction('window.ready');
    const info = await frame!.evaluate('window.ready');
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(await frame!.evaluate('Office.context.requirements.isSetSupported("ExcelApi", "1.15")')).toBe(
      false,
    );
    expect(await frame!.evaluate('window.work()')).toEqual({ values: [['текст', 2]], changed: 'A1:B1' });
    expect(host.snapshot('Лист').cells).toEqual({ A1: { value: 'текст' }, B1: { value: 2 } });
    expect(foreign).toEqual([]);
  });
});
