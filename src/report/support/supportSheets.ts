import type { Analysis } from '../../analysis/analysis';
import type { Format } from '../../locale/language';
import type { SheetSpec } from '../sheetSpec';
import { expectedSheet } from './expectedSheet';
import { measuresSheet } from './measuresSheet';
import { partnersSheet } from './partnersSheet';
import { profileSheet } from './profileSheet';
import { resultsSheet } from './resultsSheet';
import { supportSheet } from './supportSheet';

/** Sheets of Бобров (500+) and Лесосибирск; what was not read has none. */
export function supportSheets(
  { programmes, request, matching }: Analysis,
  format: Format,
): readonly SheetSpec[] {
  const { profile, results, support } = programmes;
  const { settings, year } = request;
  const sheets = [
    profile && profileSheet(profile, settings),
    profile && measuresSheet(profile),
    resultsSheet(results, year, settings, matching.schools),
    support && supportSheet(support, settings, format),
    support && partnersSheet(support, settings, format),
    support && expectedSheet(support, settings, format),
  ];
  return sheets.filter((sheet) => sheet !== null);
}
