import { keptPlace, otherInBrackets } from './otherPlace';

const at = { workbook: 'а.xlsx', sheet: 'ВПР' };
const place = (prefix: string, workbook: string, sheet: string) => ({
  [`${prefix}Workbook`]: workbook,
  [`${prefix}Sheet`]: sheet,
  [`${prefix}Cell`]: 'C7',
});

it.each([
  ['а.xlsx', 'ВПР', ' (ячейка C7)', 'на этом же листе (ячейка C7)'],
  ['а.xlsx', 'ОГЭ', ' (лист «ОГЭ», ячейка C7)', 'на листе «ОГЭ» (ячейка C7)'],
  ['б.xlsx', 'ВПР', ' (файл «б.xlsx», лист «ВПР», ячейка C7)', 'на листе «ВПР» файла «б.xlsx» (ячейка C7)'],
])('%s %s is named only as far as it differs', (workbook, sheet, brackets, kept) => {
  expect(otherInBrackets(place('other', workbook, sheet), at, 'ru')).toBe(brackets);
  expect(keptPlace(place('kept', workbook, sheet), at, 'ru')).toBe(kept);
});

it('says so in English too, and nothing without another place', () => {
  expect(otherInBrackets(place('other', 'а.xlsx', 'ОГЭ'), at, 'en')).toBe(' (sheet «ОГЭ», cell C7)');
  expect(keptPlace(place('kept', 'а.xlsx', 'ВПР'), at, 'en')).toBe('on the same sheet (cell C7)');
  expect(otherInBrackets({}, at, 'ru')).toBe('');
});
