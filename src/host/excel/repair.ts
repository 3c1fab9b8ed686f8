import { asEntered, callsAddin } from '../../report/addinCalls';
import { KIND_NAME, kindOfFormula } from '../ownKind';
import { HostTrouble } from '../port';
import type { Repair } from '../port';
import { cutRows } from './blocks';
import { fetchBlocks } from './fetchBlocks';
import { CALL_BYTES, Pipeline, RANGE_BYTES } from './pipeline';
import { runsOf } from './references';
import { run } from './run';

/** What a cell shows whose function Excel does not know, in English and in Russian. */
const UNKNOWN_NAME = /^#(?:NAME|ИМЯ)\?$/;

/**
 * Enters calls of the add-in's functions again with their very text, and has Excel compute the workbook anew: a
 * formula that was entered or opened while the add-in was absent stays `#NAME?` until then. On our sheets that is every
 * call, on a person's own ones only those that show `#NAME?`. Nothing else is touched, and no sheet is added or
 * replaced, so a protected structure does not matter.
 */
export function repairFormulas(): Promise<Repair> {
  return run({ undoable: true }, async (context) => {
    const sheets = await askSheets(context);
    const calls = await readCalls(context, sheets);
    const shut = sheets.filter((sheet, index) => sheet.protected && calls[index]!.length > 0);
    const open = calls.map((cells, index) => (sheets[index]!.protected ? [] : cells));
    const formulas = open.flat().length;
    if (formulas === 0 && shut.length > 0) throw new HostTrouble('protectedSheet', { sheet: shut[0]!.name });
    const pipeline = new Pipeline(context);
    await pipeline.add(
      open.flatMap((cells, index) =>
        runsOf(sheets[index]!.id, cells).map(({ top, column, formulas: texts }) => ({
          bytes: RANGE_BYTES + CALL_BYTES + texts.reduce((sum, text) => sum + text.length * 2, 0),
          apply: () => {
            const range = sheets[index]!.sheet.getRangeByIndexes(top, column, texts.length, 1);
            range.formulas = texts.map((text) => [text]);
          },
        })),
      ),
    );
    await pipeline.send();
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return { formulas, protectedSheets: shut.map(({ name }) => name) };
  });
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly protected: boolean;
  /** Null when nothing is on the sheet. */
  readonly used: Excel.Range | null;
}

/** Two round trips. */
async function askSheets(context: Excel.RequestContext): Promise<Asked[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    sheet.protection.load('protected');
    const mark = sheet.names.getItemOrNullObject(KIND_NAME);
    mark.load('formula');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,hasSpill');
    return { sheet, mark, used };
  });
  await context.sync();
  return asked.map(({ sheet, mark, used }) => ({
    sheet,
    id: sheet.id,
    name: sheet.name,
    own: !mark.isNullObject && kindOfFormula(String(mark.formula)) !== null,
    protected: sheet.protection.protected,
    used: used.isNullObject ? null : used,
  }));
}

interface Call {
  readonly row: number;
  readonly column: number;
  /** As it is to be entered. */
  readonly formula: string;
}

/** The calls to be entered again, sheet by sheet. */
async function readCalls(context: Excel.RequestContext, sheets: readonly Asked[]): Promise<Call[][]> {
  const calls: Call[][] = sheets.map(() => []);
  await fetchBlocks(context, {
    properties: ['formulas', 'values'],
    sheets: sheets.map(({ sheet }) => sheet),
    names: sheets.map(({ name }) => name),
    blocks: sheets.flatMap(({ used }, sheet) =>
      used
        ? cutRows({
            sheet,
            top: used.rowIndex,
            left: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          })
        : [],
    ),
    take: ({ sheet, top, left }, { formulas, values }) => {
      const { own, used } = sheets[sheet]!;
      // A cell that another one has spilled into shows the formula of that one and must not get it as its own.
      const everyCall = own && used!.hasSpill === false;
      formulas.forEach((line, r) =>
        line.forEach((formula, c) => {
          if (typeof formula !== 'string' || !formula.startsWith('=') || !callsAddin(formula)) return;
          if (!everyCall && !UNKNOWN_NAME.test(String(values[r]![c]))) return;
          calls[sheet]!.push({ row: top + r, column: left + c, formula: asEntered(formula) });
        }),
      );
    },
  });
  return calls;
}
