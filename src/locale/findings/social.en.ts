import type { SocialCode } from '../../model/programmeFindingCodes';
import type { Format } from '../language';
import { otherInBrackets } from './otherPlace';
import type { FindingParams, FindingPlace, FindingText } from './text';

const other = (params: FindingParams, at: FindingPlace) => otherInBrackets(params, at, 'en');

function schoolCount(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'school', other: 'schools' })}`;
}

const FIELD: Readonly<Record<string, string>> = { plan: 'plan', fact: 'fact', document: 'document' };

/** A number, or the words of a document. */
function shown(value: unknown, format: Format): string {
  return typeof value === 'number' ? number(value, format) : `«${String(value)}»`;
}

function number(value: unknown, format: Format): string {
  return format.number(Number(value), 3);
}

/** Beside indices that are not known. */
const QUINTILES_OPEN =
  'They can stand in any quintile: the quintile and the groups of the others are named only where such schools cannot change them, otherwise they are undecided.';

/** The same in English. */
export const socialTextsEn: Readonly<Record<SocialCode, FindingText>> = {
  socialComponentDiffers: {
    what: (p, _, at) =>
      `The component «${p['heading']}» is described differently in two places (direction or weight)${other(p, at)}; until then it is left out of the index.`,
    todo: () => 'Make the rows «Направление» and «Вес» equal on all sheets of social conditions.',
  },
  socialDirectionUnknown: {
    what: ({ heading, text }) =>
      text
        ? `The row «Направление» of the component «${heading}» holds «${text}», which is neither «+» nor «−»; until then it is left out of the index.`
        : `The component «${heading}» has no direction (it is not guessed from the name); until then it is left out of the index.`,
    todo: () =>
      'In the row «Направление» under the heading put «+» when a larger value means better conditions, «−» when it means worse.',
  },
  socialWeightUnknown: {
    what: ({ heading, text }) =>
      `The row «Вес» of the component «${heading}» holds «${text}» and not a number from 0; until then the component is left out of the index.`,
    todo: () => 'Enter the weight as a number (usually 1), or leave the cell empty: the weight is 1 then.',
  },
  socialComponentEmpty: {
    what: ({ heading }) =>
      `The component «${heading}» has not a single value; until then it is left out of the index.`,
    todo: () => 'Fill the column, or delete it.',
  },
  socialValuesConflict: {
    what: (p, format, at) =>
      `${p['school']}: «${p['what']}» is stated as ${number(p['one'], format)} and as ${number(p['other'], format)}${other(p, at)}; neither is used.`,
    todo: () => 'Leave one row of the school for the academic year, or correct the value.',
  },
  socialOtherYear: {
    what: ({ year, listYear }) =>
      `Social conditions of ${year} are not used: the list is made for ${listYear}.`,
    todo: () => 'Nothing to do if the year is right.',
  },
  socialOlderYear: {
    what: ({ year, listYear }) =>
      `There are no social conditions for ${listYear}; those of ${year} are used.`,
    todo: ({ listYear }) => `Load the conditions of ${listYear}, or check the year on the sheet.`,
  },
  socialReadyMissing: {
    what: ({ schools, of }, format) =>
      `The ready index is not stated for ${schoolCount(schools, format)} of ${format.number(Number(of))}; theirs is undecided, because ready and computed values are not comparable. ${QUINTILES_OPEN}`,
    todo: () =>
      'Enter the index of the other schools, or clear the column so that every index is computed from the components.',
  },
  socialIndexOpen: {
    what: ({ schools, of }, format) =>
      `The social index of ${schoolCount(schools, format)} of ${format.number(Number(of))} is undecided: components are missing. ${QUINTILES_OPEN}`,
    todo: () =>
      'Enter the missing components on the sheet of social conditions, or choose the mean of the present components on «Методика».',
  },
  socialTooFew: {
    what: ({ schools, of }, format) =>
      `No quintiles: the index is known for ${schoolCount(schools, format)} of ${format.number(Number(of))}, at least five are needed.`,
    todo: ({ schools, of }) =>
      Number(schools) < Number(of)
        ? 'Enter the missing components, directions and weights; conditions of other schools may stand on another sheet.'
        : 'Load the conditions of the other schools; a region counts quintiles over all its schools.',
  },
  socialAllEqual: {
    what: ({ schools }, format) =>
      `No quintiles: the index is the same in all schools (${format.number(Number(schools))}), so it does not tell them apart.`,
    todo: () => 'Check the columns of the components: their values may have been copied.',
  },
  socialSameEverywhere: {
    what: ({ heading }) =>
      `The component «${heading}» is the same in every school: it does not change the index.`,
    todo: () => 'Check the column: its values may have been copied.',
  },
  socialResultsMissing: {
    what: () =>
      'There are no educational results of schools: neither «low» nor «higher» results can be told without them.',
    todo: () =>
      'Load the results of the procedures of the year before, or fill the column «Образовательный результат» of the social conditions.',
  },
  socialBothGroups: {
    what: ({ schools, school }, format) =>
      `By the rules ${schoolCount(schools, format)} got into both the control group and the staging sites; the first is ${school}.`,
    todo: () =>
      'Decide yourself: put «да» or «нет» into the column «Решение» of «Группы школ», or change what «low» and «higher» results mean on «Методика».',
  },
  socialChoicesDiffer: {
    what: (p, _, at) =>
      `${p['school']}: the decision about the staging site differs in two places${other(p, at)}; neither is used.`,
    todo: () => 'Keep one decision, or make them equal.',
  },
  networkGroupUnknown: {
    what: ({ text }) => `The group «${text}» of the network is not known; the row is not used.`,
    todo: () =>
      'Use one of these without other words: контрольная, фокус, стажплощадка, Б(О)П; remove the row of a school that is not in the group.',
  },
  networkPersonUnclear: {
    what: ({ heading }) =>
      `The cell of the column «${heading}» does not tell whether somebody is appointed: the person may still be sought or already gone; it is shown as «н/д».`,
    todo: () => 'Enter «да», «нет», or the surname and initials of the person appointed now.',
  },
  networkPeriodUnknown: {
    what: ({ rows }, format) =>
      `The register of the network states no year in ${format.number(Number(rows))} row(s); they are shown apart as «год не указан».`,
    todo: () => 'Fill the column «Год», or put the year into the title of the sheet.',
  },
  networkPeriodNotUnderstood: {
    what: ({ text }) =>
      `The year «${text}» in the register of the network was not understood; the record is shown apart, «год не указан».`,
    todo: () => 'Write a year (2023), an academic year (2023/2024), or several with commas (2022, 2023).',
  },
  networkRepeated: {
    what: ({ school, first, firstSheet }) =>
      `${school} stands in the same group of the same year again (first on sheet «${firstSheet}», ${first}); it is counted once.`,
    todo: () => 'Remove the extra row, or correct its year or group.',
  },
  waveConflict: {
    what: (p, format, at) =>
      `${p['school']}: the result of one wave is stated as ${number(p['one'], format)} and as ${number(p['other'], format)}${other(p, at)}; neither is used.`,
    todo: () => 'Keep one value.',
  },
  targetTextMissing: {
    what: () => 'The row has a plan or a fact, but no words of a target; it is not used.',
    todo: () => 'Write the target into the column «Показатель».',
  },
  targetSectionUnknown: {
    what: ({ text }) =>
      `It is not clear whether «${text}» heads a section. The targets below have no section; the one before is not taken for theirs.`,
    todo: () =>
      'If it is a section, put its number («1.4. …») or the word «Раздел» before it, or fill the column «Раздел»; otherwise delete the row.',
  },
  targetPlanMissing: {
    what: ({ number: n }) =>
      `Target ${n} has no number in the column «План (не менее)»: whether it is met cannot be told.`,
    todo: () => 'Enter the planned number.',
  },
  targetPlanChanged: {
    what: ({ number: n, plan, source }, format) =>
      `The plan of target ${n} is ${number(plan, format)}, in the document ${number(source, format)}; the plan of the sheet is used.`,
    todo: () => 'Nothing to do if the plan was changed on purpose.',
  },
  targetAtMost: {
    what: ({ number: n }) =>
      `Target ${n} is of a decrease or of a limit from above («не более», «до», «менее»), but the sheet compares with a plan «не менее» (at least): it is not decided.`,
    todo: () => 'Word the target as «не менее», or judge it yourself and take it out of this table.',
  },
  targetDiffers: {
    what: (p, format, at) =>
      `The ${FIELD[String(p['what'])]} of target ${p['number']} differs in two places: ${shown(p['one'], format)} and ${shown(p['other'], format)}${other(p, at)}; nobody knows which is right, so neither is used.`,
    todo: () => 'Keep one value.',
  },
  targetTyped: {
    what: (p, format, at) =>
      `The ${FIELD[String(p['what'])]} of target ${p['number']} is taken from this finished sheet: ${shown(p['typed'], format)} here, ${shown(p['stated'], format)} on the source sheet${other(p, at)}.`,
    todo: () =>
      'Copy the right value to the source sheet; to return to the former one, clear it on the finished sheet.',
  },
  targetTextTyped: {
    what: (p, _, at) =>
      `The text of target ${p['number']} was changed on the finished sheet; the text of the source sheet is used${other(p, at)}.`,
    todo: () => 'If the new text is right, enter it on the source sheet.',
  },
  targetsWithoutFacts: {
    what: () => 'The plan–fact table has no fact yet: the sheet «План-факт» is not made.',
    todo: () => 'Enter facts into the column «Факт».',
  },
};
