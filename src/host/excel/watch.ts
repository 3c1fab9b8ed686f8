import type { OwnKind } from '../../report/sheetSpec';
import { KIND_NAME, kindOfFormula } from '../ownKind';
import type { Place } from '../port';
import { run } from './run';
import { support } from './support';

/** Sheets of ours that nobody fills in: nothing on them is read again. */
const WITHOUT_INPUT: ReadonlySet<OwnKind> = new Set<OwnKind>(['summary', 'check', 'guide']);

/**
 * Listens to changes of cells, and to sheets that come, go or get another name (the place is null then). Passed over:
 * sheets of ours without inputs, what this add-in enters itself (while it writes sheets, events are off), and events
 * that arrive while a sheet is already gone.
 */
export async function watch(onChange: (place: Place | null) => void): Promise<() => Promise<void>> {
  const handlers = await run({ waitForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const otherSheets = (): Promise<void> => Promise.resolve(onChange(null));
    const added = [
      worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
        if (triggerSource === 'ThisLocalAddin') return;
        const sheet = await sheetOfInput(worksheetId);
        if (sheet !== null) onChange({ sheet, cell: address });
      }),
      worksheets.onAdded.add(otherSheets),
      worksheets.onDeleted.add(otherSheets),
      ...(support.sheetNames() ? [worksheets.onNameChanged.add(otherSheets)] : []),
    ];
    await context.sync();
    return added as readonly OfficeExtension.EventHandlerResult<unknown>[];
  });
  return () =>
    run({ waitForCellEdit: true }, async () => {
      for (const handler of handlers) handler.remove();
      await handlers[0]!.context.sync();
    });
}

/** The name of a sheet that an analysis reads; null for ours without inputs and for one that cannot be asked. */
async function sheetOfInput(id: string): Promise<string | null> {
  try {
    return await run({ waitForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      const mark = sheet.names.getItemOrNullObject(KIND_NAME);
      mark.load('formula');
      await context.sync();
      if (sheet.isNullObject) return null;
      const kind = mark.isNullObject ? null : kindOfFormula(String(mark.formula));
      return kind !== null && WITHOUT_INPUT.has(kind) ? null : sheet.name;
    });
  } catch {
    // The event is a hint to read again; a person who reads anew learns of any trouble then.
    return null;
  }
}
