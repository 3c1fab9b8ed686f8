/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EXPECTED } from '../../../assets/sample/expected';
import { openedPane, renderStep, sampleGrids, stillSession } from '../../../test/fixtures/samplePane';
import type { Grid } from '../../grid/grid';
import Shnor from './Shnor';

const KEY = Object.values(EXPECTED);
let grids: readonly Grid[];
beforeAll(async () => {
  grids = await sampleGrids();
});

const schools = (name: string | RegExp = 'Школы списка ШНОР') =>
  within(screen.getByRole('list', { name })).getAllByRole('button', { name: /^(Почему|Why)\?/ });

describe('the step «ШНОР» on the fictional municipality', () => {
  it('counts what the answer key counts, and a card shows only its schools', async () => {
    const { session } = await openedPane(grids, 'shnor');
    renderStep(Shnor, session);
    const user = userEvent.setup();
    const cards = screen.getByRole('group', { name: 'Отбор по выводу' });
    const card = (name: string) => within(cards).getByRole('button', { name });
    const count = (test: (one: (typeof KEY)[number]) => boolean) => KEY.filter(test).length;
    expect(card(`${KEY.length} Всего школ`)).toHaveProperty('ariaPressed', 'true');
    for (const [label, number] of [
      ['ШНОР', count(({ shnor }) => shnor === 'yes')],
      ['Критерий 1', count(({ criteria }) => criteria.includes(1))],
      ['Критерий 2', count(({ criteria }) => criteria.includes(2))],
      ['Оба критерия', count(({ criteria }) => criteria.length === 2)],
      ['Не ШНОР', count(({ shnor }) => shnor === 'no')],
      ['Не определено', count(({ shnor }) => shnor === 'unknown')],
      ['Не оценивается', count(({ shnor }) => shnor === 'notApplicable')],
      [
        'Расхождения с перечнем ФИОКО',
        count(
          ({ shnor, official }) =>
            (shnor === 'yes' && official === 'нет') || (shnor === 'no' && official === 'да'),
        ),
      ],
    ] as const) {
      await user.click(card(`${number} ${label}`));
      expect([label, schools().length]).toEqual([label, number]);
    }
  });

  it('lists ШНОР schools first, then those undecided, and sorts by what a person presses', async () => {
    const { session } = await openedPane(grids, 'shnor');
    const verdicts = new Map(
      session.state.view!.shnor!.schools.map(({ school, ...line }) => [school.login ?? school.code, line]),
    );
    renderStep(Shnor, session);
    const user = userEvent.setup();
    const buttons = screen.getByRole('group', { name: 'Порядок' });
    const press = (name: string) => user.click(within(buttons).getByRole('button', { name }));
    const items = () =>
      within(screen.getByRole('list', { name: 'Школы списка ШНОР' }))
        .getAllByRole('listitem')
        .filter((item) => item.hasAttribute('aria-posinset'));
    const lines = () =>
      items().map((item) => verdicts.get(/ · (\S+?\d+)/.exec(item.textContent!)?.[1] ?? '')?.verdict);
    const groups = (list: readonly unknown[]) => list.filter((one, index) => one !== list[index - 1]);
    expect(groups(lines())).toEqual(['yes', 'unknown', 'no', 'notApplicable']);
    await press('Вывод');
    expect(groups(lines())).toEqual(['notApplicable', 'no', 'unknown', 'yes']);
    const reversed = within(buttons).getByRole('button', { name: 'Вывод, в обратном порядке' });
    expect(reversed.getAttribute('aria-pressed')).toBe('true');
    await press('Критерий');
    const first = items().slice(0, 3);
    for (const item of first) expect(item.textContent).toMatch(/критерий 1.*критерий 2/);
    within(buttons).getByRole('button', { name: 'Название' }).focus();
    await user.keyboard('{Enter}');
    const names = items().map((item) => item.firstChild!.textContent!);
    expect(names).toEqual([...names].sort(new Intl.Collator('ru', { numeric: true }).compare));
    expect(names.length).toBe(KEY.length);
  });

  it('answers «Почему?» down to the cell, by keyboard alone', async () => {
    const { host, session } = await openedPane(grids, 'shnor');
    renderStep(Shnor, session);
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox', { name: 'Поиск школы' }), 'sch990024');
    await waitFor(() => expect(schools()).toHaveLength(1));
    const why = schools()[0]!;
    expect(why.getAttribute('aria-expanded')).toBe('false');
    why.focus();
    await user.keyboard('{Enter}');
    expect(why.getAttribute('aria-expanded')).toBe('true');

    const reasons = screen.getByRole('list', { name: 'Основания' });
    expect(reasons.textContent).toContain('критерий 2');
    // The trap of this school: 3 of 10 is exactly 30 %.
    const row = within(screen.getByRole('table', { name: /2022\/2023/ }))
      .getAllByRole('row')
      .find((one) => one.textContent!.includes('(30,0\u00a0%)'))!;
    expect(row.textContent).toContain('низкий');
    const [failed, participants] = within(row).getAllByRole('button');
    expect(failed!.textContent).toBe('3');
    expect(participants!.textContent).toBe('10');
    failed!.focus();
    await user.keyboard('{Enter}');
    expect(host.selected).toHaveLength(1);
    const place = host.selected[0]!;
    const grid = grids.find(({ sheet }) => sheet === place.sheet);
    expect(grid).toBeDefined();
    expect(failed!.getAttribute('aria-label')).toBe(
      `3: показать ячейку ${place.cell} листа «${place.sheet}»`,
    );
  });

  it('says what is missing for a school that is not decided', async () => {
    const { session } = await openedPane(grids, 'shnor');
    renderStep(Shnor, session);
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'sch990012');
    await waitFor(() => expect(schools()).toHaveLength(1));
    await user.click(schools()[0]!);
    expect(screen.getByRole('list', { name: 'Основания' }).textContent).toContain(
      'для решения не хватает данных',
    );
    expect(screen.getAllByText(/есть и весенняя, и осенняя работа/).length).toBeGreaterThan(0);
  });

  it('speaks English as completely', async () => {
    const { session } = await openedPane(grids, 'shnor', 'en');
    const { container } = renderStep(Shnor, session);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Procedures with low results in 2022/2023' }));
    expect(
      screen.getByRole('list', { name: 'Procedures with low results in 2022/2023' }).textContent,
    ).toMatch(/OGE in mathematics: low \d+/);
    await user.click(schools('Schools of the list')[0]!);
    const words = container.textContent!.replace(/«[^»]*»|"[^"]*"/g, '');
    expect(words).not.toMatch(/не определено|Процедур|участник|критери|Показан/);
  });
});

describe('without a list', () => {
  it('asks to read the workbook first', async () => {
    const { session, asked } = stillSession({});
    renderStep(Shnor, session);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Прочитать книгу' }));
    expect(asked).toEqual([['read']]);
  });

  it('says which years were wanted, which were found, and on which sheets', async () => {
    const { session } = await openedPane(grids, 'shnor');
    await session.setYear('2030/2031');
    renderStep(Shnor, session);
    expect(screen.getByText('Список ШНОР не составлен.')).toBeDefined();
    expect(screen.getByText(/Нужны результаты по школам за 2029\/2030 и 2028\/2029/)).toBeDefined();
    expect(screen.getByText(/Найдены результаты за: .*2022\/2023/)).toBeDefined();
    const sheets = within(screen.getByRole('list', { name: 'Листы с результатами:' }));
    expect(sheets.getByText(/^ОГЭ 2023 – .*2022\/2023$/)).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'К шагу «Данные»' }));
    expect(session.state.step).toBe('data');
  });
});
