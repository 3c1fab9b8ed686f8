import type { Failed } from '../../model/procedure';
import type { Quantity } from '../../model/source';
import { fitsCount, fitsPercent } from '../marksKind';
import { tellUnknown } from '../outcomeValues';
import type { SheetDraft } from '../sheetDraft';
import { restMakesAll } from './blanks';
import type { BlockValues } from './blockValues';
import type { ValueRole } from './roles';

/** What one block says about one school. */
export interface ExamOutcome {
  readonly participants: Quantity | null;
  readonly failed: Failed | null;
  readonly bad: boolean;
}

/** Puts the numbers of a row together; every contradiction becomes a finding with its cell. */
export function outcomeOf(draft: SheetDraft, values: BlockValues, index: number): ExamOutcome {
  const number = (role: ValueRole): Quantity | null => {
    const cell = values.count(role, index);
    return cell?.state === 'value' ? cell.quantity : null;
  };
  if (values.countRoles().some((role) => values.count(role, index)?.state === 'bad')) {
    return { participants: number('participants'), failed: null, bad: true };
  }
  for (const role of ['participants', 'failed', 'mark2'] as const) {
    const cell = values.count(role, index);
    if (cell?.state === 'unknown') tellUnknown(draft, values.place(role, index), cell.reason);
  }
  const participants = number('participants') ?? addedUp(values, index);
  if (participants?.value === 0) return { participants, failed: null, bad: false };

  const count = failedCount(draft, values, index, participants);
  if (count === 'bad') return { participants, failed: null, bad: true };
  if (count) {
    if (participants && count.value > participants.value) {
      const params = {
        school: values.schools[index]!.mention.name,
        failed: count.value,
        participants: participants.value,
      };
      draft.find('failedExceedsParticipants', values.severity, params, count.source.cell);
      return { participants, failed: null, bad: true };
    }
    return { participants, failed: { kind: 'count', count: count.value, source: count.source }, bad: false };
  }
  return percentOutcome(draft, values, index, participants);
}

/** Participants that no column states: passed and failed, or all four marks. */
function addedUp(values: BlockValues, index: number): Quantity | null {
  const state = values.count('participants', index)?.state;
  if (state === 'unknown' || state === 'bad') return null;
  for (const roles of [
    ['passed', 'failed'],
    ['mark5', 'mark4', 'mark3', 'mark2'],
  ] as const) {
    const cells = roles.map((role) => values.count(role, index));
    if (!cells.every((cell) => cell?.state === 'value')) continue;
    const parts = cells.flatMap((cell) => (cell?.state === 'value' ? [cell.quantity] : []));
    return { value: parts.reduce((sum, part) => sum + part.value, 0), source: parts[0]!.source };
  }
  return null;
}

function failedCount(
  draft: SheetDraft,
  values: BlockValues,
  index: number,
  participants: Quantity | null,
): Quantity | 'bad' | null {
  const number = (role: ValueRole): Quantity | null => {
    const cell = values.count(role, index);
    return cell?.state === 'value' ? cell.quantity : null;
  };
  const failed = number('failed');
  const passed = number('passed');
  const two = number('mark2');
  if (values.marks === 'count' && !marksAgree(draft, values, index, participants)) return 'bad';
  if (failed && passed && participants && failed.value + passed.value !== participants.value) {
    const params = {
      school: values.schools[index]!.mention.name,
      sum: failed.value + passed.value,
      participants: participants.value,
      kind: 'count',
    };
    draft.find(
      'marksDoNotAddUp',
      values.severity === 'info' ? 'info' : 'warning',
      params,
      failed.source.cell,
    );
  }
  if (failed ?? two) return failed ?? two;
  if (values.count('mark2', index)?.state === 'blank' && restMakesAll(values, index)) {
    const { row, column } = values.place('mark2', index);
    return draft.quantity(0, row, column);
  }
  if (passed && participants && passed.value <= participants.value) {
    return { value: participants.value - passed.value, source: passed.source };
  }
  return null;
}

/** Marks as people must add up to the participants; false when the row seems to hold percents instead. */
function marksAgree(
  draft: SheetDraft,
  values: BlockValues,
  index: number,
  participants: Quantity | null,
): boolean {
  const known = values.markNumbers(index).filter((mark): mark is number => mark !== null);
  if (known.length === 0 || !participants) return true;
  const sums = {
    sum: Number(known.reduce((a, b) => a + b, 0).toPrecision(12)),
    participants: participants.value,
  };
  if (fitsCount(sums)) return true;
  const params = { school: values.schools[index]!.mention.name, ...sums, kind: 'count' };
  const other = known.length > 1 && fitsPercent(sums);
  const severity = values.severity === 'info' ? 'info' : other ? 'error' : 'warning';
  draft.find(other ? 'marksRowOtherKind' : 'marksDoNotAddUp', severity, params, values.marksRange(index));
  return !other;
}

function percentOutcome(
  draft: SheetDraft,
  values: BlockValues,
  index: number,
  participants: Quantity | null,
): ExamOutcome {
  const role = values.marks === 'percent' || values.marks === 'fraction' ? 'mark2' : 'failedPercent';
  if (!values.block.columns.has(role)) return { participants, failed: null, bad: false };
  const reading = values.percent(role, index);
  if (reading === 'bad') return { participants, failed: null, bad: true };
  if (reading === null) {
    if (values.marks !== null || !values.block.columns.has('failed'))
      tellUnknown(draft, values.place(role, index), values.unknownReason(role, index));
    return { participants, failed: null, bad: false };
  }
  const place = values.place(role, index);
  if (role === 'mark2' && values.marks === 'percent') {
    const known = values.markNumbers(index).filter((mark): mark is number => mark !== null);
    const sum = Number(known.reduce((a, b) => a + b, 0).toPrecision(12));
    const sums = { sum, participants: participants?.value ?? null };
    if (!fitsPercent(sums)) {
      const other = fitsCount(sums);
      const params = { school: place.school, sum, participants: sums.participants ?? '', kind: 'percent' };
      const severity = values.severity === 'info' ? 'info' : other ? 'error' : 'warning';
      draft.find(other ? 'marksRowOtherKind' : 'marksDoNotAddUp', severity, params, values.marksRange(index));
      if (other) return { participants, failed: null, bad: true };
    }
  }
  const source = draft.source(place.row, place.column);
  return { participants, failed: { kind: 'percent', ...reading, source }, bad: false };
}
