import type { CellValue } from '../grid/grid';
import { cellText } from '../grid/grid';

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
function calendarDate(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days || year < 1900) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
