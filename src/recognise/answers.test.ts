import type { CellValue } from '../grid/grid';
import { readAnswer, readYesNo } from './answers';

const said = (value: CellValue) => {
  const reading = readAnswer(value);
  return reading.kind === 'answer' ? reading.value : reading.kind;
};

describe('readAnswer, vocabulary of A4.4', () => {
  it.each([
    'да',
    'Да',
    'ДА.',
    'имеется',
    'обеспечен',
    'оснащены',
    '+',
    '1. Да',
    true,
    1,
    'в наличии',
    'да, 100 Мбит/с',
  ])('reads %p as yes', (value) => expect(said(value)).toBe('yes'));
  it.each([
    'нет',
    'Нет.',
    'отсутствует',
    'не обеспечен',
    'не обеспечена',
    'не оснащен',
    'не оснащён',
    '-',
    '–',
    '0',
    0,
    false,
    '2) нет',
    'нет, кабинет на ремонте',
  ])('reads %p as no', (value) => expect(said(value)).toBe('no'));
  it.each([
    'частично',
    'да, частично',
    'обеспечена частично',
    'имеется не во всех кабинетах',
    'Частично оснащен',
    'не в полном объёме',
    'неполностью',
    'не полностью',
  ])('reads %p as partial', (value) => expect(said(value)).toBe('partial'));
  it.each(['—', 'не применимо', 'н/п', 'Неприменимо'])('reads %p as not applicable', (value) =>
    expect(said(value)).toBe('notApplicable'),
  );
  it.each([
    null,
    '',
    ' \u00a0',
    'н/д',
    'Н/Д',
    'нет данных',
    'х',
    'X',
    '?',
    { kind: 'error', text: '#N/A' } as const,
  ])('reads %p as missing, never as no', (value) => expect(said(value)).toBe('missing'));
  it.each([
    ...[
      'да, но не утверждена',
      'да; нет',
      '+/-',
      '+ -',
      '-/+',
      'да - планируется в 2025',
      'да, в стадии формирования',
    ],
    ...['есть, но не работает', 'да/нет', 'да?', 'нет, но есть договор'],
  ])('does not take back or guess away the reservation of %p', (value) => expect(said(value)).toBe('bad'));
  it.each(['уточняется', '7', 7, { kind: 'date', iso: '2023-10-01' } as const])(
    'does not guess %p',
    (value) => expect(said(value)).toBe('bad'),
  );
  it('keeps the words of the cell', () => {
    expect(readAnswer(' Частично\u00a0оснащен ')).toEqual({
      kind: 'answer',
      value: 'partial',
      text: 'Частично оснащен',
    });
  });
});

it('readYesNo leaves everything between yes and no open', () => {
  expect(['да', 'нет', 'частично', '—', '', 'н/д'].map(readYesNo)).toEqual([
    true,
    false,
    null,
    null,
    null,
    null,
  ]);
});
