import type { ContextCode } from '../../model/findingCodes';
import { formName } from '../forms';
import type { Format, PluralForms } from '../language';
import { PLACES } from './advice';
import type { FindingParams, FindingText } from './text';

const text = (params: FindingParams, key: string) => String(params[key] ?? '');
const count = (params: FindingParams, key: string, forms: PluralForms, format: Format) => {
  const value = Number(params[key] ?? 0);
  return `${format.number(value)} ${format.plural(value, forms)}`;
};
const place = (params: FindingParams) => {
  const heading = text(params, 'heading');
  if (heading === '') return 'in the cell';
  return /^\d\.\d/.test(heading) ? `in line ${heading}` : `in the column “${heading}”`;
};
const quoted = (params: FindingParams) => (text(params, 'text') ? ` (“${text(params, 'text')}”)` : '');

const MISSING: Readonly<Record<string, string>> = {
  kind: 'the procedure (VPR, OGE or EGE)',
  subject: 'the subject',
  grade: 'the class',
  level: 'the level (base or profile)',
};

const SCHOOL: PluralForms = { one: 'school', other: 'schools' };
const PUPIL: PluralForms = { one: 'participant', other: 'participants' };

export const contextTextsEn: Readonly<Record<ContextCode, FindingText>> = {
  mappingColumnMissing: {
    what: (p) =>
      `Column mapping “${text(p, 'mapping')}”: the sheet has no heading “${text(p, 'heading')}”, so the field “${text(p, 'field')}” was not read.`,
    todo: (p) =>
      text(p, 'nearest')
        ? `Similar headings on the sheet: ${text(p, 'nearest')}. Put the right one into the mapping or rename the column.`
        : 'Put the heading into the mapping as it stands on the sheet, or the letter of the column.',
  },
  mappingInvalid: {
    what: (p) =>
      text(p, 'place')
        ? `The column mapping file was not read: there is a mistake in “${text(p, 'place')}”.`
        : 'The column mapping file was not read: it does not hold a mapping.',
    todo: (p) =>
      `It needs name, form (${text(p, 'forms')}) and columns: field of the form → heading of the column or {"column": "C"}.`,
  },
  mappingFieldUnknown: {
    what: (p) => `Column mapping “${text(p, 'mapping')}” names an unknown field “${text(p, 'field')}”.`,
    todo: (p) => `Correct the name of the field. Possible fields: ${text(p, 'fields')}.`,
  },
  mappingNeedsSheet: {
    what: (p) => `Mapping “${text(p, 'mapping')}” names its columns by letters only and would fit any sheet.`,
    todo: () => 'Add the name of the sheet (sheet), or name at least one column by its heading.',
  },
  tableNotFound: {
    what: (p) =>
      `No table of the form “${formName(text(p, 'form'), 'en')}” was found on the sheet; no row was read.`,
    todo: () => `Check the column headings, or choose another form for the sheet (${PLACES.en.form}).`,
  },
  headingTwice: {
    what: (p) =>
      `The heading “${text(p, 'heading')}” stands twice; the first column (${text(p, 'first')}) was read.`,
    todo: () => 'If the second column is the right one, rename or delete the first.',
  },
  rowWithoutSchool: {
    what: () => 'The row holds values but names no school, so it was not used.',
    todo: () => 'Fill in the name, code or login of the school.',
  },
  formulaFailed: {
    what: (p) => `The formula ${place(p)} returned an error${quoted(p)}; the value counts as missing.`,
    todo: () => 'Correct the formula or type the number.',
  },
  dateInsteadOfNumber: {
    what: (p) =>
      `A date stands ${place(p)} instead of a number${quoted(p)}: Excel turned what was typed into a date.`,
    todo: () => 'Give the cell a number format and type the number again.',
  },
  numberExpected: {
    what: (p) => `A number was expected, but a text stands ${place(p)}${quoted(p)}; the value was not read.`,
    todo: () => 'Type a number; «н/д» if there are no data, «—» if it does not apply.',
  },
  shareInsteadOfCount: {
    what: (p) => `A headcount is needed, but a percent stands ${place(p)}${quoted(p)}.`,
    todo: () => 'Type the number of people; the share is calculated for you.',
  },
  countImpossible: {
    what: (p) => `A headcount ${place(p)} cannot be negative or fractional${quoted(p)}.`,
    todo: () => 'Type a whole number from 0.',
  },
  countAboveTotal: {
    what: (p, f) =>
      `The value ${place(p)} (${f.number(Number(p['count']), 3)}) exceeds its total “${text(p, 'totalHeading')}” (${f.number(Number(p['total']), 3)}, cell ${text(p, 'totalCell')}).`,
    todo: () => 'Correct one of the two numbers; until then what is in doubt is not used.',
  },
  answerNotUnderstood: {
    what: (p) => `The answer ${place(p)} was not understood${quoted(p)}.`,
    todo: () => 'Write «да», «нет», «частично» or «—» (does not apply).',
  },
  dateNotUnderstood: {
    what: (p) =>
      `The date ${place(p)} was not understood${quoted(p)}.${p['unused'] ? ' It is not clear which slice the row belongs to, so it was not used.' : ''}`,
    todo: () => 'Write the date as DD.MM.YYYY.',
  },
  contextYearUnknown: {
    what: () => 'It is not stated which academic year the context data belong to.',
    todo: () =>
      `Fill in the column «Дата среза», put the year into the title of the sheet, or give the context year (${PLACES.en.contextYear}).`,
  },
  schoolTypeUnknown: {
    what: (p) => `Unknown type of school${quoted(p)}; the type was taken from the name.`,
    todo: () => 'Write СОШ, ООШ, НОШ, гимназия, лицей, В(С)ОШ, школа-интернат or коррекционная.',
  },
  levelsNotUnderstood: {
    what: (p) => `It was not understood which classes the school has${quoted(p)}.`,
    todo: () =>
      'Write a range of classes such as 1-9, or answer «да»/«нет» under «Есть 4 кл.», «Есть 9 кл.», «Есть 11 кл.».',
  },
  officialYearMissing: {
    what: (p) =>
      `The column “${text(p, 'heading')}” holds an answer${quoted(p)}, but not the year of that ФИОКО list.`,
    todo: () => 'Put the academic year of the list into the cell or the heading, for example 2023/2024.',
  },
  officialCalendarYear: {
    what: (p) =>
      `The ФИОКО list is given by a calendar year${quoted(p)}; it was read as the academic year ${text(p, 'year')}.`,
    todo: () => 'If it is another list, write the academic year in full, for example 2023/2024.',
  },
  officialNotUnderstood: {
    what: (p) => `It was not understood whether the school is in the ФИОКО list${quoted(p)}.`,
    todo: () => 'Write the academic year of the list (2023/2024), «да» or «нет».',
  },
  matchWithoutName: {
    what: () =>
      'A school is confirmed, but the original name of the row is empty, so the confirmation was not used.',
    todo: () => 'Put the name back into «Исходное имя» as it stands in the file.',
  },
  subjectUnknown: {
    what: (p) => `Unknown subject${quoted(p)}; the row was not used.`,
    todo: () => 'Write the subject in full: «Математика», «Русский язык».',
  },
  periodUnknown: {
    what: (p) => `The period was not understood${quoted(p)}; the row was used without it.`,
    todo: () => 'For VPR write «весна» or «осень», for OGE and EGE «основной» or «итоговый».',
  },
  percentScaleAmbiguous: {
    what: (p) =>
      p['mixed']
        ? `Some numbers ${place(p)} do not exceed 1, so it is not clear whether they are fractions or percents: is 0.3 30% or 0.3%? Not used: ${text(p, 'mixed')}.`
        : `No number without the sign “%” ${place(p)} exceeds 1, so it is not clear whether they are fractions or percents: is 0.3 30% or 0.3%? Values other than zero were not used.`,
    todo: () => 'Give the cells a percent format, or type percents from 0 to 100 with the sign “%”.',
  },
  failedPercentDiffers: {
    what: (p, f) =>
      `The count and the percent do not agree (${text(p, 'school')}): ${text(p, 'failed')} of ${text(p, 'participants')} is ${f.number(Number(p['exact']), 2)}%, but ${f.number(Number(p['percent']), 2)}% is given. The count was used.`,
    todo: () => 'Check both values.',
  },
  riskRowMismatch: {
    what: (p) =>
      `The number ${text(p, 'number')} and the text${quoted(p)} name different lines of table 3.2; the line was not read.`,
    todo: () => 'Correct the number or the text as in the programme.',
  },
  riskRowUnknown: {
    what: (p) =>
      `The line${text(p, 'number') ? ` ${text(p, 'number')}` : ''}${quoted(p)} is not in table 3.2; its values were not used.`,
    todo: () =>
      'If it is a line of the table, word it as in the programme; otherwise nothing needs to be done.',
  },
  riskRowTwice: {
    what: (p) =>
      `Indicator ${text(p, 'indicator')} is filled in twice; the first (${text(p, 'first')}) was read.`,
    todo: () => 'Leave one line of the indicator.',
  },
  riskRowsMissing: {
    what: (p) => `The table has no lines for: ${text(p, 'indicators')}. They count as “no data”.`,
    todo: () => 'Add these lines, or word and number them as in table 3.2.',
  },
  riskSchoolUnnamed: {
    what: () => 'The column holds values, but its heading names no school; the column was not read.',
    todo: () => 'Write the name of the school into the heading of the column.',
  },
  riskYearUnknown: {
    what: () => 'It is not stated which academic year the risk table is for.',
    todo: () =>
      `Put the academic year into the title or the name of the sheet, or give the context year (${PLACES.en.contextYear}).`,
  },
  riskPercentOutOfRange: {
    what: (p) => `A share ${place(p)} must be from 0 to 100%${quoted(p)}; the value was not used.`,
    todo: () => 'Correct the percent.',
  },
  protocolAggregated: {
    what: (p, f) =>
      `The protocol by pupil was summed up: ${count(p, 'written', PUPIL, f)}, absent: ${f.number(Number(p['absent'] ?? 0))}, ${count(p, 'schools', SCHOOL, f)}. Rows of pupils are not kept.`,
    todo: () => '',
  },
  protocolPointsOnly: {
    what: () =>
      'The protocol holds points but no column «Отметка», so the number of “2” marks is unknown; only the number of participants can be taken from it.',
    todo: () =>
      'Take the ФИС ОКО report «Индивидуальные результаты» or «Статистика по отметкам», or add a column «Отметка».',
  },
  protocolMarksMissing: {
    what: (p, f) =>
      `Not counted as participants: without a mark – ${f.number(Number(p['noMark'] ?? 0))}, not started (X) – ${f.number(Number(p['notStarted'] ?? 0))}.`,
    todo: () => 'If these works have been marked, fill in the marks.',
  },
  protocolSchoolUnknown: {
    what: () => 'The protocol names no school, so its results were not used.',
    todo: () => 'Write the name or login of the school above the table or into the file name.',
  },
  protocolProcedureUnknown: {
    what: (p) =>
      `The protocol does not say which work it is: ${MISSING[text(p, 'missing')] ?? text(p, 'missing')} is missing. Its results were not used.`,
    todo: () => 'Write above the table or into the sheet name, for example, «ВПР 2025 Математика 5 класс».',
  },
  protocolYearUnknown: {
    what: () => 'The protocol does not state the year, so its results were not used.',
    todo: () =>
      `Write the year above the table or into the sheet name, or give the academic year of the results (${PLACES.en.resultsYear}).`,
  },
  protocolMinimumUsed: {
    what: (p, f) =>
      `Participants with a score below ${f.number(Number(p['minimum']))} count as below the threshold.`,
    todo: () =>
      'If the threshold was different in your year, add a summary with the number below the threshold.',
  },
  protocolMinimumUnknown: {
    what: (p) =>
      `The minimum EGE score for the academic year ${text(p, 'year')} is not known, so the number below the threshold was not counted.`,
    todo: () => 'Add a summary with the number below the threshold.',
  },
  protocolMarkUnreadable: {
    what: () => 'The mark or score in the cell cannot be read; the participant was not counted.',
    todo: () => 'Write a mark from 2 to 5 (or a score from 0 to 100).',
  },
};
