import { programmeFunctionsEn } from './enProgrammes';
import { GUARDED, SETTINGS as SETTINGS_RISK } from './enShared';
import type { FunctionTexts } from './types';

const SETTINGS_SHNOR = {
  name: 'settings',
  description:
    'Optional: the threshold in percent (for example 30) or two columns “code, value” as on the sheet «Методика». Without it the rules of the programme.',
};
const MIN_SECTIONS = {
  name: 'min_sections',
  description:
    'Optional: how many of the four sections must be hit, 1 to 4. Without it the number of the settings, and without those 1.',
};
const MARKS = {
  name: 'marks_or_failed',
  description:
    'A list of marks 2–5; or four numbers for “2”, “3”, “4”, “5” in percent (100 together) or, with the second argument, in people; or the number who failed.',
};
const PARTICIPANTS = {
  name: 'participants',
  description:
    'Number of participants. Needed when the first argument is one number or four numbers of people. 0: not held, «н/д»: no data.',
};
const NINE = (year: string) =>
  `Nine shares P1…P9 in percent of ${year} (adjoining cells) or 9 rows of two columns: failed, participants. «н/д»: no data, «—»: not held; guard empty cells.`;
const PREVIOUS = { name: 'previous', description: NINE('the previous academic year') };
const BEFORE = { name: 'before', description: NINE('the year before the previous one') };
const COLUMN =
  'A column of table 3.2: 18 cells without headings, 22 from 1.1, all 24, or from 1.1 to 4.5 of a finished sheet; shares in percent. «н/д»: no data, 0: a real zero; guard empty cells (ISBLANK).';

const ZERO_SHARES =
  '«н/д», «х», «-», an error and an empty cell under the guard: no data. 0 is zero percent; in a pair “failed, participants” 0 participants means that the procedure was not held.';
/** One school alone: whether others have a result of ЕГЭ base or profile, it cannot tell. */
const ZERO_ALONE = `${ZERO_SHARES} An empty ЕГЭ in mathematics of one level beside a filled one of the other is no data as well; enter «—» where nobody sat it. ${GUARDED}`;
const ZERO_LIST = `${ZERO_SHARES} But where a school has ЕГЭ in mathematics of one level empty and the other filled, and other schools of the table have it, nobody sat it. ${GUARDED}`;
const ZERO_INPUTS = `«н/д», an error and an empty cell under the guard: no data. 0 in rows 1.1–1.3 is the answer «нет» (no), in shares zero percent. ${GUARDED}`;

/** What Excel shows of the functions, in English. Results are the Russian words of the sheets. */
export const functionsEn: FunctionTexts = {
  'SHNOR.SHARE': {
    description: 'Share of participants with mark “2” or below the minimum score, in percent 0–100.',
    arguments: { marks: MARKS, participants: PARTICIPANTS },
    result: 'A number from 0 to 100, unrounded; «н/д» without data; «—» when the procedure was not held.',
    zero: `In a list of marks an empty cell and 0 are no participant, and no guard is needed. Failed: 0 is nobody, empty under the guard is no data. 0 participants: «—», empty under the guard: «н/д». ${GUARDED}`,
    examples: [
      { formula: '=SHNOR.SHARE(B2:B28)', meaning: 'the marks of the pupils stand in B2:B28' },
      {
        formula: '=SHNOR.SHARE(IF(ISBLANK(D5),"",D5),IF(ISBLANK(C5),"",C5))',
        meaning: 'D5 of C5 participants failed',
      },
      { formula: '=SHNOR.SHARE(D5:G5)', meaning: 'a row of FIS OKO: shares of the marks “2”, “3”, “4”, “5”' },
    ],
  },
  'SHNOR.ISLOW': {
    description:
      'Is the result of a procedure low: at least 30% of the participants with “2” or below the minimum (2.1).',
    arguments: { marks: MARKS, participants: PARTICIPANTS, settings: SETTINGS_SHNOR },
    result:
      '«да» (yes), «нет» (no), «не определено» (unknown: no data, or the percent is rounded too coarsely) or «—» (not held). Counts are compared exactly.',
    zero: `As SHNOR.SHARE: 0 in a list of marks is no participant, 0 failed is nobody, 0 participants gives «—»; empty under the guard gives «не определено». ${GUARDED}`,
    examples: [
      { formula: '=SHNOR.ISLOW(3,10)', meaning: 'exactly 30% is «да»' },
      {
        formula: '=SHNOR.ISLOW(D5:G5,IF(ISBLANK(C5),"",C5))',
        meaning: 'shares of marks of FIS OKO and the participants',
      },
      {
        formula: '=SHNOR.ISLOW(IF(ISBLANK(D5),"",D5),IF(ISBLANK(C5),"",C5),50)',
        meaning: 'the same question at a threshold of 50%',
      },
    ],
  },
  'SHNOR.ISSHNOR': {
    description:
      'Is it a school with low results (ШНОР): criteria 1 and 2 of 2.1 on nine procedures of the two previous years.',
    arguments: { previous: PREVIOUS, before: BEFORE, settings: SETTINGS_SHNOR },
    result: '«да», «нет», «не определено» or «—» (no procedure applies to the school).',
    zero: ZERO_ALONE,
    examples: [
      {
        formula: '=SHNOR.ISSHNOR(IF(ISBLANK(C5:K5),"",C5:K5),IF(ISBLANK(L5:T5),"",L5:T5))',
        meaning: 'shares of the previous year in C5:K5, of the year before in L5:T5',
      },
      {
        formula: '=SHNOR.ISSHNOR(IF(ISBLANK(C5:D13),"",C5:D13),IF(ISBLANK(E5:F13),"",E5:F13))',
        meaning: '9 rows P1…P9, each with failed and participants',
      },
    ],
  },
  'SHNOR.REASON': {
    description:
      'Why a school is ШНОР, is not, or cannot be decided: criteria, procedures with numbers, what is missing.',
    arguments: { previous: PREVIOUS, before: BEFORE, settings: SETTINGS_SHNOR },
    result: 'A Russian text, reasons joined by “;”.',
    zero: ZERO_ALONE,
    examples: [
      {
        formula: '=SHNOR.REASON(IF(ISBLANK(C5:K5),"",C5:K5),IF(ISBLANK(L5:T5),"",L5:T5))',
        meaning: 'the reasons beside the verdict',
      },
    ],
  },
  'SHNOR.LIST': {
    description:
      'Verdicts of a whole table of schools at once: ШНОР, criteria, number of low results, reason.',
    arguments: {
      table: {
        name: 'table',
        description:
          'A school a row: name, P1…P9 of the previous year, P1…P9 of the year before (19 columns, percent), or two columns a procedure: failed, participants (37).',
      },
      settings: SETTINGS_SHNOR,
    },
    result:
      'A table: a heading and a row for every school in the order given. A heading row of the table is recognised; empty rows stay empty.',
    zero: ZERO_LIST,
    examples: [
      { formula: '=SHNOR.LIST(IF(ISBLANK(A4:S40),"",A4:S40))', meaning: 'all schools of the table A4:S40' },
    ],
  },
  'RISK.SECTION': {
    description: 'Is one section of table 3.2 hit.',
    arguments: {
      section: { name: 'section', description: '1 material base, 2 staff, 3 contingent, 4 results.' },
      inputs: {
        name: 'inputs',
        description:
          'Rows of the section: 7 (or 8 with the heading 1.3), 2, 4 (or 5 with the row 3.5), 5; or the whole column of the table. «н/д»: no data, 0: a real zero; guard empty cells (ISBLANK).',
      },
      settings: SETTINGS_RISK,
    },
    result: '«риск» (hit), «нет» (no) or «не определено» (unknown).',
    zero: ZERO_INPUTS,
    examples: [
      {
        formula: '=RISK.SECTION(2,IF(ISBLANK(D15:D16),"",D15:D16))',
        meaning: 'section 2 by rows 2.1 and 2.2, empty cells stay empty in every Excel',
      },
      {
        formula: '=RISK.SECTION(1,IF(ISBLANK(D8:D15),"",D8:D15))',
        meaning: 'section 1 with the heading 1.3',
      },
    ],
  },
  'RISK.FLAG': {
    description: 'Is it a risk school: by the inputs of table 3.2 or by the verdicts of its four sections.',
    arguments: {
      inputs: {
        name: 'inputs_or_sections',
        description: `${COLUMN} Or four words of the sections: «риск», «нет», «не определено».`,
      },
      minSections: MIN_SECTIONS,
      settings: SETTINGS_RISK,
    },
    result: '«да» (yes), «нет» (no) or «не определено» (unknown).',
    zero: `${ZERO_INPUTS} Among the four words both empty and 0 are «не определено».`,
    examples: [
      { formula: '=RISK.FLAG(IF(ISBLANK(D6:D23),"",D6:D23))', meaning: '18 inputs of one school' },
      {
        formula: '=RISK.FLAG(IF(ISBLANK(D10:D34),"",D10:D34))',
        meaning: 'the school of column D of the finished sheet «Риски»: rows 1.1 to 4.5',
      },
      { formula: '=RISK.FLAG(D30:D33,2)', meaning: 'by the words of the sections, two are needed' },
    ],
  },
  'RISK.REASONS': {
    description: 'The risk factors of a school with their numbers, and what a verdict lacks.',
    arguments: {
      inputs: { name: 'inputs', description: COLUMN },
      minSections: MIN_SECTIONS,
      settings: SETTINGS_RISK,
      brief: {
        name: 'brief',
        description:
          '1 or TRUE gives the short form of the row «Факторы риска» of the sheet «Риски»: the inputs that hit and what is missing. The full reasons when left out.',
      },
    },
    result: 'A Russian text, reasons joined by “;”; briefly, «—» when there is nothing to name.',
    zero: ZERO_INPUTS,
    examples: [
      { formula: '=RISK.REASONS(IF(ISBLANK(D6:D23),"",D6:D23))', meaning: 'the factors of one school' },
      { formula: '=RISK.REASONS(IF(ISBLANK(D6:D23),"",D6:D23),,,1)', meaning: 'the same briefly' },
    ],
  },
  'RISK.TABLE': {
    description:
      'Verdicts of all schools of table 3.2 at once: four sections, number of sections hit, verdict.',
    arguments: {
      table: {
        name: 'table',
        description:
          'Indicators down, schools across; rows as in RISK.FLAG: 18, 22 or 24. The columns with numbers and names of the indicators may be included.',
      },
      minSections: MIN_SECTIONS,
      settings: SETTINGS_RISK,
    },
    result: 'Six rows: sections 1–4, number of sections hit, risk school; columns as in the table.',
    zero: ZERO_INPUTS,
    examples: [
      { formula: '=RISK.TABLE(IF(ISBLANK(D6:Z23),"",D6:Z23))', meaning: 'all schools of columns D:Z' },
    ],
  },
  ...programmeFunctionsEn,
};
