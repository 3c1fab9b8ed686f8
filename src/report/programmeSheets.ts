import type { Analysis } from '../analysis/analysis';
import type { Format } from '../locale/language';
import { monitoringSheets } from './monitoring/monitoringSheets';
import { planSheets } from './plans/planSheets';
import type { SheetSpec } from './sheetSpec';
import { socialSheets } from './social/socialSheets';
import { supportSheets } from './support/supportSheets';

/** The sheets of the programmes in their order; a programme whose data were not read has none. */
export function programmeSheets(analysis: Analysis, format: Format): readonly SheetSpec[] {
  return [
    ...monitoringSheets(analysis, format),
    ...planSheets(analysis, format),
    ...socialSheets(analysis, format),
    ...supportSheets(analysis, format),
  ];
}
