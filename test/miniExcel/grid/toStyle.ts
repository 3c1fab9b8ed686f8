import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, ITextRotation } from '@univerjs/core';
import type { CellStyle } from '../../officeHost/model/book';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
  Double: BorderStyleTypes.DOUBLE,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** The look of a cell as the grid wants it; what the grid cannot draw is left out. */
export function toStyle(style: CellStyle): IStyleData {
  const text = (path: string): string | undefined => {
    const value = style[path];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const flag = (path: string) => (style[path] === true ? BooleanNumber.TRUE : undefined);
  const size = style['font.size'];
  const fill = text('fill.color');
  const color = text('font.color');
  const underline = text('font.underline');
  const rotation = rotationOf(style['textOrientation']);
  const borders = bordersOf(style);
  const numberFormat = text('numberFormat');
  return {
    ...defined({
      ff: text('font.name'),
      fs: typeof size === 'number' ? size : undefined,
      bl: flag('font.bold'),
      it: flag('font.italic'),
      ht: HORIZONTAL[text('horizontalAlignment') ?? ''],
      vt: VERTICAL[text('verticalAlignment') ?? ''],
      tb: style['wrapText'] === true ? WrapStrategy.WRAP : undefined,
      tr: rotation,
      bd: borders,
    }),
    ...(underline && underline !== 'None' && { ul: { s: BooleanNumber.TRUE } }),
    ...(style['font.strikethrough'] === true && { st: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: { rgb: color } }),
    ...(fill && { bg: { rgb: fill } }),
    ...(numberFormat && numberFormat !== 'General' && { n: { pattern: numberFormat } }),
  };
}

function defined<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Excel counts degrees upwards, the grid downwards; 180 means letters one under another. */
function rotationOf(orientation: unknown): ITextRotation | undefined {
  if (typeof orientation !== 'number' || orientation === 0) return undefined;
  return orientation === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -orientation };
}

function bordersOf(style: CellStyle): IBorderData | undefined {
  const borders: IBorderData = {};
  let any = false;
  for (const [side, key] of Object.entries(SIDES) as [keyof typeof SIDES, 't' | 'b' | 'l' | 'r'][]) {
    const line = style[`border.${side}.style`];
    if (typeof line !== 'string' || line === 'None') continue;
    const weight = style[`border.${side}.weight`];
    const color = style[`border.${side}.color`];
    const drawn: IBorderStyleData = {
      s: LINES[line] ?? WEIGHTS[typeof weight === 'string' ? weight : 'Thin'] ?? BorderStyleTypes.THIN,
      cl: { rgb: typeof color === 'string' && color ? color : '#000000' },
    };
    borders[key] = drawn;
    any = true;
  }
  return any ? borders : undefined;
}
