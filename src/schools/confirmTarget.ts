import type { School } from '../model/school';
import type { MatchLine } from './matching';
import { municipalityKey } from './municipality';

/**
 * What to write into a confirmed pair so that it leads to this very school: its login or code where it has one
 * of its own (the id of the matching, which keeps equal codes of two municipalities apart), else its name.
 */
export function confirmTarget(school: School): string {
  return hasIdentifier(school) ? school.id : school.name;
}

/**
 * Can a pair lead from this mention to this school? Without a login or code the school is looked up by its
 * name inside the municipality of the mention, so that must be known and the same.
 */
export function canConfirm({ mention, cause }: MatchLine, school: School): boolean {
  if (hasIdentifier(school)) return true;
  if (cause === 'noMunicipality') return false;
  if (mention.municipality === undefined || school.municipality === undefined) return true;
  return municipalityKey(mention.municipality) === municipalityKey(school.municipality);
}

/** A number behind «~» only tells two lines of a register apart that share a login or code. */
function hasIdentifier({ id, login, code }: School): boolean {
  return (login !== undefined || code !== undefined) && !id.includes('~');
}
