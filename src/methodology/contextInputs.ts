import type { ContextAnswer, ContextCount, RiskIndicator, RiskValue, SchoolContext } from '../model/context';
import type { Source } from '../model/source';
import { internetBySpeed } from './internetSpeed';
import { sourceOrder } from './sheetTally';
import type { Settings } from './settings';

/** Which answer of «Контекст» stands in which row of table 3.2. */
export const ANSWER_OF: Readonly<Partial<Record<RiskIndicator, ContextAnswer>>> = {
  '1.1': 'internet',
  '1.2': 'computers',
  '1.3.1': 'labPhysics',
  '1.3.2': 'labChemistry',
  '1.3.3': 'labBiology',
  '1.3.4': 'labGeography',
  '1.3.5': 'labTechnology',
};

export interface CountPair {
  readonly numerator: ContextCount;
  readonly denominator: ContextCount;
}

/** Which counts make the share of a row, as the settings read it (A4.4: 2.2 and 3.1). */
export function countsOf(indicator: RiskIndicator, settings: Settings['risk']): CountPair | undefined {
  switch (indicator) {
    case '2.1':
      return { numerator: 'teachers36h', denominator: 'teachers' };
    case '2.2':
      return {
        numerator:
          settings.s2.retrainingMeaning === 'mismatch'
            ? 'teachersUnqualified'
            : 'teachersWithoutRetrainingDiploma',
        denominator: settings.s2.retrainingDenominator === 'all' ? 'teachers' : 'teachersOffProfile',
      };
    case '3.1':
      return {
        numerator: settings.s3.registers === 'unique' ? 'registered' : 'registeredSum',
        denominator: 'pupils',
      };
    case '3.2':
      return { numerator: 'disabilities', denominator: 'pupils' };
    case '3.3':
      return { numerator: 'foreignLanguage', denominator: 'pupils' };
    case '3.4':
      return { numerator: 'truants', denominator: 'pupils' };
    case '4.5':
      return { numerator: 'failing', denominator: 'pupils' };
    default:
      return undefined;
  }
}

/** Unique children with at least one attribute of section 3: reading «unique» of «в сумме». */
export const UNIQUE_CONTINGENT: CountPair = { numerator: 'anyOfContingent', denominator: 'pupils' };

/** Newest first; slices of one date in the order of their sheets, so that the order of reading is irrelevant. */
export function newestFirst(slices: readonly SchoolContext[]): SchoolContext[] {
  return [...slices].sort(
    (a, b) => order(b.date ?? '', a.date ?? '') || sourceOrder(a.school.source, b.school.source),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What the slices say about one row: the newest that says anything; a different one of the same date beside it. */
export interface ContextSays {
  readonly value: RiskValue;
  readonly conflicting?: RiskValue;
}

/** The value of a row from the slices (newest first), or undefined when none gives it whole. */
export function fromContext(
  indicator: RiskIndicator,
  slices: readonly SchoolContext[],
  settings: Settings['risk'],
): ContextSays | undefined {
  const pair = countsOf(indicator, settings);
  if (pair) return newest(slices, (slice) => shareOf(slice, pair));
  const answer = ANSWER_OF[indicator];
  if (!answer) return undefined;
  const answered = newest(slices, (slice) => answerOf(slice, answer));
  if (answered || indicator !== '1.1' || !settings.s1.internetFromSpeed) return answered;
  return newest(slices, speedAnswer);
}

/** Share of a pair of counts of one slice; both must stand in the same slice. */
export function newestShare(slices: readonly SchoolContext[], pair: CountPair): ContextSays | undefined {
  return newest(slices, (slice) => shareOf(slice, pair));
}

function newest(
  slices: readonly SchoolContext[],
  read: (slice: SchoolContext) => RiskValue | undefined,
): ContextSays | undefined {
  let found: { value: RiskValue; date: string | null } | undefined;
  for (const slice of slices) {
    if (found && slice.date !== found.date) break;
    const value = read(slice);
    if (!value) continue;
    if (!found) found = { value, date: slice.date };
    else if (!sameValue(found.value, value)) return { value: found.value, conflicting: value };
  }
  return found && { value: found.value };
}

function shareOf(slice: SchoolContext, { numerator, denominator }: CountPair): RiskValue | undefined {
  const part = slice.counts[numerator];
  const whole = slice.counts[denominator];
  return part && whole ? { kind: 'share', numerator: part, denominator: whole } : undefined;
}

function answerOf(slice: SchoolContext, key: ContextAnswer): RiskValue | undefined {
  const answer = slice.answers[key];
  return answer && { kind: 'answer', value: answer.value, text: answer.text, source: answer.source };
}

function speedAnswer(slice: SchoolContext): RiskValue | undefined {
  if (!slice.internetSpeed) return undefined;
  const value = internetBySpeed(slice.internetSpeed.text, slice.rural);
  return value === null ? undefined : { kind: 'answer', value, ...slice.internetSpeed };
}

/** Equal as values of the table: same answer, same counts, same percent. */
export function sameValue(a: RiskValue, b: RiskValue): boolean {
  if (a.kind === 'answer' && b.kind === 'answer') return a.value === b.value;
  if (a.kind === 'share' && b.kind === 'share') {
    return a.numerator.value === b.numerator.value && a.denominator.value === b.denominator.value;
  }
  if (a.kind === 'percent' && b.kind === 'percent') return a.percent === b.percent;
  return notApplicableValue(a) && notApplicableValue(b);
}

/** «Не применимо» said outright or as an answer. */
export function notApplicableValue(value: RiskValue): boolean {
  return value.kind === 'notApplicable' || (value.kind === 'answer' && value.value === 'notApplicable');
}

/** The cell of a value; undefined only for «не применимо» without an address. */
export function valueSource(value: RiskValue): Source | undefined {
  return value.kind === 'share' ? value.numerator.source : value.source;
}
