import { PERCENT, POSITIVE_PERCENT, SIGN, YES_NO, oneOf, wholeNumber } from './entry';
import type { SettingEntry } from './entry';

const UNKNOWN =
  'Толкование 2.2 программы Лесосибирска: «по критериям и показателям, указанным в Методических рекомендациях МОиН РФ»; самих критериев в программе нет.';

/** One share of «Контекст» that may speak of hard social conditions. */
function share(key: string, label: string, labelEn: string): SettingEntry {
  return {
    code: `support.nsu.${key}`,
    label: `НСУ: порог доли «${label}»`,
    labelEn: `НСУ: threshold of the share “${labelEn}”`,
    unit: '%',
    allowed: PERCENT,
    source: `${UNKNOWN} Порог 10 % взят из таблицы 3.2 Норильска (раздел 3), где он стоит у суммы таких долей.`,
    live: false,
  };
}

/** Weight of one part of the score of a suggested partner. */
function weight(key: string, label: string, labelEn: string, why: string): SettingEntry {
  return {
    code: `support.partners.${key}`,
    label: `Партнёры: вес – ${label}`,
    labelEn: `Partners: weight of ${labelEn}`,
    unit: '',
    allowed: wholeNumber(0, 100),
    source: `Толкование 2.2 и III.4 программы Лесосибирска: партнёр – школа «с высокими результатами обучения»; ${why}`,
    live: false,
  };
}

/** Settings of ШНРО, НСУ and partner schools: Лесосибирск, and the readings of B4. */
export const SUPPORT_ENTRIES: readonly SettingEntry[] = [
  {
    code: 'support.sheets',
    label: 'ШНРО/НСУ: когда делать листы программы поддержки',
    labelEn: 'ШНРО/НСУ: when to make the sheets of the support programme',
    unit: '',
    allowed: oneOf(
      ['auto', 'если есть её исходные листы', 'when its input sheets are there'],
      ['always', 'всегда', 'always'],
      ['never', 'никогда', 'never'],
    ),
    source:
      'Толкование 2.2 программы Лесосибирска: листы нужны тому, кто ведёт такую программу, – есть отметки ШНРО и НСУ, реестр партнёрских договоров или лист ожидаемых результатов.',
    live: false,
  },
  {
    code: 'support.shnro.criterion',
    label: 'ШНРО: по какому признаку',
    labelEn: 'ШНРО (low results): by which criterion',
    unit: '',
    allowed: oneOf(
      [
        'first',
        'отметка, без неё – расчётный признак ШНОР',
        'the mark, without one the calculated mark of ШНОР',
      ],
      ['calculated', 'расчётный признак ШНОР', 'calculated mark of ШНОР'],
      ['official', 'перечень ФИОКО', 'official list'],
      ['rating', 'место в рейтинге результатов', 'place in the rating of results'],
      ['mark', 'отметка органа управления', 'mark of the department'],
    ),
    source: `${UNKNOWN} Перечень составляет орган управления, поэтому его отметка важнее; где её нет – признак ШНОР, единственный, правило которого известно (Норильск, 2.1). О школе, у которой отметка и признак расходятся, сообщается.`,
    live: false,
  },
  {
    code: 'support.shnro.ratingPercent',
    label: 'ШНРО по рейтингу: доля школ с наибольшей долей «2»',
    labelEn: 'ШНРО by rating: share of schools with the largest share of failures',
    unit: '%',
    allowed: POSITIVE_PERCENT,
    source: `${UNKNOWN} Пятая часть школ – как нижний квинтиль; школы с равной долей «2» попадают в перечень вместе.`,
    live: false,
  },
  {
    code: 'support.nsu.criterion',
    label: 'НСУ: по какому признаку',
    labelEn: 'НСУ (hard social conditions): by which criterion',
    unit: '',
    allowed: oneOf(
      ['first', 'первый известный: отметка, индекс, доли', 'the first that is known: mark, index, shares'],
      ['mark', 'отметка органа управления', 'mark of the department'],
      ['index', 'квинтиль социального индекса', 'quintile of the social index'],
      ['shares', 'доли контекстных данных', 'shares of the context'],
    ),
    source: `${UNKNOWN} Готовая отметка важнее расчёта, индекс школ важнее отдельных долей; что решило, написано у каждой школы.`,
    live: false,
  },
  {
    code: 'support.nsu.quintile',
    label: 'НСУ по индексу: квинтиль не выше',
    labelEn: 'НСУ by index: quintile not above',
    unit: '',
    allowed: wholeNumber(1, 5),
    source:
      'Толкование 2.2 программы Лесосибирска: «неблагоприятные социальные условия» – первый, нижний квинтиль индекса, как на семинаре ИРО Иркутской области 16.05.2018.',
    live: false,
  },
  share('registered', 'на учёте', 'registered'),
  share('disabilities', 'ОВЗ', 'with disabilities'),
  share('foreignLanguage', 'инофоны', 'with another mother tongue'),
  share('truants', 'систематически пропускающие', 'truants'),
  {
    code: 'support.nsu.sign',
    label: 'НСУ по долям: знак сравнения с порогом',
    labelEn: 'НСУ by shares: sign of the comparison',
    unit: '',
    allowed: SIGN,
    source: `${UNKNOWN} Знак – как в разделе 3 таблицы 3.2 Норильска: «более 10 %».`,
    live: false,
  },
  {
    code: 'support.nsu.sharesNeeded',
    label: 'НСУ по долям: сколько долей должно быть за порогом',
    labelEn: 'НСУ by shares: number of shares beyond the threshold',
    unit: '',
    allowed: wholeNumber(1, 4),
    source:
      'Толкование 2.2 программы Лесосибирска: «учитывая комплекс факторов» – комплекс не может состоять из одной доли, поэтому две из четырёх.',
    live: false,
  },
  {
    code: 'support.partners.count',
    label: 'Партнёры: сколько школ предлагать каждой ШНРО',
    labelEn: 'Partners: number of suggestions for each ШНРО',
    unit: '',
    allowed: wholeNumber(1, 10),
    source:
      'Толкование 2.2 программы Лесосибирска: «определение школ – партнеров»; число не названо. Три предложения дают выбор, решает человек.',
    live: false,
  },
  {
    code: 'support.partners.sameMunicipality',
    label: 'Партнёры: только из того же муниципалитета',
    labelEn: 'Partners: of the same municipality only',
    unit: '',
    allowed: YES_NO,
    source:
      'Толкование 2.1 программы Лесосибирска: комплексы мер утверждаются «в МСО» – в муниципальной системе образования.',
    live: false,
  },
  weight(
    'weightSocial',
    'сходство социальных условий',
    'similar social conditions',
    'помощь переносится между школами в сходных условиях, поэтому сходство весит больше всего.',
  ),
  weight(
    'weightResults',
    'разница результатов',
    'difference of results',
    'чем выше результаты партнёра, тем больше его опыт.',
  ),
  weight(
    'weightProfile',
    'сходство вида, уровней и численности',
    'similar type, levels and size',
    'школе ближе опыт такой же школы.',
  ),
];
