import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { SheetSpec } from '../../report/sheetSpec';
import { sheetRange } from '../../report/refs';
import { FONT } from '../../report/styles';
import { columnName } from '../../grid/grid';
import { finishParts } from './finish';
import { KIND_NAME, kindFormula } from '../ownKind';
import { unpack } from './package/zip';
import type { Parts } from './package/zip';
import { absoluteRange, quotedSheet } from '../ranges';
import { toWriteSheet } from './toWriteSheet';
import type { DateSystem } from './toWriteSheet';

/** A constant instead of the clock: the same input gives the same bytes. */
export const WRITTEN = new Date(Date.UTC(2024, 0, 1));

/** Finished sheets as the parts of a workbook. Without JSZip, whose code the policy of the pane refuses. */
export async function renderParts(sheets: readonly SheetSpec[], dateSystem: DateSystem): Promise<Parts> {
  const parts = unpack(await render(sheets, dateSystem));
  return { ...parts, ...finishParts(parts) };
}

/** The bytes before they are finished. */
export function render(sheets: readonly SheetSpec[], dateSystem: DateSystem): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => toWriteSheet(sheet, dateSystem)),
    dateSystem,
    namedRanges: sheets.flatMap(namesOf),
    properties: { creator: 'ШНОР', created: WRITTEN, modified: WRITTEN },
    defaultFont: { name: FONT, size: 11 },
    activeSheet: 0,
  });
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
    ...spec.names.map(({ name, cell: { row, column }, bottom = row, right = column }) => ({
      name,
      range: sheetRange(spec.name, { top: row, left: column, bottom, right }),
    })),
  ];
}
