import type { RiskTableColumn, SchoolContext } from '../model/context';
import type { ProcedureResult } from '../model/procedure';
import type { School } from '../model/school';

/** Everything that the sheets say about one matched school: the input of every rule. */
export interface SchoolRecords {
  readonly school: School;
  readonly results: readonly ProcedureResult[];
  readonly contexts: readonly SchoolContext[];
  readonly riskColumns: readonly RiskTableColumn[];
}
