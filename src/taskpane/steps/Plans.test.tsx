/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EXPECTED_PLANS } from '../../../assets/sample/expectedProgrammes';
import { englishLeft } from '../../../test/fixtures/englishWords';
import { openedPane, programmeGrids, renderStep, stillSession } from '../../../test/fixtures/samplePane';
import { readChoices } from '../../analysis/savedChoices';
import type { Grid } from '../../grid/grid';
import Plans from './Plans';

// Whole analyses of two workbooks.
jest.setTimeout(120_000);

const PLANS = Object.keys(EXPECTED_PLANS);
const ROWS = Object.values(EXPECTED_PLANS).flat();
const count = (state: string) => ROWS.filter(([one]) => one === state).length;
let grids: readonly Grid[];
beforeAll(async () => {
  grids = await programmeGrids();
});

const open = async (language: 'ru' | 'en' = 'ru') => {
  const pane = await openedPane(grids, 'plans', language);
  const view = renderStep(Plans, pane.session);
  return { ...pane, ...view, user: userEvent.setup() };
};
const card = (label: string) =>
  within(screen.getByRole('group', { name: 'Отбор по состоянию' })).getByRole('button', {
    name: (name) => name.endsWith(` ${label}`),
  });
const rows = () => [...screen.getByRole('list', { name: 'Строки планов' }).children] as HTMLElement[];

describe('the step «Планы» on the fictional municipality', () => {
  it('counts the rows of all plans by state as the answer key does; a card shows its rows', async () => {
    const { user } = await open();
    for (const [label, number, words] of [
      ['Просрочено', count('overdue'), /▲просрочено на \d+ д/],
      ['В срок', count('inTime'), /в срок/],
      ['Выполнено', count('done'), /✓выполнено/],
      ['Без срока', count('noDeadline'), /\?без срока/],
    ] as const) {
      expect([label, card(label).textContent]).toEqual([label, `${number} ${label}`]);
      await user.click(card(label));
      expect(rows()).toHaveLength(number);
      for (const row of rows()) expect(row.textContent).toMatch(words);
    }
  });

  it('begins with what falls due next: the nearest day first, nothing done or overdue among it', async () => {
    await open();
    expect(card('Скоро срок')).toHaveProperty('ariaPressed', 'true');
    expect(rows().length).toBeGreaterThan(3);
    for (const row of rows()) expect(row.textContent).not.toMatch(/просрочено|выполнено/);
    // The typed days of «План ШСОКО» are its deadline, told once.
    expect(rows()[0]!.textContent).toContain('Срок: 10.06.2024');
    expect(rows()[0]!.textContent).not.toContain('ближайший');
  });

  it('says by how many days a row is overdue, longest first', async () => {
    const { user } = await open();
    await user.click(card('Просрочено'));
    const days = rows().map((row) => Number(/просрочено на (\d+)/.exec(row.textContent!)![1]));
    const expected = ROWS.flatMap(([state, late]) => (state === 'overdue' ? [late!] : []));
    expect(days).toEqual(expected.sort((a, b) => b - a));
    expect(days[0]).toBe(223);
    expect(rows()[0]!.textContent).toContain('просрочено на 223 дня');
    expect(rows().at(-1)!.textContent).toContain('просрочено на 1 день');
  });

  it('leads to the cell of the deadline, by keyboard', async () => {
    const { host, user } = await open();
    await user.click(card('Просрочено'));
    const link = within(rows()[0]!).getByRole('button');
    expect(link.getAttribute('aria-label')).toMatch(/: показать ячейку [A-Z]+\d+ листа «Меры 4\.5»$/);
    link.focus();
    await user.keyboard('{Enter}');
    expect(host.selected).toEqual([{ sheet: 'Меры 4.5', cell: expect.stringMatching(/^[A-Z]+\d+$/) }]);
  });

  it('draws each plan by section and by responsible, its share in words', async () => {
    const { user } = await open();
    const headings = screen.getAllByRole('button', { name: /: выполнено \d/ });
    expect(headings).toHaveLength(PLANS.length);
    // 6 of 15.
    const plan = screen.getByRole('button', { name: /^План мероприятий .*: выполнено 40,0.%$/ });
    await user.click(plan);
    const sections = within(screen.getByRole('list', { name: 'По разделам' })).getAllByRole('listitem');
    expect(sections[0]!.textContent).toMatch(/просрочено 1.*ещё не выполнено 2.*выполнено 3/);
    expect(sections[0]!.querySelectorAll('svg rect').length).toBeGreaterThan(3);
    const people = within(screen.getByRole('list', { name: 'По ответственным' })).getAllByRole('listitem');
    expect(people.map(({ textContent }) => textContent!.split(' (')[0])).toContain('МБУ «МЦ»');
    // «Меры 4.5» has no sections: nothing is drawn of them.
    await user.click(plan);
    await user.click(screen.getByRole('button', { name: /^4\.5\. Меры/ }));
    expect(screen.queryByRole('list', { name: 'По разделам' })).toBeNull();
    expect(screen.getByRole('list', { name: 'По ответственным' })).toBeDefined();
  });

  it('lists the outputs that the programme asks for, with their days and paragraphs', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Календарь отчётных документов' }));
    const list = screen.getByRole('list', { name: 'Календарь отчётных документов' });
    expect(list.textContent).toContain('01.10.2023–31.10.2023');
    expect(list.textContent).toContain('Норильск, 3.2');
  });

  it('another day is judged at once and kept in the workbook; «Сегодня» takes it back', async () => {
    const { host, session, user } = await open();
    const day = screen.getByLabelText('Состояние на день');
    expect(day).toHaveProperty('value', '2024-06-10');
    expect(screen.queryByRole('button', { name: 'Сегодня' })).toBeNull();
    // A year that is still being typed asks for nothing.
    fireEvent.change(day, { target: { value: '0002-01-01' } });
    expect(session.state.work).toBeNull();
    fireEvent.change(day, { target: { value: '2025-01-15' } });
    const late = ROWS.length - count('done') - count('noDeadline');
    await waitFor(() => expect(session.state).toMatchObject({ work: null, choices: { asOf: '2025-01-15' } }));
    expect(card('Просрочено').textContent).toBe(`${late} Просрочено`);
    await waitFor(async () =>
      expect(readChoices(await host.loadState())).toMatchObject({
        saved: 'usable',
        choices: { asOf: '2025-01-15' },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Сегодня' }));
    await waitFor(() => {
      expect(session.state.choices.asOf).toBeUndefined();
      expect(session.state.work).toBeNull();
    });
    await act(async () => undefined);
    expect(card('Просрочено').textContent).toBe(`${count('overdue')} Просрочено`);
    expect(readChoices(await host.loadState()).choices.asOf).toBeUndefined();
  });

  it('every setting of the plans is there', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Параметры методики/ }));
    expect(screen.getByRole('radiogroup', { name: /за сколько дней предупреждать/ })).toBeDefined();
  });

  it('speaks English as completely', async () => {
    const { container, user } = await open('en');
    await user.click(screen.getByRole('button', { name: /Overdue$/ }));
    await user.click(screen.getByRole('button', { name: 'Calendar of outputs' }));
    const words = englishLeft(container, grids);
    expect(words).toContain('overdue by 223 days');
    expect(words).not.toMatch(/просроч|Срок|Ответственн|выполнен|раздел|Состояние|Сегодня/i);
  });
});

describe('without plans', () => {
  it('asks to read the workbook first', async () => {
    const { session, asked } = stillSession({});
    renderStep(Plans, session);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Прочитать книгу' }));
    expect(asked).toEqual([['read']]);
  });

  it('says what is read as a plan and where the plans of the documents come from', async () => {
    const { session } = await openedPane(
      grids.filter(({ sheet }) => sheet === 'Педагоги ШНОР'),
      'plans',
    );
    renderStep(Plans, session);
    expect(screen.getByText('Планов в книге нет.')).toBeDefined();
    expect(screen.getByText(/мероприятиями, сроками и ответственными/)).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'К шагу «Данные»' }));
    expect(session.state.step).toBe('data');
  });
});
