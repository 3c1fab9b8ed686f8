/**
 * Three values and a fourth: «нет данных» is not «нет». `unknown` always travels with what is missing;
 * `notApplicable` (no 9th or 11th class, examination not held) counts as false in every join.
 */
export type Verdict = 'yes' | 'no' | 'unknown' | 'notApplicable';

/** At least `needed` of the given verdicts: methodology, part 0, decision 8. */
export function atLeast(needed: number, verdicts: readonly Verdict[]): Verdict {
  let yes = 0;
  let unknown = 0;
  for (const verdict of verdicts) {
    if (verdict === 'yes') yes += 1;
    else if (verdict === 'unknown') unknown += 1;
  }
  return atLeastCount(needed, yes, unknown);
}

/** The same rule on counts: t ≥ k → yes; t + u < k → no; otherwise unknown. */
export function atLeastCount(needed: number, yes: number, unknown: number): Verdict {
  if (yes >= needed) return 'yes';
  return yes + unknown < needed ? 'no' : 'unknown';
}

/** Any of them (OR). */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  return atLeast(1, verdicts);
}

/** All of them (AND): `no` and `notApplicable` make it false, an unknown otherwise keeps it open. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return atLeast(verdicts.length, verdicts);
}
