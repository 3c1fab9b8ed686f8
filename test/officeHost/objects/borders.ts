import type { ExcelHost } from '../excelHost';
import type { Area } from '../model/area';
import { commonStyle, cssColor, patchStyle } from '../model/styles';
import { notImplemented, refuse } from '../protocol/hostError';
import { HostObject, type Kind } from '../protocol/hostObject';
import { guardSheet, sheetOf, type RangeState } from './rangeState';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

export interface BorderState {
  readonly range: RangeState;
  readonly side: Side;
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The cells that a side of a range means, and which of their own sides. */
function stretches(area: Area, side: Side): { area: Area; edge: string }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, edge: 'right' }];
    case 'InsideHorizontal':
      return area.top === area.bottom
        ? []
        : [
            { area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' },
            { area: { ...area, top: area.top + 1 }, edge: 'top' },
          ];
    case 'InsideVertical':
      return area.left === area.right
        ? []
        : [
            { area: { ...area, right: area.right - 1 }, edge: 'right' },
            { area: { ...area, left: area.left + 1 }, edge: 'left' },
          ];
    case 'DiagonalDown':
      return [{ area, edge: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area, edge: 'diagonalUp' }];
  }
}

const all = ({ range, side }: BorderState) => range.areas.flatMap((area) => stretches(area, side));

function read(property: string, fallback: unknown) {
  return (state: BorderState, host: ExcelHost): unknown => {
    const [first] = all(state);
    if (!first) return fallback;
    return commonStyle(sheetOf(state.range, host), [first.area], `border.${first.edge}.${property}`) ?? null;
  };
}

function write(state: BorderState, patch: Readonly<Record<string, unknown>>, host: ExcelHost): void {
  guardSheet(sheetOf(state.range, host), 'allowFormatCells');
  host.touchLook();
  for (const { area, edge } of all(state))
    patchStyle(
      sheetOf(state.range, host),
      area,
      Object.fromEntries(Object.entries(patch).map(([key, value]) => [`border.${edge}.${key}`, value])),
    );
}

const visible = (state: BorderState, host: ExcelHost) => read('style', 'None')(state, host) !== 'None';

export const borderKind: Kind<BorderState> = {
  get: {
    SideIndex: ({ side }) => side,
    Style: read('style', 'None'),
    Weight: read('weight', 'Thin'),
    Color: read('color', '#000000'),
  },
  set: {
    Style: (state, value, host) => {
      if (!STYLES.includes(String(value))) refuse('InvalidArgument', String(value));
      write(state, { style: value }, host);
    },
    // A weight or a colour makes a border that was none a plain line, as in Excel.
    Weight: (state, value, host) => {
      if (!WEIGHTS.includes(String(value))) refuse('InvalidArgument', String(value));
      write(state, { weight: value, ...(!visible(state, host) && { style: 'Continuous' }) }, host);
    },
    Color: (state, value, host) => {
      const color = cssColor(value) ?? refuse('InvalidArgument', String(value));
      write(state, { color, ...(!visible(state, host) && { style: 'Continuous' }) }, host);
    },
  },
};

export const bordersKind: Kind<RangeState> = {
  get: { Count: () => SIDES.length },
  items: (range) => SIDES.map((side) => new HostObject('RangeBorder', { range, side })),
  call: {
    GetItem: (range, [side]) => {
      if (!SIDES.includes(side as Side)) refuse('InvalidArgument', String(side));
      return new HostObject('RangeBorder', { range, side });
    },
    GetItemAt: (range, [index]) =>
      new HostObject('RangeBorder', { range, side: SIDES[Number(index)] ?? notImplemented('side') }),
  },
};
