import type { Finding } from '../model/finding';
import type { School } from '../model/school';
import type { Verdict } from '../model/verdict';
import { anyOf } from '../model/verdict';
import type { AcademicYear } from '../model/year';
import { yearBefore } from '../model/year';
import { CollationNotes } from './collationNotes';
import { collateSchool } from './collate';
import type { Settled } from './collate';
import type { SchoolRecords } from './collected';
import { judgeCriteria } from './criteria';
import type { ProcedureVerdict, ShnorOutcome, ShnorVerdict } from './outcome';
import { procedureVerdicts, yearFacts } from './procedureVerdicts';
import type { YearFacts } from './procedureVerdicts';
import { SHNOR_PROCEDURES, listedIndex } from './procedures';
import type { Settings } from './settings';
import { atWork } from './schoolYears';
import { sourceFindings } from './shnorFindings';

/**
 * The ШНОР list made for academic year `year` from the results of the two years before it, one line per
 * school in the order given. Source: Норильск, раздел 2.1.
 */
export function judgeShnor(
  records: readonly SchoolRecords[],
  year: AcademicYear,
  settings: Settings,
): { outcome: ShnorOutcome; findings: Finding[] } {
  const years = [yearBefore(year), yearBefore(year, 2)] as const;
  const slots = SHNOR_PROCEDURES.length;
  const notes = new CollationNotes();
  const plan = { slotOf: listedIndex, slots, years, settings: settings.shnor };
  const settled = records.map(({ results }) => collateSchool(results, plan, notes));
  const loaded = new Array<boolean>(slots * years.length).fill(false);
  for (const places of settled) {
    for (let place = 0; place < loaded.length; place += 1) if (places[place]) loaded[place] = true;
  }
  const facts = years.map((value, index) =>
    yearFacts(value, loaded.slice(index * slots, (index + 1) * slots)),
  );

  const perSchool: Finding[] = [];
  const schools = records.map((record, index) =>
    judgeSchool(record, settled[index]!, facts, year, settings.shnor, perSchool),
  );
  const outcome: ShnorOutcome = { year, years, schools };
  return {
    outcome,
    findings: [...sourceFindings(records, settled, facts, notes, outcome, settings), ...perSchool],
  };
}

function judgeSchool(
  { school }: SchoolRecords,
  settled: readonly (Settled | undefined)[],
  facts: readonly YearFacts[],
  year: AcademicYear,
  settings: Settings['shnor'],
  findings: Finding[],
): ShnorVerdict {
  const slots = SHNOR_PROCEDURES.length;
  const [previous, before] = facts.map((one, index) =>
    procedureVerdicts(school, settled.slice(index * slots, (index + 1) * slots), one, settings, findings),
  ) as [ProcedureVerdict[], ProcedureVerdict[]];
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
