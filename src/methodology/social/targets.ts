import type { Finding } from '../../model/finding';
import type { TargetTable } from '../../model/programme/social';
import type { Measure } from '../../model/source';
import type { Verdict } from '../../model/verdict';
import { sourceOrder } from '../sheetTally';
import { place } from './components';
import { periodOrder } from './network';
import type { TargetLine, TargetsOutcome } from './outcome';
import { listedTarget } from './targetCatalogue';
import { addTyped, statedTargets } from './targetRows';

/**
 * «Не менее» targets with their facts, one outcome a year: done when fact ≥ plan. Our own finished sheet
 * fills what no table of the department gives, and what a person typed there wins. Tables of a year without a single fact make no sheet.
 * Source: Иркутск, план-график 2018 г., 1.3–1.9.
 */
export function judgeTargets(tables: readonly TargetTable[]): {
  readonly outcomes: readonly TargetsOutcome[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const outcomes: TargetsOutcome[] = [];
  const periods = [...new Set(tables.map(({ period }) => period))].sort(periodOrder);
  for (const period of periods) {
    const own = tables.filter((table) => table.period === period).sort(tableOrder);
    const lines = merged(own, findings);
    if (lines.some(({ fact }) => fact !== null)) outcomes.push({ period, lines });
    else {
      const { workbook, sheet } = own[0]!;
      findings.push({
        code: 'targetsWithoutFacts',
        severity: 'info',
        workbook,
        sheet,
        params: { targets: lines.length },
      });
    }
  }
  return { outcomes, findings };
}

/** Tables of the department first, each kind in the order of the sheets. */
function tableOrder(a: TargetTable, b: TargetTable): number {
  if (a.ownSheet !== b.ownSheet) return a.ownSheet ? 1 : -1;
  return sourceOrder({ ...a, cell: '' }, { ...b, cell: '' });
}

function merged(tables: readonly TargetTable[], findings: Finding[]): TargetLine[] {
  const rows = (own: boolean) =>
    tables.flatMap((table) => (Boolean(table.ownSheet) === own ? table.targets : []));
  const drafts = statedTargets(rows(false), findings);
  addTyped(drafts, rows(true), findings);
  return drafts.map(({ target, plan, fact, document, stated }) => {
    const { number, text, unit, source } = target;
    const listed = listedTarget(number, text);
    if (listed && plan && plan.value !== listed.plan) {
      findings.push({
        code: 'targetPlanChanged',
        severity: 'info',
        ...place(plan.source),
        params: { number, plan: plan.value, source: listed.plan },
      });
    }
    const section = target.section || (listed?.section ?? '');
    const atMost = isAtMost(text);
    if (atMost)
      findings.push({ code: 'targetAtMost', severity: 'warning', ...place(source), params: { number } });
    return {
      number,
      section,
      text,
      plan,
      unit,
      fact,
      document,
      stated,
      done: atMost ? 'unknown' : done(plan, fact),
      source,
    };
  });
}

/** «Не более 5 жалоб»: no target of «не менее», whatever stands in its columns. */
function isAtMost(text: string): boolean {
  return /не\s+(?:более|больше|выше|свыше|превыша)|≤|<=/i.test(text) && !/не\s+менее/i.test(text);
}

/** fact ≥ plan; binary noise of typed fractions does not decide. */
export function done(plan: Pick<Measure, 'value'> | null, fact: Pick<Measure, 'value'> | null): Verdict {
  if (plan === null || fact === null) return 'unknown';
  return fact.value >= plan.value - 1e-9 ? 'yes' : 'no';
}
