import type { Format } from '../locale/language';
import { reasonText } from '../locale/reasons';
import type { ProcedureMark, ProcedureVerdict, ShnorVerdict } from '../methodology/outcome';
import { SHNOR_PROCEDURES, type ProcedureCode } from '../methodology/procedures';
import { shnorReasons } from '../methodology/reasons';
import type { Settings } from '../methodology/settings';
import type { AcademicYear } from '../model/year';
import { withoutNoise } from './schoolCells';
import { FAMILY_RANGES } from './shnorFormulas';
import { WORD } from '../locale/words';

/** The nine verdicts of one year in the order P1…P9; null where the procedure does not apply. */
export type YearLine = readonly (ProcedureVerdict | null)[];

const POSITION = new Map(SHNOR_PROCEDURES.map(({ code }, index) => [code, index]));
/** For the narrow column of marks; the full names stand over the shares. */
const SHORT_NAMES: Readonly<Record<ProcedureCode, string>> = {
  P1: 'ВПР мат. 5',
  P2: 'ВПР мат. 6',
  P3: 'ВПР рус. 5',
  P4: 'ВПР рус. 6',
  P5: 'ОГЭ мат.',
  P6: 'ОГЭ рус.',
  P7: 'ЕГЭ мат. база',
  P8: 'ЕГЭ мат. профиль',
  P9: 'ЕГЭ рус.',
};

const MARK_WORDS: Readonly<Record<ProcedureMark, string>> = {
  reconstructed: 'реконструировано по проценту',
  roundingDecides: 'решает округление источника',
  borderline: 'на границе',
  smallSample: 'малая выборка',
  belowMinimum: 'участников меньше минимума, не оценивается',
};
/** Marks that a person must look at; `reconstructed` alone is only told. */
export const AMBER_MARKS = (['roundingDecides', 'borderline', 'smallSample', 'belowMinimum'] as const).map(
  (mark) => MARK_WORDS[mark],
);
const MARK_ORDER: readonly ProcedureMark[] = [
  'borderline',
  'roundingDecides',
  'smallSample',
  'belowMinimum',
  'reconstructed',
];

/** The procedures of one year, put into their nine places. */
export function yearLine(verdict: ShnorVerdict, year: AcademicYear): YearLine {
  const line = new Array<ProcedureVerdict | null>(SHNOR_PROCEDURES.length).fill(null);
  for (const procedure of verdict.procedures) {
    if (procedure.year === year) line[POSITION.get(procedure.code)!] = procedure;
  }
  return line;
}

/** What stands in the cell of a share: percent 0–100 unrounded, «н/д», or «—» (not applicable). */
export function shareValue(procedure: ProcedureVerdict | null): number | string {
  if (!procedure || procedure.verdict === 'notApplicable') return WORD.notApplicable;
  if (procedure.verdict === 'unknown') return WORD.noData;
  const { failed, participants, percent } = procedure;
  // One correctly rounded division: equals the threshold exactly when the counts do.
  if (failed && participants) return (100 * failed.value) / participants.value;
  return percent === null ? WORD.noData : withoutNoise(percent);
}

/** How many procedures (or subject families, when `countAs` is `subject`) are low and unknown in a year. */
export function countYear(line: YearLine, countAs: Settings['shnor']['countAs']) {
  if (countAs === 'procedure') {
    return {
      low: line.filter((procedure) => procedure?.verdict === 'yes').length,
      unknown: line.filter((procedure) => procedure?.verdict === 'unknown').length,
    };
  }
  let low = 0;
  let unknown = 0;
  for (const [from, to] of FAMILY_RANGES) {
    const family = line.slice(from, to + 1);
    if (family.some((procedure) => procedure?.verdict === 'yes')) low += 1;
    else if (family.some((procedure) => procedure?.verdict === 'unknown')) unknown += 1;
  }
  return { low, unknown };
}

/** «Отметки»: what a reader must know about the numbers of the line, or «—». */
export function marksText(lines: readonly YearLine[]): string {
  const parts: string[] = [];
  for (const mark of MARK_ORDER) {
    const places = lines.flatMap((line) => markedIn(line, mark));
    if (places.length > 0) parts.push(`${MARK_WORDS[mark]}: ${places.join('; ')}`);
  }
  return parts.join('. ') || WORD.notApplicable;
}

/** «ВПР мат. 5, ОГЭ рус. (2022/2023)»; a count where the list itself would say nothing. */
function markedIn(line: YearLine, mark: ProcedureMark): string[] {
  const marked = line.flatMap((procedure) => (procedure?.marks.includes(mark) ? [procedure] : []));
  if (marked.length === 0) return [];
  const what =
    mark === 'reconstructed'
      ? `процедур – ${marked.length}`
      : marked.map(({ code }) => SHORT_NAMES[code]).join(', ');
  return [`${what} (${marked[0]!.year})`];
}

/** «Основание»: the reasons of the verdict as sentences. */
export function reasonsText(verdict: ShnorVerdict, settings: Settings, format: Format): string {
  const reasons = shnorReasons(verdict, settings).map((reason) => reasonText(reason, format));
  return reasons.join('; ') || WORD.notApplicable;
}
