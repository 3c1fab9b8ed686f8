import type { Finding } from '../model/finding';
import type { Procedure, ProcedureResult } from '../model/procedure';
import { procedureKey } from '../model/procedure';
import type { School } from '../model/school';
import type { AcademicYear } from '../model/year';
import type { Assessment } from './assess';
import { resultSource } from './resultRow';
import { schoolLabel } from './schoolYears';

/** Two rows of one school, procedure and year that say different things; both addresses are named. */
export function conflictFinding(
  school: School,
  procedure: Procedure,
  year: AcademicYear,
  first: ProcedureResult,
  second: ProcedureResult,
): Finding {
  const other = resultSource(second);
  return {
    code: 'resultsConflict',
    severity: 'error',
    ...resultSource(first),
    params: {
      school: schoolLabel(school),
      procedure: procedureKey(procedure),
      year,
      first: numbersText(first),
      second: numbersText(second),
      otherWorkbook: other.workbook,
      otherSheet: other.sheet,
      otherCell: other.cell,
    },
  };
}

/** What a person should know about the numbers of one row: impossible, too coarse, or decided by rounding. */
export function resultFinding(
  school: School,
  result: ProcedureResult,
  year: AcademicYear,
  { cause, marks, ambiguous, participants, failed }: Assessment,
  threshold: number,
): Finding | undefined {
  const rounding = marks.length > 0 && marks.includes('roundingDecides');
  if (cause !== 'impossible' && cause !== 'ambiguousPercent' && !rounding) return undefined;
  const address = resultSource(result);
  const params = {
    school: schoolLabel(school),
    procedure: procedureKey(result.procedure),
    year,
    ...numbers(result),
  };
  if (cause === 'impossible') return { code: 'numbersImpossible', severity: 'error', ...address, params };
  if (cause === 'ambiguousPercent') {
    return {
      code: 'percentAmbiguous',
      severity: 'warning',
      ...address,
      params: { ...params, ...ambiguous, threshold },
    };
  }
  const counts = { failed: failed!.value, participants: participants!.value };
  return {
    code: 'roundingDecides',
    severity: 'warning',
    ...address,
    params: { ...params, ...counts, threshold },
  };
}

/** Numbers of a row as findings carry them; what the sheet does not say is absent. */
function numbers({ participants, failed }: ProcedureResult): Record<string, number> {
  return {
    ...(participants && { participants: participants.value }),
    ...(failed && (failed.kind === 'count' ? { failed: failed.count } : { percent: failed.percent })),
  };
}

/** `7/25`, `28 %/25`, `?/25`: short, the same in both languages. */
function numbersText({ participants, failed }: ProcedureResult): string {
  const part = !failed ? '?' : failed.kind === 'count' ? String(failed.count) : `${failed.percent} %`;
  return `${part}/${participants ? participants.value : '?'}`;
}
