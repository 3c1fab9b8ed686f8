import type { PlanCode } from '../../model/programmeFindingCodes';
import type { Format, PluralForms } from '../language';
import type { FindingParams, FindingText } from './text';

const text = (params: FindingParams, key: string) => String(params[key] ?? '');
const ROW: PluralForms = { one: 'row', other: 'rows' };
const rows = (params: FindingParams, format: Format) => {
  const count = Number(params['count'] ?? 0);
  return `${format.number(count)} ${format.plural(count, ROW)}`;
};
const day = (params: FindingParams, key: string, format: Format) =>
  text(params, key) === '' ? 'not stated' : format.date(text(params, key));

export const planTextsEn: Readonly<Record<PlanCode, FindingText>> = {
  planRowNotRead: {
    what: () =>
      'A row under the heading of the plan looks neither like a measure nor like a section and was not read.',
    todo: () =>
      'If it is a measure, enter its text in the column of measures; if it is a signature or a note, nothing needs to be done.',
  },
  planFactNotUnderstood: {
    what: (p) =>
      `${text(p, 'row')}: “${text(p, 'text')}” in the column «Факт» (done) is neither a date nor a word of completion, so it is not known whether the measure was done.`,
    todo: () =>
      'Enter a whole date such as 15.03.2023 or a month with its year («март 2024»), or the word «выполнено» (done); put remarks into «Документ» (document).',
  },
  planPeriodUnknown: {
    what: (p, format) =>
      `The sheet does not say for which year the plan is made, so ${rows(p, format)} (${text(p, 'rows')}) have no dates.`,
    todo: () =>
      'Write «на 2023 год» or «на 2022/2023 учебный год» above the table, or enter «Начало плана» (beginning) and «Окончание плана» (end) with dates there.',
  },
  planPeriodAssumed: {
    what: (p, format) =>
      p['origin'] === 'order'
        ? `The sheet does not state the period of the plan; the calendar year of the order was taken: ${day(p, 'begins', format)} to ${day(p, 'ends', format)}.`
        : `The sheet does not state the period of the plan; it was taken from the dates of the measures: ${day(p, 'begins', format)} to ${day(p, 'ends', format)}.`,
    todo: () =>
      'If the period is another one, enter «Начало плана» (beginning) and «Окончание плана» (end) with dates above the table.',
  },
  planDaysSwapped: {
    what: (p, format) =>
      `${text(p, 'row')}: the beginning (${day(p, 'start', format)}) is later than the end (${day(p, 'finish', format)}); the words of the deadline column were used.`,
    todo: () => 'Correct the dates of the beginning and the end.',
  },
  planWithoutDeadlines: {
    what: (p, format) => `The plan has no deadlines: ${rows(p, format)} without one.`,
    todo: () =>
      'If deadlines are set, add a column «Сроки» (deadlines), or the columns «Начало» (beginning) and «Окончание» (end).',
  },
  planDeadlineMissing: {
    what: (p, format) => `The deadline is missing: ${rows(p, format)} (${text(p, 'rows')}).`,
    todo: () => 'Enter the deadline; until then the row is shown as «без срока» (no deadline).',
  },
  planDeadlineNotUnderstood: {
    what: (p) =>
      `${text(p, 'row')}: the deadline “${text(p, 'text')}” gives no certain dates, so the row has none.`,
    todo: () =>
      'Write the deadline differently, for example «март 2023», «до 15.03.2023», «ежеквартально», or enter dates in the columns «Начало» and «Окончание».',
  },
  planBeforeOrder: {
    what: (p, format) =>
      `${text(p, 'row')}: the deadline “${text(p, 'text')}” was over before the date of the order (${day(p, 'order', format)}). The date was not changed.`,
    todo: () => 'Clarify the deadline: the next year or another month may have been meant.',
  },
  planOutsidePeriod: {
    what: (p, format) =>
      `${text(p, 'row')}: the deadline “${text(p, 'text')}” lies outside the period of the plan (${day(p, 'begins', format)} to ${day(p, 'ends', format)}). The date was not changed.`,
    todo: () => 'Check the year of the deadline, or the beginning and the end of the plan.',
  },
  planResponsibleMissing: {
    what: (p, format) => `Nobody is responsible: ${rows(p, format)} (${text(p, 'rows')}).`,
    todo: () => 'Enter who is responsible; until then the row counts under «Не назначен» (nobody).',
  },
  planRestored: {
    what: (p, format) =>
      `The text of ${rows(p, format)} is damaged in the document and was restored by its sense; such rows are marked «текст восстановлен».`,
    todo: () => 'Compare these rows with the paper document and correct them if needed.',
  },
  planDateNotGiven: {
    what: () =>
      'The day for which the plans are looked at was not given, so the states of the measures are not known.',
    todo: () =>
      'Give the day (in the pane: “As of”; on the command line: --date) or enter it on the finished sheet of a plan: the states follow at once.',
  },
  planReadTwice: {
    what: (p) =>
      `The same plan was already read from the sheet «${text(p, 'keptSheet')}» (${text(p, 'keptWorkbook')}); it counts once.`,
    todo: () => '',
  },
  planTypedTaken: {
    what: (p, format) =>
      `Marks of completion (status, day, document) were taken from this finished sheet: ${rows(p, format)} of the plan «${text(p, 'plan')}».`,
    todo: () => '',
  },
  planTypedDiffers: {
    what: (p) =>
      `${text(p, 'row')}: the mark of completion here differs from the one on the sheet «${text(p, 'otherSheet')}» (${text(p, 'otherCell')}); the one here was taken.`,
    todo: () => 'Keep the right mark in one place and delete the other.',
  },
  planTypedUnmatched: {
    what: (p) =>
      `${text(p, 'row')}: the sheet «${text(p, 'plan')}» has no such row any more, so its mark of completion was not taken over.`,
    todo: () => 'If the measure was renamed, move the mark to the source sheet of the plan.',
  },
  planStatusNotUnderstood: {
    what: (p) =>
      `${text(p, 'row')}: the status “${text(p, 'text')}” was not understood, so it is not known whether the measure is done.`,
    todo: () =>
      'Enter one of the words «выполнено», «исполнено», «проведено», «да» (a whole date and the number of an order may follow: «выполнено 15.03.2024, приказ № 5»), «в работе», «выполнено частично», «не выполнено», «перенесено», «отменено»; put explanations into «Документ» or «Примечание».',
  },
  planMarksContradict: {
    what: (p) =>
      `${text(p, 'row')}: the status “${text(p, 'text')}” says that the measure is not done yet, but «Факт» holds the day on which it was.`,
    todo: () => 'Correct «Статус», or delete the date in the column «Факт».',
  },
  planMovedWithoutDeadline: {
    what: (p) =>
      `${text(p, 'row')}: the status is “${text(p, 'text')}”, but the deadline column still holds the old deadline, and it is over.`,
    todo: () =>
      'Enter the new deadline in the deadline column of the source sheet; until then the row counts as overdue.',
  },
  planMarkAhead: {
    what: (p, format) =>
      `${text(p, 'row')}: the day on which it was done (${day(p, 'day', format)}) is later than the day for which the plan is looked at, so the mark does not count.`,
    todo: () => 'Check the day and the year in «Статус» or «Факт»; if they are right, choose a later day.',
  },
  planMarkFarBefore: {
    what: (p, format) =>
      `${text(p, 'row')}: the day on which it was done (${day(p, 'day', format)}) is long before the plan and the deadlines of the row begin (${day(p, 'begins', format)}). The mark counts.`,
    todo: () => 'Check the year in «Статус» or «Факт»: it looks mistyped.',
  },
  planWithoutMarks: {
    what: (p, format) =>
      `Nobody has marked anything in this plan: «Статус» and «Факт» are empty in every row. The deadlines of ${rows(p, format)} are over, but they are not called overdue: it is not known whether the measures are done.`,
    todo: () => 'Mark what is done in «Статус» or «Факт»; if you do not need the plan, delete its sheet.',
  },
  planChangeNotTaken: {
    what: (p) =>
      `${text(p, 'what')}: this differs from the plan on the sheet «${text(p, 'plan')}»; the plan was believed, not this sheet.`,
    todo: () =>
      'If what is written here is right, enter it on the source sheet of the plan: a finished sheet is written anew each time.',
  },
  planRowNotTaken: {
    what: (p) =>
      `${text(p, 'row')}: the sheet «${text(p, 'plan')}» has no such row, so the plan has none either.`,
    todo: () => 'If the measure is wanted, enter it on the source sheet of the plan.',
  },
  planYearsFar: {
    what: (p, format) =>
      `The deadlines of this plan lie between ${day(p, 'first', format)} and ${day(p, 'last', format)}, more than three years: a year looks mistyped. The strip of months shows three years only.`,
    todo: () =>
      'Check the years in the deadline column, or enter the days of «Начало плана» and «Окончание плана».',
  },
};
