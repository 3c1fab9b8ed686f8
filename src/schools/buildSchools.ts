import type { RegisterEntry, School, SchoolLevels, SchoolType } from '../model/school';
import type { AcademicYear } from '../model/year';
import type { Draft } from './draft';
import { codeKey } from './identifiers';
import { levelsOfType, mergeLevels, UNKNOWN_LEVELS } from './levels';
import type { NormalisedName } from './normalise';
import { hasIdentity } from './normalise';
import type { Subject } from './subject';

/** Made once: a collator is expensive. Numbers inside names compare as numbers: № 2 before № 10. */
const COLLATOR = new Intl.Collator('ru', { numeric: true });

export interface BuiltSchools {
  /** By municipality, then by name in natural order, then by id. */
  readonly schools: readonly School[];
  readonly schoolOf: ReadonlyMap<Draft, School>;
}

/**
 * Turns drafts into schools. What a register says wins over what mentions say; `statements` of the official
 * list fill only the years that no register states.
 */
export function buildSchools(
  drafts: readonly Draft[],
  subjects: readonly Subject[],
  statements: ReadonlyMap<Draft, readonly RegisterEntry[]>,
): BuiltSchools {
  const mentions = new Map<Draft, Subject[]>();
  for (const subject of subjects) {
    const draft = subject.resolution?.draft;
    if (!draft) continue;
    const list = mentions.get(draft);
    if (list) list.push(subject);
    else mentions.set(draft, [subject]);
  }
  const schoolOf = new Map<Draft, School>();
  const used = new Set<string>();
  for (const draft of drafts) {
    const school = build(draft, mentions.get(draft) ?? [], statements.get(draft) ?? [], used);
    used.add(school.id);
    schoolOf.set(draft, school);
  }
  const schools = [...schoolOf.values()].sort(
    (a, b) =>
      COLLATOR.compare(a.municipality ?? '', b.municipality ?? '') ||
      COLLATOR.compare(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
  return { schools, schoolOf };
}

function build(
  draft: Draft,
  subjects: readonly Subject[],
  statements: readonly RegisterEntry[],
  used: ReadonlySet<string>,
): School {
  const { entries } = draft;
  const display = displayName(draft, subjects);
  const login = [...draft.logins][0];
  const code = firstOf(entries, (entry) => ownCode(draft, entry)) ?? [...draft.codes][0]?.split('|').pop();
  // A partial list (the questionnaire) has it from a postal address typed by hand; results know it better.
  const municipality =
    firstOf(entries, (entry) => (entry.partial ? undefined : entry.municipality)) ??
    mostRows(subjects, (s) => s.mention.municipality) ??
    firstOf(entries, (entry) => entry.municipality);
  const type = firstOf(entries, (entry) => entry.type) ?? typeOf(display, draft, subjects);
  const stated = entries.reduce((levels, entry) => mergeLevels(levels, entry.levels), UNKNOWN_LEVELS);
  // A register that says anything about levels is believed in its gaps too: blank is not «да».
  const unstated = isUnknown(stated);
  const levels = unstated ? levelsOfType(type) : stated;
  const fullName = firstOf(entries, (entry) => entry.fullName);
  const activeFrom = firstOf(entries, (entry) => entry.activeFrom);
  const activeTo = firstOf(entries, (entry) => entry.activeTo);
  return {
    id: unique(draft, used),
    name: display.display,
    ...(fullName ? { fullName } : {}),
    ...(code ? { code } : {}),
    ...(login ? { login } : {}),
    ...(municipality ? { municipality } : {}),
    type,
    levels,
    ...(unstated && !isUnknown(levels) ? { levelsInferred: true } : {}),
    official: officialYears([...entries, ...statements]),
    ...(activeFrom ? { activeFrom } : {}),
    ...(activeTo ? { activeTo } : {}),
    isBranch: display.isBranch || entries.some((entry) => Boolean(entry.parent)),
    registered: entries.length > 0,
  };
}

/** The code of a line, unless it turned out to name another school. */
function ownCode({ disowned }: Draft, { code }: RegisterEntry): string | undefined {
  if (!code || disowned.size === 0) return code;
  return [...disowned].some((id) => id.split('|').pop() === codeKey(code)) ? undefined : code;
}

function isUnknown(levels: SchoolLevels): boolean {
  return Object.values(levels).every((level) => level === null);
}

/** Login, else code, else municipality and name key; a number behind it where two lines of a register share that. */
function unique(draft: Draft, used: ReadonlySet<string>): string {
  const wanted = [...draft.logins][0] ?? [...draft.codes][0] ?? draft.id;
  let id = wanted;
  for (let again = 2; used.has(id); again += 1) id = `${wanted}~${again}`;
  return id;
}

function displayName(draft: Draft, subjects: readonly Subject[]): NormalisedName {
  const registered = draft.entries.length > 0 ? draft.variants[0] : undefined;
  if (registered?.display) return registered;
  const telling = subjects.filter(({ name }) => hasIdentity(name) && name.class !== 'X');
  const best = mostRows(
    telling.length > 0 ? telling : subjects,
    (subject) => subject.name.display || subject.mention.name,
  );
  const chosen =
    subjects.find(({ name, mention }) => (name.display || mention.name) === best)?.name ?? draft.variants[0]!;
  return { ...chosen, display: best ?? chosen.display };
}

function typeOf(display: NormalisedName, draft: Draft, subjects: readonly Subject[]): SchoolType {
  if (display.type !== 'unspecified') return display.type;
  const other = [...draft.variants, ...subjects.map(({ name }) => name)].map(({ type }) => type);
  return other.sort().find((type) => type !== 'unspecified') ?? 'unspecified';
}

function officialYears(entries: readonly RegisterEntry[]): ReadonlyMap<AcademicYear, boolean> {
  const years = new Map<AcademicYear, boolean>();
  for (const { official } of entries)
    for (const [year, listed] of official) if (!years.has(year)) years.set(year, listed);
  return years;
}

function firstOf<T>(
  entries: readonly RegisterEntry[],
  pick: (entry: RegisterEntry) => T | undefined,
): T | undefined {
  for (const entry of entries) {
    const value = pick(entry);
    if (value) return value;
  }
  return undefined;
}

/** The text that most rows carry; the first in alphabetical order when they tie. */
function mostRows(
  subjects: readonly Subject[],
  pick: (subject: Subject) => string | undefined,
): string | undefined {
  const rows = new Map<string, number>();
  for (const subject of subjects) {
    const text = pick(subject);
    if (text) rows.set(text, (rows.get(text) ?? 0) + subject.rows);
  }
  return [...rows].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
