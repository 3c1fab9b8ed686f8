import type { Analysis } from '../../analysis/analysis';
import type { Format } from '../../locale/language';
import type { SheetSpec } from '../sheetSpec';
import { dynamicsSheet } from './dynamicsSheet';
import { monitoringSheet } from './monitoringSheet';

/** A sheet of indicators for every slice that this run makes, and «Динамика» over all slices. */
export function monitoringSheets(
  { programmes, matching, request }: Analysis,
  format: Format,
): readonly SheetSpec[] {
  if (programmes.monitoring === null) return [];
  const input = { schools: matching.schools, settings: request.settings, format };
  const sheets = programmes.monitoring.slices.map((slice) => monitoringSheet(slice, input));
  const dynamics = dynamicsSheet(programmes.monitoring, sheets, input);
  return [...sheets.map(({ spec }) => spec), ...(dynamics ? [dynamics] : [])];
}
