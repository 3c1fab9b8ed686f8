import fs from 'node:fs';
import path from 'node:path';
import { SAMPLE_FILE } from '../../assets/sample/parts/workbook';
import type { Analysis } from '../analysis/analysis';
import { analyse } from '../analysis/analyse';
import { readWorkbook } from '../host/file/readWorkbook';
import { writeWorkbook } from '../host/file/writeWorkbook';
import { settingValue } from '../methodology/settingsCatalogue';
import { buildNewYear } from './newYear';

const READING = { mappings: [], forms: {} };

/** Last year's workbook of the sample, and the new year's one read back alone. */
let before: Analysis;
let after: Analysis;
let names: readonly string[];
beforeAll(async () => {
  const file = path.join(__dirname, '../../assets/sample', SAMPLE_FILE);
  const { grids } = await readWorkbook(new Uint8Array(fs.readFileSync(file)), SAMPLE_FILE);
  const settingsChosen = { 'shnor.threshold': '35' };
  before = analyse(grids, { year: '2023/2024', reading: READING, settingsChosen });
  const sheets = buildNewYear(before, '2024/2025');
  names = sheets.map(({ name }) => name);
  const bytes = await writeWorkbook(sheets);
  const read = await readWorkbook(bytes, 'новый.xlsx');
  after = analyse(read.grids, { year: '2024/2025', reading: READING }, read.findings);
});

describe('the workbook of a new year', () => {
  it('has the register, the empty sheets and the history', () => {
    expect(names).toEqual([
      'Как заполнять',
      'Справочник ОО',
      'Результаты',
      'Контекст',
      'Риски',
      'Результаты 2022-2023',
      'Риски 2023-2024',
      'Методика',
    ]);
  });

  it('knows every school with its code, its official list and its classes', () => {
    const plain = ({ matching }: Analysis) =>
      matching.schools.map(({ name, login, code, municipality, type, official, activeTo }) => ({
        name,
        login,
        code,
        municipality,
        type,
        official: [...official],
        activeTo,
      }));
    expect(plain(after)).toEqual(plain(before));
  });

  it('keeps the settings in force', () => {
    expect(settingValue(after.request.settings, 'shnor.threshold')).toBe(35);
  });

  it('holds the results of the year that criterion 2 asks for, and no other', () => {
    const years = new Set(after.readings.flatMap(({ records }) => records.results.map(({ year }) => year)));
    expect([...years]).toEqual(['2022/2023']);
  });

  it('gives every procedure of that year the numbers that it had', () => {
    const low = ({ shnor }: Analysis) =>
      shnor!.schools.map(({ school, procedures }) => [
        school.name,
        procedures
          .filter(({ year }) => year === '2022/2023')
          .map(({ code, verdict, participants, failed }) => [
            code,
            verdict,
            participants?.value,
            failed?.value,
          ]),
      ]);
    expect(low(after)).toEqual(low(before));
  });

  it('can tell next year who was at risk', () => {
    const columns = after.readings.flatMap(({ records }) => records.riskColumns);
    expect(columns.length).toBe(before.risk!.schools.length);
    expect(new Set(columns.map(({ year }) => year))).toEqual(new Set(['2023/2024']));
  });

  it('has nothing wrong with it', () => {
    const own = after.findings.filter(({ severity, sheet }) => severity === 'error' && sheet !== undefined);
    expect(own.filter(({ code }) => code !== 'resultsConflict')).toEqual([]);
  });
});
