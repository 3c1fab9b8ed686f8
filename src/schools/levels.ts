import type { SchoolLevels, SchoolType } from '../model/school';

/** Nothing is known. */
export const UNKNOWN_LEVELS: SchoolLevels = { primary: null, basic: null, secondary: null };

/**
 * Levels that the type word states, for schools whose levels no register gives: a СОШ teaches classes 1–11,
 * an ООШ has no 10–11, a НОШ no 5–11. Gymnasiums, lyceums, evening and boarding schools differ from each
 * other, so nothing is assumed about them.
 */
export function levelsOfType(type: SchoolType): SchoolLevels {
  if (type === 'secondary') return { primary: true, basic: true, secondary: true };
  if (type === 'basic') return { primary: true, basic: true, secondary: false };
  if (type === 'primary') return { primary: true, basic: false, secondary: false };
  return UNKNOWN_LEVELS;
}

/** What is stated wins; gaps stay gaps only when neither side says anything. */
export function mergeLevels(stated: SchoolLevels, other: SchoolLevels): SchoolLevels {
  return {
    primary: stated.primary ?? other.primary,
    basic: stated.basic ?? other.basic,
    secondary: stated.secondary ?? other.secondary,
  };
}
