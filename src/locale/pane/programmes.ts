import type { Format, Language } from '../language';

/** The step «Поддержка»: what the programmes of Иркутск, Бобров and Лесосибирск say of the schools. */
export interface ProgrammesTexts {
  readonly nothing: string;
  readonly nothingHint: string;
  readonly social: string;
  readonly socialHint: string;
  readonly socialCards: Readonly<
    Record<'all' | 'quintile1' | 'control' | 'staging' | 'open' | 'undecided', string>
  >;
  readonly socialFilter: string;
  readonly socialList: string;
  readonly index: (value: string) => string;
  readonly quintile: (value: number) => string;
  readonly noQuintile: string;
  readonly result: (value: string) => string;
  readonly control: string;
  readonly staging: string;
  readonly controlOpen: string;
  readonly stagingOpen: string;
  readonly focusPlace: (place: number) => string;
  readonly focus: (needed: number, base: number, format: Format) => string;
  readonly focusIdentified: string;
  readonly focusAll: string;
  readonly targets: (period: string) => string;
  readonly targetsDone: (done: number, total: number, unknown: number, format: Format) => string;
  readonly planFact: (plan: string, fact: string) => string;
  readonly done: string;
  readonly notDone: string;
  readonly noData: string;
  readonly network: string;
  readonly groups: Readonly<Record<'control' | 'focus' | 'stagingSite' | 'base', string>>;
  readonly noPeriod: string;
  readonly waves: (period: string) => string;
  readonly wave: Readonly<Record<'entry' | 'interim' | 'final', string>>;
  readonly waveChange: (change: string) => string;
  readonly best: string;
  readonly profile: string;
  readonly profileBars: Readonly<Record<'yes' | 'unknown' | 'no', string>>;
  readonly levels: Readonly<Record<'high' | 'medium' | 'low' | 'none' | 'unknown', string>>;
  readonly measures: string;
  readonly noMeasures: string;
  readonly profileSchools: string;
  readonly results: string;
  readonly trends: Readonly<Record<'better' | 'worse' | 'same' | 'changed' | 'unknown', string>>;
  readonly beforeAfter: (before: string, after: string) => string;
  readonly support: string;
  readonly supportGroups: Readonly<Record<'both' | 'onlyLow' | 'onlyHard' | 'neither' | 'undecided', string>>;
  readonly supportFilter: string;
  readonly supportList: string;
  readonly partners: string;
  readonly partnersOf: (school: string) => string;
  readonly partnersHint: string;
  readonly pairStates: Readonly<
    Record<
      'concluded' | 'notBegun' | 'unclear' | 'expired' | 'paired' | 'accepted' | 'refused' | 'suggested',
      string
    >
  >;
  readonly score: (score: string) => string;
  readonly evidence: string;
  /** What the loaded data say of an expected result. */
  readonly inData: string;
  readonly facts: Readonly<
    Record<
      | 'lowSchools'
      | 'hardSchools'
      | 'undecidedSchools'
      | 'planRows'
      | 'agreements'
      | 'agreementsWithEvents'
      | 'agreementsEventsOpen'
      | 'unclearAgreements'
      | 'otherAgreements'
      | 'trained'
      | 'events'
      | 'unions',
      string
    >
  >;
  readonly evidenceStates: Readonly<Record<'yes' | 'no' | 'partial' | 'notApplicable', string>>;
  readonly yes: string;
  readonly no: string;
}

export const PROGRAMMES_TEXTS: Readonly<Record<Language, ProgrammesTexts>> = {
  ru: {
    nothing: 'Данных этих программ в книге нет.',
    nothingHint:
      'Нужны листы «Социальные условия», «План-факт», «Сеть школ», «Рисковый профиль», «Результаты до и после», «Ожидаемые результаты». Пустые листы можно вставить на шаге «Данные».',
    social: 'Социальный индекс и группы школ',
    socialHint:
      'Прозрачный индекс по выбранным показателям, не официальная формула. Кто станет стажировочной площадкой, решаете вы на листе «Группы школ».',
    socialCards: {
      all: 'Всего школ',
      quintile1: '1-й квинтиль',
      control: 'Контрольная группа',
      staging: 'Стажировочные площадки',
      open: 'Группы не определены',
      undecided: 'Нет индекса',
    },
    socialFilter: 'Отбор школ',
    socialList: 'Школы по социальному индексу',
    index: (value) => `индекс ${value}`,
    quintile: (value) => `${value}-й квинтиль`,
    noQuintile: 'квинтиль не определён',
    result: (value) => `результат ${value}`,
    control: 'контрольная группа',
    staging: 'стажировочная площадка',
    controlOpen: 'контрольная группа не определена',
    stagingOpen: 'стажировочная площадка не определена',
    focusPlace: (place) => `фокус-группа, место ${place}`,
    focus: (needed, base, f) => `не менее ${f.number(needed)} из ${f.number(base)}`,
    focusIdentified: 'Фокус-группа от числа идентифицированных школ:',
    focusAll: 'Фокус-группа от числа всех школ:',
    targets: (period) => `План-факт ${period}`,
    targetsDone: (done, total, unknown, f) =>
      `Выполнено ${f.number(done)} из ${f.number(total)}${unknown > 0 ? `, нет данных: ${f.number(unknown)}` : ''}.`,
    planFact: (plan, fact) => `план не менее ${plan}, факт ${fact}`,
    done: 'выполнено',
    notDone: 'не выполнено',
    noData: 'н/д',
    network: 'Сеть школ по годам',
    groups: {
      control: 'Контрольная группа',
      focus: 'Фокус-группа',
      stagingSite: 'Стажировочные площадки',
      base: 'Б(О)П',
    },
    noPeriod: 'год не указан',
    waves: (period) => `Волны мониторинга ${period}`,
    wave: { entry: 'входная', interim: 'промежуточная', final: 'итоговая' },
    waveChange: (change) => `изменение ${change}`,
    best: 'лучшие результаты',
    profile: 'Рисковый профиль',
    profileBars: { yes: 'высокая', unknown: 'средняя', no: 'низкая' },
    levels: {
      high: 'высокий уровень риска',
      medium: 'средний',
      low: 'низкий',
      none: 'рисков нет',
      unknown: 'не определён',
    },
    measures: 'Меры дорожной карты',
    noMeasures: 'мер в плане нет',
    profileSchools: 'Школы рискового профиля',
    results: 'Результаты до и после',
    trends: {
      better: 'лучше',
      worse: 'хуже',
      same: 'без изменений',
      changed: 'изменилось',
      unknown: 'н/д',
    },
    beforeAfter: (before, after) => `было ${before}, стало ${after}`,
    support: 'ШНРО и НСУ',
    supportGroups: {
      both: 'ШНРО и НСУ',
      onlyLow: 'Только ШНРО',
      onlyHard: 'Только НСУ',
      neither: 'Ни то ни другое',
      undecided: 'Не определено',
    },
    supportFilter: 'Отбор по двум признакам',
    supportList: 'Школы по признакам ШНРО и НСУ',
    partners: 'Школы-партнёры',
    partnersOf: (school) => `Партнёры: ${school}`,
    partnersHint: 'Программа только предлагает. Решение запишите в столбец «Решение» листа «Партнёры».',
    pairStates: {
      concluded: 'договор заключён',
      notBegun: 'договор ещё не начался',
      unclear: 'договор или срок не понят',
      expired: 'договор истёк',
      paired: 'пара без договора',
      accepted: 'решено: да',
      refused: 'решено: нет',
      suggested: 'предложение',
    },
    score: (score) => `близость ${score} из 100`,
    evidence: 'Ожидаемые результаты',
    inData: 'По данным книги:',
    facts: {
      lowSchools: 'ШНРО',
      hardSchools: 'школ с НСУ',
      undecidedSchools: 'не определено школ',
      planRows: 'строк в планах',
      agreements: 'партнёрских договоров',
      agreementsWithEvents: 'из них с семинарами и вебинарами',
      agreementsEventsOpen: 'договоров, где не понято, проведены ли мероприятия',
      unclearAgreements: 'записей, где не понято, заключён ли договор',
      otherAgreements: 'прочих договоров (не действуют или школа не ШНРО и не НСУ)',
      trained: 'педагогов прошли повышение квалификации',
      events: 'мероприятий',
      unions: 'педагогов в объединениях',
    },
    evidenceStates: { yes: 'да', no: 'нет', partial: 'частично', notApplicable: '—' },
    yes: 'да',
    no: 'нет',
  },
  en: {
    nothing: 'The workbook holds no data of these programmes.',
    nothingHint:
      'The sheets «Социальные условия», «План-факт», «Сеть школ», «Рисковый профиль», «Результаты до и после», «Ожидаемые результаты» are needed. Empty ones can be inserted on the step “Data”.',
    social: 'Social index and groups of schools',
    socialHint:
      'A transparent index of chosen components, not an official formula. Who becomes a staging site is for you to decide on the sheet «Группы школ».',
    socialCards: {
      all: 'All schools',
      quintile1: '1st quintile',
      control: 'Control group',
      staging: 'Staging sites',
      open: 'Groups not determined',
      undecided: 'No index',
    },
    socialFilter: 'Filter of schools',
    socialList: 'Schools by social index',
    index: (value) => `index ${value}`,
    quintile: (value) => `quintile ${value}`,
    noQuintile: 'quintile unknown',
    result: (value) => `result ${value}`,
    control: 'control group',
    staging: 'staging site',
    controlOpen: 'control group not determined',
    stagingOpen: 'staging site not determined',
    focusPlace: (place) => `focus group, place ${place}`,
    focus: (needed, base, f) => `at least ${f.number(needed)} of ${f.number(base)}`,
    focusIdentified: 'Focus group of the identified schools:',
    focusAll: 'Focus group of all schools:',
    targets: (period) => `Targets ${period}`,
    targetsDone: (done, total, unknown, f) =>
      `${f.number(done)} of ${f.number(total)} met${unknown > 0 ? `, no data: ${f.number(unknown)}` : ''}.`,
    planFact: (plan, fact) => `target at least ${plan}, fact ${fact}`,
    done: 'met',
    notDone: 'not met',
    noData: 'n/a',
    network: 'Network of schools by year',
    groups: {
      control: 'Control group',
      focus: 'Focus group',
      stagingSite: 'Staging sites',
      base: 'Base schools (Б(О)П)',
    },
    noPeriod: 'year not stated',
    waves: (period) => `Waves of monitoring ${period}`,
    wave: { entry: 'entry', interim: 'interim', final: 'final' },
    waveChange: (change) => `change ${change}`,
    best: 'best results',
    profile: 'Risk profile',
    profileBars: { yes: 'high', unknown: 'medium', no: 'low' },
    levels: {
      high: 'high level of risk',
      medium: 'medium',
      low: 'low',
      none: 'no risks',
      unknown: 'unknown',
    },
    measures: 'Measures of the road map',
    noMeasures: 'no measure in the plan',
    profileSchools: 'Schools of the risk profile',
    results: 'Results before and after',
    trends: { better: 'better', worse: 'worse', same: 'no change', changed: 'changed', unknown: 'n/a' },
    beforeAfter: (before, after) => `before ${before}, after ${after}`,
    support: 'ШНРО and НСУ',
    supportGroups: {
      both: 'ШНРО and НСУ',
      onlyLow: 'ШНРО only',
      onlyHard: 'НСУ only',
      neither: 'Neither',
      undecided: 'Unknown',
    },
    supportFilter: 'Filter by the two marks',
    supportList: 'Schools by the marks ШНРО and НСУ',
    partners: 'Partner schools',
    partnersOf: (school) => `Partners: ${school}`,
    partnersHint:
      'The program only suggests. Write the decision into the column «Решение» of the sheet «Партнёры».',
    pairStates: {
      concluded: 'agreement concluded',
      notBegun: 'agreement not begun',
      unclear: 'agreement or its term not understood',
      expired: 'agreement expired',
      paired: 'pair without agreement',
      accepted: 'decided: yes',
      refused: 'decided: no',
      suggested: 'suggestion',
    },
    score: (score) => `nearness ${score} of 100`,
    evidence: 'Expected results',
    inData: 'By the data of the workbook:',
    facts: {
      lowSchools: 'ШНРО',
      hardSchools: 'schools that are НСУ',
      undecidedSchools: 'schools undecided',
      planRows: 'rows of plans',
      agreements: 'partner agreements',
      agreementsWithEvents: 'of them with seminars and webinars',
      agreementsEventsOpen: 'agreements of which it is not clear whether events were held',
      unclearAgreements: 'records of which it is not clear whether an agreement is concluded',
      otherAgreements: 'other agreements (not in force, or of other schools)',
      trained: 'teachers trained',
      events: 'events',
      unions: 'teachers in unions',
    },
    evidenceStates: { yes: 'yes', no: 'no', partial: 'in part', notApplicable: '—' },
    yes: 'yes',
    no: 'no',
  },
};
