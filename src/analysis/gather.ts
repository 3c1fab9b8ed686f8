import type { RiskTableColumn, SchoolContext } from '../model/context';
import type { ProcedureResult } from '../model/procedure';
import type { ProgrammeRecords } from '../model/programme/records';
import type { SchoolMention } from '../model/school';
import type { SchoolProgramme, SchoolRecords } from '../methodology/collected';
import type { ConfirmedMatch, SheetReading } from '../recognise/contract';
import type { Matching, MatchingRequest } from '../schools/matching';

/**
 * Everything that names a school, from all sheets, for the matching. Pairs of `chosen` come last: of two
 * pairs for one name the last is in force.
 */
export function gatherForMatching(
  readings: readonly SheetReading[],
  chosen: readonly ConfirmedMatch[] = [],
): MatchingRequest {
  const mentions: SchoolMention[] = [];
  for (const { records } of readings) {
    for (const result of records.results) mentions.push(result.school);
    for (const context of records.contexts) mentions.push(context.school);
    for (const column of records.riskColumns) mentions.push(column.school);
    for (const mention of programmeMentions(records.programme)) mentions.push(mention);
  }
  const partners = readings.flatMap(({ records: { programme } }) => [
    ...programme.partnerships.map(({ partner }) => partner),
    ...programme.partnerDecisions.map(({ partner }) => partner),
  ]);
  return {
    mentions,
    partners,
    register: readings.flatMap((reading) => reading.records.register),
    confirmed: [...readings.flatMap((reading) => reading.records.confirmed), ...chosen],
  };
}

/** Kinds of programme records that belong to one school. */
const SCHOOL_KINDS = [
  'teachers',
  'teacherTotals',
  'routes',
  'mentors',
  'events',
  'stagingSites',
  'partnerships',
  'figures',
  'profiles',
  'supportMarks',
  'partnerDecisions',
  'socialConditions',
  'groupChoices',
  'network',
  'waves',
] as const satisfies readonly (keyof SchoolProgramme)[];

function emptyProgramme(): Folder['programme'] {
  return {
    teachers: [],
    teacherTotals: [],
    routes: [],
    mentors: [],
    events: [],
    stagingSites: [],
    partnerships: [],
    figures: [],
    profiles: [],
    supportMarks: [],
    partnerDecisions: [],
    socialConditions: [],
    groupChoices: [],
    network: [],
    waves: [],
  };
}

/** Every school that the programmes' sheets name. */
function programmeMentions(programme: ProgrammeRecords): SchoolMention[] {
  return [
    ...SCHOOL_KINDS.flatMap((kind) => programme[kind].map(({ school }) => school)),
    ...programme.countableResults.flatMap(({ school }) => (school ? [school] : [])),
  ];
}

interface Folder {
  results: ProcedureResult[];
  contexts: SchoolContext[];
  riskColumns: RiskTableColumn[];
  programme: { -readonly [Kind in keyof SchoolProgramme]: SchoolProgramme[Kind][number][] };
}

/**
 * The records of every school, schools in the order of the matching. Records of unmatched mentions
 * stay out: the matching has listed each of them as a finding.
 */
export function gatherBySchool(readings: readonly SheetReading[], matching: Matching): SchoolRecords[] {
  const folders = new Map<string, Folder>();
  for (const school of matching.schools)
    folders.set(school.id, { results: [], contexts: [], riskColumns: [], programme: emptyProgramme() });
  const folderOf = (mention: SchoolMention): Folder | undefined => {
    const id = matching.schoolOf(mention);
    return id === null ? undefined : folders.get(id);
  };
  for (const { records } of readings) {
    for (const result of records.results) folderOf(result.school)?.results.push(result);
    for (const context of records.contexts) folderOf(context.school)?.contexts.push(context);
    for (const column of records.riskColumns) folderOf(column.school)?.riskColumns.push(column);
    for (const kind of SCHOOL_KINDS) {
      for (const record of records.programme[kind]) {
        // Each kind is put into the list of its own kind.
        (folderOf(record.school)?.programme[kind] as unknown[] | undefined)?.push(record);
      }
    }
  }
  return matching.schools.map((school) => ({ school, ...folders.get(school.id)! }));
}
