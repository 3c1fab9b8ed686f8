import { cellKey } from '../../grid/grid';
import type { CellValue, Grid, Merge, SheetVisibility } from '../../grid/grid';
import { dateOfSerial, isDateFormat, isPercentFormat } from '../numberFormats';
import type { Block } from './blocks';

type Look = 'plain' | 'date' | 'percent';

/** What Excel answers for a failed formula; a text may look the same, so types of such cells are asked for. */
const ERROR_TEXT = /^#[A-ZА-ЯЁ][A-ZА-ЯЁ0-9/_]*[!?]?$/;

/** Collects the answers about one sheet into a Grid. */
export class GridBuilder {
  private readonly rows: CellValue[][] = [];
  private readonly percentCells = new Set<number>();
  private readonly merges: Merge[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  /** The rectangle of texts that may be errors; null when there are none. */
  private suspects: { top: number; left: number; bottom: number; right: number } | null = null;

  constructor(
    private readonly looks: Map<string, Look>,
    private readonly head: Pick<Grid, 'workbook' | 'sheet' | 'ownKind'> & { visibility: SheetVisibility },
  ) {}

  take(block: Block, values: readonly unknown[][], formats: readonly unknown[][]): void {
    values.forEach((line, r) => {
      const row = block.top + r;
      while (this.rows.length <= row) this.rows.push([]);
      const target = this.rows[row]!;
      line.forEach((value, c) => {
        const column = block.left + c;
        while (target.length < column) target.push(null);
        target[column] = this.value(value, formats[r]![c], row, column);
      });
    });
  }

  /** Cells whose types have to be asked for before `grid()` is right. */
  get suspectBlock(): Omit<Block, 'sheet'> | null {
    const area = this.suspects;
    if (!area) return null;
    const { top, left, bottom, right } = area;
    return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  takeTypes(block: Block, types: readonly unknown[][]): void {
    types.forEach((line, r) => {
      line.forEach((type, c) => {
        const value = this.rows[block.top + r]?.[block.left + c];
        if (type === 'Error' && typeof value === 'string') {
          this.rows[block.top + r]![block.left + c] = { kind: 'error', text: value };
        }
      });
    });
  }

  merge(merge: Merge): void {
    this.merges.push(merge);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  grid(): Grid {
    while (this.rows.length > 0 && this.rows.at(-1)!.every((value) => value === null)) this.rows.pop();
    return {
      ...this.head,
      rows: this.rows,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      percentCells: this.percentCells,
    };
  }

  private value(value: unknown, format: unknown, row: number, column: number): CellValue {
    switch (typeof value) {
      case 'number':
        return this.number(value, String(format), row, column);
      case 'string':
        if (value === '') return null;
        if (value.startsWith('#') && ERROR_TEXT.test(value)) this.suspect(row, column);
        return value;
      case 'boolean':
        return value;
      default:
        return null;
    }
  }

  private number(value: number, format: string, row: number, column: number): CellValue {
    let look = this.looks.get(format);
    if (look === undefined) {
      look = isPercentFormat(format) ? 'percent' : isDateFormat(format) ? 'date' : 'plain';
      this.looks.set(format, look);
    }
    if (look === 'percent') this.percentCells.add(cellKey(row, column));
    return look === 'date' ? dateOfSerial(value) : value;
  }

  private suspect(row: number, column: number): void {
    const area = this.suspects;
    this.suspects = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  }
}
