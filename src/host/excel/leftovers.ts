import { PASSING_NAME } from './marks';
import type { Survey } from './survey';

/** Is there anything that a run which was cut off has left? */
export function hasLeftovers({ sheets }: Survey): boolean {
  return sheets.some(({ passing }) => passing !== null);
}

/**
 * Clears up after a run that was cut off (Excel closed, the pane reloaded): an unfinished new sheet goes; a sheet
 * put aside goes when its successor stands under its name, otherwise it gets its name back.
 */
export async function clearLeftovers(context: Excel.RequestContext, survey: Survey): Promise<void> {
  const { worksheets } = context.workbook;
  const taken = new Set(
    survey.sheets.filter(({ passing }) => passing === null).map(({ name }) => name.toLowerCase()),
  );
  for (const { id, passing } of survey.sheets) {
    if (!passing) continue;
    const sheet = worksheets.getItem(id);
    if (passing.state === 'new' || taken.has(passing.name.toLowerCase())) {
      sheet.delete();
      continue;
    }
    taken.add(passing.name.toLowerCase());
    sheet.name = passing.name;
    sheet.names.getItem(PASSING_NAME).delete();
  }
  await context.sync();
}
