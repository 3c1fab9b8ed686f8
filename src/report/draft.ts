import { paged } from './pages';
import { rowHeights } from './rowHeights';
import type {
  CellSpec,
  ChartSpec,
  ConditionalFormatSpec,
  NameSpec,
  OwnKind,
  PrintSpec,
  RangeSpec,
  SheetSpec,
  SpecValue,
  StyleName,
  ValidationSpec,
} from './sheetSpec';

/** A cell with a plain value. */
export function cell(value: SpecValue, style: StyleName): CellSpec {
  return { value, style };
}

/** A cell whose formula must give `value` when it is recalculated. */
export function formulaCell(formula: string, value: SpecValue, style: StyleName): CellSpec {
  return { value, formula, style };
}

/** What every sheet of ours prints: methodology, part E. */
export function printSetup(more: Partial<PrintSpec> = {}): PrintSpec {
  return { orientation: 'landscape', footer: 'Стр. &P из &N', ...more };
}

/** The header of a document that goes out with a letter. */
export const LETTER_HEADER = 'Приложение № ____ к письму от ____________ № ______';

interface Finish {
  readonly kind: OwnKind;
  readonly name: string;
  readonly widths: readonly number[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly filter?: RangeSpec;
  readonly print: PrintSpec;
  readonly tabColor?: string;
}

/** A sheet while it is being put together, row by row. */
export class SheetDraft {
  private readonly rows: (CellSpec | null)[][] = [];
  private readonly merges: RangeSpec[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly formats: ConditionalFormatSpec[] = [];
  private readonly validations: ValidationSpec[] = [];
  private readonly charts: ChartSpec[] = [];
  private readonly names: NameSpec[] = [];
  private readonly kept: { top: number; bottom: number }[] = [];

  /** 0-based index of the row that the next `add` makes. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row and gives its index. `height` in points. */
  add(cells: (CellSpec | null)[], height?: number): number {
    const index = this.rows.length;
    this.rows.push(cells);
    if (height !== undefined) this.heights[index] = height;
    return index;
  }

  /** Puts a cell, making rows and empty cells before it as needed. */
  put(row: number, column: number, spec: CellSpec): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = spec;
  }

  /** Puts a cell over a merged area; every covered cell gets the style, so that borders are whole. */
  span(area: RangeSpec, spec: CellSpec): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const first = row === area.top && column === area.left;
        this.put(row, column, first ? spec : { value: null, style: spec.style });
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  height(row: number, points: number): void {
    this.heights[row] = points;
  }

  format(
    range: RangeSpec,
    formula: string,
    style: ConditionalFormatSpec['style'],
    stopIfTrue?: boolean,
  ): void {
    this.formats.push({ range, formula, style, ...(stopIfTrue && { stopIfTrue }) });
  }

  validate(validation: ValidationSpec): void {
    this.validations.push(validation);
  }

  chart(chart: ChartSpec): void {
    this.charts.push(chart);
  }

  /** Rows that stand on one page where pages are divided: a table with its chart, a legend. */
  keep(top: number, bottom: number): void {
    this.kept.push({ top, bottom });
  }

  name(name: string, row: number, column: number): void {
    this.names.push({ name, cell: { row, column } });
  }

  nameRange(name: string, { top, left, bottom, right }: RangeSpec): void {
    this.names.push({ name, cell: { row: top, column: left }, bottom, right });
  }

  /** Everything that stands on the sheet, charts included: what is printed. */
  private area(): RangeSpec {
    let bottom = this.rows.length - 1;
    let right = -1;
    // One by one: a long sheet has more rows than a call can have arguments.
    for (const row of this.rows) right = Math.max(right, row.length - 1);
    for (const { anchor } of this.charts) {
      bottom = Math.max(bottom, anchor.bottom + 1);
      right = Math.max(right, anchor.right + 1);
    }
    return { top: 0, left: 0, bottom, right };
  }

  /** With charts, the pages are divided so that none is cut; a scale of the sheet's own is left alone. */
  private printed(
    print: PrintSpec,
    widths: readonly number[],
    heights: Readonly<Record<number, number>>,
  ): PrintSpec {
    const area = print.area ?? this.area();
    if (this.charts.length === 0 || print.scale !== undefined) return { area, ...print };
    const { pagesWide: _, ...rest } = print;
    const blocks = [...this.charts.map(({ anchor: { top, bottom } }) => ({ top, bottom })), ...this.kept];
    const chartRight = Math.max(...this.charts.map(({ anchor }) => anchor.right));
    return { area, ...rest, ...paged({ area, widths, heights, blocks, chartRight, print }) };
  }

  finish(finish: Finish): SheetSpec {
    const { freeze, filter, tabColor, ...rest } = finish;
    const heights = rowHeights(this.rows, rest.widths, this.merges, this.heights);
    return {
      ...rest,
      rows: this.rows,
      heights,
      merges: this.merges,
      ...(freeze && { freeze }),
      ...(filter && { filter }),
      conditionalFormats: this.formats,
      validations: this.validations,
      charts: this.charts,
      names: this.names,
      print: this.printed(rest.print, rest.widths, heights),
      ...(tabColor && { tabColor }),
    };
  }
}
