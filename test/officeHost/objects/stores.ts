import type { ExcelHost } from '../excelHost';
import type { XmlPartData } from '../model/book';
import { nextId } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { HostObject, type Kind, type Kinds } from '../protocol/hostObject';
import { sheetById } from './rangeState';

/** What an add-in keeps in the workbook: settings, custom XML parts, properties of a sheet. */

const settings: Kind<null> = {
  items: (_, host) => [...host.book.settings.keys()].map((key) => new HostObject('Setting', key)),
  call: {
    Add: (_, [key, value], host) => {
      host.touchLook();
      host.book.settings.set(String(key), value);
      return new HostObject('Setting', String(key));
    },
  },
};

const setting: Kind<string> = {
  id: (key) => key,
  get: { Key: (key) => key, Value: (key, host) => host.book.settings.get(key) },
  set: {
    Value: (key, value, host) => {
      host.touchLook();
      host.book.settings.set(key, value);
    },
  },
  call: {
    Delete: (key, _args, host) => {
      host.touchLook();
      host.book.settings.delete(key);
      return null;
    },
  },
};

const namespaceOf = ({ xml }: XmlPartData): string =>
  /^\s*(?:<\?[^>]*\?>\s*)?<(?:([\w.-]+):)?[\w.-]+[^>]*?\sxmlns(?::\1)?="([^"]*)"/.exec(xml)?.[2] ?? '';

/** Only the root is looked at: a part that is no XML is refused, as Excel does. */
function checkXml(xml: unknown): asserts xml is string {
  const root = typeof xml === 'string' ? /^\s*(?:<\?[^>]*\?>\s*)?<([\w.:-]+)[^>]*?(\/)?>/.exec(xml) : null;
  if (!root || (!root[2] && !String(xml).trimEnd().endsWith(`</${root[1]!}>`)))
    refuse('InvalidArgument', 'this is no XML');
}

const part = (id: string, host: ExcelHost): XmlPartData =>
  host.book.xmlParts.find((each) => each.id === id) ?? refuse('ItemNotFound', id);
const partObject = ({ id }: XmlPartData) => new HostObject('CustomXmlPart', id);

const xmlParts: Kind<null> = {
  items: (_, host) => host.book.xmlParts.map(partObject),
  call: {
    Add: (_, [xml], host) => {
      checkXml(xml);
      host.touchLook();
      const made = { id: nextId(host.book), xml };
      host.book.xmlParts.push(made);
      return partObject(made);
    },
    GetByNamespace: (_, [namespace]) => new HostObject('CustomXmlPartScopedCollection', String(namespace)),
  },
};

const scopedParts: Kind<string> = {
  items: (namespace, host) =>
    host.book.xmlParts.filter((each) => namespaceOf(each) === namespace).map(partObject),
};

const xmlPart: Kind<string> = {
  id: (id) => id,
  get: { Id: (id) => id, NamespaceUri: (id, host) => namespaceOf(part(id, host)) },
  call: {
    GetXml: (id, _args, host) => part(id, host).xml,
    SetXml: (id, [xml], host) => {
      checkXml(xml);
      host.touchLook();
      part(id, host).xml = xml;
      return null;
    },
    Delete: (id, _args, host) => {
      part(id, host);
      host.touchLook();
      host.book.xmlParts = host.book.xmlParts.filter((each) => each.id !== id);
      return null;
    },
  },
};

interface Scope {
  readonly sheet: string;
}
interface PropertyState extends Scope {
  readonly key: string;
}

const properties: Kind<Scope> = {
  items: ({ sheet }, host) =>
    [...sheetById(sheet, host).customProperties.keys()].map(
      (key) => new HostObject('WorksheetCustomProperty', { sheet, key }),
    ),
  matches: (item, key) => (item.state as PropertyState).key.toLowerCase() === String(key).toLowerCase(),
  call: {
    Add: ({ sheet }, [key, value], host) => {
      host.touchLook();
      sheetById(sheet, host).customProperties.set(String(key), String(value));
      return new HostObject('WorksheetCustomProperty', { sheet, key: String(key) });
    },
  },
};

const property: Kind<PropertyState> = {
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }, host) => sheetById(sheet, host).customProperties.get(key),
  },
  set: {
    Value: ({ sheet, key }, value, host) => {
      host.touchLook();
      sheetById(sheet, host).customProperties.set(key, String(value));
    },
  },
  call: {
    Delete: ({ sheet, key }, _args, host) => {
      host.touchLook();
      sheetById(sheet, host).customProperties.delete(key);
      return null;
    },
  },
};

export const storeKinds: Kinds = {
  SettingCollection: settings,
  Setting: setting,
  CustomXmlPartCollection: xmlParts,
  CustomXmlPartScopedCollection: scopedParts,
  CustomXmlPart: xmlPart,
  WorksheetCustomPropertyCollection: properties,
  WorksheetCustomProperty: property,
};
