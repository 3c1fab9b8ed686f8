import fs from 'node:fs';
import path from 'node:path';
import { SAMPLE_FILE } from '../assets/sample/parts/workbook';
import { analyse } from '../src/analysis/analyse';
import type { Analysis } from '../src/analysis/analysis';
import type { Grid } from '../src/grid/grid';
import { createExcelHost } from '../src/host/excel/excelHost';
import { readWorkbook } from '../src/host/file/readWorkbook';
import type { AcademicYear } from '../src/model/year';
import { bookOf, connectAnnounced } from './fixtures/officeBook';
import { ExcelHost, loadOffice, serveFile } from './officeHost';
import type { HostOptions } from './officeHost';

const real = path.resolve(__dirname, '../../shared/data/real');
const present = fs.existsSync(real);

// Whole regions cell by cell through Office.js.
jest.setTimeout(180_000);

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});

/** The sheets of a file as they are in the file, and as Excel gives them. */
async function bothWays(
  file: string,
  options: HostOptions = {},
): Promise<{ fromFile: readonly Grid[]; fromExcel: readonly Grid[] }> {
  const bytes = new Uint8Array(fs.readFileSync(file));
  const { grids } = await readWorkbook(bytes, path.basename(file));
  const book = bookOf(grids, { platform: 'web', ...options });
  serveFile(book, bytes);
  await connectAnnounced(book);
  const reading = await createExcelHost().readWorkbook();
  expect(reading.findings).toEqual([]);
  return { fromFile: grids, fromExcel: reading.grids };
}

/** Verdicts and what they rest on, school by school. */
function verdicts({ shnor, risk, matching }: Analysis): object {
  return { schools: matching.schools, shnor: shnor?.schools, risk: risk?.schools };
}

function expectSameVerdicts(
  fromFile: readonly Grid[],
  fromExcel: readonly Grid[],
  year: AcademicYear,
  least: number,
): void {
  const of = (grids: readonly Grid[]) => analyse(grids, { year, reading: { mappings: [], forms: {} } });
  const expected = of(fromFile);
  const found = of(fromExcel);
  expect(expected.shnor!.schools.length).toBeGreaterThanOrEqual(least);
  expect(verdicts(found)).toEqual(verdicts(expected));
  const codes = ({ findings }: Analysis) => findings.map(({ code, sheet, cell }) => [code, sheet, cell]);
  // What a file keeps without a result, Excel has computed.
  expect(codes(found)).toEqual(codes(expected).filter(([code]) => code !== 'formulasNotCalculated'));
}

it.each(['1.12', '1.15'])(
  'the sample read through ExcelApi %s gives the verdicts of the file',
  async (api) => {
    const sample = path.join(__dirname, '../assets/sample', SAMPLE_FILE);
    const { fromFile, fromExcel } = await bothWays(sample, { excelApi: api });
    expectSameVerdicts(fromFile, fromExcel, '2023/2024', 20);
  },
);

(present ? it : it.skip)('so do the workbooks of a whole region', async () => {
  const fromFile: Grid[] = [];
  const fromExcel: Grid[] = [];
  for (const file of ['altai-vpr-2020-marks-by-school.xlsx', 'altai-vpr-2021-marks-by-school.xlsx']) {
    const both = await bothWays(path.join(real, file));
    fromFile.push(...both.fromFile);
    fromExcel.push(...both.fromExcel);
  }
  expectSameVerdicts(fromFile, fromExcel, '2021/2022', 600);
});
