import type { Finding, Severity } from '../model/finding';
import type { SchoolCode } from '../model/findingCodes';
import type { RegisterEntry, School } from '../model/school';
import type { Source } from '../model/source';
import type { Resolution, Subject } from './subject';

type Params = Finding['params'];

/** Names or addresses that a sentence can hold; the rest is counted. */
const MOST_NAMED = 5;

function finding(code: SchoolCode, severity: Severity, source: Source, params: Params): Finding {
  return { code, severity, workbook: source.workbook, sheet: source.sheet, cell: source.cell, params };
}

/** «МБОУ СОШ № 5» with its municipality, so that same-named schools can be told apart in a sentence. */
function named(name: string, municipality: string | undefined): string {
  return municipality ? `${name} (${municipality})` : name;
}

function subjectParams(subject: Subject): Params {
  return {
    name: named(subject.mention.name, subject.mention.municipality),
    rows: subject.rows,
    sheets: subject.lines.length,
  };
}

/** Rows of this name take no part in any verdict until a person says whose they are. */
export function unmatched(subject: Subject, resolution: Resolution, candidates: readonly School[]): Finding {
  // A partner has no results that could be missed: perhaps it is a school of another place.
  const [code, severity] = subject.partnerOnly
    ? (['partnerUnmatched', 'warning'] as const)
    : (['schoolUnmatched', 'error'] as const);
  return finding(code, severity, subject.mention.source, {
    ...subjectParams(subject),
    cause: resolution.cause ?? 'notFound',
    candidates: candidates.map((school) => school.name).join('; '),
  });
}

/** A name became a school of its own although another is nearly the same. */
export function similar(subject: Subject, candidates: readonly School[]): Finding {
  return finding('schoolSimilar', 'warning', subject.mention.source, {
    ...subjectParams(subject),
    candidates: candidates.map((school) => school.name).join('; '),
  });
}

/**
 * Several schools of one municipality bear one name; their logins or codes keep them apart. One finding for
 * many names: a country has thousands of such pairs.
 */
export function sameName(source: Source, groups: readonly (readonly School[])[]): Finding {
  const shown = groups.slice(0, MOST_NAMED).map((schools) => {
    const ids = schools.map((school) => school.login ?? school.code ?? school.id).join(', ');
    return `«${named(schools[0]!.name, schools[0]!.municipality)}» – ${ids}`;
  });
  return finding('schoolSameName', 'warning', source, {
    names: shown.join('; '),
    count: groups.length,
    more: groups.length - shown.length,
  });
}

/** A branch stands beside its head school; its results are its own. */
export function branchApart(subject: Subject, parent: School | null): Finding {
  return finding('schoolBranchApart', 'info', subject.mention.source, {
    ...subjectParams(subject),
    parent: parent?.name ?? '',
  });
}

/** The code says one school, the number or type in the name another. */
export function codeNameDiffers(subject: Subject, school: School): Finding {
  return finding('schoolCodeNameDiffers', 'warning', subject.mention.source, {
    ...subjectParams(subject),
    id: subject.mention.login ?? subject.mention.code ?? '',
    school: named(school.name, school.municipality),
  });
}

/** Login and code of one row belong to two schools. */
export function idsConflict(subject: Subject, byLogin: string, byCode: string): Finding {
  return finding('schoolIdsConflict', 'warning', subject.mention.source, {
    ...subjectParams(subject),
    login: subject.mention.login ?? '',
    code: subject.mention.code ?? '',
    byLogin,
    byCode,
  });
}

/** One code beside several schools. */
export function codeReused(source: Source, code: string): Finding {
  return finding('schoolCodeReused', 'warning', source, { id: code });
}

/** One login or code stands under two municipalities. */
export function municipalityDiffers(subject: Subject, school: School): Finding {
  return finding('schoolMunicipalityDiffers', 'warning', subject.mention.source, {
    ...subjectParams(subject),
    school: school.name,
    municipality: school.municipality ?? '',
    other: subject.mention.municipality ?? '',
  });
}

export type RegisterField = 'name' | 'login' | 'primary' | 'basic' | 'secondary' | 'official';

function place(source: Source): string {
  return `${source.sheet}!${source.cell}`;
}

/** Two lines of registers describe one school and disagree; the first is used. */
export function registerConflict(field: RegisterField, first: RegisterEntry, again: RegisterEntry): Finding {
  return finding('registerConflict', 'warning', again.source, {
    name: named(again.name, again.municipality),
    field,
    first: place(first.source),
  });
}

/** Several lines of a register bear one login or code and name different schools: it identifies none of them. */
export function registerCodeShared(
  id: string,
  first: RegisterEntry,
  others: readonly RegisterEntry[],
): Finding {
  return sharedFinding('registerCodeShared', 'error', id, first, others);
}

/** A branch stands in the register with the code of its head school. */
export function registerBranchCode(
  id: string,
  head: RegisterEntry,
  branches: readonly RegisterEntry[],
): Finding {
  return sharedFinding('registerBranchCode', 'info', id, head, branches);
}

function sharedFinding(
  code: SchoolCode,
  severity: Severity,
  id: string,
  first: RegisterEntry,
  others: readonly RegisterEntry[],
): Finding {
  const shown = others.slice(0, MOST_NAMED);
  return finding(code, severity, others[0]!.source, {
    // A code that counts inside its municipality is «municipality|code».
    id: id.split('|').pop()!,
    school: `${named(first.name, first.municipality)} – ${place(first.source)}`,
    others: shown
      .map((entry) => `${named(entry.name, entry.municipality)} – ${place(entry.source)}`)
      .join('; '),
    more: others.length - shown.length,
  });
}

/** The same school twice in one register. */
export function registerDuplicate(first: RegisterEntry, again: RegisterEntry): Finding {
  return finding('registerDuplicate', 'warning', again.source, {
    name: named(again.name, again.municipality),
    first: place(first.source),
  });
}

/** A confirmed pair points at a school that is not known. */
export function confirmedTargetUnknown(subject: Subject, target: string): Finding {
  return finding('confirmedTargetUnknown', 'warning', subject.mention.source, {
    ...subjectParams(subject),
    target,
  });
}

/** A confirmed pair contradicts the login or code of the row; the code is used. */
export function confirmedOverruled(subject: Subject, school: School, target: string): Finding {
  return finding('confirmedOverruled', 'warning', subject.mention.source, {
    ...subjectParams(subject),
    target,
    school: named(school.name, school.municipality),
  });
}

/** The official list is stated for a school that no other sheet knows. */
export function officialWithoutSchool(entry: RegisterEntry): Finding {
  return finding('officialWithoutSchool', 'warning', entry.source, {
    name: named(entry.name, entry.municipality),
  });
}
