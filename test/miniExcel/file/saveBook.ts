import { BrokenPackage } from '../../../src/host/file/package/xml';
import { pack } from '../../../src/host/file/package/zip';
import type { BookData } from '../../officeHost/model/book';
import { keepPackage } from './keepPackage';
import { WORKBOOK, renderSheets } from './renderSheets';
import { syncXmlParts } from './xmlParts';

/** What became of the file that was opened. */
export type Saved =
  | {
      readonly kind: 'kept';
      readonly bytes: Uint8Array;
      /** Sheets of the file in which only the contents of cells were changed. */
      readonly patched: readonly string[];
      /** Sheets of the file that were written anew from the grid. */
      readonly anew: readonly string[];
    }
  | { readonly kind: 'anew'; readonly bytes: Uint8Array };

/**
 * The workbook as a file. A file that was opened stays the base: its parts are kept byte for byte where nothing was
 * changed. A new workbook, and a file of a kind that cannot be added to, is written anew from the model.
 */
export async function saveBook(book: BookData, opened: Uint8Array | null): Promise<Saved> {
  if (opened) {
    try {
      const kept = await keepPackage(book, opened);
      if (kept) return { kind: 'kept', ...kept, bytes: pack(kept.parts) };
    } catch (error) {
      if (!(error instanceof BrokenPackage)) throw error;
    }
  }
  const parts = await renderSheets(book, book.sheets, book.names, '1900');
  syncXmlParts(parts, WORKBOOK, [], book.xmlParts);
  return { kind: 'anew', bytes: pack(parts) };
}
