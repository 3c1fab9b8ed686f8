import type { Finding } from '../../model/finding';
import type { Target, TargetTable } from '../../model/programme/social';
import type { Measure } from '../../model/source';
import type { Verdict } from '../../model/verdict';
import { sourceOrder } from '../sheetTally';
import { place } from './components';
import { periodOrder } from './network';
import type { TargetLine, TargetsOutcome } from './outcome';
import { listedTarget } from './targetCatalogue';

/**
 * «Не менее» targets with their facts, one outcome a year: done when fact ≥ plan. Facts of our own finished
 * sheet fill only what no table of the department gives. Tables of a year without a single fact make no sheet.
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

interface Draft {
  readonly target: Target;
  fact: Measure | null;
  document: string;
}

function merged(tables: readonly TargetTable[], findings: Finding[]): TargetLine[] {
  const drafts = new Map<string, Draft>();
  for (const table of tables) {
    for (const target of table.targets) {
      const key = keyOf(target);
      const known = drafts.get(key);
      if (!known) {
        drafts.set(key, { target, fact: target.fact, document: target.document });
        continue;
      }
      if (known.document === '') known.document = target.document;
      if (known.fact === null) known.fact = target.fact;
      else if (target.fact !== null && target.fact.value !== known.fact.value) {
        findings.push({
          code: 'targetFactDiffers',
          severity: 'warning',
          ...place(target.fact.source),
          params: {
            number: target.number,
            fact: target.fact.value,
            used: known.fact.value,
            usedSheet: known.fact.source.sheet,
            usedCell: known.fact.source.cell,
          },
        });
      }
    }
  }
  return [...drafts.values()].map(({ target, fact, document }) => {
    const { number, text, plan, unit, source } = target;
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
    return { number, section, text, plan, unit, fact, document, done: done(plan, fact), source };
  });
}

/** Two rows speak of one target when their number and their words are the same. */
function keyOf({ number, text }: Target): string {
  return `${number}|${text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^а-яa-z0-9]+/g, ' ')
    .trim()}`;
}

/** fact ≥ plan; binary noise of typed fractions does not decide. */
export function done(plan: Pick<Measure, 'value'> | null, fact: Pick<Measure, 'value'> | null): Verdict {
  if (plan === null || fact === null) return 'unknown';
  return fact.value >= plan.value - 1e-9 ? 'yes' : 'no';
}
