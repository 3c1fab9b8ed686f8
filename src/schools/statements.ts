import type { Finding } from '../model/finding';
import type { RegisterEntry } from '../model/school';
import type { Codes } from './codes';
import type { Draft } from './draft';
import { climb } from './ladder';
import { officialWithoutSchool, registerConflict } from './matchFindings';
import type { NormalisedName } from './normalise';
import type { SchoolIndex } from './schoolIndex';

/** A line that only states the official list, with its name taken apart. */
export interface Statement {
  readonly entry: RegisterEntry;
  readonly name: NormalisedName;
  readonly place: string | null;
}

export interface Statements {
  /** What is stated of a school besides its register lines. */
  readonly of: ReadonlyMap<Draft, readonly RegisterEntry[]>;
  readonly findings: readonly Finding[];
}

/**
 * Gives every statement of the official list to its school, once all schools are known: by login, by code, or
 * by its name in its municipality. A register wins over a statement that contradicts it; one that only repeats
 * it is silent; one without a school is reported.
 */
export function attachStatements(
  entries: readonly Statement[],
  index: SchoolIndex,
  codes: Codes,
): Statements {
  const of = new Map<Draft, RegisterEntry[]>();
  const findings: Finding[] = [];
  for (const read of entries) {
    const draft = schoolOf(read, index, codes);
    if (!draft) {
      findings.push(officialWithoutSchool(read.entry));
      continue;
    }
    const stated = of.get(draft) ?? [];
    const earlier = [...draft.entries, ...stated];
    for (const [year, listed] of read.entry.official) {
      const before = earlier.find(({ official }) => official.has(year));
      if (before && before.official.get(year) !== listed) {
        findings.push(registerConflict('official', before, read.entry));
      }
    }
    of.set(draft, [...stated, read.entry]);
  }
  return { of, findings };
}

function schoolOf({ entry, name, place }: Statement, index: SchoolIndex, codes: Codes): Draft | null {
  for (const id of [entry.login, codes.idOf(entry.code, place)]) {
    const draft = id ? index.byIdentifier(id) : null;
    if (draft) return draft;
  }
  if (place === null) return null;
  const step = climb(index, place, name, true);
  return step.level === 'none' ? null : step.draft;
}
