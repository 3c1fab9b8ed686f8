import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fingerprint, isFresh, markFresh } from '../../webpack/fresh';
import { TARGETS } from '../../webpack/targets';

const repository = path.resolve(__dirname, '../..');
let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'shnor-fresh-'));
  put('src/a.ts', '1');
  put('src/deep/b.ts', '2');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

function put(name: string, text: string) {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
}
const print = (settings = {}) => fingerprint(root, ['src', 'absent'], settings);

describe('what is stale', () => {
  it.each<[string, () => void]>([
    ['another content', () => put('src/deep/b.ts', '3')],
    ['a new file', () => put('src/c.ts', '')],
    ['a file that is gone', () => fs.rmSync(path.join(root, 'src/a.ts'))],
    ['another name', () => fs.renameSync(path.join(root, 'src/a.ts'), path.join(root, 'src/z.ts'))],
  ])('%s makes a build stale', (_, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });

  it('other settings make it stale, a test or a time does not', () => {
    const before = print();
    expect(print({ baseUrl: 'https://school.example/' })).not.toBe(before);
    put('src/a.test.ts', 'expect');
    fs.utimesSync(path.join(root, 'src/a.ts'), new Date(0), new Date(0));
    expect(print()).toBe(before);
  });

  it('a build is fresh only when it is there and was made of the same', () => {
    const made = path.join(root, 'dist/made.js');
    const stamp = path.join(root, 'cache/target');
    expect(isFresh(made, stamp, 'x')).toBe(false);
    markFresh(stamp, 'x');
    expect(isFresh(made, stamp, 'x')).toBe(false);
    put('dist/made.js', '');
    expect(isFresh(made, stamp, 'x')).toBe(true);
    expect(isFresh(made, stamp, 'y')).toBe(false);
  });

  it('every target is made of things that exist', () => {
    for (const { sources } of Object.values(TARGETS)) {
      expect(sources.filter((source) => !fs.existsSync(path.join(repository, source)))).toEqual([]);
    }
  });
});
