import { GUARDED, SETTINGS } from './enShared';
import type { ProgrammeFunctionTexts } from './types';

const NOW = {
  name: 'now',
  description: 'Value of this slice: a percent from 0 to 100 or a number; one cell.',
};
const EARLIER = { name: 'before', description: 'Value of the earlier slice in the same unit; one cell.' };
const DEADLINE = {
  name: 'deadline',
  description:
    'Text of the column «Сроки» as it is written: «июнь-август 2021», «Ежеквартально», «В течение учебного года», «По отдельному графику»; or a date.',
};
const ON_DATE = {
  name: 'date',
  description: 'The day for which the state is asked: a date or a text such as 01.10.2023.',
};
const BEGINS = {
  name: 'plan_begins',
  description: 'Optional: first day of the plan. Needed, with the last day, when the deadline has no year.',
};
const ENDS = { name: 'plan_ends', description: 'Optional: last day of the plan.' };
const ZERO_DATES =
  'An empty cell and 0: no deadline, no date, not done; 0 is never a date, and no guard is needed. Without a date the state is «не определено», but for rows that are done or have no deadline.';
const ZERO = `«н/д», an error and an empty cell under the guard: no data; 0 is a real zero. ${GUARDED}`;
const ZERO_SOCIAL = `«н/д», «—», an error and an empty cell under the guard: no data; 0 is a real zero. ${GUARDED}`;

/** The functions of the programmes (`MONITOR.*`, `PLAN.*`, `SOCIAL.*`), in English. */
export const programmeFunctionsEn: ProgrammeFunctionTexts = {
  'MONITOR.SHARE': {
    description:
      'Share of the municipality: the sum of the numerators of the schools over the sum of the denominators, in percent 0–100 (not the mean of the percents of schools).',
    arguments: {
      numerators: {
        name: 'numerators',
        description:
          'Numerators of the schools: a range of numbers. «н/д»: no data, «—»: the school does not belong to the indicator.',
      },
      denominators: {
        name: 'denominators',
        description: 'Denominators of the same schools: a range of the same size.',
      },
    },
    result:
      'A number from 0 to 100, unrounded; «—» with nothing to divide by; «н/д» when no numerator is known. A school without a numerator stays in the denominator, and the share is a lower bound; once a school has no denominator, the share is of the schools with both numbers.',
    zero: ZERO,
    examples: [
      {
        formula: '=MONITOR.SHARE(IF(ISBLANK(D5:D40),"",D5:D40),IF(ISBLANK(E5:E40),"",E5:E40))',
        meaning: 'teachers with a route (D) of all teachers (E), by schools',
      },
    ],
  },
  'MONITOR.DYNAMICS': {
    description:
      'Change of an indicator between two slices: of shares in percentage points, of numbers in units.',
    arguments: { now: NOW, before: EARLIER },
    result: 'A number, unrounded, above zero for growth; «н/д» without a value; «—» where it does not apply.',
    zero: ZERO,
    examples: [
      {
        formula: '=MONITOR.DYNAMICS(IF(ISBLANK(G7),"",G7),IF(ISBLANK(H7),"",H7))',
        meaning: 'from 25.0% to 40.0% it is 15 percentage points',
      },
    ],
  },
  'MONITOR.TREND': {
    description: 'What the change of an indicator means: better, worse or the same.',
    arguments: {
      now: NOW,
      before: EARLIER,
      lowerIsBetter: {
        name: 'lower_is_better',
        description:
          '1 or TRUE: the smaller the indicator, the better (risks and deficits found). Without it more is better.',
      },
    },
    result: '«▲ лучше» (better), «▼ хуже» (worse), «= без изменений» (the same), «н/д» or «—».',
    zero: ZERO,
    examples: [
      {
        formula: '=MONITOR.TREND(IF(ISBLANK(G7),"",G7),IF(ISBLANK(H7),"",H7))',
        meaning: 'the share grew: «▲ лучше»',
      },
      {
        formula: '=MONITOR.TREND(IF(ISBLANK(G19),"",G19),IF(ISBLANK(H19),"",H19),1)',
        meaning: 'the share of schools at risk grew: «▼ хуже»',
      },
    ],
  },
  'PLAN.STATE': {
    description: 'State of a row of a plan on a day: done, in time, overdue or without a deadline.',
    arguments: {
      deadline: DEADLINE,
      date: ON_DATE,
      done: {
        name: 'done',
        description:
          'Optional: the status in words («выполнено», «да», TRUE, «в работе», «отменено») or the day on which it was done. Without it the row is not done.',
      },
      begins: BEGINS,
      ends: ENDS,
      settings: SETTINGS,
    },
    result:
      '«выполнено» (done), «в срок» (in time), «просрочено» (overdue), «отменено» (cancelled), «без срока» (no deadline, or one by a schedule of its own); «статус не понят» when the words of the status are not on the list of the program; «не определено» without a date, without the year of a month, or when the text is not understood.',
    zero: ZERO_DATES,
    examples: [
      {
        formula: '=PLAN.STATE(C5,DATE(2023,10,1),F5)',
        meaning: 'the deadline stands in C5, status or day in F5',
      },
      {
        formula: '=PLAN.STATE("Ежеквартально",DATE(2023,5,1),"",DATE(2023,1,1),DATE(2023,12,31))',
        meaning: 'a deadline without a year: begin and end of the plan are given',
      },
    ],
  },
  'PLAN.NEXT': {
    description: 'Next deadline of a row of a plan from a day on: the last day of what is not over yet.',
    arguments: {
      deadline: DEADLINE,
      date: ON_DATE,
      begins: BEGINS,
      ends: ENDS,
      settings: SETTINGS,
    },
    result:
      'The date as a text such as 30.09.2021; «—» when all are over; «без срока»; «не определено» without a date, without the year of a month, or when the text is not understood.',
    zero: ZERO_DATES,
    examples: [
      {
        formula: '=PLAN.NEXT("август-сентябрь 2021",DATE(2021,8,15))',
        meaning: 'it is not over yet: 30.09.2021',
      },
      {
        formula: '=PLAN.NEXT(C5,DATE(2023,10,1))',
        meaning: 'the next deadline of the row on 1 October 2023',
      },
    ],
  },
  'SOCIAL.QUINTILE': {
    description:
      'Quintile of a school by a value: from 1 (the lowest fifth) to 5; equal values are in one quintile.',
    arguments: {
      value: { name: 'value', description: 'Value of the school: one cell, such as the social index.' },
      values: {
        name: 'values',
        description: 'Values of all schools, this one included. «н/д» and «—» do not count.',
      },
    },
    result:
      'A number from 1 to 5; «н/д» without the value, for one that is not among the values, with fewer than five known ones, or when all are equal.',
    zero: ZERO_SOCIAL,
    examples: [
      {
        formula: '=SOCIAL.QUINTILE(IF(ISBLANK(K5),"",K5),IF(ISBLANK(K$5:K$40),"",K$5:K$40))',
        meaning: 'the school of row 5 among those of rows 5–40',
      },
    ],
  },
  'SOCIAL.INDEX': {
    description:
      'Social index of a school: the mean of its values, each on one scale over all schools; higher is better. It is not the official index.',
    arguments: {
      school: { name: 'school', description: 'Values of one school: a row of the table.' },
      table: {
        name: 'table',
        description: 'Values of all schools, this one included, without headings; columns in the same order.',
      },
      signs: {
        name: 'signs_and_weights',
        description:
          'Optional: a row of signed weights (“+”, “−”, 2, −1; “−”: the more, the worse), or a row of signs over a row of weights. Without it all weights are equal and more is better.',
      },
      settings: SETTINGS,
    },
    result:
      'A number; «н/д» when a value is missing (the setting `social.missing` says whether the others decide). The scale is the z-score or the place from worst to best (`social.scale`).',
    zero: ZERO_SOCIAL,
    examples: [
      {
        formula: '=SOCIAL.INDEX(IF(ISBLANK(C5:F5),"",C5:F5),IF(ISBLANK(C$5:F$40),"",C$5:F$40),C$3:F$3)',
        meaning: 'the school of row 5; signs and weights stand in row 3',
      },
    ],
  },
};
