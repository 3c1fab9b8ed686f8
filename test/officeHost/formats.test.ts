import { codeOf, withOffice } from './withOffice';

const office = withOffice({ sheets: ['Лист'], locale: 'ru-RU' });
const range = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem('Лист').getRange(address);
const sheet = () => office.host.snapshot('Лист') as Record<string, unknown>;
const styles = () =>
  Object.fromEntries(
    Object.entries(sheet().cells as Record<string, { style?: object }>).map(([at, { style }]) => [at, style]),
  );

async function run(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

describe('looks of cells', () => {
  it('are kept for each cell and read as one, or null when they differ', async () => {
    await run((context) => {
      const { format } = range(context, 'A1:B2');
      format.font.bold = true;
      format.font.color = 'C00000';
      format.horizontalAlignment = 'Center';
      format.wrapText = true;
      format.textOrientation = 90;
      range(context, 'B2').format.font.bold = false;
    });
    const read = await Excel.run(async (context) => {
      const all = range(context, 'A1:B2').format;
      all.load('horizontalAlignment,wrapText,textOrientation,font/bold,font/color,fill/color');
      await context.sync();
      return [
        all.font.bold,
        all.font.color,
        all.horizontalAlignment,
        all.wrapText,
        all.textOrientation,
        all.fill.color,
      ];
    });
    expect(read).toEqual([null, '#C00000', 'Center', true, 90, '#FFFFFF']);
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a colour', (format) => (format.fill.color = 'rgb(1,2,3)')],
    ['an alignment', (format) => (format.horizontalAlignment = 'Middle' as 'Center')],
    ['a border', (format) => (format.borders.getItem('EdgeTop').style = 'Wavy' as 'Dash')],
    ['a row height', (format) => (format.rowHeight = 500)],
  ])('refuse %s that Excel does not know', async (_, change) => {
    expect(await codeOf((context) => change(range(context, 'A1').format))).toBe('InvalidArgument');
  });

  it('come from the column for cells that are filled later', async () => {
    await run((context) => {
      range(context, 'B:B').numberFormat = '@' as unknown as string[][];
      range(context, 'B3').values = [['007']];
      range(context, 'C3').values = [['007']];
    });
    expect(sheet().cells).toEqual({ B3: { value: '007' }, C3: { value: 7 } });
    expect(sheet().columns).toEqual({ 2: { style: { numberFormat: '@' } } });
  });

  it('give borders to the cells that a side means', async () => {
    await run((context) => {
      const { borders } = range(context, 'A1:B2').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideVertical').weight = 'Thick';
    });
    const inside = (side: string) => ({
      [`border.${side}.style`]: 'Continuous',
      [`border.${side}.weight`]: 'Thick',
    });
    expect(styles()).toEqual({
      A1: { 'border.top.style': 'Continuous', ...inside('right') },
      B1: { 'border.top.style': 'Continuous', ...inside('left') },
      A2: inside('right'),
      B2: inside('left'),
    });
  });

  it('are read and set cell by cell in one call', async () => {
    const read = await Excel.run(async (context) => {
      const cells = range(context, 'A1:B1');
      cells.setCellProperties([
        [
          {
            format: {
              fill: { color: '#C6EFCE' },
              font: { bold: true },
              borders: { bottom: { style: 'Continuous' } },
            },
          },
          {},
        ],
      ]);
      const properties = cells.getCellProperties({
        address: true,
        format: {
          fill: { color: true },
          font: { bold: true },
          borders: { bottom: { style: true } } as never,
        },
      });
      await context.sync();
      return properties.value[0];
    });
    expect(read).toEqual([
      {
        address: 'Лист!A1',
        format: {
          fill: { color: '#C6EFCE' },
          font: { bold: true },
          borders: { bottom: { style: 'Continuous' } },
        },
      },
      {
        address: 'Лист!B1',
        format: { fill: { color: '#FFFFFF' }, font: { bold: false }, borders: { bottom: { style: 'None' } } },
      },
    ]);
    expect(await codeOf((context) => void range(context, 'A1:B1').setCellProperties([[{}]]))).toBe(
      'InvalidArgument',
    );
  });

  it('of several areas at once', async () => {
    await run((context) => {
      const areas = context.workbook.worksheets.getItem('Лист').getRanges('A1:A2,C1');
      areas.format.fill.color = '#FFC7CE';
    });
    expect(Object.keys(styles())).toEqual(['A1', 'C1', 'A2']);
  });
});

describe('rows and columns', () => {
  it('have sizes and can be hidden', async () => {
    const read = await Excel.run(async (context) => {
      range(context, 'B:C').format.columnWidth = 120;
      range(context, '2:2').format.rowHeight = 45;
      range(context, '5:6').rowHidden = true;
      range(context, 'A1:A3').setRowProperties([{ format: { rowHeight: 30 } }, {}, { rowHidden: true }]);
      const rows = range(context, 'A1:A7').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const widths = range(context, 'A1:D1').getColumnProperties({ format: { columnWidth: true } });
      const part = range(context, 'A5:A7').load('rowHidden');
      await context.sync();
      return {
        rows: rows.value.map(({ rowHidden, format }) => [rowHidden, format?.rowHeight]),
        widths: widths.value.map(({ format }) => format?.columnWidth),
        part: part.rowHidden,
      };
    });
    expect(read.rows).toEqual([
      [false, 30],
      [false, 45],
      [true, 0],
      [false, 15],
      [true, 0],
      [true, 0],
      [false, 15],
    ]);
    expect(read.widths).toEqual([48, 120, 120, 48]);
    expect(read.part).toBeNull();
  });
});

describe('merged cells', () => {
  it('keep the first value and are found again', async () => {
    office.host.edit('Лист', 'B1', 'второе');
    office.host.edit('Лист', 'B2', 'третье');
    const read = await Excel.run(async (context) => {
      range(context, 'A1:B2').merge();
      range(context, 'D1:E2').merge(true);
      const merged = range(context, 'A1:E9').getMergedAreasOrNullObject().load('address');
      const none = range(context, 'G1:H9').getMergedAreasOrNullObject();
      merged.areas.load('items/address');
      await context.sync();
      return [merged.areas.items.map(({ address }) => address), none.isNullObject];
    });
    expect(read).toEqual([['Лист!A1:B2', 'Лист!D1:E1', 'Лист!D2:E2'], true]);
    expect(sheet().cells).toEqual({ A1: { value: 'второе' } });
    await run((context) => void range(context, 'A1:E1').unmerge());
    expect(sheet().merges).toEqual(['D2:E2']);
  });
});

describe('conditional formats', () => {
  it('are added before the others, with rule and look', async () => {
    const read = await Excel.run(async (context) => {
      const first = range(context, 'A1:A9').conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$A1>30';
      first.custom.format.fill.color = '#FFC7CE';
      first.custom.format.font.bold = true;
      first.stopIfTrue = true;
      const second = range(context, 'A5').conditionalFormats.add('CellValue');
      second.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      const list = range(context, 'A1:A9').conditionalFormats.load('items/type,items/priority');
      await context.sync();
      return list.items.map(({ type, priority }) => [type, priority]);
    });
    expect(read).toEqual([
      ['CellValue', 0],
      ['Custom', 1],
    ]);
    expect(sheet().conditionalFormats).toMatchObject([
      { rule: { formula1: '=5' } },
      {
        rule: { formula: '=$A1>30' },
        format: { 'fill.color': '#FFC7CE', 'font.bold': true },
        stopIfTrue: true,
      },
    ]);
    await run((context) => void range(context, 'A1:A9').conditionalFormats.clearAll());
    expect(sheet().conditionalFormats).toEqual([]);
  });
});

describe('validation', () => {
  it('is kept by area and cut when another comes over it', async () => {
    const rule = (source: string) => ({ list: { inCellDropDown: true, source } });
    const read = await Excel.run(async (context) => {
      const all = range(context, 'A1:A9').dataValidation;
      all.rule = rule('да,нет');
      all.errorAlert = { title: 'Ответ', message: 'да или нет', style: 'Warning', showAlert: true };
      all.ignoreBlanks = false;
      range(context, 'A3').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      const [kept, cut, mixed] = ['A1', 'A3', 'A1:A9'].map((each) =>
        range(context, each).dataValidation.load('type,rule,errorAlert,ignoreBlanks'),
      );
      await context.sync();
      return [kept!.type, kept!.errorAlert.style, kept!.ignoreBlanks, cut!.type, mixed!.type];
    });
    expect(read).toEqual(['List', 'Warning', false, 'WholeNumber', 'Inconsistent']);
    expect(
      await codeOf((context) => void (range(context, 'B1').dataValidation.rule = rule('а'.repeat(256)))),
    ).toBe('InvalidArgument');
  });
});

describe('clearing', () => {
  it('takes contents, formats or all', async () => {
    await run((context) => {
      const all = range(context, 'A1:C1');
      all.values = [[1, 2, 3]];
      all.format.fill.color = 'red';
      range(context, 'A1').clear('Contents');
      range(context, 'B1').clear('Formats');
      range(context, 'C1').clear();
    });
    expect(sheet().cells).toEqual({ A1: { style: { 'fill.color': '#FF0000' } }, B1: { value: 2 } });
  });
});

describe('links', () => {
  it('write their text and lead to a place that a renaming does not follow', async () => {
    await run((context) => {
      range(context, 'A1').hyperlink = { documentReference: 'Лист!B2', textToDisplay: 'туда' };
      context.workbook.worksheets.getItem('Лист').name = 'Иначе';
    });
    expect(office.host.snapshot('Иначе')).toMatchObject({
      cells: { A1: { value: 'туда' } },
      hyperlinks: { A1: { documentReference: 'Лист!B2' } },
    });
  });
});
