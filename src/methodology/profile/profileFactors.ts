import type { FactorCode, RiskProfileRecord } from '../../model/programme/profile';
import type { Settings } from '../settings';
import { FACTORS, factorEntry } from './factors';
import type { ProfileFactor } from './outcome';

/** One key for one factor: its code, or the folded heading of an own one. */
export function factorKey(code: FactorCode | null, heading: string): string {
  return code ?? `own:${foldText(heading)}`;
}

/** A text for comparison: lower case, ё→е, everything but letters and figures folded to spaces. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^a-zа-я0-9]+/g, ' ')
    .trim();
}

/**
 * The columns of the profile: every factor of a built-in list that some sheet uses (the subsections of Бобров
 * first, then the federal names), then the department's own ones by name. With `leftOut` only factors that
 * have a column. A federal name whose subsection has a column is the same risk and has none of its own (B2).
 */
export function profileFactors(
  profiles: readonly RiskProfileRecord[],
  settings: Settings['profile'],
): ProfileFactor[] {
  const marks = profiles.flatMap((profile) => profile.marks);
  const codes = new Set(marks.map(({ factor }) => factor));
  const lists = new Set([...codes].flatMap((code) => (code ? [factorEntry(code).list] : [])));
  const wanted = FACTORS.filter(({ code, list }) =>
    settings.missingFactors === 'noData' ? lists.has(list) : codes.has(code),
  );
  const subsections = new Set(wanted.flatMap(({ code, list }) => (list === 'bobrov' ? [code] : [])));
  const builtIn = wanted
    .filter(({ twin }) => twin === null || !subsections.has(twin))
    .map(({ code, list, text, section }): ProfileFactor => ({
      code,
      label: code,
      text,
      section,
      verify: list === 'federal',
    }));
  const own = new Map<string, string>();
  for (const { factor, heading } of marks) {
    if (factor === null && !own.has(foldText(heading))) own.set(foldText(heading), heading);
  }
  const ownFactors = [...own.values()]
    .sort((a, b) => a.localeCompare(b, 'ru', { numeric: true }))
    .map((text, index): ProfileFactor => ({
      code: null,
      label: `с${index + 1}`,
      text,
      section: '',
      verify: false,
    }));
  return [...builtIn, ...ownFactors];
}
