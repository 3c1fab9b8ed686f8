import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { SheetSpec } from '../../report/sheetSpec';
import { FONT } from '../../report/styles';
import { KIND_NAME, kindFormula } from './ownKind';
import { absoluteRange, quotedSheet } from './ranges';
import { toWriteSheet } from './toWriteSheet';

/** A constant instead of the clock: the same input gives the same bytes. */
const WRITTEN = new Date(Date.UTC(2024, 0, 1));

/** Renders finished sheets as the bytes of an .xlsx workbook. Deterministic. */
export async function writeWorkbook(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toWriteSheet),
    namedRanges: sheets.flatMap(namesOf),
    properties: { creator: 'ШНОР', created: WRITTEN, modified: WRITTEN },
    defaultFont: { name: FONT, size: 11 },
    activeSheet: 0,
  });
}

function namesOf(spec: SheetSpec): NamedRange[] {
  const names = spec.names.map(({ name, cell: { row, column } }) => ({
    name,
    range: `${quotedSheet(spec.name)}!${absoluteRange({ top: row, left: column, bottom: row, right: column })}`,
  }));
  return [{ name: KIND_NAME, range: kindFormula(spec.kind), scope: spec.name }, ...names];
}
