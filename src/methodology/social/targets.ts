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
    const atMost = isAtMost(`${text}, ${unit}`);
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

/** «не более», «максимум», «менее, %», «до 5»: the number is a limit from above. */
const LIMIT = [
  /не\s+(?:более|больше|выше|свыше|превыша|превыси)|[≤<]/i,
  /(?<![а-яё])(?:макс(?:имум|имальн[а-я]*)?|предел(?:ьн[а-я]*)?)(?![а-яё])/i,
  /(?<![а-яё])(?:менее|меньше|ниже)\s*(?:[,;(%\d]|чем\s+\d)/i,
];
/** «до, %», «до 5 %»; a growth up to a number is no limit. */
const UP_TO = /(?<![а-яё])до\s*(?:[,;(%]|\d+(?:[.,]\d+)?\s*(?:[%,;)]|$))/i;
const GROWTH = /(?<![а-яё])(?:рост|увелич|повы[шс]|дов(?:е(?:д|ст)|одит)|охва[тч]|расшир)/i;
/** «Снижение доли двоек», «Отсутствие жалоб»: less is better, except «снижение на 5 п.п.», which counts the steps down. */
const LESS = /^[^а-яё]*(?:сни[жз]|сокра[тщ]|уменьш|пониж|минимиз|отсутств|недопущ)/i;
const BY = /(?<![а-яё])на\s*(?:[,;(%\d]|$)/i;

/**
 * No target of «не менее», whatever stands in its columns: the less the better, or nobody can tell. A text that says «не
 * менее» itself is one. Source: Иркутск, IRK-5: fact ≥ plan holds for «не менее» only.
 */
function isAtMost(text: string): boolean {
  if (/не\s+менее/i.test(text)) return false;
  if (LIMIT.some((pattern) => pattern.test(text))) return true;
  return (LESS.test(text) && !BY.test(text)) || (UP_TO.test(text) && !GROWTH.test(text));
}

/** fact ≥ plan; binary noise of typed fractions does not decide. */
export function done(plan: Pick<Measure, 'value'> | null, fact: Pick<Measure, 'value'> | null): Verdict {
  if (plan === null || fact === null) return 'unknown';
  return fact.value >= plan.value - 1e-9 ? 'yes' : 'no';
}
