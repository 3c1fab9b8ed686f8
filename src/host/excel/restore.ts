import { columnName } from '../../grid/grid';
import { rewriteFormula } from '../renameSpecs';
import { deleteSheet } from './deleteSheet';
import { PASSING_NAME } from './marks';
import { CALL_BYTES, Pipeline, RANGE_BYTES } from './pipeline';
import type { WritePlan } from './plan';
import { runsOf } from './references';
import type { Following, FormulaRun } from './references';
import { ruleSteps } from './rules';
import { run } from './run';
import { formulaSteps, nameSteps } from './swap';
import type { Survey } from './survey';

/** What has been begun, so that it can be taken back. */
export interface Attempt {
  readonly survey: Survey;
  readonly plan: WritePlan;
  /** Known shortly before the swap. */
  following: Following;
  swapBegun: boolean;
}

/**
 * Takes everything back after a failure or a stop, however far it had come: earlier sheets get their names again,
 * names and formulas are entered as they were, the new sheets go. It looks at the workbook first, because a request
 * that failed may have done its first half, and a person may have typed or deleted something since.
 */
export function restore({ survey, plan, following, swapBegun }: Attempt): Promise<void> {
  return run({ waitForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    names.load('items/name');
    const marks = plan.replaced.map(({ id }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      const mark = sheet.names.getItemOrNullObject(PASSING_NAME);
      sheet.tables.load('items/name');
      return { id, sheet, mark };
    });
    await context.sync();

    const before = new Set(survey.sheets.map(({ id }) => id));
    const standing = new Set(worksheets.items.map(({ id }) => id));
    const ours = new Set(plan.sheets.flatMap(({ spec, building }) => [spec.name, building.name]));
    const fresh = worksheets.items.filter(({ id, name }) => !before.has(id) && ours.has(name));
    const known = new Set(names.items.map(({ name }) => name));
    const again = plan.followingNames.filter(({ name, scope }) =>
      scope === null ? known.has(name) : standing.has(scope),
    );
    const untouched = swapBegun
      ? await stillOurs(
          context,
          plan,
          following.formulas.filter(({ sheet }) => standing.has(sheet)),
        )
      : [];
    const rules = swapBegun ? following.rules.filter(({ sheet }) => standing.has(sheet)) : [];
    const pipeline = new Pipeline(context);
    const takeAway = {
      bytes: (fresh.length + plan.newNames.length + marks.length * 6) * CALL_BYTES,
      apply: () => {
        for (const { name } of plan.newNames) if (known.has(name)) names.getItem(name).delete();
        // First of all: the names of sheets and tables become free.
        for (const sheet of fresh) deleteSheet(sheet, sheet.visibility);
        for (const { id, sheet, mark } of marks) if (!sheet.isNullObject) putBack(plan, id, sheet, mark);
      },
    };
    const front = {
      bytes: 2 * CALL_BYTES,
      apply: () => {
        if (swapBegun) worksheets.getItemOrNullObject(survey.active).activate();
        context.runtime.enableEvents = true;
      },
    };
    await pipeline.add([
      takeAway,
      ...(swapBegun ? nameSteps(context, again, ({ before: text }) => text!) : []),
      ...formulaSteps(context, untouched),
      ...ruleSteps(context, rules),
      front,
    ]);
    await pipeline.send();
  });
}

/** Of the formulas that the swap entered, those that no person has changed since. */
async function stillOurs(
  context: Excel.RequestContext,
  plan: WritePlan,
  following: readonly FormulaRun[],
): Promise<FormulaRun[]> {
  const pipeline = new Pipeline(context);
  const ranges: Excel.Range[] = [];
  await pipeline.add(
    following.map(({ sheet, top, column, formulas }) => ({
      bytes: RANGE_BYTES + formulas.reduce((sum, formula) => sum + formula.length * 2 + 8, 0),
      apply: () => {
        const letter = columnName(column);
        const address = `${letter}${top + 1}:${letter}${top + formulas.length}`;
        const range = context.workbook.worksheets.getItem(sheet).getRange(address);
        ranges.push(range.load('formulas'));
      },
    })),
  );
  if (following.length > 0) await pipeline.send();
  const same = sameFormula(plan);
  return following.flatMap(({ sheet, top, column, formulas }, index) =>
    runsOf(
      sheet,
      formulas
        .map((formula, line) => ({ row: top + line, column, formula }))
        .filter(({ formula, row }) => same(String(ranges[index]!.formulas[row - top]![0]), formula)),
    ),
  );
}

/**
 * Excel itself rewrites a formula when its sheet or table is put aside, decides about quotes, and puts `#REF!` where
 * one was deleted.
 */
function sameFormula({ asideSheets, asideTables }: WritePlan): (now: string, before: string) => boolean {
  const goingBack = (aside: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...aside].flatMap(([name, other]) => [name, other].map((each) => [each.toLowerCase(), name])));
  const [sheets, tables] = [goingBack(asideSheets), goingBack(asideTables)];
  const plain = (formula: string): string => rewriteFormula(formula, sheets, tables).toLowerCase();
  return (now, before) => now.includes('#REF!') || plain(now) === plain(before);
}

/** The earlier sheet and its tables under their own names again; the order of the sheets comes back by itself. */
function putBack(plan: WritePlan, id: string, sheet: Excel.Worksheet, mark: Excel.NamedItem): void {
  const { name, tables } = plan.replaced.find((info) => info.id === id)!;
  sheet.name = name;
  const standing = new Set(sheet.tables.items.map((table) => table.name));
  for (const table of tables) {
    const aside = plan.asideTables.get(table)!;
    if (standing.has(aside)) sheet.tables.getItem(aside).name = table;
  }
  if (!mark.isNullObject) mark.delete();
}
