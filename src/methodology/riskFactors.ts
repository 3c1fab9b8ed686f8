import type { RiskIndicator } from '../model/context';
import type { RiskFactor, RiskFactors } from '../model/riskFactor';
import type { RiskInput, RiskSection, RiskVerdict } from './outcome';
import { sectionOf } from './riskSections';
import type { Settings } from './settings';

/**
 * What a school is at risk by: the rows of the sections hit that count in them, section 3 by its sum, and every
 * row without data. Source: Норильск 3.2; «с перечислением выявленных факторов», 3.3.1.1.
 */
export function riskFactors(line: RiskVerdict, risk: Settings['risk']): RiskFactors {
  const hit = line.sectionsHit.flatMap((section): RiskFactor[] =>
    section === 3
      ? [{ indicator: 'contingent', value: line.contingentPercent }]
      : countingRows(section, line, risk).map(factor),
  );
  return { hit, missing: line.missing };
}

function factor({ indicator, value, percent }: RiskInput): RiskFactor {
  if (value?.kind === 'answer') return { indicator, value: value.value };
  return { indicator, value: value?.kind === 'percent' ? value.percent : percent };
}

/** The rows by which section 1, 2 or 4 is hit; without those that do not count in it alone. */
export function countingRows(
  section: RiskSection,
  { inputs }: Pick<RiskVerdict, 'inputs'>,
  risk: Settings['risk'],
): RiskInput[] {
  const rows = inputs.filter(({ indicator }) => sectionOf(indicator) === section);
  const hit = rows.filter((row) => row.hit === 'yes');
  if (section === 1) {
    // Laboratories that count only together are no factor while one that applies is equipped.
    const together = rows.filter(isLab).every((row) => row.hit === 'yes' || row.hit === 'notApplicable');
    return risk.s1.labsSeparately || together ? hit : hit.filter((row) => !isLab(row));
  }
  const enough = hit.filter(({ indicator }) => isVpr(indicator)).length >= risk.s4.vprCount;
  return enough ? hit : hit.filter(({ indicator }) => !isVpr(indicator));
}

/** One of the four rows 4.1–4.4. */
export function isVpr(indicator: RiskIndicator): boolean {
  return indicator.startsWith('4.') && indicator !== '4.5';
}

function isLab({ indicator }: RiskInput): boolean {
  return indicator.startsWith('1.3.');
}
