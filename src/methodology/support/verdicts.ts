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
import type { NsuGround, ShareKey, ShnroGround, SupportGroup } from './outcome';
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

/** A ready mark of the department; two that contradict each other are unknown and told. */
export function markOf(
  school: School,
  marks: readonly SupportMark[],
  key: 'lowResults' | 'hardConditions',
  findings: Finding[],
): Verdict {
  const stated = marks.filter((mark) => mark[key] !== null);
  const first = stated[0];
  if (!first) return 'unknown';
  const other = stated.find((mark) => mark[key] !== first[key]);
  if (other) {
    const word = (value: boolean | null) => (value ? 'yes' : 'no');
    findings.push({
      code: 'supportMarkConflict',
      severity: 'error',
      ...first.source,
      params: {
        school: schoolLabel(school),
        mark: key === 'lowResults' ? 'ШНРО' : 'НСУ',
        first: word(first[key]),
        second: word(other[key]),
        otherWorkbook: other.source.workbook,
        otherSheet: other.source.sheet,
        otherCell: other.source.cell,
      },
    });
    return 'unknown';
  }
  return first[key] ? 'yes' : 'no';
}

/**
 * ШНРО of every school, by the criterion of `support.shnro`. Rating: a school is in it when fewer than N % of the
 * rated schools have a lower result, so that equal results stand together. Source: Лесосибирск 2.2, methodology B4.
 */
export function lowVerdicts(
  known: readonly Known[],
  mark: (index: number) => Verdict,
  settings: Settings['support']['shnro'],
): { readonly verdicts: readonly Verdict[]; readonly ground: ShnroGround } {
  const ground = settings.criterion;
  if (ground !== 'rating') {
    const verdicts = known.map(({ shnor }, index) => {
      if (ground === 'mark') return mark(index);
      return (ground === 'official' ? shnor?.official : shnor?.verdict) ?? 'unknown';
    });
    return { verdicts, ground };
  }
  const results = known.flatMap(({ result }) => (result === null ? [] : [result])).sort((a, b) => a - b);
  const below = new Map<number, number>();
  results.forEach((result, index) => {
    if (!below.has(result)) below.set(result, index);
  });
  const verdicts = known.map(({ result }): Verdict => {
    if (result === null) return 'unknown';
    return below.get(result)! * 100 < settings.ratingPercent * results.length ? 'yes' : 'no';
  });
  return { verdicts, ground };
}

export interface HardVerdict {
  readonly verdict: Verdict;
  readonly ground: NsuGround;
}

/**
 * НСУ of a school: the mark of the department, the quintile of the social index, or shares of the context beyond
 * their thresholds – the one that the setting names, or the first that decides. Source: as of ШНРО.
 */
export function hardVerdict(
  mark: Verdict,
  social: SocialSchool | undefined,
  shares: Shares,
  settings: Settings['support']['nsu'],
): HardVerdict {
  const quintile = social?.quintile ?? null;
  const byIndex: Verdict = quintile === null ? 'unknown' : quintile <= settings.quintile ? 'yes' : 'no';
  const byShares = atLeast(
    settings.sharesNeeded,
    SHARE_KEYS.map((key) => shares.verdicts[key]),
  );
  const tried: readonly HardVerdict[] = [
    { verdict: mark, ground: 'mark' },
    { verdict: byIndex, ground: 'index' },
    { verdict: byShares, ground: 'shares' },
  ];
  if (settings.criterion !== 'first') return tried.find(({ ground }) => ground === settings.criterion)!;
  return tried.find(({ verdict }) => verdict !== 'unknown') ?? { verdict: 'unknown', ground: 'noData' };
}

/** The cell of the fourfold table; «не применимо» counts as no. */
export function groupOf(low: Verdict, hard: Verdict): SupportGroup {
  if (low === 'unknown' || hard === 'unknown') return 'undecided';
  if (low === 'yes') return hard === 'yes' ? 'both' : 'onlyLow';
  return hard === 'yes' ? 'onlyHard' : 'neither';
}
