import { address, columnName } from '../../grid/grid';
import type { Format } from '../../locale/language';
import { WORD } from '../../locale/words';
import { NOBODY } from '../../methodology/plans/outcome';
import { isBlamed, openOccurrences } from '../../methodology/plans/due';
import type { Due, DueGroup, PlansOutcome } from '../../methodology/plans/outcome';
import type { Settings } from '../../methodology/settings';
import { daysBetween } from '../../model/day';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { columnRange } from '../refs';
import type { SheetSpec } from '../sheetSpec';
import { dueFinishFormula, dueStartFormula, isWritable, passedOfFormula } from './planFormulas';

const HEADINGS = [
  '№',
  'Срок: начало',
  'Срок: окончание',
  'Когда',
  'Осталось, дней',
  'Что сделать',
  'Ответственные',
  'План',
  'Строка плана',
  'Прошло сроков без отметки',
];
const WIDTHS = [6, 13, 13, 24, 11, 60, 30, 28, 12, 12];
const DAY = '$C$3';
const FINISH = 2;
const GROUP = 3;

/** Words of the groups; the two with days follow the setting. */
function words(warnDays: number, format: Format): Readonly<Record<DueGroup, string>> {
  const days = (count: number) =>
    `${count} ${format.plural(count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}`;
  return {
    overdue: 'просрочено',
    passed: 'срок прошёл',
    thisMonth: 'в этом месяце',
    soon: `в ближайшие ${days(warnDays)}`,
    ahead: `в ближайшие ${days(2 * warnDays)}`,
    later: 'позже',
    noDate: 'не указана дата',
  };
}

/**
 * «Сроки»: what falls due next over all plans, one line a row, by date, and the calendar of outputs of the programme
 * (A4.8). The dates of repeated rows and the words follow the day in the cell; marks count as they were read.
 */
export function remindersSheet(outcome: PlansOutcome, settings: Settings, format: Format): SheetSpec {
  const { asOf, due, outputs } = outcome;
  const { warnDays } = settings.plans;
  const word = words(warnDays, format);
  const draft = new SheetDraft();
  const last = HEADINGS.length - 1;
  const line = (text: string, style: 'title' | 'note' | 'section') => {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: last }, cell(text, style));
    return row;
  };
  line('Ближайшие сроки по планам и календарь результатов программы', 'title');
  line('Впишите дату в ячейку «На дату» – слова в столбце «Когда» и число дней пересчитаются.', 'note');
  draft.span({ top: 2, left: 0, bottom: 2, right: 1 }, cell('На дату', 'text'));
  draft.put(2, FINISH, cell(asOf, 'inputDate'));
  const summary = addGroups(draft, word);
  draft.add([]);
  const head = draft.add(HEADINGS.map((heading) => cell(heading, 'header')));
  const first = draft.next;
  due.forEach((one, index) => addDue(draft, one, index + 1));
  if (due.length === 0) line('Невыполненных мероприятий со сроками нет', 'note');
  const bottom = draft.next - 1;
  draft.add([]);
  line('Календарь результатов программы (Норильск)', 'section');
  const calendar = draft.next;
  for (const [index, output] of outputs.entries()) {
    const row = draft.next;
    draft.add([
      cell(index + 1, 'integer'),
      cell(output.span.start, 'date'),
      cell(output.span.finish, 'date'),
      formulaCell(groupFormula(row, word.passed), word[output.group], 'verdict'),
      leftCell(row, output.span.finish),
      cell(output.text, 'text'),
      cell(WORD.notApplicable, 'text'),
      cell(output.source, 'text'),
      cell(WORD.notApplicable, 'textCentered'),
      cell(WORD.notApplicable, 'integer'),
    ]);
  }
  const end = draft.next - 1;
  addCounts(draft, summary, due, word, first, bottom);
  for (const [top, to] of [
    [first, bottom],
    [calendar, end],
  ] as const)
    addColours(draft, top, to, word);
  return draft.finish({
    kind: 'reminders',
    name: 'Сроки',
    widths: WIDTHS,
    freeze: { rows: head + 1, columns: 0 },
    filter: { top: head, left: 0, bottom, right: last },
    print: printSetup({ titleRows: { from: head, to: head }, header: LETTER_HEADER }),
    tabColor: '548235',
  });

  function addDue(
    target: SheetDraft,
    { span, group, plan, row: { item, responsible, passed }, row: planRow }: Due,
    number: number,
  ): void {
    const row = target.next;
    const open = openOccurrences(planRow);
    const live = open.length > 1 && isWritable(open);
    const over = isBlamed(plan, planRow) ? word.overdue : word.passed;
    target.add([
      cell(number, 'integer'),
      live
        ? formulaCell(dueStartFormula(`$${address(row, FINISH)}`, open), span.start, 'date')
        : cell(span.start, 'date'),
      live ? formulaCell(dueFinishFormula(DAY, open), span.finish, 'date') : cell(span.finish, 'date'),
      formulaCell(groupFormula(row, over), word[group], 'verdict'),
      leftCell(row, span.finish),
      cell(item.text, 'text'),
      cell(responsible.length > 0 ? responsible.join(', ') : NOBODY, 'text'),
      cell(plan.table.sheet, 'text'),
      cell(item.number || WORD.notApplicable, 'textCentered'),
      planRow.deadline.occurrences.length > 1 && isWritable(open) && planRow.state !== 'unclear'
        ? formulaCell(passedOfFormula(DAY, open), passed ?? WORD.notApplicable, 'integer')
        : cell(passed ?? WORD.notApplicable, 'integer'),
    ]);
  }

  function groupFormula(row: number, over: string): string {
    const finish = `$${address(row, FINISH)}`;
    const month = `AND(YEAR(${finish})=YEAR(${DAY}),MONTH(${finish})=MONTH(${DAY}))`;
    return (
      `IF(NOT(ISNUMBER(${DAY})),"${word.noDate}",IF(${finish}<${DAY},"${over}",` +
      `IF(${month},"${word.thisMonth}",IF(${finish}-${DAY}<=${warnDays},"${word.soon}",` +
      `IF(${finish}-${DAY}<=${2 * warnDays},"${word.ahead}","${word.later}")))))`
    );
  }

  function leftCell(row: number, finish: string) {
    const formula = `IF(ISNUMBER(${DAY}),$${address(row, FINISH)}-${DAY},"${WORD.notApplicable}")`;
    return formulaCell(formula, asOf === null ? WORD.notApplicable : daysBetween(asOf, finish), 'integer');
  }
}

const COUNTED: readonly DueGroup[] = ['overdue', 'passed', 'thisMonth', 'soon', 'ahead', 'later'];

/** Lines for the counts; gives the row of the first. */
function addGroups(draft: SheetDraft, word: Readonly<Record<DueGroup, string>>): number {
  const first = draft.next;
  for (const group of COUNTED) {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: 1 }, cell(word[group], 'text'));
  }
  return first;
}

function addCounts(
  draft: SheetDraft,
  summary: number,
  due: readonly Due[],
  word: Readonly<Record<DueGroup, string>>,
  first: number,
  bottom: number,
): void {
  const range = `$${columnName(GROUP)}$${first + 1}:$${columnName(GROUP)}$${bottom + 1}`;
  COUNTED.forEach((group, index) => {
    const count = due.filter((one) => one.group === group).length;
    draft.put(summary + index, FINISH, formulaCell(`COUNTIF(${range},"${word[group]}")`, count, 'integer'));
  });
}

function addColours(
  draft: SheetDraft,
  first: number,
  last: number,
  word: Readonly<Record<DueGroup, string>>,
): void {
  const range = columnRange(GROUP, first, last);
  const at = `$${columnName(GROUP)}${first + 1}`;
  draft.format(range, `${at}="${word.overdue}"`, 'risk');
  draft.format(range, `${at}="${word.thisMonth}"`, 'low');
  draft.format(range, `OR(${at}="${word.soon}",${at}="${word.ahead}")`, 'borderline');
  draft.format(range, `OR(${at}="${word.passed}",${at}="${word.noDate}")`, 'noData');
}
