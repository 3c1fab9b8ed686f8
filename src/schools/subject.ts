import type { SchoolMention } from '../model/school';
import type { Draft } from './draft';
import type { MatchLevel, MatchLine } from './matching';
import type { NormalisedName } from './normalise';

/** What a mention was resolved to, and how. */
export interface Resolution {
  readonly level: MatchLevel;
  readonly draft: Draft | null;
  readonly suggestions: readonly Draft[];
  readonly cause?: NonNullable<MatchLine['cause']>;
}

/** Mentions with equal name, code, login and municipality, wherever they stand: resolved once. */
export interface Subject {
  /** The first of them, for the address. */
  readonly mention: SchoolMention;
  readonly name: NormalisedName;
  readonly place: string | null;
  rows: number;
  readonly lines: Line[];
  /** Named as a partner and nowhere else: it may be a school of another place, or no school at all. */
  readonly partnerOnly: boolean;
  resolution: Resolution | null;
}

/** The same on one sheet: a line of «Сопоставление». */
export interface Line {
  readonly mention: SchoolMention;
  readonly subject: Subject;
  rows: number;
}

export interface Folding {
  readonly subjects: readonly Subject[];
  readonly lines: readonly Line[];
  subjectOf(mention: SchoolMention): Subject | null;
}

/** Maps inside maps: no key strings are built for tens of thousands of mentions. */
class Tree<V> {
  value: V | undefined;
  private readonly children = new Map<string, Tree<V>>();

  child(step: string | undefined): Tree<V> {
    const key = step ?? '';
    let next = this.children.get(key);
    if (!next) {
      next = new Tree<V>();
      this.children.set(key, next);
    }
    return next;
  }
}

/** Folds equal mentions; every mention belongs to exactly one line, every line to exactly one subject. */
export function foldMentions(
  mentions: readonly SchoolMention[],
  partners: readonly SchoolMention[],
  nameOf: (text: string) => NormalisedName,
  placeOf: (municipality: string | undefined, name: NormalisedName) => string | null,
): Folding {
  const subjects: Subject[] = [];
  const lines: Line[] = [];
  const names = new Tree<Subject>();
  const sheets = new Tree<Map<Subject, Line>>();
  const leafOf = ({ name, login, code, municipality }: SchoolMention): Tree<Subject> =>
    names.child(name).child(login).child(code).child(municipality);
  const sheetOf = ({ source }: SchoolMention): Map<Subject, Line> =>
    (sheets.child(source.workbook).child(source.sheet).value ??= new Map<Subject, Line>());
  const lineOfMention = new Map<SchoolMention, Line>();
  for (const [index, mention] of [...mentions, ...partners].entries()) {
    // One row may give several records with one and the same mention; it is one row all the same.
    if (lineOfMention.has(mention)) continue;
    const leaf = leafOf(mention);
    let subject = leaf.value;
    if (!subject) {
      const name = nameOf(mention.name);
      const place = placeOf(mention.municipality, name);
      const partnerOnly = index >= mentions.length;
      subject = { mention, name, place, rows: 0, lines: [], partnerOnly, resolution: null };
      leaf.value = subject;
      subjects.push(subject);
    }
    const sheet = sheetOf(mention);
    let line = sheet.get(subject);
    if (!line) {
      line = { mention, subject, rows: 0 };
      sheet.set(subject, line);
      lines.push(line);
      subject.lines.push(line);
    }
    lineOfMention.set(mention, line);
    subject.rows += 1;
    line.rows += 1;
  }
  return {
    subjects,
    lines,
    subjectOf: (mention) => lineOfMention.get(mention)?.subject ?? leafOf(mention).value ?? null,
  };
}
