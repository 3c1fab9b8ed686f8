import { gapClause, gapText } from './gaps';
import { formatFor } from './language';

const ru = formatFor('ru');
const en = formatFor('en');

it('an error reads as the Excel of the reader shows it', () => {
  expect(gapText('formulaError', '#DIV/0!', ru)).toBe('формула вернула ошибку #ДЕЛ/0!');
  expect(gapText('formulaError', '#DIV/0!', en)).toBe('the formula returned the error #DIV/0!');
  expect(gapText('formulaError', '#ИНОЕ!', ru)).toBe('формула вернула ошибку #ИНОЕ!');
  expect(gapText('noData', 'н/д', ru)).toBe('стоит «н/д»');
});

it('names the cell, what stands there and what to do', () => {
  const params = { gap: 'formulaError', text: '#DIV/0!', cells: 'ОГЭ! 2023!G20' };
  expect(gapClause(params, ru)).toBe(
    'лист «ОГЭ! 2023», ячейка G20 — формула вернула ошибку #ДЕЛ/0! (исправьте формулу или впишите число)',
  );
  expect(gapClause({ gap: 'blank', cells: 'А!B1\nБ!C2' }, en)).toBe(
    'sheet “А”, cell B1; sheet “Б”, cell C2 — the cell is empty (enter the number)',
  );
  expect(gapClause({ gap: 'blank', cells: 'А!B1\nА!B2\nА!B3\nА!B4' }, ru)).toBe(
    'ячейка пуста (впишите число)',
  );
});
