import type { Procedure } from '../model/procedure';
import { MATHEMATICS, RUSSIAN } from '../model/procedure';

/** Classes whose ВПР some rule uses: ШНОР (раздел 2.1) – 5 and 6, риски (3.2) – 4 and 8, мониторинг (3.3.3) – 4 and 5. */
const VPR_CLASSES: ReadonlySet<number> = new Set([4, 5, 6, 8]);
/** Classes of the regional diagnostic works of the monitoring (2.3.1), in any subject. */
const KDR_CLASSES: ReadonlySet<number> = new Set([4, 6, 7, 8]);

/** Does any rule ask for this procedure? Rows of other procedures are counted and not made into records. */
export function isNeeded(procedure: Procedure): boolean {
  if (procedure.kind === 'kdr') return procedure.grade !== undefined && KDR_CLASSES.has(procedure.grade);
  if (procedure.subject !== MATHEMATICS && procedure.subject !== RUSSIAN) return false;
  if (procedure.kind === 'vpr') return procedure.grade !== undefined && VPR_CLASSES.has(procedure.grade);
  return procedure.kind === 'oge' || procedure.kind === 'ege';
}
