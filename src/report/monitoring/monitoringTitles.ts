import { systemEntry, type SystemEntry } from '../../methodology/monitoring/systems';
import type { IndicatorSystem } from '../../model/programme/indicator';

type Titles = Pick<SystemEntry, 'title' | 'source' | 'label'>;

/** The town that a programme was written for. */
const HOME: Readonly<Record<IndicatorSystem, RegExp>> = {
  norilsk23: /норильск/i,
  norilsk33: /норильск/i,
  norilsk43: /норильск/i,
  predgorny: /предгорн/i,
};

const PROGRAMME = 'Программа по повышению качества образования в школах';

/** The official titles without the name of that town and the years of its programme. */
const ELSEWHERE: Readonly<Record<IndicatorSystem, Partial<Titles>>> = {
  norilsk23: { source: `${PROGRAMME}, раздел 2.3` },
  norilsk33: { source: `${PROGRAMME}, раздел 3.3` },
  norilsk43: {
    title: 'Показатели мониторинга профилактики учебной неуспешности в общеобразовательных учреждениях',
    source: `${PROGRAMME}, разделы 4.3 и 4.4`,
  },
  predgorny: {
    source:
      'Муниципальный проект «Повышение качества образования школ с низкими образовательными результатами», паспорт, «Целевые индикаторы Проекта»',
    label: 'Целевые индикаторы Проекта',
  },
};

/** What stands over a sheet: exact where it is made by the town of the programme; elsewhere no other town is named. */
export function titlesFor(system: IndicatorSystem, municipalities: readonly string[]): Titles {
  const entry = systemEntry(system);
  const isHome = municipalities.some((name) => HOME[system].test(name));
  return isHome ? entry : { ...entry, ...ELSEWHERE[system] };
}
