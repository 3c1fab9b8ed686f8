import type { IndicatorEntry } from './catalogue';

const PERCENT = {
  system: 'norilsk43',
  block: null,
  unit: 'percent',
  unitText: '%',
  period: 'полугодие до среза',
  better: 'up',
} as const;

/** Норильск, раздел 4.3: 3 rows. */
export const NORILSK_43: readonly IndicatorEntry[] = [
  {
    ...PERCENT,
    code: '4.3.1',
    number: '1.',
    text: 'Доля ОУ, в которых сформирована внутришкольная система профилактики учебной неуспешности',
    source: 'Норильск, 4.3, строка 1',
    numerator: 'ОУ со сформированной внутришкольной системой профилактики',
    denominator: 'все ОУ',
    label: 'ОУ с системой профилактики неуспешности',
    labelEn: 'Schools with a system against failure',
  },
  {
    ...PERCENT,
    code: '4.3.2',
    number: '2.',
    text: 'Доля слабоуспевающих и неуспевающих обучающихся, для которых разработан индивидуальный образовательный маршрут',
    source: 'Норильск, 4.3, строка 2',
    numerator: 'слабоуспевающие и неуспевающие обучающиеся с ИОМ',
    denominator: 'слабоуспевающие и неуспевающие обучающиеся, каждый ребёнок один раз',
    label: 'Обучающиеся с ИОМ',
    labelEn: 'Pupils with an individual route',
  },
  {
    ...PERCENT,
    code: '4.3.3',
    number: '3.',
    text: 'Доля обучающихся (от числа неуспевающих), посещающих дополнительные занятия с целью ликвидации отставания по учебной программе',
    source: 'Норильск, 4.3, строка 3',
    numerator: 'неуспевающие, посещающие дополнительные занятия',
    denominator: 'неуспевающие обучающиеся',
    label: 'Неуспевающие на дополнительных занятиях',
    labelEn: 'Failing pupils in extra lessons',
  },
];
