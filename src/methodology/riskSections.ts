import type { RiskIndicator } from '../model/context';
import { RISK_INDICATORS } from '../model/context';
import type { School } from '../model/school';
import type { Verdict } from '../model/verdict';
import { allOf, anyOf, atLeast } from '../model/verdict';
import { percentCrosses } from './comparison';
import type { RiskInput, RiskSection, RiskVerdict } from './outcome';
import type { Settings } from './settings';

const SECTIONS: readonly RiskSection[] = [1, 2, 3, 4];
const LABS: readonly RiskIndicator[] = ['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'];
const CONTINGENT: readonly RiskIndicator[] = ['3.1', '3.2', '3.3', '3.4'];
const VPR: readonly RiskIndicator[] = ['4.1', '4.2', '4.3', '4.4'];

/** The section of table 3.2 that a row stands in. */
export function sectionOf(indicator: RiskIndicator): RiskSection {
  return Number(indicator[0]) as RiskSection;
}

export interface SectionsVerdict {
  readonly sections: Readonly<Record<RiskSection, Verdict>>;
  readonly contingentPercent: number | null;
}

/**
 * The four sections of table 3.2 on its 18 rows. `unique` is the percent (0–100) of children with at least
 * one attribute of section 3, or null; it is used only with `s3.sum: unique`. Source: Норильск 3.2, A4.4.
 */
export function judgeSections(
  inputs: ReadonlyMap<RiskIndicator, RiskInput>,
  unique: number | null,
  settings: Settings['risk'],
): SectionsVerdict {
  const hit = (indicator: RiskIndicator) => inputs.get(indicator)!.hit;
  const labs = LABS.map(hit);
  const join = (mode: 'or' | 'and', verdicts: readonly Verdict[]) =>
    mode === 'or' ? anyOf(verdicts) : allOf(verdicts);
  const contingent = judgeContingent(
    CONTINGENT.map((indicator) => inputs.get(indicator)!),
    unique,
    settings.s3,
  );
  return {
    contingentPercent: contingent.percent,
    sections: {
      1: anyOf([hit('1.1'), hit('1.2'), ...(settings.s1.labsSeparately ? labs : [allNegative(labs)])]),
      2: join(settings.s2.join, [hit('2.1'), hit('2.2')]),
      3: contingent.verdict,
      4: join(settings.s4.join, [atLeast(settings.s4.vprCount, VPR.map(hit)), hit('4.5')]),
    },
  };
}

/** With `labsSeparately: false` laboratories are a negative answer only when every one that applies is. */
function allNegative(labs: readonly Verdict[]): Verdict {
  const applicable = labs.filter((verdict) => verdict !== 'notApplicable');
  return applicable.length === 0 ? 'notApplicable' : allOf(applicable);
}

/**
 * Section 3: «более 10 % в сумме по всем показателям». A row that does not apply adds nothing. With rows
 * missing, the known ones are a lower bound: they may already decide «yes», never «no».
 */
function judgeContingent(
  rows: readonly RiskInput[],
  unique: number | null,
  settings: Settings['risk']['s3'],
): { verdict: Verdict; percent: number | null } {
  const crosses = (percent: number) => percentCrosses(percent, settings.threshold, settings.thresholdSign);
  if (settings.sum === 'unique') {
    const verdict = unique === null ? 'unknown' : crosses(unique) ? 'yes' : 'no';
    return { verdict, percent: unique };
  }
  const summed =
    settings.sum === 'withoutMissing34'
      ? rows.filter((row) => row.indicator !== '3.4' || row.hit !== 'unknown')
      : rows;
  const open = summed.filter((row) => row.hit === 'unknown').length;
  const known = summed.flatMap((row) => (row.percent === null ? [] : [row.percent]));
  if (known.length + open === 0) return { verdict: 'no', percent: null };
  const sum = known.reduce((total, percent) => total + percent, 0);
  const bound = settings.sum === 'mean' ? sum / (known.length + open) : sum;
  if (crosses(bound)) return { verdict: 'yes', percent: open === 0 ? bound : null };
  return open === 0 ? { verdict: 'no', percent: bound } : { verdict: 'unknown', percent: null };
}

/**
 * The line of one school from its 18 rows; `unique` is the percent (0–100) that the reading `unique` of
 * section 3 asks for, or null. Source: Норильск 3.2.
 */
export function riskVerdict(
  school: School,
  inputs: ReadonlyMap<RiskIndicator, RiskInput>,
  unique: number | null,
  settings: Settings['risk'],
): RiskVerdict {
  const { sections, contingentPercent } = judgeSections(inputs, unique, settings);
  return {
    school,
    verdict: atLeast(
      settings.minSections,
      SECTIONS.map((section) => sections[section]),
    ),
    inputs: [...inputs.values()],
    sections,
    sectionsHit: SECTIONS.filter((section) => sections[section] === 'yes'),
    contingentPercent,
    missing: RISK_INDICATORS.filter((indicator) => isMissing(inputs.get(indicator)!)),
  };
}

/** True for a row without data. */
export function isMissing({ hit }: RiskInput): boolean {
  return hit === 'unknown';
}
