import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { SheetSpec } from '../../report/sheetSpec';
import { FONT } from '../../report/styles';
import { address, columnName } from '../../grid/grid';
import { finishParts } from './finish';
import { KIND_NAME, kindFormula } from './ownKind';
import { pack, unpack } from './package/zip';
import type { Parts } from './package/zip';
import { absoluteRange, quotedSheet } from './ranges';
import { toWriteSheet } from './toWriteSheet';
import type { DateSystem } from './toWriteSheet';

/** A constant instead of the clock: the same input gives the same bytes. */
const WRITTEN = new Date(Date.UTC(2024, 0, 1));

/** Renders finished sheets as the bytes of an .xlsx workbook. Deterministic. */
export async function writeWorkbook(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  return pack(await renderParts(sheets));
}

/** The same before packing, for putting the sheets into another workbook. */
export async function renderParts(
  sheets: readonly SheetSpec[],
  dateSystem: DateSystem = '1900',
): Promise<Parts> {
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => toWriteSheet(sheet, dateSystem)),
    dateSystem,
    namedRanges: sheets.flatMap(namesOf),
    properties: { creator: 'ШНОР', created: WRITTEN, modified: WRITTEN },
    defaultFont: { name: FONT, size: 11 },
    activeSheet: 0,
  });
  return finishParts(unpack(bytes));
}

/**
 * Every name that a sheet brings. The names of printing are written here and not through the page setup of
 * the library, which leaves the sheet's name unquoted, and Excel then drops them as damaged.
 */
function namesOf(spec: SheetSpec): NamedRange[] {
  const sheet = `${quotedSheet(spec.name)}!`;
  const { titleRows, titleColumns, area } = spec.print;
  const titles = [
    titleColumns && `${sheet}$${columnName(titleColumns.from)}:$${columnName(titleColumns.to)}`,
    titleRows && `${sheet}$${titleRows.from + 1}:$${titleRows.to + 1}`,
  ].filter((part) => part !== undefined);
  const scoped: [string, string | undefined][] = [
    [KIND_NAME, kindFormula(spec.kind)],
    ['_xlnm._FilterDatabase', spec.filter && sheet + absoluteRange(spec.filter)],
    ['_xlnm.Print_Area', area && sheet + absoluteRange(area)],
    ['_xlnm.Print_Titles', titles.length > 0 ? titles.join(',') : undefined],
  ];
  return [
    ...scoped.flatMap(([name, range]) => (range === undefined ? [] : [{ name, range, scope: spec.name }])),
    ...spec.names.map(({ name, cell: { row, column } }) => ({
      name,
      range: `${sheet}${address(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`,
    })),
  ];
}
