import { FUNCTIONS } from '../../src/functions/catalogue';
import { HELP_PAGES } from '../../src/functions/metadata';
import { readSettings } from '../../webpack/settings';
import { builtFile, builtFiles } from './built';

const { baseUrl } = readSettings(process.env);

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
}
const metadata = (name: string): Metadata => JSON.parse(builtFile(name));

/** Runs a built script with nothing around it but Office's place for functions; gives the ids that it ties. */
function associatedBy(script: string): string[] {
  const ids: string[] = [];
  const place = { associate: (id: string) => ids.push(id), Error, ErrorCode: {} };
  new Function('CustomFunctions', 'self', builtFile(script))(place, {});
  return ids;
}

describe('the built add-in', () => {
  it('has every file that its manifest names', () => {
    const named = [...builtFile('manifest.xml').matchAll(/"(https:\/\/[^"]+)"/g)]
      .map(([, url]) => url!)
      .filter((url) => url.startsWith(baseUrl))
      .map((url) => url.slice(baseUrl.length));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !builtFiles('').includes(name))).toEqual([]);
  });

  it.each(['functions.json', 'functions-en.json'])(
    '%s names the very functions that the code ties',
    (name) => {
      const ids = metadata(name).functions.map(({ id }) => id);
      expect(ids).toEqual(FUNCTIONS.map(({ id }) => id));
      expect(associatedBy('functions.js')).toEqual(ids);
    },
  );

  it('leads from every function to its place in the help', () => {
    for (const [name, page] of [
      ['functions.json', HELP_PAGES.ru],
      ['functions-en.json', HELP_PAGES.en],
    ] as const) {
      for (const { helpUrl } of metadata(name).functions) {
        const [address, anchor] = helpUrl.split('#');
        expect(address).toBe(baseUrl + page);
        expect(builtFile(page)).toContain(`id="${anchor}"`);
      }
    }
  });

  it('carries the licences of what it holds, and nothing of Office.js or of the mini Excel', () => {
    const notices = builtFile('THIRD-PARTY-NOTICES.txt');
    for (const name of ['react 19', 'react-dom 19', '@fluentui/react-provider', '@griffel/core', 'hucre']) {
      expect(notices).toContain(name);
    }
    expect(notices).not.toMatch(/office-js|univerjs|xlsx/i);
    expect(builtFiles('').filter((name) => /office\.js|excel-(web|win32|mac)/.test(name))).toEqual([]);
  });

  it('has the two workbooks of the sample, those of the command line', () => {
    expect(builtFiles('.xlsx').sort()).toEqual(['sample/programmes.xlsx', 'sample/sample.xlsx']);
  });
});
