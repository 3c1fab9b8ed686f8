import type { Document } from '@xmldom/xmldom';
import {
  addRelation,
  isOfType,
  listRelations,
  reachable,
  readRelations,
  relationsPart,
  removeRelation,
} from '../package/relations';
import { BrokenPackage, NS_MAIN, childrenOf, parseXml, rootOf, serialiseXml } from '../package/xml';
import type { Parts } from '../package/zip';
import { ContentTypes } from './contentTypes';
import { copySheets } from './copySheets';
import { mergeStyles } from './styles';
import type { StyleMap } from './styles';
import { WorkbookPart } from './workbookPart';
import type { SheetEntry, WorkbookName } from './workbookPart';

const CONTENT_TYPES = '[Content_Types].xml';

/** A workbook's package that sheets can be put into. */
export interface OpenPackage {
  readonly kind: 'open';
  readonly parts: Parts;
  readonly workbookName: string;
  readonly book: WorkbookPart;
}

/** Why a package must be left alone: a signature would break, or it is in a form that we do not write. */
export interface RefusedPackage {
  readonly kind: 'refused';
  readonly cause: 'signed' | 'strict' | 'structure';
}

/** A sheet that enters the workbook. */
export interface NewSheet {
  readonly name: string;
  readonly relationId: string;
}

export interface Transplant {
  /** The rendered workbook that the new sheets come from. */
  readonly report: Parts;
  /** Their names in its order. */
  readonly sheets: readonly string[];
  /** Sheets of the user's package that leave it, with everything that only they use. */
  readonly gone: readonly SheetEntry[];
  readonly staleNames: readonly WorkbookName[];
  /** The list of sheets as it shall be, and which of them stand in the place of those that leave. */
  arrange(entries: readonly NewSheet[]): {
    readonly order: readonly (SheetEntry | NewSheet)[];
    readonly successors: ReadonlyMap<SheetEntry, number>;
  };
}

/** Finds the workbook in its package; throws BrokenPackage when there is none. */
export function openPackage(parts: Parts): OpenPackage | RefusedPackage {
  if (Object.keys(parts).some((part) => part.startsWith('_xmlsignatures/'))) {
    return { kind: 'refused', cause: 'signed' };
  }
  const workbookName = readRelations(parts, '').find((relation) =>
    relation.type.endsWith('/officeDocument'),
  )?.target;
  const workbookBytes = parts[workbookName ?? ''];
  if (workbookName === undefined || !workbookBytes || !parts[relationsPart(workbookName)])
    throw new BrokenPackage('no workbook');
  const document = parseXml(workbookBytes);
  if (rootOf(document).namespaceURI !== NS_MAIN) {
    const strict = rootOf(document).namespaceURI?.startsWith('http://purl.oclc.org/') ?? false;
    return { kind: 'refused', cause: strict ? 'strict' : 'structure' };
  }
  return { kind: 'open', parts, workbookName, book: new WorkbookPart(document) };
}

/**
 * The package with the new sheets in it and without those that leave. Every other part stays byte for byte as it
 * was, except the four that list sheets, styles and parts.
 */
export function transplant({ parts, workbookName, book }: OpenPackage, change: Transplant): Parts {
  const { report } = change;
  const result: Parts = { ...parts };
  const relationsName = relationsPart(workbookName);
  const relations = parseXml(parts[relationsName]!);
  const types = parseXml(parts[CONTENT_TYPES]!);
  const contentTypes = new ContentTypes(types);

  removeSheets(result, change.gone, workbookName, relations, contentTypes);
  const styles = addStyles(result, report, workbookName, relations, contentTypes);
  const added = copySheets(result, report, change.sheets.length, styles, contentTypes);
  const entries = change.sheets.map((name, index) => ({
    name,
    relationId: addRelation(relations, workbookName, 'worksheet', added[index]!),
  }));

  for (const name of change.staleNames) book.removeName(name);
  const { order, successors } = change.arrange(entries);
  book.arrange(order, successors);
  for (const name of new WorkbookPart(parseXml(report['xl/workbook.xml']!)).nameElements()) {
    const scope = name.getAttribute('localSheetId');
    book.addName(name, scope === null ? null : order.indexOf(entries[Number(scope)]!));
  }

  result[workbookName] = serialiseXml(book.document);
  result[relationsName] = serialiseXml(relations);
  result[CONTENT_TYPES] = serialiseXml(types);
  return result;
}

/** Removes sheets with everything that only they use (drawings, charts, notes). */
function removeSheets(
  parts: Parts,
  gone: readonly SheetEntry[],
  workbookName: string,
  relations: Document,
  contentTypes: ContentTypes,
): void {
  if (gone.length === 0) return;
  const listed = listRelations(relations, workbookName);
  const goneParts = gone.flatMap(
    (sheet) => listed.find((relation) => relation.id === sheet.relationId)?.target ?? [],
  );
  // Excel keeps here the order of calculation of every formula by sheet; it builds the list anew.
  const chains = listed.filter((relation) => isOfType(relation, 'calcChain')).map(({ target }) => target);
  const leaving = [...goneParts, ...chains];
  const candidates = reachable(parts, leaving);
  for (const part of leaving) removeRelation(relations, workbookName, part);
  const rest: Parts = { ...parts, [relationsPart(workbookName)]: serialiseXml(relations) };
  const stillUsed = reachable(rest, ['']);
  for (const part of candidates) {
    if (stillUsed.has(part)) continue;
    delete parts[part];
    contentTypes.remove(part);
  }
}

function addStyles(
  parts: Parts,
  report: Parts,
  workbookName: string,
  relations: Document,
  contentTypes: ContentTypes,
): StyleMap {
  const reportStyles = parseXml(report['xl/styles.xml']!);
  const name = listRelations(relations, workbookName).find((relation) =>
    isOfType(relation, 'styles'),
  )?.target;
  const own = name === undefined ? undefined : parts[name];
  if (name !== undefined && own) {
    const styles = parseXml(own);
    const map = mergeStyles(styles, reportStyles);
    parts[name] = serialiseXml(styles);
    return map;
  }
  // A workbook without styles takes ours whole; cells without a style keep the first one.
  parts['xl/styles.xml'] = report['xl/styles.xml']!;
  contentTypes.addLike('xl/styles.xml', new ContentTypes(parseXml(report[CONTENT_TYPES]!)), 'xl/styles.xml');
  addRelation(relations, workbookName, 'styles', 'xl/styles.xml');
  const same = (section: string): number[] => {
    const element = childrenOf(rootOf(reportStyles), section)[0];
    return element ? childrenOf(element).map((_, index) => index) : [];
  };
  return { cells: same('cellXfs'), overlays: same('dxfs') };
}
