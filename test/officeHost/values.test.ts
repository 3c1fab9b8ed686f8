import { codeOf, withOffice } from './withOffice';

const office = withOffice({ sheets: ['Данные'], locale: 'ru-RU' });
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Данные');

async function entered(values: unknown[][], numberFormat?: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = sheet(context)
      .getRange('A1')
      .getResizedRange(values.length - 1, values[0]!.length - 1);
    if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
    range.values = values as string[][];
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('values that are entered', () => {
  it('reads texts as the keyboard does', async () => {
    expect(await entered([['12', '1,5', '30%', 'true', "'007", '2022-09-01', 'МБОУ']])).toEqual([
      [12, 1.5, 0.3, true, '007', 44_805, 'МБОУ'],
    ]);
    expect(office.host.snapshot('Данные').cells).toMatchObject({ C1: { style: { numberFormat: '0%' } } });
  });

  it('takes 1.2 for a date in Russian, as Excel does', async () => {
    expect(typeof (await entered([['1.2']]))[0]![0]).toBe('number');
  });

  it('leaves everything as text under the format «@»', async () => {
    expect(await entered([['12', '=1+1', '-школа', '1.2']], '@')).toEqual([['12', '=1+1', '-школа', '1.2']]);
  });

  it('takes a text after a sign for a formula', async () => {
    await entered([['-школа', '+A9', "'-школа"]]);
    expect(office.host.snapshot('Данные').cells).toMatchObject({
      A1: { formula: '=-школа' },
      B1: { formula: '=A9' },
      C1: { value: '-школа' },
    });
  });

  it('leaves a cell alone for null and empties it for an empty text', async () => {
    await entered([[1, 2, 3]]);
    expect(await entered([[null, '', 4]])).toEqual([[1, '', 4]]);
  });

  it('refuses an array of another shape', async () => {
    for (const values of [[[1, 2, 3]], [[1], [2]], [[1, 2], [3]]])
      expect(await codeOf((context) => void (sheet(context).getRange('A1:B2').values = values))).toBe(
        'InvalidArgument',
      );
    expect(office.host.snapshot('Данные').cells).toEqual({});
  });

  it('fills all cells with one value', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1:B2').values = 7 as unknown as number[][];
      await context.sync();
    });
    expect(Object.keys(office.host.snapshot('Данные').cells as object)).toEqual(['A1', 'B1', 'A2', 'B2']);
  });

  it.each(['=СУММ((A1)', '=A1+"x', '=Нет!A1'])('refuses the formula %s', async (formula) => {
    expect(await codeOf((context) => void (sheet(context).getRange('A1').values = [[formula]]))).toBe(
      'InvalidArgument',
    );
  });

  it('writes arrays that the library cuts into pieces', async () => {
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, c) => row * 10 + c),
    );
    expect(await entered(values)).toEqual(values);
  });
});

describe('values that are read', () => {
  it('tells texts, types and categories', async () => {
    office.host.edit('Данные', 'A1', 0.305);
    office.host.edit('Данные', 'B1', 'текст');
    office.host.edit('Данные', 'C1', '#N/A');
    const read = await Excel.run(async (context) => {
      sheet(context).getRange('A1').numberFormat = [['0.0%']];
      const range = sheet(context).getRange('A1:D1').load('text,valueTypes,numberFormatCategories');
      await context.sync();
      return [range.text, range.valueTypes, range.numberFormatCategories];
    });
    expect(read).toEqual([
      [['30,5%', 'текст', '#N/A', '']],
      [['Double', 'String', 'Error', 'Empty']],
      [['Percentage', 'General', 'General', 'General']],
    ]);
  });

  it('gives null for whole columns and above the limit of cells', async () => {
    await office.restart({ limits: { cells: 100 } });
    const read = await Excel.run(async (context) => {
      const ranges = ['A:A', 'A1:J11', 'A1:J10'].map((each) => sheet(context).getRange(each).load('values'));
      await context.sync();
      return ranges.map((range) => range.values === null);
    });
    expect(read).toEqual([true, true, false]);
  });

  it('finds the used range: values and looks, or values only', async () => {
    office.host.edit('Данные', 'C3', 1);
    const read = await Excel.run(async (context) => {
      sheet(context).getRange('E9').format.fill.color = '#00FF00';
      const ranges = [
        sheet(context).getUsedRange().load('address'),
        sheet(context).getUsedRange(true).load('address'),
        sheet(context).getRange('A1:B9').getUsedRangeOrNullObject().load('address'),
      ];
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address));
    });
    expect(read).toEqual(['Данные!C3:E9', 'Данные!C3', null]);
  });

  it('refuses what is not loaded, misspelt or unknown', async () => {
    const failure = async (work: (context: Excel.RequestContext) => unknown) =>
      Excel.run(async (context) => {
        work(context);
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code);
    expect(await failure((context) => sheet(context).getRange('A1').values)).toBe('PropertyNotLoaded');
    expect(await failure((context) => sheet(context).getRange('A1').load('vlaues'))).toBe('InvalidArgument');
    expect(await failure((context) => sheet(context).getRange('A1;B2').load('values'))).toBe(
      'InvalidArgument',
    );
    expect(await failure((context) => sheet(context).getRange('A1').getImage())).toBe('NotImplemented');
    expect(await failure((context) => sheet(context).shapes.load('items/name'))).toBe('NotImplemented');
  });
});

describe('ranges from ranges', () => {
  it('goes to cells, rows, offsets, bounds and regions', async () => {
    for (const cell of ['B2', 'C2', 'B3', 'D4']) office.host.edit('Данные', cell, 1);
    const read = await Excel.run(async (context) => {
      const from = sheet(context).getRange('B2:C3');
      const ranges = [
        from.getCell(1, 1),
        from.getRow(1),
        from.getColumn(0),
        from.getOffsetRange(1, 2),
        from.getResizedRange(2, 0),
        from.getBoundingRect('E9'),
        from.getEntireRow(),
        from.getLastCell(),
        from.getSurroundingRegion(),
        from.getIntersectionOrNullObject('C3:F9'),
      ].map((range) => range.load('address'));
      await context.sync();
      return ranges.map(({ address }) => address.replace('Данные!', ''));
    });
    expect(read).toEqual(['C3', 'B3:C3', 'B2:B3', 'D3:E4', 'B2:C5', 'B2:E9', '2:3', 'C3', 'B2:D4', 'C3']);
  });

  it('refuses to leave the sheet', async () => {
    expect(
      await codeOf((context) => void sheet(context).getRange('A1').getOffsetRange(-1, 0).load('values')),
    ).toBe('InvalidArgument');
  });

  it('finds formulas, constants and visible cells', async () => {
    office.host.edit('Данные', 'A1', 'x');
    office.host.edit('Данные', 'A2', '=1+1');
    office.host.edit('Данные', 'B2', '=2');
    office.host.edit('Данные', 'A3', 5);
    const read = await Excel.run(async (context) => {
      sheet(context).getRange('2:2').rowHidden = true;
      const range = sheet(context).getRange('A1:B3');
      const found = [
        range.getSpecialCellsOrNullObject('Formulas'),
        range.getSpecialCellsOrNullObject('Constants', 'Numbers'),
        range.getSpecialCellsOrNullObject('Visible'),
        range.getSpecialCellsOrNullObject('Formulas', 'Errors'),
      ].map((areas) => areas.load('address'));
      await context.sync();
      return found.map((areas) => (areas.isNullObject ? null : areas.address));
    });
    expect(read).toEqual(['Данные!A2:B2', 'Данные!A3', 'Данные!A1:B1,Данные!A3:B3', null]);
  });
});
