import type { Finding } from '../../../model/finding';
import type { SheetSpec } from '../../../report/sheetSpec';
import { freeName, freeSheetName, isVariantOf, replacedSheets } from '../../naming';
import { quotedSheet } from '../../ranges';
import type { SheetEntry, WorkbookName, WorkbookPart } from './workbookPart';

/** What has to happen to the user's workbook before the sheets of the report can enter it. */
export interface GraftPlan {
  /** For every sheet of the report: our earlier sheet that it replaces, or none. */
  readonly replaced: readonly (readonly SheetEntry[])[];
  /** Names of our earlier sheets that are written anew. */
  readonly staleNames: readonly WorkbookName[];
  readonly sheetRenames: ReadonlyMap<string, string>;
  readonly nameRenames: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/**
 * Decides what is replaced and what is renamed. Ours is replaced when it is marked as ours, of the same kind
 * and of the same name (or of the name that it got beside a user's sheet); a list of another year stays, and so does
 * a user's copy of ours. A user's sheet or name never gives way: ours takes another name.
 */
export function planGraft(
  book: WorkbookPart,
  tableNames: readonly string[],
  specs: readonly SheetSpec[],
  workbook: string,
): GraftPlan {
  const findings: Finding[] = [];
  const replaced = replacedSheets(book.sheets, specs).map((former) => (former ? [former] : []));
  const gone = new Set(replaced.flat());
  const takenSheets = new Set(
    book.sheets.filter((sheet) => !gone.has(sheet)).map((sheet) => sheet.name.toLowerCase()),
  );
  const sheetRenames = new Map<string, string>();
  for (const { name } of specs) {
    const given = freeSheetName(name, takenSheets);
    takenSheets.add(given.toLowerCase());
    if (given === name) continue;
    sheetRenames.set(name.toLowerCase(), given);
    findings.push({
      code: 'sheetRenamed',
      severity: 'info',
      workbook,
      sheet: given,
      params: { wanted: name, given },
    });
  }

  const ownNames = specs.flatMap((spec) => spec.names.map(({ name }) => name));
  const goneNames = [...gone].map((sheet) => sheet.name);
  const staleNames = book
    .workbookNames()
    .filter(
      (name) =>
        ownNames.some((own) => isVariantOf(name.name, own)) &&
        goneNames.some((sheet) => refersTo(name.formula, sheet)),
    );
  const takenNames = new Set(tableNames.map((name) => name.toLowerCase()));
  for (const name of book.workbookNames()) {
    if (!staleNames.some((stale) => stale.element === name.element)) takenNames.add(name.name.toLowerCase());
  }
  const nameRenames = new Map<string, string>();
  for (const name of ownNames) {
    const given = freeName(name, takenNames);
    takenNames.add(given.toLowerCase());
    if (given === name) continue;
    nameRenames.set(name.toLowerCase(), given);
    findings.push({ code: 'nameReplaced', severity: 'info', workbook, params: { name, given } });
  }
  return { replaced, staleNames, sheetRenames, nameRenames, findings };
}

function refersTo(formula: string, sheet: string): boolean {
  return formula.startsWith(`${quotedSheet(sheet)}!`) || formula.startsWith(`${sheet}!`);
}
