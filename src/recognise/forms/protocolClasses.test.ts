import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import type { CellValue } from '../../grid/grid';
import { classProtocol } from './classProtocol';

const HEAD = ['Код участника', '1 (1б)', '2 (2б)', '3 (1б)', 'Отметка'];

/** Classes that the protocol is said to cover. */
function classes(title: string, column: readonly CellValue[] | null, names = {}): readonly string[] {
  const rows: CellValue[][] = [
    [title],
    ['МБОУ СОШ № 8'],
    column ? [...HEAD, 'Класс'] : HEAD,
    ...(column ?? ['', '']).map((name, place) => {
      const cells: CellValue[] = [50001 + place, 1, 1, 1, place === 0 ? 2 : 4];
      return column ? [...cells, name] : cells;
    }),
  ];
  return classProtocol.read(gridOf(rows, names), optionsOf()).records.results[0]!.classes!;
}

const TITLE = 'ВПР 2025 Математика 5 класс';

describe('the classes of a protocol', () => {
  it.each<[CellValue[], string[]]>([
    [['5А', '5А'], ['5А']],
    [
      ['5б', '5 «А»'],
      ['5А', '5Б'],
    ],
    [
      ['10-А', '9 А'],
      ['9А', '10А'],
    ],
  ])('by the column: %j → %j', (column, expected) => expect(classes(TITLE, column)).toEqual(expected));

  it.each<[CellValue[]]>([[['5А', null]], [[5, 5]], [['Иванов', '5А']], [['', '']]])(
    'a column %j names none',
    (column) => expect(classes(TITLE, column)).toEqual([]),
  );

  it.each([
    ['ВПР 2025 Математика 5А класс', ['5А']],
    ['ВПР 2025 Математика 5 «Б» класс', ['5Б']],
    ['ВПР 2025 Математика 5А, 5В классы', ['5А', '5В']],
    ['ВПР 2025 Математика 5-х классов', []],
    ['ВПР 2025 Математика 5-й класс', []],
    ['ВПР 2025 Математика 5 класс, СОШ №8а', []],
  ])('by the title %s', (title, expected) => expect(classes(title, null)).toEqual(expected));

  it('by the name of the sheet or of the file', () => {
    expect(classes(TITLE, null, { sheet: '5Г' })).toEqual(['5Г']);
    expect(classes(TITLE, null, { workbook: 'Протокол_5а.xlsx' })).toEqual(['5А']);
  });
});
