import { sheetRange } from '../../report/refs';
import type { SheetSpec } from '../../report/sheetSpec';
import { freeName, freeSheetName, isVariantOf, replacedSheets } from '../naming';
import { renameSpecs, rewriteFormula } from '../renameSpecs';
import { HostTrouble } from '../port';
import { ASIDE_SHEET, asideTableName, NEW_SHEET } from './marks';
import { canBeTable, tableNameFor } from './renderTable';
import type { NameInfo, SheetInfo, Survey } from './survey';

/** One sheet to be written. */
export interface PlannedSheet {
  /** Under its final name; links and names as they will be. */
  readonly spec: SheetSpec;
  /** The same with the temporary names of the new sheets in its formulas. */
  readonly building: SheetSpec;
  /** Our earlier sheet that it takes the place of. */
  readonly former: SheetInfo | null;
  /** Null: a filter of the sheet instead of a table. */
  readonly table: { readonly building: string; readonly name: string } | null;
}

/** A name of the workbook and the text that it is given; `scope` is the id of a sheet, null for the workbook. */
export interface NameEntry extends NameInfo {
  readonly scope: string | null;
  /** What it said before; null for a name that is new. */
  readonly before: string | null;
}

export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
  readonly replaced: readonly SheetInfo[];
  /** Every sheet that stays, a person's and ours. */
  readonly staying: readonly SheetInfo[];
  /** Names that the new sheets bring and nobody has. */
  readonly newNames: readonly NameEntry[];
  /** Names that referred to replaced sheets: entered again after the swap. */
  readonly followingNames: readonly NameEntry[];
  /** Temporary names of replaced sheets and tables. */
  readonly asideSheets: ReadonlyMap<string, string>;
  readonly asideTables: ReadonlyMap<string, string>;
}

/** Decides names and replacements; changes nothing. `replace` false: every sheet is new and a person's own. */
export function planWrite(survey: Survey, specs: readonly SheetSpec[], replace: boolean): WritePlan {
  const formers = replace ? replacedSheets(survey.sheets, specs) : specs.map(() => null);
  const gone = new Set(formers.filter((former) => former !== null));
  const staying = survey.sheets.filter((sheet) => !gone.has(sheet));
  for (const sheet of gone)
    if (sheet.protected) throw new HostTrouble('protectedSheet', { sheet: sheet.name });

  const takenSheets = lower(staying.map(({ name }) => name));
  const sheetRenames = new Map<string, string>();
  for (const { name } of specs) {
    const given = freeSheetName(name, takenSheets);
    takenSheets.add(given.toLowerCase());
    if (given !== name) sheetRenames.set(name.toLowerCase(), given);
  }
  const names = planNames(survey, specs, [...gone], staying);
  const finals = renameSpecs(specs, sheetRenames, names.renames);

  const takenPassing = lower([...survey.sheets.map(({ name }) => name), ...finals.map(({ name }) => name)]);
  const passing = (start: string): string => {
    const given = freeSheetName(start, takenPassing);
    takenPassing.add(given.toLowerCase());
    return given;
  };
  const buildNames = new Map(finals.map(({ name }) => [name.toLowerCase(), passing(NEW_SHEET)]));
  const buildings = renameSpecs(finals, buildNames, new Map());
  const tables = planTables(survey, specs, finals, staying);
  return {
    sheets: finals.map((spec, index) => ({
      spec,
      building: buildings[index]!,
      former: formers[index]!,
      table: tables.given[index]!,
    })),
    replaced: [...gone],
    staying,
    newNames: names.fresh(finals),
    followingNames: names.following(finals),
    asideSheets: new Map([...gone].map(({ name }) => [name, passing(ASIDE_SHEET)])),
    asideTables: tables.aside([...gone]),
  };
}

function lower(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Does the formula speak of one of these sheets or tables? Given in lower case. */
export function mentions(formula: string, words: ReadonlySet<string>): boolean {
  if (words.size === 0 || !formula.startsWith('=')) return false;
  const marked = new Map([...words].map((word) => [word, '\u0000']));
  return rewriteFormula(formula, marked, marked) !== formula;
}

function planNames(
  survey: Survey,
  specs: readonly SheetSpec[],
  gone: readonly SheetInfo[],
  staying: readonly SheetInfo[],
) {
  const words = lower(gone.flatMap(({ name, tables }) => [name, ...tables]));
  const brought = specs.flatMap((spec) => spec.names.map(({ name }) => name));
  // Also under the number that a collision gave it, so that the number stays the same from run to run; and when its
  // sheet was deleted, so that what a person computes with it comes to life again.
  const ours = (name: NameInfo): boolean =>
    brought.some((own) => isVariantOf(name.name, own)) &&
    (mentions(name.formula, words) || name.formula.startsWith('=#REF!'));
  const taken = lower(survey.names.filter((name) => !ours(name)).map(({ name }) => name));
  const renames = new Map<string, string>();
  for (const name of brought) {
    const given = freeName(name, taken);
    taken.add(given.toLowerCase());
    if (given !== name) renames.set(name.toLowerCase(), given);
  }
  const known = new Map(survey.names.map((name) => [name.name.toLowerCase(), name]));
  const entries = (finals: readonly SheetSpec[]): NameEntry[] =>
    finals.flatMap((spec) =>
      spec.names.map((each) => ({
        name: each.name,
        formula: referenceOf(spec.name, each),
        scope: null,
        before: known.get(each.name.toLowerCase())?.formula ?? null,
      })),
    );
  return {
    renames,
    fresh: (finals: readonly SheetSpec[]) => entries(finals).filter(({ before }) => before === null),
    following: (finals: readonly SheetSpec[]): NameEntry[] => {
      const written = entries(finals).filter(({ before }) => before !== null);
      const again = new Set(written.map(({ name }) => name.toLowerCase()));
      const others = (list: readonly NameInfo[], scope: string | null): NameEntry[] =>
        list
          .filter(
            ({ name, formula }) =>
              mentions(formula, words) && !(scope === null && again.has(name.toLowerCase())),
          )
          .map(({ name, formula }) => ({ name, formula, scope, before: formula }));
      return [
        ...written,
        ...others(survey.names, null),
        ...staying.flatMap(({ names, id }) => others(names, id)),
      ];
    },
  };
}

/** What a name of a sheet refers to: `='Методика'!$B$3`. */
export function referenceOf(sheetName: string, { cell, bottom, right }: SheetSpec['names'][number]): string {
  const { row, column } = cell;
  return `=${sheetRange(sheetName, { top: row, left: column, bottom: bottom ?? row, right: right ?? column })}`;
}

/** Tables of new sheets take the names of the tables they replace, so references of a person go on. */
function planTables(
  survey: Survey,
  specs: readonly SheetSpec[],
  finals: readonly SheetSpec[],
  staying: readonly SheetInfo[],
) {
  const stayingNames = [...staying.flatMap(({ tables }) => tables), ...survey.names.map(({ name }) => name)];
  const taken = lower(stayingNames);
  const takenNow = lower([...stayingNames, ...survey.sheets.flatMap(({ tables }) => tables)]);
  const free = (name: string, used: Set<string>): string => {
    const given = freeName(name, used);
    used.add(given.toLowerCase());
    return given;
  };
  const given = finals.map((spec, index) => {
    if (!canBeTable(spec)) return null;
    const name = free(tableNameFor(specs[index]!.name), taken);
    takenNow.add(name.toLowerCase());
    return { name, building: free('_shnor_new_table', takenNow) };
  });
  const aside = (gone: readonly SheetInfo[]): ReadonlyMap<string, string> =>
    new Map(
      gone.flatMap(({ tables }) =>
        tables.map((name) => [name, free(asideTableName(name), takenNow)] as const),
      ),
    );
  return { given, aside };
}
