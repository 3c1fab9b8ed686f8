import type { NormalisedName } from './normalise';
import { settlementIn } from './normalise';

function agree(a: string, b: string): boolean {
  return a === '' || b === '' || a === b;
}

/** «Рубцовская районная» is «Рубцовская»; «К.» is any adjective in К; two different adjectives disagree. */
function adjectivesAgree(a: NormalisedName, b: NormalisedName): boolean {
  if (a.adjective && b.adjective) {
    const [few, many] = [a.adjective.split(' '), b.adjective.split(' ')].sort((x, y) => x.length - y.length);
    return few!.every((stem) => many!.includes(stem));
  }
  if (a.initials && b.adjective) return b.adjective.startsWith(a.initials[0]!);
  if (b.initials && a.adjective) return a.adjective.startsWith(b.initials[0]!);
  return agree(a.initials, b.initials);
}

/** Nothing that both names state contradicts: branch, number, adjective, settlement, proper name. */
export function compatible(a: NormalisedName, b: NormalisedName, place: string): boolean {
  if (a.isBranch !== b.isBranch || a.branch !== b.branch) return false;
  if (a.number !== null && b.number !== null && (a.number !== b.number || a.letter !== b.letter))
    return false;
  if (!adjectivesAgree(a, b)) return false;
  if (!agree(settlementIn(a, place), settlementIn(b, place))) return false;
  return a.number !== null || agree(a.label, b.label);
}

/** Number or class differs, or one is a branch: worth a warning even where a stable code says that it is the same school. */
export function looksDifferent(a: NormalisedName, b: NormalisedName): boolean {
  if (a.isBranch !== b.isBranch) return true;
  if (a.number !== null && b.number !== null && (a.number !== b.number || a.letter !== b.letter)) return true;
  const open = (name: NormalisedName): boolean => name.class === 'U' || name.class === 'X';
  return a.class !== b.class && !open(a) && !open(b);
}
