import type { ResultsCode } from '../../model/findingCodes';
import { formName } from '../forms';
import { gapText } from '../gaps';
import type { Format } from '../language';
import { procedureName } from '../procedures';
import { PLACES, settingTitle } from './advice';
import type { FindingParams, FindingText } from './text';

const FIELDS: Readonly<Record<string, string>> = {
  participants: 'the number of participants',
  failed: 'the number who did not pass',
  failedPercent: 'the percent who did not pass',
  average: 'the average score',
  quality: 'the share of marks 4 and 5',
  passed: 'the number who passed',
  mark2: 'mark “2”',
  mark3: 'mark “3”',
  mark4: 'mark “4”',
  mark5: 'mark “5”',
};

const field = (params: FindingParams) => FIELDS[String(params['field'])] ?? String(params['field']);
const school = (params: FindingParams) => (params['school'] ? ` (${params['school']})` : '');
const counted = (params: FindingParams, key: string, one: string, other: string, format: Format) => {
  const count = Number(params[key] ?? 0);
  return `${format.number(count)} ${format.plural(count, { one, other })}`;
};
const rows = (params: FindingParams, format: Format) => counted(params, 'rows', 'row', 'rows', format);
const cells = (params: FindingParams, format: Format) => counted(params, 'cells', 'cell', 'cells', format);
const number = (params: FindingParams, key: string, format: Format) => format.number(Number(params[key]), 2);
const formList = (params: FindingParams) =>
  String(params['forms'])
    .split(',')
    .filter((id) => id !== '')
    .map((id) => formName(id, 'en'))
    .join('; ');

const EN = { language: 'en' } as const;
const UNKNOWN_REASONS: Readonly<Record<string, string>> = {
  blank: 'the cell is empty',
  noData: 'there are no data',
};
/** The mark of the cell itself when it was quoted: “the cell says “н/д””. */
function unknownReason({ reason, text }: FindingParams): string {
  if (reason === 'formulaError')
    return gapText('formulaError', text === undefined ? undefined : String(text), EN);
  return text === undefined
    ? (UNKNOWN_REASONS[String(reason)] ?? 'there are no data')
    : `the cell says “${text}”`;
}
const BAD_REASONS: Readonly<Record<string, string>> = {
  date: 'a date stands instead of a number; Excel has probably turned a number such as “10.5” into a date',
  inequality: 'an inequality stands instead of a number',
  text: 'text stands instead of a number',
};
const MISSING: Readonly<Record<string, string>> = {
  kind: 'which procedure this is (VPR, OGE, EGE or KDR)',
  subject: 'which subject this is',
  grade: 'which class programme was tested',
};

/** What to write into an empty table, by its form. */
const FILLING: Readonly<Record<string, string>> = {
  register: 'Enter the schools, one a row; this sheet comes first.',
  results:
    'Enter participants and «2» by school for the two academic years before. If other sheets hold the results, this one may stay empty.',
  context: 'Enter the counts and the equipment of the schools if the risk table is wanted.',
  riskTable:
    'Enter ready indicators of the schools if such a table is already kept; otherwise they are calculated from the sheet «Контекст».',
};

export const resultsTextsEn: Readonly<Record<ResultsCode, FindingText>> = {
  formUnknown: {
    what: (params, format) =>
      `The sheet looks like none of the known forms and was not read (${rows(params, format)}). ` +
      `Looked for: ${formList(params)}.` +
      (params['headings'] ? ` Headings found on the sheet: ${params['headings']}.` : ''),
    todo: () =>
      `If the sheet is needed, choose its form or its columns, if not, “do not read” (${PLACES.en.form}).`,
  },
  formAmbiguous: {
    what: (params) =>
      `The sheet looks like two forms at once: ${formName(String(params['first']), 'en')} and ${formName(String(params['second']), 'en')}. It was read as the first.`,
    todo: () => `Check that the form is right; if not, choose another (${PLACES.en.form}).`,
  },
  sheetEmpty: { what: () => 'The sheet is empty.', todo: () => '' },
  sheetIgnored: {
    what: (params, format) => `The sheet was skipped because you chose so (${rows(params, format)}).`,
    todo: () => '',
  },
  ownSheetSkipped: {
    what: () => 'This program wrote the sheet as a report, so it is not taken as source data.',
    todo: () => '',
  },
  guideSheet: { what: () => 'A help sheet of this program; it holds no data.', todo: () => '' },
  sheetNotFilled: {
    what: (params) => `The table is not filled yet: ${formName(String(params['form']), 'en')}.`,
    todo: (params) => FILLING[String(params['form'])] ?? '',
  },
  headerNotFound: {
    what: (params) =>
      `The sheet was to be read as ${formName(String(params['form']), 'en')}, but no heading row with the columns of that form was found.`,
    todo: () =>
      'Check that the sheet has a column with the school, one with the number of participants and columns of marks or of failures, or choose another form.',
  },
  hiddenRowsRead: {
    what: (params, format) =>
      `The sheet has hidden data (${rows(params, format)}); it was read like the visible rows.`,
    todo: () => 'If hidden rows must not count, delete them from the source sheet.',
  },
  columnsNotRead: {
    what: (params, format) =>
      `Only the first ${format.number(Number(params['columns']))} columns of the sheet were read; ${cells(params, format)} to the right of them were not used.`,
    todo: () =>
      'If there are data further to the right, move them to a sheet of their own; if not, delete the columns.',
  },
  rowsNotRead: {
    what: (params, format) =>
      `The sheet holds too many tables; the rows below the last one that was read were not used (${rows(params, format)}).`,
    todo: () => 'Put the tables on several sheets and run the analysis again.',
  },
  procedureUnknown: {
    what: (params, format) =>
      `It is not stated ${MISSING[String(params['missing'])] ?? ''}, so the data were not used (${rows(params, format)}).`,
    todo: () =>
      'Write the procedure, the subject and, for a VPR, the class above the table or in the sheet name.',
  },
  levelUnknown: {
    what: (params, format) =>
      `The EGE in mathematics does not say whether it is base or advanced level, so the data were not used (${rows(params, format)}).`,
    todo: () => 'Add «база» or «профиль» to the title of the table or the sheet.',
  },
  yearUnknown: {
    what: (params, format) =>
      `The sheet does not state the year of the results, so the data were not used (${rows(params, format)}).`,
    todo: () =>
      `Write the year in the title of the table or the sheet, or give the academic year of the results (${PLACES.en.resultsYear}).`,
  },
  yearOverrideIgnored: {
    what: (params) =>
      `The academic year you gave, ${params['override']}, was not applied: the sheet holds several years (${params['years']}).`,
    todo: () => 'Check the years in the headings; if necessary, put each year on its own sheet.',
  },
  yearsDisagree: {
    what: (params) =>
      `The title speaks of the academic year ${params['title']}, but the date (${params['date']}) of the programme of ${params['used']}. The year of the date was used.`,
    todo: () =>
      `If the title is right, correct the date or give the academic year of the results (${PLACES.en.resultsYear}).`,
  },
  unneededProcedure: {
    what: (params, format) =>
      `${procedureName(String(params['procedure']), format)}: no rule uses this procedure, so the data were not needed (${rows(params, format)}).`,
    todo: () => '',
  },
  valueUnknown: {
    what: (params) =>
      `There is no value for ${field(params)}${school(params)}: ${unknownReason(params)}. Zero was not assumed.`,
    todo: ({ reason }) =>
      reason === 'formulaError'
        ? 'Correct the formula or enter the number.'
        : 'Enter the number; if the procedure was not held at the school, enter 0 participants.',
  },
  valueNotNumber: {
    what: (params) =>
      `For ${field(params)}${school(params)}, ${BAD_REASONS[String(params['reason'])] ?? BAD_REASONS['text']}${params['text'] ? `: “${params['text']}”` : ''}.`,
    todo: () => 'Correct the cell, check its format and run the analysis again.',
  },
  valueOutOfRange: {
    what: (params, format) =>
      `Impossible value for ${field(params)}${school(params)}: ${number(params, 'value', format)}.` +
      (Number(params['value']) < 0 ? ' It cannot be negative.' : ' A percent cannot exceed 100.'),
    todo: () => 'Compare the cell with the source document and correct it.',
  },
  countNotWhole: {
    what: (params, format) =>
      `A number of people must be whole, but ${field(params)}${school(params)} is ${number(params, 'value', format)}.`,
    todo: () => 'Check whether the cell holds a percent instead of a count.',
  },
  failedExceedsParticipants: {
    what: (params, format) =>
      `More pupils failed (${number(params, 'failed', format)}) than took part (${number(params, 'participants', format)})${school(params)}.`,
    todo: () => 'Compare both numbers with the source document and correct the mistake.',
  },
  marksAmbiguous: {
    what: (params, format) =>
      `The mark columns may hold percents or counts of pupils: the rows give no single answer – both fit, different rows fit different readings, or nothing fits (${rows(params, format)}). The values were not used.`,
    todo: () => 'Write «%» or «чел.» in the headings of the mark columns and run the analysis again.',
  },
  marksDoNotAddUp: {
    what: (params, format) =>
      params['kind'] === 'percent'
        ? `The percents of marks${school(params)} add up to ${number(params, 'sum', format)}, not to 100.`
        : `The marks${school(params)} add up to ${number(params, 'sum', format)}, but there are ${number(params, 'participants', format)} participants.`,
    todo: () => 'Compare the row with the source document; the result was taken as written.',
  },
  marksRowOtherKind: {
    what: (params, format) =>
      params['kind'] === 'percent'
        ? `The mark columns hold percents, but this row${school(params)} seems to hold counts: they add up to the number of participants, ${number(params, 'sum', format)}. The marks of the row were not used.`
        : `The mark columns hold counts, but this row${school(params)} seems to hold percents: they add up to ${number(params, 'sum', format)} while ${number(params, 'participants', format)} took part. The marks of the row were not used.`,
    todo: () => 'Write the row in the same way as the others.',
  },
  totalDiffers: {
    what: (params, format) =>
      `The total “${params['label']}” for ${field(params)} is ${number(params, 'stated', format)}, but the rows of the schools add up to ${number(params, 'own', format)}. The calculation takes the rows of the schools; the total is not used.`,
    todo: () => 'Check whether a school is missing or repeated.',
  },
  labelNotSchool: {
    what: (params) =>
      `The row${params['label'] ? ` “${params['label']}”` : ''} looks neither like a school nor like a total and was not used.`,
    todo: () =>
      'If it is a school, write its name with the kind of organisation («СОШ», «лицей») or give its code.',
  },
  schoolNameMissing: {
    what: () => 'The row holds numbers but names no school, so it was not used.',
    todo: () => 'Enter the name, code or login of the school.',
  },
  blankReadAsZero: {
    what: (params, format) =>
      `Blanks were read as 0 (${cells(params, format)}): the other numbers of the row, or the total of the column, agree only in this way.`,
    todo: () => '',
  },
  blankNotConfirmed: {
    what: (params, format) =>
      `Blanks (${cells(params, format)}: ${params['list']}) were not read as 0: for ${field(params)}, the total “${params['label']}” ` +
      (params['stated'] === ''
        ? 'is not given.'
        : `is ${number(params, 'stated', format)} while the schools add up to ${number(params, 'own', format)}.`),
    todo: () => 'Enter numbers in these cells; if there are no such pupils, enter 0.',
  },
  earlierGraduatesExcluded: {
    what: (params, format) =>
      `Graduates of earlier years do not count when low results are judged and were left out (${rows(params, format)}).`,
    todo: () => '',
  },
  earlierGraduatesPossible: {
    what: (params) =>
      `The results may include graduates of earlier years${params['text'] ? `: “${params['text']}”` : ''}; this sheet does not allow them to be separated.`,
    todo: () => 'If they are included, take a table of this year’s graduates only.',
  },
  egeChoicesNotResults: {
    what: (params, format) =>
      `The sheet holds applications for the EGE (exams chosen), not results: it does not say how many pupils failed. It was not used (${rows(params, format)}).`,
    todo: () => 'Add the table of results of this year when it is available.',
  },
  bothStagesRead: {
    what: () =>
      'The sheet holds results before the re-sit («основной») and after it («итоговый»). Both were read; the ones chosen in the settings of the method are used.',
    todo: () => '',
  },
  resitResults: {
    what: (params, format) =>
      `These are results after the re-sit (${rows(params, format)}), but the methodology asks for results before it.`,
    todo: () =>
      `Add the results of the main period, or choose the final ones: ${PLACES.en.setting(settingTitle('shnor.stage', 'en'))}.`,
  },
};
