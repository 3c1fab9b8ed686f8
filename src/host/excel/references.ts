import { HostTrouble } from '../port';
import { cutRows } from './blocks';
import { fetchBlocks } from './fetchBlocks';
import { mentions } from './plan';
import { askRules, rulesOf } from './rules';
import type { RuleEntry } from './rules';
import { toTrouble } from './run';
import type { SheetInfo } from './survey';

/** Formulas under each other, as a person (or another sheet of ours) has them. 0-based. */
export interface FormulaRun {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly top: number;
  readonly column: number;
  readonly formulas: readonly string[];
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The cell may be one that another cell's formula has spilled into. */
  readonly spilled: boolean;
}

/** What speaks of sheets that are replaced, and is entered again so that it speaks of those in their places. */
export interface Following {
  readonly formulas: readonly FormulaRun[];
  readonly rules: readonly RuleEntry[];
}

export const NOTHING_FOLLOWS: Following = { formulas: [], rules: [] };

/**
 * Formulas and conditional formats of the sheets that stay which speak of a replaced sheet or table. When that is
 * deleted they would become `#REF!`; entered again with their very text they find the new one. `words` in lower case.
 *
 * Not followed, and left with `#REF!`: charts of a person whose data are on a replaced sheet (Excel does not tell
 * what a series refers to before ExcelApi 1.15, and sets it by range only), sources of drop-down lists and other
 * validations, and rules on protected sheets. What goes through a defined name of the workbook stays whole everywhere.
 */
export async function followersOn(
  context: Excel.RequestContext,
  staying: readonly SheetInfo[],
  words: ReadonlySet<string>,
): Promise<Following> {
  if (words.size === 0 || staying.length === 0) return NOTHING_FOLLOWS;
  const open = staying.filter((info) => !info.protected);
  const asked = askRules(context, open);
  const found = await askFormulaCells(context, staying).catch((error: unknown) => {
    if (toTrouble(error).code !== 'tooLarge') throw error;
    askRules(context, open).forEach((formats, index) => (asked[index] = formats));
    return askUsedCells(context, staying);
  });
  const speaking = found.map((cells) => cells.filter(({ formula }) => mentions(formula, words)));
  speaking.forEach((cells, index) => {
    const info = staying[index]!;
    if (cells.length > 0 && info.protected) throw new HostTrouble('protectedSheet', { sheet: info.name });
  });
  const parents = askSpillParents(context, staying, speaking);
  const rules = await rulesOf(context, open, asked, words, parents.size > 0);
  const formulas = speaking.flatMap((cells, index) =>
    runsOf(
      staying[index]!.id,
      cells.filter((cell) => standsItself(cell, parents.get(cell))),
    ),
  );
  return { formulas, rules };
}

/** One round trip: only the cells that hold formulas. Excel refuses that on protected sheets, which are read whole. */
async function askFormulaCells(
  context: Excel.RequestContext,
  staying: readonly SheetInfo[],
): Promise<FormulaCell[][]> {
  const asked = staying.map((info) => {
    const sheet = context.workbook.worksheets.getItem(info.id);
    if (info.protected) {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(AREA);
      return { areas: null, used };
    }
    const areas = sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
    areas.areas.load(AREA.replace(/\w+/g, 'items/$&'));
    return { areas, used: null };
  });
  await context.sync();
  return asked.map(({ areas, used }) => {
    if (used) return used.isNullObject ? [] : cellsOf(used);
    return areas.isNullObject ? [] : areas.areas.items.flatMap(cellsOf);
  });
}

const AREA = 'rowIndex,columnIndex,formulas,hasSpill';

function cellsOf(range: Excel.Range): FormulaCell[] {
  const spilled = (range.hasSpill as boolean | null) !== false;
  return range.formulas.flatMap((line: unknown[], r) =>
    line.flatMap((formula, c) => {
      const place = { row: range.rowIndex + r, column: range.columnIndex + c, spilled };
      return typeof formula === 'string' && formula.startsWith('=') ? [{ ...place, formula }] : [];
    }),
  );
}

/** The same block by block, where the formulas of a workbook do not fit into one answer. */
async function askUsedCells(
  context: Excel.RequestContext,
  staying: readonly SheetInfo[],
): Promise<FormulaCell[][]> {
  const sheets = staying.map(({ id }) => context.workbook.worksheets.getItem(id));
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount,hasSpill');
    return range;
  });
  await context.sync();
  const cells: FormulaCell[][] = staying.map(() => []);
  await fetchBlocks(context, {
    properties: ['formulas'],
    sheets,
    names: staying.map(({ name }) => name),
    blocks: used.flatMap((range, sheet) =>
      range.isNullObject
        ? []
        : cutRows({
            sheet,
            top: range.rowIndex,
            left: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          }),
    ),
    take: ({ sheet, top, left }, { formulas }) => {
      formulas.forEach((line, r) =>
        line.forEach((formula, c) => {
          if (typeof formula !== 'string' || !formula.startsWith('=')) return;
          const spilled = (used[sheet]!.hasSpill as boolean | null) !== false;
          cells[sheet]!.push({ row: top + r, column: left + c, formula, spilled });
        }),
      );
    },
  });
  return cells;
}

/** Queued only: for cells in areas with spilled results, the cell whose formula has spilled there. */
function askSpillParents(
  context: Excel.RequestContext,
  staying: readonly SheetInfo[],
  cells: readonly (readonly FormulaCell[])[],
): ReadonlyMap<FormulaCell, Excel.Range> {
  const parents = new Map<FormulaCell, Excel.Range>();
  cells.forEach((list, index) => {
    const sheet = context.workbook.worksheets.getItem(staying[index]!.id);
    for (const cell of list) {
      if (!cell.spilled) continue;
      const parent = sheet.getCell(cell.row, cell.column).getSpillParentOrNullObject();
      parents.set(cell, parent.load('rowIndex,columnIndex'));
    }
  });
  return parents;
}

/** Is the formula the cell's own, not one that has spilled into it? */
function standsItself({ row, column }: FormulaCell, parent: Excel.Range | undefined): boolean {
  return !parent || parent.isNullObject || (parent.rowIndex === row && parent.columnIndex === column);
}

/** Cells under each other make one run, so a column of thousands of look-ups is one assignment. */
export function runsOf(sheet: string, cells: readonly Omit<FormulaCell, 'spilled'>[]): FormulaRun[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: { sheet: string; top: number; column: number; formulas: string[] }[] = [];
  for (const { row, column, formula } of sorted) {
    const last = runs.at(-1);
    if (last && last.column === column && last.top + last.formulas.length === row)
      last.formulas.push(formula);
    else runs.push({ sheet, top: row, column, formulas: [formula] });
  }
  return runs;
}
