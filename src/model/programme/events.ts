import type { AcademicYear } from '../year';
import type { Source } from '../source';
import type { SchoolMention } from '../school';

/** One line of «Мероприятия ШНОР» (indicators 2.3.3.5 and 2.3.3.6). */
export interface EventRecord {
  readonly school: SchoolMention;
  readonly title: string;
  /** `school`: an event of the school's own, which the indicators do not speak of. */
  readonly level: 'federal' | 'regional' | 'municipal' | 'intermunicipal' | 'school' | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly year: AcademicYear | null;
  /**
   * A line without an answer states participation; `false` only when the sheet says «нет»; null when the line does
   * not say it clearly, or not of which level or year it speaks.
   */
  readonly participated: boolean | null;
  /** Продукт: выступление, статья, as written; null when there was none. */
  readonly product: string | null;
  /** The cell of the product holds words that name none, or «н/д»: nobody knows whether there was one. */
  readonly productUnclear?: true;
  readonly source: Source;
}

/** A line of the register of staging sites (indicators 2.3.3.7 and 2.3.3.8). */
export interface StagingSite {
  readonly school: SchoolMention;
  /** `other`: a level that is neither, as «федеральная»; null: not stated or not understood. */
  readonly level: 'municipal' | 'regional' | 'other' | null;
  readonly topic: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly year: AcademicYear | null;
  /** The term was not understood: nobody knows whether the site was at work. */
  readonly unclear?: true;
  /** Cells as a person typed them: the register of a new year is begun with them. */
  readonly written?: Readonly<Record<'level' | 'from' | 'to' | 'year', string>>;
  readonly source: Source;
}

/** A partner pair or agreement: the school that is helped and the one that helps. */
export interface Partnership {
  readonly school: SchoolMention;
  readonly partner: SchoolMention;
  /** Number and date of the agreement. */
  readonly number: string | null;
  readonly date: string | null;
  /** The row plainly says that there is no agreement in force («на подписании»), or words that are no agreement. */
  readonly notConcluded?: 'denied' | 'unclear';
  readonly until: string | null;
  /** First day of the term where it is stated apart from the date of the agreement. */
  readonly from?: string;
  /** «бессрочно», or a term that could not be understood: the register tells of it. */
  readonly term?: 'endless' | 'unclear';
  /** The term as written, where it is more than its last day. */
  readonly termText?: string;
  readonly subject: string | null;
  /** Seminars and webinars, as written. */
  readonly activities: string | null;
  /** None of them was held («не проводились»), or nobody can tell («готовится»). */
  readonly notHeld?: 'none' | 'unclear';
  /** The first day on which one was held, where every one has a day: on an earlier day none was. */
  readonly heldFrom?: string;
  readonly source: Source;
}
