import fs from 'node:fs';
import path from 'node:path';
import { SAMPLE_FILE } from '../../assets/sample/parts/workbook';
import type { Analysis } from '../analysis/analysis';
import { analyse } from '../analysis/analyse';
import type { Grid } from '../grid/grid';
import { newYearFile } from '../host/file/newYearFile';
import { readWorkbook } from '../host/file/readWorkbook';
import { writeWorkbook } from '../host/file/writeWorkbook';
import { gridOf } from '../../test/fixtures/gridOf';
import { resultsSheet } from '../../test/fixtures/smallBook';
import { settingValue } from '../methodology/settingsCatalogue';
import type { ConfirmedMatch } from '../recognise/contract';
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
      'Не перенесено',
      'Справочник ОО',
      'Результаты',
      'Контекст',
      'Риски',
      'Результаты 2022-2023',
      'Риски 2023-2024',
      'Динамика',
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

const HEAD = [
  'Код ОО',
  'Школа',
  'Учебный год',
  'Процедура',
  'Предмет',
  'Класс',
  'Участников',
  'Получили «2»',
];

/** What stands under a heading of a sheet of the new workbook. */
function column(grids: readonly Grid[], sheet: string, heading: string) {
  const { rows } = grids.find((grid) => grid.sheet === sheet)!;
  const head = rows.findIndex((row) => row.includes(heading));
  const place = rows[head]!.indexOf(heading);
  return rows.slice(head + 1).map((row) => row[place]);
}

/** The workbook that begins the year after an analysis, as it is read back. */
async function begun(analysis: Analysis) {
  return (await readWorkbook(await writeWorkbook(buildNewYear(analysis, '2024/2025')), 'новый.xlsx')).grids;
}

describe('what the workbook of a new year takes from small ones', () => {
  const odd = gridOf([HEAD, [null, 'Школа у реки', '2022/2023', 'ВПР', 'Математика', 6, 20, 9]], {
    sheet: 'Ещё',
  });

  it('a spelling that a person has confirmed is an alias from now on', async () => {
    const last = (confirmed: readonly ConfirmedMatch[]) =>
      analyse([resultsSheet([10, 0]), odd], { year: '2023/2024', reading: READING, confirmed });
    const aliases = (grids: readonly Grid[]) => column(grids, 'Справочник ОО', 'Варианты написания');
    // Unconfirmed, it is taken for a school of its own.
    expect(aliases(await begun(last([])))).toEqual([null, null, null]);
    const grids = await begun(last([{ name: 'Школа у реки', target: '990002' }]));
    expect(aliases(grids)).toEqual([null, 'Школа у реки']);

    // Nobody confirms it once more: the register knows the spelling.
    const { matching } = analyse([...grids, odd], { year: '2024/2025', reading: READING });
    const line = matching.lines.find(({ mention }) => mention.name === 'Школа у реки')!;
    const school = matching.schools.find(({ id }) => id === line.schoolId);
    expect([line.level, school?.code]).toEqual([expect.stringMatching(/^T/), '990002']);
  });

  it('a result that two sheets state alike stands once, two that differ both', async () => {
    const sheets = [resultsSheet([10], 'А'), resultsSheet([10], 'Б'), resultsSheet([9], 'В')];
    const grids = await begun(analyse(sheets, { year: '2023/2024', reading: READING }));
    const [low, source] = ['Ниже порога («2»)', 'Источник'].map((heading) =>
      column(grids, 'Результаты 2022-2023', heading),
    );
    expect(low).toEqual([10, 9, 10, 9]);
    expect(source!.map((text) => /лист «(.)»/.exec(String(text))?.[1])).toEqual(['А', 'В', 'А', 'В']);
  });

  it('average scores and quality come along where a department has them', async () => {
    const row = ['990001', 'МБОУ СОШ № 1', '2022/2023', 'ОГЭ', 'Математика', null, 20, 3, 3.85, 45.5];
    const own = gridOf([[...HEAD, 'Средний балл', 'Качество, %'], row], { sheet: 'ОГЭ' });
    const grids = await begun(analyse([own], { year: '2023/2024', reading: READING }));
    const { readings } = analyse(grids, { year: '2024/2025', reading: READING });
    const [result] = readings.flatMap(({ records }) => records.results);
    expect([result?.average?.value, result?.quality?.value]).toEqual([3.85, 45.5]);
    const without = await begun(analyse([resultsSheet([10])], { year: '2023/2024', reading: READING }));
    const { rows } = without.find(({ sheet }) => sheet === 'Результаты 2022-2023')!;
    expect(rows.flat()).not.toContain('Средний балл');
  });
});

it('the same sheets in any order begin the year with the same bytes', async () => {
  const file = path.join(__dirname, '../../assets/sample', SAMPLE_FILE);
  const { grids } = await readWorkbook(new Uint8Array(fs.readFileSync(file)), SAMPLE_FILE);
  const made = async (sheets: readonly Grid[]) => {
    const analysis = analyse(sheets, { year: '2023/2024', reading: READING });
    return Buffer.from((await newYearFile(analysis, '2024/2025', '{}', '1.0')).bytes);
  };
  const one = await made(grids);
  expect(one.equals(await made(grids))).toBe(true);
  expect(one.equals(await made([...grids].reverse()))).toBe(true);
});
