import type { ExcelHost } from '../excelHost';
import type { Area } from '../model/area';
import type { SheetData, Visibility } from '../model/book';
import { lostSheet, mapFormulas, renamedSheet } from '../model/references';
import { copySheet } from '../model/copySheet';
import { usedArea } from '../model/sheet';
import { cssColor } from '../model/styles';
import { activate } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { HostObject, NOTHING, type Kind } from '../protocol/hostObject';
import { EVENTS } from './events';
import { fields } from './fields';
import { areasObject, guardStructure, rangeFrom, rangeObject } from './rangeState';
import { activateSheet, checkSheetName, neighbour, sheetObject } from './worksheets';

export interface SheetState {
  readonly id: string;
}

const of = ({ id }: SheetState, host: ExcelHost): SheetData =>
  host.book.sheets.find((sheet) => sheet.id === id) ?? refuse('ItemNotFound', 'the sheet is gone');

const part =
  (type: string) =>
  ({ id }: SheetState) =>
    new HostObject(type, { sheet: id });

const looks = fields<SheetState>((state, host) => of(state, host).look, {
  ShowGridlines: true,
  ShowHeadings: true,
  StandardWidth: 8.43,
  EnableCalculation: true,
});

function rename(state: SheetState, value: unknown, host: ExcelHost): void {
  const sheet = of(state, host);
  checkSheetName(value, host, sheet);
  guardStructure(host.book);
  host.touch();
  const changed = of(state, host);
  const before = changed.name;
  changed.name = value;
  mapFormulas(host.book, (formula) => renamedSheet(formula, before, value));
  host.fire(EVENTS.nameChanged, sheet.id, {
    worksheetId: sheet.id,
    nameBefore: before,
    nameAfter: value,
    source: 'Local',
  });
}

const isLastVisible = (sheet: SheetData, host: ExcelHost) =>
  sheet.visibility === 'Visible' &&
  !host.book.sheets.some((other) => other !== sheet && other.visibility === 'Visible');

function remove(state: SheetState, host: ExcelHost): null {
  guardStructure(host.book);
  const sheet = of(state, host);
  // Excel refuses the last visible sheet, and (documented for Worksheet.delete) a very hidden one.
  if (isLastVisible(sheet, host)) refuse('InvalidOperation', 'the last visible sheet');
  if (sheet.visibility === 'VeryHidden') refuse('InvalidOperation', 'the sheet is very hidden');
  host.touch();
  const { book } = host;
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  mapFormulas(book, (formula) => lostSheet(formula, sheet.name));
  if (book.activeSheet === sheet.id) {
    const next = [...book.sheets.slice(at), ...book.sheets.slice(0, at).reverse()].find(
      (other) => other.visibility === 'Visible',
    )!;
    activate(book, next);
  }
  host.fire(EVENTS.sheetDeleted, 'Workbook', { worksheetId: sheet.id, source: 'Local' });
  return null;
}

function setVisibility(state: SheetState, value: unknown, host: ExcelHost): void {
  guardStructure(host.book);
  const sheet = of(state, host);
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(value))) refuse('InvalidArgument', String(value));
  if (value !== 'Visible' && isLastVisible(sheet, host)) refuse('InvalidOperation', 'the last visible sheet');
  host.touch();
  sheet.visibility = value as Visibility;
  if (value !== 'Visible' && host.book.activeSheet === sheet.id)
    activate(
      host.book,
      host.book.sheets.find((other) => other.visibility === 'Visible')!,
    );
}

function move(state: SheetState, value: unknown, host: ExcelHost): void {
  guardStructure(host.book);
  const { sheets } = host.book;
  if (typeof value !== 'number' || value < 0 || value >= sheets.length) refuse('InvalidArgument', 'position');
  host.touch();
  const sheet = of(state, host);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(value, 0, sheet);
}

function copy(state: SheetState, [where, relative]: readonly unknown[], host: ExcelHost) {
  guardStructure(host.book);
  const sheet = of(state, host);
  const beside =
    relative instanceof HostObject ? of(relative.state as SheetState, host) : host.book.sheets.at(-1)!;
  const at = host.book.sheets.indexOf(beside);
  const places: Record<string, number> = {
    None: host.book.sheets.length,
    End: host.book.sheets.length,
    Beginning: 0,
    Before: at,
    After: at + 1,
  };
  const place = places[String(where ?? 'None')] ?? refuse('InvalidArgument', String(where));
  host.touch();
  const made = copySheet(host.book, sheet, place);
  host.fire(EVENTS.sheetAdded, 'Workbook', { worksheetId: made.id, source: 'Local' });
  return sheetObject(made);
}

function used(state: SheetState, valuesOnly: unknown, host: ExcelHost): Area | null {
  host.settle();
  return usedArea(of(state, host), valuesOnly === true);
}

export const worksheetKind: Kind<SheetState> = {
  id: ({ id }) => id,
  get: {
    ...looks.get,
    Id: ({ id }) => id,
    Name: (state, host) => of(state, host).name,
    Position: (state, host) => host.book.sheets.indexOf(of(state, host)),
    Visibility: (state, host) => of(state, host).visibility,
    TabColor: (state, host) => of(state, host).look.TabColor,
    StandardHeight: () => 15,
    TabId: (state, host) => host.book.sheets.indexOf(of(state, host)) + 1,
  },
  set: {
    ...looks.set,
    // The library sets these two under other names than it reads them.
    Gridlines: looks.set.ShowGridlines!,
    Headings: looks.set.ShowHeadings!,
    Name: rename,
    Position: move,
    Visibility: setVisibility,
    TabColor: (state, value, host) => {
      const color = value === '' ? '' : (cssColor(value) ?? refuse('InvalidArgument', String(value)));
      host.touch();
      of(state, host).look.TabColor = color;
    },
  },
  open: {
    Charts: part('ChartCollection'),
    Tables: part('TableCollection'),
    Names: part('NamedItemCollection'),
    Protection: part('WorksheetProtection'),
    FreezePanes: part('WorksheetFreezePanes'),
    PageLayout: part('PageLayout'),
    AutoFilter: part('AutoFilter'),
    Comments: part('CommentCollection'),
    CustomProperties: part('WorksheetCustomPropertyCollection'),
    HorizontalPageBreaks: ({ id }) => new HostObject('PageBreakCollection', { sheet: id, lines: 'rows' }),
    VerticalPageBreaks: ({ id }) => new HostObject('PageBreakCollection', { sheet: id, lines: 'columns' }),
  },
  call: {
    GetRange: (state, [address], host) => rangeFrom(address, of(state, host), host),
    GetRangeByIndexes: (state, [row, column, rows, columns], host) => {
      const [top, left] = [Number(row), Number(column)];
      const { id } = of(state, host);
      return rangeObject(id, {
        top,
        left,
        bottom: top + Number(rows) - 1,
        right: left + Number(columns) - 1,
      });
    },
    GetCell: (state, [row, column], host) => {
      const [top, left] = [Number(row), Number(column)];
      return rangeObject(of(state, host).id, { top, left, bottom: top, right: left });
    },
    GetRanges: (state, [address], host) => {
      const sheet = of(state, host);
      if (address === null || address === undefined)
        return areasObject(sheet.id, rangeFrom(null, sheet, host).state.areas);
      const ranges = String(address)
        .split(',')
        .map((each) => rangeFrom(each.trim(), sheet, host));
      if (ranges.some((range) => range.state.sheet !== ranges[0]!.state.sheet)) refuse('InvalidArgument');
      return areasObject(
        ranges[0]!.state.sheet,
        ranges.flatMap((range) => range.state.areas),
      );
    },
    GetUsedRange: (state, [valuesOnly], host) =>
      rangeObject(state.id, used(state, valuesOnly, host) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (state, [valuesOnly], host) => {
      const area = used(state, valuesOnly, host);
      return area ? rangeObject(state.id, area) : NOTHING;
    },
    GetNext: (state, [only], host) => found(neighbour(of(state, host), 1, only, host)),
    GetNextOrNullObject: (state, [only], host) => neighbour(of(state, host), 1, only, host),
    GetPrevious: (state, [only], host) => found(neighbour(of(state, host), -1, only, host)),
    GetPreviousOrNullObject: (state, [only], host) => neighbour(of(state, host), -1, only, host),
    Activate: (state, _args, host) => {
      activateSheet(of(state, host), host);
      return null;
    },
    Calculate: (state, _args, host) => {
      of(state, host);
      host.touch();
      host.recalculate();
      return null;
    },
    Copy: copy,
    Delete: (state, _args, host) => remove(state, host),
  },
};

function found(neighbour: HostObject | typeof NOTHING): HostObject {
  return neighbour === NOTHING ? refuse('ItemNotFound') : neighbour;
}
