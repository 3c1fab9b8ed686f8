import { codeOf, withOffice } from './withOffice';

const office = withOffice({ sheets: ['Лист', 'Другой'], locale: 'ru-RU' });
const sheet = (context: Excel.RequestContext, name = 'Лист') => context.workbook.worksheets.getItem(name);
const snapshot = () => office.host.snapshot('Лист');

async function run(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

describe('tables', () => {
  const add = (context: Excel.RequestContext, address: string) => sheet(context).tables.add(address, true);

  it('rename repeated and empty headings and keep names apart', async () => {
    await run((context) => {
      sheet(context).getRange('A1:D1').values = [['ОО', 'Доля', 'Доля', '']];
      const table = add(context, 'A1:D5');
      table.name = 'Перечень';
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
    });
    expect(snapshot().tables).toMatchObject([
      { name: 'Перечень', look: { Style: 'TableStyleLight1', ShowBandedRows: false } },
    ]);
    const heads = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('перечень');
      const head = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      return [head.values, body.address];
    });
    expect(heads).toEqual([[['ОО', 'Доля', 'Доля2', 'Столбец4']], 'Лист!A2:D5']);
    expect(
      await codeOf((context) => void (sheet(context, 'Другой').tables.add('A1:B2', true).name = 'Перечень')),
    ).toBe('ItemAlreadyExists');
    expect(await codeOf((context) => void (context.workbook.tables.getItem('Перечень').name = 'A1'))).toBe(
      'InvalidArgument',
    );
  });

  it('lie over no other table, merged cells or filter', async () => {
    await run((context) => {
      add(context, 'A1:B3');
      sheet(context).getRange('F1:G1').merge();
      sheet(context).autoFilter.apply(sheet(context).getRange('J1:K5'));
    });
    for (const address of ['B2:C9', 'E1:G4', 'J1:K5'])
      expect(await codeOf((context) => void add(context, address))).toBe('InvalidOperation');
    expect(await codeOf((context) => void sheet(context).getRange('A2:B2').merge())).toBe('InvalidOperation');
    await run((context) => void context.workbook.tables.getItemAt(0).convertToRange());
    expect(snapshot().tables).toEqual([]);
  });
});

describe('charts', () => {
  it('keep series, titles, axes and place', async () => {
    await run((context) => {
      sheet(context).getRange('A1:B3').values = [
        ['Школа', 'Доля'],
        ['№ 1', 10],
        ['№ 2', 40],
      ];
      const chart = sheet(context).charts.add('BarClustered', sheet(context).getRange('A1:B3'), 'Columns');
      chart.name = 'Доли';
      chart.title.text = 'Доля «2»';
      chart.setPosition('D1', 'H12');
      chart.axes.valueAxis.title.text = '%';
      chart.axes.valueAxis.minimum = 0;
      chart.legend.visible = false;
      const series = chart.series.add('Порог');
      series.setValues(sheet(context).getRange('B2:B3'));
      series.setXAxisValues(sheet(context).getRange('A2:A3'));
      series.format.fill.setSolidColor('#C55A11');
    });
    expect(snapshot().charts).toEqual([
      {
        look: {
          Name: 'Доли',
          ChartType: 'BarClustered',
          'Title.Text': 'Доля «2»',
          'Axes.ValueAxis.Title.Text': '%',
          'Axes.ValueAxis.Minimum': 0,
          'Legend.Visible': false,
        },
        series: [
          { look: { Name: 'Доля' }, values: 'Лист!$B$2:$B$3', categories: 'Лист!$A$2:$A$3' },
          {
            look: { Name: 'Порог', 'Format.Fill.Color': '#C55A11' },
            values: 'Лист!$B$2:$B$3',
            categories: 'Лист!$A$2:$A$3',
          },
        ],
        position: { from: 'D1', to: 'H12' },
      },
    ]);
    const named = await Excel.run(async (context) => {
      const charts = sheet(context).charts.load('items/name,items/chartType');
      const found = sheet(context).charts.getItem('Доли').title.load('text');
      const none = sheet(context).charts.getItemOrNullObject('Нет');
      await context.sync();
      return [charts.items.map(({ name }) => name), found.text, none.isNullObject];
    });
    expect(named).toEqual([['Доли'], 'Доля «2»', true]);
    await run((context) => void sheet(context).charts.getItem('Доли').delete());
    expect(snapshot().charts).toEqual([]);
  });
});

describe('names', () => {
  it('of the workbook and of a sheet stand side by side', async () => {
    const read = await Excel.run(async (context) => {
      context.workbook.names.add('Порог', sheet(context, 'Другой').getRange('B2'));
      const own = sheet(context).names.add('Порог', '=30', 'местный');
      own.visible = false;
      const book = context.workbook.names.getItem('Порог').load('value,formula,scope,type');
      const range = book.getRangeOrNullObject().load('address');
      own.load('value,scope,visible,comment');
      const none = own.getRangeOrNullObject();
      await context.sync();
      return [
        book.formula,
        book.scope,
        range.address,
        own.value,
        own.scope,
        own.visible,
        own.comment,
        none.isNullObject,
      ];
    });
    expect(read).toEqual(['=Другой!$B$2', 'Workbook', 'Другой!B2', 30, 'Worksheet', false, 'местный', true]);
    expect(await codeOf((context) => void context.workbook.names.add('порог', '=1'))).toBe(
      'ItemAlreadyExists',
    );
    expect(await codeOf((context) => void context.workbook.names.add('A1', '=1'))).toBe('InvalidArgument');
    await run((context) => void context.workbook.names.getItem('Порог').delete());
    expect(office.host.book.names).toEqual([]);
  });

  it('lead to a range that an address can name', async () => {
    await run((context) => void context.workbook.names.add('Ввод', sheet(context).getRange('C3:D4')));
    const address = await Excel.run(async (context) => {
      const range = sheet(context).getRange('Ввод').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Лист!C3:D4');
  });
});

describe('what an add-in keeps in the workbook', () => {
  it('custom XML parts by namespace', async () => {
    const read = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:shnor">1</a>');
      parts.add('<x:b xmlns:x="urn:other"/>');
      const own = parts.getByNamespace('urn:shnor');
      const count = own.getCount();
      const part = own.getOnlyItemOrNullObject();
      const xml = part.getXml();
      part.setXml('<a xmlns="urn:shnor">2</a>');
      const none = parts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      await context.sync();
      return [count.value, xml.value, none.isNullObject];
    });
    expect(read).toEqual([1, '<a xmlns="urn:shnor">1</a>', true]);
    expect(office.host.snapshot().xmlParts).toEqual([
      '<a xmlns="urn:shnor">2</a>',
      '<x:b xmlns:x="urn:other"/>',
    ]);
    expect(await codeOf((context) => void context.workbook.customXmlParts.add('<a>'))).toBe(
      'InvalidArgument',
    );
    await run(
      (context) => void context.workbook.customXmlParts.getByNamespace('urn:shnor').getOnlyItem().delete(),
    );
    expect(office.host.book.xmlParts).toHaveLength(1);
  });

  it('settings and properties', async () => {
    const read = await Excel.run(async (context) => {
      context.workbook.settings.add('язык', { код: ['ru'] });
      context.workbook.properties.title = 'Риски';
      sheet(context).customProperties.add('вид', 'risk');
      const setting = context.workbook.settings.getItem('язык').load('value');
      const property = sheet(context).customProperties.getItemOrNullObject('ВИД').load('value');
      const none = sheet(context).customProperties.getItemOrNullObject('нет');
      await context.sync();
      return [setting.value, property.value, none.isNullObject];
    });
    expect(read).toEqual([{ код: ['ru'] }, 'risk', true]);
  });
});

describe('the page', () => {
  it('keeps print area, titles, margins, headers, breaks and frozen panes', async () => {
    await run((context) => {
      const { pageLayout, freezePanes, horizontalPageBreaks } = sheet(context);
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea('A1:F20');
      pageLayout.setPrintTitleRows('$4:$5');
      pageLayout.setPrintTitleColumns('$A:$B');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P из &N';
      freezePanes.freezeAt(sheet(context).getRange('A1:B5'));
      horizontalPageBreaks.add('A11');
    });
    expect(snapshot()).toMatchObject({
      page: {
        look: {
          Orientation: 'Landscape',
          Zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
          TopMargin: 72,
          'Default.CenterFooter': '&P из &N',
        },
        printArea: [{ top: 0, left: 0, bottom: 19, right: 5 }],
        titleRows: { top: 3, bottom: 4 },
        titleColumns: { left: 0, right: 1 },
      },
      freeze: { top: 0, left: 0, bottom: 4, right: 1 },
      rowBreaks: [10],
    });
    expect(await codeOf((context) => void sheet(context).pageLayout.setPrintTitleRows('A1:B2'))).toBe(
      'InvalidArgument',
    );
  });
});

describe('comments', () => {
  it('stand in one cell each', async () => {
    const place = await Excel.run(async (context) => {
      const comment = sheet(context).comments.add('Лист!B2', 'почему');
      const where = comment.getLocation().load('address');
      await context.sync();
      return where.address;
    });
    expect(place).toBe('Лист!B2');
    expect(await codeOf((context) => void sheet(context).comments.add('Лист!B2', 'ещё'))).toBe(
      'ItemAlreadyExists',
    );
  });
});
