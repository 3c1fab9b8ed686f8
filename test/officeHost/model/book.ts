import type { Area } from './area';

/** A value that a cell shows: an empty cell is '', an error its text (`#N/A`), a date its serial number. */
export type CellScalar = string | number | boolean;

/**
 * How a cell looks, by the path under `range.format`: `font.bold`, `fill.color`, `border.top.style`,
 * `protection.locked`, and `numberFormat`. What is absent has Excel's default. Shared between cells, never changed.
 */
export type CellStyle = Readonly<Record<string, unknown>>;

export interface CellData {
  value: CellScalar;
  /** With «=», in the invariant English form; null for a constant. */
  formula: string | null;
  /** Absent: the style of the row, the column, or the sheet. */
  style?: CellStyle;
}

export interface LineData {
  /** Points. */
  size?: number;
  hidden?: boolean;
  /** Hidden by a filter, not by hand. */
  filtered?: boolean;
  style?: CellStyle;
}

export interface NameData {
  name: string;
  /** With «=». */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Kinds of conditional format by the words of Office.js; the rule and the look as plain values. */
export interface ConditionalFormatData {
  id: string;
  type: string;
  areas: Area[];
  rule: unknown;
  format: Record<string, unknown>;
  stopIfTrue: boolean;
}

export interface ValidationData {
  area: Area;
  rule: Record<string, unknown> | null;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
  ignoreBlanks: boolean;
}

export interface TableData {
  id: string;
  name: string;
  area: Area;
  /** ShowHeaders, ShowTotals, Style, ShowBandedRows … by the wire name. */
  look: Record<string, unknown>;
}

export interface SeriesData {
  look: Record<string, unknown>;
  /** References with the sheet's name, `'Лист'!$B$2:$B$9`. */
  values: string | null;
  categories: string | null;
}

export interface ChartData {
  id: string;
  /** Scalars of the chart and of its parts, by path: `Name`, `Title.Text`, `Axes.ValueAxis.Title.Text`. */
  look: Record<string, unknown>;
  series: SeriesData[];
  position: { from: string; to: string } | null;
}

export interface CommentData {
  id: string;
  row: number;
  column: number;
  content: string;
}

export interface HyperlinkData {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

export interface ProtectionData {
  options: unknown;
  password: string | null;
}

export interface PageData {
  look: Record<string, unknown>;
  printArea: Area[] | null;
  titleRows: Area | null;
  titleColumns: Area | null;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetData {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** TabColor, ShowGridlines, ShowHeadings, StandardWidth, EnableCalculation. */
  look: Record<string, unknown>;
  cells: Map<number, CellData>;
  rows: Map<number, LineData>;
  columns: Map<number, LineData>;
  style?: CellStyle;
  /** Results that spill from the formula at the key into the cells beside it. */
  spills: Map<number, CellScalar[][]>;
  merges: Area[];
  conditionalFormats: ConditionalFormatData[];
  validations: ValidationData[];
  hyperlinks: Map<number, HyperlinkData>;
  comments: CommentData[];
  tables: TableData[];
  charts: ChartData[];
  names: NameData[];
  freeze: Area | null;
  page: PageData;
  rowBreaks: number[];
  columnBreaks: number[];
  protection: ProtectionData | null;
  filter: { area: Area; criteria: Record<number, unknown> } | null;
  customProperties: Map<string, string>;
}

export interface XmlPartData {
  id: string;
  xml: string;
}

export interface BookData {
  name: string;
  sheets: SheetData[];
  names: NameData[];
  xmlParts: XmlPartData[];
  settings: Map<string, unknown>;
  protection: ProtectionData | null;
  /** CalculationMode. */
  application: Record<string, unknown>;
  properties: Record<string, unknown>;
  customProperties: Map<string, unknown>;
  activeSheet: string;
  selection: { sheet: string; areas: Area[] };
  /** For names and identities that must never repeat. */
  serial: number;
}
