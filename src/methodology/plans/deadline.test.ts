import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../defaults';
import type { DeadlineReadings, PlanPeriod } from './deadline';
import { parseDeadline } from './deadline';

const PERIODS = {
  predgorny: { begins: '2021-01-01', ends: '2022-12-31' },
  bobrov: { begins: '2021-01-01', ends: '2021-12-31', orderDate: '2021-03-29' },
  norilsk: { begins: '2023-01-01', ends: '2023-12-31' },
  measures: { begins: '2022-01-01', ends: '2024-12-31' },
  school: { begins: '2022-09-01', ends: '2023-08-31' },
  unknown: { begins: null, ends: null },
} satisfies Record<string, PlanPeriod>;
type Name = keyof typeof PERIODS;

/** `kind: start..finish, start..finish (+count) !remark` */
function told(text: string, name: Name, readings?: DeadlineReadings): string {
  const { kind, occurrences, remarks } = parseDeadline(text, PERIODS[name], readings);
  const spans = occurrences.map(({ start, finish }) => (start === finish ? start : `${start}..${finish}`));
  const shown = spans.length > 4 ? `${spans[0]}, ${spans[1]} (${spans.length})` : spans.join(', ');
  return [`${kind}:`, shown, ...remarks.map((remark) => `!${remark}`)]
    .filter((part) => part !== '')
    .join(' ');
}

const readings = (changes: Partial<DeadlineReadings>): DeadlineReadings => ({
  ...DEFAULT_SETTINGS.plans,
  ...changes,
});

describe('every deadline text of the five documents', () => {
  it.each<[string, Name, string]>([
    // Предгорный округ
    ['июнь-август 2021', 'predgorny', 'span: 2021-06-01..2021-08-31'],
    ['август 2021', 'predgorny', 'span: 2021-08-01..2021-08-31'],
    ['по графику', 'predgorny', 'bySchedule:'],
    ['август-сентябрь 2021', 'predgorny', 'span: 2021-08-01..2021-09-30'],
    ['сентябрь 2021', 'predgorny', 'span: 2021-09-01..2021-09-30'],
    ['октябрь 2021', 'predgorny', 'span: 2021-10-01..2021-10-31'],
    ['октябрь-ноябрь 2021', 'predgorny', 'span: 2021-10-01..2021-11-30'],
    ['ноябрь-декабрь 2021', 'predgorny', 'span: 2021-11-01..2021-12-31'],
    ['ноябрь 2021', 'predgorny', 'span: 2021-11-01..2021-11-30'],
    ['декабрь 2021\nиюль 2022', 'predgorny', 'spans: 2021-12-01..2021-12-31, 2022-07-01..2022-07-31'],
    ['август-сентябрь 2022', 'predgorny', 'span: 2022-08-01..2022-09-30'],
    ['июль 2022', 'predgorny', 'span: 2022-07-01..2022-07-31'],
    ['июнь-\nиюль 2022', 'predgorny', 'span: 2022-06-01..2022-07-31'],
    ['январь 2022', 'predgorny', 'span: 2022-01-01..2022-01-31'],
    ['февраль 2022', 'predgorny', 'span: 2022-02-01..2022-02-28'],
    ['в течение года', 'predgorny', 'wholeYear: 2021-01-01..2021-12-31, 2022-01-01..2022-12-31'],
    // Бобровский район
    ['Март', 'bobrov', 'span: 2021-03-01..2021-03-31'],
    ['Май', 'bobrov', 'span: 2021-05-01..2021-05-31'],
    ['Апрель - Май', 'bobrov', 'span: 2021-04-01..2021-05-31'],
    ['Май - Сентябрь', 'bobrov', 'span: 2021-05-01..2021-09-30'],
    ['Февраль', 'bobrov', 'span: 2021-02-01..2021-02-28 !beforeOrder'],
    ['В течение года', 'bobrov', 'wholeYear: 2021-01-01..2021-12-31'],
    ['По отдельному графику', 'bobrov', 'bySchedule:'],
    ['Ежемесячно', 'bobrov', 'periodic: 2021-01-01..2021-01-31, 2021-02-01..2021-02-28 (12)'],
    [
      'Ежеквартально',
      'bobrov',
      'periodic: 2021-03-01..2021-03-31, 2021-06-01..2021-06-30, 2021-09-01..2021-09-30, 2021-12-01..2021-12-31',
    ],
    ['1 раз в полугодие', 'bobrov', 'periodic: 2021-06-01..2021-06-30, 2021-12-01..2021-12-31'],
    // Норильск
    ['Январь 2023', 'norilsk', 'span: 2023-01-01..2023-01-31'],
    ['Февраль 2023', 'norilsk', 'span: 2023-02-01..2023-02-28'],
    ['Март 2023', 'norilsk', 'span: 2023-03-01..2023-03-31'],
    ['Апрель 2023', 'norilsk', 'span: 2023-04-01..2023-04-30'],
    ['Май 2023', 'norilsk', 'span: 2023-05-01..2023-05-31'],
    ['Сентябрь 2023', 'norilsk', 'span: 2023-09-01..2023-09-30'],
    ['Июнь – август 2023', 'norilsk', 'span: 2023-06-01..2023-08-31'],
    ['Август – сентябрь 2023', 'norilsk', 'span: 2023-08-01..2023-09-30'],
    ['Февраль – май 2023', 'norilsk', 'span: 2023-02-01..2023-05-31'],
    ['Март – апрель 2023', 'norilsk', 'span: 2023-03-01..2023-04-30'],
    ['Март – май 2023', 'norilsk', 'span: 2023-03-01..2023-05-31'],
    ['Апрель – май 2023', 'norilsk', 'span: 2023-04-01..2023-05-31'],
    ['В течение учебного года', 'norilsk', 'wholeYear: 2023-01-01..2023-05-31'],
    ['с 1 по 10 июня', 'norilsk', 'span: 2023-06-01..2023-06-10'],
    ['в сентябре', 'norilsk', 'span: 2023-09-01..2023-09-30'],
    ['ежегодно в октябре', 'norilsk', 'periodic: 2023-10-01..2023-10-31'],
    ['ежегодно в сентябре', 'norilsk', 'periodic: 2023-09-01..2023-09-30'],
    ['1 раз в год в сентябре', 'norilsk', 'periodic: 2023-09-01..2023-09-30'],
    ['январе и июне', 'norilsk', 'spans: 2023-01-01..2023-01-31, 2023-06-01..2023-06-30'],
    [
      'Октябрь',
      'measures',
      'periodic: 2022-10-01..2022-10-31, 2023-10-01..2023-10-31, 2024-10-01..2024-10-31',
    ],
    [
      'сентябрь',
      'measures',
      'periodic: 2022-09-01..2022-09-30, 2023-09-01..2023-09-30, 2024-09-01..2024-09-30',
    ],
    ['октябрь', 'school', 'span: 2022-10-01..2022-10-31'],
    // Иркутская область
    ['До 30.05.2018 г.', 'unknown', 'span: 2018-05-30'],
    ['29 мая 2018 г.', 'unknown', 'span: 2018-05-29'],
  ])('%j in %s', (text, name, expected) => {
    expect(told(text, name)).toBe(expected);
  });
});

describe('what departments also write', () => {
  it.each<[string, Name, string]>([
    ['', 'norilsk', 'none:'],
    ['—', 'norilsk', 'none:'],
    ['15.03.2023', 'norilsk', 'span: 2023-03-15'],
    ['до 15.03.2023', 'norilsk', 'span: 2023-03-15'],
    ['15.03–20.03.2023', 'norilsk', 'span: 2023-03-15..2023-03-20'],
    ['15-20.03.2023', 'norilsk', 'span: 2023-03-15..2023-03-20'],
    ['1 квартал 2023', 'norilsk', 'span: 2023-01-01..2023-03-31'],
    ['I полугодие', 'norilsk', 'span: 2023-01-01..2023-06-30'],
    ['I полугодие', 'school', 'span: 2022-09-01..2022-12-31'],
    ['до конца года', 'norilsk', 'span: 2023-12-31'],
    ['до конца учебного года', 'school', 'span: 2023-05-31'],
    ['до июня', 'norilsk', 'span: 2023-05-31'],
    ['не позднее июня', 'norilsk', 'span: 2023-06-30'],
    ['не позднее 1 июня', 'norilsk', 'span: 2023-06-01'],
    ['еженедельно', 'bobrov', 'periodic: 2021-01-01..2021-01-03, 2021-01-04..2021-01-10 (53)'],
    ['постоянно', 'norilsk', 'wholeYear: 2023-01-01..2023-12-31'],
    ['ежегодно, октябрь', 'school', 'periodic: 2022-10-01..2022-10-31'],
    ['март, сентябрь', 'norilsk', 'spans: 2023-03-01..2023-03-31, 2023-09-01..2023-09-30'],
    ['декабрь, январь 2023', 'unknown', 'spans: 2022-12-01..2022-12-31, 2023-01-01..2023-01-31'],
    ['декабрь – январь', 'school', 'span: 2022-12-01..2023-01-31'],
    ['2022-2023 учебный год', 'school', 'wholeYear: 2022-09-01..2023-05-31'],
    [
      'Ежемесячно с сентября по май',
      'school',
      'periodic: 2022-09-01..2022-09-30, 2022-10-01..2022-10-31 (9)',
    ],
    ['Август – сентябрь\n2023', 'norilsk', 'span: 2023-08-01..2023-09-30'],
    ['В течение\nгода', 'norilsk', 'wholeYear: 2023-01-01..2023-12-31'],
    ['первая декада июня', 'norilsk', 'span: 2023-06-01..2023-06-10'],
    ['по плану РЦОИ', 'norilsk', 'bySchedule:'],
    ['Январь 2024', 'norilsk', 'span: 2024-01-01..2024-01-31 !outsidePlan'],
    ['Октябрь', 'unknown', 'span: !noPeriod'],
    ['ежемесячно до 5 числа', 'norilsk', 'periodic: 2023-01-05, 2023-02-05 (12)'],
    ['до 5-го числа каждого месяца', 'norilsk', 'periodic: 2023-01-05, 2023-02-05 (12)'],
    [
      'не позднее 10 числа ежемесячно с марта по май',
      'norilsk',
      'periodic: 2023-03-10, 2023-04-10, 2023-05-10',
    ],
    ['03.2023', 'norilsk', 'span: 2023-03-01..2023-03-31'],
    ['03.2023 – 05.2023', 'norilsk', 'span: 2023-03-01..2023-05-31'],
    ['I, III кварталы', 'norilsk', 'spans: 2023-01-01..2023-03-31, 2023-07-01..2023-09-30'],
    ['I – III кварталы 2023 г.', 'norilsk', 'span: 2023-01-01..2023-09-30'],
    ['1 и 2 полугодие', 'norilsk', 'spans: 2023-01-01..2023-06-30, 2023-07-01..2023-12-31'],
    ['2023-2024 годы', 'norilsk', 'wholeYear: 2023-01-01..2024-12-31 !outsidePlan'],
    ['2022/2023', 'norilsk', 'wholeYear: 2022-09-01..2023-05-31 !outsidePlan'],
    ['29 февраля', 'measures', 'span: 2024-02-29'],
    ['на каникулах', 'norilsk', 'notUnderstood:'],
    ['октябрь, 2023', 'norilsk', 'span: 2023-10-01..2023-10-31'],
    ['май,2023', 'norilsk', 'span: 2023-05-01..2023-05-31'],
    ['до 1 декабря, 2023 года', 'norilsk', 'span: 2023-12-01'],
    ['октябрь, 2022 – март, 2023', 'school', 'span: 2022-10-01..2023-03-31'],
    ['март, сентябрь, 2023', 'norilsk', 'spans: 2023-03-01..2023-03-31, 2023-09-01..2023-09-30'],
    [
      '1 раз в полугодие (декабрь, май)',
      'school',
      'periodic: 2022-12-01..2022-12-31, 2023-05-01..2023-05-31',
    ],
    [
      '1 раз в полугодие: январь, июнь',
      'norilsk',
      'periodic: 2023-01-01..2023-01-31, 2023-06-01..2023-06-30',
    ],
    [
      '1 раз в полугодие: ноябрь – декабрь, май',
      'school',
      'periodic: 2022-11-01..2022-12-31, 2023-05-01..2023-05-31',
    ],
    ['ежеквартально: до 10 апреля, до 10 июля', 'norilsk', 'periodic: 2023-04-10, 2023-07-10'],
    [
      'ежеквартально: I квартал, II квартал',
      'norilsk',
      'periodic: 2023-03-01..2023-03-31, 2023-06-01..2023-06-30',
    ],
    [
      'ежемесячно до 30 марта',
      'norilsk',
      'periodic: 2023-01-01..2023-01-31, 2023-02-01..2023-02-28, 2023-03-01..2023-03-30',
    ],
    ['еженедельно в мае', 'norilsk', 'periodic: 2023-05-01..2023-05-07, 2023-05-08..2023-05-14 (5)'],
    ['в сентябре месяце', 'norilsk', 'span: 2023-09-01..2023-09-30'],
    ['в течение месяца сентября', 'norilsk', 'span: 2023-09-01..2023-09-30'],
    ['сентябрь-октябрь месяцы', 'norilsk', 'span: 2023-09-01..2023-10-31'],
    ['ежемесячно до 5 числа месяца', 'norilsk', 'periodic: 2023-01-05, 2023-02-05 (12)'],
  ])('%j in %s', (text, name, expected) => {
    expect(told(text, name)).toBe(expected);
  });
});

it.each([
  ['октябрь — 2022', 'span: 2022-10-01..2022-10-31'],
  ['май – 2023 г.', 'span: 2023-05-01..2023-05-31'],
  ['I квартал - 2023', 'span: 2023-01-01..2023-03-31'],
  ['15 октября — 2022', 'span: 2022-10-15'],
  ['май – июнь — 2023', 'span: 2023-05-01..2023-06-30'],
  ['октябрь 2022 – май 2023', 'span: 2022-10-01..2023-05-31'],
])('a dash before the year is no end of a range: «%s»', (text, expected) => {
  expect(told(text, 'school')).toBe(expected);
});

describe('what has no certain dates is not understood: no wider and no invented period', () => {
  it.each([
    '31 июня',
    '31.06.2023',
    '30 февраля',
    'до 30 февраля',
    '29 февраля',
    '29 февраля 2023 г.',
    'Май 2023, далее по графику',
    '15 ноября 2022 г. (перенос с 01.11.2022)',
    'до 15.03.2023 (далее ежегодно)',
    'в течение недели после приказа',
    '2023-2024',
    'до 15-го числа',
    'ежеквартально до 10 числа',
    'с 1 по 5 число каждого месяца',
    'ежемесячно до 40 числа',
    'еженедельно по средам',
    'последняя неделя марта',
    '3 раза в год',
    '2 раза в месяц',
    'раз в два месяца',
    'по итогам четверти',
    'осенние каникулы',
    'с начала педсовета',
    'ежемесячно до педсовета',
    'ежемесячно, ежеквартально',
    '15.05.2023 – 10.05.2023',
    'декабрь 2022, 2023',
    'октябрь и 2023 год',
    'сентябрь, 2023/2024 учебный год',
    '1 раз в полугодие (декабрь)',
    'ежеквартально, 15 марта',
    'ежеквартально в течение года: до 10 апреля, до 10 июля',
    'ежемесячно до 5 числа: 15 марта, 15 мая',
    'в течение месяца',
    'на протяжении месяца',
    'в течение месяца после приказа',
    'ежемесячно, последняя декада месяца',
    // One of the two, and nobody has said which.
    'октябрь или ноябрь',
    '15 или 16 октября',
    'октябрь либо ноябрь',
  ])('%j', (text) => {
    expect(told(text, 'norilsk')).toBe('notUnderstood:');
  });

  it('days of two years, each of which the plan cuts', () => {
    expect(told('декабрь – январь', 'norilsk')).toBe('notUnderstood:');
    expect(parseDeadline('III квартал', { begins: '2023-09-01', ends: '2024-08-31' }).kind).toBe(
      'notUnderstood',
    );
  });

  it('a month that is not in the plan', () => {
    expect(parseDeadline('октябрь', { begins: '2023-01-01', ends: '2023-06-30' }).kind).toBe('notUnderstood');
  });
});

describe('readings that the text leaves open', () => {
  it('the end of the school year, and which one a calendar plan means', () => {
    const text = 'В течение учебного года';
    expect(told(text, 'norilsk', readings({ schoolYearEnd: 'august' }))).toBe(
      'wholeYear: 2023-01-01..2023-08-31',
    );
    expect(told(text, 'norilsk', readings({ schoolYearsMeant: 'all' }))).toBe(
      'wholeYear: 2023-01-01..2023-05-31, 2023-09-01..2023-12-31',
    );
  });

  it('months of quarters and half-years, the beginning of «ежемесячно»', () => {
    expect(told('Ежеквартально', 'bobrov', readings({ quarterMonth: 'first' }))).toContain(
      '2021-01-01..2021-01-31, 2021-04-01..2021-04-30, 2021-07-01..2021-07-31, 2021-10-01..2021-10-31',
    );
    expect(told('1 раз в полугодие', 'norilsk', readings({ halfYearMonths: 'januaryJune' }))).toBe(
      'periodic: 2023-01-01..2023-01-31, 2023-06-01..2023-06-30',
    );
    expect(told('Ежемесячно', 'bobrov', readings({ monthlyFrom: 'order' }))).toBe(
      'periodic: 2021-03-01..2021-03-31, 2021-04-01..2021-04-30 (10)',
    );
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'март',
    'до',
    'с',
    'по',
    '2023',
    '15',
    '15.03.2023',
    '-',
    ',',
    '\n',
    'ежемесячно',
    'в течение',
    'года',
    'учебного года',
    'и',
    'конца',
    '1 квартал',
    'I полугодие',
    'не позднее',
    'декабрь',
    'по графику',
    'чего-то',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 7 }).map((parts) => parts.join(' ')),
  );

  it('gives ascending occurrences inside the plan, or says that a written date is outside; always the same', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Name>('bobrov', 'norilsk', 'measures', 'school'), (text, name) => {
        const period: PlanPeriod = PERIODS[name];
        const deadline = parseDeadline(text, period);
        expect(parseDeadline(text, period)).toEqual(deadline);
        const { occurrences, remarks } = deadline;
        for (const [index, { start, finish }] of occurrences.entries()) {
          expect(start <= finish).toBe(true);
          if (index > 0) expect(occurrences[index - 1]!.start <= start).toBe(true);
          const inside = start >= period.begins! && finish <= period.ends!;
          expect(inside || remarks.includes('outsidePlan')).toBe(true);
        }
      }),
      { numRuns: 500, examples: [['конца 15.03.2023', 'bobrov']] },
    );
  });
});
