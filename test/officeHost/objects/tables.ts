import type { ExcelHost } from '../excelHost';
import { overlap, rowsOf, type Area } from '../model/area';
import type { SheetData, TableData } from '../model/book';
import { isDefinedName, sameName } from '../model/names';
import { fixHeaders } from '../model/tables';
import { nextId } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { HostObject, NOTHING, type Kind, type Kinds } from '../protocol/hostObject';
import { fields } from './fields';
import { guardSheet, rangeFrom, rangeObject, sheetById } from './rangeState';
import { sheetObject } from './worksheets';

/** Tables of one sheet, or of the whole workbook. */
interface Scope {
  readonly sheet: string | null;
}
interface TableState {
  readonly id: string;
}

function find(id: string, host: ExcelHost): { sheet: SheetData; table: TableData } {
  for (const sheet of host.book.sheets) {
    const table = sheet.tables.find((each) => each.id === id);
    if (table) return { sheet, table };
  }
  return refuse('ItemNotFound', 'the table is gone');
}

const inScope = ({ sheet }: Scope, host: ExcelHost): TableData[] =>
  sheet === null ? host.book.sheets.flatMap(({ tables }) => tables) : sheetById(sheet, host).tables;

const object = ({ id }: TableData) => new HostObject('Table', { id });

function nameTaken(name: string, host: ExcelHost, self?: TableData): boolean {
  return (
    inScope({ sheet: null }, host).some((table) => table !== self && sameName(table.name, name)) ||
    host.book.names.some((each) => sameName(each.name, name))
  );
}

function freeName(host: ExcelHost): string {
  const word = host.locale.startsWith('ru') ? 'Таблица' : 'Table';
  let number = 1;
  while (nameTaken(`${word}${number}`, host)) number += 1;
  return `${word}${number}`;
}

/** A table over cells: not over another table, not over merged cells, with proper headings. */
function add(scope: Scope, [address, hasHeaders]: readonly unknown[], host: ExcelHost) {
  const home = sheetById(scope.sheet ?? host.book.activeSheet, host);
  const { state } = rangeFrom(address, home, host);
  const sheet = sheetById(state.sheet, host);
  let [area] = state.areas as [Area];
  guardSheet(sheet);
  if (sheet.tables.some((table) => overlap(table.area, area)))
    refuse('InvalidOperation', 'a table cannot overlap another table');
  if (sheet.merges.some((merge) => overlap(merge, area)))
    refuse('InvalidOperation', 'a table cannot hold merged cells');
  if (sheet.filter && overlap(sheet.filter.area, area)) refuse('InvalidOperation', 'a filter stands there');
  host.touch({ sheet: sheet.id, area });
  if (hasHeaders !== true) refuse('NotImplemented', 'test host: a table without headings shifts cells');
  // A table has at least one row under its headings.
  if (rowsOf(area) === 1) area = { ...area, bottom: area.bottom + 1 };
  const table: TableData = { id: nextId(host.book), name: freeName(host), area, look: {} };
  sheet.tables.push(table);
  fixHeaders(sheet, table, host.locale);
  return object(table);
}

const collection: Kind<Scope> = {
  get: { Count: (scope, host) => inScope(scope, host).length },
  items: (scope, host) => inScope(scope, host).map(object),
  matches: (item, key, host) => sameName(find((item.state as TableState).id, host).table.name, key),
  call: { Add: add },
};

const looks = fields<TableState>(({ id }, host) => find(id, host).table.look, {
  ShowHeaders: true,
  ShowTotals: false,
  Style: 'TableStyleMedium2',
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
  ShowBandedRows: true,
  ShowBandedColumns: false,
  ShowFilterButton: true,
});

const part =
  (area: (table: TableData) => Area) =>
  ({ id }: TableState, _args: readonly unknown[], host: ExcelHost) => {
    const { sheet, table } = find(id, host);
    return rangeObject(sheet.id, area(table));
  };

function drop({ id }: TableState, host: ExcelHost, contents: boolean): { sheet: SheetData; area: Area } {
  guardSheet(find(id, host).sheet);
  host.touch();
  const { sheet, table } = find(id, host);
  sheet.tables = sheet.tables.filter((each) => each !== table);
  if (contents)
    for (let row = table.area.top; row <= table.area.bottom; row += 1)
      for (let column = table.area.left; column <= table.area.right; column += 1)
        sheet.cells.delete(row * 16_384 + column);
  return { sheet, area: table.area };
}

const table: Kind<TableState> = {
  id: ({ id }) => id,
  get: {
    ...looks.get,
    Id: ({ id }) => id,
    LegacyId: ({ id }) => id,
    Name: ({ id }, host) => find(id, host).table.name,
  },
  set: {
    ...looks.set,
    Name: ({ id }, value, host) => {
      if (!isDefinedName(value)) refuse('InvalidArgument', `«${String(value)}» is no name for a table`);
      if (nameTaken(value, host, find(id, host).table)) refuse('ItemAlreadyExists', value);
      host.touch();
      find(id, host).table.name = value;
    },
  },
  open: {
    Worksheet: ({ id }, host) => sheetObject(find(id, host).sheet),
    Columns: (state) => new HostObject('TableColumnCollection', state),
    AutoFilter: ({ id }, host) => new HostObject('AutoFilter', { sheet: find(id, host).sheet.id, table: id }),
  },
  call: {
    GetRange: part(({ area }) => area),
    GetHeaderRowRange: part(({ area }) => ({ ...area, bottom: area.top })),
    GetDataBodyRange: part(({ area }) => ({ ...area, top: area.top + 1 })),
    ConvertToRange: (state, _args, host) => {
      const { sheet, area } = drop(state, host, false);
      return rangeObject(sheet.id, area);
    },
    Delete: (state, _args, host) => {
      drop(state, host, true);
      return null;
    },
    Resize: ({ id }, [range], host) => {
      const { state } = rangeFrom(range, find(id, host).sheet, host);
      host.touch();
      find(id, host).table.area = state.areas[0]!;
      return null;
    },
  },
};

interface ColumnState {
  readonly table: string;
  readonly index: number;
}

const columns: Kind<TableState> = {
  get: {
    Count: ({ id }, host) => {
      const { area } = find(id, host).table;
      return area.right - area.left + 1;
    },
  },
  items: ({ id }, host) => {
    const { area } = find(id, host).table;
    return Array.from(
      { length: area.right - area.left + 1 },
      (_, index) => new HostObject('TableColumn', { table: id, index }),
    );
  },
  matches: (item, key, host) => columnName(item.state as ColumnState, host) === key,
};

function columnArea({ table: id, index }: ColumnState, host: ExcelHost) {
  const { sheet, table: found } = find(id, host);
  const left = found.area.left + index;
  return { sheet, area: { ...found.area, left, right: left } };
}
function columnName(state: ColumnState, host: ExcelHost): string {
  const { sheet, area } = columnArea(state, host);
  return String(sheet.cells.get(area.top * 16_384 + area.left)?.value ?? '');
}

const column: Kind<ColumnState> = {
  id: ({ index }) => String(index + 1),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: columnName,
  },
  call: {
    GetRange: (state, _args, host) => {
      const { sheet, area } = columnArea(state, host);
      return rangeObject(sheet.id, area);
    },
    GetDataBodyRange: (state, _args, host) => {
      const { sheet, area } = columnArea(state, host);
      return rangeObject(sheet.id, { ...area, top: area.top + 1 });
    },
    GetHeaderRowRange: (state, _args, host) => {
      const { sheet, area } = columnArea(state, host);
      return rangeObject(sheet.id, { ...area, bottom: area.top });
    },
  },
};

interface FilterState {
  readonly sheet: string;
  readonly table?: string;
}

function filterArea({ sheet, table: id }: FilterState, host: ExcelHost): Area | null {
  if (id !== undefined) return find(id, host).table.area;
  return sheetById(sheet, host).filter?.area ?? null;
}

const autoFilter: Kind<FilterState> = {
  get: {
    Enabled: (state, host) => filterArea(state, host) !== null,
    IsDataFiltered: ({ sheet }, host) =>
      Object.keys(sheetById(sheet, host).filter?.criteria ?? {}).length > 0,
    Criteria: ({ sheet }, host) => Object.values(sheetById(sheet, host).filter?.criteria ?? {}),
  },
  call: {
    /** Which rows a criterion hides is not computed; tests hide rows themselves. */
    Apply: ({ sheet: id }, [range, columnIndex, criteria], host) => {
      const sheet = sheetById(id, host);
      guardSheet(sheet, 'allowAutoFilter');
      const { state } = rangeFrom(range, sheet, host);
      if (sheet.tables.some((each) => overlap(each.area, state.areas[0]!)))
        refuse('InvalidOperation', 'a table has a filter of its own');
      host.touch({ sheet: id, area: state.areas[0]! });
      const kept = typeof columnIndex === 'number' && criteria ? { [columnIndex]: criteria } : {};
      sheetById(id, host).filter = { area: state.areas[0]!, criteria: kept };
      return null;
    },
    ClearCriteria: ({ sheet }, _args, host) => {
      host.touch();
      const { filter, rows } = sheetById(sheet, host);
      if (filter) filter.criteria = {};
      for (const line of rows.values()) delete line.filtered;
      return null;
    },
    Remove: ({ sheet }, _args, host) => {
      host.touch();
      const found = sheetById(sheet, host);
      found.filter = null;
      for (const line of found.rows.values()) delete line.filtered;
      return null;
    },
    GetRange: (state, _args, host) =>
      rangeObject(state.sheet, filterArea(state, host) ?? refuse('ItemNotFound')),
    GetRangeOrNullObject: (state, _args, host) => {
      const area = filterArea(state, host);
      return area ? rangeObject(state.sheet, area) : NOTHING;
    },
  },
};

export const tableKinds: Kinds = {
  TableCollection: collection,
  Table: table,
  TableColumnCollection: columns,
  TableColumn: column,
  AutoFilter: autoFilter,
};
