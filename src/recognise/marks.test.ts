import type { CellValue } from '../grid/grid';
import type { MarkReading } from './marks';
import { readMark } from './marks';

const WORDS: Readonly<Record<MarkReading, readonly CellValue[]>> = {
  yes: [
    ...['+', '++', '✓', '✔', 'v', 'V', '√', 'да', 'Да.', 'Да, 2023', 'есть', 'имеется', 'прошла', 'пройдена'],
    ...['сертификат № 12', 'удостоверение', '12.03.2024', '2023 г.', 'приказ 15', '7', 'оказана', 'TRUE'],
    ...[1, 2, 4512, true, { kind: 'date', iso: '2024-03-12' } as const],
  ],
  no: [
    '-',
    '–',
    '—',
    'нет',
    'Нет, не проходил',
    'не прошла',
    'не оказана',
    'не требуется',
    'отсутствует',
    0,
    false,
  ],
  blank: [null, '', '  ', '\u00a0'],
  noData: ['н/д', 'н.д.', 'нет данных', '?', '…', { kind: 'error', text: '#N/A' }],
  cross: ['х', 'x', 'Х', 'X'],
  unclear: [
    'планируется',
    'запланировано на май',
    'в процессе',
    'частично',
    'декретный отпуск',
    'обучается',
    ...['да, но не прошёл', 'да (запланировано)', 'да/нет', 'да?', '+/-', 'прошла не полностью'],
    -1,
  ],
  text: ['математика', 'РМО учителей физики', 'семинар', 'Современный урок'],
};

describe('a cell of a column of ticks', () => {
  it.each(Object.entries(WORDS))('%s', (expected, values) => {
    expect(values.map((value) => [value, readMark(value)])).toEqual(values.map((value) => [value, expected]));
  });
});
