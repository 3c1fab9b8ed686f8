import type { AcademicYear } from '../year';
import type { Measure, Source } from '../source';
import type { SchoolMention } from '../school';

/** A year as the sheets of a network state it: a calendar year «2018» or an academic one «2023/2024». */
export type Period = AcademicYear | `${number}`;

/** +1: the larger the value, the better the conditions; −1: the larger, the worse. */
export type Direction = 1 | -1;

/** A cell as written; the text is empty when nothing stands there. */
export interface WrittenCell {
  readonly text: string;
  readonly source: Source;
}

/** A column of social conditions: one component of the index, as the rows under its heading describe it. */
export interface SocialComponent {
  /** Heading as written. */
  readonly name: string;
  /** Heading folded for comparison: components of several sheets with one key are one component. */
  readonly key: string;
  /** null: not stated, or what stands there is no direction. It is never guessed from the words of the heading. */
  readonly direction: Direction | null;
  /** 1 when not stated; null when what stands there is no weight. */
  readonly weight: number | null;
  /** What stands in the rows «Направление» and «Вес», and where; the heading's cell without such a row. */
  readonly written: { readonly direction: WrittenCell; readonly weight: WrittenCell };
  /** Cell of the heading. */
  readonly source: Source;
}

/** One line of «Социальные условия». A missing key is «нет данных». */
export interface SocialConditions {
  readonly school: SchoolMention;
  readonly year: AcademicYear | null;
  /** Values by the key of the component; percents are 0–100. */
  readonly values: Readonly<Record<string, Measure>>;
  /** A ready index (ИСБШ). */
  readonly ready: Measure | null;
  /** A ready outcome of the school; higher is better. */
  readonly result: Measure | null;
}

/** What a person decided about a school on the sheet «Группы школ». */
export interface GroupChoice {
  readonly school: SchoolMention;
  readonly year: AcademicYear | null;
  readonly stagingSite: boolean;
  readonly source: Source;
}

/** Groups of schools of the network (Иркутск), in the order in which they are counted. */
export const NETWORK_GROUPS = ['control', 'focus', 'stagingSite', 'base'] as const;
export type NetworkGroup = (typeof NETWORK_GROUPS)[number];

/** One line of the register of the network: a school in a group in a year. Names of people are not kept. */
export interface NetworkMember {
  readonly school: SchoolMention;
  readonly group: NetworkGroup;
  readonly period: Period | null;
  /** Group and year as a person typed them: the register of a new year is begun with them. */
  readonly written?: Readonly<Record<'group' | 'period', string>>;
  /** null: not stated. */
  readonly tutor: boolean | null;
  readonly mentor: boolean | null;
  readonly source: Source;
}

/** Входная комплексная оценка, промежуточный и итоговый мониторинг. */
export const WAVES = ['entry', 'interim', 'final'] as const;
export type Wave = (typeof WAVES)[number];

/** What a school got in the waves of one year. A missing key is «н/д»; higher is better. */
export interface WaveLine {
  readonly school: SchoolMention;
  readonly period: Period | null;
  readonly values: Readonly<Partial<Record<Wave, Measure>>>;
}

/** One «не менее» target with its fact, as a sheet states it. */
export interface Target {
  /** As in the sheet. */
  readonly number: string;
  readonly section: string;
  readonly text: string;
  /** «План (не менее)»; null when the cell holds no number. */
  readonly plan: Measure | null;
  readonly unit: string;
  /** null: «н/д». */
  readonly fact: Measure | null;
  readonly document: string;
  /** On our own finished sheet: what the source sheet stated when it was made; so a value typed there is known. */
  readonly stated?: StatedTarget;
  readonly source: Source;
}

/** Values of a target on its source sheet. */
export interface StatedTarget {
  readonly plan: number | null;
  readonly fact: number | null;
  readonly document: string;
}

/** A plan–fact table of one sheet. */
export interface TargetTable {
  readonly workbook: string;
  readonly sheet: string;
  readonly period: Period | null;
  readonly targets: readonly Target[];
  /** True for our own finished sheet: it fills what no other table gives, and what a person typed there wins. */
  readonly ownSheet?: true;
}
