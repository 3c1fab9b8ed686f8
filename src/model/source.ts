/** Where a value came from: workbook, sheet, cell. Every number of a verdict leads back to one. */
export interface Source {
  /** File name without folders. */
  readonly workbook: string;
  readonly sheet: string;
  /** A1 address of the cell. */
  readonly cell: string;
}

/** A whole number together with the cell that it was read from. */
export interface Quantity {
  readonly value: number;
  readonly source: Source;
  /** When the number is a sum over several sheets: the cells of every addend, `source` being the first. */
  readonly addends?: readonly Source[];
}

/** Any number (a percent, an average, a fraction of a post) together with the cell that it was read from. */
export interface Measure {
  readonly value: number;
  readonly source: Source;
}

/** Every cell that a number was read from: one, or those of all addends. */
export function sourcesOfQuantity({ source, addends }: Quantity): readonly Source[] {
  return addends ?? [source];
}
