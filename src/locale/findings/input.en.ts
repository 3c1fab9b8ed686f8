import type { InputCode } from '../../model/programmeFindingCodes';
import type { Format, PluralForms } from '../language';
import { PLACES } from './advice';
import type { FindingParams, FindingText } from './text';

const text = (params: FindingParams, key: string) => String(params[key] ?? '');
const count = (params: FindingParams, key: string, forms: PluralForms, format: Format) => {
  const value = Number(params[key] ?? 0);
  return `${format.number(value)} ${format.plural(value, forms)}`;
};
const number = (params: FindingParams, key: string, format: Format) =>
  format.number(Number(params[key] ?? 0));
const quoted = (params: FindingParams) => (text(params, 'text') ? ` (“${text(params, 'text')}”)` : '');

const PAIR: PluralForms = { one: 'pair', other: 'pairs' };
const ROW: PluralForms = { one: 'row', other: 'rows' };
const CELL: PluralForms = { one: 'cell', other: 'cells' };

const SAME_TIME: Readonly<Record<string, string>> = {
  day: 'for the same date',
  year: 'for the same academic year without a date',
  none: 'without a date or an academic year, as here',
};

export const inputTextsEn: Readonly<Record<InputCode, FindingText>> = {
  schoolFilledDown: {
    what: (p, f) =>
      `The school is not named in ${count(p, 'rows', ROW, f)}; it was taken from the nearest row above that names one.`,
    todo: () => 'If these rows belong to another school, type it in.',
  },
  schoolWithoutValues: {
    what: (p, f) =>
      `Only the school is named and nothing else: ${count(p, 'rows', ROW, f)}. Such rows are not counted.`,
    todo: () => 'Nothing to do when there is nothing to say; otherwise fill the row.',
  },
  schoolsInOneCell: {
    what: (p, f) =>
      `Several schools in one cell: ${count(p, 'rows', ROW, f)}. The row counts for each of them.`,
    todo: () => 'Check that the schools were told apart; one school a row is safer.',
  },
  inputYearUnknown: {
    what: (p, f) =>
      `The academic year is not stated: ${count(p, 'rows', ROW, f)}. It is taken for the year of the calculation.`,
    todo: () =>
      `Fill the column «Учебный год», write the year into the title of the sheet, or state the year of the context (${PLACES.en.contextYear}).`,
  },
  inputSchoolTwice: {
    what: (p) =>
      `The school already stands in row ${text(p, 'first')} ${SAME_TIME[text(p, 'time')] ?? SAME_TIME.day}; this row is not used, so that nothing is added twice.`,
    todo: () => 'Keep one of the rows, or give them different dates.',
  },
  markBlanksRead: {
    what: (p, f) =>
      text(p, 'as') === 'no'
        ? `Column “${text(p, 'heading')}”: it holds ticks only, so its empty cells (${number(p, 'cells', f)}) are read as “no” – except for schools that ticked nothing at all.`
        : `Column “${text(p, 'heading')}”: its empty cells (${number(p, 'cells', f)}) are read as “no data”, because it holds no tick or says “no” or «н/д» in words.`,
    todo: (p) =>
      text(p, 'as') === 'no'
        ? 'If an empty cell means “no data” here, type «н/д» into at least one cell of the column: the other empty ones will be read in the same way.'
        : 'If an empty cell means “no” here, type «нет» into it.',
  },
  markTextAsYes: {
    what: (p, f) =>
      `Column “${text(p, 'heading')}”: other signs and words (the name of a union, of a course …) are read as “yes” – ${count(p, 'cells', CELL, f)}.`,
    todo: () => 'Check these cells; where it is not a “yes”, type «нет» or «н/д».',
  },
  markNotUnderstood: {
    what: (p, f) =>
      `In the column “${text(p, 'heading')}” it is not clear whether it is “yes” or “no”: ${count(p, 'cells', CELL, f)} (planned, refused, «х» and other words that may be taken in more than one way). Such marks count as no data.`,
    todo: () =>
      'Type «да», «нет» or «н/д»; put the name of a course, a union or a talk into quotation marks.',
  },
  markSchoolsSilent: {
    what: (p, f) =>
      `Schools of the list without a single mark: ${number(p, 'schools', f)}. Their marks count as no data, not as “no”.`,
    todo: () => 'Ask these schools, or type «нет».',
  },
  diagnosisKindUnknown: {
    what: (p, f) =>
      `The column “${text(p, 'heading')}” states a diagnosis without saying which: ${count(p, 'cells', CELL, f)}. It counts for none of the three kinds.`,
    todo: () => 'Type «предметная», «методическая», «психолого-педагогическая» (several with commas).',
  },
  personMissing: {
    what: (p, f) =>
      `The person is neither named nor coded: ${count(p, 'rows', ROW, f)}. Every such row counts as a person of its own.`,
    todo: () =>
      'So that someone who works in two schools is not counted twice, type any lasting code of the person.',
  },
  personTwice: {
    what: (p, f) =>
      `The same person stands in a school several times (further rows: ${number(p, 'rows', f)}); the rows are joined, the person is counted once.`,
    todo: () => '',
  },
  personsAlike: {
    what: (p, f) =>
      `The same person seems to be written in two ways (in full and abbreviated): ${count(p, 'pairs', PAIR, f)} of rows – ${text(p, 'rows')}. They were counted as different people, so the numbers may be too high.`,
    todo: () =>
      'If it is one person, write the name in the same way in every row, or give the same code; if they are different people, nothing need be done.',
  },
  personNumbersOfSchool: {
    what: () =>
      'The numbers of people begin with 1 in every school: they are ordinals. People of different schools with one number are different people.',
    todo: () => 'To recognise people who work in two schools, use lasting codes in place of ordinals.',
  },
  vacancyNotCounted: {
    what: (p, f) => `Vacancies do not count as people: ${count(p, 'rows', ROW, f)}.`,
    todo: () => '',
  },
  routeOwnerUnknown: {
    what: () =>
      'It is not stated whether the route (ИОМ) is that of a teacher or of a pupil, so the row is not used.',
    todo: () => 'Add a column «Чей» («педагог» or «обучающийся»), or say it in the title of the sheet.',
  },
  routeNotMade: {
    what: (p, f) => `People without a route (ИОМ) are not part of the register: ${count(p, 'rows', ROW, f)}.`,
    todo: () => '',
  },
  routeUnclear: {
    what: (p, f) =>
      `It is not clear whether there is a route (ИОМ): ${count(p, 'rows', ROW, f)} – words about the work in progress stand in place of a topic («в разработке», «отказ»), or a topic has no date. Such rows count neither as “yes” nor as “no”.`,
    todo: () =>
      'If there is a route, type the date on which it was made (or «да»); if not, type «нет» or remove the row.',
  },
  mentorRoleAssumed: {
    what: (p, f) =>
      `The role is not stated: ${count(p, 'rows', ROW, f)}. Such pairs count as mentoring of teachers.`,
    todo: () => 'Type the role: наставник, тьютор, куратор or ученическое наставничество.',
  },
  eventWithoutTitle: {
    what: () => 'The event is not named, so the row is not used.',
    todo: () => 'Type the name of the event.',
  },
  eventLevelUnknown: {
    what: (p, f) =>
      `The level of the event is not stated or not understood: ${count(p, 'rows', ROW, f)}. ${p['open'] ? 'While it is unknown, these rows leave open whether the school took part.' : 'There is no column for it («Уровень»), so the participation counts.'}`,
    todo: () =>
      'Type the level and nothing else: федеральный, региональный, межмуниципальный, муниципальный or школьный.',
  },
  eventOfSchool: {
    what: (p, f) =>
      `The level of the event is the school itself: ${count(p, 'rows', ROW, f)}. Indicators 2.3.3.5 and 2.3.3.6 speak of federal, regional and municipal (intermunicipal) events, so this participation does not count.`,
    todo: () => 'If the municipality or the region held the event, correct its level.',
  },
  eventProductFromForm: {
    what: (p, f) =>
      `There is no column «Продукт», so talks and articles were taken from the form of participation: ${count(p, 'rows', ROW, f)}.`,
    todo: () => 'If these are no products of the school, add a column «Продукт» and fill it.',
  },
  eventUndated: {
    what: (p, f) =>
      `The date of the event is missing or was not understood: ${count(p, 'rows', ROW, f)}. Such rows count by their academic year.`,
    todo: () =>
      'Write the date (DD.MM.YYYY, or the month and the year), so that the event falls into its slice.',
  },
  eventNotPlaced: {
    what: (p) =>
      `The date of the event was not understood${quoted(p)}, and neither the row nor the title states an academic year: it is not clear to which year the participation belongs.`,
    todo: () => 'Write the date as DD.MM.YYYY, or the academic year.',
  },
  eventContradiction: {
    what: () =>
      'Participation is «нет», yet a product is given. It is not clear which is right: by this row the participation is unknown.',
    todo: () => 'Correct the participation, or remove the product.',
  },
  everySchoolNamed: {
    what: (p) =>
      `«${text(p, 'text')}» stands in place of a school. It does not say which schools are meant, so the row was not used.`,
    todo: () => 'Give every school a row of its own, or list them in the cell with semicolons.',
  },
  answerPartly: {
    what: (p) =>
      `Column «${text(p, 'heading')}»: «${text(p, 'text')}» counts as «нет»: what is done in part is not done yet.`,
    todo: () => 'Type «да» if the condition is met in full, «н/д» if nothing is known.',
  },
  stagingLevelUnknown: {
    what: (p, f) =>
      `The status of the site is not understood – whether it is municipal or regional, and whether it is in force: ${count(p, 'rows', ROW, f)}. Sites of another level (federal ones) count for neither of the two numbers; while the status is unknown, the numbers are shown as lower bounds.`,
    todo: () =>
      'Type «муниципальная» or «региональная» and nothing else; where the status is not there yet or no longer, give the days («С», «По») or remove the row; a double status takes both words with a comma, or two rows.',
  },
  partnerMissing: {
    what: () => 'The partner school is not named, so the row is not used.',
    todo: () => 'Type the partner school.',
  },
  partnerOfItself: {
    what: () => 'The school is stated as its own partner, so the row is not used.',
    todo: () => 'Correct one of the two schools.',
  },
  figureAboveParts: {
    what: (p, f) =>
      `The number under “${text(p, 'heading')}” (${number(p, 'count', f)}) exceeds the failing and the weak pupils together (${number(p, 'parts', f)}, cells ${text(p, 'cells')}). The three numbers were not used.`,
    todo: () => 'Correct the one of the three that is wrong: a child stands in the joint number once.',
  },
  figureOutOfRange: {
    what: (p) =>
      text(p, 'highest')
        ? `The column “${text(p, 'heading')}” holds an impossible value${quoted(p)}: a number from 0 to ${text(p, 'highest')} is needed.`
        : `The column “${text(p, 'heading')}” holds an impossible value${quoted(p)}: the number can not be negative.`,
    todo: () => 'Correct the value; until then it is not used.',
  },
};
