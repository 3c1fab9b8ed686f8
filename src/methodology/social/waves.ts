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
import type { Bounds } from './groups';
import { isPercent, meanBounds, rankBounds, topThirdBound } from './groups';
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

/**
 * The bound of the best results of the final wave; null when no school has one. Schools that missed the wave can lie
 * anywhere, so that it is known between `least` and `most` only (results from 0 to 100; other scales have no bounds).
 */
export function bestBounds(
  values: readonly (number | null)[],
  best: Settings['social']['best'],
): Bounds | null {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return null;
  const missing = values.length - known.length;
  if (best === 'topThird') return rankBounds(known, missing, topThirdBound);
  const sum = known.reduce((total, value) => total + value, 0);
  return meanBounds(sum, known.length, missing, known.every(isPercent));
}

function judged(schools: readonly Settled[], { best }: Settings['social']): WaveSchool[] {
  const bounds = bestBounds(
    schools.map(({ values }) => values.final?.value ?? null),
    best,
  );
  return schools.map(({ school, values }): WaveSchool => {
    const { entry, final } = values;
    return {
      school,
      values,
      change: entry && final ? withoutNoise(final.value - entry.value) : null,
      best: bestVerdict(final?.value ?? null, bounds, best),
    };
  });
}

function bestVerdict(value: number | null, bounds: Bounds | null, best: Settings['social']['best']): Verdict {
  if (value === null || bounds === null) return 'unknown';
  const reaches = (bound: number) => (best === 'topThird' ? value >= bound : value > bound);
  if (reaches(bounds.most)) return 'yes';
  return reaches(bounds.least) ? 'unknown' : 'no';
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
