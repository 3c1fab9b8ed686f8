import { single, type Area } from './area';
import type { BookData, SheetData } from './book';
import { newSheet } from './sheet';

export function newBook(name: string, sheets: readonly string[]): BookData {
  const book: BookData = {
    name,
    sheets: [],
    names: [],
    xmlParts: [],
    settings: new Map(),
    protection: null,
    application: { CalculationMode: 'Automatic' },
    properties: {},
    customProperties: new Map(),
    activeSheet: '',
    selection: { sheet: '', areas: [] },
    serial: 0,
  };
  for (const each of sheets) addSheet(book, each);
  const [first] = book.sheets;
  if (first) activate(book, first);
  return book;
}

export function nextSerial(book: BookData): number {
  book.serial += 1;
  return book.serial;
}

/** An identity of the form that Excel gives: `{00000012-0001-0000-0000-000000000000}`. */
export function nextId(book: BookData): string {
  return `{${String(nextSerial(book)).padStart(8, '0')}-0001-0000-0000-000000000000}`;
}

export function addSheet(book: BookData, name: string): SheetData {
  const sheet = newSheet(nextId(book), name);
  book.sheets.push(sheet);
  return sheet;
}

export function sheetNamed(book: BookData, name: unknown): SheetData | undefined {
  if (typeof name !== 'string') return undefined;
  return book.sheets.find((sheet) => sheet.id === name || sheet.name.toLowerCase() === name.toLowerCase());
}

export function activate(book: BookData, sheet: SheetData, areas: Area[] = [single(0, 0)]): void {
  book.activeSheet = sheet.id;
  book.selection = { sheet: sheet.id, areas };
}
