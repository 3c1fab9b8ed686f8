import { takeLegalForm } from './legalForm';
import { word } from './text';

export interface BranchReading {
  readonly isBranch: boolean;
  /** The part of the text that names the unit itself. */
  readonly own: string;
  /** The part that names the head school; empty when it is not stated. */
  readonly parent: string;
}

const UNIT = word(
  'ФИЛИАЛ[А-Я]*|СТРУКТУРН[А-Я]+ ПОДРАЗД[А-Я]*|ОБОСОБЛЕНН[А-Я]+(?: [А-Я]+)? ?ПОДРАЗД[А-Я]*|ОБОСОБЛЕНН[А-Я]+|СП',
);
/** A building of a school: «корпус № 2», «(корпус 2)»; «кадетский корпус» is a school. */
const BUILDING = /(?<!КАДЕТСК[А-Я]{2} )(?<![А-Я])КОРПУС(?![А-Я]).*$/;

function strip(text: string): string {
  return text.replace(/^[ \-,;:()]+|[ \-,;:(]+$/g, '');
}

/**
 * Tells a branch from its head school (D1, step 10). «X - филиал МБОУ Y»: unit X of Y; «МБОУ Y филиал X»:
 * the side with the legal form is the head; «Филиал МБОУ Y»: a nameless unit of Y.
 */
export function takeBranch(text: string): BranchReading {
  const match = UNIT.exec(text);
  if (match) {
    const before = strip(text.slice(0, match.index));
    const after = strip(text.slice(match.index + match[0].length));
    if (!before || !after)
      return { isBranch: true, own: before && !after ? before : '', parent: before || after };
    const headFirst = takeLegalForm(before).form !== null && takeLegalForm(after).form === null;
    return headFirst
      ? { isBranch: true, own: after, parent: before }
      : { isBranch: true, own: before, parent: after };
  }
  const building = BUILDING.exec(text);
  if (building) {
    return { isBranch: true, own: strip(building[0]), parent: strip(text.slice(0, building.index)) };
  }
  return { isBranch: false, own: text, parent: '' };
}
