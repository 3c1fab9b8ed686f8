import type { Exam } from './exams';
import { compareFractions } from './exams';
import type { MonitoringSettings } from './settings';

/** One procedure of a school, this year against the year before. */
export type Change = 'better' | 'same' | 'worse' | 'unknown' | 'none';

/** By the chosen metric: failures fall, or the average or the quality rises. */
export function changeBetween(now: Exam, before: Exam, metric: MonitoringSettings['giaMetric']): Change {
  if (now.kind === 'none' || before.kind === 'none') return 'none';
  if (now.kind === 'unknown' || before.kind === 'unknown') return 'unknown';
  if (metric === 'failed') return direction(compareFractions(before.failed, now.failed));
  const [value, old] = [now[metric], before[metric]];
  if (value === null || old === null) return 'unknown';
  return direction(Math.abs(value - old) < 1e-9 ? 0 : value - old);
}

export function direction(difference: number): Change {
  return difference > 0 ? 'better' : difference < 0 ? 'worse' : 'same';
}

export type Join = 'oneBetterNoneWorse' | 'all' | 'any' | 'majority';

/**
 * What several procedures of a school come to: did it get better? null: not known; `none`: there is nothing to
 * compare. Three-valued: an unknown procedure decides only where no outcome of it could. Source: A4.2.
 */
export function joinChanges(changes: readonly Change[], join: Join): boolean | null | 'none' {
  const applicable = changes.filter((change) => change !== 'none');
  if (applicable.length === 0) return 'none';
  const count = (wanted: Change) => applicable.filter((change) => change === wanted).length;
  const [better, same, worse, unknown] = [count('better'), count('same'), count('worse'), count('unknown')];
  switch (join) {
    case 'oneBetterNoneWorse':
      if (worse > 0) return false;
      return unknown > 0 ? null : better > 0;
    case 'all':
      if (same + worse > 0) return false;
      return unknown > 0 ? null : true;
    case 'any':
      if (better > 0) return true;
      return unknown > 0 ? null : false;
    case 'majority':
      if (2 * better > applicable.length) return true;
      return 2 * (better + unknown) > applicable.length ? null : false;
  }
}
