import type { Significance } from '../../model/programme/profile';
import type { Settings } from '../settings';
import type { ProfileLevel } from './outcome';

/**
 * Level of a school from the significance of its factors; null is «нет данных». «Высокий»: at least
 * `highFactors` factors of high significance; «средний»: at least `mediumFactors` of high or medium; «низкий»:
 * any factor of low significance or more; else «нет». A missing cell could be anything: when that could raise
 * the level it is unknown. Not applicable factors count as absent.
 * Source: a reading, the documents of Бобров and 500+ at hand name no level of a school (methodology A2, B2).
 */
export function profileLevel(
  values: readonly (Significance | null)[],
  settings: Settings['profile'],
): ProfileLevel {
  const count = (wanted: Significance | null) => values.filter((value) => value === wanted).length;
  const [high, medium, low, unknown] = [count('high'), count('medium'), count('low'), count(null)];
  if (high >= settings.highFactors) return 'high';
  if (high + unknown >= settings.highFactors) return 'unknown';
  if (high + medium >= settings.mediumFactors) return 'medium';
  if (high + medium + unknown >= settings.mediumFactors) return 'unknown';
  if (high + medium + low > 0) return 'low';
  return unknown > 0 ? 'unknown' : 'none';
}

/** Does a factor of this significance call for measures? */
export function activates(value: Significance | null, { activatedFrom }: Settings['profile']): boolean {
  return value === 'high' || (value === 'medium' && activatedFrom === 'medium');
}
