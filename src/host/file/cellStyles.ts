import type { CellStyle } from 'hucre';
import type { ConditionalFormatSpec, StyleName } from '../../report/sheetSpec';
import { STYLES } from '../../report/styles';
import type { StyleSpec } from '../../report/styles';

const LINE = { style: 'thin', color: { rgb: '808080' } } as const;
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** The looks of the report as the library wants them; built once, shared by all cells. */
export const CELL_STYLES: Readonly<Record<StyleName, CellStyle>> = mapStyles(cellStyle);

/** What a conditional format lays over a cell: colour and weight, never size or borders. */
export const OVERLAYS: Readonly<Record<ConditionalFormatSpec['style'], CellStyle>> = {
  low: overlay(STYLES.low),
  risk: overlay(STYLES.risk),
  ok: overlay(STYLES.ok),
  noData: overlay(STYLES.noData),
  borderline: overlay(STYLES.borderline),
};

function mapStyles(build: (spec: StyleSpec) => CellStyle): Record<StyleName, CellStyle> {
  const entries = Object.entries(STYLES).map(([name, spec]) => [name, build(spec)] as const);
  return Object.fromEntries(entries) as Record<StyleName, CellStyle>;
}

function cellStyle(spec: StyleSpec): CellStyle {
  const { color, ...font } = spec.font;
  return {
    font: { ...font, ...(color !== undefined && { color: { rgb: color } }) },
    ...(spec.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: spec.fill } },
    }),
    ...(spec.border && { border: FRAME }),
    alignment: {
      horizontal: spec.horizontal,
      vertical: spec.vertical,
      wrapText: spec.wrap,
      ...(spec.rotation !== undefined && { textRotation: spec.rotation }),
    },
    ...(spec.numberFormat !== undefined && { numFmt: spec.numberFormat }),
  };
}

/** In an overlay Excel takes the colour of a solid fill from `bgColor`; opacity must be written out. */
function overlay(spec: StyleSpec): CellStyle {
  const fill = spec.fill === undefined ? undefined : { rgb: `FF${spec.fill}` };
  return {
    font: {
      ...(spec.font.bold && { bold: true }),
      ...(spec.font.color !== undefined && { color: { rgb: `FF${spec.font.color}` } }),
    },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill } }),
  };
}
