import fs from 'node:fs';
import path from 'node:path';
import { recogniseSheet } from '../../src/recognise/recognise';
import type { CaseInput } from './caseGrid';
import { gridOf, optionsOf } from './caseGrid';
import type { CaseExpectation } from './projection';
import { project } from './projection';

/**
 * A folder per case: `<what is special>/input.json` (a sheet) and `expected.json` (what is to be read
 * from it). A new odd sheet becomes a test by dropping in a folder.
 */
const cases = fs
  .readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

function load<T>(name: string, file: string): T {
  return JSON.parse(fs.readFileSync(path.join(__dirname, name, file), 'utf8')) as T;
}

describe('every case folder', () => {
  it.each(cases)('%s', (name) => {
    const input = load<CaseInput>(name, 'input.json');
    const expected = load<CaseExpectation>(name, 'expected.json');
    const reading = recogniseSheet(gridOf(input), optionsOf(input));
    expect(project(reading)).toEqual(expected);
    const rows = Object.values(reading.rows).reduce((sum, count) => sum + count, 0);
    expect(rows).toBe(input.rows.length);
  });
});
