import * as sheetJs from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { cell, fullReport, sheetSpec } from '../../../test/fixtures/sheetSpecs';
import { sdkErrors, sdkInstalled } from '../../../test/fixtures/validate';
import type { CellSpec } from '../../report/sheetSpec';
import { STYLES } from '../../report/styles';
import type { StyleName } from '../../report/sheetSpec';
import { unpack } from './package/zip';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';

const one = (rows: (CellSpec | null)[][]) => writeWorkbook([sheetSpec({ kind: 'risk', name: 'Лист', rows })]);

async function firstSheet(bytes: Uint8Array) {
  const workbook = await readXlsx(bytes, { readStyles: true });
  return workbook.sheets[0]!;
}

describe('writeWorkbook: every feature of a SheetSpec is read back', () => {
  const written = writeWorkbook(fullReport());

  it('values, formulas with their results and empty styled cells', async () => {
    const sheet = await firstSheet(await written);
    expect(sheet.rows.slice(0, 6)).toEqual([
      ['Перечень школ', null, null, null, null],
      [null, null, null, null, null],
      ['№', 'ОО', 'Доля «2»', 'ШНОР', 'Дата'],
      [1, 'МБОУ «СОШ № 1»', 30.5, 'да', new Date(Date.UTC(2022, 9, 1))],
      [2, '=1+1', 0, 'нет', null],
      [null, 'Всего «да»', 30.5, 1, true],
    ]);
    expect(sheet.cells!.get('3,3')).toMatchObject({ formula: 'IF(C4>=Порог_доли,"да","нет")', value: 'да' });
    expect(sheet.cells!.get('4,1')!.formula).toBeUndefined();
    expect(sheet.cells!.get('4,4')!.style).toMatchObject({ fill: { fgColor: { rgb: 'D9D9D9' } } });
  });

  it('merges, widths, heights, frozen panes and the filter', async () => {
    const sheet = await firstSheet(await written);
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }]);
    expect(sheet.columns!.map((column) => column.width)).toEqual([6, 30, 12, 12, 14]);
    expect(sheet.rowDefs!.get(2)).toEqual({ height: 45 });
    expect(sheet.freezePane).toEqual({ rows: 3, columns: 2 });
    expect(sheet.autoFilter).toEqual({ range: 'A3:E5' });
    expect(sheet.view).toMatchObject({ tabColor: { rgb: 'C00000' } });
  });

  it('conditional formats with visible colours', async () => {
    const [risk, low] = (await firstSheet(await written)).conditionalRules!;
    expect(risk).toMatchObject({
      type: 'expression',
      priority: 1,
      range: 'D4:D5',
      formula: '$D4="да"',
      stopIfTrue: true,
      style: { font: { bold: true }, fill: { pattern: 'solid', bgColor: { rgb: 'C00000' } } },
    });
    expect(low).toMatchObject({ priority: 2, range: 'C4:C5', formula: '$C4>=Порог_доли' });
    const styles = strFromU8(unpack(await written)['xl/styles.xml']!);
    expect(styles.slice(styles.indexOf('<dxfs'))).toContain('bgColor rgb="FFC00000"');
  });

  it('data validation', async () => {
    const { dataValidations } = await firstSheet(await written);
    expect(dataValidations).toEqual([
      expect.objectContaining({ type: 'list', range: 'D4:D5', values: ['да', 'нет', 'н/д'] }),
      expect.objectContaining({ type: 'decimal', range: 'C4:C5', formula1: '0', formula2: '100' }),
      expect.objectContaining({
        type: 'whole',
        range: 'A4:A5',
        operator: 'greaterThanOrEqual',
        formula1: '0',
      }),
    ]);
    expect(dataValidations![0]).toMatchObject({ errorTitle: 'Ответ', showErrorMessage: true });
  });

  it('charts over the cells of the sheet', async () => {
    const { charts } = await firstSheet(await written);
    expect(charts).toHaveLength(2);
    expect(charts![0]).toMatchObject({
      title: 'Доля «2» по школам',
      anchor: { from: { row: 8, col: 0 }, to: { row: 23, col: 5 } },
      series: [
        {
          name: 'Доля «2», %',
          valuesRef: "'ШНОР ''пилот'' 2021-2022'!$C$4:$C$5",
          categoriesRef: "'ШНОР ''пилот'' 2021-2022'!$B$4:$B$5",
        },
      ],
    });
  });

  it('links and notes', async () => {
    const { cells } = await firstSheet(await written);
    expect(cells!.get('3,1')!.hyperlink).toMatchObject({ location: "'Методика'!A1" });
    expect(cells!.get('2,3')!.comment).toMatchObject({ text: 'Два и более\nпризнака' });
  });

  it('page setup, printed titles and area, header and footer', async () => {
    const { pageSetup, headerFooter } = await firstSheet(await written);
    expect(pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.79, right: 0.39, top: 0.79, bottom: 0.79 },
      printArea: '$A$1:$E$39',
      printTitlesRow: '$3:$3',
      printTitlesColumn: '$A:$B',
    });
    expect(headerFooter).toEqual({
      oddHeader: '&RПриложение № __ к письму R&&D от __',
      oddFooter: '&Cстр. &P из &N',
    });
  });

  it('defined names: ours for cells, hidden ones for the kind of the sheet', async () => {
    const workbook = strFromU8(unpack(await written)['xl/workbook.xml']!);
    expect(workbook).toContain('<definedName name="Порог_доли">\'Методика\'!$B$2</definedName>');
    expect(workbook).toContain(
      '<definedName name="_shnor_kind" localSheetId="1" hidden="1">"settings"</definedName>',
    );
    const { grids } = await readWorkbook(await written, 'отчёт.xlsx');
    expect(grids.map((grid) => grid.ownKind)).toEqual(['shnor', 'settings']);
  });

  it('a name of a range has both its ends', async () => {
    const names = [{ name: 'Параметры', cell: { row: 5, column: 1 }, bottom: 8, right: 2 }];
    const spec = sheetSpec({ kind: 'settings', name: 'Методика', rows: [[cell(1, 'input')]], names });
    const book = unpack(await writeWorkbook([spec]));
    expect(strFromU8(book['xl/workbook.xml']!)).toContain(
      '<definedName name="Параметры">\'Методика\'!$B$6:$C$9</definedName>',
    );
  });

  it('every style of the report keeps its font, fill and number format', async () => {
    const names = Object.keys(STYLES) as StyleName[];
    const sheet = await firstSheet(await one([names.map((name) => cell('а', name))]));
    names.forEach((name, column) => {
      const { font, fill, numberFormat } = STYLES[name];
      const style = sheet.cells!.get(`0,${column}`)!.style!;
      expect(style.font).toMatchObject({ name: font.name, size: font.size });
      expect(style.font?.bold ?? false).toBe(font.bold ?? false);
      expect(style.fill).toEqual(
        fill === undefined ? undefined : expect.objectContaining({ pattern: 'solid' }),
      );
      expect(style.numFmt).toBe(numberFormat);
    });
  });
});

describe('writeWorkbook: judged by others', () => {
  it('gives another library the same values', async () => {
    const bytes = await writeWorkbook(fullReport());
    const { grids } = await readWorkbook(bytes, 'отчёт.xlsx');
    const other = sheetJs.read(bytes, { type: 'array', cellDates: true, UTC: true });
    for (const grid of grids) {
      const sheet = other.Sheets[grid.sheet]!;
      grid.rows.forEach((row, r) => {
        row.forEach((value, c) => {
          const theirs =
            (sheet[sheetJs.utils.encode_cell({ r, c })] as sheetJs.CellObject | undefined)?.v ?? null;
          const ours =
            value !== null && typeof value === 'object' && value.kind === 'date' ? value.iso : value;
          expect(theirs instanceof Date ? theirs.toISOString().slice(0, 10) : theirs).toEqual(ours);
        });
      });
    }
    const [list] = grids;
    expect(other.Sheets[list!.sheet]!['D4']).toMatchObject({ f: 'IF(C4>=Порог_доли,"да","нет")' });
    expect(other.Workbook!.Names).toEqual(
      expect.arrayContaining([expect.objectContaining({ Name: 'Порог_доли', Ref: "'Методика'!$B$2" })]),
    );
  });

  (sdkInstalled ? it : it.skip)('has no errors for the Open XML SDK', async () => {
    expect(sdkErrors(await writeWorkbook(fullReport()))).toEqual([]);
  });

  it('breaks the page before the wanted rows', async () => {
    const print = { orientation: 'landscape', scale: 53, breaksBefore: [7, 20] } as const;
    const spec = sheetSpec({ kind: 'risk', name: 'Риски', rows: [[cell('ОУ')]], print });
    const workbook = await readXlsx(await writeWorkbook([spec]));
    expect(workbook.sheets[0]!.rowBreaks).toEqual([6, 19]);
  });

  it('gives the same bytes for the same sheets', async () => {
    const [first, second] = [await writeWorkbook(fullReport()), await writeWorkbook(fullReport())];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('writeWorkbook: awkward contents', () => {
  const values = async (rows: (CellSpec | null)[][]) =>
    (await readWorkbook(await one(rows), 'отчёт.xlsx')).grids[0]!.rows;

  it('keeps texts that look like formulas or errors as texts', async () => {
    const texts = [
      '=1+1',
      '+7 (3919) 00-00-00',
      '-',
      '@имя',
      '#N/A',
      '#DIV/0!',
      '007',
      '1.0',
      'TRUE',
      "'апостроф",
    ];
    expect(await values([texts.map((text) => cell(text))])).toEqual([texts]);
  });

  it('drops what XML forbids, keeps spaces, line ends and escapes', async () => {
    const read = await values([
      [cell('а\u0000б\u001fв\ufffe'), cell('  x\ny  '), cell('a\r\nb\rc'), cell('_x0041_')],
    ]);
    expect(read).toEqual([['абв', '  x\ny  ', 'a\nb\nc', '_x0041_']]);
  });

  it('cuts a text at the longest that Excel keeps', async () => {
    const [[text]] = (await values([[cell('ж'.repeat(40_000))]])) as [[string]];
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('ж…')).toBe(true);
  });

  it('writes a date as a date and anything else in a date cell as it is', async () => {
    const read = await values([
      [
        cell('2022-10-01', 'date'),
        cell('01.10.2022', 'date'),
        cell('н/д', 'inputDate'),
        cell(null, 'inputDate'),
      ],
    ]);
    expect(read).toEqual([[{ kind: 'date', iso: '2022-10-01' }, '01.10.2022', 'н/д']]);
  });

  it('gives a date that a formula computed', async () => {
    const read = await values([[cell('2022-10-01', 'date', { formula: 'DATE(2022,10,1)' })]]);
    expect(read).toEqual([[{ kind: 'date', iso: '2022-10-01' }]]);
  });

  it('lets a cell be left empty unless the sheet forbids it', async () => {
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const one = { range, kind: 'percent' as const, errorTitle: 'а', errorMessage: 'б' };
    const rows = [[cell(30)]];
    const validations = [one, { ...one, allowBlank: false }];
    const bytes = await writeWorkbook([sheetSpec({ kind: 'settings', name: 'Лист', rows, validations })]);
    const sheet = strFromU8(unpack(bytes)['xl/worksheets/sheet1.xml']!);
    expect(sheet.match(/<dataValidation [^>]*>/g)!.map((tag) => tag.includes('allowBlank="1"'))).toEqual([
      true,
      false,
    ]);
  });

  it('offers no list that Excel would call damaged', async () => {
    const list = (list: string[]) => ({
      range: { top: 0, left: 0, bottom: 0, right: 0 },
      kind: 'list' as const,
      values: list,
      errorTitle: 'а'.repeat(99),
      errorMessage: 'б'.repeat(999),
    });
    const spec = sheetSpec({
      kind: 'risk',
      name: 'Лист',
      rows: [[cell('да')]],
      validations: [list(['да', 'нет']), list(['да, конечно', 'нет']), list(['х'.repeat(300)]), list([])],
    });
    const bytes = await writeWorkbook([spec]);
    expect((await firstSheet(bytes)).dataValidations).toHaveLength(1);
    if (sdkInstalled) expect(sdkErrors(bytes)).toEqual([]);
  }, 30_000);

  it('any text survives writing and reading', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '_x000D_',
        '_x005F_x0041_',
        '__x0041_',
        '&amp;',
        '<t>',
        ']]>',
        '\ud800',
        ' \u00a0 ',
        '\t',
      ),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 40 }), async (texts) => {
        const read = await values([texts.map((value) => cell(value))]);
        const wanted = texts.map((value) =>
          value
            .replace(/\r\n?/g, '\n')

            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
            .replace(/\p{Surrogate}/gu, '\ufffd'),
        );
        expect(read).toEqual([wanted]);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
