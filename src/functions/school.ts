import type { School } from '../model/school';
import { academicYear } from '../model/year';

/** The rules speak of a school; a function knows only its numbers: nothing is stated about it. */
export const SOME_SCHOOL: School = {
  id: '',
  name: '',
  type: 'unspecified',
  levels: { primary: null, basic: null, secondary: null },
  official: new Map(),
  isBranch: false,
  registered: false,
};

/** Years by which the rules tell the two sets of results apart; never shown. */
export const LIST_YEAR = academicYear(2);
export const PREVIOUS = academicYear(1);
export const BEFORE = academicYear(0);
