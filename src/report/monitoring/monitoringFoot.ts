import { indicatorEntry } from '../../methodology/monitoring/catalogue';
import type { SystemSlice } from '../../methodology/monitoring/outcome';
import { systemEntry } from '../../methodology/monitoring/systems';
import type { Settings } from '../../methodology/settings';
import { TREND_WORDS, WORD } from '../../locale/words';
import { addLegend, addNotes, addSignature, type LegendLine } from '../blocks';
import type { SheetDraft } from '../draft';
import { RESTORED } from './indicatorNotes';
import { COLUMN, LAST_COLUMN } from './monitoringLayout';

const AT_LEAST = '≥';
const PARTLY = '≈';

const LEGEND: readonly LegendLine[] = [
  {
    style: 'ok',
    sign: TREND_WORDS.better,
    meaning: 'Показатель улучшился',
    rule: 'Доля или число больше, чем в предыдущем срезе, каковы бы ни были недостающие данные; для выявленных рисков и дефицитов – меньше',
  },
  {
    style: 'low',
    sign: TREND_WORDS.worse,
    meaning: 'Показатель ухудшился',
    rule: 'Доля или число меньше, чем в предыдущем срезе, каковы бы ни были недостающие данные; для выявленных рисков и дефицитов – больше',
  },
  {
    style: 'borderline',
    sign: TREND_WORDS.same,
    meaning: 'Показатель не изменился',
    rule: 'Сравниваются неокруглённые значения',
  },
  {
    style: 'textCentered',
    sign: TREND_WORDS.unknown,
    meaning: 'Неизвестно, лучше или хуже',
    rule: 'Недостающие данные могут изменить вывод (причина – в примечании)',
  },
  {
    style: 'textCentered',
    sign: AT_LEAST,
    meaning: 'Не менее',
    rule: 'В знаменателе есть школы без данных: с ними доля может быть только больше',
  },
  {
    style: 'textCentered',
    sign: PARTLY,
    meaning: 'По данным остальных школ',
    rule: 'Школы без данных или с неизвестным признаком ШНОР не вошли ни в числитель, ни в знаменатель, школа с неполными данными вошла тем, что есть: с остальным доля может быть больше или меньше',
  },
  {
    style: 'noData',
    sign: WORD.noData,
    meaning: 'Нет данных',
    rule: 'Не хватает числителя или знаменателя; «н/д» – не ноль',
  },
  {
    style: 'textCentered',
    sign: WORD.notApplicable,
    meaning: 'Не применимо',
    rule: 'Знаменатель равен нулю (причина – в примечании), знаменателя нет у «Числового значения» или нет предыдущего среза',
  },
  {
    style: 'inputText',
    sign: RESTORED,
    meaning: 'Текст показателя можно исправить',
    rule: 'Строка источника повреждена; следующий расчёт прочитает исправленный текст с этого листа',
  },
];

/** Legend, notes and signature; `leftOut`: so many schools that their table is not written. */
export function addMonitoringFoot(
  draft: SheetDraft,
  { system, values }: SystemSlice,
  settings: Settings,
  leftOut: number | null,
): void {
  draft.add([]);
  const restored = values.some(({ code }) => indicatorEntry(code).restored);
  addLegend(
    draft,
    { sign: [0, 1], meaning: [COLUMN.text, COLUMN.text], rule: [COLUMN.unit, LAST_COLUMN] },
    LEGEND.filter(({ sign }) => restored || sign !== RESTORED),
    settings,
  );
  addNotes(
    draft,
    0,
    LAST_COLUMN,
    [
      systemEntry(system).due,
      'Значение – сумма числителей школ, делённая на сумму знаменателей, в процентах (0–100), а не среднее процентов школ. Показан один знак после запятой, считаются и сравниваются неокруглённые значения. Изменение доли – в процентных пунктах (п.п.), изменение «Числового значения» – в единицах.',
      leftOut === null
        ? 'Числитель и знаменатель складываются формулами из таблицы «Вклад школ» под этим листом (вне области печати).'
        : `Вклад школ не показан: школ ${leftOut}, числитель и знаменатель записаны числами.`,
    ],
    settings,
  );
  addSignature(draft, 0, COLUMN.unit, COLUMN.trend);
}
