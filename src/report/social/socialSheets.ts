import type { Analysis } from '../../analysis/analysis';
import type { Format } from '../../locale/language';
import type { SheetSpec } from '../sheetSpec';
import { groupsSheet } from './groupsSheet';
import { networkSheet } from './networkSheet';
import { socialSheet } from './socialSheet';
import { targetsSheet } from './targetsSheet';
import { wavesSheet } from './wavesSheet';

/** The sheets of Иркутск; what was not read has none. */
export function socialSheets({ programmes, request }: Analysis, format: Format): readonly SheetSpec[] {
  const { settings } = request;
  const { social, network, waves, targets } = programmes;
  const sheets: SheetSpec[] = [];
  if (social) {
    const { spec, layout } = socialSheet(social, settings);
    sheets.push(spec, groupsSheet(social, settings, format, layout));
  }
  if (network) sheets.push(networkSheet(network, settings));
  sheets.push(...waves.map((outcome) => wavesSheet(outcome, settings)));
  sheets.push(...targets.map((outcome) => targetsSheet(outcome, settings)));
  return sheets;
}
