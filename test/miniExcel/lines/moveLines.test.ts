import { cellKey } from '../../../src/grid/grid';
import { parseArea } from '../../officeHost/model/area';
import type { BookData, SheetData } from '../../officeHost/model/book';
import { newBook } from '../../officeHost/model/workbook';
import type { Move } from './move';
import { moveArea } from './move';
import { moveFormula } from './moveFormula';
import { moveLines } from './moveLines';

const area = (text: string) => parseArea(text)!;
const rows = (kind: Move['kind'], at: number, count = 1): Move => ({ kind, axis: 'rows', at, count });
const columns = (kind: Move['kind'], at: number, count = 1): Move => ({ kind, axis: 'columns', at, count });

describe('an area', () => {
  it.each<[string, Move, string, string | null]>([
    ['moves down', rows('insert', 0), 'B2:C4', 'B3:C5'],
    ['grows', rows('insert', 2, 3), 'B2:C4', 'B2:C7'],
    ['moves when lines come before its first', rows('insert', 1), 'B2:C4', 'B3:C5'],
    ['stays when lines come after its last', rows('insert', 4), 'B2:C4', 'B2:C4'],
    ['moves up', rows('delete', 0), 'B2:C4', 'B1:C3'],
    ['shrinks from within', rows('delete', 2), 'B2:C4', 'B2:C3'],
    ['shrinks from above', rows('delete', 0, 2), 'B2:C4', 'B1:C2'],
    ['shrinks from below', rows('delete', 3, 5), 'B2:C4', 'B2:C3'],
    ['vanishes', rows('delete', 1, 3), 'B2:C4', null],
    ['moves right', columns('insert', 0, 2), 'B2:C4', 'D2:E4'],
    ['stays a whole column', rows('delete', 3), 'A:C', 'A:C'],
    ['stays whole rows, which move', rows('insert', 0), '2:5', '3:6'],
  ])('%s', (_, move, before, after) => {
    expect(moveArea(move, area(before))).toEqual(after === null ? null : area(after));
  });
});

describe('a formula', () => {
  const own = { sheet: 'Лист 1', own: true };
  const foreign = { sheet: 'Лист 1', own: false };
  it.each<[string, Move, typeof own, string, string]>([
    ['follows its cells', rows('insert', 1), own, '=A2+$B$3', '=A3+$B$4'],
    ['lets a range grow', rows('insert', 2), own, '=SUM(A2:A9)', '=SUM(A2:A10)'],
    ['loses what is deleted', rows('delete', 1), own, '=A2+A3', '=#REF!+A2'],
    ['does not touch texts and functions', rows('insert', 0), own, '=LOG10(A1)&"A1"', '=LOG10(A2)&"A1"'],
    ['does not touch names with digits', rows('insert', 0), own, '=Порог_1+ВПР23', '=Порог_1+ВПР23'],
    ['leaves other sheets', rows('insert', 0), own, "='Лист 2'!A1+Лист3!A1", "='Лист 2'!A1+Лист3!A1"],
    ['is followed from other sheets', rows('insert', 0), foreign, "='лист 1'!A1:B2+A1", "='лист 1'!A2:B3+A1"],
    ['keeps whole columns', rows('insert', 0), own, '=SUM(A:A)', '=SUM(A:A)'],
    ['moves whole columns', columns('insert', 0), own, '=SUM(A:$C)', '=SUM(B:$D)'],
    ['moves whole rows', rows('insert', 0), own, '=SUM(1:$2)', '=SUM(2:$3)'],
    ['moves columns and keeps dollars', columns('delete', 0), own, '=$C$1+B2', '=$B$1+A2'],
    ['passes over #REF!', rows('insert', 0), own, '=#REF!+A1', '=#REF!+A2'],
  ])('%s', (_, move, standpoint, before, after) => {
    expect(moveFormula(before, move, standpoint)).toBe(after);
  });
});

describe('a sheet', () => {
  let book: BookData;
  let sheet: SheetData;
  beforeEach(() => {
    book = newBook('книга.xlsx', ['Лист 1', 'Другой']);
    sheet = book.sheets[0]!;
    sheet.cells.set(cellKey(4, 1), { value: 7, formula: null, style: { 'font.bold': true } });
    sheet.cells.set(cellKey(5, 1), { value: 14, formula: '=B5*2' });
    book.sheets[1]!.cells.set(cellKey(0, 0), { value: 7, formula: "='Лист 1'!B5" });
    sheet.merges = [area('A5:B6')];
    sheet.conditionalFormats = [
      {
        id: '1',
        type: 'Custom',
        areas: [area('B5:B9')],
        rule: { formula: '=$B5>Лимит' },
        format: {},
        stopIfTrue: false,
      },
    ];
    sheet.validations = [
      {
        area: area('C5:C9'),
        rule: { list: { source: 'да,A5', inCellDropDown: true } },
        errorAlert: {},
        prompt: {},
        ignoreBlanks: true,
      },
    ];
    sheet.comments = [{ id: 'n', row: 4, column: 1, content: 'заметка' }];
    sheet.hyperlinks.set(cellKey(4, 1), { documentReference: 'Другой!A1' });
    sheet.filter = { area: area('A4:C9'), criteria: {} };
    sheet.tables = [{ id: 't', name: 'Таблица1', area: area('E4:F9'), look: {} }];
    sheet.charts = [
      {
        id: 'c',
        look: {},
        series: [{ look: {}, values: "'Лист 1'!$B$5:$B$9", categories: null }],
        position: { from: 'H5', to: 'M12' },
      },
    ];
    sheet.names = [{ name: 'Свой', formula: "='Лист 1'!$B$5", visible: true, comment: '' }];
    book.names = [{ name: 'Лимит', formula: "='Лист 1'!$B$5", visible: true, comment: '' }];
    sheet.page.printArea = [area('A1:F9')];
    sheet.page.titleRows = area('4:4');
    sheet.rowBreaks = [8];
    sheet.rows.set(4, { size: 30 });
    sheet.freeze = area('1:4');
  });

  it('moves everything down when a row is inserted above', () => {
    moveLines(book, sheet, rows('insert', 2));
    expect(sheet.cells.get(cellKey(5, 1))).toEqual({
      value: 7,
      formula: null,
      style: { 'font.bold': true },
    });
    expect(sheet.cells.get(cellKey(6, 1))?.formula).toBe('=B6*2');
    expect(book.sheets[1]!.cells.get(cellKey(0, 0))?.formula).toBe("='Лист 1'!B6");
    expect(sheet.merges).toEqual([area('A6:B7')]);
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [area('B6:B10')],
      rule: { formula: '=$B6>Лимит' },
    });
    expect(sheet.validations[0]).toMatchObject({
      area: area('C6:C10'),
      rule: { list: { source: 'да,A5' } },
    });
    expect(sheet.comments[0]).toMatchObject({ row: 5, column: 1 });
    expect([...sheet.hyperlinks.keys()]).toEqual([cellKey(5, 1)]);
    expect(sheet.filter?.area).toEqual(area('A5:C10'));
    expect(sheet.tables[0]?.area).toEqual(area('E5:F10'));
    expect(sheet.charts[0]).toMatchObject({
      series: [{ values: "'Лист 1'!$B$6:$B$10" }],
      position: { from: 'H6', to: 'M13' },
    });
    expect([sheet.names[0]?.formula, book.names[0]?.formula]).toEqual(["='Лист 1'!$B$6", "='Лист 1'!$B$6"]);
    expect(sheet.page).toMatchObject({ printArea: [area('A1:F10')], titleRows: area('5:5') });
    expect(sheet.rowBreaks).toEqual([9]);
    expect([...sheet.rows]).toEqual([[5, { size: 30 }]]);
    expect(sheet.freeze).toEqual(area('1:5'));
  });

  it('takes back an inserted row by deleting it', () => {
    const before = structuredClone(book);
    moveLines(book, sheet, rows('insert', 2));
    moveLines(book, sheet, rows('delete', 2));
    expect(book).toEqual(before);
  });

  it('loses what stood on a deleted row, and a rule then speaks of its next cell', () => {
    moveLines(book, sheet, rows('delete', 4));
    expect([...sheet.cells.keys()]).toEqual([cellKey(4, 1)]);
    expect(sheet.cells.get(cellKey(4, 1))?.formula).toBe('=#REF!*2');
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [area('B5:B8')],
      rule: { formula: '=$B5>Лимит' },
    });
    expect(sheet.comments).toEqual([]);
    expect(sheet.hyperlinks.size).toBe(0);
    expect(sheet.merges).toEqual([area('A5:B5')]);
    expect(book.names[0]?.formula).toBe("='Лист 1'!#REF!");
  });

  it('moves columns in the same way', () => {
    moveLines(book, sheet, columns('insert', 1, 2));
    expect(sheet.cells.get(cellKey(5, 3))?.formula).toBe('=D5*2');
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [area('D5:D9')],
      rule: { formula: '=$D5>Лимит' },
    });
    expect(sheet.filter?.area).toEqual(area('A4:E9'));
    expect(sheet.charts[0]?.position).toEqual({ from: 'J5', to: 'O12' });
  });

  it('leaves a chart of deleted rows where they were', () => {
    moveLines(book, sheet, rows('delete', 3, 20));
    expect(sheet.charts[0]?.position).toEqual({ from: 'H4', to: 'M4' });
    expect(sheet.filter).toBeNull();
    expect(sheet.tables).toEqual([]);
  });
});
