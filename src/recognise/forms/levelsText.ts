import type { CellValue } from '../../grid/grid';
import { cellText, isBlank } from '../../grid/grid';
import type { SchoolLevels } from '../../model/school';

/**
 * «1-11», «1–9 классы», «5-9», «НОО, ООО»: which levels a school teaches. null – nothing is stated,
 * `bad` – the text says something else. A spreadsheet turns «1-9» into the date 1 September: that is undone.
 */
export function levelsOf(value: CellValue): SchoolLevels | null | 'bad' {
  if (isBlank(value)) return null;
  if (typeof value === 'object' && value?.kind === 'date') {
    return fromRange(Number(value.iso.slice(8, 10)), Number(value.iso.slice(5, 7)));
  }
  const text = cellText(value).toLowerCase();
  const range = /(?<!\d)(\d{1,2})\s*[-–—]\s*(\d{1,2})(?!\d)/.exec(text);
  if (range) return fromRange(Number(range[1]), Number(range[2]));
  const primary = /(?<![а-я])ноо(?![а-я])|начальн/.test(text);
  const basic = /(?<![а-я])ооо(?![а-я])|основн/.test(text);
  const secondary = /(?<![а-я])соо(?![а-я])|средн/.test(text);
  return primary || basic || secondary ? { primary, basic, secondary } : 'bad';
}

function fromRange(from: number, to: number): SchoolLevels | 'bad' {
  if (from < 1 || to > 12 || from > to) return 'bad';
  return { primary: from <= 4, basic: from <= 9 && to >= 5, secondary: to >= 10 };
}
