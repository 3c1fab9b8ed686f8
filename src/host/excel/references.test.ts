import { fullReport } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, connect, loadOffice } from '../../../test/officeHost';
import type { HostOptions } from '../../../test/officeHost';
import { createExcelHost } from './excelHost';
import { runsOf } from './references';
import { toTrouble } from './run';

async function open(options: HostOptions = {}) {
  const book = new ExcelHost({ sheets: ['Данные'], ...options });
  await connect(book);
  const host = createExcelHost();
  await host.writeSheets(fullReport());
  return { book, host };
}

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});

describe('formulas that follow a replaced sheet', () => {
  it('are found piece by piece where they do not fit into one answer', async () => {
    const { book, host } = await open({ limits: { responseBytes: 40_000 } });
    for (let row = 1; row <= 400; row += 1) {
      book.edit('Данные', `A${row}`, `=Методика!B2+${row}`);
      book.edit('Данные', `C${row}`, `=A${row}&"Методика!B2 ${'x'.repeat(150)}"`);
    }
    const before = JSON.stringify(book.snapshot('Данные'));
    book.reset();
    await host.writeSheets(fullReport());
    expect(JSON.stringify(book.snapshot('Данные'))).toBe(before);
    expect(book.requests.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
  });

  it('are entered only where they stand, not where their results spill', async () => {
    const { book, host } = await open();
    book.edit('Данные', 'B2', '=Методика!A1:B2');
    book.sheet('Данные').spills.set(16_384 + 1, [
      ['Параметр', 'Значение'],
      ['Доля', 30],
    ]);
    const before = book.snapshot('Данные');
    await host.writeSheets(fullReport());
    expect(book.snapshot('Данные')).toEqual(before);
  });

  it('are found together with rules, also where the formulas do not fit into one answer', async () => {
    const { book, host } = await open({ limits: { responseBytes: 20_000 } });
    for (let row = 1; row <= 200; row += 1)
      book.edit('Данные', `A${row}`, `="${'х'.repeat(100)}"&Методика!B2`);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Данные');
      const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=Методика!$B$2>1';
      await context.sync();
    });
    await host.writeSheets(fullReport());
    expect(book.requests.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    expect(book.snapshot('Данные').conditionalFormats).toMatchObject([
      { rule: { formula: '=Методика!$B$2>1' } },
    ]);
  });

  it('through a name do so everywhere; charts and lists that speak of the sheet itself do not', async () => {
    const { book, host } = await open();
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItem('Данные');
      names.add('Мой_список', '=Методика!$A$2:$A$9');
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '=Мой_список' } };
      const source = '=Методика!$A$2:$A$9';
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      const shown = worksheets.getItem('Методика').getRange('A2:B2');
      sheet.charts.add('ColumnClustered', shown, 'Columns');
      await context.sync();
    });
    await host.writeSheets(fullReport());
    const { validations, charts } = book.sheet('Данные');
    expect(validations.map(({ rule }) => rule)).toMatchObject([
      { list: { source: '=Мой_список' } },
      { list: { source: '=#REF!$A$2:$A$9' } },
    ]);
    expect(book.book.names.find(({ name }) => name === 'Мой_список')?.formula).toBe('=Методика!$A$2:$A$9');
    expect(charts[0]?.series[0]?.values).toContain('#REF!');
  });

  it('make one run where they stand under each other', () => {
    const at = (row: number, column: number) => ({ row, column, formula: `=${row}:${column}` });
    expect(runsOf('{1}', [at(2, 0), at(1, 0), at(1, 1), at(4, 0)])).toEqual([
      { sheet: '{1}', top: 1, column: 0, formulas: ['=1:0', '=2:0'] },
      { sheet: '{1}', top: 4, column: 0, formulas: ['=4:0'] },
      { sheet: '{1}', top: 1, column: 1, formulas: ['=1:1'] },
    ]);
  });
});

describe('errors of Office.js', () => {
  const error = (code: string, message = '') => Object.assign(new Error(message), { code });

  it.each([
    ['InvalidOperationInCellEditMode', 'cellEdit'],
    ['AccessDenied', 'protectedSheet'],
    ['ItemNotFound', 'sheetGone'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['ApiNotFound', 'tooOld'],
    ['GeneralException', 'unknown'],
  ])('%s is %s', (code, trouble) => {
    expect(toTrouble(error(code)).code).toBe(trouble);
  });

  it('keep what is known', () => {
    expect(toTrouble(error('ItemNotFound'), 'Риски').params).toEqual({ sheet: 'Риски' });
    expect(toTrouble(error('X1', 'слова')).params).toEqual({ code: 'X1', message: 'слова' });
    expect(toTrouble('строка').params).toEqual({ code: 'Error', message: 'строка' });
    expect(toTrouble(new DOMException('x', 'AbortError')).code).toBe('cancelled');
  });
});
