import type { Grid } from '../grid/grid';
import type { Finding } from '../model/finding';
import type { AcademicYear } from '../model/year';
import { yearBefore } from '../model/year';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import type { SchoolRecords } from '../methodology/collected';
import { listedProcedure } from '../methodology/procedures';
import { settingsFromSheet } from '../methodology/readSettings';
import { judgeRisk } from '../methodology/risk';
import type { Settings } from '../methodology/settings';
import { judgeShnor } from '../methodology/shnor';
import type { ReadingOptions, SheetReading, SheetRecords } from '../recognise/contract';
import { recogniseSheet } from '../recognise/recognise';
import { matchSchools } from '../schools/match';
import type { Analysis, AnalysisInput, AnalysisRequest, Progress } from './analysis';
import { judgeProgrammes } from './programmes';
import { speakWithoutSchools } from './withoutSchools';
import { gatherBySchool, gatherForMatching } from './gather';

/**
 * The whole line from sheets to verdicts. A generator, so that a host can show progress, give the
 * screen a breath between steps, or stop: dropping the generator cancels the work.
 * Findings that the host made while opening files come first in `hostFindings`.
 */
export function* analyseSteps(
  grids: readonly Grid[],
  input: AnalysisInput,
  hostFindings: readonly Finding[] = [],
): Generator<Progress, Analysis> {
  const readings: SheetReading[] = [];
  for (const [index, grid] of grids.entries()) {
    yield { stage: 'recognise', done: index, total: grids.length, sheet: grid.sheet };
    readings.push(recogniseSheet(grid, optionsFor(grid, input)));
  }
  const { settings, findings: settingsFindings } = settingsInForce(readings, input);
  yield { stage: 'match', done: 0, total: 1 };
  const matching = matchSchools(gatherForMatching(readings, input.confirmed));
  yield { stage: 'judge', done: 0, total: 1 };
  const records = gatherBySchool(readings, matching);
  const contextYear = input.contextYear ?? input.year;
  const shnor = hasListedResults(records, input.year) ? judgeShnor(records, input.year, settings) : null;
  const risk = hasRiskInputs(records) ? judgeRisk(records, input.year, contextYear, settings) : null;
  const request: AnalysisRequest = {
    year: input.year,
    contextYear,
    settings,
    reading: input.reading,
    asOf: input.asOf ?? null,
    slices: input.slices ?? {},
  };
  const judged = judgeProgrammes({
    request,
    records,
    readings,
    matching,
    shnor: shnor?.outcome ?? null,
    risk: risk?.outcome ?? null,
  });
  return {
    request,
    readings,
    matching,
    shnor: shnor?.outcome ?? null,
    risk: risk?.outcome ?? null,
    programmes: judged.programmes,
    findings: [
      ...hostFindings,
      ...readings.flatMap((reading) => reading.findings),
      ...settingsFindings,
      ...matching.findings,
      ...(matching.schools.length === 0 && !speakWithoutSchools(judged.programmes)
        ? [nothingFilled(readings) ?? bookEmpty(readings, hostFindings) ?? nothingToAssess]
        : []),
      ...(shnor ? shnor.findings : noResults(records, input.year, risk !== null)),
      ...(risk?.findings ?? []),
      ...judged.findings,
    ],
  };
}

/** The same in one go. */
export function analyse(
  grids: readonly Grid[],
  input: AnalysisInput,
  hostFindings: readonly Finding[] = [],
): Analysis {
  const steps = analyseSteps(grids, input, hostFindings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const nothingToAssess: Finding = { code: 'noSchools', severity: 'error', params: {} };

/** Told when input tables wait for their rows and nothing else is wrong; null in any other case. */
export function nothingFilled(readings: readonly SheetReading[]): Finding | null {
  const findings = readings.flatMap((reading) => reading.findings);
  const waiting =
    findings.some(({ code }) => code === 'sheetNotFilled') &&
    findings.every(({ severity }) => severity === 'info') &&
    readings.every(({ records }) => holdsNoSchool(records));
  return waiting ? { code: 'nothingFilled', severity: 'info', params: {} } : null;
}

/** A workbook without a single value yet is at rest, not in error; null when any sheet holds something or was not read. */
function bookEmpty(readings: readonly SheetReading[], hostFindings: readonly Finding[]): Finding | null {
  const empty = readings.every(({ findings }) => findings.some(({ code }) => NO_DATA.has(code)));
  const told = hostFindings.some(({ severity }) => severity === 'error');
  return empty && !told ? { code: 'bookEmpty', severity: 'info', params: {} } : null;
}

const NO_DATA: ReadonlySet<Finding['code']> = new Set(['sheetEmpty', 'guideSheet']);

function holdsNoSchool({ results, register, contexts, riskColumns }: SheetRecords): boolean {
  return [results, register, contexts, riskColumns].every((records) => records.length === 0);
}

function optionsFor(grid: Grid, input: AnalysisInput): ReadingOptions {
  const resultsYear =
    input.resultsYearBySheet?.[`${grid.workbook}|${grid.sheet}`] ??
    input.resultsYearByWorkbook?.[grid.workbook] ??
    input.reading.resultsYear;
  return {
    ...input.reading,
    ...(resultsYear && { resultsYear }),
    listYear: input.reading.listYear ?? input.year,
  };
}

/**
 * Explicit settings win; otherwise every «Методика» sheet is laid over the defaults in reading order, and what
 * was chosen beside the workbook over them.
 */
function settingsInForce(
  readings: readonly SheetReading[],
  { settings: explicit, stage, settingsChosen = {} }: AnalysisInput,
): { settings: Settings; findings: Finding[] } {
  let settings = explicit ?? DEFAULT_SETTINGS;
  const findings: Finding[] = [];
  for (const { records, workbook, sheet } of explicit ? [] : readings) {
    if (Object.keys(records.settings).length === 0) continue;
    const laid = settingsFromSheet(settings, records.settings, { workbook, sheet });
    settings = laid.settings;
    findings.push(...laid.findings);
  }
  const chosen = settingsFromSheet(settings, settingsChosen, {});
  settings = chosen.settings;
  findings.push(...chosen.findings);
  return { settings: stage ? { ...settings, shnor: { ...settings.shnor, stage } } : settings, findings };
}

function hasListedResults(records: readonly SchoolRecords[], year: AcademicYear): boolean {
  const years = new Set<AcademicYear>([yearBefore(year), yearBefore(year, 2)]);
  return records.some((school) =>
    school.results.some(
      (result) => years.has(result.year) && listedProcedure(result.procedure) !== undefined,
    ),
  );
}

/** ВПР of classes 4 and 8 are inputs of table 3.2 as well as its own cells and the context. */
function hasRiskInputs(records: readonly SchoolRecords[]): boolean {
  return records.some(
    (school) =>
      school.contexts.length > 0 ||
      school.riskColumns.length > 0 ||
      school.results.some(
        ({ procedure }) => procedure.kind === 'vpr' && (procedure.grade === 4 || procedure.grade === 8),
      ),
  );
}

/** Without results there is no list. A run for the risk table alone is not at fault, so it is only told. */
function noResults(records: readonly SchoolRecords[], year: AcademicYear, riskMade: boolean): Finding[] {
  if (records.length === 0) return [];
  const found = new Set<string>();
  for (const school of records) for (const result of school.results) found.add(result.year);
  return [
    {
      code: 'noResultsForYears',
      severity: riskMade ? 'warning' : 'error',
      params: {
        previous: yearBefore(year),
        earlier: yearBefore(year, 2),
        found: [...found].sort().join(', '),
      },
    },
  ];
}
