import type { AcademicYear } from './year';
import type { Source } from './source';

/** A school as a sheet names it, before matching. */
export interface SchoolMention {
  readonly name: string;
  /** Код ОО of the department or РЦОИ, digits as text. */
  readonly code?: string;
  /** Login of ФИС ОКО, lower case: `sch220161`, `edu220161`. */
  readonly login?: string;
  readonly municipality?: string;
  readonly source: Source;
}

export type SchoolType =
  | 'secondary' // СОШ, СШ
  | 'basic' // ООШ
  | 'primary' // НОШ
  | 'gymnasium'
  | 'lyceum'
  | 'evening' // В(С)ОШ
  | 'boarding' // школа-интернат, кадетская
  | 'correctional'
  | 'unspecified'; // «Школа № 6»

/** Does the school teach this level? `null`: not stated. */
export interface SchoolLevels {
  readonly primary: boolean | null;
  readonly basic: boolean | null;
  readonly secondary: boolean | null;
}

/** One line of a school register («Справочник ОО») as some sheet gives it. */
export interface RegisterEntry {
  readonly name: string;
  readonly fullName?: string;
  readonly aliases: readonly string[];
  readonly code?: string;
  readonly login?: string;
  readonly municipality?: string;
  readonly type?: SchoolType;
  readonly levels: SchoolLevels;
  /** Academic years for which the school stands in the official ФИОКО list; `false`: stated to be outside it. */
  readonly official: ReadonlyMap<AcademicYear, boolean>;
  /** Head school (юридическое лицо) of a branch, as written. */
  readonly parent?: string;
  /** `YYYY-MM-DD`. */
  readonly activeFrom?: string;
  readonly activeTo?: string;
  /**
   * True when the sheet describes schools but does not claim to list them all (a questionnaire): a mention
   * that is not in it makes a school of its own instead of being unmatched.
   */
  readonly partial?: true;
  /**
   * True when the line only states the official list for a school that other sheets describe (a mark typed
   * into our own «ШНОР»): it makes no school and gives it neither a name nor a municipality.
   */
  readonly statementOnly?: true;
  readonly source: Source;
}

/** A school after matching: the one noun that verdicts speak of. */
export interface School {
  /** Stable key: login, else code, else municipality and normalised name. */
  readonly id: string;
  readonly name: string;
  readonly fullName?: string;
  readonly code?: string;
  readonly login?: string;
  readonly municipality?: string;
  readonly type: SchoolType;
  readonly levels: SchoolLevels;
  /** True when nobody stated the levels and they only follow from the type word («ООШ»). */
  readonly levelsInferred?: true;
  readonly official: ReadonlyMap<AcademicYear, boolean>;
  readonly activeFrom?: string;
  readonly activeTo?: string;
  readonly isBranch: boolean;
  /** True when a register named it; false when it is known only from result rows. */
  readonly registered: boolean;
}
