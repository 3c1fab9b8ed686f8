import { cell } from '../../../test/fixtures/sheetSpecs';
import { cellInput, shown, textInput } from './cellInput';

describe('what a cell is told', () => {
  it.each([
    '=1+1',
    '+7 900',
    '-5',
    '- нет',
    '@имя',
    "'кавычка",
    '5',
    '05',
    '1/2',
    '1-2',
    '01.09.2022',
    '30 %',
    '5,5',
    '.5',
    '(5)',
    '1e5',
    'TRUE',
    'false',
    'ИСТИНА',
    '#Н/Д',
    '$5',
    'май 2022',
    'Sep 1',
    ' =1',
    '\t5',
  ])('%j stays a text', (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  it.each(['МБОУ «СОШ № 1»', '№', 'нет', '—', 'н/д', 'Марьино', 'Майская СОШ', 'Истина где-то рядом', ''])(
    '%j needs no sign',
    (text) => {
      expect(textInput(text)).toBe(text);
    },
  );

  it('is a formula, a number, a truth value, a date or nothing', () => {
    expect(cellInput(cell(1, 'integer', { formula: 'SUM(A1:A2)' }))).toBe('=SUM(A1:A2)');
    expect(cellInput(cell(30.5, 'percent'))).toBe(30.5);
    expect(cellInput(cell(false))).toBe(false);
    expect(cellInput(cell(null))).toBe('');
    expect(cellInput(cell('2022-10-01', 'date'))).toBe(44_835);
    expect(cellInput(cell('2022-10-01', 'text'))).toBe("'2022-10-01");
    expect(cellInput(cell('н/д', 'inputDate'))).toBe('н/д');
  });

  it('never holds more than a cell can', () => {
    expect(shown('я'.repeat(40_000))).toHaveLength(32_766);
    expect(shown('а\r\nб\u0007')).toBe('а\nб');
  });
});
