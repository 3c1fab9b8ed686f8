import type { StyleName } from './sheetSpec';

/** One look as data; hosts map it to their own objects. Colours are RRGGBB without «#». */
export interface StyleSpec {
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  /** Thin lines on all four sides. */
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Degrees counter-clockwise. */
  readonly rotation?: number;
  /** Invariant number format; «General» when absent. */
  readonly numberFormat?: string;
}

/** Fonts and colours of a delivered municipal workbook: methodology, part E (contrast measured there). */
export const FONT = 'Times New Roman';
const TEXT_SIZE = 12;
const TABLE_SIZE = 10;
const SMALL_SIZE = 9;

const INPUT_FILL = 'F2F7FC';
const HEAD_FILL = 'E7E6E6';

const base: StyleSpec = {
  font: { name: FONT, size: TABLE_SIZE },
  border: true,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
};
const centred: StyleSpec = { ...base, horizontal: 'center' };
const bold = { name: FONT, size: TABLE_SIZE, bold: true };
const header: StyleSpec = { ...centred, font: bold, fill: HEAD_FILL };
const input: StyleSpec = { ...centred, fill: INPUT_FILL };

export const STYLES: Readonly<Record<StyleName, StyleSpec>> = {
  plain: { ...base, font: { name: FONT, size: TEXT_SIZE }, border: false, wrap: false },
  title: { ...centred, font: { name: FONT, size: 14, bold: true }, border: false },
  subtitle: { ...centred, font: { name: FONT, size: TEXT_SIZE }, border: false },
  note: {
    ...base,
    font: { name: FONT, size: SMALL_SIZE, italic: true, color: '595959' },
    border: false,
    vertical: 'top',
  },
  header,
  headerVertical: { ...header, rotation: 90 },
  columnNumber: { ...base, font: { name: FONT, size: SMALL_SIZE }, fill: HEAD_FILL, wrap: false },
  section: { ...base, font: bold, fill: HEAD_FILL },
  text: base,
  textSmall: { ...base, font: { name: FONT, size: SMALL_SIZE }, vertical: 'top' },
  textCentered: centred,
  integer: { ...centred, numberFormat: '0' },
  integerAtLeast: { ...centred, numberFormat: '"≥ "0' },
  percent: { ...centred, numberFormat: '0.0' },
  percentAtLeast: { ...centred, numberFormat: '"≥ "0.0' },
  percentPartly: { ...centred, numberFormat: '"≈ "0.0;"≈ −"0.0' },
  decimal: { ...centred, numberFormat: '0.000' },
  share: { ...centred, border: false, numberFormat: '0.0%' },
  date: { ...centred, numberFormat: 'dd.mm.yyyy' },
  input,
  inputPercent: { ...input, numberFormat: '0.0' },
  inputText: { ...base, fill: INPUT_FILL },
  inputDate: { ...input, numberFormat: 'dd.mm.yyyy' },
  verdict: { ...centred, font: bold },
  link: {
    ...base,
    font: { name: FONT, size: TABLE_SIZE, underline: true, color: '0563C1' },
    border: false,
    wrap: false,
  },
  low: { ...centred, font: { ...bold, color: '9C0006' }, fill: 'FFC7CE' },
  risk: { ...centred, font: { ...bold, color: 'FFFFFF' }, fill: 'C00000' },
  ok: { ...centred, font: { name: FONT, size: TABLE_SIZE, color: '006100' }, fill: 'C6EFCE' },
  noData: { ...centred, font: { name: FONT, size: TABLE_SIZE, color: '000000' }, fill: 'D9D9D9' },
  borderline: { ...centred, font: { name: FONT, size: TABLE_SIZE, color: '000000' }, fill: 'FFF2CC' },
  signature: { ...base, font: { name: FONT, size: TEXT_SIZE }, border: false, wrap: false },
};

/** Series colours of charts: a pair that colour-blind readers tell apart. */
export const CHART_COLORS = { share: 'C55A11', count: '2E75B6' } as const;
