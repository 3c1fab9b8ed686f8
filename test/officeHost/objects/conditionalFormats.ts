import type { ExcelHost } from '../excelHost';
import { overlap } from '../model/area';
import type { ConditionalFormatData } from '../model/book';
import { cssColor } from '../model/styles';
import { nextId } from '../model/workbook';
import { notImplemented, refuse } from '../protocol/hostError';
import { HostObject, NOTHING, type Kind, type Kinds } from '../protocol/hostObject';
import { areasObject, guardSheet, rangeObject, sheetById, sheetOf, type RangeState } from './rangeState';

interface FormatState {
  readonly sheet: string;
  readonly id: string;
}

const KINDS_OF = ['Custom', 'CellValue', 'ContainsText', 'TopBottom', 'PresetCriteria'];

function of({ sheet, id }: FormatState, host: ExcelHost): ConditionalFormatData {
  return (
    sheetById(sheet, host).conditionalFormats.find((each) => each.id === id) ?? refuse('ItemNotFound', id)
  );
}

/** Over the range, the newest first: that is their order of precedence in Excel. */
function over(state: RangeState, host: ExcelHost): ConditionalFormatData[] {
  return sheetOf(state, host).conditionalFormats.filter((format) =>
    format.areas.some((area) => state.areas.some((each) => overlap(each, area))),
  );
}

const object = (sheet: string, { id }: ConditionalFormatData) =>
  new HostObject('ConditionalFormat', { sheet, id });

const collection: Kind<RangeState> = {
  items: (state, host) => over(state, host).map((format) => object(state.sheet, format)),
  call: {
    Add: (state, [type], host) => {
      if (!KINDS_OF.includes(String(type))) notImplemented(`conditional format ${String(type)}`);
      guardSheet(sheetOf(state, host), 'allowFormatCells');
      host.touchLook();
      const format: ConditionalFormatData = {
        id: nextId(host.book),
        type: String(type),
        areas: [...state.areas],
        rule: null,
        format: {},
        stopIfTrue: false,
      };
      sheetOf(state, host).conditionalFormats.unshift(format);
      return object(state.sheet, format);
    },
    ClearAll: (state, _args, host) => {
      guardSheet(sheetOf(state, host), 'allowFormatCells');
      const gone = over(state, host);
      host.touchLook();
      const sheet = sheetOf(state, host);
      const ids = new Set(gone.map(({ id }) => id));
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => !ids.has(id));
      return null;
    },
  },
};

const touch = (state: FormatState, host: ExcelHost): ConditionalFormatData => {
  of(state, host);
  guardSheet(sheetById(state.sheet, host), 'allowFormatCells');
  host.touchLook();
  return of(state, host);
};

const opened = (type: string, part: string) => ({
  [part]: (state: FormatState, host: ExcelHost) =>
    of(state, host).type === type
      ? new HostObject(`${PARTS[part]}`, state)
      : refuse('InvalidOperation', part),
  [`${part}OrNullObject`]: (state: FormatState, host: ExcelHost) =>
    of(state, host).type === type ? new HostObject(`${PARTS[part]}`, state) : NOTHING,
});
const PARTS: Readonly<Record<string, string>> = {
  Custom: 'CustomConditionalFormat',
  CellValue: 'CellValueConditionalFormat',
  TextComparison: 'TextConditionalFormat',
  TopBottom: 'TopBottomConditionalFormat',
  Preset: 'PresetCriteriaConditionalFormat',
};

const format: Kind<FormatState> = {
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Type: (state, host) => of(state, host).type,
    StopIfTrue: (state, host) => of(state, host).stopIfTrue,
    Priority: (state, host) => sheetById(state.sheet, host).conditionalFormats.indexOf(of(state, host)),
  },
  set: {
    StopIfTrue: (state, value, host) => {
      touch(state, host).stopIfTrue = value === true;
    },
    Priority: (state, value, host) => {
      const self = touch(state, host);
      const list = sheetById(state.sheet, host).conditionalFormats;
      if (typeof value !== 'number' || value < 0 || value >= list.length)
        refuse('InvalidArgument', 'priority');
      list.splice(list.indexOf(self), 1);
      list.splice(value, 0, self);
    },
  },
  open: {
    ...opened('Custom', 'Custom'),
    ...opened('CellValue', 'CellValue'),
    ...opened('ContainsText', 'TextComparison'),
    ...opened('TopBottom', 'TopBottom'),
    ...opened('PresetCriteria', 'Preset'),
  },
  call: {
    Delete: (state, _args, host) => {
      const self = touch(state, host);
      const sheet = sheetById(state.sheet, host);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== self);
      return null;
    },
    GetRange: (state, _args, host) => {
      const { areas } = of(state, host);
      return areas.length === 1
        ? rangeObject(state.sheet, areas[0]!)
        : refuse('ItemNotFound', 'several areas');
    },
    GetRangeOrNullObject: (state, _args, host) => {
      const { areas } = of(state, host);
      return areas.length === 1 ? rangeObject(state.sheet, areas[0]!) : NOTHING;
    },
    GetRanges: (state, _args, host) => areasObject(state.sheet, of(state, host).areas),
  },
};

const look = (state: FormatState) => new HostObject('ConditionalRangeFormat', state);

/** A kind whose rule is one plain object. */
const ruled: Kind<FormatState> = {
  get: { Rule: (state, host) => of(state, host).rule },
  set: {
    Rule: (state, value, host) => {
      touch(state, host).rule = value;
    },
  },
  open: { Format: look },
};

const formula = (state: FormatState, host: ExcelHost) =>
  (of(state, host).rule as { formula?: string } | null)?.formula ?? '';
function setFormula(state: FormatState, value: unknown, host: ExcelHost): void {
  if (typeof value !== 'string' || value === '') refuse('InvalidArgument', 'formula');
  touch(state, host).rule = { formula: value.startsWith('=') ? value : `=${value}` };
}

/** Looks that a rule gives, kept by path; absent: the rule does not change it. */
function looks(paths: Readonly<Record<string, string>>): Kind<FormatState> {
  return {
    get: Object.fromEntries(
      Object.entries(paths).map(([wire, path]) => [
        wire,
        (state: FormatState, host: ExcelHost) => of(state, host).format[path] ?? null,
      ]),
    ),
    set: Object.fromEntries(
      Object.entries(paths).map(([wire, path]) => [
        wire,
        (state: FormatState, value: unknown, host: ExcelHost) => {
          const kept = path.endsWith('color')
            ? (cssColor(value) ?? refuse('InvalidArgument', 'colour'))
            : value;
          touch(state, host).format[path] = kept;
        },
      ]),
    ),
    call: {
      Clear: (state, _args, host) => {
        const { format: kept } = touch(state, host);
        for (const path of Object.values(paths)) delete kept[path];
        return null;
      },
    },
  };
}

export const conditionalFormatKinds: Kinds = {
  ConditionalFormatCollection: collection,
  ConditionalFormat: format,
  CustomConditionalFormat: {
    open: { Rule: (state: FormatState) => new HostObject('ConditionalFormatRule', state), Format: look },
  } as Kind<FormatState>,
  ConditionalFormatRule: {
    get: { Formula: formula, FormulaLocal: formula },
    set: { Formula: setFormula, FormulaLocal: setFormula },
  } as Kind<FormatState>,
  CellValueConditionalFormat: ruled,
  TextConditionalFormat: ruled,
  TopBottomConditionalFormat: ruled,
  PresetCriteriaConditionalFormat: ruled,
  ConditionalRangeFormat: {
    ...looks({ NumberFormat: 'numberFormat' }),
    open: {
      Fill: (state: FormatState) => new HostObject('ConditionalRangeFill', state),
      Font: (state: FormatState) => new HostObject('ConditionalRangeFont', state),
    },
  } as Kind<FormatState>,
  ConditionalRangeFill: looks({ Color: 'fill.color' }),
  ConditionalRangeFont: looks({
    Color: 'font.color',
    Bold: 'font.bold',
    Italic: 'font.italic',
    Underline: 'font.underline',
    Strikethrough: 'font.strikethrough',
  }),
};
