import type { FactorCode } from '../../model/programme/profile';
import type { PlanItem, PlanTable } from '../../model/programme/plan';
import { FACTORS, subsectionOf } from './factors';
import type { MeasuresOf } from './judgeProfile';
import type { FactorMeasure, ProfileFactor } from './outcome';
import { foldText } from './profileFactors';

/** A row of the built-in road map with the subsection that it stands in. */
export interface TypicalMeasure {
  readonly factor: FactorCode;
  readonly number: string;
  readonly text: string;
  readonly deadline: string;
  readonly responsible: string;
  readonly expected: string;
}

/** Word of the state of a plan's row on the day asked for; null when no state is known. */
export type StateOf = (item: PlanItem) => string | null;

const NUMBER = /^\s*(\d+(?:\.\d+)+)\.?\s*/;
const SUBSECTIONS = new Map(
  FACTORS.filter(({ list }) => list === 'bobrov').map(({ code, text }) => [
    foldText(text.replace(NUMBER, '')),
    code,
  ]),
);
const OF_BOBROV = new Set<string>(SUBSECTIONS.values());

/**
 * The subsection of the road map of Бобров that a heading of a plan names: by its words, or by its number when it
 * also speaks of overcoming («Преодоление …»). Numbers alone decide nothing: other plans count from 1.1 too.
 */
export function subsectionOfHeading(heading: string): FactorCode | null {
  const number = NUMBER.exec(heading)?.[1];
  const words = foldText(heading.replace(NUMBER, ''));
  const exact = SUBSECTIONS.get(words);
  if (exact) return exact;
  const known = number !== undefined && OF_BOBROV.has(number) && words.startsWith('преодоление');
  return known ? (number as FactorCode) : null;
}

/**
 * Links factors with the measures of the plans that were read: by the subsection that a row stands under, for an
 * own factor by a heading that holds its name. Without a plan that knows such subsections the built-in road map
 * of Бобров answers, without states.
 */
export function measuresFrom(
  plans: readonly PlanTable[],
  stateOf: StateOf,
  typical: readonly TypicalMeasure[],
): MeasuresOf {
  return (factors) => {
    const used = plans.map((plan) => ({
      plan,
      measures: factors.map((factor) => rowsOf(plan, factor, stateOf)),
    }));
    const linked = used.filter(({ measures }) => measures.some((rows) => rows.length > 0));
    if (linked.length === 0) {
      const measures = factors.map(({ code }) =>
        typical
          .filter(({ factor }) => code !== null && factor === subsectionOf(code))
          .map(({ factor: _, ...row }): FactorMeasure => ({ ...row, state: null, source: null })),
      );
      return { measures, plan: null };
    }
    return {
      measures: factors.map((_, index) => linked.flatMap(({ measures }) => measures[index]!)),
      plan: linked.map(({ plan }) => plan.title || plan.sheet).join('; '),
    };
  };
}

function rowsOf(plan: PlanTable, factor: ProfileFactor, stateOf: StateOf): FactorMeasure[] {
  return plan.items
    .filter(({ sections }) => answers(sections, factor))
    .map((item) => ({
      number: item.number,
      text: item.text,
      deadline: item.deadline,
      responsible: item.responsible,
      expected: item.expected,
      state: stateOf(item),
      source: item.source,
    }));
}

function answers(sections: readonly string[], { code, text }: ProfileFactor): boolean {
  if (code !== null) {
    const wanted = subsectionOf(code);
    return wanted !== null && sections.some((section) => subsectionOfHeading(section) === wanted);
  }
  const own = foldText(text);
  return own.length > 3 && sections.some((section) => foldText(section).includes(own));
}
