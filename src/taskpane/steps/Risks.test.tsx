/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EXPECTED } from '../../../assets/sample/expected';
import { openedPane, renderStep, sampleGrids } from '../../../test/fixtures/samplePane';
import type { Grid } from '../../grid/grid';
import Risks from './Risks';

const KEY = Object.values(EXPECTED).filter(({ risk }) => risk !== 'absent');
let grids: readonly Grid[];
beforeAll(async () => {
  grids = await sampleGrids();
});

const open = async (language: 'ru' | 'en' = 'ru') => {
  const pane = await openedPane(grids, 'risks', language);
  const view = renderStep(Risks, pane.session);
  return { ...pane, ...view, user: userEvent.setup() };
};
const find = async (user: ReturnType<typeof userEvent.setup>, words: string) => {
  await user.type(screen.getByRole('searchbox'), words);
  const list = screen.getByRole('list', { name: 'Школы сводной таблицы' });
  await waitFor(() => expect(within(list).getAllByRole('button', { name: /^Почему\?/ })).toHaveLength(1));
  return list;
};

describe('the step «Риски» on the fictional municipality', () => {
  it('counts verdicts and sections as the answer key does, and filters by them', async () => {
    const { user } = await open();
    expect(screen.getByText(/^1 школа закрыта/)).toBeDefined();
    const cards = screen.getByRole('group', { name: 'Отбор по выводу и разделам' });
    const section = (number: number) => KEY.filter(({ sections }) => sections.includes(number)).length;
    for (const [label, number] of [
      ['Всего школ', KEY.length],
      ['Рисковые', KEY.filter(({ risk }) => risk === 'yes').length],
      ['Не рисковые', KEY.filter(({ risk }) => risk === 'no').length],
      ['Не определено', KEY.filter(({ risk }) => risk === 'unknown').length],
      ['Раздел 1: база', section(1)],
      ['Раздел 2: кадры', section(2)],
      ['Раздел 3: контингент', section(3)],
      ['Раздел 4: результаты', section(4)],
    ] as const) {
      await user.click(within(cards).getByRole('button', { name: `${number} ${label}` }));
      const list = screen.getByRole('list', { name: 'Школы сводной таблицы' });
      const whys = within(list).getAllByRole('button', { name: /^Почему\?/ });
      expect([label, whys.length]).toEqual([label, number]);
    }
  });

  it('lists risky schools first and sorts by the number of sections', async () => {
    const { user } = await open();
    const items = () =>
      [...screen.getByRole('list', { name: 'Школы сводной таблицы' }).children].map(
        ({ textContent }) => textContent!,
      );
    expect(items()[0]).toContain('рисковая');
    const risky = KEY.filter(({ risk }) => risk === 'yes').length;
    expect(items().findIndex((text) => !/▲\s*рисковая/.test(text))).toBe(risky);
    const buttons = screen.getByRole('group', { name: 'Порядок' });
    await user.click(within(buttons).getByRole('button', { name: 'Число разделов' }));
    const hit = items().map((text) => (text.match(/: риск/g) ?? []).length);
    expect(hit).toEqual([...hit].sort((a, b) => b - a));
    expect(hit[0]).toBe(4);
    await user.click(within(buttons).getByRole('button', { name: 'Число разделов' }));
    expect(items().map((text) => (text.match(/: риск/g) ?? []).length)).toEqual(hit.toReversed());
  });

  it('says the sections in words, the factors, and the inputs down to their cells', async () => {
    const { host, user } = await open();
    const list = await find(user, 'sch990011');
    const badges = within(within(list).getByRole('list', { name: 'Разделы' })).getAllByRole('listitem');
    expect(badges.map(({ textContent }) => textContent)).toEqual([
      '▲1. База: риск',
      '✓2. Кадры: нет риска',
      '✓3. Контингент: нет риска',
      '▲4. Результаты: риск',
    ]);
    expect(list.textContent).toContain('4.5 неуспевающие');
    await user.click(within(list).getByRole('button', { name: /^Почему\?/ }));
    const table = screen.getByRole('table', { name: /Раздел 4\. Образовательные результаты.*риск/ });
    const row = within(table)
      .getAllByRole('row')
      .find((one) => one.textContent!.startsWith('4.5'))!;
    expect(row.textContent).toMatch(/10,9.%.*риск/);
    await user.click(within(row).getAllByRole('button')[0]!);
    expect(host.selected).toHaveLength(1);
    expect(grids.map(({ sheet }) => sheet)).toContain(host.selected[0]!.sheet);
  });

  it('names what is missing where nothing is decided', async () => {
    const { user } = await open();
    const list = await find(user, 'sch990029');
    await user.click(within(list).getByRole('button', { name: /^Почему\?/ }));
    const missing = within(screen.getByRole('list', { name: 'Чего не хватает' }));
    expect(missing.getByText('1.1 устойчивый доступ в Интернет')).toBeDefined();
  });

  it('draws the sensitivity with its numbers in words and marks what is in force', async () => {
    const { session } = await open();
    const rows = within(screen.getByRole('list', { name: /^Чувствительность/ })).getAllByRole('listitem');
    const lines = session.state.view!.risk!.sensitivity.map(
      ({ yes, unknown, no }) => `да ${yes}не определено ${unknown}нет ${no}`,
    );
    expect(rows.map(({ textContent }) => textContent!.split(': ')[1])).toEqual(lines);
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual(['true', null, null, null]);
    expect(rows[0]!.querySelectorAll('svg rect').length).toBeGreaterThan(3);
  });

  it('without inputs of table 3.2 says which sheets would feed it', async () => {
    const results = grids.filter(({ sheet }) => /^(ОГЭ|Справочник)/.test(sheet));
    const { session } = await openedPane(results, 'risks');
    renderStep(Risks, session);
    expect(screen.getByText('Таблица рисков не составлена.')).toBeDefined();
    expect(screen.getByText(/лист «Контекст» или результаты ВПР по классам 4 и 8/)).toBeDefined();
    expect(
      within(screen.getByRole('list', { name: 'Прочитанные листы:' })).getAllByRole('listitem'),
    ).toHaveLength(results.length);
  });

  it('speaks English as completely', async () => {
    const { container, user } = await open('en');
    await user.click(screen.getAllByRole('button', { name: /^Why\?/ })[0]!);
    await user.click(screen.getByRole('button', { name: /^Settings of the method/ }));
    const rest = container.cloneNode(true) as HTMLElement;
    for (const own of rest.querySelectorAll('[lang=ru]')) own.remove();
    let words = rest.textContent!.replace(/«[^»]*»|"[^"]*"/g, '');
    for (const { sheet } of grids) words = words.replaceAll(sheet, '');
    expect(words).not.toMatch(/раздел|риск|школ[аы]|участник|показател|не определено|Параметр/i);
    expect(words).toContain('2\u00a0sections');
  });
});
