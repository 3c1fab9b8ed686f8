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
  lineOf(mention: SchoolMention): Line | null;
}

/** Folds equal mentions; every mention belongs to exactly one line, every line to exactly one subject. */
export function foldMentions(
  mentions: readonly SchoolMention[],
  nameOf: (text: string) => NormalisedName,
  placeOf: (municipality: string | undefined, name: NormalisedName) => string | null,
): Folding {
  const subjects = new Map<string, Subject>();
  const lines = new Map<string, Line>();
  const lineOfMention = new Map<SchoolMention, Line>();
  for (const mention of mentions) {
    const subjectKey = keyOf(mention);
    let subject = subjects.get(subjectKey);
    if (!subject) {
      const name = nameOf(mention.name);
      const place = placeOf(mention.municipality, name);
      subject = { mention, name, place, rows: 0, lines: [], resolution: null };
      subjects.set(subjectKey, subject);
    }
    const lineKey = sheetKey(mention, subjectKey);
    let line = lines.get(lineKey);
    if (!line) {
      line = { mention, subject, rows: 0 };
      lines.set(lineKey, line);
      subject.lines.push(line);
    }
    if (lineOfMention.has(mention)) continue;
    lineOfMention.set(mention, line);
    subject.rows += 1;
    line.rows += 1;
  }
  return {
    subjects: [...subjects.values()],
    lines: [...lines.values()],
    lineOf: (mention) => lineOfMention.get(mention) ?? lines.get(sheetKey(mention, keyOf(mention))) ?? null,
  };
}

function keyOf({ name, code, login, municipality }: SchoolMention): string {
  return `${name}\n${code ?? ''}\n${login ?? ''}\n${municipality ?? ''}`;
}

function sheetKey({ source }: SchoolMention, subjectKey: string): string {
  return `${source.workbook}\n${source.sheet}\n${subjectKey}`;
}
