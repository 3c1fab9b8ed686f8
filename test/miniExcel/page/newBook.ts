import { readChoices } from '../../../src/analysis/savedChoices';
import { readState } from '../../../src/host/file/state';
import { download } from './download';
import { newYearName } from './newYearName';

/**
 * The page holds one workbook, so a new one that the pane has made goes to the downloads, as everything that is saved
 * here. Returns its name.
 */
export function handOver(base64: string, opened: string, nameless: string): string {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const { year } = readChoices(readState(bytes)).choices;
  const name = year === null ? nameless : newYearName(opened, year);
  download(bytes, name);
  return name;
}
