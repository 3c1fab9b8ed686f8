import type { Finding } from '../model/finding';
import type { Procedure, ProcedureResult } from '../model/procedure';
import { procedureKey } from '../model/procedure';
import type { AcademicYear } from '../model/year';
import type { Assessment } from './assess';
import { resultSource } from './collate';

/** Two rows of one school, procedure and year that say different things; both addresses are named. */
export function conflictFinding(
  school: string,
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
      school,
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
export function resultFindings(
  school: string,
  result: ProcedureResult,
  year: AcademicYear,
  assessment: Assessment,
  threshold: number,
): Finding[] {
  const { cause, marks, ambiguous, participants, failed } = assessment;
  if (cause !== 'impossible' && cause !== 'ambiguousPercent' && !marks.includes('roundingDecides')) return [];
  const common = { school, procedure: procedureKey(result.procedure), year };
  const address = resultSource(result);
  if (cause === 'impossible') {
    const params = { ...common, ...numbers(result) };
    return [{ code: 'numbersImpossible', severity: 'error', ...address, params }];
  }
  if (cause === 'ambiguousPercent') {
    const params = { ...common, ...numbers(result), ...ambiguous, threshold };
    return [{ code: 'percentAmbiguous', severity: 'warning', ...address, params }];
  }
  const params = {
    ...common,
    ...numbers(result),
    failed: failed!.value,
    participants: participants!.value,
    threshold,
  };
  return [{ code: 'roundingDecides', severity: 'warning', ...address, params }];
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
