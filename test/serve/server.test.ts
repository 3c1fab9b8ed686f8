import { builtFile } from '../build/built';
import { policyOf } from './pane';
import { startAddinServer, startServer, type Server } from './server';

describe('the server of the mini Excel', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ port: 0 });
  });
  afterAll(() => server.close());
  const get = (name: string) => fetch(new URL(name, server.url));

  it('is reached on this machine alone, in plain http', () => {
    expect(server.url).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  it('shows the mini Excel', async () => {
    const page = await get('');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Мини-Excel');
  });

  it('gives the built pane with Office.js of the npm package', async () => {
    const html = await (await get('addin/taskpane.html')).text();
    expect(html).toContain(
      '<script src="/external.js"></script><script src="/office-js/office.js"></script>',
    );
    expect(html).not.toContain('<script src="https:');
  });

  it('gives the pane also when the address carries a question', async () => {
    expect(await (await get('addin/taskpane.html?a=1#b')).text()).toContain('/office-js/office.js');
  });

  it.each([
    ['office-js/office.js', 'text/javascript'],
    ['external.js', 'text/javascript'],
    ['addin/functions.json', 'application/json'],
    ['addin/icons/app-32.png', 'image/png'],
    ['addin/sample/sample.xlsx', 'application/vnd.openxmlformats'],
    ['addin/help/functions.html', 'text/html'],
  ])('%s is %s', async (name, type) => {
    const answer = await get(name);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['addin/nothing.js', 'addin/../package.json', 'addin/%2e%2e/%2e%2e/package.json', 'nothing.html'])(
    '%s is not there',
    async (name) => {
      expect((await get(name)).status).toBe(404);
    },
  );

  it('takes another port when its own is taken, by telling so', async () => {
    const { port } = new URL(server.url);
    await expect(startServer({ port: Number(port) })).rejects.toThrow('EADDRINUSE');
  });
});

describe('the server for a real Excel', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startAddinServer({ port: 0 });
  });
  afterAll(() => server.close());

  it('gives the built pane as it is, its policy also as a header', async () => {
    const built = builtFile('taskpane.html');
    const answer = await fetch(new URL('taskpane.html', server.url));
    expect(await answer.text()).toBe(built);
    expect(answer.headers.get('content-security-policy')).toBe(policyOf(built));
  });

  it('lets Office keep the icons and the web fetch the metadata', async () => {
    const icon = await fetch(new URL('icons/app-80.png', server.url));
    expect(icon.headers.get('cache-control')).not.toMatch(/no-(cache|store)/);
    const metadata = await fetch(new URL('functions.json', server.url));
    expect(metadata.headers.get('access-control-allow-origin')).toBe('*');
  });
});
