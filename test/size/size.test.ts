import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ADDIN, builtFile } from '../build/built';
import { FIRST_LOAD_LIMIT, firstLoad, measure } from './measure';

describe('the weight of the pane', () => {
  it('is a first load of at most 180 kB gzip', () => {
    builtFile('taskpane.html');
    const chunks = measure(ADDIN);
    const first = chunks.filter((chunk) => chunk.first).map(({ name }) => name);
    expect(first).toEqual(
      expect.arrayContaining(['boot.js', expect.stringMatching(/^taskpane\.[0-9a-f]+\.js$/)]),
    );
    expect(firstLoad(chunks)).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
  });

  it('counts the scripts of the page and only names the others', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shnor-size-'));
    try {
      fs.writeFileSync(
        path.join(folder, 'taskpane.html'),
        '<script src=https://far.example/office.js></script><script defer src="a.js"></script><script src=b.js></script>',
      );
      for (const name of ['a.js', 'b.js', 'later.js']) fs.writeFileSync(path.join(folder, name), name);
      const chunks = measure(folder);
      expect(chunks.map(({ name, first }) => [name, first])).toEqual([
        ['a.js', true],
        ['b.js', true],
        ['later.js', false],
      ]);
      expect(firstLoad(chunks)).toBe(chunks[0]!.gzip + chunks[1]!.gzip);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
