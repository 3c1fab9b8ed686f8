import type { Format } from '../../locale/language';
import { WORD } from '../../locale/words';
import { boundsOf, precisionOf } from '../../methodology/monitoring/bounds';
import type { ByHand, Contribution, IndicatorValue } from '../../methodology/monitoring/outcome';
import { valueOf } from '../../methodology/monitoring/outcome';
import { trendBetween } from '../../methodology/monitoring/trend';
import type { Bounds } from '../../model/programme/indicator';
import type { PrintedValue } from './contributions';
import { sliceNumbers } from './monitoringNames';

/** Mark of a line whose text did not survive in the source. */
export const RESTORED = 'текст восстановлен';

/** Schools named in a note; the others are counted, and all of them stand in «Вклад школ». */
const NAMED = 3;

/** Words beside a line: why there is no value, what is doubtful, which slice it is compared with. */
export function noteOf({ value, entry }: PrintedValue, nameSlice: boolean, format: Format): string {
  const notes = [
    ...(entry.restored ? [RESTORED] : []),
    ...(value.why ? [value.why] : []),
    ...(value.byHand?.rule ? [writtenNote(value.byHand.rule, format)] : []),
    ...(value.origin === 'aggregate' && !value.byHand?.rule ? ['сводная цифра'] : []),
    ...missingNote(value),
    ...(value.unmatched !== undefined && value.origin === 'schools'
      ? [`не менее: школа площадки не сопоставлена, строк – ${format.number(value.unmatched)}`]
      : []),
    // Without a value the reason says the same.
    ...(value.baseOpen !== undefined && value.status === 'known'
      ? [`база не окончательна: признак ШНОР не определён, школ – ${format.number(value.baseOpen)}`]
      : []),
    ...trendNote({ value, entry }, format),
    ...(nameSlice && value.previous ? [`предыдущий срез – ${sliceNumbers(value.previous.slice)}`] : []),
  ];
  return notes.join('; ') || WORD.notApplicable;
}

/** The note of the run with the words that a person added to it. */
export function shownNote(note: string, added: string | undefined): string {
  if (added === undefined) return note;
  return note === WORD.notApplicable ? added : `${note}; ${added}`;
}

function writtenNote(rule: NonNullable<ByHand['rule']>, format: Format): string {
  const { ratio } = rule;
  const number = valueOf(rule);
  if (number === null) return 'вписано вручную, данных для расчёта нет';
  if (ratio && ratio.denominator !== null) {
    return `вписано вручную, по расчёту – ${format.number(ratio.numerator)} из ${format.number(ratio.denominator)}`;
  }
  return `вписано вручную, по расчёту – ${format.number(number, 1)}`;
}

function missingNote(value: IndicatorValue): string[] {
  if (value.status !== 'known' || value.origin === 'aggregate') return [];
  const disputed = value.contributions.filter((one) => one.disputed);
  const silent = value.contributions.filter((one) => one.numerator === null && !one.disputed);
  const partial = value.contributions.filter(({ numerator, incomplete }) => numerator !== null && incomplete);
  if (silent.length + partial.length + disputed.length === 0) return [];
  const how =
    precisionOf(value) === 'atLeast'
      ? 'не менее'
      : silent.length + disputed.length > 0
        ? 'по остальным школам'
        : 'по данным, которые есть';
  const which = [
    ...(silent.length > 0 ? [`нет данных – ${named(silent)}`] : []),
    ...(disputed.length > 0 ? [`данные противоречивы – ${named(disputed)}`] : []),
    ...(partial.length > 0 ? [`данные неполны – ${named(partial)}`] : []),
  ];
  return [`${how}: ${which.join('; ')}`];
}

function named(schools: readonly Contribution[]): string {
  const names = schools.slice(0, NAMED).map(({ school }) => school.name);
  return names.join(', ') + (schools.length > NAMED ? ` и ещё ${schools.length - NAMED}` : '');
}

/** Why nobody can say whether it got better. */
function trendNote({ value, entry }: PrintedValue, format: Format): string[] {
  const { previous } = value;
  if (!previous || valueOf(value) === null || valueOf(previous) === null) return [];
  const [now, before] = [boundsOf(value), boundsOf(previous)];
  if (trendBetween(now, before, entry.better === 'down') !== 'unknown') return [];
  const reason =
    now === null
      ? 'сколько добавят недостающие данные, неизвестно'
      : before === null
        ? 'в предыдущем срезе не хватало данных'
        : `с недостающими данными – ${range(now, format)}, в предыдущем срезе – ${range(before, format)}`;
  return [`оценка не определена: ${reason}`];
}

function range({ low, high }: Bounds, format: Format): string {
  const [from, to] = [format.number(low, 1), format.number(high, 1)];
  return from === to ? from : `от ${from} до ${to}`;
}
