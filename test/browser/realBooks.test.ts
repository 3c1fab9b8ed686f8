import fs from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/analysis/analyse';
import type { Analysis } from '../../src/analysis/analysis';
import { readWorkbook } from '../../src/host/file/readWorkbook';
import type { AcademicYear } from '../../src/model/year';
import { formatFor } from '../../src/locale/language';
import { buildReport } from '../../src/report/report';
import type { SheetSpec } from '../../src/report/sheetSpec';
import { Desk } from './desk';
import type { Workplace } from './desk';

const folder = path.resolve(__dirname, '../../../shared/data/real');
const present = fs.existsSync(folder);

// Whole regions in a browser.
jest.setTimeout(300_000);

/** What the core makes of the file itself. */
async function ofFile(file: string, year: AcademicYear): Promise<Analysis> {
  const { grids } = await readWorkbook(new Uint8Array(fs.readFileSync(file)), path.basename(file));
  return analyse(grids, { year, reading: { mappings: [], forms: {} } });
}

/** The sheet of the result as the core describes it, its values row by row. */
function rowsOf(analysis: Analysis, kind: string): unknown[][] {
  const specs = buildReport(analysis, formatFor('ru'), '0', { formulas: 'functions' });
  const spec = specs.find((each: SheetSpec) => each.name.startsWith(kind))!;
  return spec.rows.map((row) => row.map((cell) => cell?.value ?? ''));
}

/** School by school: every row, or column, that holds a login. */
function linesWithLogin(rows: readonly (readonly unknown[])[]): string[] {
  return rows
    .filter((row) => row.some((cell) => /^(sch|edu)\d+$/.test(String(cell))))
    .map((row) => row.filter((cell) => cell !== '' && cell !== null).join(' | '));
}

const turned = (rows: readonly (readonly unknown[])[]): unknown[][] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
};

(present ? describe : describe.skip)('workbooks of a whole region in the mini Excel', () => {
  let desk: Desk;
  let work: Workplace;
  beforeAll(async () => {
    desk = await Desk.open();
    work = await desk.workplace('?empty-book');
    work.page.setDefaultTimeout(120_000);
  });
  afterAll(async () => {
    await desk?.close();
  });

  it('marks of ВПР: the ШНОР list is the one of the core, school by school', async () => {
    const file = path.join(folder, 'altai-vpr-2021-marks-by-school.xlsx');
    await work.openFile(file);
    await work.read();
    await work.write();
    const expected = linesWithLogin(rowsOf(await ofFile(file, '2021/2022'), 'ШНОР'));
    expect(expected.length).toBeGreaterThan(600);
    expect(linesWithLogin(await work.rows('ШНОР 2021-2022'))).toEqual(expected);
  });

  it('the questionnaire: the risks are those of the core, school by school', async () => {
    const file = path.join(folder, 'altai-context-2021.xlsx');
    await work.openFile(file);
    await work.read();
    await work.write();
    const expected = linesWithLogin(turned(rowsOf(await ofFile(file, '2020/2021'), 'Риски')));
    expect(expected.length).toBeGreaterThan(600);
    expect(linesWithLogin(turned(await work.rows('Риски 2020-2021')))).toEqual(expected);
  });

  it('nothing is asked outside this machine and no error is reported', () => {
    expect(work.troubles).toEqual({ requests: [], errors: [] });
  });
});
