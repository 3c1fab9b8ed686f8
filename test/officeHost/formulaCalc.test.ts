import { FormulaCalc, type CustomFunctionEntry } from '.';
import { withOffice } from './withOffice';

const seen: unknown[][] = [];
const matrix = { dimensionality: 'matrix' } as const;
const functions: CustomFunctionEntry[] = [
  {
    id: 'TEST.COUNT',
    arguments: [matrix, { dimensionality: 'scalar' }],
    run: (...args) => seen.push(args) && 7,
  },
  {
    id: 'TEST.TABLE',
    arguments: [],
    run: () => [
      ['а', 1],
      ['б', 2],
    ],
  },
  {
    id: 'TEST.FAIL',
    arguments: [],
    run: () => {
      throw Object.assign(new Error('нет'), { code: '#N/A' });
    },
  },
];
const office = withOffice({ sheets: ['Лист', 'Методика'], calc: new FormulaCalc({ functions }) });
const value = (address: string) =>
  (office.host.snapshot('Лист').cells as Record<string, { value?: unknown }>)[address]?.value ?? '';

beforeEach(() => (seen.length = 0));

describe('formulas', () => {
  it('follow cells, names and other sheets', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист');
      context.workbook.names.add('Порог', context.workbook.worksheets.getItem('Методика').getRange('B1'));
      context.workbook.worksheets.getItem('Методика').getRange('B1').values = [[30]];
      sheet.getRange('A1:C1').formulas = [[40, '=IF(A1>=Порог,"да","нет")', '=SUM(A1:A2)*2+Методика!B1']];
      const range = sheet.getRange('A1:C1').load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[40, 'да', 110]]);
    office.host.edit('Лист', 'A1', 10);
    expect([value('B1'), value('C1')]).toEqual(['нет', 50]);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=NOPE(1)', '#NAME?'],
    ['=неизвестно', '#NAME?'],
    ['="а"+1', '#VALUE!'],
    ['=#REF!A1', '#REF!'],
    ['=TEST.FAIL()', '#N/A'],
    ['=IFERROR(1/0,"нет")', 'нет'],
    ['=Z9', 0],
    ['=COUNT(A5:A9)', 0],
    ['=-2^2', 4],
    ['=-2^50%', '#NUM!'],
    ['=1+50%', 1.5],
  ])('%s gives %s', (formula, result) => {
    office.host.edit('Лист', 'A1', formula);
    expect(value('A1')).toEqual(result);
  });

  it('wait when the add-in holds the calculation until the next sync', async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист');
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
      const before = sheet.getRange('B1').load('values');
      await context.sync();
      const after = sheet.getRange('B1').load('values');
      const held = before.values[0]![0];
      await context.sync();
      return [held, after.values[0]![0]];
    });
    expect(read).toEqual([0, 4]);
  });

  it('are not computed in manual mode until asked', async () => {
    await Excel.run(async (context) => {
      context.application.calculationMode = 'Manual';
      await context.sync();
      context.workbook.worksheets.getItem('Лист').getRange('A1').formulas = [['=2+3']];
      await context.sync();
    });
    expect(value('A1')).toBe(0);
    await Excel.run(async (context) => {
      context.application.calculate('Full');
      await context.sync();
    });
    expect(value('A1')).toBe(5);
  });
});

describe('custom functions', () => {
  it('get ranges as rows, empty cells as 0, what is left out as null', () => {
    office.host.edit('Лист', 'A1', 1);
    office.host.edit('Лист', 'B2', '=1/0');
    office.host.edit('Лист', 'D1', '=TEST.COUNT(A1:B2)');
    expect(value('D1')).toBe(7);
    expect(seen.at(-1)).toEqual([
      [
        [1, 0],
        [0, '#DIV/0!'],
      ],
      null,
    ]);
  });

  it('tell empty cells apart where the formula guards them', () => {
    office.host.edit('Лист', 'A1', 0);
    office.host.edit('Лист', 'D1', '=TEST.COUNT(IF(ISBLANK(A1:A2),"",A1:A2),A1)');
    expect(seen.at(-1)).toEqual([[[0], ['']], 0]);
  });

  it('get null for empty cells as on the web', async () => {
    await office.restart({ calc: new FormulaCalc({ functions, emptyAs: null }) });
    office.host.edit('Лист', 'D1', '=TEST.COUNT(A1:A2,B1)');
    expect(seen.at(-1)).toEqual([[[null], [null]], null]);
  });

  it('spill, and do not when something is in the way', async () => {
    office.host.edit('Лист', 'A1', '=TEST.TABLE()');
    office.host.edit('Лист', 'D1', '=SUM(B1:B2)');
    expect(value('D1')).toBe(3);
    const read = await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Лист').getRange('A1');
      const spill = first.getSpillingToRangeOrNullObject().load('address,values');
      const none = context.workbook.worksheets
        .getItem('Лист')
        .getRange('D1')
        .getSpillingToRangeOrNullObject();
      first.load('hasSpill');
      await context.sync();
      return [first.hasSpill, spill.address, spill.values, none.isNullObject];
    });
    expect(read).toEqual([
      true,
      'Лист!A1:B2',
      [
        ['а', 1],
        ['б', 2],
      ],
      true,
    ]);
    const parents = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист');
      const found = ['B2', 'A1', 'D1'].map((cell) =>
        sheet.getRange(cell).getSpillParentOrNullObject().load('address'),
      );
      await context.sync();
      return found.map((cell) => (cell.isNullObject ? null : cell.address));
    });
    expect(parents).toEqual(['Лист!A1', 'Лист!A1', null]);
    office.host.edit('Лист', 'B2', 'мешает');
    expect([value('A1'), value('D1')]).toEqual(['#SPILL!', 0]);
  });
});
