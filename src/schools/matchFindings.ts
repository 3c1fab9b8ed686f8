import type { Finding, Severity } from '../model/finding';
import type { SchoolCode } from '../model/findingCodes';
import type { RegisterEntry, School } from '../model/school';
import type { Source } from '../model/source';
import type { Resolution, Subject } from './subject';

type Params = Finding['params'];

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
  return finding('schoolUnmatched', 'error', subject.mention.source, {
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

/** Several schools of one municipality bear one name; their logins or codes keep them apart. */
export function sameName(source: Source, schools: readonly School[]): Finding {
  return finding('schoolSameName', 'warning', source, {
    name: named(schools[0]!.name, schools[0]!.municipality),
    ids: schools.map((school) => school.login ?? school.code ?? school.name).join(', '),
    count: schools.length,
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
