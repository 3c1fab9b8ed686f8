import fs from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { SAMPLE_FILE } from '../assets/sample/parts/workbook';
import { analyse } from '../src/analysis/analyse';
import type { CellValue, Grid } from '../src/grid/grid';
import { FUNCTIONS } from '../src/functions/catalogue';
import { createExcelHost } from '../src/host/excel/excelHost';
import { newYearFile } from '../src/host/file/newYearFile';
import { readWorkbook } from '../src/host/file/readWorkbook';
import { readState } from '../src/host/file/state';
import { writeWorkbook } from '../src/host/file/writeWorkbook';
import { formatFor } from '../src/locale/language';
import { buildReport } from '../src/report/report';
import type { SheetSpec } from '../src/report/sheetSpec';
import { buildTemplate } from '../src/report/template';
import { lookInExcel, lookOfFile } from './fixtures/sheetLook';
import { connectAnnounced } from './fixtures/officeBook';
import { fullReport } from './fixtures/sheetSpecs';
import { ExcelHost, FormulaCalc, loadOffice, serveFile } from './officeHost';

const sample = path.join(__dirname, '../assets/sample', SAMPLE_FILE);

async function sampleReport(): Promise<SheetSpec[]> {
  const reading = await readWorkbook(new Uint8Array(fs.readFileSync(sample)), SAMPLE_FILE);
  const input = { year: '2023/2024', reading: { mappings: [], forms: {} } } as const;
  return buildReport(analyse(reading.grids, input, reading.findings), formatFor('ru'));
}

async function sampleNewYear(): Promise<Uint8Array> {
  const { grids } = await readWorkbook(new Uint8Array(fs.readFileSync(sample)), SAMPLE_FILE);
  const analysis = analyse(grids, { year: '2023/2024', reading: { mappings: [], forms: {} } });
  return (await newYearFile(analysis, '2024/2025', '{"год":"2024/2025"}', '1.0')).bytes;
}

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});

/**
 * A grid without what the two hosts may say differently: a formula whose result is an empty text is an empty cell in
 * Excel and an empty text in a file; rows and columns that hold nothing at the end may be there or not.
 */
function comparable({ rows, ...grid }: Grid): object {
  const lines: CellValue[][] = rows.map((row) => {
    const line = row.map((value) => (value === '' ? null : value));
    while (line.length > 0 && line.at(-1) === null) line.pop();
    return line;
  });
  while (lines.at(-1)?.length === 0) lines.pop();
  const merges = grid.merges.toSorted((a, b) => a.top - b.top || a.left - b.left);
  return { ...grid, merges, workbook: '', rows: lines };
}

describe.each(['1.12', '1.14', '1.15'])('Excel with ExcelApi %s', (excelApi) => {
  it.each<[string, () => SheetSpec[] | Promise<SheetSpec[]>]>([
    ['a report with every feature', fullReport],
    ['the empty sheets for input', buildTemplate],
    ['the report about the sample', sampleReport],
  ])('gives back %s as a file does', async (_, build) => {
    const specs = await build();
    const calc = new FormulaCalc({ functions: FUNCTIONS });
    const book = await connectAnnounced(new ExcelHost({ excelApi, sheets: ['Данные'], calc }));
    const bytes = await writeWorkbook(specs);
    // Below ExcelApi 1.13 the merged cells come from the file.
    serveFile(book, bytes);
    const host = createExcelHost();
    await host.writeSheets(specs);
    const { grids, findings } = await host.readWorkbook();
    const file = await readWorkbook(bytes, 'x.xlsx');

    expect(grids.slice(1).map(comparable)).toEqual(file.grids.map(comparable));
    expect(findings).toEqual([]);
    expect(file.grids.map(({ ownKind }) => ownKind)).toEqual(specs.map(({ kind }) => kind));
  });
});

it.each<[string, () => SheetSpec[] | Promise<SheetSpec[]>]>([
  ['a report with every feature', fullReport],
  ['the empty sheets for input', buildTemplate],
  ['the report about the sample', sampleReport],
])('%s looks alike in Excel and in a file', async (_, build) => {
  const specs = await build();
  const calc = new FormulaCalc({ functions: FUNCTIONS });
  const book = await connectAnnounced(new ExcelHost({ sheets: ['Данные'], calc }));
  const names = await createExcelHost().writeSheets(specs);
  const file = await readXlsx(await writeWorkbook(specs), { readStyles: true });
  for (const [index, sheet] of file.sheets.entries()) {
    expect(lookInExcel(book, names[index]!)).toEqual(lookOfFile(sheet, file.namedRanges ?? []));
  }
});

it.each(['pc', 'mac', 'web'] as const)(
  'Excel (%s) opens the workbook of a new year that a file holds, beside the one that is open',
  async (platform) => {
    const bytes = await sampleNewYear();
    const book = await connectAnnounced(new ExcelHost({ platform, sheets: ['Данные'] }));
    const before = book.snapshot();
    await createExcelHost().openNewWorkbook(bytes);
    const opened = book.newWorkbooks.map((file) => new Uint8Array(Buffer.from(file, 'base64')));
    expect(opened).toHaveLength(1);
    expect(await readWorkbook(opened[0]!, 'x.xlsx')).toEqual(await readWorkbook(bytes, 'x.xlsx'));
    expect(readState(opened[0]!)).toBe('{"год":"2024/2025"}');
    expect(book.snapshot()).toEqual(before);
  },
);
