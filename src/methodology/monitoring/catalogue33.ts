import type { IndicatorEntry } from './catalogue';

const RISKS = { number: '3.3.1', title: 'По мониторингу рисков снижения образовательных результатов' };
const DEFICITS = {
  number: '3.3.2',
  title: 'По мониторингу ресурсных дефицитов в общеобразовательных учреждениях',
};
const RESULTS = { number: '3.3.3', title: 'По мониторингу образовательных результатов' };

const ALL = 'все ОУ города';
const TWO_TABLES = 'сводная таблица 3.2 текущего года в сравнении с прошлогодней';
const PERCENT = { system: 'norilsk33', unit: 'percent', unitText: '%', denominator: ALL } as const;

type Code = `3.3.1.${1 | 2 | 3}` | `3.3.2.${1 | 2}` | `3.3.3.${1 | 2 | 3 | 4}`;
type Line = Pick<IndicatorEntry, 'text' | 'numerator' | 'period' | 'better' | 'label' | 'labelEn'> &
  Partial<IndicatorEntry>;

function row(block: typeof RISKS, code: Code, line: Line): IndicatorEntry {
  const number = code.slice(-1);
  return {
    ...PERCENT,
    ...line,
    code,
    block,
    number: `${number}.`,
    source: `Норильск, ${block.number}, строка ${number}`,
  };
}

/** Норильск, раздел 3.3: 9 rows. */
export const NORILSK_33: readonly IndicatorEntry[] = [
  row(RISKS, '3.3.1.1', {
    text: 'Доля ОУ города, в которых выявлены риски снижения образовательных результатов (с перечисление выявленных факторов)',
    numerator: 'рисковые ОУ по сводной таблице 3.2',
    period: 'сводная таблица 3.2 текущего года',
    lists: 'factors',
    better: 'down',
    label: 'ОУ с выявленными рисками',
    labelEn: 'Schools at risk',
  }),
  row(RISKS, '3.3.1.2', {
    text: 'Доля ОУ города, в которых организована профилактика рисков снижения образовательных результатов (с перечислением устраненных факторов)',
    numerator: 'ОУ, в которых организована профилактика рисков',
    period: 'год до среза (октябрь – сентябрь)',
    lists: 'removedFactors',
    better: 'up',
    label: 'ОУ с профилактикой рисков',
    labelEn: 'Schools that prevent risks',
  }),
  row(RISKS, '3.3.1.3', {
    text: 'Доля ОУ города, в которых устранены риски снижения образовательных результатов',
    numerator: 'ОУ, рисковые год назад и не рисковые теперь',
    period: TWO_TABLES,
    lists: 'removedFactors',
    better: 'up',
    label: 'ОУ, в которых устранены риски',
    labelEn: 'Schools no longer at risk',
  }),
  row(DEFICITS, '3.3.2.1', {
    text: 'Доля ОУ города, в которых выявлены ресурсные дефициты (с перечисление выявленных дефицитов)',
    numerator: 'ОУ с риском в разделе 1 (материальная база) или 2 (кадры) таблицы 3.2',
    period: 'сводная таблица 3.2 текущего года',
    lists: 'deficits',
    better: 'down',
    label: 'ОУ с ресурсными дефицитами',
    labelEn: 'Schools short of resources',
  }),
  row(DEFICITS, '3.3.2.2', {
    text: 'Доля ОУ города, в которых устранены ресурсные дефициты',
    numerator: 'ОУ, в которых дефициты были год назад и которых теперь нет',
    period: TWO_TABLES,
    lists: 'removedDeficits',
    better: 'up',
    label: 'ОУ, в которых устранены дефициты',
    labelEn: 'Schools no longer short of resources',
  }),
  row(RESULTS, '3.3.3.1', {
    text: 'Доля ОУ города, в которых снизился процент неудовлетворительных результатов за ВПР по математике (сравнение результатов за 4 и 5 класс)',
    numerator: 'ОУ, в которых доля «2» за ВПР по математике в 5 классе ниже, чем в 4',
    denominator: 'ОУ, у которых есть оба результата',
    period: 'те же дети: 4 класс год назад и 5 класс в предыдущем учебном году',
    better: 'up',
    label: 'Меньше «2» по математике с 4 по 5 класс',
    labelEn: 'Fewer failures in mathematics, class 4 to 5',
  }),
  row(RESULTS, '3.3.3.2', {
    text: 'Доля ОУ города, в которых снизился процент неудовлетворительных результатов за ВПР по русскому языку (сравнение результатов за 4 и 5 класс)',
    numerator: 'ОУ, в которых доля «2» за ВПР по русскому языку в 5 классе ниже, чем в 4',
    denominator: 'ОУ, у которых есть оба результата',
    period: 'те же дети: 4 класс год назад и 5 класс в предыдущем учебном году',
    better: 'up',
    label: 'Меньше «2» по русскому языку с 4 по 5 класс',
    labelEn: 'Fewer failures in Russian, class 4 to 5',
  }),
  row(RESULTS, '3.3.3.3', {
    text: 'Доля ОУ города, в которых отсутствуют неудовлетворительные результаты ОГЭ по русскому языку',
    numerator: 'ОУ без неудовлетворительных результатов ОГЭ по русскому языку',
    denominator: 'ОУ, в которых были участники ОГЭ',
    period: 'ОГЭ предыдущего учебного года',
    better: 'up',
    label: 'ОУ без «2» на ОГЭ по русскому языку',
    labelEn: 'Schools without failures, OGE in Russian',
  }),
  row(RESULTS, '3.3.3.4', {
    text: 'Доля ОУ города, в которых отсутствуют неудовлетворительные результаты ОГЭ по математике',
    numerator: 'ОУ без неудовлетворительных результатов ОГЭ по математике',
    denominator: 'ОУ, в которых были участники ОГЭ',
    period: 'ОГЭ предыдущего учебного года',
    better: 'up',
    label: 'ОУ без «2» на ОГЭ по математике',
    labelEn: 'Schools without failures, OGE in mathematics',
  }),
];
