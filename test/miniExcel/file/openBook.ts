import type { Finding } from '../../../src/model/finding';
import { declaresDocumentType, inspectContainer } from '../../../src/host/file/container';
import { openPackage } from '../../../src/host/file/graft/transplant';
import { BrokenPackage } from '../../../src/host/file/package/xml';
import { unpack } from '../../../src/host/file/package/zip';
import { readWorkbook } from '../../../src/host/file/readWorkbook';
import { SheetReader } from '../../../src/host/file/sheetReader';
import type { BookData, NameData, XmlPartData } from '../../officeHost/model/book';
import { activate, addSheet, newBook, nextId } from '../../officeHost/model/workbook';
import { StyleReader } from './fromCellStyle';
import { spokenFormula } from './formulaText';
import { readSheet } from './readSheet';
import { readXmlParts } from './xmlParts';

export type Opened =
  | { readonly kind: 'book'; readonly book: BookData; readonly unreadable: readonly string[] }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** Any .xlsx as the workbook of the test host; what the product refuses is refused with the same finding. */
export async function openBook(bytes: Uint8Array, fileName: string): Promise<Opened> {
  const container = inspectContainer(bytes, fileName);
  if (container.kind === 'refused') return container;
  const reader = new SheetReader(bytes);
  let declares: boolean;
  try {
    // Declared entities can fill the memory of the page: the product judges such a file before anything else reads it.
    declares = declaresDocumentType(bytes);
    const refused = declares ? await refusal(bytes, fileName) : null;
    if (refused) return refused;
    await reader.readAll();
  } catch {
    return (await refusal(bytes, fileName)) ?? unreadable(fileName);
  }
  if (reader.sheets.size === 0) return (await refusal(bytes, fileName)) ?? unreadable(fileName);
  const book = newBook(fileName, []);
  const styles = new StyleReader(reader.frame.themeColors ?? []);
  const lost: string[] = [];
  for (const [index, name] of reader.names.entries()) {
    const read = reader.sheets.get(index);
    if (!read) lost.push(name);
    else
      readSheet(read, addSheet(book, name), { book, styles, macDates: reader.frame.dateSystem === '1904' });
  }
  takeNames(book, [...reader.definedNames.values()]);
  if (!declares) book.xmlParts = xmlParts(bytes, book);
  const front = book.sheets[reader.frame.activeSheet ?? 0];
  const shown =
    front?.visibility === 'Visible' ? front : book.sheets.find((each) => each.visibility === 'Visible');
  activate(book, shown ?? book.sheets[0]!);
  return { kind: 'book', book, unreadable: lost };
}

/** Why the product refuses the file; null when it reads a sheet of it. */
async function refusal(bytes: Uint8Array, fileName: string): Promise<Opened | null> {
  const { grids, findings } = await readWorkbook(bytes, fileName);
  const finding = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  return grids.length > 0 || !finding ? null : { kind: 'refused', finding };
}

const unreadable = (workbook: string): Opened => ({
  kind: 'refused',
  finding: { code: 'fileUnreadable', severity: 'error', workbook, params: {} },
});

/** Names that Excel itself keeps for printing and filtering are no names of the workbook. */
function takeNames(book: BookData, names: readonly { name: string; range: string; scope?: string }[]): void {
  for (const { name, range, scope } of names) {
    if (name.startsWith('_xlnm.')) continue;
    const data: NameData = {
      name,
      formula: `=${spokenFormula(range.replace(/^=/, ''))}`,
      visible: !name.startsWith('_'),
      comment: '',
    };
    if (scope === undefined) book.names.push(data);
    else book.sheets.find((sheet) => sheet.name === scope)?.names.push(data);
  }
}

/** What the add-in, or another program, has kept in the workbook. */
function xmlParts(bytes: Uint8Array, book: BookData): XmlPartData[] {
  try {
    const opened = openPackage(unpack(bytes));
    if (opened.kind === 'refused') return [];
    return readXmlParts(opened.parts, opened.workbookName).map(({ xml }) => ({ id: nextId(book), xml }));
  } catch (error) {
    if (error instanceof BrokenPackage) return [];
    throw error;
  }
}
