import type { RegisterEntry } from '../model/school';
import { takeBranch } from './branch';
import { compatible, looksDifferent } from './compatible';
import type { NormalisedName } from './normalise';
import { hasIdentity, nameKey } from './normalise';
import { resembles } from './suggest';
import { canonical } from './text';

/** A line of a register with its names taken apart. */
export interface ReadEntry {
  readonly entry: RegisterEntry;
  /** Short name first, then the full one and the aliases. */
  readonly names: readonly NormalisedName[];
  /** The head school that the line or its name states; null for a school of its own. */
  readonly parent: NormalisedName | null;
  readonly place: string | null;
}

/** Takes the names of a line apart. */
export function readEntry(
  entry: RegisterEntry,
  nameOf: (text: string) => NormalisedName,
  placeOf: (municipality: string | undefined, name: NormalisedName) => string | null,
): ReadEntry {
  const own = nameOf(entry.name || entry.fullName || entry.login || entry.code || '');
  const names = [own, ...[entry.fullName, ...entry.aliases].flatMap((text) => (text ? [nameOf(text)] : []))];
  return { entry, names, parent: parentOf(entry, own, nameOf), place: placeOf(entry.municipality, own) };
}

/** A legal entity that bears the school's own name is the school itself. */
function parentOf(
  entry: RegisterEntry,
  own: NormalisedName,
  nameOf: (text: string) => NormalisedName,
): NormalisedName | null {
  const text = entry.parent || (own.isBranch ? takeBranch(canonical(own.display)).parent : '');
  if (!text) return null;
  const parent = nameOf(text);
  return !own.isBranch && nameKey(parent, '') === nameKey(own, '') ? null : parent;
}

export function isUnit({ names, parent }: ReadEntry): boolean {
  return parent !== null || names[0]!.isBranch;
}

/**
 * True when two lines cannot be one school, whatever login or code they share: every name of the one
 * contradicts every name of the other, or one is a branch and the other is not. What a line of another
 * sheet does not say (it may have no column for the head school) contradicts nothing.
 */
export function tellApart(a: ReadEntry, b: ReadEntry): boolean {
  if (isSilent(a) || isSilent(b)) return false;
  if (a.names[0]!.isBranch !== b.names[0]!.isBranch && !(isUnit(a) && isUnit(b))) return true;
  if (a.parent && b.parent && contradict(a.parent, b.parent, a.place ?? '')) return true;
  if (sameSheet(a.entry, b.entry) && isUnit(a) !== isUnit(b)) return true;
  return a.names.every((one) => b.names.every((other) => contradict(one, other, a.place ?? '')));
}

/** The unit may belong to this school: its head is not stated, or it is this one. */
export function mayHead(head: ReadEntry, unit: ReadEntry): boolean {
  const { parent } = unit;
  return parent === null || head.names.some((name) => !contradict(name, parent, head.place ?? ''));
}

export function sameSheet(a: RegisterEntry, b: RegisterEntry): boolean {
  return a.source.workbook === b.source.workbook && a.source.sheet === b.source.sheet;
}

/** A line that holds nothing but a login or a code. */
function isSilent({ names }: ReadEntry): boolean {
  return names.every((name) => name.class === 'X' && !hasIdentity(name));
}

/** Number, class, adjective, settlement or proper name differ; a slip of the pen in the adjective does not count. */
function contradict(a: NormalisedName, b: NormalisedName, place: string): boolean {
  const [one, other] = [ownPart(a), ownPart(b)];
  if (looksDifferent(one, other) || elsewhere(one, other) || elsewhere(other, one)) return true;
  if (compatible(one, other, place) || compatible(other, one, place)) return false;
  return !(one.adjective !== '' && other.adjective !== '' && resembles(one.adjective, other.adjective));
}

/** «Чиканская СОШ» and «СОШ с. Голуметь»: of two schools without numbers one is named after another village. */
function elsewhere(a: NormalisedName, b: NormalisedName): boolean {
  if (a.number !== null || b.number !== null) return false;
  if (a.adjective === '' || a.settlement !== '' || b.adjective !== '' || b.settlement === '') return false;
  const village = b.settlement.slice(b.settlement.indexOf(':') + 1);
  return !a.adjective.split(' ').some((stem) => stem.slice(0, 3) === village.slice(0, 3));
}

/** Branches are compared by `tellApart`, which also knows the column of head schools. */
function ownPart(name: NormalisedName): NormalisedName {
  return name.isBranch && name.branch === 'Ф' ? { ...name, isBranch: false, branch: '' } : name;
}
