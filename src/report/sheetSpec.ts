/**
 * A finished sheet as data: what it says and what it looks like. Both hosts (files and Excel) render
 * the same spec. Formulas are in the invariant English form without the leading «=»; `value` beside a
 * formula is the result that our own rules computed, which a recalculation must reproduce.
 */

export type StyleName =
  | 'plain' // unbordered text
  | 'title' // centred document name
  | 'subtitle'
  | 'note' // small grey text
  | 'header' // table head: bold, centred, wrapped, bordered
  | 'headerVertical' // the same, text rotated by 90°
  | 'columnNumber' // number of a column under the head; at the left, beside the button of the filter
  | 'section' // section row of table 3.2
  | 'text' // bordered, wrapped
  | 'textSmall' // bordered, wrapped, small: factors under a school's narrow column
  | 'textCentered'
  | 'integer' // 0
  | 'integerAtLeast' // the same, a lower bound: «≥ 3»
  | 'percent' // a number 0–100 shown with one decimal
  | 'percentAtLeast' // the same, a lower bound: «≥ 75,0»
  | 'percentPartly' // the same, of those who gave data: «≈ 75,0»
  | 'decimal' // an index or a score with three decimals
  | 'share' // an unbordered fraction 0–1 shown as a percent: sheets that a department keeps
  | 'date' // ДД.ММ.ГГГГ, value is an ISO string
  | 'input' // cell meant to be filled or corrected
  | 'inputPercent'
  | 'inputText' // the same for longer texts: left, wrapped
  | 'inputDate'
  | 'verdict' // bold centred word
  | 'link' // text that leads to another place of the workbook
  | 'low' // static fills for legends
  | 'risk'
  | 'ok'
  | 'noData'
  | 'borderline'
  | 'signature';

export type SpecValue = string | number | boolean | null;

export interface CellSpec {
  readonly value: SpecValue;
  readonly formula?: string;
  readonly style: StyleName;
  /** Internal link: another sheet's cell, `'Риски 2021-2022'!D5`. */
  readonly link?: string;
  /** A note shown over the cell. */
  readonly note?: string;
}

/** 0-based, both ends included. */
export interface RangeSpec {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ConditionalFormatSpec {
  readonly range: RangeSpec;
  /** Formula relative to the top-left cell of the range, without «=». */
  readonly formula: string;
  readonly style: 'low' | 'risk' | 'ok' | 'noData' | 'borderline';
  readonly stopIfTrue?: boolean;
}

export interface ValidationSpec {
  readonly range: RangeSpec;
  readonly kind: 'list' | 'percent' | 'wholeNumber';
  /** For `list`. */
  readonly values?: readonly string[];
  /** For `percent` and `wholeNumber`: the ends that are allowed; 0 and 100 (percent), 0 and any (whole) when absent. */
  readonly from?: number;
  readonly to?: number;
  /** True: another value brings a warning that a person may override («н/д», «—»); otherwise it is refused. */
  readonly warningOnly?: boolean;
  /** False: the cell must not be left empty; true when absent. */
  readonly allowBlank?: boolean;
  readonly errorTitle: string;
  readonly errorMessage: string;
}

export interface ChartSpec {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** Where it stands: from the top-left to the bottom-right cell. */
  readonly anchor: RangeSpec;
  readonly categories: RangeSpec;
  readonly series: readonly { readonly name: string; readonly values: RangeSpec; readonly color: string }[];
  readonly valueAxisTitle?: string;
}

export interface NameSpec {
  readonly name: string;
  /** The cell, or the top-left one of the range. */
  readonly cell: { readonly row: number; readonly column: number };
  /** The last row and the last column of a range; those of the cell when absent. */
  readonly bottom?: number;
  readonly right?: number;
}

export interface PrintSpec {
  readonly orientation: 'portrait' | 'landscape';
  /** 0-based inclusive rows and columns repeated on every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  readonly area?: RangeSpec;
  /** Right-hand page header and centred footer; `&P` is the page, `&N` the number of pages. */
  readonly header?: string;
  readonly footer?: string;
  /** Pages side by side that the sheet is fitted to: 1 when absent. The height is always free. */
  readonly pagesWide?: number;
  /** Percent of the natural size, instead of fitting: for a table that goes on over any number of pages. */
  readonly scale?: number;
  /** 0-based rows that begin a new page; they count only together with `scale`, because fitting ignores breaks. */
  readonly breaksBefore?: readonly number[];
}

/** What a sheet of ours is, so that it is found again whatever it is called. */
export type OwnKind =
  | 'summary'
  | 'shnor'
  | 'risk'
  | 'riskInput' // the empty table 3.2 for a department to fill
  | 'check'
  | 'matches'
  | 'settings'
  | 'register'
  | 'results'
  | 'context'
  | 'input' // an empty sheet of a programme for a department to fill
  | 'monitoring'
  | 'dynamics'
  | 'plan'
  | 'reminders'
  | 'targets'
  | 'social'
  | 'groups' // control group, staging sites, focus group
  | 'network'
  | 'waves'
  | 'profile'
  | 'support'
  | 'partners'
  | 'expected'
  | 'guide';

export interface SheetSpec {
  readonly kind: OwnKind;
  /** Russian, at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Row by row; a missing cell is empty and unstyled. */
  readonly rows: readonly (readonly (CellSpec | null)[])[];
  /** Heights in points by 0-based row, where the default would not fit. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly merges: readonly RangeSpec[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Heading row with the filter buttons and everything below it. */
  readonly filter?: RangeSpec;
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly charts: readonly ChartSpec[];
  /** Workbook-level names of cells and ranges, for the formulas of other sheets. */
  readonly names: readonly NameSpec[];
  readonly print: PrintSpec;
  readonly tabColor?: string;
}
