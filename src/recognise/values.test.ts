import type { Grid } from '../grid/grid';
import { cellKey } from '../grid/grid';
import { decimalsOf, isNotApplicable, readNumber, readNumberAt } from './values';

function number(value: number, decimals: number, percentSign = false) {
  return { kind: 'number', value, percentSign, decimals };
}

describe('readNumber', () => {
  it.each([
    ['30,5', number(30.5, 1)],
    ['30.5 %', number(30.5, 1, true)],
    ['30,5%', number(30.5, 1, true)],
    [' 30 ', number(30, 0)],
    ['\u00a030\u00a0', number(30, 0)],
    ['1\u00a0234', number(1234, 0)],
    ['1 234,50', number(1234.5, 2)],
    ['40', number(40, 0)],
    ['−5', number(-5, 0)],
    ['+7', number(7, 0)],
    ['0', number(0, 0)],
  ])('reads the text %j', (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  it.each(['-', '–', '—', 'х', 'Х', 'x', 'н/д', 'Н/Д', 'н.д.', 'нет', 'нет данных', '?', '…', 'нет отметки'])(
    'never takes %j for zero',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'unknown', reason: 'noData' });
    },
  );

  it.each([null, '', '   ', '\u200b'])('takes %j for blank', (value) => {
    expect(readNumber(value)).toEqual({ kind: 'unknown', reason: 'blank' });
  });

  it('tells a failed formula, a date, an inequality, a word and a truth value apart', () => {
    expect(readNumber({ kind: 'error', text: '#DIV/0!' })).toEqual({
      kind: 'unknown',
      reason: 'formulaError',
    });
    expect(readNumber({ kind: 'date', iso: '2022-05-10' })).toEqual({ kind: 'bad', reason: 'date' });
    expect(readNumber('<1')).toEqual({ kind: 'bad', reason: 'inequality' });
    expect(readNumber('около 5')).toEqual({ kind: 'bad', reason: 'text' });
    expect(readNumber(true)).toEqual({ kind: 'bad', reason: 'text' });
    expect(readNumber(Number.NaN)).toEqual({ kind: 'bad', reason: 'text' });
  });
});

describe('readNumberAt', () => {
  const grid: Grid = {
    workbook: 'a.xlsx',
    sheet: 's',
    rows: [[0.305, '30,5 %', 0.29999999999999993]],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    percentCells: new Set([cellKey(0, 0), cellKey(0, 1), cellKey(0, 2)]),
    ownKind: null,
  };

  it('turns a number shown as a percent into percent, once', () => {
    expect(readNumberAt(grid, 0, 0)).toEqual(number(30.5, 1, true));
    expect(readNumberAt(grid, 0, 1)).toEqual(number(30.5, 1, true));
  });

  it('absorbs the noise of a formula such as =0,7-0,4', () => {
    const reading = readNumberAt(grid, 0, 2);
    expect(reading).toMatchObject({ kind: 'number', decimals: 0 });
  });
});

describe('decimalsOf', () => {
  it.each([
    [0, 0],
    [30, 0],
    [8.2, 1],
    [33.33, 2],
    [-33.333, 3],
    [0.1234567, 7],
    [29.999999999999996, 0],
    [1e-30, 12],
  ])('%d has %d', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe('isNotApplicable', () => {
  it('knows the words and the dash', () => {
    expect(['не применимо', '—', 'не проводился', 'н/п'].every(isNotApplicable)).toBe(true);
    expect(['н/д', '0', '', null, '-', '–', '−'].some(isNotApplicable)).toBe(false);
  });
});
