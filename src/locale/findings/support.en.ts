import type { SupportCode } from '../../model/programmeFindingCodes';
import type { Format } from '../language';
import { otherInBrackets } from './otherPlace';
import type { FindingText } from './text';

function schools(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'school', other: 'schools' })}`;
}

const SIGNIFICANCE: Readonly<Record<string, string>> = {
  none: 'none',
  notApplicable: 'not applicable',
};
const significance = (value: unknown) => SIGNIFICANCE[String(value)] ?? String(value);

const FIELDS: Readonly<Record<string, string>> = {
  state: '«Выполнено»',
  responsible: '«Ответственный»',
  document: '«Документ»',
  date: '«Дата»',
};

export const supportTextsEn: Readonly<Record<SupportCode, FindingText>> = {
  profileColumnSkipped: {
    what: ({ heading }) =>
      `The column “${heading}” of the risk profile was not read as a factor: no word of significance stands in it.`,
    todo: () =>
      'If it is a factor, write Высокая, Средняя, Низкая or нет in it; otherwise there is nothing to do.',
  },
  significanceNotUnderstood: {
    what: ({ heading, text }) =>
      `The significance of the factor “${heading}” was not understood: “${text}”; it counts as unknown.`,
    todo: () => 'Write Высокая, Средняя, Низкая, нет, «—» (not applicable) or «н/д» (no data).',
  },
  profileConflict: {
    what: (params, _, at) =>
      `${params.school}: the significance of the factor “${params.factor}” is stated differently: ${significance(params.first)} and ${significance(params.second)}${otherInBrackets(params, at, 'en')}; it counts as unknown.`,
    todo: () => 'Keep one value or remove the superfluous row.',
  },
  profileOtherYear: {
    what: ({ year, wanted, count }, format) =>
      `The risk profile of ${schools(count, format)} is for the academic year ${year} and was not used: the calculation is for ${wanted}.`,
    todo: () => 'Correct the academic year on the sheet or choose the year that the profile was made for.',
  },
  profileMissing: {
    what: ({ count, school }, format) =>
      `${schools(count, format)} of the ШНОР list without a risk profile (for example ${school}), though others have one.`,
    todo: () => 'Add the rows of these schools to the sheet «Рисковый профиль».',
  },
  factorWithoutMeasure: {
    what: ({ factor, count, school }, format) =>
      `The road map has no measure for the factor “${factor}”, which calls for measures (${schools(count, format)}, for example ${school}).`,
    todo: () => 'Add a subsection with the name of this factor and its measures to the road map.',
  },
  factorMeasuresUnknown: {
    what: ({ factor, count, school, sections, section }, format) =>
      `No section of the road map was recognised for the factor “${factor}”, which calls for measures (${schools(count, format)}, for example ${school}): it is not clear which risks its sections answer (${format.number(Number(sections))}), for example “${section}”.`,
    todo: () =>
      'Name the section like the factor («1.2. Преодоление дефицита педагогических кадров»), or add such a section.',
  },
  profileFactorLike: {
    what: ({ heading, factor }) =>
      `The column “${heading}” reminds of the factor ${factor} but does not bear its name: it counts as a factor of its own, apart from it.`,
    todo: () =>
      'If it is the same risk, name the column as in the road map or in the list of 500+; otherwise nothing needs to be done.',
  },
  planSectionsUnknown: {
    what: ({ plan }) =>
      `The plan “${plan}” was read, but none of its sections was recognised as a subsection of risks; the measures shown are those of the road map of Бобровский район, as a pattern.`,
    todo: () =>
      'Name the sections of the plan like the factors of the profile («1.2. Преодоление дефицита педагогических кадров»).',
  },
  resultWithoutTitle: {
    what: () => 'The row has values before and after, but names no indicator; it was not read.',
    todo: () => 'Enter the indicator.',
  },
  resultImpossible: {
    what: ({ heading, text, unit }) =>
      unit === 'percent'
        ? `“${heading}”: “${text}” is not a share from 0 to 100%; the value counts as unknown.`
        : `“${heading}”: “${text}” is not a count; the value counts as unknown.`,
    todo: ({ unit }) =>
      unit === 'percent'
        ? 'Enter a percent from 0 to 100.'
        : 'Enter a number from 0, or correct the unit to «доля, %».',
  },
  betterNotUnderstood: {
    what: ({ heading, text }) =>
      `“${heading}”: “${text}” was not understood; whether the result is better or worse is not judged.`,
    todo: () => 'Choose «больше» (more) or «меньше» (less).',
  },
  resultRepeated: {
    what: (p, _, at) =>
      `The result «${p['title']}»${p['school'] ? ` (${p['school']})` : ''} is written again${otherInBrackets(p, at, 'en')}; it is counted once.`,
    todo: () => 'Remove the extra row.',
  },
  resultsDiffer: {
    what: (p, _, at) =>
      `The result «${p['title']}»${p['school'] ? ` (${p['school']})` : ''} is stated differently in two places${otherInBrackets(p, at, 'en')}; what differs counts as unknown.`,
    todo: () => 'Keep one row, or make the values equal.',
  },
  decisionNotUnderstood: {
    what: () => 'The decision about a partner school must be «да» or «нет»; the row was not read.',
    todo: () => 'Choose «да» or «нет» in the column «Решение», or leave the cell empty.',
  },
  evidenceWithoutText: {
    what: () => 'The row states what was done, but names no item of the programme; it was not read.',
    todo: () => 'Enter the item of the programme.',
  },
  evidenceListUnknown: {
    what: () =>
      'It is not clear which list of the programme the row belongs to: no heading «Ожидаемые результаты», «Актуальные мероприятия», «Состав работ» or «Распределение ответственности» stands above it.',
    todo: () => 'Enter the heading of the list above its rows.',
  },
  evidenceConflict: {
    what: (params, _, at) =>
      `The item “${params.text}” of the programme: ${FIELDS[String(params.field)]} is filled differently in two places${otherInBrackets(params, at, 'en')}; ${params.taken === 'none' ? 'it counts as not stated' : 'what stands here was used'}.`,
    todo: () => 'Make both places say the same.',
  },
  evidenceInFuture: {
    what: ({ text, date, asOf }, format) =>
      `The item “${text}” of the programme is marked as done, but its date or that of its document, ${format.date(String(date))}, is later than the day of the calculation (${format.date(String(asOf))}); it was counted as done.`,
    todo: () => 'Correct the date or the mark «Выполнено».',
  },
  evidenceUnproved: {
    what: ({ count, text }, format) =>
      `Expected results marked as done without a document or a date: ${format.number(Number(count))} (for example, “${text}”).`,
    todo: () => 'Enter the document or the date: the programme asks for evidence.',
  },
  evidenceDocumentUnclear: {
    what: ({ text }) => `“Документ”: “${text}” is not understood as a document; it proves nothing.`,
    todo: () =>
      'Enter the kind, number and date of the document (“приказ № 5 от 01.09.2023”), a title in quotes. If there is no document, leave the cell empty.',
  },
  evidenceOwnList: {
    what: ({ list, own, lines, text, alone }, format) => {
      const counts = `${format.number(Number(own))} of ${format.number(Number(lines))}`;
      return alone
        ? `List “${list}”: ${counts} items are not known by the words of the programme of Lesosibirsk (for example, “${text}”); the list counts as your own, and the share done is that of this list alone.`
        : `List “${list}”: ${counts} items are not known by the words of the programme of Lesosibirsk (for example, “${text}”); they count as your own items besides those of the programme.`;
    },
    todo: () =>
      'If it is an item of the programme, enter its words as the template of the sheet has them; if it is your own, there is nothing to do.',
  },
  resultUnitUnclear: {
    what: ({ title, text }) =>
      `The indicator “${title}” is called a share, but its unit is “${text}”; the values count as unknown.`,
    todo: () => 'Change the unit to “доля, %” or the name of the indicator.',
  },
  supportMarkConflict: {
    what: (params, _, at) =>
      `${params.school}: the mark ${params.mark} is stated differently: ${params.first} and ${params.second}${otherInBrackets(params, at, 'en')}; it counts as unknown.`,
    todo: () => 'Keep one mark.',
  },
  supportMarkOtherYear: {
    what: ({ year, wanted, count }, format) =>
      `The marks ШНРО and НСУ of ${schools(count, format)} are for the academic year ${year} and were not used: the calculation is for ${wanted}.`,
    todo: () => 'Correct the academic year on the sheet or choose another year for the calculation.',
  },
  supportMarkDiffers: {
    what: ({ mark, count, decides, schools: names }, format) =>
      `The mark ${mark} of the department and the calculation differ for ${schools(count, format)}; the ${decides === 'mark' ? 'mark' : 'calculation'} was used: ${names}.`,
    todo: ({ mark }) =>
      `Check the marks; which of the two counts is set by «${mark}: по какому признаку» on the sheet «Методика».`,
  },
  shnroWithoutAgreement: {
    what: ({ count, total, schools: names }, format) =>
      `${schools(count, format)} of ${format.number(Number(total))} ШНРО without a partner agreement in force: ${names}.`,
    todo: () =>
      'Choose a partner on the sheet «Партнёры», conclude an agreement and enter it in the register of partner agreements. Agreements that have ended, have not begun or whose term was not understood do not count.',
  },
  partnersNotFound: {
    what: ({ count, schools: names, withoutResult, undecided }, format) =>
      `No partner school is suggested for ${schools(count, format)}: ${names}.` +
      (Number(withoutResult) > 0
        ? ` The result of the ШНРО itself is unknown, there is nothing to compare with: ${schools(withoutResult, format)}.`
        : '') +
      (Number(undecided) > 0
        ? ` Schools with higher results exist, but whether they are ШНРО is not decided: ${format.number(Number(undecided))}.`
        : ''),
    todo: () =>
      'Check that the results of these and other schools are loaded, and decide the mark ШНРО of the others; if the municipality has no suitable school, allow partners of other municipalities on the sheet «Методика».',
  },
  partnerIsLow: {
    what: ({ school, partner }) =>
      `The partner of ${school}, ${partner}, is itself ШНРО, while the programme speaks of schools with high results.`,
    todo: () => 'Check the pair: if it is right, there is nothing to do.',
  },
  agreementEndsBeforeStart: {
    what: ({ start, end }, format) =>
      `The agreement ends on ${format.date(String(end))}, before it begins (${format.date(String(start))}); its term counts as unknown.`,
    todo: () => 'Correct the date of the agreement or its term.',
  },
  agreementNotConcluded: {
    what: ({ text }) =>
      `“${text}” is not understood as the number and date of an agreement in force; the agreement is not counted as one.`,
    todo: () =>
      'If the agreement is concluded and in force, enter only its number and date; otherwise there is nothing to do.',
  },
  agreementEventsUnclear: {
    what: ({ heading, text }) =>
      `“${heading}”: the words “${text}” do not tell whether the events were held; the agreement is not counted as one with events.`,
    todo: () =>
      'If the event was held, enter its kind and day (“семинар 20.11.2023”) or “проведён”, with its title in quotes; if not, enter “нет”.',
  },
  agreementEventsLater: {
    what: ({ text, date, asOf }, format) =>
      `The event “${text}” is dated ${format.date(String(date))}, after the day of the calculation (${format.date(String(asOf))}); the agreement is not counted as one with events.`,
    todo: () => 'Correct the day of the event or choose another day of the calculation.',
  },
  agreementRepeated: {
    what: (p, _, at) =>
      `The agreement of ${p.school} with the partner ${p.partner} is written again${otherInBrackets(p, at, 'en')}; it is counted once.`,
    todo: () => 'Remove the extra row; if these are different agreements, enter their numbers or dates.',
  },
  agreementTermsDiffer: {
    what: (p, _, at) =>
      `The agreement of ${p.school} with the partner ${p.partner} has different terms in two rows${otherInBrackets(p, at, 'en')}; it is counted once, with the later term.`,
    todo: () => 'Keep one row; if these are different agreements, enter their numbers or dates.',
  },
  documentIsAnswer: {
    what: ({ text }) => `“${text}” stands in place of the number or name of a document.`,
    todo: () => 'Enter the number and the date of the document: the word «да» finds none.',
  },
  partnerIsSelf: {
    what: ({ school }) => `${school} is named as its own partner; the row was not used.`,
    todo: () => 'Enter the school that helps.',
  },
  partnerIsBranch: {
    what: ({ school, partner }) =>
      `The partner of ${school} is ${partner}, its head school or its branch; an agreement with itself was not used.`,
    todo: () => 'Enter another partner school.',
  },
  decisionConflict: {
    what: (params, _, at) =>
      `The partner ${params.partner} of ${params.school} is decided differently in two places${otherInBrackets(params, at, 'en')}; the decision counts as not taken.`,
    todo: () => 'Keep one decision.',
  },
  nsuDataMissing: {
    what: () =>
      'НСУ could not be decided for any school: there is no mark of the department, no social index and no context.',
    todo: () => 'Fill the sheet «ШНРО и НСУ», the social index or the sheet «Контекст».',
  },
};
