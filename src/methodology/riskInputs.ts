import type { RiskIndicator, RiskTableColumn, RiskValue, SchoolContext } from '../model/context';
import { RISK_INDICATORS } from '../model/context';
import type { Finding } from '../model/finding';
import type { School } from '../model/school';
import type { AcademicYear } from '../model/year';
import { assess } from './assess';
import type { Settled } from './collate';
import { isBlankResult } from './resultRow';
import type { ContextSays } from './contextInputs';
import { fromContext, newestShare, sameValue, UNIQUE_CONTINGENT } from './contextInputs';
import type { RiskInput } from './outcome';
import { RISK_VPR } from './procedures';
import { conflictFinding, resultFinding } from './resultFindings';
import { inputOf, isImpossible, missingInput } from './riskHits';
import { differsFinding, impossibleFinding, sameInput, sourcesConflict } from './riskFindings';
import type { OwnSheetNotes } from './riskOwnSheet';
import { atWork, schoolLabel } from './schoolYears';
import type { Settings } from './settings';

/** Everything the risk rule needs about one school, already narrowed to the right year. */
export interface RiskSources {
  readonly school: School;
  /** Columns of filled tables, in the order of their sheets. */
  readonly columns: readonly RiskTableColumn[];
  /** Slices of the year, newest first. */
  readonly slices: readonly SchoolContext[];
  /** ВПР 4.1–4.4 of the previous academic year, in the order of `RISK_VPR`. */
  readonly vpr: readonly (Settled | undefined)[];
  readonly vprYear: AcademicYear;
  /** By position in `RISK_VPR`: does any school have a row? */
  readonly vprLoaded: readonly boolean[];
}

/**
 * The 18 rows of one school: the department's own table first, then context counts and ВПР results; a
 * finished sheet of ours that was loaded again only fills what these do not give.
 */
export function riskInputs(
  sources: RiskSources,
  settings: Settings['risk'],
  findings: Finding[],
  own: OwnSheetNotes,
): Map<RiskIndicator, RiskInput> {
  const inputs = new Map<RiskIndicator, RiskInput>();
  RISK_INDICATORS.forEach((indicator) => {
    const vprRow = RISK_VPR.findIndex((row) => row.indicator === indicator);
    const computed =
      vprRow < 0
        ? contextInput(indicator, sources, settings, findings)
        : vprInput(vprRow, sources, settings, findings);
    const primary = tableInput(indicator, computed, sources, settings, findings);
    inputs.set(indicator, filledInput(indicator, primary, sources, settings, findings, own));
  });
  return inputs;
}

/** Percent (0–100) of unique children with an attribute of section 3, or null. */
export function uniquePercent(sources: RiskSources, findings: Finding[]): number | null {
  const says = newestShare(sources.slices, UNIQUE_CONTINGENT);
  if (!says || says.value.kind !== 'share') return null;
  const label = schoolLabel(sources.school);
  if (says.conflicting) {
    findings.push(sourcesConflict('contextConflict', label, 'anyOfContingent', says.value, says.conflicting));
    return null;
  }
  if (isImpossible(says.value)) {
    findings.push(impossibleFinding(label, 'anyOfContingent', says.value));
    return null;
  }
  const { numerator, denominator } = says.value;
  return denominator.value === 0 ? null : (100 * numerator.value) / denominator.value;
}

function tableInput(
  indicator: RiskIndicator,
  computed: RiskInput,
  { school, columns }: RiskSources,
  settings: Settings['risk'],
  findings: Finding[],
): RiskInput {
  const label = schoolLabel(school);
  const values = columns.flatMap(({ values: cells, ownSheet }) => (ownSheet ? [] : (cells[indicator] ?? [])));
  if (values.length === 0) return computed;
  const input = statedInput(indicator, values, label, settings, findings);
  const differs = input.value && computed.value && differsFinding(label, input, computed);
  if (differs) findings.push(differs);
  return input;
}

/** One row out of the cells of filled tables; cells that differ or cannot be are unknown. */
function statedInput(
  indicator: RiskIndicator,
  values: readonly RiskValue[],
  label: string,
  settings: Settings['risk'],
  findings: Finding[],
): RiskInput {
  const stated = values[0]!;
  const other = values.find((value) => !sameValue(stated, value));
  if (other) {
    findings.push(sourcesConflict('contextConflict', label, indicator, stated, other));
    return missingInput(indicator, 'conflict');
  }
  if (isImpossible(stated)) {
    findings.push(impossibleFinding(label, indicator, stated));
    return missingInput(indicator, 'impossible');
  }
  return inputOf(indicator, stated, settings);
}

/** What of our own sheets is taken where the sources say nothing; where they differ the sources win. */
function filledInput(
  indicator: RiskIndicator,
  primary: RiskInput,
  { school, columns }: RiskSources,
  settings: Settings['risk'],
  findings: Finding[],
  own: OwnSheetNotes,
): RiskInput {
  const label = schoolLabel(school);
  const values = columns.flatMap(({ values: cells, ownSheet }) => (ownSheet ? (cells[indicator] ?? []) : []));
  const [first] = values;
  if (!first) return primary;
  if (primary.value) {
    for (const value of values) {
      if (!sameInput(inputOf(indicator, value, settings), primary)) own.add(value, primary, label);
    }
    return primary;
  }
  // A contradiction between the sources stays open: an older conclusion of ours must not hide it.
  if (primary.cause !== 'noData' && primary.cause !== 'notLoaded') return primary;
  return statedInput(indicator, values, label, settings, findings);
}

function contextInput(
  indicator: RiskIndicator,
  { school, slices }: RiskSources,
  settings: Settings['risk'],
  findings: Finding[],
): RiskInput {
  const label = schoolLabel(school);
  const says = fromContext(indicator, slices, settings);
  if (!says) return labWithoutClasses(indicator, school) ?? missingInput(indicator, 'noData');
  if (says.conflicting) return conflicting(label, indicator, says, findings);
  if (isImpossible(says.value)) {
    findings.push(impossibleFinding(label, indicator, says.value));
    return missingInput(indicator, 'impossible');
  }
  return inputOf(indicator, says.value, settings);
}

function conflicting(
  label: string,
  indicator: RiskIndicator,
  { value, conflicting: other }: ContextSays,
  findings: Finding[],
): RiskInput {
  findings.push(sourcesConflict('contextConflict', label, indicator, value, other!));
  return missingInput(indicator, 'conflict');
}

/** A school without classes 5–9 has no physics room: not applicable, not a negative answer (A4.4, labNA). */
function labWithoutClasses(indicator: RiskIndicator, school: School): RiskInput | undefined {
  if (!indicator.startsWith('1.3.') || school.levels.basic !== false) return undefined;
  return { ...missingInput(indicator, 'noSuchLevel'), hit: 'notApplicable' };
}

function vprInput(
  row: number,
  { school, vpr, vprYear, vprLoaded }: RiskSources,
  settings: Settings['risk'],
  findings: Finding[],
): RiskInput {
  const { indicator, procedure, level } = RISK_VPR[row]!;
  const settled = vpr[row];
  if (!settled || (settled.kind === 'result' && isBlankResult(settled.result))) {
    const work = atWork(school, vprYear);
    const outside = school.levels[level] === false ? 'noSuchLevel' : work === 'yes' ? undefined : work;
    if (outside) return { ...missingInput(indicator, outside), hit: 'notApplicable' };
    return missingInput(indicator, vprLoaded[row] ? 'noData' : 'notLoaded');
  }
  if (settled.kind === 'conflict') {
    findings.push(conflictFinding(school, procedure, vprYear, settled.first, settled.second));
    return missingInput(indicator, 'conflict');
  }
  if (settled.kind === 'bothSeasons') return missingInput(indicator, 'bothSeasons');
  const { vpr: threshold, vprSign } = settings.s4;
  const assessment = assess(settled.result, threshold, vprSign);
  const remark = resultFinding(school, settled.result, vprYear, assessment, threshold);
  if (remark) findings.push(remark);
  const { verdict, participants, failed, percent, cause } = assessment;
  if (verdict === 'unknown') return missingInput(indicator, cause);
  if (verdict === 'notApplicable') {
    const value: RiskValue = { kind: 'notApplicable', source: participants!.source };
    return { indicator, value, percent: null, hit: 'notApplicable', ...(cause && { cause }) };
  }
  const value: RiskValue =
    participants && failed
      ? {
          kind: 'share',
          numerator: failed,
          denominator: participants,
          ...(assessment.marks.includes('reconstructed') && { reconstructed: true }),
        }
      : { kind: 'percent', percent: percent!, source: settled.result.failed!.source };
  return { indicator, value, percent, hit: verdict };
}
