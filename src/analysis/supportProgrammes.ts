import type { Finding } from '../model/finding';
import type { School, SchoolMention } from '../model/school';
import { judgeProfile } from '../methodology/profile/judgeProfile';
import { judgeResults } from '../methodology/profile/countable';
import { settledResults } from '../methodology/profile/repeatedResults';
import type { PlanTable } from '../model/programme/plan';
import type { StateOf } from '../methodology/profile/measures';
import { measuresFrom } from '../methodology/profile/measures';
import type { ProfileOutcome, ResultChange } from '../methodology/profile/outcome';
import type { SocialOutcome } from '../methodology/social/outcome';
import { judgeSupport } from '../methodology/support/judgeSupport';
import type { SupportOutcome } from '../methodology/support/outcome';
import { organisationsOf } from './organisations';
import type { ProgrammeInput } from './programmes';

/** What the programmes of Бобров (500+) and Лесосибирск come to; null or empty where nothing of them was read. */
export interface SupportProgrammes {
  readonly profile: ProfileOutcome | null;
  /** Countable results before and after, in the order of the plan's rows. */
  readonly results: readonly ResultChange[];
  readonly support: SupportOutcome | null;
}

export const NO_SUPPORT_PROGRAMMES: SupportProgrammes = { profile: null, results: [], support: null };

/** Judges the risk profile, the results before and after, and the support of ШНРО and НСУ. */
export function judgeSupportProgrammes(
  input: ProgrammeInput,
  social: SocialOutcome | null,
  planned: { readonly tables: readonly PlanTable[]; readonly stateOf: StateOf },
): { readonly programmes: SupportProgrammes; readonly findings: readonly Finding[] } {
  const { request, records, readings, matching } = input;
  const programmes = readings.map((reading) => reading.records.programme);
  const schools = new Map(matching.schools.map((school) => [school.id, school]));
  const schoolOf = (mention: SchoolMention): School | null =>
    schools.get(matching.schoolOf(mention) ?? '') ?? null;
  const listed = new Set(
    input.shnor?.schools
      .filter(({ official, verdict }) => (official === 'unknown' ? verdict : official) === 'yes')
      .map(({ school }) => school.id),
  );
  const profile = judgeProfile(
    records,
    [request.year, request.contextYear],
    request.settings,
    measuresFrom(planned.tables, planned.stateOf),
    (id) => listed.has(id),
  );
  const support = judgeSupport({
    records,
    evidence: programmes.flatMap((programme) => programme.evidence),
    planRows: planned.tables.reduce((sum, { items }) => sum + items.length, 0),
    year: request.year,
    contextYear: request.contextYear,
    asOf: request.asOf,
    settings: request.settings,
    shnor: input.shnor,
    risk: input.risk,
    social,
    schoolOf,
    entityOf: organisationsOf(matching.schools, readings),
  });
  const repeated = settledResults(
    programmes
      .flatMap((programme) => programme.countableResults)
      .map((line) => ({ ...line, of: line.school && schoolOf(line.school) }))
      // A school that was not matched is told by the matching.
      .filter(({ school, of }) => school === null || of !== null),
  );
  const results = judgeResults(repeated.lines);
  return {
    programmes: { profile: profile.outcome, results, support: support.outcome },
    findings: [...profile.findings, ...support.findings, ...repeated.findings],
  };
}
