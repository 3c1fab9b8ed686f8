import type { CellData, CellScalar, CellStyle, SheetData } from '../../officeHost/model/book';

/** What the grid was given of a cell; the value of a formula is the grid's own affair. */
interface DrawnCell {
  readonly value: CellScalar | null;
  readonly formula: string | null;
  readonly style: CellStyle | undefined;
}

/** How far the model of a sheet differs from what the grid was given. */
export type Difference =
  | { readonly kind: 'none' }
  /** Few cells have another content or look. */
  | { readonly kind: 'cells'; readonly keys: readonly number[] }
  /** Anything else: the sheet is drawn anew. */
  | { readonly kind: 'sheet' };

/** More changed cells than this are drawn with the whole sheet. */
const MANY = 2000;

/** Remembers what the grid was given of one sheet. */
export class Drawn {
  private cells = new Map<number, DrawnCell>();
  private frame = '';

  /** `withCells` is false for a sheet whose cells the grid has not been given yet. */
  constructor(
    sheet: SheetData,
    readonly withCells: boolean,
  ) {
    this.frame = frameOf(sheet);
    if (withCells) for (const [key, cell] of sheet.cells) this.cells.set(key, drawnCell(cell));
  }

  compare(sheet: SheetData): Difference {
    if (frameOf(sheet) !== this.frame) return { kind: 'sheet' };
    if (!this.withCells) return { kind: 'none' };
    const keys: number[] = [];
    for (const [key, cell] of sheet.cells) {
      const drawn = this.cells.get(key);
      const same =
        drawn &&
        drawn.formula === cell.formula &&
        drawn.style === cell.style &&
        (cell.formula !== null || drawn.value === cell.value);
      if (!same) keys.push(key);
      if (keys.length > MANY) return { kind: 'sheet' };
    }
    if (this.cells.size + keys.length > sheet.cells.size)
      for (const key of this.cells.keys()) if (!sheet.cells.has(key)) keys.push(key);
    if (keys.length > MANY) return { kind: 'sheet' };
    return keys.length === 0 ? { kind: 'none' } : { kind: 'cells', keys };
  }

  /** The grid has these cells now, from us or from a person. */
  take(sheet: SheetData, keys: Iterable<number>): void {
    if (!this.withCells) return;
    for (const key of keys) {
      const cell = sheet.cells.get(key);
      if (cell) this.cells.set(key, drawnCell(cell));
      else this.cells.delete(key);
    }
  }

  takeFrame(sheet: SheetData): void {
    this.frame = frameOf(sheet);
  }
}

const drawnCell = ({ value, formula, style }: CellData): DrawnCell => ({
  value: formula === null ? value : null,
  formula,
  style,
});

/** Everything of a sheet that the grid shows besides the cells. Charts are drawn from the model each time. */
function frameOf(sheet: SheetData): string {
  const { name, visibility, look, rows, columns, merges, conditionalFormats, validations, comments } = sheet;
  return JSON.stringify([
    name,
    visibility,
    look,
    [...rows],
    [...columns],
    merges,
    conditionalFormats,
    validations,
    comments,
    sheet.freeze,
    sheet.filter?.area ?? null,
    sheet.style ?? null,
  ]);
}
