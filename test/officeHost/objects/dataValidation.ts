import type { ExcelHost } from '../excelHost';
import { within } from '../model/area';
import type { ValidationData } from '../model/book';
import { refuse } from '../protocol/hostError';
import type { Kind } from '../protocol/hostObject';
import { areaOf, guardSheet, sheetOf, type RangeState } from './rangeState';
import { cutValidations } from './rangeWrite';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
/** Excel's limit for a list written into the rule itself. */
const LIST_LENGTH = 255;

const ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const PROMPT = { message: '', showPrompt: true, title: '' };

const none: Omit<ValidationData, 'area'> = {
  rule: null,
  errorAlert: ALERT,
  prompt: PROMPT,
  ignoreBlanks: true,
};

function at(state: RangeState, host: ExcelHost): Omit<ValidationData, 'area'> {
  const area = areaOf(state);
  return sheetOf(state, host).validations.find((each) => within(area, each.area)) ?? none;
}

/** Several rules under one range: `Inconsistent` for one that covers a part, `MixedCriteria` for different ones. */
function typeOf(state: RangeState, host: ExcelHost): string {
  const { rule } = at(state, host);
  if (rule) return TYPES[Object.keys(rule)[0]!] ?? 'None';
  const area = areaOf(state);
  return sheetOf(state, host).validations.some((each) => within(each.area, area)) ? 'Inconsistent' : 'None';
}

function change(state: RangeState, patch: Partial<ValidationData>, host: ExcelHost): void {
  guardSheet(sheetOf(state, host));
  const before = state.areas.map((area) => at({ ...state, areas: [area] }, host));
  host.touchLook();
  const sheet = sheetOf(state, host);
  state.areas.forEach((area, index) => {
    sheet.validations = cutValidations(sheet, area);
    sheet.validations.push({ ...before[index]!, ...patch, area });
  });
}

function checkRule(rule: Record<string, unknown>): void {
  const kinds = Object.keys(rule).filter((kind) => kind in TYPES);
  if (kinds.length !== 1) refuse('InvalidArgument', 'a rule has one kind');
  const { source } = (rule.list ?? {}) as { source?: unknown };
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LIST_LENGTH)
    refuse('InvalidArgument', `the list is longer than ${LIST_LENGTH} characters`);
}

export const dataValidationKind: Kind<RangeState> = {
  get: {
    Rule: (state, host) => at(state, host).rule ?? {},
    Type: typeOf,
    ErrorAlert: (state, host) => at(state, host).errorAlert,
    Prompt: (state, host) => at(state, host).prompt,
    IgnoreBlanks: (state, host) => at(state, host).ignoreBlanks,
    Valid: () => true,
  },
  set: {
    Rule: (state, value, host) => {
      const rule = value as Record<string, unknown>;
      checkRule(rule);
      change(state, { rule }, host);
    },
    ErrorAlert: (state, value, host) =>
      change(state, { errorAlert: { ...ALERT, ...(value as object) } }, host),
    Prompt: (state, value, host) => change(state, { prompt: { ...PROMPT, ...(value as object) } }, host),
    IgnoreBlanks: (state, value, host) => change(state, { ignoreBlanks: value === true }, host),
  },
  call: {
    Clear: (state, _args, host) => {
      guardSheet(sheetOf(state, host));
      host.touchLook();
      const sheet = sheetOf(state, host);
      for (const area of state.areas) sheet.validations = cutValidations(sheet, area);
      return null;
    },
  },
};
