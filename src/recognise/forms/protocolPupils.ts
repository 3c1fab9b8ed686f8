import { address, cellAt, cellText } from '../../grid/grid';
import type { SchoolMention } from '../../model/school';
import { schoolMention } from '../../schools/mention';
import type { TableHead } from '../columns';
import type { SheetDraft } from '../sheetDraft';
import { readNumber } from '../values';
import type { ProtocolField } from './protocolFields';

/** What a pupil's row says about the result; nothing else of the row is kept. */
export type PupilOutcome = 'passed' | 'failed' | 'unmarked' | 'absent' | 'noMark' | 'notStarted' | 'earlier';

/** Numbers of one school; no pupil is behind them any more. */
export interface Tally {
  readonly mention: SchoolMention | null;
  readonly rows: number[];
  readonly counts: Record<PupilOutcome, number>;
}

/** How the column of results is to be read. */
export type Measure =
  | { readonly kind: 'mark'; readonly column: number }
  /** Test score of ЕГЭ: below `minimum` is failed; null – the minimum is not known. */
  | { readonly kind: 'score'; readonly column: number; readonly minimum: number | null }
  /** Points without a scale: only that the pupil took part. */
  | { readonly kind: 'points'; readonly column: number };

const ABSENT = /^(?:отсутств|не\s*явил|неявка|не\s*был)/i;
const NOT_STARTED = /^[xх]$/i;
const NO_MARK = /^(?:нет отметки|нет оценки|[-–—]+|н\s*\/?\s*д|б\s*\/?\s*о)$/i;

/** True for what stands in place of a mark when a pupil did not write the work: «отсутствовал», «х», «нет отметки». */
export function isNoMark(text: string): boolean {
  return ABSENT.test(text) || NOT_STARTED.test(text) || NO_MARK.test(text);
}

/** Sums pupil rows by school. A result that cannot be read is reported by its cell, never by its pupil. */
export function tallyPupils(
  draft: SheetDraft,
  head: TableHead<ProtocolField>,
  rows: readonly number[],
  measure: Measure,
  beside: SchoolMention | null,
): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const outcome = outcomeOf(draft, head, row, measure);
    if (outcome === null) continue;
    if (outcome === 'unreadable') {
      draft.rows.mark(row, 'reported');
      draft.find('protocolMarkUnreadable', 'error', {}, address(row, measure.column));
      continue;
    }
    const mention = schoolOfRow(draft, head, row) ?? beside;
    const key = mention
      ? (mention.login ?? mention.code ?? `${mention.municipality ?? ''}|${mention.name}`)
      : '';
    let tally = tallies.get(key);
    if (!tally) {
      const counts = { passed: 0, failed: 0, unmarked: 0, absent: 0, noMark: 0, notStarted: 0, earlier: 0 };
      tallies.set(key, (tally = { mention, rows: [], counts }));
    }
    tally.rows.push(row);
    tally.counts[outcome] += 1;
    const took = outcome === 'passed' || outcome === 'failed' || outcome === 'unmarked';
    draft.rows.mark(row, took ? 'used' : 'reported');
  }
  return [...tallies.values()];
}

function outcomeOf(
  draft: SheetDraft,
  head: TableHead<ProtocolField>,
  row: number,
  measure: Measure,
): PupilOutcome | 'unreadable' | null {
  const { grid } = draft;
  const text = (field: ProtocolField): string => {
    const column = head.columns.get(field);
    return column === undefined ? '' : cellText(cellAt(grid, row, column));
  };
  const fields: readonly ProtocolField[] = [
    'pupil',
    'code',
    'login',
    'school',
    'class',
    'variant',
    'points',
    'score',
  ];
  const value = cellAt(grid, row, measure.column);
  const result = cellText(value);
  const filled = fields.filter((field) => text(field) !== '').length + (result === '' ? 0 : 1);
  // A lone text under the table is a note or a signature, not a pupil.
  if (filled < 2) return null;
  if (/(?<![а-я])впл(?![а-я])|прошлых лет/i.test(text('category'))) return 'earlier';
  if ([text('variant'), result, text('points'), text('score')].some((part) => ABSENT.test(part)))
    return 'absent';
  if (NOT_STARTED.test(result)) return 'notStarted';
  if (result === '' || NO_MARK.test(result)) return 'noMark';
  const reading = readNumber(value);
  if (reading.kind !== 'number' || !Number.isInteger(reading.value)) return 'unreadable';
  if (measure.kind === 'points')
    return reading.value >= 0 && reading.value <= 200 ? 'unmarked' : 'unreadable';
  if (measure.kind === 'mark') {
    if (reading.value < 2 || reading.value > 5) return 'unreadable';
    return reading.value === 2 ? 'failed' : 'passed';
  }
  if (reading.value < 0 || reading.value > 100) return 'unreadable';
  if (measure.minimum === null) return 'unmarked';
  return reading.value < measure.minimum ? 'failed' : 'passed';
}

/** The school by the columns of the row itself. */
function schoolOfRow(draft: SheetDraft, head: TableHead<ProtocolField>, row: number): SchoolMention | null {
  const text = (field: ProtocolField): string => {
    const column = head.columns.get(field);
    return column === undefined ? '' : cellText(cellAt(draft.grid, row, column));
  };
  const [name, code, login, municipality] = [
    text('school'),
    text('code'),
    text('login'),
    text('municipality'),
  ];
  if (name === '' && code === '' && login === '') return null;
  const column = head.columns.get(name !== '' ? 'school' : code !== '' ? 'code' : 'login')!;
  return schoolMention(name || login || code, {
    ...(code && { code }),
    ...(login && { login }),
    ...(municipality && { municipality }),
    source: draft.source(row, column),
  });
}
