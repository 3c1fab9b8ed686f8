import { writeXlsx } from 'hucre/xlsx';
import type { Preview } from '../bridge/preview';
import { namesOf } from './names';
import { writeSheet } from './writeSheet';

/** The workbook as a file. */
export async function saveBook(preview: Preview, _source: Uint8Array | null): Promise<Uint8Array> {
  const { book } = preview.host;
  return writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(sheet)),
    namedRanges: namesOf(book, book.sheets),
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ id }) => id === book.activeSheet),
    ),
  });
}
