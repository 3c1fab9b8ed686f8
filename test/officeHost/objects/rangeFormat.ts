import type { ExcelHost } from '../excelHost';
import { lineOf } from '../model/sheet';
import { autofitColumns, autofitRows, commonSize, COLUMN_POINTS, ROW_POINTS } from '../model/sizes';
import { commonStyle, cssColor, patchStyle, restyle } from '../model/styles';
import { refuse } from '../protocol/hostError';
import { HostObject, type Kind, type Kinds } from '../protocol/hostObject';
import { bordersKind, borderKind } from './borders';
import { guardSheet, sheetOf, type RangeState } from './rangeState';

type Read = (state: RangeState, host: ExcelHost) => unknown;
type Write = (state: RangeState, value: unknown, host: ExcelHost) => void;

const ALLOWED: Readonly<Record<string, readonly unknown[]>> = {
  horizontalAlignment: [
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ],
  verticalAlignment: ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
  'font.underline': ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'],
};

/** The value as Excel keeps it; InvalidArgument for what it refuses. */
export function checkedStyle(path: string, value: unknown): unknown {
  if (path.endsWith('color')) return cssColor(value) ?? refuse('InvalidArgument', `colour ${String(value)}`);
  if (path === 'font.size' && !(typeof value === 'number' && value >= 1 && value <= 409))
    refuse('InvalidArgument', `font size ${String(value)}`);
  const allowed = ALLOWED[path];
  if (allowed && !allowed.includes(value)) refuse('InvalidArgument', `${path} ${String(value)}`);
  return value;
}

/** Sets one path on all cells of the range. */
export function writeStyle(state: RangeState, path: string, value: unknown, host: ExcelHost): void {
  const kept = checkedStyle(path, value);
  guardSheet(sheetOf(state, host), 'allowFormatCells');
  host.touchLook();
  for (const area of state.areas) patchStyle(sheetOf(state, host), area, { [path]: kept });
}

function styled(paths: Readonly<Record<string, string>>): {
  get: Record<string, Read>;
  set: Record<string, Write>;
} {
  const get: Record<string, Read> = {};
  const set: Record<string, Write> = {};
  for (const [wire, path] of Object.entries(paths)) {
    get[wire] = (state, host) => commonStyle(sheetOf(state, host), state.areas, path);
    set[wire] = (state, value, host) => writeStyle(state, path, value, host);
  }
  return { get, set };
}

const format = styled({
  WrapText: 'wrapText',
  HorizontalAlignment: 'horizontalAlignment',
  VerticalAlignment: 'verticalAlignment',
  TextOrientation: 'textOrientation',
  ReadingOrder: 'readingOrder',
  ShrinkToFit: 'shrinkToFit',
  IndentLevel: 'indentLevel',
  AutoIndent: 'autoIndent',
});

/** Sets the width of all columns or the height of all rows that the range touches, in points. */
export function writeSize(
  state: RangeState,
  lines: 'rows' | 'columns',
  value: unknown,
  host: ExcelHost,
): void {
  if (typeof value !== 'number' || value < 0 || (lines === 'rows' && value > 409.5))
    refuse('InvalidArgument', `size ${String(value)}`);
  guardSheet(sheetOf(state, host), lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  host.touchLook();
  const sheet = sheetOf(state, host);
  for (const area of state.areas) {
    const [from, to] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (let index = from; index <= to; index += 1) lineOf(sheet[lines], index).size = value;
  }
}

function autofit(fit: typeof autofitColumns) {
  return (state: RangeState, _args: readonly unknown[], host: ExcelHost): null => {
    host.settle();
    host.touchLook();
    for (const area of state.areas) fit(sheetOf(state, host), area, host.locale);
    return null;
  };
}

const formatKind: Kind<RangeState> = {
  get: {
    ...format.get,
    ColumnWidth: (state, host) => commonSize(sheetOf(state, host), 'columns', state.areas),
    RowHeight: (state, host) => commonSize(sheetOf(state, host), 'rows', state.areas),
    UseStandardHeight: (state, host) => commonSize(sheetOf(state, host), 'rows', state.areas) === ROW_POINTS,
    UseStandardWidth: (state, host) =>
      commonSize(sheetOf(state, host), 'columns', state.areas) === COLUMN_POINTS,
  },
  set: {
    ...format.set,
    ColumnWidth: (state, value, host) => writeSize(state, 'columns', value, host),
    RowHeight: (state, value, host) => writeSize(state, 'rows', value, host),
  },
  open: {
    Fill: (state) => new HostObject('RangeFill', state),
    Font: (state) => new HostObject('RangeFont', state),
    Protection: (state) => new HostObject('FormatProtection', state),
    Borders: (state) => new HostObject('RangeBorderCollection', state),
  },
  call: { AutofitColumns: autofit(autofitColumns), AutofitRows: autofit(autofitRows) },
};

const fillKind: Kind<RangeState> = {
  ...styled({ Color: 'fill.color', Pattern: 'fill.pattern', PatternColor: 'fill.patternColor' }),
  call: {
    Clear: (state, _args, host) => {
      guardSheet(sheetOf(state, host), 'allowFormatCells');
      host.touchLook();
      for (const area of state.areas)
        restyle(sheetOf(state, host), area, (style) =>
          Object.freeze(
            Object.fromEntries(Object.entries(style).filter(([path]) => !path.startsWith('fill.'))),
          ),
        );
      return null;
    },
  },
};

export const rangeFormatKinds: Kinds = {
  RangeFormat: formatKind,
  RangeFill: fillKind,
  RangeFont: styled({
    Name: 'font.name',
    Size: 'font.size',
    Color: 'font.color',
    Bold: 'font.bold',
    Italic: 'font.italic',
    Underline: 'font.underline',
    Strikethrough: 'font.strikethrough',
    Subscript: 'font.subscript',
    Superscript: 'font.superscript',
  }),
  FormatProtection: styled({ Locked: 'protection.locked', FormulaHidden: 'protection.formulaHidden' }),
  RangeBorderCollection: bordersKind,
  RangeBorder: borderKind,
};
