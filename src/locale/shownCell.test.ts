import { shownCell } from './shownCell';

it.each([
  ['4:4', 'строка 4', 'row 4'],
  ['4:6', 'строки 4–6', 'rows 4–6'],
  ['J:J', 'столбец J', 'column J'],
  ['C4', 'C4', 'C4'],
  ['C4:F4', 'C4:F4', 'C4:F4'],
])('%s is shown as «%s»', (cell, ru, en) => {
  expect([shownCell(cell, 'ru'), shownCell(cell, 'en')]).toEqual([ru, en]);
});
