import type { Direction } from '../../model/programme/social';
import type { Settings } from '../settings';

/** A component of the index with the values of all schools of the set; null is «нет данных». */
export interface IndexComponent {
  readonly direction: Direction;
  /** From 0. */
  readonly weight: number;
  readonly values: readonly (number | null)[];
}

/** How the values of a component are made comparable: settings `social.*`. */
export type IndexSettings = Pick<Settings['social'], 'scale' | 'deviation' | 'missing'>;

/** What the values of a component come to over the set. */
export interface Spread {
  readonly count: number;
  readonly mean: number | null;
  readonly deviation: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/** Mean, standard deviation (of the set or of a sample), least and most of the known values. */
export function spreadOf(values: readonly (number | null)[], deviation: IndexSettings['deviation']): Spread {
  const known = values.filter((value): value is number => value !== null);
  const count = known.length;
  if (count === 0) return { count, mean: null, deviation: null, least: null, most: null };
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const value of known) {
    sum += value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  // Equal values have no spread, whatever binary noise their sum has.
  const mean = least === most ? least : sum / count;
  const divisor = deviation === 'sample' ? count - 1 : count;
  let squares = 0;
  for (const value of known) squares += (value - mean) ** 2;
  return { count, mean, deviation: divisor === 0 ? null : Math.sqrt(squares / divisor), least, most };
}

/**
 * Transparent social index of one school: weighted mean of the signed scores of its components, higher is
 * better. `values` stand in the order of `components`. A score is z = (x − mean) / deviation, with the sign of
 * the direction, or by min–max the place between the worst (0) and the best value (1) of the set. A component
 * that is the same in every school scores 0: it does not tell schools apart. A missing component leaves the
 * school undecided (null) or, by the setting, is left out of its mean. Rounded to nine decimals, so that equal
 * schools are equal. It is neither the official ИСБШ nor the formula of the ВШЭ, whose weights are not
 * published. Source: methodology B3.
 */
export function socialIndex(
  values: readonly (number | null)[],
  components: readonly IndexComponent[],
  settings: IndexSettings,
): number | null {
  return weighted(values, components.map(partOf(settings)), settings.missing);
}

/** The same for every school of the set at once. */
export function socialIndices(
  components: readonly IndexComponent[],
  settings: IndexSettings,
): (number | null)[] {
  const parts = components.map(partOf(settings));
  const schools = Math.max(0, ...components.map(({ values }) => values.length));
  return Array.from({ length: schools }, (_, school) =>
    weighted(
      components.map(({ values }) => values[school] ?? null),
      parts,
      settings.missing,
    ),
  );
}

/** Score = (value − base) · factor. */
export interface Scoring {
  readonly weight: number;
  readonly base: number;
  /** Sign over deviation or range; 0 when all values are equal. */
  readonly factor: number;
}

/** How a component with this spread is scored. */
export function scoringOf(
  { direction, weight }: Pick<IndexComponent, 'direction' | 'weight'>,
  spread: Spread,
  scale: IndexSettings['scale'],
): Scoring {
  const { mean, deviation, least, most } = spread;
  const minmax = scale === 'minmax';
  const range = minmax ? (most ?? 0) - (least ?? 0) : deviation;
  const base = minmax ? (direction === 1 ? least : most) : mean;
  return { weight, base: base ?? 0, factor: range ? direction / range : 0 };
}

function partOf(settings: IndexSettings): (component: IndexComponent) => Scoring {
  return (component) => scoringOf(component, spreadOf(component.values, settings.deviation), settings.scale);
}

function weighted(
  values: readonly (number | null)[],
  parts: readonly Scoring[],
  missing: IndexSettings['missing'],
): number | null {
  let sum = 0;
  let weights = 0;
  let open = false;
  parts.forEach(({ weight, base, factor }, index) => {
    if (weight === 0) return;
    const value = values[index] ?? null;
    if (value === null) {
      open = true;
      return;
    }
    sum += weight * (value - base) * factor;
    weights += weight;
  });
  if (weights === 0 || (open && missing === 'undecided')) return null;
  const index = Math.round((sum / weights) * 1e9) / 1e9;
  return index === 0 ? 0 : index;
}
