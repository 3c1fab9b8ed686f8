import type { RangeSpec, SheetSpec, StyleName } from '../../report/sheetSpec';
import { STYLES } from '../../report/styles';
import type { StyleSpec } from '../../report/styles';
import { rangeAddress } from '../ranges';
import { CALL_BYTES, RANGE_BYTES } from './pipeline';
import type { Step } from './pipeline';
import { rectangles } from './rectangles';

type LookValue = string | number | boolean;

/** One property of a cell's look. */
interface Layer {
  /** The value for a style; null where Excel's default is right. */
  readonly of: (style: StyleSpec) => LookValue | null;
  readonly apply: (range: Excel.Range, value: LookValue, area: RangeSpec) => void;
  readonly bytes?: number;
}

function set<Target extends object>(
  of: Layer['of'],
  target: (range: Excel.Range) => Target,
  property: keyof Target,
): Layer {
  return {
    of,
    apply: (range, value) => {
      Object.assign(target(range), { [property]: value });
    },
  };
}

const font = (range: Excel.Range): Excel.RangeFont => range.format.font;
const format = (range: Excel.Range): Excel.RangeFormat => range.format;
const color = (value: string | undefined): string | null => (value === undefined ? null : `#${value}`);
const VERTICAL = { top: 'Top', center: 'Center', bottom: null } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/**
 * The look of a sheet, property by property: what most cells share (the font, the frame) is set once for a large
 * rectangle, and only what differs is set again.
 */
const LAYERS: readonly Layer[] = [
  set((style) => style.font.name, font, 'name'),
  set((style) => style.font.size, font, 'size'),
  set((style) => style.font.bold ?? null, font, 'bold'),
  set((style) => style.font.italic ?? null, font, 'italic'),
  set((style) => (style.font.underline ? 'Single' : null), font, 'underline'),
  set((style) => color(style.font.color), font, 'color'),
  set(
    (style) => color(style.fill),
    (range) => range.format.fill,
    'color',
  ),
  set((style) => HORIZONTAL[style.horizontal], format, 'horizontalAlignment'),
  set((style) => VERTICAL[style.vertical], format, 'verticalAlignment'),
  set((style) => style.wrap || null, format, 'wrapText'),
  set((style) => style.rotation ?? null, format, 'textOrientation'),
  {
    of: (style) => style.numberFormat ?? null,
    apply: (range, value) => {
      // One value for the whole range is allowed; the types know only the array.
      range.numberFormat = value as unknown as string[][];
    },
  },
  {
    of: (style) => style.border || null,
    apply: (range, _, area) => frame(range, area),
    bytes: 12 * CALL_BYTES,
  },
];

const LINE = '#808080';

/** Thin lines around every cell; a range of one row or column has no lines inside in that direction. */
function frame(range: Excel.Range, area: RangeSpec): void {
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (area.bottom > area.top) sides.push(Excel.BorderIndex.insideHorizontal);
  if (area.right > area.left) sides.push(Excel.BorderIndex.insideVertical);
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = LINE;
  }
}

interface Look {
  readonly layer: Layer;
  readonly value: LookValue;
}

/** Rectangles of the sheet with everything that is set on each. */
export function looksOf(
  rows: SheetSpec['rows'],
): { readonly area: RangeSpec; readonly looks: readonly Look[] }[] {
  const byAddress = new Map<string, { area: RangeSpec; looks: Look[] }>();
  for (const layer of LAYERS) {
    const values = new Map<StyleName, LookValue | null>();
    const valueOf = (style: StyleName): LookValue | null => {
      let value = values.get(style);
      if (value === undefined) values.set(style, (value = layer.of(STYLES[style])));
      return value;
    };
    const areas = rectangles(
      rows.length,
      (row) => rows[row]!.length,
      (row, column) => {
        const cell = rows[row]![column];
        return cell ? valueOf(cell.style) : null;
      },
    );
    for (const { range, value } of areas) {
      const key = rangeAddress(range);
      const known = byAddress.get(key);
      if (known) known.looks.push({ layer, value });
      else byAddress.set(key, { area: range, looks: [{ layer, value }] });
    }
  }
  return [...byAddress.values()];
}

/** Fonts, fills, frames, alignment and number formats of a sheet. */
export function lookSteps(sheet: Excel.Worksheet, rows: SheetSpec['rows']): Step[] {
  return looksOf(rows).map(({ area, looks }) => ({
    bytes: looks.reduce((sum, { layer }) => sum + (layer.bytes ?? CALL_BYTES), RANGE_BYTES),
    apply: () => {
      const range = sheet.getRange(rangeAddress(area));
      for (const { layer, value } of looks) layer.apply(range, value, area);
    },
  }));
}
