import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import type { Sheet } from './sheet';

/** The bytes of a workbook of the sample; `saved` is fixed, so that the same program writes the same bytes. */
export async function workbookBytes(
  sheets: readonly Sheet[],
  title: string,
  saved: Date,
): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => sheet.build()),
    properties: { title, creator: 'ШНОР', created: saved, modified: saved },
  });
  return withErrorResults(bytes, saved);
}

/** The writer stores an error that a formula returned as a text; Excel stores it as an error. */
function withErrorResults(bytes: Uint8Array, saved: Date): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const text = strFromU8(part);
    const mended = text.replace(/t="str"(><f>[^<]*<\/f><v>#)/g, 't="e"$1');
    if (mended !== text) parts[name] = strToU8(mended);
  }
  // An archive keeps local time: the same digits in every time zone.
  const mtime = new Date(saved.getUTCFullYear(), saved.getUTCMonth(), saved.getUTCDate());
  return zipSync(parts, { mtime, level: 9 });
}
