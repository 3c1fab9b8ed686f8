import type { Finding } from '../../model/finding';
import type { StatedTarget, Target } from '../../model/programme/social';
import type { Measure, Source } from '../../model/source';
import { otherPlace, place } from './components';

/** A target while the sheets that speak of it are brought together. */
export interface TargetDraft {
  /** The first row of it. */
  readonly target: Target;
  plan: Measure | null;
  fact: Measure | null;
  document: string;
  readonly stated: StatedTarget | null;
}

/** The rows of the department's tables, one draft a target. Values that differ decide nothing, and are asked about. */
export function statedTargets(rows: readonly Target[], findings: Finding[]): TargetDraft[] {
  const byKey = new Map<string, Target[]>();
  for (const row of rows) {
    const same = byKey.get(keyOf(row));
    if (same) same.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return [...byKey.values()].map((same): TargetDraft => {
    const [plan, fact] = (['plan', 'fact'] as const).map((what) => agreed(same, what, findings));
    const document = [...new Set(same.flatMap((row) => row.document || []))].join('; ');
    const stated = { plan: plan?.value ?? null, fact: fact?.value ?? null, document };
    return { target: same[0]!, plan: plan ?? null, fact: fact ?? null, document, stated };
  });
}

function agreed(rows: readonly Target[], what: 'plan' | 'fact', findings: Finding[]): Measure | null {
  const measures = rows.flatMap((row) => row[what] ?? []);
  const [first] = measures;
  const other = measures.find(({ value }) => !equal(value, first!.value));
  if (!first || !other) return first ?? null;
  findings.push(differs(rows[0]!, what, first, other));
  return null;
}

/**
 * The rows of our own finished sheets. A value that still stands there as the source sheet stated it says nothing new;
 * another one was typed by a person and wins, with a finding as long as the source sheet says something else.
 */
export function addTyped(drafts: TargetDraft[], rows: readonly Target[], findings: Finding[]): void {
  const byKey = new Map(drafts.map((draft) => [keyOf(draft.target), draft]));
  const byNumber = new Map<string, TargetDraft | null>();
  for (const draft of drafts) {
    const { number } = draft.target;
    byNumber.set(number, number === '' || byNumber.has(number) ? null : draft);
  }
  for (const row of rows) {
    const same = byKey.get(keyOf(row));
    const draft = same ?? byNumber.get(row.number);
    if (!draft) {
      const { plan, fact, document } = row;
      const added = { target: row, plan, fact, document, stated: null };
      byKey.set(keyOf(row), added);
      drafts.push(added);
      continue;
    }
    if (!same)
      findings.push({
        code: 'targetTextTyped',
        severity: 'warning',
        ...place(row.source),
        params: { number: row.number, ...otherPlace(draft.target.source) },
      });
    draft.plan = typed(draft, row, 'plan', findings);
    draft.fact = typed(draft, row, 'fact', findings);
    typeDocument(draft, row, findings);
  }
}

function typed(draft: TargetDraft, row: Target, what: 'plan' | 'fact', findings: Finding[]): Measure | null {
  const own = row[what];
  const known = draft[what];
  if (own === null || known === null) return own ?? known;
  if (equal(own.value, known.value)) return known;
  if (row.stated === undefined) {
    findings.push(differs(row, what, own, known));
    return null;
  }
  const before = row.stated[what];
  if (before !== null && equal(own.value, before)) return known;
  findings.push(taken(row, what, own, own.value, known.source, known.value));
  return own;
}

function typeDocument(draft: TargetDraft, row: Target, findings: Finding[]): void {
  const own = row.document;
  const known = draft.document;
  if (own === '' || own === known) return;
  if (known !== '') {
    if (row.stated === undefined || own === row.stated.document) return;
    findings.push(taken(row, 'document', row, own, draft.target.source, known));
  }
  draft.document = own;
}

function taken(
  { number }: Target,
  what: string,
  { source }: { readonly source: Source },
  value: number | string,
  other: Source,
  stated: number | string,
): Finding {
  const params = { number, what, typed: value, stated, ...otherPlace(other) };
  return { code: 'targetTyped', severity: 'warning', ...place(source), params };
}

function differs({ number }: Target, what: string, one: Measure, other: Measure): Finding {
  const params = { number, what, one: one.value, other: other.value, ...otherPlace(other.source) };
  return { code: 'targetDiffers', severity: 'error', ...place(one.source), params };
}

/** Binary noise of typed fractions does not make a difference. */
function equal(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}

/** Two rows speak of one target when their number and their words are the same. */
function keyOf({ number, text }: Target): string {
  return `${number}|${text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^а-яa-z0-9]+/g, ' ')
    .trim()}`;
}
