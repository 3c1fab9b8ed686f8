import { address, cellText, columnName, isBlank } from './grid';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('counts rows from one', () => {
    expect(address(0, 0)).toBe('A1');
    expect(address(9, 27)).toBe('AB10');
  });
});

describe('cells as text', () => {
  it('folds every kind of space and drops invisible letters', () => {
    expect(cellText('  МБОУ\u00a0СОШ\n№\u200b 1 ')).toBe('МБОУ СОШ № 1');
  });

  it('shows dates and errors', () => {
    expect(cellText({ kind: 'date', iso: '2023-05-10' })).toBe('2023-05-10');
    expect(cellText({ kind: 'error', text: '#DIV/0!' })).toBe('#DIV/0!');
  });

  it('takes spaces for nothing, zero for something', () => {
    expect(isBlank(' \u00a0')).toBe(true);
    expect(isBlank(0)).toBe(false);
    expect(isBlank(false)).toBe(false);
  });
});
