import { address } from '../../grid/grid';
import type { SheetSpec } from '../../report/sheetSpec';
import { isVariantOf } from '../naming';
import { renameSpecs } from '../renameSpecs';
import { cutRows } from './blocks';
import { fetchBlocks } from './fetchBlocks';
import { CALL_BYTES, Pipeline, RANGE_BYTES } from './pipeline';
import { run } from './run';
import { surveyBook } from './survey';
import type { SheetInfo } from './survey';

/** A call of a function of the add-in, also in the form of a workbook that was opened without it. */
const OUR_CALL = /(?:^|[^\p{L}\p{N}_.])(?:_xldudf_|_xll\.)?(?:SHNOR|RISK)[._]\p{L}/iu;
/** What Excel writes before the name of a function that it does not know. */
const UNKNOWN_CALL = /_xldudf_|_xll\./gi;

/**
 * Enters the add-in's formulas of our sheets again: a formula that was entered or opened while the add-in was absent
 * stays `#NAME?` until then. A cell that a person has overwritten with something else is left alone. Returns the
 * number of formulas.
 */
export function repairFormulas(specs: readonly SheetSpec[]): Promise<number> {
  return run({ waitForCellEdit: false, undoable: true }, async (context) => {
    const survey = await surveyBook(context);
    const found = survey.sheets.flatMap((info) => {
      const spec = specs.find((each) => info.kind === each.kind && isVariantOf(info.name, each.name));
      return spec && !info.protected ? [{ info, spec }] : [];
    });
    const sheets = found.map(({ info }) => context.workbook.worksheets.getItem(info.id));
    const cells = await calls(context, sheets, found);
    const renames = new Map(found.map(({ info, spec }) => [spec.name.toLowerCase(), info.name]));
    const current = renameSpecs(
      found.map(({ spec }) => spec),
      renames,
      new Map(),
    );
    const pipeline = new Pipeline(context);
    await pipeline.add(
      cells.map(({ sheet, row, column, formula }) => ({
        bytes: RANGE_BYTES + CALL_BYTES + formula.length * 2,
        apply: () => {
          const stated = current[sheet]!.rows[row]?.[column]?.formula;
          const text =
            stated !== undefined && OUR_CALL.test(stated) ? `=${stated}` : formula.replace(UNKNOWN_CALL, '');
          sheets[sheet]!.getRange(address(row, column)).formulas = [[text]];
        },
      })),
    );
    await pipeline.send();
    return cells.length;
  });
}

interface Call {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

async function calls(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  found: readonly { readonly info: SheetInfo; readonly spec: SheetSpec }[],
): Promise<Call[]> {
  const cells: Call[] = [];
  await fetchBlocks(context, {
    properties: ['formulas'],
    sheets,
    names: found.map(({ info }) => info.name),
    blocks: found.flatMap(({ spec }, sheet) => {
      const columns = spec.rows.reduce((most, row) => Math.max(most, row.length), 0);
      return columns === 0 ? [] : cutRows({ sheet, top: 0, left: 0, rows: spec.rows.length, columns });
    }),
    take: ({ sheet, top, left }, { formulas }) => {
      formulas.forEach((line, r) =>
        line.forEach((formula, c) => {
          if (typeof formula === 'string' && formula.startsWith('=') && OUR_CALL.test(formula)) {
            cells.push({ sheet, row: top + r, column: left + c, formula });
          }
        }),
      );
    },
  });
  return cells;
}
