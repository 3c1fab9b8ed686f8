import { PASSING_NAME } from './marks';
import { CALL_BYTES, Pipeline } from './pipeline';
import type { WritePlan } from './plan';
import type { FormulaRun } from './references';
import { run } from './run';
import { formulaSteps, nameSteps } from './swap';
import type { Survey } from './survey';

/** What has been begun, so that it can be taken back. */
export interface Attempt {
  readonly survey: Survey;
  readonly plan: WritePlan;
  readonly following: readonly FormulaRun[];
  swapBegun: boolean;
}

/**
 * Takes everything back after a failure or a stop, however far it had come: earlier sheets get their names again,
 * names and formulas are entered as they were, the new sheets go. It looks at the workbook first, because a request
 * that failed may have done its first half.
 */
export function restore({ survey, plan, following, swapBegun }: Attempt): Promise<void> {
  return run({ waitForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name');
    const marks = plan.replaced.map(({ id }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      const mark = sheet.names.getItemOrNullObject(PASSING_NAME);
      sheet.tables.load('items/name');
      return { id, sheet, mark };
    });
    await context.sync();

    const before = new Set(survey.sheets.map(({ id }) => id));
    const ours = new Set(plan.sheets.flatMap(({ spec, building }) => [spec.name, building.name]));
    const fresh = worksheets.items.filter(({ id, name }) => !before.has(id) && ours.has(name));
    const known = new Set(names.items.map(({ name }) => name));
    const pipeline = new Pipeline(context);
    const takeAway = {
      bytes: (fresh.length + plan.newNames.length + marks.length * 6) * CALL_BYTES,
      apply: () => {
        for (const { name } of plan.newNames) if (known.has(name)) names.getItem(name).delete();
        // First of all: the names of sheets and tables become free.
        for (const sheet of fresh) sheet.delete();
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
      ...(swapBegun ? nameSteps(context, plan.followingNames, ({ before: text }) => text!) : []),
      ...(swapBegun ? formulaSteps(context, following) : []),
      front,
    ]);
    await pipeline.send();
  });
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
