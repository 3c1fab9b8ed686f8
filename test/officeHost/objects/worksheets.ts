import type { ExcelHost } from '../excelHost';
import type { SheetData } from '../model/book';
import { isSheetName } from '../model/names';
import { activate, addSheet, sheetNamed } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { HostObject, NOTHING, type Kind } from '../protocol/hostObject';
import { guardStructure } from './rangeState';
import { EVENTS } from './events';

export const sheetObject = (sheet: SheetData): HostObject<{ id: string }> =>
  new HostObject('Worksheet', { id: sheet.id });

/** Refuses what Excel refuses as the name of a sheet. */
export function checkSheetName(name: unknown, host: ExcelHost, self?: SheetData): asserts name is string {
  if (!isSheetName(name)) refuse('InvalidArgument', `«${String(name)}» is no name for a sheet`);
  const other = sheetNamed(host.book, name);
  if (other && other !== self) refuse('ItemAlreadyExists', name);
}

function freeName(host: ExcelHost): string {
  const word = host.locale.startsWith('ru') ? 'Лист' : 'Sheet';
  let number = host.book.sheets.length + 1;
  while (sheetNamed(host.book, `${word}${number}`)) number += 1;
  return `${word}${number}`;
}

const visible = (host: ExcelHost) => host.book.sheets.filter((sheet) => sheet.visibility === 'Visible');

export const worksheetsKind: Kind<null> = {
  items: (_, host) => host.book.sheets.map(sheetObject),
  matches: (item, key, host) => {
    const { id } = item.state as { id: string };
    return host.sheet(id).name.toLowerCase() === String(key).toLowerCase();
  },
  call: {
    Add: (_, [wanted], host) => {
      guardStructure(host.book);
      const name = wanted ?? freeName(host);
      checkSheetName(name, host);
      host.touch();
      const sheet = addSheet(host.book, name);
      host.fire(EVENTS.sheetAdded, 'Workbook', { worksheetId: sheet.id, source: 'Local' });
      return sheetObject(sheet);
    },
    GetActiveWorksheet: (_, _args, host) => sheetObject(host.sheet(host.book.activeSheet)),
    GetCount: (_, [onlyVisible], host) => (onlyVisible ? visible(host) : host.book.sheets).length,
    GetFirst: (_, [onlyVisible], host) => sheetObject((onlyVisible ? visible(host) : host.book.sheets)[0]!),
    GetLast: (_, [onlyVisible], host) =>
      sheetObject((onlyVisible ? visible(host) : host.book.sheets).at(-1)!),
  },
};

/** The sheet before or after, `NOTHING` at the end. */
export function neighbour(sheet: SheetData, step: number, onlyVisible: unknown, host: ExcelHost) {
  const list = onlyVisible === true ? visible(host) : host.book.sheets;
  const next = list[list.indexOf(sheet) + step];
  return next ? sheetObject(next) : NOTHING;
}

/** Brings a sheet to the front; refused for a hidden one. */
export function activateSheet(sheet: SheetData, host: ExcelHost): void {
  if (sheet.visibility !== 'Visible') refuse('InvalidOperation', 'the sheet is hidden');
  if (host.book.activeSheet === sheet.id) return;
  host.fire(EVENTS.sheetDeactivated, host.book.activeSheet, { worksheetId: host.book.activeSheet });
  activate(host.book, sheet);
  host.fire(EVENTS.sheetActivated, sheet.id, { worksheetId: sheet.id });
}
