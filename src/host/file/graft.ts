import type { Finding } from '../../model/finding';
import type { SheetSpec } from '../../report/sheetSpec';
import { inspectContainer } from './container';
import { openPackage, transplant } from './graft/transplant';
import { planGraft } from './graft/plan';
import { renameSpecs } from '../renameSpecs';
import type { SheetEntry } from './graft/workbookPart';
import { BrokenPackage, parseXml, rootOf } from './package/xml';
import { pack, unpack } from './package/zip';
import type { Parts } from './package/zip';
import { renderParts } from './renderParts';

export interface Grafted {
  /** The copy with the sheets in it, or null when this workbook cannot be added to. */
  readonly bytes: Uint8Array | null;
  readonly findings: readonly Finding[];
}

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
  const opened = openPackage(unpack(source));
  if (opened.kind === 'refused') return refused(fileName, opened.cause);
  const { parts, book } = opened;
  const plan = planGraft(book, tableNames(parts), sheets, fileName);
  const specs = renameSpecs(sheets, plan.sheetRenames, plan.nameRenames);
  const report = await renderParts(specs, book.dateSystem);
  const result = transplant(opened, {
    report,
    sheets: specs.map(({ name }) => name),
    gone: plan.replaced.flat(),
    staleNames: plan.staleNames,
    arrange: (entries) => arrangement(book.sheets, plan.replaced, entries),
  });
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
