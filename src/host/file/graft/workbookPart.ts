import type { Document, Element } from '@xmldom/xmldom';
import type { OwnKind } from '../../../report/sheetSpec';
import { KIND_NAME, kindOfFormula } from '../../ownKind';
import type { DateSystem } from '../toWriteSheet';
import {
  BrokenPackage,
  NS_OFFICE_RELS,
  childOf,
  childrenOf,
  insertInOrder,
  newElement,
  rootOf,
} from '../package/xml';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly relationId: string;
  /** What we wrote here earlier, or null on a user's own sheet. */
  readonly kind: OwnKind | null;
  readonly element: Element;
}

/** A defined name of the whole workbook. */
export interface WorkbookName {
  readonly name: string;
  readonly formula: string;
  readonly element: Element;
}

/** What follows the list of names in a workbook. */
const AFTER_NAMES = [
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** The sheets and names of one workbook part. */
export class WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  private readonly root: Element;
  private readonly list: Element;

  /** Throws BrokenPackage when the part lists no sheets. */
  constructor(readonly document: Document) {
    this.root = rootOf(document);
    const list = childOf(this.root, 'sheets');
    if (!list) throw new BrokenPackage('no sheets');
    this.list = list;
    const kinds = new Map<number, OwnKind | null>();
    for (const name of this.nameElements()) {
      if (name.getAttribute('name') !== KIND_NAME || !name.hasAttribute('localSheetId')) continue;
      kinds.set(Number(name.getAttribute('localSheetId')), kindOfFormula(name.textContent ?? ''));
    }
    this.sheets = childrenOf(list, 'sheet').map((element, index) => ({
      name: element.getAttribute('name') ?? '',
      relationId: element.getAttributeNS(NS_OFFICE_RELS, 'id') ?? '',
      kind: kinds.get(index) ?? null,
      element,
    }));
  }

  get dateSystem(): DateSystem {
    const value = childOf(this.root, 'workbookPr')?.getAttribute('date1904');
    return value === '1' || value === 'true' ? '1904' : '1900';
  }

  workbookNames(): WorkbookName[] {
    return this.nameElements()
      .filter((element) => !element.hasAttribute('localSheetId'))
      .map((element) => ({
        name: element.getAttribute('name') ?? '',
        formula: element.textContent ?? '',
        element,
      }));
  }

  removeName(name: WorkbookName): void {
    name.element.parentNode?.removeChild(name.element);
  }

  /**
   * Makes `order` the list of sheets: an existing entry, or the name and relationship of a new sheet. Names
   * and views that speak of sheets by number follow; names of a sheet that is gone go with it.
   */
  arrange(
    order: readonly (SheetEntry | { readonly name: string; readonly relationId: string })[],
    /** For a sheet that is gone: the position of its successor. */
    successors: ReadonlyMap<SheetEntry, number>,
  ): void {
    const kept = new Map<number, number>();
    const anywhere = new Map<number, number>();
    this.sheets.forEach((sheet, index) => {
      const position = order.indexOf(sheet);
      if (position >= 0) kept.set(index, position);
      anywhere.set(index, position >= 0 ? position : (successors.get(sheet) ?? 0));
    });
    let sheetId = Math.max(0, ...this.sheets.map(({ element }) => Number(element.getAttribute('sheetId'))));
    const elements = order.map((sheet) => {
      if ('element' in sheet) return sheet.element;
      sheetId += 1;
      return this.newSheet(sheet.name, sheetId, sheet.relationId);
    });
    for (const { element } of this.sheets) this.list.removeChild(element);
    for (const element of elements) this.list.appendChild(element);
    this.renumberNames(kept);
    this.renumberViews(anywhere);
  }

  /** Adds a defined name; `sheet` is the position of the sheet that it belongs to. */
  addName(source: Element, sheet: number | null): void {
    const existing = childOf(this.root, 'definedNames');
    const section = existing ?? newElement(this.root, 'definedNames');
    if (!existing) insertInOrder(this.root, section, AFTER_NAMES);
    const element = newElement(this.root, 'definedName');
    element.setAttribute('name', source.getAttribute('name') ?? '');
    if (sheet !== null) element.setAttribute('localSheetId', String(sheet));
    if (source.hasAttribute('hidden')) element.setAttribute('hidden', source.getAttribute('hidden') ?? '0');
    element.appendChild(this.document.createTextNode(source.textContent ?? ''));
    section.appendChild(element);
  }

  nameElements(): Element[] {
    const section = childOf(this.root, 'definedNames');
    return section ? childrenOf(section, 'definedName') : [];
  }

  private newSheet(name: string, sheetId: number, relationId: string): Element {
    const element = newElement(this.root, 'sheet');
    element.setAttribute('name', name);
    element.setAttribute('sheetId', String(sheetId));
    const prefix = this.root.lookupPrefix(NS_OFFICE_RELS) ?? 'r';
    element.setAttributeNS(NS_OFFICE_RELS, `${prefix}:id`, relationId);
    return element;
  }

  private renumberNames(kept: ReadonlyMap<number, number>): void {
    for (const name of this.nameElements()) {
      if (!name.hasAttribute('localSheetId')) continue;
      const position = kept.get(Number(name.getAttribute('localSheetId')));
      if (position === undefined) name.parentNode?.removeChild(name);
      else name.setAttribute('localSheetId', String(position));
    }
  }

  private renumberViews(positions: ReadonlyMap<number, number>): void {
    const views = childOf(this.root, 'bookViews');
    for (const view of views ? childrenOf(views, 'workbookView') : []) {
      for (const attribute of ['activeTab', 'firstSheet']) {
        if (!view.hasAttribute(attribute)) continue;
        view.setAttribute(attribute, String(positions.get(Number(view.getAttribute(attribute))) ?? 0));
      }
    }
  }
}
