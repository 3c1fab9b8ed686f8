import type { SheetSpec } from '../sheetSpec';

/** The empty input sheets of the programmes, with lists of allowed values. */
export function programmeInputs(): readonly SheetSpec[] {
  return [];
}
