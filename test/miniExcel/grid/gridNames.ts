import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/preset-sheets-core';
import type { BookData } from '../../officeHost/model/book';

/** How the grid calls a name that belongs to the whole workbook. */
const WHOLE_BOOK = 'AllDefaultWorkbook';

type Run = (id: string, params: object) => void;

/** Keeps the defined names of the grid like those of the model: the formulas of our sheets speak in names. */
export class GridNames {
  private known = new Map<string, { name: string; formula: string }>();

  constructor(private readonly run: Run) {}

  /** Another workbook: the grid has none of its names yet. */
  forget(): void {
    this.known.clear();
  }

  /**
   * True when a name was added, changed or taken away. With `anew` every name is told again: where a sheet has gone
   * the grid makes its names errors, and it keeps formulas parsed meanwhile, though another sheet of that name comes.
   */
  draw(book: BookData, unitId: string, gridIdOf: (sheetId: string) => string | null, anew: boolean): boolean {
    const wanted = new Map<string, { name: string; formula: string; localSheetId: string }>();
    for (const { name, formula } of book.names)
      wanted.set(name.toLowerCase(), { name, formula, localSheetId: WHOLE_BOOK });
    for (const sheet of book.sheets) {
      const localSheetId = gridIdOf(sheet.id);
      for (const { name, formula } of sheet.names)
        if (localSheetId !== null)
          wanted.set(`${localSheetId}!${name.toLowerCase()}`, { name, formula, localSheetId });
    }
    let changed = false;
    for (const [id, { name, formula, localSheetId }] of wanted) {
      if (!anew && this.known.get(id)?.formula === formula) continue;
      const place = { unitId, id, name, localSheetId };
      this.run(SetDefinedNameMutation.id, {
        ...place,
        formulaOrRefString: formula.replace(/^=/, ''),
        hidden: name.startsWith('_'),
      });
      changed = true;
    }
    for (const [id, { name, formula }] of this.known) {
      if (wanted.has(id)) continue;
      this.run(RemoveDefinedNameMutation.id, { unitId, id, name, formulaOrRefString: formula });
      changed = true;
    }
    this.known = wanted;
    return changed;
  }
}
