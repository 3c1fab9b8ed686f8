import type { CellValue } from '../grid/grid';
import { cellText } from '../grid/grid';
import { monthLength } from '../model/day';

const DAYS_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*г\.?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;

/** A calendar date as `YYYY-MM-DD` from a date cell, «ДД.ММ.ГГГГ» or ISO text; null for anything else. */
export function readDate(value: CellValue): string | null {
  const text = cellText(value);
  const iso = ISO.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const russian = DAYS_FIRST.exec(text);
  return russian ? calendarDate(Number(russian[3]), Number(russian[2]), Number(russian[1])) : null;
}

/** 31.02.2024 does not exist and is refused. */
export function calendarDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month) || year < 1900) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
