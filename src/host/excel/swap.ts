import { columnName } from '../../grid/grid';
import { addHiddenName, PASSING_NAME, passingFormula } from './marks';
import { CALL_BYTES, RANGE_BYTES } from './pipeline';
import type { Step } from './pipeline';
import type { NameEntry, WritePlan } from './plan';
import type { Following, FormulaRun } from './references';
import { linkSteps } from './renderLinks';
import { ruleSteps } from './rules';
import type { Survey } from './survey';

/**
 * The moment of change: replaced sheets are put aside, new ones get their names and places, and names and formulas
 * that spoke of the former are entered again, so that they speak of the latter. One request, unless the links of
 * a long list of schools (or a person's formulas) are more than 3 MB. Then the marks of the new sheets go: until here
 * a run that is cut off is taken back by the next one, from here on it counts as done. Nothing is deleted yet.
 */
export function swapSteps(
  context: Excel.RequestContext,
  survey: Survey,
  plan: WritePlan,
  sheets: readonly Excel.Worksheet[],
  following: Following,
): Step[] {
  const { worksheets } = context.workbook;
  const aside = plan.replaced.map(({ id, name, tables }) => ({
    bytes: 8 * CALL_BYTES,
    apply: () => {
      const sheet = worksheets.getItem(id);
      addHiddenName(sheet, PASSING_NAME, passingFormula({ state: 'aside', name }));
      for (const table of tables) sheet.tables.getItem(table).name = plan.asideTables.get(table)!;
      sheet.name = plan.asideSheets.get(name)!;
    },
  }));
  const named = plan.sheets.map(({ spec, table }, index) => ({
    bytes: 4 * CALL_BYTES,
    apply: () => {
      const sheet = sheets[index]!;
      sheet.name = spec.name;
      if (table) sheet.tables.getItem(table.building).name = table.name;
    },
  }));
  const settled = sheets.map((sheet) => ({
    bytes: 2 * CALL_BYTES,
    apply: () => sheet.names.getItem(PASSING_NAME).delete(),
  }));
  const links = plan.sheets.flatMap(({ spec }, index) => {
    const made = new Set(plan.sheets.map((planned) => planned.spec.name.toLowerCase()));
    return linkSteps(sheets[index]!, spec.rows, (name) => made.has(name), true);
  });
  return [
    ...aside,
    ...named,
    ...placeSteps(survey, plan, sheets),
    ...nameSteps(context, plan.followingNames, ({ formula }) => formula),
    ...formulaSteps(context, following.formulas),
    ...ruleSteps(context, following.rules),
    ...links,
    ...settled,
    ...frontSteps(survey, plan, sheets),
  ];
}

/** A new sheet stands where the one it replaces stood, and is hidden when that was. */
function placeSteps(survey: Survey, plan: WritePlan, sheets: readonly Excel.Worksheet[]): Step[] {
  const order: (string | Excel.Worksheet)[] = [...survey.sheets.map(({ id }) => id), ...sheets];
  return plan.sheets.flatMap(({ former }, index) => {
    if (!former) return [];
    const sheet = sheets[index]!;
    order.splice(order.indexOf(sheet), 1);
    const position = order.indexOf(former.id);
    order.splice(position, 0, sheet);
    return {
      bytes: 2 * CALL_BYTES,
      apply: () => {
        sheet.position = position;
        if (former.visibility !== Excel.SheetVisibility.visible) sheet.visibility = former.visibility;
      },
    };
  });
}

/** Who looked at a replaced sheet looks at the one in its place; everybody else stays where they are. */
function frontSteps(survey: Survey, plan: WritePlan, sheets: readonly Excel.Worksheet[]): Step[] {
  const index = plan.sheets.findIndex(({ former }) => former?.id === survey.active);
  return index < 0 ? [] : [{ bytes: CALL_BYTES, apply: () => sheets[index]!.activate() }];
}

/** Enters names of the workbook and of sheets with the text that `textOf` gives. */
export function nameSteps(
  context: Excel.RequestContext,
  entries: readonly NameEntry[],
  textOf: (entry: NameEntry) => string,
): Step[] {
  return entries.map((entry) => ({
    bytes: 3 * CALL_BYTES,
    apply: () => {
      const { workbook } = context;
      const names = entry.scope === null ? workbook.names : workbook.worksheets.getItem(entry.scope).names;
      names.getItem(entry.name).formula = textOf(entry);
    },
  }));
}

/** Enters formulas with their very text. */
export function formulaSteps(context: Excel.RequestContext, runs: readonly FormulaRun[]): Step[] {
  return runs.map(({ sheet, top, column, formulas }) => ({
    bytes: RANGE_BYTES + formulas.reduce((sum, formula) => sum + formula.length * 2 + 8, 0),
    apply: () => {
      const letter = columnName(column);
      const address = `${letter}${top + 1}:${letter}${top + formulas.length}`;
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas.map((formula) => [
        formula,
      ]);
    },
  }));
}
