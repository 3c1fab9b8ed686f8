import { protectForeign } from '../host/file/disk';
import { carriesOurSheets } from '../host/file/carriesOurSheets';

/**
 * A result of an earlier run may be replaced by the next one; a file that we did not make is refused, so
 * that a slip of the hand costs nobody a workbook. `--force` leaves this out.
 */
export async function protectTargets(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await protectForeign(file, /\.json$/i.test(file) ? isOurJson : carriesOurSheets);
  }
}

/** result.json begins with its schema version, a saved mapping with its name and form. */
function isOurJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 400));
  return /^\{\s*"(schemaVersion"|name"[^}]*"form")/.test(head);
}
