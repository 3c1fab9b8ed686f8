import { CALL_BYTES, Pipeline, RANGE_BYTES } from './pipeline';
import type { Step } from './pipeline';
import { mentions } from './plan';
import type { SheetInfo } from './survey';

/** A conditional format of a sheet that stays, with the rule that it has. */
export interface RuleEntry {
  /** Id of the sheet. */
  readonly sheet: string;
  /** Id of the conditional format. */
  readonly id: string;
  readonly rule:
    | { readonly type: 'Custom'; readonly formula: string }
    | { readonly type: 'CellValue'; readonly compared: Excel.ConditionalCellValueRule };
}

/** Queued only: the conditional formats of every sheet. */
export function askRules(
  context: Excel.RequestContext,
  sheets: readonly SheetInfo[],
): Excel.ConditionalFormatCollection[] {
  return sheets.map(({ id }) => formatsOf(context, id).load('items/id,items/type'));
}

function formatsOf(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
}

/**
 * Of the conditional formats that were asked for, those with a formula that speaks of a replaced sheet or table; one
 * round trip, which takes along what is queued, and none where nothing is and a person has no rules of these kinds.
 */
export async function rulesOf(
  context: Excel.RequestContext,
  sheets: readonly SheetInfo[],
  asked: readonly Excel.ConditionalFormatCollection[],
  words: ReadonlySet<string>,
  moreIsQueued: boolean,
): Promise<RuleEntry[]> {
  const pipeline = new Pipeline(context);
  const found: (() => RuleEntry)[] = [];
  await pipeline.add(
    asked.flatMap(({ items }, index) =>
      items
        .filter(({ type }) => type === 'Custom' || type === 'CellValue')
        .map((format) => ({
          bytes: RANGE_BYTES,
          apply: () => {
            const place = { sheet: sheets[index]!.id, id: format.id };
            if (format.type === 'Custom') {
              const { rule } = format.custom;
              rule.load('formula');
              found.push(() => ({ ...place, rule: { type: 'Custom', formula: rule.formula } }));
            } else {
              const { cellValue } = format;
              cellValue.load('rule');
              found.push(() => ({ ...place, rule: { type: 'CellValue', compared: cellValue.rule } }));
            }
          },
        })),
    ),
  );
  if (found.length > 0 || moreIsQueued) await pipeline.send();
  return found
    .map((entry) => entry())
    .filter(({ rule }) =>
      rule.type === 'Custom'
        ? mentions(rule.formula, words)
        : [rule.compared.formula1, rule.compared.formula2].some((text) => mentions(String(text), words)),
    );
}

/** Enters the rules again with their very text. */
export function ruleSteps(context: Excel.RequestContext, rules: readonly RuleEntry[]): Step[] {
  return rules.map(({ sheet, id, rule }) => ({
    bytes: RANGE_BYTES + CALL_BYTES + JSON.stringify(rule).length * 2,
    apply: () => {
      const format = formatsOf(context, sheet).getItem(id);
      if (rule.type === 'Custom') format.custom.rule.formula = rule.formula;
      else format.cellValue.rule = rule.compared;
    },
  }));
}
