import type { Failed, ProcedureResult } from '../model/procedure';
import type { Quantity, Source } from '../model/source';
import type { Agreed } from './agree';
import { agree, fullestFirst, putAside } from './agree';
import type { CollationNotes } from './collationNotes';
import { tellKept } from './collationNotes';
import { isDecidable, knowledge, resultSource, sameNumbers } from './resultRow';
import { sourceOrder } from './sheetTally';

/**
 * One result out of rows about the whole school and protocols by class. A row about the whole school says
 * it all; without one (or when it cannot be decided and the protocols can) the protocols are added up. A
 * protocol loaded twice counts once; two different statements about one class are a conflict.
 */
export function agreeWithParts(rows: readonly ProcedureResult[], notes: CollationNotes): Agreed | undefined {
  const parts = rows.filter(({ classes }) => classes);
  if (parts.length === 0) return agree(rows, notes);
  const whole = agree(
    rows.filter(({ classes }) => !classes),
    notes,
  );
  const distinct = distinctParts(parts, notes);
  if (whole?.kind === 'conflict') return whole;
  if (distinct.kind === 'conflict') return whole && isDecidable(whole.result) ? whole : distinct;
  const sum = addUp(distinct.parts);
  if (whole && knowledge(whole.result) >= knowledge(sum)) {
    for (const part of distinct.parts) tellKept(notes.coveredParts, part, whole.result);
    return whole;
  }
  if (whole) putAside(whole.result, sum, notes);
  if (distinct.parts.length > 1) notes.addedParts.push({ parts: distinct.parts, result: sum });
  return { kind: 'result', result: sum };
}

type Distinct =
  { readonly kind: 'parts'; readonly parts: ProcedureResult[] } | Extract<Agreed, { kind: 'conflict' }>;

/** Protocols that cover different pupils, in the order of their sheets; the widest are asked first. */
function distinctParts(parts: readonly ProcedureResult[], notes: CollationNotes): Distinct {
  const kept: ProcedureResult[] = [];
  const widestFirst = fullestFirst(parts).sort((a, b) => b.classes!.length - a.classes!.length);
  for (const part of widestFirst) {
    const overlap = kept
      .map((other) => ({ other, how: overlapOf(part, other) }))
      .find(({ how }) => how !== 'none');
    if (!overlap) kept.push(part);
    else if (overlap.how === 'contradiction') return { kind: 'conflict', first: overlap.other, second: part };
    else if (overlap.how === 'same') putAside(part, overlap.other, notes);
    else {
      const tally = overlap.how === 'repeated' ? notes.repeatedParts : notes.coveredParts;
      tellKept(tally, part, overlap.other);
    }
  }
  kept.sort((a, b) => sourceOrder(resultSource(a), resultSource(b)));
  return { kind: 'parts', parts: kept };
}

/** What a protocol has in common with a wider (or equal) one of another sheet. */
function overlapOf(
  part: ProcedureResult,
  other: ProcedureResult,
): 'none' | 'same' | 'covered' | 'repeated' | 'contradiction' {
  const [a, b] = [resultSource(part), resultSource(other)];
  // Rows of one sheet are different pupils under two spellings of one school.
  if (a.workbook === b.workbook && a.sheet === b.sheet) return 'none';
  const [own, wider] = [part.classes!, other.classes!];
  if (own.length === 0) return sameNumbers(part, other) && sameGaps(part, other) ? 'repeated' : 'none';
  const common = own.filter((name) => wider.includes(name)).length;
  if (common === 0) return 'none';
  if (common < own.length) return 'contradiction';
  if (own.length < wider.length) return 'covered';
  return !isDecidable(part) || sameNumbers(part, other) ? 'same' : 'contradiction';
}

function sameGaps(a: ProcedureResult, b: ProcedureResult): boolean {
  return knowledge(a) === knowledge(b);
}

/** The sum of protocols; a number that one of them does not know is unknown for the school. */
function addUp(parts: readonly ProcedureResult[]): ProcedureResult {
  const first = parts[0]!;
  if (parts.length === 1) return first;
  const participants: Quantity[] = [];
  const failed: FailedCount[] = [];
  for (const part of parts) {
    if (part.participants) participants.push(part.participants);
    const count = failedOf(part);
    if (count) failed.push(count);
  }
  const known = {
    participants: participants.length === parts.length,
    failed: failed.length === parts.length,
  };
  return {
    ...first,
    classes: [...new Set(parts.flatMap(({ classes }) => classes!))],
    participants: known.participants
      ? { value: total(participants.map(({ value }) => value)), ...addends(participants) }
      : null,
    failed: known.failed
      ? { kind: 'count', count: total(failed.map(({ count }) => count)), ...addends(failed) }
      : null,
  };
}

type FailedCount = Extract<Failed, { kind: 'count' }>;

/** The number of those who failed in a protocol; none where nobody wrote. null: unknown. */
export function failedOf({ participants, failed }: ProcedureResult): FailedCount | null {
  if (failed?.kind === 'count') return failed;
  return participants?.value === 0 ? { kind: 'count', count: 0, source: participants.source } : null;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function addends(cells: readonly { readonly source: Source }[]): {
  source: Source;
  addends: readonly Source[];
} {
  const sources = cells.map(({ source }) => source);
  return { source: sources[0]!, addends: sources };
}
