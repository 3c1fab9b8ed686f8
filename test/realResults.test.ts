import fs from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../src/host/file/readWorkbook';
import type { SheetReading } from '../src/recognise/contract';
import { recogniseSheet } from '../src/recognise/recognise';

const folder = path.resolve(__dirname, '../../shared/data/real');
const present = fs.existsSync(folder);

async function readingsOf(file: string): Promise<SheetReading[]> {
  const { grids } = await readWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, file))), file);
  return grids.map((grid) => recogniseSheet(grid, { mappings: [], forms: {} }));
}

function total(readings: readonly SheetReading[], kind: keyof SheetReading['rows']): number {
  return readings.reduce((sum, { rows }) => sum + rows[kind], 0);
}

// Parsing two whole regions may take longer than the usual limit on a busy machine.
jest.setTimeout(120_000);

(present ? describe : describe.skip)('real workbooks of departments', () => {
  it.each([
    ['altai-vpr-2020-marks-by-school.xlsx', 18_436, '2019/2020', 'autumn'],
    ['altai-vpr-2021-marks-by-school.xlsx', 19_800, '2020/2021', 'spring'],
  ])('%s: every school row is used or not needed', async (file, schools, year, season) => {
    const readings = await readingsOf(file);
    expect(readings.every(({ form }) => form === 'fisokoMarks')).toBe(true);
    expect(total(readings, 'used') + total(readings, 'unneeded')).toBe(schools);
    expect(total(readings, 'reported')).toBe(0);
    const findings = readings.flatMap((reading) => reading.findings);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['unneededProcedure']));
    const results = readings.flatMap(({ records }) => records.results);
    expect(new Set(results.map((result) => `${result.year} ${result.season}`))).toEqual(
      new Set([`${year} ${season}`]),
    );
    expect(results.every(({ school }) => school.login && school.municipality)).toBe(true);
    expect(results.every(({ failed }) => failed?.kind === 'percent' && failed.decimals === 2)).toBe(true);
  });

  it('regional ЕГЭ: results of 2022 and 2023 are read, the choices of 2024 are refused', async () => {
    const [choices, second, first] = await readingsOf('eao-ege-2022-2024.xlsx');
    expect(choices!.findings.map(({ code }) => code)).toEqual(['egeChoicesNotResults']);
    expect(choices!.records.results).toEqual([]);
    expect(second!.facts).toMatchObject({ year: '2022/2023', schools: 42 });
    expect(first!.facts).toMatchObject({ year: '2021/2022', schools: 43 });
    for (const reading of [first!, second!]) {
      expect(reading.rows.reported).toBe(0);
      const needed = reading.records.results.filter(({ procedure }) =>
        /russian|mathematics/.test(procedure.subject),
      );
      // Subtotals confirm every empty «не преодолен», so nothing that the rules need is unknown.
      expect(
        needed.every(({ participants, failed }) => participants && (failed || participants.value === 0)),
      ).toBe(true);
      expect(needed.every(({ school }) => school.municipality)).toBe(true);
    }
    const russian = second!.records.results.filter(({ procedure }) => procedure.subject === 'russian');
    const failed = russian.map((result) => (result.failed?.kind === 'count' ? result.failed.count : 0));
    expect(russian.reduce((sum, { participants }) => sum + participants!.value, 0)).toBe(867);
    expect(failed.reduce((sum, count) => sum + count, 0)).toBe(8);
  });
});
