import { analysisOf, lowSchool } from '../../../test/fixtures/analysis';
import { cell, sheetSpec } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, connect, loadOffice } from '../../../test/officeHost';
import { formatFor } from '../../locale/language';
import { buildReport } from '../../report/report';
import type { SheetSpec } from '../../report/sheetSpec';
import { REQUEST_BYTES } from './blocks';
import { createExcelHost } from './excelHost';

beforeAll(async () => {
  await loadOffice(new ExcelHost());
  // The library sends a greeting of its own after the first request of a page.
  await createExcelHost().loadState();
  await new Promise((done) => setTimeout(done, 50));
});

/** The whole report about invented schools. */
function report(schools: number): SheetSpec[] {
  const list = Array.from({ length: schools }, (_, index) => lowSchool(index + 1));
  return buildReport(analysisOf(list), formatFor('ru'));
}

async function open(): Promise<ExcelHost> {
  const book = new ExcelHost({ platform: 'web', sheets: ['Данные'] });
  await connect(book);
  return book;
}

/** Requests of a first writing and of one that replaces it, with a person's formula that has to follow. */
async function measure(specs: readonly SheetSpec[]): Promise<[first: number, again: number]> {
  const book = await open();
  const host = createExcelHost();
  await host.writeSheets(specs);
  const first = book.requests.length;
  book.edit('Данные', 'A1', `='${specs[0]!.name}'!A1`);
  await host.writeSheets(specs);
  return [first, book.requests.length - first];
}

describe('round trips', () => {
  it('for 33 schools: four the first time, six when sheets are replaced', async () => {
    expect(await measure(report(33))).toEqual([4, 6]);
  });

  it('do not depend on the number of rows', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [cell(row, 'integer'), cell('да', 'verdict')]);
    expect(await measure([sheetSpec({ kind: 'check', name: 'Проверка', rows })])).toEqual([4, 6]);
  });

  it('for 2,000 schools: as many more as there are requests of 3 MB', async () => {
    const book = await open();
    await createExcelHost().writeSheets(report(2000));
    const sizes = book.requests.map(({ requestBytes }) => requestBytes);
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeGreaterThan(2 * REQUEST_BYTES);
    expect(Math.max(...sizes)).toBeLessThan(REQUEST_BYTES);
    // A request is sent before the next piece would overfill it, so it is at least half full.
    expect(sizes.length).toBeLessThanOrEqual(4 + Math.ceil(total / (REQUEST_BYTES / 2)));
  });

  it('for 2,000 schools written anew, with a look-up of every school on a sheet of a person', async () => {
    const specs = report(2000);
    const book = await open();
    const host = createExcelHost();
    await host.writeSheets(specs);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Данные').getRange('A1:A2000').formulas = Array.from(
        { length: 2000 },
        (_, row) => [`='${specs[0]!.name}'!B${row + 1}`],
      );
      await context.sync();
    });
    const person = JSON.stringify(book.snapshot('Данные').cells).replaceAll("'", '');
    book.reset();
    await host.writeSheets(specs);
    const sizes = book.requests.map(({ requestBytes }) => requestBytes);
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
    expect(Math.max(...sizes)).toBeLessThan(REQUEST_BYTES);
    expect(sizes.length).toBeLessThanOrEqual(6 + Math.ceil(total / (REQUEST_BYTES / 2)));
    expect(JSON.stringify(book.snapshot('Данные').cells).replaceAll("'", '')).toBe(person);
    expect(book.requests.every(({ error }) => error === null)).toBe(true);
  });
});
