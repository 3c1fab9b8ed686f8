/** @jest-environment-options {"globalsCleanup": "off"} */
import { fullReport } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, connect, loadOffice } from '../../../test/officeHost';
import { createExcelHost } from './excelHost';

let book: ExcelHost;
beforeAll(async () => {
  await loadOffice(new ExcelHost());
});
beforeEach(async () => {
  book = new ExcelHost({ sheets: ['Данные'] });
  await connect(book);
});

it('writes', async () => {
  const host = createExcelHost();
  expect(await host.writeSheets(fullReport())).toEqual(["ШНОР 'пилот' 2021-2022", 'Методика']);
  console.log(
    book.requests.map((r) => [r.actions, r.requestBytes, r.error, JSON.stringify(r.body).slice(0, 900)]),
  );
  const r = await host.readWorkbook();
  console.log(JSON.stringify(r, (k, v) => (v instanceof Set ? [...v] : v)));
  expect(await host.writeSheets(fullReport())).toEqual(["ШНОР 'пилот' 2021-2022", 'Методика']);
  console.log(
    book.book.sheets.map((s) => s.name),
    book.book.names,
    book.requests.length,
  );
});
