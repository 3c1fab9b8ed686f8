import type { AnalysisView } from '../engine/contract';
import { standingSheets } from './standingSheets';

/** A finished «Риски» whose inputs are not those of the sources; the next writing puts another sheet in its place. */
export interface OwnEdits {
  readonly sheet: string;
  /** The first of the cells. */
  readonly cell: string;
  readonly count: number;
}

/** What a person has corrected on sheets that are about to be replaced, as far as the workbook was read. */
export function ownEdits(view: AnalysisView): OwnEdits[] {
  const going = new Set(standingSheets(view).flatMap(({ sheet, replaced }) => (replaced ? [sheet] : [])));
  return view.findings.flatMap(({ code, sheet = '', cell = '', params }) =>
    code === 'riskOwnSheetDiffers' && going.has(sheet) ? [{ sheet, cell, count: Number(params.count) }] : [],
  );
}
