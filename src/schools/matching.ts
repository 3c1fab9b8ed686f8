import type { Finding } from '../model/finding';
import type { RegisterEntry, School, SchoolMention } from '../model/school';

/** How a mention was resolved: the ladder of methodology D2, and what stands outside it. */
export type MatchLevel =
  | 'T0' // stable code or login
  | 'T1' // exact key
  | 'T2' // number + class + municipality, unique
  | 'T3' // adjective or settlement + class, unique
  | 'T4' // «Школа № 6» against the only candidate with that number
  | 'confirmed' // a pair a person confirmed on «Сопоставление»
  | 'new' // no register was given; the mention itself makes the school
  | 'none'; // not matched: the rows block the verdict and are listed

/**
 * One line of the sheet «Сопоставление». Equal mentions are folded: matched ones over a whole workbook,
 * unmatched ones over one sheet, so that a person finds every place that must be settled.
 */
export interface MatchLine {
  readonly mention: SchoolMention;
  /** Number of rows that carried this very mention. */
  readonly rows: number;
  /** On how many sheets of the workbook; `mention.source` is the first of them. */
  readonly sheets: number;
  readonly level: MatchLevel;
  readonly schoolId: string | null;
  /** Ids of schools it may be (T5, ambiguous): never applied by themselves. */
  readonly suggestions: readonly string[];
  /** Why it was not matched. */
  readonly cause?: 'ambiguous' | 'notFound' | 'noNumberOrName' | 'classDiffers' | 'branch' | 'noMunicipality';
}

export interface Matching {
  /** Sorted by municipality, then by name with numbers in natural order. */
  readonly schools: readonly School[];
  readonly lines: readonly MatchLine[];
  readonly findings: readonly Finding[];
  /** School id of a mention, or null when it was not matched. */
  schoolOf(mention: SchoolMention): string | null;
}

/** Input of the matching. */
export interface MatchingRequest {
  readonly register: readonly RegisterEntry[];
  readonly mentions: readonly SchoolMention[];
  /** Partners of schools: they may stand outside the register and make no school. */
  readonly partners?: readonly SchoolMention[];
  /** Confirmed pairs: name as written (and municipality) → code, login or name of the school. */
  readonly confirmed: readonly {
    readonly name: string;
    readonly municipality?: string;
    readonly target: string;
  }[];
}
