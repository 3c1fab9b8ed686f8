import { newYearName } from './newYearName';

describe('the name of the workbook of a new year', () => {
  it.each([
    ['Северогорск_2023-2024.xlsx', 'Северогорск_2024-2025.xlsx'],
    ['Северогорск_2023-2024 (ШНОР).xlsx', 'Северогорск_2024-2025.xlsx'],
    ['Книга 2023-24 (ШНОР 2).xlsm', 'Книга 2024-2025.xlsx'],
    ['ШНОР 2023 2024 итог.xlsx', 'ШНОР 2024-2025 итог.xlsx'],
    ['Книга1.xlsx', 'Книга1 2024-2025.xlsx'],
    ['Отчёт от 01.09.2023.xlsx', 'Отчёт от 01.09.2023 2024-2025.xlsx'],
    ['без расширения', 'без расширения 2024-2025.xlsx'],
  ])('after «%s» is «%s»', (opened, name) => {
    expect(newYearName(opened, '2024/2025')).toBe(name);
  });
});
