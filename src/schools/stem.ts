/** Endings of adjectives in every gender and case that a school name or a district uses. */
const ADJECTIVE_ENDING = /(?:АЯ|ЯЯ|ОЙ|ЕЙ|ИЙ|ЫЙ|ОЕ|ЕЕ|ОГО|ЕГО|УЮ|ЮЮ|ЫХ|ИХ)$/;

/** «МАЛОГОЛОУСТНЕНСКАЯ» → «МАЛОГОЛОУСТНЕНСК», «НОВО-ЛЕНИНСКАЯ» → «НОВОЛЕНИНСК»: hyphens are written at will. */
export function adjectiveStem(word: string): string {
  return word.replace(/-/g, '').replace(ADJECTIVE_ENDING, '');
}

/**
 * A place name without its case ending: Иркутска~Иркутск, Облучье~Облучья. Indeclinable names
 * (Черемхово) lose the same letter in every form, so they stay equal to themselves.
 */
export function placeStem(word: string): string {
  const bare = word.replace(/-/g, '');
  if (ADJECTIVE_ENDING.test(bare) && bare.length > 5) return bare.replace(ADJECTIVE_ENDING, '');
  return bare.length > 3 ? bare.replace(/(?:ОМ|ЕМ|[АЕИОУЫЬЮЯЙ])$/, '') : bare;
}

/**
 * Levenshtein distance, but no more than `limit + 1` (the search stops when it is exceeded).
 * Used on stems only, to suggest, never to match.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const value = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost);
      current.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}
