import { savedName } from './savedName';

describe('the name of a saved workbook', () => {
  it.each([
    ['Книга.xlsx', 'Книга (ШНОР).xlsx'],
    ['Книга.с точкой.xlsm', 'Книга.с точкой (ШНОР).xlsm'],
    ['Книга (ШНОР).xlsx', 'Книга (ШНОР 2).xlsx'],
    ['Книга (ШНОР 9).xlsx', 'Книга (ШНОР 10).xlsx'],
    ['Книга (ШНОР) новая.xlsx', 'Книга (ШНОР) новая (ШНОР).xlsx'],
    ['без расширения', 'без расширения (ШНОР).xlsx'],
  ])('«%s» becomes «%s»', (opened, saved) => {
    expect(savedName(opened)).toBe(saved);
  });
});
