/** One allowed value of a setting, in the official word and in English. */
export interface Choice {
  readonly value: string | boolean;
  readonly label: string;
  readonly labelEn: string;
}

/** What a setting may be: a number in a range, one of the choices, or any set of them. */
export type Allowed =
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly whole: boolean }
  | { readonly kind: 'one'; readonly choices: readonly Choice[] }
  | { readonly kind: 'set'; readonly choices: readonly Choice[] };

/** One line of the sheet «Методика». */
export interface SettingEntry {
  /** Path in `Settings`: `shnor.threshold`. */
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  /** «%», «участников» …; empty for choices. */
  readonly unit: string;
  readonly allowed: Allowed;
  /** Paragraph of the source, in its words, or the reading chosen and why. */
  readonly source: string;
  /** True: formulas of the sheets use the cell, a change shows at once. False: the analysis is made anew. */
  readonly live: boolean;
}

export const PERCENT: Allowed = { kind: 'number', from: 0, to: 100, whole: false };

/** A threshold of 0 would be crossed by every school; the least step of a percent is 0.001. */
export const POSITIVE_PERCENT: Allowed = { kind: 'number', from: 0.001, to: 100, whole: false };

export function wholeNumber(from: number, to: number): Allowed {
  return { kind: 'number', from, to, whole: true };
}

export function oneOf(...choices: readonly (readonly [string | boolean, string, string])[]): Allowed {
  return { kind: 'one', choices: choices.map(toChoice) };
}

export function setOf(...choices: readonly (readonly [string | boolean, string, string])[]): Allowed {
  return { kind: 'set', choices: choices.map(toChoice) };
}

function toChoice([value, label, labelEn]: readonly [string | boolean, string, string]): Choice {
  return { value, label, labelEn };
}

export const SIGN = oneOf(['>=', '≥ (не менее)', '≥ (at least)'], ['>', '> (более)', '> (more than)']);
export const YES_NO = oneOf([true, 'да', 'yes'], [false, 'нет', 'no']);
export const JOIN = oneOf(['or', 'или', 'or'], ['and', 'и', 'and']);
