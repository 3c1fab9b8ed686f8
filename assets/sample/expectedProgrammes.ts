/**
 * What the programmes must say about «Северогорск» on 10 June 2024, worked out by hand from
 * `parts/programmes/*.ts` and from the results of `parts/results.ts`. It is the answer key of the second
 * workbook, not an output of the product. The nine ШНОР of the official list are СОШ № 3, ООШ № 5, СОШ № 9,
 * СОШ № 11, Нижнеозёрская, Железнодорожная, Тихое, В(С)ОШ № 1 and СОШ № 1 of the district; schools at work: 32.
 */
export interface ExpectedIndicator {
  readonly code: string;
  readonly numerator: number;
  /** null: «Числовое значение». */
  readonly denominator: number | null;
  /** Schools that have no data, or only a part of them. */
  readonly missing: number;
  /** How the numbers came about. */
  readonly how: string;
}

type Line = readonly [
  code: string,
  numerator: number,
  denominator: number | null,
  missing: number,
  how: string,
];

/** 2.3 and 3.3 of September 2023, 4.3 of June 2024, Предгорный of December 2023. */
const LINES: readonly Line[] = [
  [
    '2.3.1.1',
    4,
    9,
    0,
    'лучше: ООШ № 5 (5/16 → 0/19), Нижнеозёрская (8/20 → 2/20), Железнодорожная (1/17 → 0/20), В(С)ОШ (9/14 → 8/15)',
  ],
  ['2.3.1.2', 3, 9, 0, 'лучше: СОШ № 9 (5/39 → 4/35), Тихое (1/10 → 0/10), СОШ № 1 района (1/14 → 0/14)'],
  [
    '2.3.1.3',
    4,
    9,
    1,
    'больше половины работ лучше: ООШ № 5 (3 из 4), СОШ № 9 (2 из 2), Нижнеозёрская (4 из 4), В(С)ОШ (2 из 2); Железнодорожной сравнить не с чем',
  ],
  ['2.3.2.1a', 116, 164, 0, '18 + 10 + 25 + 9 + 16 + 12 + 11 = 101, итоги 6 + 9; людей 142 − 3 + 10 + 15'],
  ['2.3.2.1b', 87, 164, 0, '12 + 10 + 20 + 9 + 16 + 6 + 4 = 77, итоги 4 + 6'],
  ['2.3.2.1c', 53, 164, 1, '5 + 0 + 25 + 3 + 8 + 6 + 4 = 51, итоги 2 и «н/д»'],
  [
    '2.3.3.1',
    143,
    164,
    0,
    '20 + 9 + 25 + 18 + 24 + 14 + 11 = 121, без одного совместителя, отмеченного в двух школах; итоги 8 + 15',
  ],
  ['2.3.3.2', 23, 164, 1, '4 + 0 + 6 + 5 + 3 + 2 = 20, у школы с. Тихое «н/д»; итоги 1 + 2'],
  ['2.3.3.3', 130, 164, 0, 'готовое значение: реестра ГМО нет'],
  ['2.3.3.4', 53, 164, 0, '9 + 4 + 10 + 6 + 8 + 5 + 3 = 45, ещё двое только в реестре ИОМ; итоги 2 + 4'],
  ['2.3.3.5', 8, 9, 0, 'все, кроме В(С)ОШ: на вебинар не пришла, открытый урок – уже в октябре'],
  ['2.3.3.6', 4, 9, 0, 'с продуктом: СОШ № 3, СОШ № 11, Нижнеозёрская, Тихое'],
  [
    '2.3.3.7',
    4,
    null,
    0,
    'с 01.10.2022 по 30.09.2023 работали гимназия № 2, СОШ № 5, СОШ № 18 и лицей № 4 – до 31.08.2023',
  ],
  ['2.3.3.8', 1, null, 0, 'гимназия № 2; СОШ № 13 получила статус позже'],
  ['3.3.1.1', 24, 32, 3, 'см. expected.ts; «не определено» – НШДС № 14 и две школы района'],
  ['3.3.1.2', 26, 32, 2, '31 строка, четыре «нет», интернат «н/д»; СОШ № 5 района на листе нет'],
  ['3.3.1.3', 4, 32, 3, 'СОШ № 1, лицей № 4, СОШ № 5, СОШ № 18'],
  ['3.3.2.1', 21, 32, 3, 'раздел 1 или 2: 24 рисковых без СОШ № 9, СОШ № 32 и интерната'],
  ['3.3.2.2', 7, 32, 3, 'СОШ № 1, лицей № 4, СОШ № 5, СОШ № 9, СОШ № 18, интернат, СОШ № 32'],
  [
    '3.3.3.1',
    11,
    26,
    2,
    'снизился у 12 из 27, но у СОШ № 18 в ВПР-5 дата вместо доли; «стабильно 0» – СОШ № 11 и СОШ № 12',
  ],
  [
    '3.3.3.2',
    9,
    25,
    3,
    'снизился у 11 из 27, но у лицея № 4 и СОШ № 13 в ВПР-5 нет доли; «стабильно 0» – ООШ № 7, Железногорская, Мшистый',
  ],
  [
    '3.3.3.3',
    9,
    27,
    1,
    'без «2» девять из 29; у Железногорской опечатка в названии, в ООШ № 7 участников не было',
  ],
  [
    '3.3.3.4',
    7,
    27,
    1,
    'без «2» восемь из 29, одна из них – ООШ № 7 без участников; у СОШ № 17 ошибка формулы',
  ],
  ['4.3.1', 25, 32, 2, '31 строка, четыре «нет», «частично», интернат «н/д»; СОШ № 5 района на листе нет'],
  ['4.3.2', 640, 889, 2, 'Σ «С ИОМ» / Σ «Слабоуспевающие и неуспевающие»'],
  ['4.3.3', 214, 266, 2, 'Σ «на доп. занятиях» / Σ «Неуспевающие»'],
  ['PMO-1', 6, 9, 0, '«нет» у двух, «частично» у одной'],
  ['PMO-2', 76, 164, 0, '11 + 8 + 15 + 12 + 10 + 6 + 5 = 67, итоги 3 + 6'],
  [
    'PMO-3',
    577,
    599,
    0,
    'не сдали 1 + 0 + 2 + 13 + 0 + 0 + 0 + 5 + 1 = 22 из 91 + 37 + 108 + 136 + 57 + 57 + 29 + 44 + 40',
  ],
  ['PMO-4', 1366, 1514, 1, 'ВПР 4, 5, 6 и 8 классов 2022/2023; у В(С)ОШ ВПР нет'],
  [
    'PMO-5',
    6,
    9,
    1,
    'выше: СОШ № 3, СОШ № 9, Нижнеозёрская, Железнодорожная, В(С)ОШ, СОШ № 1 района; у Тихого «н/д»',
  ],
  [
    'PMO-6',
    839,
    952.5,
    1,
    '157,5 / 188,25 у ШНОР, 681,5 / 744,25 у остальных; ещё 20 ставок интерната с «н/д»',
  ],
];

export const EXPECTED_INDICATORS: readonly ExpectedIndicator[] = LINES.map(
  ([code, numerator, denominator, missing, how]) => ({ code, numerator, denominator, missing, how }),
);

/** The same value a slice before: the department's own tables. Percents where no counts are stated. */
export const EXPECTED_PREVIOUS: Readonly<Record<string, readonly [slice: string, percent: number]>> = {
  '2.3.1.1': ['2022-09', 37.5],
  '2.3.2.1b': ['2022-09', (100 * 60) / 140],
  '2.3.3.7': ['2022-09', 2],
  '3.3.1.3': ['2022-09', (100 * 2) / 31],
  '4.3.2': ['2024-01', (100 * 580) / 979],
  'PMO-2': ['2023-07', 40],
  'PMO-4': ['2022-12', 90.1],
};

/** Printed beside: from the schools that were at risk, or had deficits, a year ago. */
export const EXPECTED_ALTERNATIVES: Readonly<Record<string, readonly [number, number]>> = {
  '3.3.1.3': [4, 25],
  '3.3.2.2': [7, 24],
};

/** What a reading that is not the default makes of an indicator. */
export const BY_MONITORING_READING: readonly (readonly [
  setting: string,
  value: string,
  code: string,
  numerator: number,
  denominator: number,
  how: string,
])[] = [
  ['shnorBase', 'calculated', '2.3.3.6', 5, 9, 'вместо СОШ № 9 – СОШ № 16, она выступала'],
  ['shnorBase', 'either', '2.3.3.6', 5, 10, 'и СОШ № 9, и СОШ № 16'],
  ['giaJoin', 'all', '2.3.1.1', 1, 9, 'только ООШ № 5: ЕГЭ у неё нет, у остальных база и профиль 0 → 0'],
  ['giaJoin', 'any', '2.3.1.1', 5, 9, 'ещё СОШ № 3: ЕГЭ базовый 1/9 → 0/8'],
  ['withoutBothYears', 'exclude', '2.3.1.3', 4, 8, 'без Железнодорожной'],
  [
    'kdrJoin',
    'all',
    '2.3.1.3',
    2,
    9,
    'Нижнеозёрская и В(С)ОШ: у ООШ № 5 одна работа без изменений, у СОШ № 9 одну сравнить не с чем',
  ],
  ['kdrJoin', 'any', '2.3.1.3', 8, 9, 'все, у кого два года'],
  ['prophylaxisBase', 'risky', '3.3.1.2', 19, 24, 'из 24 рисковых четыре «нет» и «н/д» интерната'],
  ['removedRisksBase', 'lastYear', '3.3.1.3', 4, 25, 'от рисковых год назад'],
  ['removedDeficitsBase', 'lastYear', '3.3.2.2', 7, 24, 'от имевших дефициты'],
  ['cohortBase', 'all', '3.3.3.1', 11, 32, 'от всех ОУ'],
  ['ogeCleanBase', 'all', '3.3.3.3', 9, 32, 'от всех ОУ'],
  [
    'passedStage',
    'main',
    'PMO-3',
    535,
    599,
    'до пересдачи не сдали 14 + 2 + 9 + 20 + 4 + 0 + 1 + 13 + 1 = 64',
  ],
  ['yearMetric', 'quality', 'PMO-5', 4, 9, 'качество выше: ООШ № 5, СОШ № 11, Железнодорожная, В(С)ОШ'],
  ['yearMetric', 'average', 'PMO-5', 3, 9, 'средний балл выше: ООШ № 5, СОШ № 11, Железнодорожная'],
];

/** States of the rows of the plans on 10 June 2024, row by row; the days after the last day of an overdue one. */
export const EXPECTED_PLANS: Readonly<Record<string, readonly (readonly [state: string, days?: number])[]>> =
  {
    'План 2024': [
      ['done'],
      ['done'],
      ['done'], // by its date alone
      ['overdue', 41], // 30.04.2024
      ['inTime'],
      ['inTime'],
      ['overdue', 102], // 29.02.2024; «частично» is not «выполнено»
      ['overdue', 10], // the school year of measures ends on 31.05
      ['done'],
      ['done'],
      ['done'],
      ['inTime'], // till 30.06
      ['overdue', 10],
      ['overdue', 10], // 31.05
      ['inTime'],
    ],
    'Дорожная карта': [
      ['done'],
      ['done'],
      ['overdue', 71], // 31.03
      ['overdue', 10],
      ['overdue', 102], // February, before the order of 11.03
      ['done'],
      ['inTime'],
      ['noDeadline'],
      ['inTime'], // every quarter, the next in June
      ['inTime'],
      ['inTime'],
      ['inTime'],
      ['inTime'],
      ['inTime'],
      ['inTime'],
    ],
    'Меры 4.5': [
      ['inTime'],
      ['done'],
      ['overdue', 223], // 31.10.2023
      ['inTime'],
      ['done'],
      ['done'],
      ['inTime'],
    ],
    'План ШСОКО': [['done'], ['overdue', 10], ['inTime'], ['inTime'], ['overdue', 1], ['inTime']],
  };

/** Targets of «План-факт» that are missed, and the one without a fact; the other 28 are met. */
export const EXPECTED_TARGETS = { missed: ['3', '11', '16', '21', '27'], unknown: ['10'], met: 28 } as const;

/**
 * Index (2·a + b + c + d) / 5 and quintile ⌊5·(place − 1) / 32⌋ + 1; equal ones share the better place. The two schools
 * without an index may stand below: null where two places more give another quintile.
 */
export const EXPECTED_SOCIAL: Readonly<Record<string, readonly [index: number, quintile: number | null]>> = {
  edu990019: [-1.8, 1],
  sch990003: [-1.8, 1],
  sch990024: [-1, 1],
  sch990105: [-1, 1],
  sch990023: [-0.8, 1],
  sch990020: [-0.8, 1], // place 5
  sch990016: [-0.6, null], // place 7 to 9: ⌊30 / 32⌋ + 1 = 1, ⌊40 / 32⌋ + 1 = 2
  sch990011: [-0.4, 2], // place 9
  sch990205: [-0.4, 2],
  sch990014: [-0.2, null], // place 13 to 15: 2 or 3
  sch990017: [0.4, 3], // place 18
  edu990032: [0.6, 4], // place 21
  sch990005: [0.8, 4], // place 24
  sch990018: [1, 5], // place 27
  sch990002: [2, 5], // place 29
};

export const EXPECTED_GROUPS = {
  /** «н/д» in one component. */
  withoutIndex: ['sch990027', 'sch990028'],
  /**
   * Staging sites that may yet be: the six of the first quintile, two at place 7, which may fall into it, and those
   * without index.
   */
  open: [
    ...['edu990019', 'sch990003', 'sch990024', 'sch990105', 'sch990023', 'sch990020'],
    ...['sch990007', 'sch990016', 'sch990027', 'sch990028'],
  ],
  /** First quintile and in the official list. */
  control: ['edu990019', 'sch990003', 'sch990023', 'sch990024', 'sch990105'],
  /**
   * First quintile and above the mean: 63 of 69 (91,3 %) against 90,5 %, but one school has no result: with as many
   * participants as the largest the mean is 77,3 % to 91,9 %, and nothing is certain.
   */
  stagingSites: [],
  /**
   * Four schools may yet be in the quintile of six: were all of them the best, its median would be between 91,3 % and
   * 90,3 % of ten, so that 63 of 69 is above it whatever they have.
   */
  stagingSitesAboveMedian: ['sch990024'],
  /** Nine of the list and Верхнеозерская: ⌈0,11 · 10⌉; of all 32 schools ⌈3,52⌉. */
  focus: { identified: [10, 2], all: [32, 4] },
} as const;

/** Итоговая − входная; best is above the mean of the final wave: 336 / 6 = 56. */
export const EXPECTED_WAVES: Readonly<Record<string, readonly [change: number | null, best: string]>> = {
  sch990003: [9, 'yes'],
  sch990105: [-2, 'no'],
  edu990019: [18, 'yes'],
  sch990023: [5, 'yes'],
  sch990024: [5, 'no'],
  sch990027: [22, 'yes'],
};

/** Level, and how many factors call for measures. */
export const EXPECTED_PROFILES: Readonly<Record<string, readonly [level: string, activated: number]>> = {
  sch990003: ['high', 4],
  sch990105: ['medium', 2],
  sch990009: ['medium', 0],
  sch990011: ['unknown', 2],
  edu990019: ['high', 6],
  sch990023: ['low', 0],
  sch990024: ['none', 0],
  sch990027: ['high', 3],
};

/** [row of the road map, change, trend], in the order of the sheet. */
export const EXPECTED_CHANGES: readonly (readonly [row: string, change: number | null, trend: string])[] = [
  ['13', 23, 'better'],
  ['16', null, 'better'],
  ['18', null, 'same'],
  ['19', -2, 'better'],
  ['20', null, 'better'],
  ['21', 185, 'better'],
  ['22', null, 'worse'],
  ['26', 6.5, 'better'],
  ['27', 4, 'worse'],
  ['27', -0.5, 'better'],
  ['29', null, 'unknown'],
];

/**
 * The fourfold table: ШНРО by the department's mark (sch990020, of which the calculation decides nothing: «нет»), else by
 * the calculated mark; НСУ by the department's mark, else by the first quintile, else
 * by two shares above 10 % (В(С)ОШ: 20 and 25 of 120).
 */
export const EXPECTED_FOURFOLD: Readonly<Record<string, readonly string[]>> = {
  both: [
    'edu990019',
    'sch990003',
    'sch990016',
    'sch990023',
    'sch990024',
    'sch990027',
    'sch990105',
    'sch990201',
  ],
  onlyLow: ['sch990011'],
  onlyHard: ['edu990006'],
  undecided: ['sch990012', 'sch990017', 'sch990028'],
};

/** Agreements of «Реестр партнёров» on the day: [школа, партнёр, состояние]. */
export const EXPECTED_AGREEMENTS: readonly (readonly [school: string, partner: string, state: string])[] = [
  ['sch990003', 'sch990002', 'concluded'],
  ['edu990019', 'sch990004', 'concluded'],
  ['sch990105', 'sch990018', 'concluded'],
  ['sch990024', 'sch990005', 'concluded'],
  ['sch990027', 'sch990001', 'concluded'],
  ['sch990011', 'sch990002', 'concluded'],
  ['sch990023', 'sch990013', 'expired'],
];

/**
 * The first suggestion for СОШ № 3 is Железногорская: likeness 1 − 1,6 / 3,8 = 0,579 with weight 50, results
 * (95,79 − 87,44) / 12,56 = 0,665 with weight 30, the same type and levels with weight 20.
 */
export const EXPECTED_SUGGESTION = { school: 'sch990003', partner: 'sch990022', score: 68.9 } as const;

/** Expected results of the programme of Лесосибирск by number; null: «н/д». */
export const EXPECTED_RESULTS: Readonly<Record<string, string | null>> = {
  1: 'yes',
  2: 'yes',
  3: 'partial',
  4: 'yes',
  5: 'no',
  6: 'yes',
  7: 'yes',
  8: null,
};

/** Teachers of ШНРО and НСУ who were retrained: 11 + 8 + 12 + 10 + 6 + 5, totals 3 + 6. */
export const EXPECTED_TRAINED = 61;

/** Every trap of the second workbook and the finding that tells of it. */
export const EXPECTED_TRAPS: readonly (readonly [
  trap: string,
  code: string,
  sheet: string | undefined,
  cell: string | undefined,
])[] = [
  ['a post without a person', 'vacancyNotCounted', 'Педагоги ШНОР', '138:138'],
  ['a person entered twice', 'personTwice', 'Педагоги ШНОР', '97:97'],
  ['ticks without «нет»', 'markBlanksRead', 'Педагоги ШНОР', 'E24'],
  ['«частично», which counts as «нет»', 'answerPartly', '4.3 январь 2024', 'D28'],
  ['«72 часа» in place of «да»', 'markTextAsYes', 'Педагоги ШНОР', 'K6'],
  ['a route made after the slice', 'monitoringOutsideSlice', 'ИОМ педагогов', 'C7'],
  ['events before and after the slice', 'monitoringOutsideSlice', 'Мероприятия ШНОР', 'F14'],
  ['a site that began after the slice', 'monitoringOutsideSlice', 'Стажировочные площадки', 'C8'],
  ['routes of the first half of the year', 'monitoringOutsideSlice', 'ИОМ обучающихся', 'B14'],
  ['figures of January', 'monitoringOutsideSlice', '4.3 январь 2024', 'C5'],
  ['a sheet of results after the re-sit', 'resitResults', 'ОГЭ 2023 итоговый', undefined],
  ['results after the re-sit', 'resultsOtherStage', 'ОГЭ 2023 итоговый', 'E4'],
  ['exams without results after the re-sit', 'monitoringStageFallback', undefined, undefined],
  ['table 3.2 of last year', 'contextOtherYear', 'Рисковые школы 2022', 'B3'],
  ['a month before the order', 'planBeforeOrder', 'Дорожная карта', 'D12'],
  ['a row that nobody answers for', 'planResponsibleMissing', 'Дорожная карта', 'B27'],
  ['a ШНОР without a profile', 'profileMissing', undefined, undefined],
  ['marks of НСУ that differ from the index', 'supportMarkDiffers', 'ШНРО и НСУ', 'B7'],
  ['«н/д» in a social component', 'socialIndexOpen', undefined, undefined],
  ['a high factor without measures', 'factorWithoutMeasure', 'Рисковый профиль', 'L10'],
  ['ШНРО without an agreement', 'shnroWithoutAgreement', undefined, undefined],
];
