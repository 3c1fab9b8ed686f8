import type { Finding } from '../../model/finding';
import type { RiskIndicator } from '../../model/context';
import type { SupportMark } from '../../model/programme/support';
import type { School } from '../../model/school';
import type { Verdict } from '../../model/verdict';
import { atLeast } from '../../model/verdict';
import { percentCrosses } from '../comparison';
import type { RiskVerdict, ShnorVerdict } from '../outcome';
import { schoolLabel } from '../schoolYears';
import type { Settings } from '../settings';
import type { SocialSchool } from '../social/outcome';
import type { NsuGround, OtherOpinion, ShareKey, ShnroGround, SupportGroup } from './outcome';
import { SHARE_KEYS } from './outcome';

/** The rows of table 3.2 that hold the shares. */
const ROW_OF: Readonly<Record<ShareKey, RiskIndicator>> = {
  registered: '3.1',
  disabilities: '3.2',
  foreignLanguage: '3.3',
  truants: '3.4',
};

/** What is known of the schools before they are judged. */
export interface Known {
  readonly shnor: ShnorVerdict | undefined;
  readonly risk: RiskVerdict | undefined;
  readonly social: SocialSchool | undefined;
  readonly marks: readonly SupportMark[];
  /** Percent 0–100 who passed. */
  readonly result: number | null;
}

/** Percent of every share, with the verdict of its threshold. */
export interface Shares {
  readonly percents: Readonly<Record<ShareKey, number | null>>;
  readonly verdicts: Readonly<Record<ShareKey, Verdict>>;
}

export function sharesOf(risk: RiskVerdict | undefined, settings: Settings['support']['nsu']): Shares {
  const inputs = new Map(risk?.inputs.map((input) => [input.indicator, input]));
  const percents = {} as Record<ShareKey, number | null>;
  const verdicts = {} as Record<ShareKey, Verdict>;
  for (const key of SHARE_KEYS) {
    const input = inputs.get(ROW_OF[key]);
    const percent = input?.percent ?? null;
    percents[key] = percent;
    if (percent !== null)
      verdicts[key] = percentCrosses(percent, settings[key], settings.sign) ? 'yes' : 'no';
    else verdicts[key] = input?.hit === 'notApplicable' && input.cause ? 'notApplicable' : 'unknown';
  }
  return { percents, verdicts };
}

/** A ready mark of the department: нет отметки, or two that contradict each other, besides да and нет. */
export type Mark = 'yes' | 'no' | 'none' | 'conflict';

/** A ready mark of the department; two that contradict each other decide nothing and are told. */
export function markOf(
  school: School,
  marks: readonly SupportMark[],
  key: 'lowResults' | 'hardConditions',
  findings: Finding[],
): Mark {
  const stated = marks.filter((mark) => mark[key] !== null);
  const first = stated[0];
  if (!first) return 'none';
  const other = stated.find((mark) => mark[key] !== first[key]);
  if (other) {
    const word = (value: boolean | null) => (value ? 'yes' : 'no');
    findings.push({
      code: 'supportMarkConflict',
      severity: 'error',
      ...first.source,
      params: {
        school: schoolLabel(school),
        mark: MARK_WORDS[key],
        first: word(first[key]),
        second: word(other[key]),
        otherWorkbook: other.source.workbook,
        otherSheet: other.source.sheet,
        otherCell: other.source.cell,
      },
    });
    return 'conflict';
  }
  return first[key] ? 'yes' : 'no';
}

export const MARK_WORDS = { lowResults: 'ШНРО', hardConditions: 'НСУ' } as const;

/** A verdict with what it rests on, and what the mark or the rule that did not decide says where it differs. */
export interface Grounded<Ground> {
  readonly verdict: Verdict;
  readonly ground: Ground;
  readonly other: OtherOpinion<Ground> | null;
}

/** The mark decides where it counts and stands; two that contradict each other leave the verdict open. */
function decided<Ground extends string>(
  mark: Mark,
  rule: OtherOpinion<Ground>,
  marks: 'first' | 'alone' | 'ignored',
): Grounded<Ground | 'mark' | 'markConflict'> {
  const stated = mark === 'yes' || mark === 'no';
  const other = stated && rule.verdict !== 'unknown' && (rule.verdict === 'yes') !== (mark === 'yes');
  if (marks === 'ignored') return { ...rule, other: other ? { verdict: mark, ground: 'mark' } : null };
  if (stated) return { verdict: mark, ground: 'mark', other: other ? rule : null };
  if (mark === 'conflict') return { verdict: 'unknown', ground: 'markConflict', other: null };
  return marks === 'first' ? { ...rule, other: null } : { verdict: 'unknown', ground: 'mark', other: null };
}

/**
 * ШНРО of every school, by the criterion of `support.shnro`: the mark of the department, without one the calculated
 * mark of ШНОР, or one of the rules alone. Rating: a school is in it when fewer than N % of the rated schools have a
 * lower result, so that equal results stand together. Source: Лесосибирск 2.2, methodology B4.
 */
export function lowVerdicts(
  known: readonly Known[],
  marks: readonly Mark[],
  settings: Settings['support']['shnro'],
): readonly Grounded<ShnroGround>[] {
  const { criterion } = settings;
  const ground = criterion === 'official' || criterion === 'rating' ? criterion : 'calculated';
  const rated = ground === 'rating' ? byRating(known, settings.ratingPercent) : [];
  return known.map(({ shnor }, index) => {
    const verdict =
      rated[index] ?? (ground === 'official' ? shnor?.official : shnor?.verdict) ?? ('unknown' as const);
    const use = criterion === 'first' ? 'first' : criterion === 'mark' ? 'alone' : 'ignored';
    return decided(marks[index]!, { verdict, ground }, use);
  });
}

function byRating(known: readonly Known[], percent: number): Verdict[] {
  const results = known.flatMap(({ result }) => (result === null ? [] : [result])).sort((a, b) => a - b);
  const below = new Map<number, number>();
  results.forEach((result, index) => {
    if (!below.has(result)) below.set(result, index);
  });
  return known.map(({ result }): Verdict => {
    if (result === null) return 'unknown';
    return below.get(result)! * 100 < percent * results.length ? 'yes' : 'no';
  });
}

/**
 * НСУ of a school: the mark of the department, the quintile of the social index, or shares of the context beyond
 * their thresholds – the one that the setting names, or the first that is known. Source: as of ШНРО.
 */
export function hardVerdict(
  mark: Mark,
  social: SocialSchool | undefined,
  shares: Shares,
  settings: Settings['support']['nsu'],
): Grounded<NsuGround> {
  const { criterion } = settings;
  const quintile = social?.quintile ?? null;
  const byIndex: Verdict = quintile === null ? 'unknown' : quintile <= settings.quintile ? 'yes' : 'no';
  const byShares = atLeast(
    settings.sharesNeeded,
    SHARE_KEYS.map((key) => shares.verdicts[key]),
  );
  const rules = [
    { verdict: byIndex, ground: 'index' },
    { verdict: byShares, ground: 'shares' },
  ] as const;
  const named = rules.find(({ ground }) => ground === criterion);
  if (named) return decided<NsuGround>(mark, named, 'ignored');
  const rule = rules.find(({ verdict }) => verdict !== 'unknown') ?? {
    verdict: 'unknown' as const,
    ground: 'noData' as const,
  };
  return decided<NsuGround>(mark, rule, criterion === 'mark' ? 'alone' : 'first');
}

/** The cell of the fourfold table; «не применимо» counts as no. */
export function groupOf(low: Verdict, hard: Verdict): SupportGroup {
  if (low === 'unknown' || hard === 'unknown') return 'undecided';
  if (low === 'yes') return hard === 'yes' ? 'both' : 'onlyLow';
  return hard === 'yes' ? 'onlyHard' : 'neither';
}
