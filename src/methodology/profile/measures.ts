import type { FactorCode } from '../../model/programme/profile';
import type { PlanColumn, PlanItem, PlanTable } from '../../model/programme/plan';
import { BOBROV_2021 } from '../plans/builtIn/bobrov2021';
import { isSection } from '../plans/builtIn/plan';
import { factorOf } from '../plans/factors';
import { subsectionOf } from './factors';
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

/** The rows of the built-in road map of Бобров, each with the subsection it stands in; rows outside one are left out. */
export function typicalMeasures(): readonly TypicalMeasure[] {
  const { headings, lines } = BOBROV_2021;
  const measures: TypicalMeasure[] = [];
  let sections: string[] = [];
  for (const line of lines) {
    if (isSection(line)) {
      sections = [...sections.slice(0, line.level - 1), line.section];
      continue;
    }
    const factor = factorOf({ sections });
    if (factor === null) continue;
    const text = (wanted: PlanColumn) =>
      line.cells[headings.findIndex(([column]) => column === wanted)] ?? '';
    measures.push({
      factor,
      number: text('number'),
      text: text('text'),
      deadline: text('deadline'),
      responsible: text('responsible'),
      expected: text('expected'),
    });
  }
  return measures;
}

/**
 * Links factors with the measures of the plans that were read: by the subsection that a row stands under, for an
 * own factor by a heading that holds its name. Without a plan that knows such subsections the built-in road map
 * of Бобров answers, without states, and the plans that were read are named as unlinked.
 */
export function measuresFrom(plans: readonly PlanTable[], stateOf: StateOf): MeasuresOf {
  return (factors) => {
    const used = plans.map((plan) => ({
      plan,
      measures: factors.map((factor) => rowsOf(plan, factor, stateOf)),
    }));
    const linked = used.filter(
      ({ plan, measures }) =>
        measures.some((rows) => rows.length > 0) || plan.items.some((item) => factorOf(item) !== null),
    );
    if (linked.length === 0) {
      const typical = typicalMeasures();
      const measures = factors.map(({ code }) =>
        typical
          .filter(({ factor }) => code !== null && factor === subsectionOf(code))
          .map(({ factor: _, ...row }): FactorMeasure => ({ ...row, state: null, source: null })),
      );
      return { measures, plan: null, unlinked: plans, unknownSections: [] };
    }
    return {
      measures: factors.map((_, index) => linked.flatMap(({ measures }) => measures[index]!)),
      plan: linked.map(({ plan }) => titleOf(plan)).join('; '),
      unlinked: [],
      unknownSections: unknownSections(
        linked.map(({ plan }) => plan),
        factors,
      ),
    };
  };
}

const WITHOUT_SECTION = 'без раздела';
/** «1. Организационные действия»: sections of the road map itself, which answer no single risk. */
const OUTER = new Set(
  BOBROV_2021.lines.flatMap((line) => (isSection(line) && line.level === 1 ? [foldText(line.section)] : [])),
);

/** The innermost headings of rows that answer no known risk and no own factor, in the order of the plans. */
function unknownSections(plans: readonly PlanTable[], factors: readonly ProfileFactor[]): readonly string[] {
  const own = factors.filter(({ code }) => code === null);
  const found = new Set<string>();
  for (const { items } of plans)
    for (const { sections } of items) {
      const heading = sections.at(-1) ?? WITHOUT_SECTION;
      if (found.has(heading) || OUTER.has(foldText(heading)) || factorOf({ sections }) !== null) continue;
      if (!own.some((factor) => answers(sections, factor))) found.add(heading);
    }
  return [...found];
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
    return wanted !== null && factorOf({ sections }) === wanted;
  }
  const own = foldText(text);
  return own.length > 3 && sections.some((section) => foldText(section).includes(own));
}

/** How a plan is named to a person. */
export function titleOf({ title, sheet }: PlanTable): string {
  return title || sheet;
}
