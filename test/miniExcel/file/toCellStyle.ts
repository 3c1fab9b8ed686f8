import type { BorderLineStyle, BorderSide, CellStyle as FileStyle, FontStyle } from 'hucre';
import type { CellStyle } from '../../officeHost/model/book';

const LINES: Readonly<Record<string, BorderLineStyle>> = {
  'Continuous Hairline': 'hair',
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Dot Thin': 'dotted',
  'Dash Thin': 'dashed',
  'Dash Medium': 'mediumDashed',
  'Double Thick': 'double',
  'Double Thin': 'double',
  'DashDot Thin': 'dashDot',
  'DashDot Medium': 'mediumDashDot',
  'DashDotDot Thin': 'dashDotDot',
  'DashDotDot Medium': 'mediumDashDotDot',
  'SlantDashDot Medium': 'slantDashDot',
};

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const rgb = (color: string) => ({ rgb: color.replace('#', '') });

const known = new WeakMap<CellStyle, FileStyle>();

/** A style of the model as a file keeps it. */
export function toCellStyle(style: CellStyle | undefined): FileStyle | undefined {
  if (!style) return undefined;
  let written = known.get(style);
  if (!written) {
    written = convert(style);
    known.set(style, written);
  }
  return written;
}

function convert(style: CellStyle): FileStyle {
  const text = (path: string): string | undefined => {
    const value = style[path];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const fill = text('fill.color');
  const format = text('numberFormat');
  const border = bordersOf(style);
  const alignment = alignmentOf(style);
  return {
    font: fontOf(style),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill) } as const }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(format && format !== 'General' && { numFmt: format }),
    ...(style['protection.locked'] === false && { protection: { locked: false } }),
  };
}

function fontOf(style: CellStyle): FontStyle {
  const name = style['font.name'];
  const size = style['font.size'];
  const color = style['font.color'];
  const underline = style['font.underline'];
  return {
    name: typeof name === 'string' ? name : 'Calibri',
    size: typeof size === 'number' ? size : 11,
    ...(style['font.bold'] === true && { bold: true }),
    ...(style['font.italic'] === true && { italic: true }),
    ...(style['font.strikethrough'] === true && { strikethrough: true }),
    ...(typeof underline === 'string' && underline !== 'None' && { underline: underlineOf(underline) }),
    ...(typeof color === 'string' && color && { color: rgb(color) }),
  };
}

function underlineOf(kind: string): 'single' | 'double' {
  return kind.startsWith('Double') ? 'double' : 'single';
}

function bordersOf(style: CellStyle): FileStyle['border'] {
  const sides = SIDES.flatMap((side): [string, BorderSide][] => {
    const line = style[`border.${side}.style`];
    if (typeof line !== 'string' || line === 'None') return [];
    const weight = style[`border.${side}.weight`];
    const color = style[`border.${side}.color`];
    const drawn: BorderSide = {
      style: LINES[`${line} ${typeof weight === 'string' ? weight : 'Thin'}`] ?? 'thin',
      color: rgb(typeof color === 'string' && color ? color : '#000000'),
    };
    return [[side, drawn]];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

type Alignment = NonNullable<FileStyle['alignment']>;

function alignmentOf(style: CellStyle): Alignment | undefined {
  const horizontal = style['horizontalAlignment'];
  const vertical = style['verticalAlignment'];
  const turn = style['textOrientation'];
  const indent = style['indentLevel'];
  const alignment: Alignment = {
    ...(typeof horizontal === 'string' &&
      horizontal !== 'General' && {
        horizontal: (horizontal === 'CenterAcrossSelection'
          ? 'centerContinuous'
          : small(horizontal)) as NonNullable<Alignment['horizontal']>,
      }),
    ...(typeof vertical === 'string' && { vertical: small(vertical) as NonNullable<Alignment['vertical']> }),
    ...(style['wrapText'] === true && { wrapText: true }),
    ...(style['shrinkToFit'] === true && { shrinkToFit: true }),
    ...(typeof indent === 'number' && indent > 0 && { indent }),
    ...(typeof turn === 'number' &&
      turn !== 0 && { textRotation: turn === 180 ? 255 : turn < 0 ? 90 - turn : turn }),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}
