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
}
