import type { AnalysisInput } from './analysis';
import type { Grid } from '../grid/grid';
import type { AcademicYear } from '../model/year';
import type { Choices } from './choices';

/**
 * The choices of the pane as the analysis asks for them. Choices name a sheet alone; the analysis names it together
 * with its workbook, whose name may have changed since the choice was made.
 */
export function analysisInput(
  choices: Choices,
  year: AcademicYear,
  sheets: readonly Pick<Grid, 'workbook' | 'sheet'>[],
  /** `YYYY-MM-DD`: the day for which plans are judged while a person has chosen none. */
  today?: string,
): AnalysisInput {
  const { contextYear } = choices;
  const asOf = choices.asOf ?? today;
  return {
    year,
    ...(asOf !== undefined && { asOf }),
    ...(choices.slices && { slices: choices.slices }),
    ...(contextYear && { contextYear }),
    reading: {
      mappings: choices.mappings,
      forms: bySheet(choices.forms, sheets),
      ...(contextYear && { contextYear }),
    },
    resultsYearBySheet: bySheet(choices.years, sheets),
    settingsChosen: choices.settings,
    confirmed: choices.confirmed,
  };
}

function bySheet<Value>(
  record: Readonly<Record<string, Value>>,
  sheets: readonly Pick<Grid, 'workbook' | 'sheet'>[],
): Record<string, Value> {
  const result: Record<string, Value> = {};
  for (const { workbook, sheet } of sheets) {
    if (Object.hasOwn(record, sheet)) result[`${workbook}|${sheet}`] = record[sheet]!;
  }
  return result;
}
