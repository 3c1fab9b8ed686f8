import type { ExcelHost } from '../excelHost';
import { formatArea, quoteSheet } from '../model/area';
import type { NameData } from '../model/book';
import { isDefinedName, sameName } from '../model/names';
import { sheetsOf } from '../model/references';
import { sheetNamed } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { HostObject, NOTHING, type Kind, type Kinds } from '../protocol/hostObject';
import { areaOf, isRange, locate, rangeObject, sheetById, sheetOf } from './rangeState';
import { sheetObject } from './worksheets';

/** Names of one sheet, or (null) of the workbook. */
interface Scope {
  readonly sheet: string | null;
}
interface NameState extends Scope {
  readonly name: string;
}

const listOf = ({ sheet }: Scope, host: ExcelHost): NameData[] =>
  sheet === null ? host.book.names : sheetById(sheet, host).names;

const of = (state: NameState, host: ExcelHost): NameData =>
  listOf(state, host).find(({ name }) => sameName(name, state.name)) ?? refuse('ItemNotFound', state.name);

function add(scope: Scope, [name, reference, comment]: readonly unknown[], host: ExcelHost) {
  if (!isDefinedName(name)) refuse('InvalidArgument', `«${String(name)}» is no name`);
  const tables = scope.sheet === null ? host.book.sheets.flatMap((sheet) => sheet.tables) : [];
  if ([...listOf(scope, host), ...tables].some((each) => sameName(each.name, name)))
    refuse('ItemAlreadyExists', name);
  const formula = isRange(reference)
    ? `=${quoteSheet(sheetOf(reference.state, host).name)}!${formatArea(areaOf(reference.state), true)}`
    : String(reference);
  if (!formula.startsWith('=')) refuse('InvalidArgument', 'a formula begins with =');
  for (const sheet of sheetsOf(formula))
    if (!sheetNamed(host.book, sheet)) refuse('InvalidArgument', `no sheet «${sheet}»`);
  host.touch();
  listOf(scope, host).push({ name, formula, visible: true, comment: String(comment ?? '') });
  return new HostObject('NamedItem', { ...scope, name });
}

const collection: Kind<Scope> = {
  items: (scope, host) =>
    listOf(scope, host).map(({ name }) => new HostObject('NamedItem', { ...scope, name })),
  matches: (item, key) => sameName((item.state as NameState).name, key),
  call: { Add: add, AddFormulaLocal: add },
};

function place(state: NameState, host: ExcelHost) {
  const home = sheetById(state.sheet ?? host.book.activeSheet, host);
  return locate(of(state, host).formula, home, host);
}

function shown(state: NameState, host: ExcelHost): unknown {
  const found = place(state, host);
  if (found) return `${quoteSheet(found.sheet.name)}!${formatArea(found.area, true)}`;
  const { formula } = of(state, host);
  if (formula.includes('#REF!')) return '#REF!';
  const constant = formula.slice(1);
  return Number.isNaN(Number(constant)) ? constant.replace(/^"|"$/g, '') : Number(constant);
}

const named: Kind<NameState> = {
  id: (state, host) => of(state, host).name,
  get: {
    Name: (state, host) => of(state, host).name,
    Formula: (state, host) => of(state, host).formula,
    Visible: (state, host) => of(state, host).visible,
    Comment: (state, host) => of(state, host).comment,
    Scope: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet'),
    Value: shown,
    Type: (state, host) => {
      if (place(state, host)) return 'Range';
      const value = shown(state, host);
      return value === '#REF!' ? 'Error' : typeof value === 'number' ? 'Double' : 'String';
    },
  },
  set: {
    Formula: (state, value, host) => {
      host.touch();
      of(state, host).formula = String(value);
    },
    Visible: (state, value, host) => {
      host.touch();
      of(state, host).visible = value === true;
    },
    Comment: (state, value, host) => {
      host.touch();
      of(state, host).comment = String(value);
    },
  },
  open: {
    Worksheet: ({ sheet }, host) =>
      sheet === null ? refuse('ItemNotFound') : sheetObject(sheetById(sheet, host)),
    WorksheetOrNullObject: ({ sheet }, host) =>
      sheet === null ? NOTHING : sheetObject(sheetById(sheet, host)),
  },
  call: {
    Delete: (state, _args, host) => {
      of(state, host);
      host.touch();
      const list = listOf(state, host);
      list.splice(list.indexOf(of(state, host)), 1);
      return null;
    },
    GetRange: (state, _args, host) => {
      const { sheet, area } = place(state, host) ?? refuse('InvalidReference', state.name);
      return rangeObject(sheet.id, area);
    },
    GetRangeOrNullObject: (state, _args, host) => {
      const found = place(state, host);
      return found ? rangeObject(found.sheet.id, found.area) : NOTHING;
    },
  },
};

export const nameKinds: Kinds = { NamedItemCollection: collection, NamedItem: named };
