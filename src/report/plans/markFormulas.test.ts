import { FormulaBook } from '../../../test/fixtures/formulas';
import { planItem } from '../../../test/fixtures/planItem';
import { formatFor } from '../../locale/language';
import { DEFAULT_SETTINGS } from '../../methodology/defaults';
import { judgePlans } from '../../methodology/plans/judge';
import { CANCELLED_STATUSES, DONE_CELLS, DONE_STATUSES, OPEN_STATUSES } from '../../methodology/plans/status';
import { STATE_WORDS } from '../../methodology/plans/states';
import type { PlanItem, PlanTable } from '../../model/programme/plan';
import type { SheetSpec } from '../sheetSpec';
import { planSheet } from './planSheet';

const ru = formatFor('ru');
const item = (number: number, changes: Partial<PlanItem>): PlanItem =>
  planItem(String(number), 'март', changes);
const table = (items: readonly PlanItem[]): PlanTable => ({
  workbook: 'книга.xlsx',
  sheet: 'План',
  title: 'План на 2024 год',
  orderDate: null,
  begins: '2024-01-01',
  ends: '2024-12-31',
  headings: [
    { column: 'number', text: '№' },
    { column: 'text', text: 'Мероприятие' },
    { column: 'deadline', text: 'Срок' },
  ],
  items,
});
function made(items: readonly PlanItem[], asOf: string | null) {
  const { outcome } = judgePlans([table(items)], '2023/2024', asOf, DEFAULT_SETTINGS);
  const [plan] = outcome.plans;
  return { plan: plan!, spec: planSheet(plan!, outcome, 'Ход плана', ru) };
}

const LISTED = [...DONE_STATUSES, ...DONE_CELLS, ...OPEN_STATUSES, ...CANCELLED_STATUSES];
const OTHERS = [
  'Выполнено.',
  ' ВЫПОЛНЕНО ',
  'не выполнено в срок',
  'Не исполнено',
  'Проведён 12.03',
  'Да, приказ № 5',
  'исполнено 12.04.2024',
  'выполнено, приказ № 15-од от 10.03.2024',
  'выполнено 15.03.2024, 20.09.2024',
  'выполнено 31.02.2024',
  'выполнено 15.13.2024',
  'выполнено на 100 %',
  'выполнено на 80%',
  'выполнено в срок и в полном объёме',
  'выполнено 5 из 10',
  'выполнено, кроме СОШ № 3',
  'выполнено не в срок',
  'выполнено\nприказ № 5',
  'выполнено «полностью»',
  'Приказ № 15 от 10.03.2024',
  '10.03.2024',
  'перенесено на май',
  'исполнитель болен',
  '*',
  '?',
  'выполнен?',
  '—',
  '0,5',
  '"да"',
  '+/-',
  '- / +',
  'да/–',
  'выполнено 01.12.2026',
];
const DEADLINES = ['март', '15.03.2024, 20.09.2024', ''];

describe('the sheet decides as the rule', () => {
  it.each(['2024-05-20', '2024-12-31', null])('for every listed word, and for others, on %s', (asOf) => {
    const items = [...LISTED, ...OTHERS].flatMap((status, index) =>
      DEADLINES.map((deadline, place) => item(index * 10 + place, { status, deadline })),
    );
    expect(new FormulaBook([made(items, asOf).spec]).differences()).toEqual([]);
  });

  it('for days and words in «Факт»', () => {
    const facts: Partial<PlanItem>[] = [
      { done: '2024-03-10' },
      { done: '2024-09-20' },
      { fact: 'вчера' },
      { fact: 'выполнено' },
      { fact: 'выполнено 20.09.2024' },
      { status: 'в работе', done: '2024-03-10' },
      { status: 'в работе', done: '2024-12-10' },
      { status: 'выполнено частично', done: '2024-03-10' },
      { status: 'выполнено 15.03.2024', done: '2024-10-01' },
      { status: 'отменено', done: '2024-03-10' },
      { status: 'выполнено', fact: 'вчера' },
      { status: 'выполнено', done: '2024-03-20' },
      { status: 'выполнено', done: '2024-12-10' },
      { done: '2026-12-01' },
      { status: 'в работе', done: '2024-08-01' },
      { status: 'выполнено 31.02.2024', done: '2026-12-01' },
      { status: 'отменено', done: '2026-12-01' },
      { status: 'выполнено', fact: 'не состоялось' },
      { status: 'выполнено', fact: 'Март 2024' },
      { fact: 'сентябрь 2024' },
      { status: 'выполнено', fact: 'ноябрь 2024' },
      { status: 'не выполнено', fact: 'март 2024' },
      { status: 'выполнено', fact: 'март' },
      { status: 'выполнено', fact: 'в срок' },
      { status: 'Да', fact: ' выполнено' },
      { status: 'выполнено, приказ № 5 от 01.02.2024' },
    ];
    const items = facts.flatMap((fact, index) =>
      DEADLINES.map((deadline, place) => item(index * 10 + place, { ...fact, deadline })),
    );
    const { plan, spec } = made(items, '2024-10-15');
    expect(new FormulaBook([spec]).differences()).toEqual([]);
    const states = plan.rows.filter((_, index) => index % DEADLINES.length < 2).map(({ state }) => state);
    expect(states).toEqual([
      ...['done', 'overdue'],
      ...['done', 'done'],
      ...['unclear', 'unclear'],
      ...['done', 'done'],
      ...['done', 'done'],
      ...['unclear', 'overdue'],
      ...['unclear', 'unclear'],
      ...['unclear', 'overdue'],
      ...['done', 'done'],
      ...['cancelled', 'cancelled'],
      ...['unclear', 'unclear'],
      ...['done', 'overdue'],
      ...['overdue', 'overdue'],
      ...['overdue', 'overdue'],
      ...['unclear', 'overdue'],
      ...['done', 'unclear'],
      ...['cancelled', 'cancelled'],
      ...['unclear', 'unclear'],
      ...['done', 'overdue'],
      ...['done', 'done'],
      ...['overdue', 'overdue'],
      ...['unclear', 'overdue'],
      ...['unclear', 'unclear'],
      ...['done', 'done'],
      ...['done', 'done'],
      ...['done', 'unclear'],
    ]);
  });

  it('a word that a person types on the sheet of a plan without marks turns the whole plan', () => {
    const words = ['', ...LISTED, ...OTHERS];
    const before = made(
      words.map((_, index) => item(index, {})),
      '2024-05-20',
    );
    expect(before.plan.whole.states.unmarked).toBe(words.length);
    const head = before.spec.rows.findIndex((cells) => cells.some((one) => one?.value === 'Статус'));
    const at = (heading: string) => before.spec.rows[head]!.findIndex((one) => one?.value === heading);
    const typed: SheetSpec = {
      ...before.spec,
      rows: before.spec.rows.map((cells, row) =>
        row <= head || row > head + words.length
          ? cells
          : cells.map((one, column) =>
              column === at('Статус')
                ? { value: words[row - head - 1] || null, style: 'input' as const }
                : one,
            ),
      ),
    };
    const book = new FormulaBook([typed]);
    const { plan } = made(
      words.map((status, index) => item(index, { status: status.trim() === '—' ? '' : status })),
      '2024-05-20',
    );
    expect(words.map((_, index) => book.value(typed.name, head + 1 + index, at('Состояние')))).toEqual(
      plan.rows.map(({ state }) => STATE_WORDS[state]),
    );
  });
});
