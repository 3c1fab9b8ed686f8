/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openedPane, renderStep, sampleGrids, stillSession } from '../../../test/fixtures/samplePane';
import type { Grid } from '../../grid/grid';
import Schools from './Schools';

let grids: readonly Grid[];
beforeAll(async () => {
  grids = await sampleGrids();
});

const open = async (language: 'ru' | 'en' = 'ru', sheets = grids) => {
  const pane = await openedPane(sheets, 'schools', language);
  renderStep(Schools, pane.session);
  return { ...pane, user: userEvent.setup() };
};

describe('the step «Школы» on the fictional municipality', () => {
  it('puts first what a person must settle, with its place in the workbook', async () => {
    const { host, user } = await open();
    expect(screen.getByText('Найдено: 33 школы, 2 муниципалитета.')).toBeDefined();
    const section = screen.getByRole('region', { name: 'Требуют решения: 2' });
    const items = within(within(section).getByRole('list', { name: 'Требуют решения: 2' }));
    expect(items.getByText('МКОУ "Железногрская СОШ"')).toBeDefined();
    expect(items.getByText('в названии нет ни номера, ни имени школы')).toBeDefined();
    await user.click(items.getAllByRole('button', { name: /показать ячейку/ })[0]!);
    expect(host.selected).toEqual([{ sheet: 'Результаты', cell: 'H25' }]);
  });

  it('«Это она» settles a name, the list says so, and it can be taken back', async () => {
    const { session, user } = await open();
    const button = screen.getByRole('button', { name: /^Это она: «МКОУ "Железногрская СОШ"» — .*sch990022/ });
    button.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.tagName).toBe('H3');
    await waitFor(() => expect(screen.getByText('Требуют решения: 1')).toBeDefined());
    const name = 'МКОУ "Железногрская СОШ"';
    const line = session.state.view!.matches.find(({ mention }) => mention.name === name)!;
    expect([line.level, line.schoolId]).toEqual(['confirmed', 'sch990022']);

    expect(screen.getByText('Подтверждено вами: 1')).toBeDefined();
    await user.click(screen.getByRole('button', { name: `Отменить подтверждение: ${name}` }));
    await waitFor(() => expect(screen.getByText('Требуют решения: 2')).toBeDefined());
    expect(session.state.choices.confirmed).toEqual([]);
  });

  it('«другая…» finds any school by number or name', async () => {
    const { session, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Другая школа для «МБОУ СОШ»' }));
    const search = screen.getByRole('searchbox', { name: 'Какая школа «МБОУ СОШ»?' });
    await user.type(search, 'нет такой');
    await waitFor(() => expect(screen.getByText('Такой школы нет.')).toBeDefined());
    await user.clear(search);
    await user.type(search, '990201');
    await user.click(await screen.findByRole('button', { name: /^Это она: «МБОУ СОШ» — .*sch990201/ }));
    await waitFor(() => expect(screen.getByText('Требуют решения: 1')).toBeDefined());
    const line = session.state.view!.matches.find(({ mention }) => mention.name === 'МБОУ СОШ')!;
    expect(line.schoolId).toBe('sch990201');
  });

  it('shows matched names by the way they were matched', async () => {
    const { user, session } = await open();
    const matched = session.state.view!.matches.filter(({ schoolId }) => schoolId !== null);
    await user.click(screen.getByRole('button', { name: `Сопоставленные названия: ${matched.length}` }));
    const select = screen.getByRole('combobox', { name: 'Как сопоставлено' });
    const byCode = matched.filter(({ level }) => level === 'T0');
    await user.selectOptions(select, 'T0');
    const list = await screen.findByRole('list', { name: `Сопоставленные названия: ${byCode.length}` });
    expect(byCode.length).toBeGreaterThan(0);
    const page = byCode.slice(0, 50);
    for (const { mention } of page) expect(list.textContent).toContain(mention.name);
    expect(within(list).getAllByText('по коду или логину')).toHaveLength(page.length);
  });

  it('lists the schools and counts them by municipality, in English too', async () => {
    const { user, session } = await open('en');
    await user.click(screen.getByRole('button', { name: 'Schools by municipality' }));
    const counts = within(screen.getByRole('list', { name: 'Schools by municipality' })).getAllByRole(
      'listitem',
    );
    const numbers = counts.map((item) => Number(/(\d+)$/.exec(item.textContent!)![1]));
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(33);
    await user.click(screen.getByRole('button', { name: 'Schools: 33' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Municipality' }), 'Заполярный район');
    const there = session.state.view!.schools.filter(
      ({ municipality }) => municipality === 'Заполярный район',
    );
    expect(await screen.findByRole('list', { name: `Schools: ${there.length}` })).toBeDefined();
  });

  it('without a register, names that resemble a school are shown for a check', async () => {
    const { session, user } = await open('ru', await sampleGrids(['Справочник ОО']));
    const similar = session.state.view!.matches.filter(
      ({ schoolId, suggestions }) => schoolId !== null && suggestions.length > 0,
    );
    expect(similar.length).toBeGreaterThan(0);
    const title = `Похожие названия, проверьте: ${similar.length}`;
    const section = within(screen.getByRole('region', { name: title }));
    expect(section.getAllByText(/^Сейчас: /)).toHaveLength(similar.length);
    await user.click(section.getAllByRole('button', { name: /^Это она/ })[0]!);
    await waitFor(() => expect(session.state.choices.confirmed).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('region', { name: title })).toBeNull());
  });
});

describe('nothing found', () => {
  it('says why, and leads to the step «Данные»', async () => {
    const { session } = await openedPane(
      grids.filter(({ sheet }) => sheet === 'Отпуска'),
      'schools',
    );
    renderStep(Schools, session);
    expect(screen.getByText('Школы не найдены.')).toBeDefined();
    await act(() => userEvent.setup().click(screen.getByRole('button', { name: 'К шагу «Данные»' })));
    expect(session.state.step).toBe('data');
  });

  it('choices wait while work goes on', async () => {
    const { session: read } = await openedPane(grids, 'schools');
    const { session, asked } = stillSession({
      ...read.state,
      work: { kind: 'analyse', stage: 'judge', done: 0, total: 1 },
    });
    renderStep(Schools, session);
    const button = screen.getByRole('button', { name: /^Это она/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.setup().click(button);
    expect(asked).toEqual([]);
  });
});
