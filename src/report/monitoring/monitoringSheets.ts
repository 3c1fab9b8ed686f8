import type { Analysis } from '../../analysis/analysis';
import type { Format } from '../../locale/language';
import type { SheetSpec } from '../sheetSpec';
import { monitoringSheet } from './monitoringSheet';

/** A sheet of indicators for every slice that this run makes, in the order of the programmes. */
export function monitoringSheets(
  { programmes, matching, request }: Analysis,
  format: Format,
): readonly SheetSpec[] {
  if (programmes.monitoring === null) return [];
  const input = { schools: matching.schools, settings: request.settings, format };
  return programmes.monitoring.slices.map((slice) => monitoringSheet(slice, input));
}
