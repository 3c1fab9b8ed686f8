import type { Verdict } from '../model/verdict';
import { allOf, anyOf, atLeast } from '../model/verdict';
import type { ProcedureVerdict } from './outcome';
import { SHNOR_PROCEDURES } from './procedures';
import type { Settings } from './settings';

export interface Criteria {
  readonly criterion1: Verdict;
  readonly criterion2: Verdict;
}

const FAMILIES = [...new Set(SHNOR_PROCEDURES.map((listed) => listed.family))];
const MEMBERS = FAMILIES.map((family) =>
  SHNOR_PROCEDURES.flatMap((listed, index) => (listed.family === family ? [index] : [])),
);

/**
 * The two criteria of Норильск 2.1 on the nine verdicts of each of the two previous years, in list order.
 * 1: at least `criterion1Procedures` low in Y−1. 2: at least one low in each of Y−1 and Y−2; with
 * `criterion2SameProcedure` the same one in both. With `countAs: subject` a subject family (ВПР 5+6, ЕГЭ
 * base+profile) stands for one procedure in both criteria.
 */
export function judgeCriteria(
  previous: readonly ProcedureVerdict[],
  before: readonly ProcedureVerdict[],
  settings: Settings['shnor'],
): Criteria {
  const first = units(previous, settings);
  const second = units(before, settings);
  const criterion1 = atLeast(settings.criterion1Procedures, first);
  if (settings.missingYear === 'notLow' && !(isKnown(previous) && isKnown(before))) {
    return { criterion1, criterion2: 'no' };
  }
  const criterion2 = settings.criterion2SameProcedure
    ? anyOf(first.map((verdict, index) => allOf([verdict, second[index]!])))
    : allOf([anyOf(first), anyOf(second)]);
  return { criterion1, criterion2 };
}

function units(procedures: readonly ProcedureVerdict[], settings: Settings['shnor']): Verdict[] {
  if (settings.countAs === 'procedure') return procedures.map((procedure) => procedure.verdict);
  return MEMBERS.map((members) => anyOf(members.map((index) => procedures[index]!.verdict)));
}

/** With `missingYear: notLow` a year without a single known procedure counts as a year without low results. */
function isKnown(procedures: readonly ProcedureVerdict[]): boolean {
  return procedures.some(({ verdict }) => verdict === 'yes' || verdict === 'no');
}
