import type { School } from '../model/school';
import { buildSchools } from './buildSchools';
import { Codes } from './codes';
import type { CodeUse } from './codes';
import { ConfirmedPairs } from './confirmed';
import type { Draft } from './draft';
import type { Matching, MatchingRequest, MatchLine } from './matching';
import { matchingFindings } from './matchingFindings';
import { normaliseName } from './normalise';
import type { NormalisedName } from './normalise';
import { Places } from './places';
import { draftRegister } from './registerDrafts';
import { readEntry } from './registerLines';
import { resolveAll } from './resolve';
import { SchoolIndex } from './schoolIndex';
import { attachStatements } from './statements';
import { foldMentions } from './subject';
import type { Line, Subject } from './subject';

/**
 * Finds the school of every mention (methodology D2). Given a register («Справочник ОО»), a mention that
 * matches none of its schools stays unmatched and is reported; without one, or with lists that do not claim
 * to be complete, mentions make the schools; a partner that no other sheet names makes none. Names never match across municipalities, suggestions are never
 * applied, and the order of the mentions does not matter.
 */
export function matchSchools(request: MatchingRequest): Matching {
  const nameOf = memo(normaliseName);
  const places = new Places(municipalities(request));
  const folding = foldMentions(request.mentions, request.partners ?? [], nameOf, (municipality, name) =>
    places.of(municipality, name),
  );
  const { subjects, lines } = folding;

  const complete = request.register.filter((entry) => !entry.partial);
  const describing = request.register.filter((entry) => entry.partial && !entry.statementOnly);
  const entries = [...complete, ...describing].map((entry) =>
    readEntry(entry, nameOf, (municipality, name) => places.of(municipality, name)),
  );
  const codes = new Codes([
    ...entries.map(({ entry, place, names }) => use(entry, place, names[0]!)),
    ...subjects.map(({ mention, place, name }) => use(mention, place, name)),
  ]);
  const register = draftRegister(entries, codes);

  const drafts: Draft[] = [...register.drafts];
  const index = new SchoolIndex();
  for (const draft of drafts) {
    for (const id of [...draft.logins, ...draft.codes]) index.addId(id, draft);
    for (const name of draft.variants) index.addName(draft, name);
  }
  const confirmed = new ConfirmedPairs(request.confirmed, nameOf);
  const { shared } = register;
  resolveAll({ index, codes, shared, confirmed, closed: complete.length > 0, drafts }, subjects);

  const stating = request.register
    .filter((entry) => entry.statementOnly)
    .map((entry) => {
      const name = nameOf(entry.name);
      return { entry, name, place: places.of(entry.municipality, name) };
    });
  const statements = attachStatements(stating, index, codes);
  const { schools, schoolOf } = buildSchools(drafts, subjects, statements.of);
  const school = (draft: Draft | null): School | null => (draft ? (schoolOf.get(draft) ?? null) : null);
  const outcomes = new Map(subjects.map((subject) => [subject, outcomeOf(subject, school)]));
  return {
    schools,
    lines: foldLines(lines, outcomes),
    findings: [
      ...register.findings,
      ...statements.findings,
      ...matchingFindings({ subjects, entries, codes, shared, confirmed, index, drafts, school }),
    ],
    schoolOf: (mention) => {
      const subject = folding.subjectOf(mention);
      return (subject && outcomes.get(subject)?.schoolId) ?? null;
    },
  };
}

type Outcome = Omit<MatchLine, 'mention' | 'rows' | 'sheets'>;

/** The same school under the same name on forty sheets of one workbook is one line to read, not forty. */
function foldLines(lines: readonly Line[], outcomes: ReadonlyMap<Subject, Outcome>): MatchLine[] {
  const folded: { line: Line; rows: number; sheets: number }[] = [];
  const open = new Map<string, Map<Subject, (typeof folded)[number]>>();
  for (const line of lines) {
    const { workbook } = line.mention.source;
    let ofWorkbook = open.get(workbook);
    if (!ofWorkbook) open.set(workbook, (ofWorkbook = new Map()));
    const known = outcomes.get(line.subject)!.schoolId === null ? undefined : ofWorkbook.get(line.subject);
    if (known) {
      known.rows += line.rows;
      known.sheets += 1;
      continue;
    }
    const started = { line, rows: line.rows, sheets: 1 };
    folded.push(started);
    ofWorkbook.set(line.subject, started);
  }
  return folded.map(({ line: { mention, subject }, rows, sheets }) => ({
    mention,
    rows,
    sheets,
    ...outcomes.get(subject)!,
  }));
}

function outcomeOf({ resolution }: Subject, school: (draft: Draft | null) => School | null): Outcome {
  const { level, draft, suggestions, cause } = resolution!;
  return {
    level,
    schoolId: school(draft)?.id ?? null,
    suggestions: suggestions.flatMap((suggested) => school(suggested)?.id ?? []),
    ...(cause ? { cause } : {}),
  };
}

/** Few names are distinct among tens of thousands of mentions; each is taken apart once. */
function memo(normalise: (text: string) => NormalisedName): (text: string) => NormalisedName {
  const known = new Map<string, NormalisedName>();
  return (text) => {
    let name = known.get(text);
    if (!name) {
      name = normalise(text);
      known.set(text, name);
    }
    return name;
  };
}

function* municipalities({ register, mentions }: MatchingRequest): Generator<string | undefined> {
  for (const entry of register) yield entry.municipality;
  for (const mention of mentions) yield mention.municipality;
}

function use(
  { code, login }: { readonly code?: string; readonly login?: string },
  place: string | null,
  name: NormalisedName,
): CodeUse {
  return { code, login, place, number: name.number };
}
