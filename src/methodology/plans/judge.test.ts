import { planItem } from '../../../test/fixtures/planItem';
import type { PlanItem, PlanTable } from '../../model/programme/plan';
import { DEFAULT_SETTINGS } from '../defaults';
import { judgePlans } from './judge';
import { percentDone } from './outcome';

const table = (items: readonly PlanItem[], changes: Partial<PlanTable> = {}): PlanTable => ({
  workbook: 'книга.xlsx',
  sheet: 'План',
  title: 'План',
  orderDate: null,
  begins: null,
  ends: null,
  headings: [],
  items,
  ...changes,
});
const judge = (tables: readonly PlanTable[], asOf: string | null = '2023-06-15') =>
  judgePlans(tables, '2023/2024', asOf, DEFAULT_SETTINGS);
const codes = (tables: readonly PlanTable[]) => judge(tables).findings.map(({ code }) => code);

describe('the period of a plan that its sheet does not state', () => {
  it('is a school year when its dates lie in one, otherwise calendar years; then the year of the order', () => {
    const school = judge([
      table([planItem('1', 'сентябрь 2022'), planItem('2', 'май 2023'), planItem('3', 'октябрь')]),
    ]);
    expect(school.outcome.plans[0]).toMatchObject({
      begins: '2022-09-01',
      ends: '2023-08-31',
      origin: 'deadlines',
    });
    expect(school.outcome.plans[0]!.rows[2]!.deadline.occurrences).toEqual([
      { start: '2022-10-01', finish: '2022-10-31' },
    ]);
    const calendar = judge([table([planItem('1', 'март 2023'), planItem('2', 'май 2023')])]);
    expect(calendar.outcome.plans[0]).toMatchObject({ begins: '2023-01-01', ends: '2023-12-31' });
    const ordered = judge([table([planItem('1', 'май')], { orderDate: '2023-03-01' })]);
    expect(ordered.outcome.plans[0]).toMatchObject({
      begins: '2023-01-01',
      ends: '2023-12-31',
      origin: 'order',
    });
  });

  it('without any year months have no date, and a finding says so', () => {
    expect(codes([table([planItem('1', 'май')])])).toEqual(['planPeriodUnknown']);
  });
});

it('typed days win over the words; «Повтор» repeats inside them; swapped days are refused', () => {
  const year = { begins: '2023-01-01', ends: '2023-12-31' };
  const { outcome, findings } = judge([
    table(
      [
        planItem('1', 'май', { start: '2023-03-01', finish: '2023-03-05' }),
        planItem('2', '', { start: '2023-01-10', finish: '2023-03-31', repeat: 'ежемесячно' }),
        planItem('3', 'май', { start: '2023-09-01', finish: '2023-08-01', status: 'в работе' }),
      ],
      year,
    ),
  ]);
  expect(outcome.plans[0]!.rows.map(({ deadline }) => deadline.occurrences)).toEqual([
    [{ start: '2023-03-01', finish: '2023-03-05' }],
    [
      { start: '2023-01-10', finish: '2023-01-31' },
      { start: '2023-02-01', finish: '2023-02-28' },
      { start: '2023-03-01', finish: '2023-03-31' },
    ],
    [{ start: '2023-05-01', finish: '2023-05-31' }],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['planDaysSwapped']);
});

it('what falls due: groups by the day, done rows left out, percent done', () => {
  const plan = table(
    [
      planItem('1', 'май'),
      planItem('2', 'июнь'),
      planItem('3', 'до 10.07.2023'),
      planItem('4', 'до 10.08.2023'),
      planItem('5', 'декабрь'),
      planItem('6', 'апрель, сентябрь'),
      planItem('7', 'март', { status: 'выполнено' }),
    ],
    { begins: '2023-01-01', ends: '2023-12-31' },
  );
  const { outcome } = judge([plan]);
  // One line a row; of row 6 April is over without a mark, September comes.
  expect(
    outcome.due.map(({ row, group }) => `${row.item.number} ${group} ${row.passed ?? ''}`.trim()),
  ).toEqual(['1 overdue', '2 thisMonth', '3 soon', '4 ahead', '6 later 1', '5 later']);
  expect(percentDone(outcome.plans[0]!.whole)).toBeCloseTo(100 / 7, 10);
  expect(outcome.outputs.map(({ span }) => span.finish)).toEqual([
    '2023-09-30',
    '2023-09-30',
    '2023-10-31',
    '2024-01-31',
    '2024-05-31',
    '2024-06-10',
    '2024-06-30',
  ]);
});

describe('a plan that is there more than once', () => {
  const year = { begins: '2023-01-01', ends: '2023-12-31' };
  const source = table([planItem('1', 'май', { status: 'в работе' }), planItem('2', 'май')], year);

  it('read from two workbooks counts once', () => {
    const copy = { ...source, workbook: 'копия.xlsx' };
    const { outcome, findings } = judge([copy, source]);
    expect(outcome.plans).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(['planReadTwice']);
  });

  it('marks on its finished sheet win and are told; a row that is gone is told too', () => {
    const finished = table(
      [planItem('1', 'май', { status: 'выполнено' }), planItem('9', 'май', { done: '2023-05-05' })],
      { ...year, sheet: 'Ход плана', finishedOf: 'План' },
    );
    const { outcome, findings } = judge([finished, source]);
    expect(outcome.plans.map(({ table: { sheet } }) => sheet)).toEqual(['План']);
    expect(outcome.plans[0]!.rows.map(({ state }) => state)).toEqual(['done', 'overdue']);
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'planTypedDiffers',
      'planTypedTaken',
      'planTypedUnmatched',
    ]);
  });
});

describe('what is typed on a finished plan', () => {
  const year = { begins: '2023-01-01', ends: '2023-12-31' };
  const headings = [
    { column: 'deadline', text: 'Срок' },
    { column: 'responsible', text: 'Ответственные' },
  ] as const;
  const finishedOf = (items: readonly PlanItem[], changes: Partial<PlanTable> = {}) =>
    table(items, { ...year, headings, sheet: 'Ход плана', finishedOf: 'План', ...changes });
  const source = table([planItem('1', 'май', { status: 'в работе' }), planItem('2', 'июнь')], {
    ...year,
    headings,
  });

  it('a deadline, people or the period changed there are told, never taken and never lost without a word', () => {
    const { outcome, findings } = judge([
      finishedOf([planItem('1', 'июнь', { responsible: 'РМО' }), planItem('2', 'июнь')], {
        ends: '2023-11-30',
      }),
      source,
    ]);
    expect(outcome.plans[0]).toMatchObject({ ends: '2023-12-31' });
    expect(outcome.plans[0]!.rows[0]!.item).toMatchObject({ deadline: 'май', responsible: 'ОУ' });
    expect(findings.filter(({ code }) => code === 'planChangeNotTaken')).toMatchObject([
      { sheet: 'Ход плана', params: { what: '«Окончание плана»', plan: 'План' } },
      {
        severity: 'warning',
        sheet: 'План',
        params: { what: '№ 1 «Мероприятие 1»: «Срок», «Ответственные»', plan: 'План' },
      },
    ]);
  });

  it('an untouched finished plan gives no word', () => {
    expect(codes([finishedOf(source.items), source])).toEqual([]);
  });

  it('words in «Факт» stay there and are asked about', () => {
    const fact = { workbook: 'книга.xlsx', sheet: 'Ход плана', cell: 'H9' };
    const { outcome, findings } = judge([
      finishedOf([planItem('1', 'май'), planItem('2', 'июнь', { fact: 'вчера', doneSource: fact })]),
      source,
    ]);
    expect(outcome.plans[0]!.rows[1]).toMatchObject({
      item: { status: '', fact: 'вчера' },
      state: 'unclear',
    });
    expect(findings.filter(({ code }) => code === 'planFactNotUnderstood')).toMatchObject([
      { sheet: 'Ход плана', cell: 'H9', params: { text: 'вчера' } },
    ]);
  });

  it('a row that stands only there is told', () => {
    expect(codes([finishedOf([...source.items, planItem('3', 'май')]), source])).toEqual(['planRowNotTaken']);
  });
});

it('marks that contradict each other, and a moved row with its old deadline, are asked about', () => {
  const { outcome, findings } = judge([
    table(
      [
        planItem('1', 'май', { status: 'выполнено частично', done: '2023-05-10' }),
        planItem('2', 'май', { status: 'перенесено' }),
        planItem('3', 'май', { status: 'выполнено Ивановой Анной' }),
        planItem('4', 'май', { status: 'выполнено', fact: 'вчера' }),
        planItem('5', 'май', { status: 'выполнено', fact: 'да' }),
      ],
      { begins: '2023-01-01', ends: '2023-12-31' },
    ),
  ]);
  expect(outcome.plans[0]!.rows.map(({ state }) => state)).toEqual([
    'unclear',
    'overdue',
    'unclear',
    'unclear',
    'done',
  ]);
  expect(findings.map(({ code, params }) => [code, params['text']])).toEqual([
    ['planMarksContradict', 'выполнено частично'],
    ['planMovedWithoutDeadline', 'перенесено'],
    ['planStatusNotUnderstood', '…'],
    ['planFactNotUnderstood', 'вчера'],
  ]);
});

it.each([
  ['выполнено', 'не проводилось'],
  ['да', 'не состоялось'],
  ['+', 'отменено'],
  ['выполнено', 'перенесено на сентябрь'],
  ['выполнено', 'план: июль 2024'],
  ['выполнено', 'август'],
  ['выполнено', '2025'],
])('«Статус» «%s» beside «Факт» «%s» is no firm «выполнено»', (status, fact) => {
  const year = { begins: '2023-01-01', ends: '2023-12-31' };
  const { outcome, findings } = judge([table([planItem('1', 'май', { status, fact })], year)]);
  expect(outcome.plans[0]!.rows[0]!.state).toBe('unclear');
  expect(findings).toMatchObject([{ code: 'planFactNotUnderstood', params: { text: fact } }]);
});

it.each([
  ['выполнено', 'в срок', 'done'],
  ['выполнено', 'приказ № 5', 'done'],
  ['да', 'Выполнено', 'done'],
  ['не выполнено', 'не выполнено', 'overdue'],
])('«Статус» «%s» beside «Факт» «%s» asks nothing: %s', (status, fact, state) => {
  const year = { begins: '2023-01-01', ends: '2023-12-31' };
  const { outcome, findings } = judge([table([planItem('1', 'май', { status, fact })], year)]);
  expect([outcome.plans[0]!.rows[0]!.state, findings]).toEqual([state, []]);
});

it('a month in «Факт» is its last day: for the deadlines that had begun, and not before it is over', () => {
  const year = { begins: '2023-01-01', ends: '2023-12-31' };
  const items = [
    planItem('1', 'февраль, март, апрель', { status: 'выполнено', fact: 'март 2023' }),
    planItem('2', 'май', { status: 'выполнено', fact: 'Май 2023' }),
    planItem('3', 'май', { status: 'выполнено', fact: 'август 2026' }),
  ];
  const { outcome, findings } = judge([table(items, year)]);
  expect(outcome.plans[0]!.rows.map(({ state, passed }) => [state, passed])).toEqual([
    ['overdue', 1],
    ['done', null],
    ['overdue', null],
  ]);
  expect(findings.map(({ code, params }) => [code, params['day']])).toEqual([
    ['planMarkAhead', '2026-08-31'],
  ]);
});

it('the date of an order says of none of several deadlines when it was done', () => {
  const year = { begins: '2023-01-01', ends: '2023-12-31' };
  const status = 'выполнено, приказ № 5 от 01.02.2023';
  const items = ['15.03.2023, 20.05.2023', '15.03.2023'].map((deadline, index) =>
    planItem(String(index), deadline, { status }),
  );
  const { outcome, findings } = judge([table(items, year)]);
  expect(outcome.plans[0]!.rows.map(({ state, passed }) => [state, passed])).toEqual([
    ['unclear', null],
    ['done', null],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['planStatusNotUnderstood']);
});

it('a day of completion that lies ahead or far behind is told', () => {
  const fact = { workbook: 'книга.xlsx', sheet: 'План', cell: 'H1' };
  const { outcome, findings } = judge([
    table(
      [
        planItem('1', 'май', { status: 'выполнено', done: '2026-12-01', doneSource: fact }),
        planItem('2', 'май', { status: 'выполнено 12.05.2013' }),
        planItem('3', 'до 31.12.2023', { done: '2023-01-15' }),
        planItem('4', 'январь', { done: '2022-12-20' }),
      ],
      { begins: '2023-01-01', ends: '2023-12-31' },
    ),
  ]);
  expect(outcome.plans[0]!.rows.map(({ state }) => state)).toEqual(['overdue', 'done', 'done', 'done']);
  expect(findings).toMatchObject([
    { code: 'planMarkAhead', severity: 'warning', cell: 'H1', params: { day: '2026-12-01' } },
    {
      code: 'planMarkFarBefore',
      severity: 'warning',
      cell: 'B2',
      params: { day: '2013-05-12', begins: '2023-01-01' },
    },
  ]);
});

it('deadlines more than three years apart: no period is guessed from a mistyped year, and its cell is named', () => {
  const far = planItem('2', 'май 2042');
  const { outcome, findings } = judge([
    table([planItem('1', 'март 2023', { status: 'в работе' }), far, planItem('3', 'октябрь')]),
  ]);
  expect(outcome.plans[0]).toMatchObject({ begins: null, ends: null, origin: null });
  expect(findings).toMatchObject([
    { code: 'planYearsFar', cell: 'C2', params: { first: '2023-03-01', last: '2042-05-31' } },
    { code: 'planPeriodUnknown' },
  ]);
});

it('no day, no states: one note says so', () => {
  const { outcome, findings } = judge(
    [table([planItem('1', 'май 2023')], { begins: '2023-01-01', ends: '2023-12-31' })],
    null,
  );
  expect(outcome.plans[0]!.rows[0]!.state).toBe('noDate');
  expect(findings.map(({ code }) => code)).toEqual(['planDateNotGiven']);
});
