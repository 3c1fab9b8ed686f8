import { cellKey } from '../../../src/grid/grid';
import type { ExcelHost } from '../excelHost';
import { bound, COLUMNS, overlap, ROWS, single, within, type Area } from '../model/area';
import type { HyperlinkData } from '../model/book';
import { keyColumn, keyRow, lineOf, usedArea, valueAt } from '../model/sheet';
import { activate } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { HostObject, NOTHING, type Kind } from '../protocol/hostObject';
import { getCellProperties, setCellProperties, lineProperties, setLineProperties } from './cellProperties';
import { EVENTS } from './events';
import { rangeGet } from './rangeRead';
import {
  areaOf,
  areasObject,
  guardSheet,
  rangeFrom,
  rangeObject,
  sheetOf,
  type RangeState,
} from './rangeState';
import { clear, enterCell, merge, unmerge, writeNumberFormat, writeValues } from './rangeWrite';
import { getSpecialCells } from './specialCells';
import { activateSheet, sheetObject } from './worksheets';
import { formatArea } from '../model/area';

const numbers = (args: readonly unknown[]): [number, number] => [Number(args[0] ?? 0), Number(args[1] ?? 0)];

/** A method that gives another range on the same sheet. */
const derived =
  (area: (from: Area, args: readonly unknown[], state: RangeState, host: ExcelHost) => Area) =>
  (state: RangeState, args: readonly unknown[], host: ExcelHost) => {
    sheetOf(state, host);
    return rangeObject(state.sheet, area(areaOf(state), args, state, host));
  };

const optional = (state: RangeState, area: Area | null) => (area ? rangeObject(state.sheet, area) : NOTHING);

function used(state: RangeState, valuesOnly: unknown, host: ExcelHost): Area | null {
  host.settle();
  return usedArea(sheetOf(state, host), valuesOnly === true, areaOf(state));
}

function surrounding(area: Area, _args: readonly unknown[], state: RangeState, host: ExcelHost): Area {
  host.settle();
  const sheet = sheetOf(state, host);
  const filled = ({ top, left, bottom, right }: Area) => {
    for (let row = Math.max(top, 0); row <= Math.min(bottom, ROWS - 1); row += 1)
      for (let column = Math.max(left, 0); column <= Math.min(right, COLUMNS - 1); column += 1)
        if (valueAt(sheet, row, column) !== '') return true;
    return false;
  };
  let now = area;
  for (let grown = true; grown;) {
    grown = false;
    const { top, left, bottom, right } = now;
    const sides: [Area, Area][] = [
      [
        { top: top - 1, left: left - 1, bottom: top - 1, right: right + 1 },
        { ...now, top: top - 1 },
      ],
      [
        { top: bottom + 1, left: left - 1, bottom: bottom + 1, right: right + 1 },
        { ...now, bottom: bottom + 1 },
      ],
      [
        { top: top - 1, left: left - 1, bottom: bottom + 1, right: left - 1 },
        { ...now, left: left - 1 },
      ],
      [
        { top: top - 1, left: right + 1, bottom: bottom + 1, right: right + 1 },
        { ...now, right: right + 1 },
      ],
    ];
    for (const [strip, larger] of sides) {
      if (!filled(strip)) continue;
      if (larger.top < 0 || larger.left < 0 || larger.bottom >= ROWS || larger.right >= COLUMNS) continue;
      now = larger;
      grown = true;
      break;
    }
  }
  return now;
}

function spill(state: RangeState, host: ExcelHost): Area | null {
  host.settle();
  const { top, left } = areaOf(state);
  const values = sheetOf(state, host).spills.get(cellKey(top, left));
  return values
    ? { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 }
    : null;
}

/** The cell whose formula spills over the range's first cell; for the formula's own cell itself. */
function spillParent(state: RangeState, host: ExcelHost): Area | null {
  host.settle();
  const { top, left } = areaOf(state);
  for (const [key, values] of sheetOf(state, host).spills) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    if (values[top - row]?.[left - column] !== undefined) return single(row, column);
  }
  return null;
}

function setHyperlink(state: RangeState, value: unknown, host: ExcelHost): void {
  const sheet = sheetOf(state, host);
  guardSheet(sheet, 'allowInsertHyperlinks');
  const area = areaOf(state);
  host.touch({ sheet: sheet.id, area });
  const link = value as HyperlinkData;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.hyperlinks.set(cellKey(row, column), { ...link });
      if (link.textToDisplay !== undefined) enterCell(sheet, row, column, link.textToDisplay, host);
    }
}

const setHidden = (lines: 'rows' | 'columns') => (state: RangeState, value: unknown, host: ExcelHost) => {
  const sheet = sheetOf(state, host);
  guardSheet(sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  host.touch();
  for (const area of state.areas) {
    const [from, to] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (let index = from; index <= to; index += 1) lineOf(sheet[lines], index).hidden = value === true;
  }
};

function select(state: RangeState, host: ExcelHost): null {
  const sheet = sheetOf(state, host);
  activateSheet(sheet, host);
  activate(host.book, sheet, [...state.areas]);
  host.fire(EVENTS.selectionChanged, sheet.id, {
    address: formatArea(areaOf(state)),
    worksheetId: sheet.id,
  });
  return null;
}

/** What Range and RangeAreas open alike. */
export const rangeParts = {
  Format: (state: RangeState) => new HostObject('RangeFormat', state),
  ConditionalFormats: (state: RangeState) => new HostObject('ConditionalFormatCollection', state),
  DataValidation: (state: RangeState) => new HostObject('DataValidation', state),
  Worksheet: (state: RangeState, host: ExcelHost) => sheetObject(sheetOf(state, host)),
};

export const rangeKind: Kind<RangeState> = {
  get: rangeGet,
  set: {
    Values: writeValues,
    Formulas: writeValues,
    FormulasLocal: writeValues,
    NumberFormat: writeNumberFormat,
    RowHidden: setHidden('rows'),
    ColumnHidden: setHidden('columns'),
    Hyperlink: setHyperlink,
  },
  open: rangeParts,
  call: {
    GetCell: derived(({ top, left }, args) => {
      const [row, column] = numbers(args);
      return { top: top + row, left: left + column, bottom: top + row, right: left + column };
    }),
    GetRow: derived((area, [row]) => {
      const index = area.top + Number(row);
      if (index > area.bottom) refuse('InvalidArgument', 'row');
      return { ...area, top: index, bottom: index };
    }),
    GetColumn: derived((area, [column]) => {
      const index = area.left + Number(column);
      if (index > area.right) refuse('InvalidArgument', 'column');
      return { ...area, left: index, right: index };
    }),
    GetOffsetRange: derived((area, args) => {
      const [rows, columns] = numbers(args);
      return {
        top: area.top + rows,
        left: area.left + columns,
        bottom: area.bottom + rows,
        right: area.right + columns,
      };
    }),
    GetResizedRange: derived((area, args) => {
      const [rows, columns] = numbers(args);
      return { ...area, bottom: area.bottom + rows, right: area.right + columns };
    }),
    GetAbsoluteResizedRange: derived((area, args) => {
      const [rows, columns] = numbers(args);
      return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
    }),
    GetEntireRow: derived((area) => ({ ...area, left: 0, right: COLUMNS - 1 })),
    GetEntireColumn: derived((area) => ({ ...area, top: 0, bottom: ROWS - 1 })),
    GetLastCell: derived(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
    GetLastRow: derived((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: derived((area) => ({ ...area, left: area.right })),
    GetBoundingRect: derived((area, [other], state, host) =>
      bound(area, areaOf(rangeFrom(other, sheetOf(state, host), host).state)),
    ),
    GetSurroundingRegion: derived(surrounding),
    GetIntersection: derived((area, [other], state, host) => {
      const { state: with_ } = rangeFrom(other, sheetOf(state, host), host);
      return overlap(area, areaOf(with_)) ?? refuse('ItemNotFound');
    }),
    GetIntersectionOrNullObject: (state, [other], host) => {
      const with_ = rangeFrom(other, sheetOf(state, host), host).state;
      return optional(state, with_.sheet === state.sheet ? overlap(areaOf(state), areaOf(with_)) : null);
    },
    GetUsedRange: (state, [valuesOnly], host) => {
      const { top, left } = areaOf(state);
      return rangeObject(
        state.sheet,
        used(state, valuesOnly, host) ?? { top, left, bottom: top, right: left },
      );
    },
    GetUsedRangeOrNullObject: (state, [valuesOnly], host) => optional(state, used(state, valuesOnly, host)),
    GetSpillingToRange: (state, _args, host) =>
      rangeObject(state.sheet, spill(state, host) ?? refuse('ItemNotFound')),
    GetSpillingToRangeOrNullObject: (state, _args, host) => optional(state, spill(state, host)),
    GetSpillParent: (state, _args, host) =>
      rangeObject(state.sheet, spillParent(state, host) ?? refuse('ItemNotFound')),
    GetSpillParentOrNullObject: (state, _args, host) => optional(state, spillParent(state, host)),
    GetMergedAreasOrNullObject: (state, _args, host) => {
      const area = areaOf(state);
      const merges = sheetOf(state, host).merges.filter(
        (merge) => overlap(merge, area) && within(merge, area),
      );
      return merges.length > 0 ? areasObject(state.sheet, merges) : NOTHING;
    },
    GetSpecialCells: (state, args, host) =>
      getSpecialCells(state, args, host) ?? refuse('ItemNotFound', 'no such cells'),
    GetSpecialCellsOrNullObject: (state, args, host) => getSpecialCells(state, args, host) ?? NOTHING,
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: lineProperties('rows'),
    GetColumnProperties: lineProperties('columns'),
    SetRowProperties: setLineProperties('rows'),
    SetColumnProperties: setLineProperties('columns'),
    Merge: (state, [across], host) => merge(state, across, host),
    Unmerge: (state, _args, host) => unmerge(state, host),
    Clear: (state, [what], host) => clear(state, what, host),
    Select: (state, _args, host) => select(state, host),
    Calculate: (_state, _args, host) => {
      host.touch();
      host.recalculate();
      return null;
    },
    SetDirty: (_state, _args, host) => {
      host.touch();
      return null;
    },
    _ValidateArraySize: (state, [rows, columns]) => {
      const area = areaOf(state);
      if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1)
        refuse('InvalidArgument', 'the array does not have the shape of the range');
      return null;
    },
  },
};

export const rangeAreasKind: Kind<RangeState> = {
  get: {
    Address: rangeGet.Address!,
    AddressLocal: rangeGet.Address!,
    AreaCount: (state) => state.areas.length,
    CellCount: (state) =>
      state.areas.reduce(
        (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
        0,
      ),
    IsEntireColumn: (state) => state.areas.every(({ top, bottom }) => bottom - top === ROWS - 1),
    IsEntireRow: (state) => state.areas.every(({ left, right }) => right - left === COLUMNS - 1),
  },
  open: {
    ...rangeParts,
    Areas: (state) => new HostObject('RangeCollection', state),
  },
  call: {
    Clear: (state, [what], host) => clear(state, what, host),
    Select: (state, _args, host) => select(state, host),
    GetSpecialCells: (state, args, host) => getSpecialCells(state, args, host) ?? refuse('ItemNotFound'),
    GetSpecialCellsOrNullObject: (state, args, host) => getSpecialCells(state, args, host) ?? NOTHING,
    GetEntireColumn: (state) =>
      areasObject(
        state.sheet,
        state.areas.map((area) => ({ ...area, top: 0, bottom: ROWS - 1 })),
      ),
    GetEntireRow: (state) =>
      areasObject(
        state.sheet,
        state.areas.map((area) => ({ ...area, left: 0, right: COLUMNS - 1 })),
      ),
    Calculate: (_state, _args, host) => {
      host.touch();
      host.recalculate();
      return null;
    },
  },
};

export const rangeCollectionKind: Kind<RangeState> = {
  items: (state) => state.areas.map((area) => rangeObject(state.sheet, area)),
};
