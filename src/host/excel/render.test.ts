import { cell, fullReport, sheetSpec } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, connect, loadOffice } from '../../../test/officeHost';
import type { CellSpec } from '../../report/sheetSpec';
import { createExcelHost } from './excelHost';
import { chunksOf, columnPoints } from './renderCells';
import { linkedSheet } from './renderLinks';
import { pageText } from './renderPage';
import { canBeTable, tableNameFor } from './renderTable';

const LIST = "ШНОР 'пилот' 2021-2022";
let book: ExcelHost;

beforeAll(async () => {
  book = new ExcelHost({ sheets: ['Данные'] });
  await loadOffice(book);
  await connect(book);
  await createExcelHost().writeSheets(fullReport());
});

const at = (row: number, column: number) => book.sheet(LIST).cells.get(row * 16_384 + column);

describe('a written sheet', () => {
  it('has the values, formulas and looks of its description', () => {
    expect(at(4, 1)).toMatchObject({ value: '=1+1', formula: null });
    expect(at(3, 3)?.formula).toBe('=IF(C4>=Порог_доли,"да","нет")');
    expect(at(3, 4)).toMatchObject({ value: 44_835 });
    expect(at(3, 4)?.style).toMatchObject({ numberFormat: 'dd.mm.yyyy', horizontalAlignment: 'Center' });
    expect(at(2, 2)?.style).toMatchObject({
      'font.name': 'Times New Roman',
      'font.bold': true,
      'fill.color': '#E7E6E6',
      'border.left.style': 'Continuous',
      textOrientation: 90,
      wrapText: true,
    });
    expect(at(1, 0)?.style).toBeUndefined();
    expect(at(3, 1)?.style).toMatchObject({ 'font.size': 10, 'font.underline': 'None' });
  });

  it('has its sizes, merges, panes and links', () => {
    const sheet = book.sheet(LIST);
    expect(sheet.columns.get(1)?.size).toBe(columnPoints(30));
    expect(sheet.rows.get(2)?.size).toBe(45);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect(sheet.freeze).toMatchObject({ bottom: 2, right: 1 });
    expect(sheet.look.TabColor).toBe('#C00000');
    expect([...sheet.hyperlinks.values()]).toMatchObject([{ documentReference: "'Методика'!A1" }]);
  });

  it('has its rules in their order, the first on top', () => {
    const sheet = book.sheet(LIST);
    expect(
      sheet.conditionalFormats.map(({ rule, stopIfTrue }) => [JSON.stringify(rule), stopIfTrue]),
    ).toEqual([
      [expect.stringContaining('$D4='), true],
      [expect.stringContaining('$C4>=Порог_доли'), false],
    ]);
    expect(sheet.validations.flatMap(({ rule }) => (rule ? Object.keys(rule) : []))).toEqual(
      expect.arrayContaining(['list', 'decimal', 'wholeNumber']),
    );
    expect(sheet.validations.some(({ prompt }) => JSON.stringify(prompt).includes('Два и более'))).toBe(true);
    expect(sheet.comments).toEqual([]);
  });

  it('has its table, charts and page', () => {
    const sheet = book.sheet(LIST);
    expect(sheet.tables.map(({ name }) => name)).toEqual(['Таблица_ШНОР_пилот_2021_2022']);
    expect(sheet.charts).toHaveLength(2);
    expect(sheet.charts[0]!.series).toMatchObject([
      { values: expect.stringContaining('$C$4:$C$5'), categories: expect.stringContaining('$B$4:$B$5') },
    ]);
    expect(sheet.charts[0]!.series[0]!.values).toContain("ШНОР ''пилот''");
    expect(sheet.page).toMatchObject({
      printArea: [{ top: 0, left: 0, bottom: 38, right: 4 }],
      titleRows: { top: 2, bottom: 2 },
      titleColumns: { left: 0, right: 1 },
    });
    expect(JSON.stringify(sheet.page.look)).toContain('письму R&&D от');
  });
});

describe('pieces', () => {
  it('of a sheet hold every row once, however small they are', () => {
    const rows: (CellSpec | null)[][] = Array.from({ length: 50 }, (_, row) => [
      cell(`строка ${row}`),
      null,
      cell(row),
    ]);
    const chunks = chunksOf(rows, 200);
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.flatMap(({ inputs }) => inputs).map(([, , number]) => number)).toEqual(
      rows.map((_, row) => row),
    );
    expect(chunks.map(({ area }) => area.top)).toEqual([
      0,
      ...chunks.slice(0, -1).map(({ area }) => area.bottom + 1),
    ]);
    expect(chunksOf([])).toEqual([]);
  });

  it('a native table needs plain, different headings and no merged cell', () => {
    const filter = { top: 0, left: 0, bottom: 2, right: 1 };
    const table = (first: CellSpec, second: CellSpec | null, more = {}) =>
      canBeTable(
        sheetSpec({
          kind: 'check',
          name: 'X',
          rows: [[first, second], [cell(1)], [cell(2)]],
          filter,
          ...more,
        }),
      );
    expect(table(cell('А'), cell('Б'))).toBe(true);
    expect(table(cell('А'), cell(' а '))).toBe(false);
    expect(table(cell('А'), null)).toBe(false);
    expect(table(cell('А'), cell(5))).toBe(false);
    expect(table(cell('А'), cell('Б', 'text', { formula: 'A1' }))).toBe(false);
    expect(table(cell('А'), cell('Б'), { merges: [{ top: 2, left: 0, bottom: 2, right: 1 }] })).toBe(false);
    expect(table(cell('А'), cell('Б'), { filter: { ...filter, bottom: 0 } })).toBe(false);
    expect(tableNameFor("ШНОР 'пилот' 2021-2022")).toBe('Таблица_ШНОР_пилот_2021_2022');
  });

  it.each([
    ["'Риски 2021-2022'!D5", 'риски 2021-2022'],
    ["'Лист ''а'''!A1", "лист 'а'"],
    ['Данные!A1', 'данные'],
    ['A1', ''],
  ])('the link %s leads to «%s»', (link, sheet) => {
    expect(linkedSheet(link)).toBe(sheet);
  });

  it('a page header keeps only the codes of pages', () => {
    expect(pageText('R&D, стр. &P из &N, &Bold')).toBe('R&&D, стр. &P из &N, &&Bold');
  });
});
