import { monthLength } from './day';
/** A slice of monitoring (срез): calendar year and month as `2023-09`. Slices compare as texts. */
export type SliceId = `${number}-${number}`;

/** The slice of a month, 1–12. */
export function sliceId(year: number, month: number): SliceId {
  return `${year}-${String(month).padStart(2, '0')}` as SliceId;
}

/** The slice that a date `YYYY-MM-DD` falls into. */
export function sliceOfDate(iso: string): SliceId {
  return iso.slice(0, 7) as SliceId;
}

/** Year and month of a slice. */
export function sliceParts(slice: SliceId): { readonly year: number; readonly month: number } {
  return { year: Number(slice.slice(0, 4)), month: Number(slice.slice(5, 7)) };
}

/** The last day of the month of a slice, `YYYY-MM-DD`. */
export function lastDayOf(slice: SliceId): string {
  const { year, month } = sliceParts(slice);
  return `${slice}-${String(monthLength(year, month)).padStart(2, '0')}`;
}

/** Reads `2023-09`, `09.2023`; null for anything else. */
export function parseSlice(text: string): SliceId | null {
  const iso = /^\s*(20\d\d)-(\d\d?)\s*$/.exec(text);
  const russian = /^\s*(\d\d?)\.(20\d\d)\s*$/.exec(text);
  const year = Number(iso?.[1] ?? russian?.[2]);
  const month = Number(iso?.[2] ?? russian?.[1]);
  return month >= 1 && month <= 12 ? sliceId(year, month) : null;
}
