import { FormulaBook } from '../../../test/fixtures/formulas';
import { gridOfSpec } from '../../../test/fixtures/specGrid';
import { analyse } from '../../analysis/analyse';
import type { CellValue } from '../../grid/grid';
import { cellKey } from '../../grid/grid';
import { formatFor } from '../../locale/language';
import { planInputs } from '../inputs/planInputs';
import type { SheetSpec } from '../sheetSpec';
import { planSheets } from './planSheets';

const ru = formatFor('ru');
const INPUTS = planInputs().map(({ sheet }) => sheet);
const asInputs = (specs: readonly SheetSpec[]) => specs.map((spec) => gridOfSpec(spec));
const run = (grids: Parameters<typeof analyse>[0], asOf?: string) =>
  analyse(grids, { year: '2023/2024', reading: { mappings: [], forms: {} }, ...(asOf && { asOf }) });
const sheet = (specs: readonly SheetSpec[], part: string) => specs.find(({ name }) => name.includes(part))!;

/** Counts without the zeros. */
const known = (states: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(states).filter(([, count]) => count > 0));

const judged = run(asInputs(INPUTS), '2021-10-15');
const specs = planSheets(judged, ru);

describe('finished plans', () => {
  it('one for every plan that was read, and «Сроки»; names that Excel takes', () => {
    expect(specs.map(({ name }) => name)).toEqual([
      'Ход плана Дорожная карта Бобров',
      'Ход плана Меры 4.5 Норильск',
      'Ход плана ИРО 2018',
      'Ход плана Норильск 2023',
      'Ход плана Предгорный',
      'Сроки',
    ]);
    for (const { name } of specs) expect(name.length).toBeLessThanOrEqual(31);
  });

  it('stand on pages side by side that can be read, titles, summary and chart on the first one', () => {
    for (const spec of specs.slice(0, -1)) {
      const head = spec.rows.findIndex((cells) => cells.some((one) => one?.value === 'Первый день'));
      const own = spec.rows[head]!.findIndex((one) => one?.value === 'Первый день');
      const characters = (from: number, to: number) =>
        spec.widths.slice(from, to).reduce((sum, width) => sum + width, 0);
      // A4 landscape holds 757 points; a character takes 5.25 and the edges of a column 3.75.
      const firstPage = (characters(0, own) * 5.25 + own * 3.75) * (spec.print.scale! / 100);
      expect(firstPage).toBeLessThanOrEqual(757);
      expect(spec.print.scale!).toBeGreaterThan(55);
      for (const { anchor } of spec.charts) expect(anchor.right).toBeLessThan(own);
      for (const { left, right } of spec.merges) expect([left, right < own]).toEqual([left, true]);
    }
  });

  it('nobody has marked anything in the road map of Бобров: on 15.10.2021 11 are over, none is called overdue', () => {
    const plan = judged.programmes.plans!.plans.find(({ table }) => table.sheet.includes('Бобров'))!;
    expect(known(plan.whole.states)).toEqual({ unmarked: 11, inTime: 17, noDeadline: 3 });
    expect(
      judged.findings.filter(
        ({ code, sheet: on }) => code === 'planWithoutMarks' && on === 'Дорожная карта Бобров',
      ),
    ).toMatchObject([{ severity: 'info', params: { count: 11 } }]);
    const people = Object.fromEntries(plan.byResponsible.map(({ label, total }) => [label, total]));
    expect(people).toMatchObject({ 'Гайворонская Н.И.': 15, 'Суворина Т.В.': 10, 'Не назначен': 1 });
    expect(plan.rows.filter(({ factor }) => factor === '1.2').map(({ item }) => item.number)).toEqual([
      '8',
      '9',
      '10',
      '11',
    ]);
  });

  it.each(['2021-10-15', '2023-05-31', undefined])('formulas give what the rules decided on %s', (asOf) => {
    const made = planSheets(run(asInputs(INPUTS), asOf), ru);
    expect(new FormulaBook(made).differences()).toEqual([]);
  });

  it('a finished plan made for one day, with the date changed in its cell, shows the states of the other day', () => {
    const before = sheet(planSheets(run(asInputs(INPUTS), '2021-02-27'), ru), 'Бобров');
    const after = sheet(planSheets(run(asInputs(INPUTS), '2022-01-01'), ru), 'Бобров');
    const dayRow = before.rows.findIndex((cells) => cells[0]?.value === 'На дату');
    const changed = {
      ...before,
      rows: before.rows.map((cells, row) =>
        row === dayRow ? cells.map((one, place) => (place === 2 ? after.rows[row]![2]! : one)) : cells,
      ),
    };
    const book = new FormulaBook([changed]);
    const expected = new FormulaBook([after]);
    after.rows.forEach((cells, row) =>
      cells.forEach((one, place) => {
        if (one?.formula === undefined) return;
        expect(book.value(after.name, row, place)).toBe(expected.value(after.name, row, place));
      }),
    );
  });
});

describe('a finished plan read back', () => {
  const finished = sheet(specs, 'Бобров');
  const head = finished.rows.findIndex((cells) => cells.some((one) => one?.value === 'Статус'));
  const status = finished.rows[head]!.findIndex((one) => one?.value === 'Статус');
  const first = finished.rows.findIndex((cells) => cells[0]?.value === '1');
  const typed = (more: readonly [number, number, CellValue][]) =>
    gridOfSpec(finished, new Map(more.map(([row, column, value]) => [cellKey(row, column), value])));

  it('what was typed is laid over the plan of its source sheet, which is not doubled', () => {
    const own = typed([
      [first, status, 'выполнено'],
      [first + 1, status + 1, { kind: 'date', iso: '2021-03-30' }],
    ]);
    const again = run([...asInputs(INPUTS), own], '2021-10-15');
    const plans = again.programmes.plans!.plans;
    expect(plans).toHaveLength(5);
    const rows = plans.find(({ table }) => table.sheet.includes('Бобров'))!.rows;
    expect(rows).toHaveLength(31);
    expect(rows.slice(0, 3).map(({ state }) => state)).toEqual(['done', 'done', 'overdue']);
    expect(again.findings.filter(({ code }) => code === 'planTypedTaken')).toMatchObject([
      { params: { count: 2, plan: 'Дорожная карта Бобров' } },
    ]);
    expect(planSheets(again, ru).map(({ name }) => name)).toEqual(specs.map(({ name }) => name));
  });

  it('words in «Факт» stay in «Факт» and are asked about; a changed deadline is told', () => {
    const deadline = finished.rows[head]!.findIndex((one) => one?.value === 'Сроки');
    const own = typed([
      [first, status + 1, 'вчера'],
      [first + 1, deadline, 'Июль'],
    ]);
    const again = run([...asInputs(INPUTS), own], '2021-10-15');
    const cells = sheet(planSheets(again, ru), 'Бобров').rows[first]!;
    expect([cells[status]!.value, cells[status + 1]!.value]).toEqual([null, 'вчера']);
    const about = (code: string) => again.findings.filter((one) => one.code === code);
    expect(about('planFactNotUnderstood')).toMatchObject([
      { sheet: finished.name, params: { text: 'вчера' } },
    ]);
    expect(about('planChangeNotTaken')).toMatchObject([
      { sheet: finished.name, params: { what: expect.stringContaining('«Сроки»') as string } },
    ]);
  });

  it('stands for its plan when the source sheet is gone', () => {
    const again = run([typed([[first, status, 'выполнено']])], '2021-10-15');
    const [plan, ...others] = again.programmes.plans!.plans;
    expect(others).toEqual([]);
    expect(plan!.rows).toHaveLength(31);
    expect(known(plan!.whole.states)).toEqual({ done: 1, inTime: 17, overdue: 10, noDeadline: 3 });
    expect(planSheets(again, ru)[0]!.name).toBe('Ход плана Дорожная карта Бобров');
  });

  it('the same input sheets in another order give the same sheets', () => {
    const turned = run([...asInputs(INPUTS)].reverse(), '2021-10-15');
    expect(planSheets(turned, ru)).toEqual(specs);
  });
});
