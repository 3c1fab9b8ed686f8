import type { Analysis } from '../../analysis/analysis';
import type { Grid } from '../../grid/grid';
import { listedProcedure } from '../../methodology/procedures';
import { academicYear, yearStart, type AcademicYear } from '../../model/year';
import type { SheetReading } from '../../recognise/contract';
import { isGuide } from '../../recognise/guide';
import type { AnalysisView, SheetView } from './contract';
import { programmesView } from './programmesView';

/** The analysis without records and functions. `grids` are those that the readings were made of, in their order. */
export function analysisView(analysis: Analysis, grids: readonly Grid[]): AnalysisView {
  const { request, readings, matching, shnor, risk, findings } = analysis;
  return {
    request,
    sheets: readings.map((reading, index) => sheetView(reading, grids[index]!)),
    schools: matching.schools,
    matches: matching.lines,
    shnor,
    risk,
    programmes: programmesView(analysis.programmes),
    findings,
    suggestedYear: suggestedYear(readings),
  };
}

/** Empty input sheets come from the product; what stands on them afterwards is a person's. */
const FILLED_BY_PEOPLE = ['results', 'context', 'riskInput', 'input'];

function sheetView({ records, ...reading }: SheetReading, grid: Grid): SheetView {
  const { results, register, contexts, riskColumns, confirmed } = records;
  return {
    ...reading,
    ownKind: grid.ownKind,
    own: (grid.ownKind !== null && !FILLED_BY_PEOPLE.includes(grid.ownKind)) || isGuide(grid),
    hidden: grid.visibility !== 'visible',
    recordCounts: {
      results: results.length,
      register: register.length,
      contexts: contexts.length,
      riskColumns: riskColumns.length,
      confirmed: confirmed.length,
    },
  };
}

/**
 * The list is made in the autumn after the newest results; without results the table of risks is made for the
 * year of its context.
 */
function suggestedYear(readings: readonly SheetReading[]): AcademicYear | null {
  let newestResults = 0;
  let newestContext = 0;
  for (const { records } of readings) {
    for (const { year, procedure } of records.results) {
      if (listedProcedure(procedure)) newestResults = Math.max(newestResults, yearStart(year));
    }
    for (const { year } of [...records.contexts, ...records.riskColumns]) {
      if (year) newestContext = Math.max(newestContext, yearStart(year));
    }
  }
  if (newestResults > 0) return academicYear(newestResults + 1);
  return newestContext > 0 ? academicYear(newestContext) : null;
}
