import { HostTrouble } from '../port';
import type { Place } from '../port';
import { run, toTrouble } from './run';

/** Brings the sheet to the front and selects the cell or range. */
export function select({ sheet, cell }: Place): Promise<void> {
  return run({}, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load('visibility');
    await context.sync();
    if (found.isNullObject) throw new HostTrouble('sheetGone', { sheet });
    if (found.visibility !== Excel.SheetVisibility.visible) throw new HostTrouble('sheetHidden', { sheet });
    found.activate();
    if (cell !== undefined) found.getRange(cell).select();
    try {
      await context.sync();
    } catch (error) {
      const trouble = toTrouble(error, sheet);
      const busy = trouble.code === 'cellEdit' || cell === undefined;
      throw busy ? trouble : new HostTrouble('rangeGone', { sheet, cell });
    }
  });
}
