import type { Subsection } from '../../model/programme/profile';
import { SUBSECTIONS } from '../../model/programme/profile';
import { riskOf } from '../../model/programme/riskNames';
import type { PlanItem } from '../../model/programme/plan';
import { BOBROV_2021 } from './builtIn/bobrov2021';
import { isSection } from './builtIn/plan';

/** A risk that a subsection of the road map is to overcome. */
export interface PlanFactor {
  readonly code: Subsection;
  /** The heading as in the source, with its number. */
  readonly heading: string;
}

/** The 11 subsections in the order of the source (BOB-1). */
export const PLAN_FACTORS: readonly PlanFactor[] = BOBROV_2021.lines.flatMap((line) => {
  const code = isSection(line) ? numberOf(line.section) : null;
  return code !== null && isSection(line) ? [{ code, heading: line.section }] : [];
});

/**
 * The risk factor that a row of a plan works on: of its innermost heading that names one of the risks of the road map.
 * Null for every other row.
 */
export function factorOf({ sections }: Pick<PlanItem, 'sections'>): Subsection | null {
  for (const heading of [...sections].reverse()) {
    const same = PLAN_FACTORS.find((factor) => factor.heading === heading);
    const code = same ? same.code : riskOf(heading);
    if (code !== null) return code;
  }
  return null;
}

function numberOf(heading: string): Subsection | null {
  const number = /^\s*(\d\.\d)\.?\s/.exec(heading)?.[1];
  return SUBSECTIONS.find((code) => code === number) ?? null;
}
