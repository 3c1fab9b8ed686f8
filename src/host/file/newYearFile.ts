import type { Finding } from '../../model/finding';
import type { AcademicYear } from '../../model/year';
import { buildNewYear } from '../../report/newYear';
import { leftBehind } from '../../report/newYearLeft';
import { pack } from './package/zip';
import { renderParts } from './renderParts';
import { withState } from './state';

/** A workbook with which an academic year begins. */
export interface NewYearFile {
  readonly bytes: Uint8Array;
  /** Names of its sheets, in their order. */
  readonly sheets: readonly string[];
  /** What of last year's registers and results is not in it; the sheet «Не перенесено» says the same. */
  readonly left: readonly Finding[];
}

/**
 * The workbook of the year `year`, made from an analysis of last year's one; `state` is what the pane will find
 * saved in it. The same input gives the same bytes.
 */
export async function newYearFile(
  analysis: Parameters<typeof buildNewYear>[0],
  year: AcademicYear,
  state: string,
  version: string,
): Promise<NewYearFile> {
  const sheets = buildNewYear(analysis, year, version);
  const bytes = withState(pack(await renderParts(sheets, '1900')), state);
  return { bytes, sheets: sheets.map(({ name }) => name), left: leftBehind(analysis, year) };
}
