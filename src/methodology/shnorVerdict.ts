import type { School } from '../model/school';
import type { Verdict } from '../model/verdict';
import { anyOf } from '../model/verdict';
import type { AcademicYear } from '../model/year';
import { judgeCriteria } from './criteria';
import type { ProcedureVerdict, ShnorVerdict } from './outcome';
import { atWork } from './schoolYears';
import type { Settings } from './settings';

/**
 * The line of one school from its nine procedure verdicts of Y−1 and of Y−2, in list order; `year` is the
 * year of the list. Source: Норильск, раздел 2.1.
 */
export function shnorVerdict(
  school: School,
  year: AcademicYear,
  previous: readonly ProcedureVerdict[],
  before: readonly ProcedureVerdict[],
  settings: Settings['shnor'],
): ShnorVerdict {
  const procedures = previous.concat(before);
  const listed = school.official.get(year);
  const official: Verdict = listed === undefined ? 'unknown' : listed ? 'yes' : 'no';
  const outside = outsideCause(school, year, procedures, settings);
  if (outside) {
    return {
      school,
      verdict: 'notApplicable',
      criterion1: 'notApplicable',
      criterion2: 'notApplicable',
      criteria: [],
      procedures,
      official,
      disagrees: false,
      notApplicableCause: outside,
    };
  }
  const { criterion1, criterion2 } = judgeCriteria(previous, before, settings);
  const verdict = anyOf([criterion1, criterion2]);
  const criteria = [criterion1, criterion2].flatMap((met, index) => (met === 'yes' ? [index + 1] : []));
  const known = verdict !== 'unknown' && official !== 'unknown';
  return {
    school,
    verdict,
    criterion1,
    criterion2,
    criteria,
    procedures,
    official,
    disagrees: known && verdict !== official,
  };
}

/** Why the school is not assessed at all, or undefined when it is. */
function outsideCause(
  school: School,
  year: AcademicYear,
  procedures: readonly ProcedureVerdict[],
  settings: Settings['shnor'],
): ShnorVerdict['notApplicableCause'] {
  if ((settings.excludedTypes as readonly string[]).includes(school.type)) return 'excludedType';
  if (atWork(school, year) === 'closed') return 'closedSchool';
  return procedures.every((procedure) => procedure.verdict === 'notApplicable') ? 'noProcedure' : undefined;
}
