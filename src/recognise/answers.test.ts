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

describe('what stands behind an answer', () => {
  it.each([
    'да, имеется',
    'да (приказ № 5 от 01.09.2023)',
    'да, приказ от 01.09.2023 № 5',
    'да - есть',
    'да – в полном объёме',
    '+ (да)',
    'есть.',
    'действует',
    'сформирована',
    'да, разработана и утверждена',
    'Да, во всех кабинетах',
    'да (100 Мбит/с)',
    'да, до 50 Мбит/с',
    'да, https://school.ru/a',
    'да, полностью',
    'в наличии',
    'оснащены',
  ])('changes nothing in %p', (value) => expect(said(value)).toBe('yes'));
  it.each([
    'нет, планируется',
    'нет (отсутствует)',
    'нет кабинета физики',
    'нет интернета',
    'нет, не имеется',
    'не оснащены',
    'отсутствуют',
    'нет – в разработке',
    'не подключен',
  ])('leaves %p a no', (value) => expect(said(value)).toBe('no'));
  it.each([
    'да, разрабатывается',
    'имеется (в разработке)',
    'да, утверждается',
    'да; отменена приказом',
    'да, отсутствует приказ',
    'имеется, утрачена',
    'да, была до 2023',
    'да, с 01.09.2024',
    'есть проект',
    '+ (проект)',
    'есть, требует доработки',
    'да (на бумаге)',
    'есть у 2 классов',
    'да (5-9 классы)',
    'да, отключён',
    'имеется, списаны',
    'да (подключается)',
    '+ (неисправны)',
    'есть у директора',
    'да, отозвано',
    'да, отменён',
    'да (с 01.09.2024)',
    'да, до 2022 года',
    'да, 3 из 8',
    'да, 50 %',
    'да, на согласовании',
    'да, в работе',
    'да, готовится',
    'да (черновик)',
    'есть, отменён',
    'есть, истёк срок',
    'да, с перебоями',
    'да до 01.01.2024',
    'да, был',
    'да, в 2020 году',
    'да, если согласится',
    'нет, создана',
    'нет (сформирована)',
    'нет, кабинет есть',
    'нет (доступ имеется)',
    'нет необходимости',
    'нет замечаний',
    'подключается',
    'обеспечена на 50 %',
    '0,5',
    '1,5',
  ])('is asked about in %p: it is not on the list of harmless words', (value) =>
    expect(said(value)).toBe('bad'),
  );
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
