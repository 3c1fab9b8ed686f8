import { formatArea, single } from './area';
import type { BookData, CellData, LineData, SheetData } from './book';
import { keyColumn, keyRow } from './sheet';

/** Plain values with addresses as keys; what is empty is left out, so that two ways to the same look are equal. */
export type SheetSnapshot = Readonly<Record<string, unknown>>;
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: unknown;
  readonly xmlParts: unknown;
  readonly settings: unknown;
  readonly properties: unknown;
  readonly protection: unknown;
  readonly activeSheet: string | undefined;
  readonly selection: string;
}

const at = (key: number): string => formatArea(single(keyRow(key), keyColumn(key)));

const sorted = (style: object | undefined): object | undefined =>
  style && Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));

function cellView({ value, formula, style }: CellData): object {
  const look = sorted(style);
  return {
    ...(value !== '' && { value }),
    ...(formula !== null && { formula }),
    ...(look && Object.keys(look).length > 0 && { style: look }),
  };
}

function views<T>(map: ReadonlyMap<number, T>, view: (item: T) => object, key: (at: number) => string) {
  return Object.fromEntries(
    [...map]
      .sort(([a], [b]) => a - b)
      .map(([index, item]) => [key(index), view(item)] as const)
      .filter(([, item]) => Object.keys(item).length > 0),
  );
}

const lineView = ({ style, ...line }: LineData): object => ({
  ...line,
  ...(style && { style: sorted(style) }),
});

/** Deep and independent of the workbook. Identities of charts and rules are left out: they mean nothing to a person. */
export function sheetSnapshot(sheet: SheetData): SheetSnapshot {
  const { id, cells, rows, columns, spills, hyperlinks, customProperties, style, merges, ...rest } = sheet;
  const bare = (list: readonly { id: string }[]) => list.map(({ id: _id, ...item }) => item);
  return structuredClone({
    ...rest,
    id,
    cells: views(cells, cellView, at),
    rows: views(rows, lineView, (index) => String(index + 1)),
    columns: views(columns, lineView, (index) => String(index + 1)),
    spills: Object.fromEntries([...spills].map(([key, values]) => [at(key), values])),
    hyperlinks: views(hyperlinks, (link) => link, at),
    customProperties: Object.fromEntries(customProperties),
    style: sorted(style),
    merges: merges.map((merge) => formatArea(merge)).sort(),
    conditionalFormats: bare(sheet.conditionalFormats),
    charts: bare(sheet.charts),
    tables: bare(sheet.tables),
    comments: bare(sheet.comments),
  });
}

export function bookSnapshot(book: BookData): BookSnapshot {
  return structuredClone({
    sheets: book.sheets.map(sheetSnapshot),
    names: [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    xmlParts: book.xmlParts.map(({ xml }) => xml),
    settings: Object.fromEntries(book.settings),
    properties: { ...book.properties, custom: Object.fromEntries(book.customProperties) },
    protection: book.protection,
    activeSheet: book.sheets.find(({ id }) => id === book.activeSheet)?.name,
    selection: book.selection.areas.map((area) => formatArea(area)).join(),
  });
}
