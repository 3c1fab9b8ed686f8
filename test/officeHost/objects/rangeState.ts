import type { ExcelHost } from '../excelHost';
import { parseArea, splitReference, WHOLE_SHEET, type Area } from '../model/area';
import type { BookData, NameData, SheetData } from '../model/book';
import { sameName } from '../model/names';
import { sheetNamed } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';

/** What a Range (one area) or RangeAreas (any number) stands for. */
export interface RangeState {
  /** Identity of the sheet. */
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export function sheetById(id: string, host: ExcelHost): SheetData {
  return host.book.sheets.find((sheet) => sheet.id === id) ?? refuse('InvalidReference', 'the sheet is gone');
}

export const sheetOf = (state: RangeState, host: ExcelHost): SheetData => sheetById(state.sheet, host);
export const areaOf = (state: RangeState): Area => state.areas[0]!;

/** A Range; InvalidArgument for one that leaves the sheet. */
export function rangeObject(sheet: string, area: Area): HostObject<RangeState> {
  const numbers = [area.top, area.left, area.bottom, area.right];
  if (
    numbers.some((each) => !Number.isInteger(each)) ||
    area.top < 0 ||
    area.left < 0 ||
    area.bottom < area.top ||
    area.right < area.left ||
    area.bottom > WHOLE_SHEET.bottom ||
    area.right > WHOLE_SHEET.right
  )
    refuse('InvalidArgument', 'the range leaves the sheet');
  return new HostObject('Range', { sheet, areas: [area] });
}

export function areasObject(sheet: string, areas: readonly Area[]): HostObject<RangeState> {
  return new HostObject('RangeAreas', { sheet, areas });
}

export const isRange = (value: unknown): value is HostObject<RangeState> =>
  value instanceof HostObject && (value.type === 'Range' || value.type === 'RangeAreas');

function nameOf(text: string, sheet: SheetData, book: BookData): NameData | undefined {
  return [...sheet.names, ...book.names].find((each) => sameName(each.name, text));
}

/** Where an address or a name leads, read on the sheet; null when nowhere. */
export function locate(
  text: string,
  sheet: SheetData,
  host: ExcelHost,
): { sheet: SheetData; area: Area } | null {
  const { sheet: other, rest } = splitReference(text);
  const home = other === null ? sheet : sheetNamed(host.book, other);
  if (!home) return null;
  const area = parseArea(rest);
  if (area) return { sheet: home, area };
  const table = host.book.sheets
    .flatMap((each) => each.tables.map((table) => ({ sheet: each, area: table.area, name: table.name })))
    .find(({ name }) => sameName(name, rest));
  if (table) return table;
  const name = nameOf(rest, home, host.book);
  return name ? locate(name.formula, home, host) : null;
}

/** The range that an argument means: an address, a name, or a Range. */
export function rangeFrom(argument: unknown, sheet: SheetData, host: ExcelHost): HostObject<RangeState> {
  if (isRange(argument)) return argument;
  if (argument === null || argument === undefined || argument === '')
    return rangeObject(sheet.id, WHOLE_SHEET);
  const found = locate(String(argument), sheet, host) ?? refuse('InvalidArgument', String(argument));
  return rangeObject(found.sheet.id, found.area);
}

/** Refuses what a protected sheet does not allow. */
export function guardSheet(sheet: SheetData, option?: string): void {
  if (!sheet.protection) return;
  const options = sheet.protection.options as Record<string, unknown> | null;
  if (option !== undefined && options?.[option] === true) return;
  refuse('AccessDenied', `the sheet «${sheet.name}» is protected`);
}

export function guardStructure(book: BookData): void {
  if (book.protection) refuse('AccessDenied', 'the structure of the workbook is protected');
}
