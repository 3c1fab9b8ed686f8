import type { Finding } from '../model/finding';
import type { AcademicYear } from '../model/year';
import { yearBefore } from '../model/year';
import { CollationNotes } from './collationNotes';
import { collateSchool } from './collate';
import type { Settled } from './collate';
import type { SchoolRecords } from './collected';
import type { ProcedureVerdict, ShnorOutcome, ShnorVerdict } from './outcome';
import { procedureVerdicts, yearFacts } from './procedureVerdicts';
import type { YearFacts } from './procedureVerdicts';
import { SHNOR_PROCEDURES, listedIndex } from './procedures';
import type { Settings } from './settings';
import { sourceFindings } from './shnorFindings';
import { shnorVerdict } from './shnorVerdict';

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
  return shnorVerdict(school, year, previous, before, settings);
}
