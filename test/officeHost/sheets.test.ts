import { codeOf, withOffice } from './withOffice';

const office = withOffice({ sheets: ['Первый', 'Второй лист', 'Третий'] });
const names = () => office.host.book.sheets.map(({ name }) => name);
const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;
const cell = (sheet: string, address: string) =>
  (office.host.snapshot(sheet).cells as Record<string, { formula?: string }>)[address]?.formula;

async function run(work: (context: Excel.RequestContext) => void | Promise<void>): Promise<void> {
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
}

/** Everything that can point to another sheet. */
async function pointToSecond(): Promise<void> {
  await run((context) => {
    const first = sheets(context).getItem('Первый');
    first.getRange('A1').formulas = [["='Второй лист'!B2+SUM('Второй лист'!B2:C9)&\"'Второй лист'!\""]];
    context.workbook.names.add('Порог', sheets(context).getItem('Второй лист').getRange('B1'));
    first.names.add('Местное', "='Второй лист'!$C$3");
    const format = first.getRange('A1:A9').conditionalFormats.add('Custom');
    format.custom.rule.formula = "='Второй лист'!$A1>1";
    first.getRange('D1').dataValidation.rule = {
      list: { inCellDropDown: true, source: "='Второй лист'!$E$1:$E$3" },
    };
    const chart = first.charts.add(
      'ColumnClustered',
      sheets(context).getItem('Второй лист').getRange('A1:B4'),
    );
    chart.series.getItemAt(0).setValues(sheets(context).getItem('Второй лист').getRange('B2:B4'));
  });
}

function pointers(): string {
  return JSON.stringify([office.host.snapshot('Первый'), office.host.snapshot().names]);
}

describe('a renamed sheet', () => {
  it('takes every reference along, but not a text', async () => {
    await pointToSecond();
    await run((context) => void (sheets(context).getItem('Второй лист').name = "Риски '22"));
    expect(cell('Первый', 'A1')).toBe("='Риски ''22'!B2+SUM('Риски ''22'!B2:C9)&\"'Второй лист'!\"");
    expect(pointers().match(/Второй лист/g)).toHaveLength(1);
    for (const part of [
      "='Риски ''22'!$B$1",
      "='Риски ''22'!$C$3",
      "='Риски ''22'!$A1>1",
      '$E$1:$E$3',
      '$B$2:$B$4',
    ])
      expect(pointers()).toContain(part);
  });

  it('needs a proper and free name', async () => {
    for (const name of ['', 'a'.repeat(32), 'a/b', "'a", 'History', '[x]'])
      expect(await codeOf((context) => void (sheets(context).getItem('Первый').name = name))).toBe(
        'InvalidArgument',
      );
    expect(await codeOf((context) => void (sheets(context).getItem('Первый').name = 'ТРЕТИЙ'))).toBe(
      'ItemAlreadyExists',
    );
    expect(await codeOf((context) => void (sheets(context).getItem('Третий').name = 'третий'))).toBe('done');
  });
});

describe('a deleted sheet', () => {
  it('leaves #REF! behind and takes its names away', async () => {
    await pointToSecond();
    await run((context) => void sheets(context).getItem('Второй лист').names.add('Своё', '=1'));
    await run((context) => void sheets(context).getItem('Второй лист').delete());
    expect(cell('Первый', 'A1')).toBe('=#REF!B2+SUM(#REF!B2:C9)&"\'Второй лист\'!"');
    expect(office.host.snapshot().names).toMatchObject([{ name: 'Порог', formula: '=#REF!$B$1' }]);
    expect(names()).toEqual(['Первый', 'Третий']);
  });

  it('is refused for the last visible and for a very hidden one', async () => {
    await run((context) => {
      sheets(context).getItem('Второй лист').visibility = 'VeryHidden';
      sheets(context).getItem('Третий').visibility = 'Hidden';
    });
    expect(await codeOf((context) => void sheets(context).getItem('Первый').delete())).toBe(
      'InvalidOperation',
    );
    expect(await codeOf((context) => void sheets(context).getItem('Второй лист').delete())).toBe(
      'InvalidOperation',
    );
    expect(await codeOf((context) => void (sheets(context).getItem('Первый').visibility = 'Hidden'))).toBe(
      'InvalidOperation',
    );
    expect(names()).toHaveLength(3);
  });

  it('makes what led to it fail', async () => {
    expect(
      await codeOf((context) => {
        const third = sheets(context).getItem('Третий');
        const range = third.getRange('A1');
        third.delete();
        range.values = [[1]];
      }),
    ).toBe('InvalidReference');
    expect(await codeOf((context) => void sheets(context).getItem('Третий').load('name'))).toBe(
      'ItemNotFound',
    );
  });
});

describe('a copied sheet', () => {
  it('has everything, under its own name', async () => {
    await pointToSecond();
    await run((context) => {
      const second = sheets(context).getItem('Второй лист');
      second.getRange('B2').formulas = [["='Второй лист'!A1+Первый!A2"]];
      second.getRange('A4:B4').merge();
      second.names.add('Своё', "='Второй лист'!$A$1");
      second.copy('Beginning');
    });
    expect(names()[0]).toBe('Второй лист (2)');
    expect(cell('Второй лист (2)', 'B2')).toBe("='Второй лист (2)'!A1+Первый!A2");
    expect(office.host.snapshot('Второй лист (2)')).toMatchObject({
      merges: ['A4:B4'],
      names: [
        { name: 'Своё', formula: "='Второй лист (2)'!$A$1" },
        { name: 'Порог', formula: "='Второй лист (2)'!$B$1" },
      ],
    });
    expect(cell('Второй лист', 'B2')).toBe("='Второй лист'!A1+Первый!A2");
  });
});

describe('sheets in a workbook', () => {
  it('are added, moved, hidden and listed, very hidden ones too', async () => {
    const listed = await Excel.run(async (context) => {
      const added = sheets(context).add('Новый');
      added.position = 0;
      added.tabColor = 'green';
      added.showGridlines = false;
      sheets(context).getItem('Третий').visibility = 'VeryHidden';
      const all = sheets(context).load('items/name,items/visibility,items/position,items/id');
      await context.sync();
      return all.items.map(({ name, visibility, position }) => [name, visibility, position]);
    });
    expect(listed).toEqual([
      ['Новый', 'Visible', 0],
      ['Первый', 'Visible', 1],
      ['Второй лист', 'Visible', 2],
      ['Третий', 'VeryHidden', 3],
    ]);
    expect(office.host.snapshot('Новый').look).toMatchObject({ TabColor: '#008000', ShowGridlines: false });
  });

  it('are refused in a protected book, which still lets cells change', async () => {
    office.host.book.protection = { options: null, password: 'x' };
    const second = (context: Excel.RequestContext) => sheets(context).getItem('Второй лист');
    for (const work of [
      (context: Excel.RequestContext) => void sheets(context).add('Новый'),
      (context: Excel.RequestContext) => void second(context).delete(),
      (context: Excel.RequestContext) => void (second(context).name = 'Другой'),
      (context: Excel.RequestContext) => void (second(context).visibility = 'Hidden'),
      (context: Excel.RequestContext) => void second(context).copy(),
      (context: Excel.RequestContext) => void context.workbook.protection.unprotect('y'),
    ])
      expect(await codeOf(work)).toBe('AccessDenied');
    expect(await codeOf((context) => void (second(context).getRange('A1').values = [[1]]))).toBe('done');
  });

  it('let only unlocked cells change when protected', async () => {
    await run((context) => {
      const first = sheets(context).getItem('Первый');
      first.getRange('B2').format.protection.locked = false;
      first.protection.protect({ allowFormatColumns: true });
    });
    const first = (context: Excel.RequestContext) => sheets(context).getItem('Первый');
    expect(await codeOf((context) => void (first(context).getRange('A1').values = [[1]]))).toBe(
      'AccessDenied',
    );
    expect(await codeOf((context) => void (first(context).getRange('B2').values = [[1]]))).toBe('done');
    expect(await codeOf((context) => void (first(context).getRange('B2').format.fill.color = 'red'))).toBe(
      'AccessDenied',
    );
    expect(await codeOf((context) => void (first(context).getRange('A:A').format.columnWidth = 50))).toBe(
      'done',
    );
    expect(await codeOf((context) => void first(context).getRange('B2').dataValidation.clear())).toBe(
      'AccessDenied',
    );
    expect(await codeOf((context) => void first(context).delete())).toBe('done');
  });
});
