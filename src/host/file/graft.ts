import type { Document } from '@xmldom/xmldom';
import type { Finding } from '../../model/finding';
import type { SheetSpec } from '../../report/sheetSpec';
import { inspectContainer } from './container';
import { ContentTypes } from './graft/contentTypes';
import { copySheets } from './graft/copySheets';
import { planGraft } from './graft/plan';
import { renameSpecs } from '../renameSpecs';
import { mergeStyles } from './graft/styles';
import type { StyleMap } from './graft/styles';
import { WorkbookPart } from './graft/workbookPart';
import type { SheetEntry } from './graft/workbookPart';
import {
  addRelation,
  isOfType,
  listRelations,
  reachable,
  readRelations,
  relationsPart,
  removeRelation,
} from './package/relations';
import { BrokenPackage, NS_MAIN, childrenOf, parseXml, rootOf, serialiseXml } from './package/xml';
import { pack, unpack } from './package/zip';
import type { Parts } from './package/zip';
import { renderParts } from './writeWorkbook';

export interface Grafted {
  /** The copy with the sheets in it, or null when this workbook cannot be added to. */
  readonly bytes: Uint8Array | null;
  readonly findings: readonly Finding[];
}

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Puts finished sheets into a copy of the user's workbook. Every part of it stays byte for byte as it was,
 * except the four that list sheets, styles and parts; our own earlier sheets of the same kind and name are
 * replaced. A user's sheet or name is never touched: on a collision ours takes another name, with a finding.
 */
export async function graftSheets(
  source: Uint8Array,
  fileName: string,
  sheets: readonly SheetSpec[],
): Promise<Grafted> {
  const container = inspectContainer(source, fileName);
  if (container.kind === 'refused') return { bytes: null, findings: [container.finding] };
  try {
    return await graft(source, fileName, sheets);
  } catch (error) {
    if (error instanceof BrokenPackage) return refused(fileName, 'structure');
    throw error;
  }
}

async function graft(source: Uint8Array, fileName: string, sheets: readonly SheetSpec[]): Promise<Grafted> {
  const parts = unpack(source);
  if (Object.keys(parts).some((part) => part.startsWith('_xmlsignatures/'))) {
    return refused(fileName, 'signed');
  }
  const workbookName = readRelations(parts, '').find((relation) =>
    relation.type.endsWith('/officeDocument'),
  )?.target;
  const workbookBytes = parts[workbookName ?? ''];
  const relationsBytes = parts[relationsPart(workbookName ?? '')];
  if (workbookName === undefined || !workbookBytes || !relationsBytes) throw new BrokenPackage('no workbook');
  const document = parseXml(workbookBytes);
  if (rootOf(document).namespaceURI !== NS_MAIN) {
    const strict = rootOf(document).namespaceURI?.startsWith('http://purl.oclc.org/') ?? false;
    return refused(fileName, strict ? 'strict' : 'structure');
  }

  const book = new WorkbookPart(document);
  const plan = planGraft(book, tableNames(parts), sheets, fileName);
  const specs = renameSpecs(sheets, plan.sheetRenames, plan.nameRenames);
  const report = await renderParts(specs, book.dateSystem);

  const result: Parts = { ...parts };
  const relationsName = relationsPart(workbookName);
  const relations = parseXml(relationsBytes);
  const types = parseXml(parts[CONTENT_TYPES]!);
  const contentTypes = new ContentTypes(types);

  removeSheets(result, plan.replaced.flat(), workbookName, relations, contentTypes);
  const styles = addStyles(result, report, workbookName, relations, contentTypes);
  const added = copySheets(result, report, specs.length, styles, contentTypes);
  const entries = specs.map((spec, index) => ({
    name: spec.name,
    relationId: addRelation(relations, workbookName, 'worksheet', added[index]!),
  }));

  for (const name of plan.staleNames) book.removeName(name);
  const { order, successors } = arrangement(book.sheets, plan.replaced, entries);
  book.arrange(order, successors);
  for (const name of new WorkbookPart(parseXml(report['xl/workbook.xml']!)).nameElements()) {
    const scope = name.getAttribute('localSheetId');
    book.addName(name, scope === null ? null : order.indexOf(entries[Number(scope)]!));
  }

  result[workbookName] = serialiseXml(document);
  result[relationsName] = serialiseXml(relations);
  result[CONTENT_TYPES] = serialiseXml(types);
  return { bytes: pack(result), findings: plan.findings };
}

/** New sheets stand where the ones they replace stood, the others at the end. */
function arrangement<Entry>(
  existing: readonly SheetEntry[],
  replaced: readonly (readonly SheetEntry[])[],
  entries: readonly Entry[],
): { order: (SheetEntry | Entry)[]; successors: Map<SheetEntry, number> } {
  const successorOf = new Map<SheetEntry, Entry>();
  replaced.forEach((olds, index) => {
    for (const old of olds) successorOf.set(old, entries[index]!);
  });
  const order: (SheetEntry | Entry)[] = [];
  for (const sheet of existing) {
    const next = successorOf.get(sheet) ?? sheet;
    if (!order.includes(next)) order.push(next);
  }
  for (const entry of entries) if (!order.includes(entry)) order.push(entry);
  const successors = new Map([...successorOf].map(([old, entry]) => [old, order.indexOf(entry)]));
  return { order, successors };
}

/** Removes our earlier sheets with everything that only they use (drawings, charts, notes). */
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

/** Names of tables live in one space with defined names. */
function tableNames(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((part) => /\/tables\/[^/]+\.xml$/i.test(part))
    .map((part) => rootOf(parseXml(parts[part]!)).getAttribute('displayName') ?? '');
}

function refused(workbook: string, cause: string): Grafted {
  return {
    bytes: null,
    findings: [{ code: 'copyNotPossible', severity: 'error', workbook, params: { cause } }],
  };
}
