import type { Significance } from '../model/programme/profile';
import { WORD } from './words';

/** Words of a risk profile; formulas compare with them. */
export const SIGNIFICANCE_WORDS: Readonly<Record<Significance, string>> = {
  high: 'Высокая',
  medium: 'Средняя',
  low: 'Низкая',
  none: 'нет',
  notApplicable: WORD.notApplicable,
};

/** «Высокая», «н/д» where nothing is stated. */
export function significanceWord(value: Significance | null): string {
  return value === null ? WORD.noData : SIGNIFICANCE_WORDS[value];
}

/** Level of a school by its risk profile. */
export const LEVEL_WORDS = {
  high: 'высокий',
  medium: 'средний',
  low: 'низкий',
  none: 'нет',
  unknown: WORD.unknown,
} as const;
