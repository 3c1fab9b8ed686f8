import type { IndicatorSystem } from '../../model/programme/indicator';

/** A set of indicators as its document presents it. */
export interface SystemEntry {
  readonly system: IndicatorSystem;
  /** Number of the section; what the sheet «Мониторинг …» is named by. */
  readonly number: string;
  /** Exact title of the section. */
  readonly title: string;
  readonly source: string;
  /** Months 1–12 in which the indicators are due. */
  readonly months: readonly number[];
  /** When it is due and what is written, in the words of the source; for Предгорный округ our reading. */
  readonly due: string;
  readonly label: string;
  readonly labelEn: string;
}

const PROGRAMME = 'Программа по повышению качества образования в школах г. Норильска на 2022-2024 год';

export const SYSTEMS: readonly SystemEntry[] = [
  {
    system: 'norilsk23',
    number: '2.3',
    title: 'Показатели мониторинга по работе со ШНОР',
    source: `${PROGRAMME}, раздел 2.3`,
    months: [9],
    due: 'Мониторинг проводится 1 раз в год в сентябре. Результаты мониторинга оформляются в аналитической справке.',
    label: 'Работа со ШНОР',
    labelEn: 'Work with low-performing schools',
  },
  {
    system: 'norilsk33',
    number: '3.3',
    title: 'Показатели мониторинга работы с рисковыми школами',
    source: `${PROGRAMME}, раздел 3.3`,
    months: [9],
    due: 'Мониторинг проводится ежегодно в сентябре. Итоги мониторинга оформляются в аналитической справке, в которой в том числе анализируется эффективность принятых мер.',
    label: 'Работа с рисковыми школами',
    labelEn: 'Work with schools at risk',
  },
  {
    system: 'norilsk43',
    number: '4.3',
    title:
      'Показатели мониторинга профилактики учебной неуспешности в общеобразовательных учреждениях города Норильска',
    source: `${PROGRAMME}, разделы 4.3 и 4.4`,
    months: [1, 6],
    due: 'Мониторинг показателей проводится один раз в полугодие в рамках полугодового и годового отчета общеобразовательных учреждений: в январе и июне. Данные мониторинга предоставляются общеобразовательными учреждениями.',
    label: 'Профилактика учебной неуспешности',
    labelEn: 'Prevention of school failure',
  },
  {
    system: 'predgorny',
    number: 'Предгорный',
    title: 'Целевые индикаторы Проекта',
    source:
      'Муниципальный проект «Повышение качества образования школ с низкими образовательными результатами Предгорного муниципального округа» на 2021-2022 годы, паспорт, «Целевые индикаторы Проекта»',
    months: [12, 7],
    due: 'Сроки измерения в паспорте не названы; взяты сроки строки 4.3 плана мероприятий: «декабрь 2021», «июль 2022» (толкование).',
    label: 'Целевые индикаторы Предгорного округа',
    labelEn: 'Target indicators of Predgorny district',
  },
];

const BY_SYSTEM = new Map(SYSTEMS.map((entry) => [entry.system, entry]));

export function systemEntry(system: IndicatorSystem): SystemEntry {
  return BY_SYSTEM.get(system)!;
}
