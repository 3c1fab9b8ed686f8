import type { DayUnit, Item, Unit } from './deadlineItems';

/**
 * A year that is written once for several dates: «март, сентябрь 2023», «декабрь, январь 2023» (December of 2022),
 * «сентябрь 2022, май» (May of 2023). A date without a year takes it from the next dated one behind it, otherwise
 * from the one before it.
 */
export function withSharedYears(items: readonly Item[]): Item[] {
  const result = [...items];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const own = lastDays(result[index]!);
    const next = firstDays(result[index + 1]!);
    if (!own || own.year !== null || !next || next.year === null) continue;
    result[index] = dated(result[index]!, next.year - (follows(own, next) ? 0 : 1));
  }
  for (let index = 1; index < result.length; index += 1) {
    const before = lastDays(result[index - 1]!);
    const own = firstDays(result[index]!);
    if (!own || own.year !== null || !before || before.year === null) continue;
    result[index] = dated(result[index]!, before.year + (follows(before, own) ? 0 : 1));
  }
  return result;
}

/** The second is not earlier in the year than the first. */
function follows(first: DayUnit, second: DayUnit): boolean {
  return second.from.month !== first.from.month
    ? second.from.month > first.from.month
    : second.from.day >= first.from.day;
}

const days = (unit: Unit): DayUnit | null => (unit.kind === 'days' ? unit : null);

/** The dated end of an item: of a range its last unit, which bears the year in «июнь-август 2021». */
function lastDays(item: Item): DayUnit | null {
  return days(item.kind === 'range' ? item.to : item.unit);
}

/** The beginning of an item; a range whose end alone bears the year counts with that year. */
function firstDays(item: Item): DayUnit | null {
  if (item.kind !== 'range') return days(item.unit);
  const [from, to] = [days(item.from), days(item.to)];
  return from && from.year === null && to ? { ...from, year: to.year } : from;
}

function dated(item: Item, year: number): Item {
  const put = (unit: Unit): Unit => (unit.kind === 'days' ? { ...unit, year } : unit);
  return item.kind === 'range' ? { ...item, to: put(item.to) } : { ...item, unit: put(item.unit) };
}
