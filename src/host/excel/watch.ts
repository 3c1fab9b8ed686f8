import { KIND_NAME } from '../ownKind';
import type { Place } from '../port';
import { run } from './run';

/**
 * Listens to changes of cells. Our own sheets and changes made by an add-in here are passed over; so are events
 * that arrive while a sheet is already gone.
 */
export async function watch(onChange: (place: Place) => void): Promise<() => Promise<void>> {
  const handler = await run({ waitForCellEdit: true }, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      const sheet = await userSheet(worksheetId);
      if (sheet !== null) onChange({ sheet, cell: address });
    });
    await context.sync();
    return added;
  });
  return () =>
    run({ waitForCellEdit: true }, async () => {
      handler.remove();
      await handler.context.sync();
    });
}

/** The name of a sheet that we did not write; null for ours and for one that cannot be asked. */
async function userSheet(id: string): Promise<string | null> {
  try {
    return await run({ waitForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      const mark = sheet.names.getItemOrNullObject(KIND_NAME);
      mark.load('name');
      await context.sync();
      return sheet.isNullObject || !mark.isNullObject ? null : sheet.name;
    });
  } catch {
    // The event is a hint to read again; a person who reads anew learns of any trouble then.
    return null;
  }
}
