import type { RiskTableColumn, SchoolContext } from '../model/context';
import type { ProcedureResult } from '../model/procedure';
import type { ProgrammeRecords } from '../model/programme/records';
import { NO_PROGRAMME_RECORDS } from '../model/programme/records';
import type { School } from '../model/school';

/** The lines of the programmes' sheets that name this school. */
export type SchoolProgramme = Pick<
  ProgrammeRecords,
  | 'teachers'
  | 'teacherTotals'
  | 'routes'
  | 'mentors'
  | 'events'
  | 'stagingSites'
  | 'partnerships'
  | 'figures'
  | 'profiles'
  | 'supportMarks'
  | 'partnerDecisions'
  | 'socialConditions'
  | 'groupChoices'
  | 'network'
  | 'waves'
>;

export const NO_SCHOOL_PROGRAMME: SchoolProgramme = NO_PROGRAMME_RECORDS;

/** Everything that the sheets say about one matched school: the input of every rule. */
export interface SchoolRecords {
  readonly school: School;
  readonly results: readonly ProcedureResult[];
  readonly contexts: readonly SchoolContext[];
  readonly riskColumns: readonly RiskTableColumn[];
  readonly programme: SchoolProgramme;
}
