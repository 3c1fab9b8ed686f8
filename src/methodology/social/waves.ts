import type { Finding } from '../../model/finding';
import type { Period, Wave, WaveLine } from '../../model/programme/social';
import { WAVES } from '../../model/programme/social';
import type { Measure } from '../../model/source';
import type { School } from '../../model/school';
import type { Verdict } from '../../model/verdict';
import type { SchoolRecords } from '../collected';
import { schoolLabel } from '../schoolYears';
import type { Settings } from '../settings';
import { sourceOrder } from '../sheetTally';
import { otherPlace, place } from './components';
import { topThirdBound } from './groups';
import { periodOrder } from './network';
import type { WavesOutcome, WaveSchool } from './outcome';
import { withoutNoise } from './results';

interface Settled {
  readonly school: School;
  readonly values: WaveSchool['values'];
}

/**
 * The three waves of every year: change from the first to the last and «школы с лучшими результатами» of the
 * final wave. A school without a wave is «н/д» there. Source: Иркутск, план-график 2018 г., 1.7, row 3.
 */
export function judgeWaves(
  records: readonly SchoolRecords[],
  settings: Settings['social'],
): { readonly outcomes: readonly WavesOutcome[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const byPeriod = new Map<Period | null, Settled[]>();
  for (const { school, programme } of records) {
    for (const period of new Set(programme.waves.map((line) => line.period))) {
      const lines = programme.waves.filter((line) => line.period === period);
      const values = settle(school, lines, findings);
      const schools = byPeriod.get(period);
      if (schools) schools.push({ school, values });
      else byPeriod.set(period, [{ school, values }]);
    }
  }
  const outcomes = [...byPeriod]
    .sort(([a], [b]) => periodOrder(a, b))
    .map(([period, schools]) => ({ period, schools: judged(schools, settings) }));
  return { outcomes, findings };
}

/** The bound of the best results of the final wave; null when no school has one. */
export function bestBound(
  values: readonly (number | null)[],
  best: Settings['social']['best'],
): number | null {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return null;
  if (best === 'topThird') return topThirdBound(known.sort((a, b) => b - a));
  return withoutNoise(known.reduce((sum, value) => sum + value, 0) / known.length);
}

function judged(schools: readonly Settled[], { best }: Settings['social']): WaveSchool[] {
  const bound = bestBound(
    schools.map(({ values }) => values.final?.value ?? null),
    best,
  );
  return schools.map(({ school, values }): WaveSchool => {
    const { entry, final } = values;
    return {
      school,
      values,
      change: entry && final ? withoutNoise(final.value - entry.value) : null,
      best: bestVerdict(final?.value ?? null, bound, best),
    };
  });
}

function bestVerdict(value: number | null, bound: number | null, best: Settings['social']['best']): Verdict {
  if (value === null || bound === null) return 'unknown';
  return (best === 'topThird' ? value >= bound : value > bound) ? 'yes' : 'no';
}

/** Values of several lines of one school; two different ones of a wave are an error and leave it unknown. */
function settle(school: School, lines: readonly WaveLine[], findings: Finding[]): WaveSchool['values'] {
  const values: Partial<Record<Wave, Measure>> = {};
  for (const wave of WAVES) {
    const measures = lines
      .flatMap((line) => line.values[wave] ?? [])
      .sort((a, b) => sourceOrder(a.source, b.source));
    const [first] = measures;
    const other = measures.find(({ value }) => value !== first!.value);
    if (first && !other) values[wave] = first;
    else if (first && other) {
      findings.push({
        code: 'waveConflict',
        severity: 'error',
        ...place(first.source),
        params: {
          school: schoolLabel(school),
          one: first.value,
          other: other.value,
          ...otherPlace(other.source),
        },
      });
    }
  }
  return values;
}
