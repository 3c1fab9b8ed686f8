import { writeXlsx } from 'hucre/xlsx';
import type { BookData } from '../../officeHost/model/book';
import { namesOf } from './names';
import { writeSheet } from './writeSheet';

/** The workbook as a file, written anew from the model: what the model does not hold is not in it. */
export async function saveBook(book: BookData): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(sheet)),
    namedRanges: namesOf(book, book.sheets),
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ id }) => id === book.activeSheet),
    ),
  });
}
