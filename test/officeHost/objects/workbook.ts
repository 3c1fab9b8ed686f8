import type { ExcelHost } from '../excelHost';
import { single } from '../model/area';
import { HostObject, type Kind, type Kinds } from '../protocol/hostObject';
import { notImplemented, refuse } from '../protocol/hostError';
import { fields } from './fields';
import { areasObject, rangeObject, sheetById } from './rangeState';

const PROPERTIES = [
  'Author',
  'Category',
  'Comments',
  'Company',
  'CreationDate',
  'Keywords',
  'LastAuthor',
  'Manager',
  'RevisionNumber',
  'Subject',
  'Title',
];

const workbook: Kind<null> = {
  get: {
    Name: (_, host) => host.book.name,
    ReadOnly: () => false,
    IsDirty: () => false,
    AutoSave: () => false,
    CalculationEngineVersion: () => 191_029,
    ChartDataPointTrack: () => true,
    PreviouslySaved: () => true,
    UsePrecisionAsDisplayed: () => false,
  },
  open: {
    Application: () => new HostObject('Application', null),
    Worksheets: () => new HostObject('WorksheetCollection', null),
    Names: () => new HostObject('NamedItemCollection', { sheet: null }),
    Tables: () => new HostObject('TableCollection', { sheet: null }),
    Settings: () => new HostObject('SettingCollection', null),
    CustomXmlParts: () => new HostObject('CustomXmlPartCollection', null),
    Protection: () => new HostObject('WorkbookProtection', null),
    Properties: () => new HostObject('DocumentProperties', null),
    _Runtime: () => new HostObject('Runtime', null),
  },
  call: {
    GetSelectedRange: (_, _args, host) => {
      const { sheet, areas } = host.book.selection;
      if (areas.length > 1) refuse('InvalidSelection', 'several areas are selected');
      return rangeObject(sheet, areas[0]!);
    },
    GetSelectedRanges: (_, _args, host) => areasObject(host.book.selection.sheet, host.book.selection.areas),
    GetActiveCell: (_, _args, host) => {
      const { top, left } = host.book.selection.areas[0]!;
      return rangeObject(host.book.selection.sheet, single(top, left));
    },
    Save: () => null,
    // The library asks so on the web, where one request makes the workbook and opens it.
    CreateAndOpenWorkbook: (_, [file], host) => openWorkbook(checkedFile(file), host),
    _GetObjectByReferenceId: (_, [id], host) => host.byReference(String(id)),
    _GetReferenceCount: () => 0,
    _RemoveAllReferences: () => null,
    InsertWorksheetsFromBase64: (_, [file, options], host) => {
      const insert = host.options.insertWorksheets;
      if (!insert) return refuse('ApiNotFound', 'test host: insertWorksheetsFromBase64 has no plug');
      host.touch();
      return insert(String(file), options);
    },
  },
};

const application: Kind<null> = {
  get: {
    CalculationMode: (_, host) => host.book.application.CalculationMode,
    CalculationEngineVersion: () => 191_029,
    CalculationState: () => 'Done',
    DecimalSeparator: (_, host) => (host.locale.startsWith('ru') ? ',' : '.'),
    ThousandsSeparator: (_, host) => (host.locale.startsWith('ru') ? '\u00a0' : ','),
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_, value, host) => {
      host.touch();
      host.book.application.CalculationMode = value;
    },
  },
  open: { CultureInfo: () => new HostObject('CultureInfo', null) },
  call: {
    Calculate: (_, _args, host) => {
      host.touch();
      host.recalculate();
      return null;
    },
    SuspendApiCalculationUntilNextSync: (_, _args, host) => {
      host.suspendCalculation();
      return null;
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
    CreateWorkbook: (_, [file]) => new HostObject('WorkbookCreated', checkedFile(file)),
  },
};

/** A workbook made of a file and not opened yet; the state is the file. */
const workbookCreated: Kind<string> = {
  id: () => 'new',
  call: { Open: (file, _args, host) => openWorkbook(file, host) },
};

/** A file of Excel is a zip; an empty workbook is made without one. */
function checkedFile(file: unknown): string {
  const base64 = typeof file === 'string' ? file : '';
  if (base64 !== '' && !base64.startsWith('UEsD')) refuse('InvalidArgument', 'this is no workbook');
  return base64;
}

function openWorkbook(file: string, host: ExcelHost): null {
  host.newWorkbooks.push(file);
  host.onNewWorkbook(file);
  return null;
}

const runtime: Kind<null> = {
  get: { EnableEvents: (_, host) => host.eventsEnabled },
  set: {
    EnableEvents: (_, value, host) => {
      host.eventsEnabled = value === true;
    },
  },
};

const protection: Kind<null> = {
  get: { Protected: (_, host) => host.book.protection !== null },
  call: {
    Protect: (_, [password], host) => {
      if (host.book.protection) refuse('AccessDenied', 'already protected');
      host.touch();
      host.book.protection = { options: null, password: (password as string | undefined) ?? null };
      return null;
    },
    Unprotect: (_, [password], host) => {
      const kept = host.book.protection;
      if (kept?.password && kept.password !== password) refuse('AccessDenied', 'wrong password');
      host.touch();
      host.book.protection = null;
      return null;
    },
  },
};

const properties: Kind<null> = {
  ...fields<null>(
    (_, host) => host.book.properties,
    Object.fromEntries(PROPERTIES.map((name) => [name, ''])),
  ),
  open: { Custom: () => new HostObject('CustomPropertyCollection', null) },
};

const customProperties: Kind<null> = {
  items: (_, host) =>
    [...host.book.customProperties.keys()].map((key) => new HostObject('CustomProperty', key)),
  call: {
    Add: (_, [key, value], host) => {
      host.touch();
      host.book.customProperties.set(String(key), value);
      return new HostObject('CustomProperty', String(key));
    },
    DeleteAll: (_, _args, host) => {
      host.touch();
      host.book.customProperties.clear();
      return null;
    },
  },
};

const customProperty: Kind<string> = {
  id: (key) => key,
  get: {
    Key: (key) => key,
    Value: (key, host) => host.book.customProperties.get(key),
    Type: (key, host) => {
      const value = host.book.customProperties.get(key);
      return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
    },
  },
  call: {
    Delete: (key, _args, host) => {
      host.touch();
      host.book.customProperties.delete(key);
      return null;
    },
  },
};

const culture: Kind<null> = {
  get: { Name: (_, host) => host.locale },
  open: {
    NumberFormat: () => new HostObject('NumberFormatInfo', null),
    DatetimeFormat: () => notImplemented('dates'),
  },
};

const numbers: Kind<null> = {
  get: {
    NumberDecimalSeparator: (_, host) => (host.locale.startsWith('ru') ? ',' : '.'),
    NumberGroupSeparator: (_, host) => (host.locale.startsWith('ru') ? '\u00a0' : ','),
  },
};

export const workbookKinds: Kinds = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  Runtime: runtime,
  WorkbookProtection: protection,
  DocumentProperties: properties,
  CustomPropertyCollection: customProperties,
  CustomProperty: customProperty,
  CultureInfo: culture,
  NumberFormatInfo: numbers,
};

/** The sheet that is in front. */
export const activeSheet = (host: Parameters<typeof sheetById>[1]) => sheetById(host.book.activeSheet, host);
