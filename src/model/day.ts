/** Days are texts `YYYY-MM-DD`: they compare as texts, and no clock or time zone is involved. */

/** From one day to another, both included. */
export interface DaySpan {
  readonly start: string;
  readonly finish: string;
}

const DAY = 86_400_000;

/** How many days a month, 1–12, has; 0 for any other number. */
export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The day as text; a day beyond the month is its last one (31 June → 30 June). Months from 1. */
export function dayOf(year: number, month: number, day: number): string {
  const last = Math.min(Math.max(day, 1), monthLength(year, month));
  return `${year}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** From the first day of one month to the last day of another, months counted on past December (13 – January). */
export function monthSpan(year: number, from: number, to: number): DaySpan {
  const at = (month: number) => ({
    year: year + Math.floor((month - 1) / 12),
    month: ((month - 1) % 12) + 1,
  });
  const [first, last] = [at(from), at(to)];
  return { start: dayOf(first.year, first.month, 1), finish: dayOf(last.year, last.month, 31) };
}

/** What two spans share; null when nothing. */
export function commonDays(one: DaySpan, other: DaySpan): DaySpan | null {
  const start = one.start > other.start ? one.start : other.start;
  const finish = one.finish < other.finish ? one.finish : other.finish;
  return start <= finish ? { start, finish } : null;
}

/** 31.02.2024 does not exist. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}
