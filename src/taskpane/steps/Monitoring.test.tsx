/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EXPECTED_INDICATORS, EXPECTED_PREVIOUS } from '../../../assets/sample/expectedProgrammes';
import { openedPane, programmeGrids, renderStep, stillSession } from '../../../test/fixtures/samplePane';
import { readChoices } from '../../analysis/savedChoices';
import type { Grid } from '../../grid/grid';
import { formatFor } from '../../locale/language';
import { indicatorEntry } from '../../methodology/monitoring/catalogue';
import { INDICATOR_CODES } from '../../model/programme/indicator';
import { englishLeft } from '../../../test/fixtures/englishWords';
import Monitoring from './Monitoring';

// Whole analyses of two workbooks.
jest.setTimeout(120_000);

const { number, percent } = formatFor('ru');
const SYSTEMS = ['2.3. ', '3.3. ', '4.3. ', 'Целевые индикаторы '];
let grids: readonly Grid[];
beforeAll(async () => {
  grids = await programmeGrids();
});

const open = async (language: 'ru' | 'en' = 'ru', sheets = grids) => {
  const pane = await openedPane(sheets, 'monitoring', language);
  const view = renderStep(Monitoring, pane.session);
  return { ...pane, ...view, user: userEvent.setup() };
};
const heading = (start: string) => screen.getByRole('button', { name: (name) => name.startsWith(start) });
const unfoldAll = async (user: ReturnType<typeof userEvent.setup>) => {
  for (const start of SYSTEMS) {
    if (heading(start).getAttribute('aria-expanded') === 'false') await user.click(heading(start));
  }
};
/** The item of an indicator, by its number and short name. */
const item = (code: Parameters<typeof indicatorEntry>[0]) => {
  const { label } = indicatorEntry(code);
  return screen
    .getAllByRole('button', {
      name: (name) => name.startsWith('Подробнее: ') && name.endsWith(` ${label}`),
    })[0]!
    .closest('li')!;
};

/** Indicators where a school without data stands in neither number: the share may be smaller as well. */
const OF_OTHERS = /^(3\.3\.3\.|4\.3\.[23]|PMO-4)/;
const howMeant = (code: string, missing: number) => {
  if (missing === 0) return '';
  return OF_OTHERS.test(code) ? 'по остальным школам ' : 'не менее ';
};

describe('the step «Показатели» on the fictional municipality', () => {
  it('opens the first set, names the slice of each, and shows every value of the answer key', async () => {
    const { user } = await open();
    expect(SYSTEMS.map((start) => heading(start).getAttribute('aria-expanded'))).toEqual([
      'true',
      'false',
      'false',
      'false',
    ]);
    expect(heading('4.3. ').textContent).toContain('· июнь 2024');
    await unfoldAll(user);
    expect(EXPECTED_INDICATORS).toHaveLength(INDICATOR_CODES.length);
    for (const expected of EXPECTED_INDICATORS) {
      const { numerator, denominator, missing } = expected;
      const code = expected.code as (typeof INDICATOR_CODES)[number];
      const value = denominator === null ? number(numerator) : `${percent((100 * numerator) / denominator)}`;
      const shown = item(code).textContent!.replaceAll('\u202f', ' ');
      expect([code, shown]).toEqual([code, expect.stringContaining(`${howMeant(code, missing)}${value}`)]);
      if (denominator !== null && denominator % 1 === 0)
        expect([code, shown]).toEqual([
          code,
          expect.stringContaining(`${number(numerator)} из ${number(denominator)}`),
        ]);
      if (missing > 0) expect(shown).toContain(`нет данных: ${missing} школ`);
    }
  });

  it('shows school by school what an indicator is made of, with its cells, when a person asks', async () => {
    const { user } = await open();
    await user.click(within(item('2.3.1.1')).getByRole('button', { name: /^Подробнее: / }));
    await user.click(screen.getByRole('button', { name: 'Из чего сложилось: школы, показатель 2.3.1.1' }));
    const list = await screen.findByRole('list', { name: /показатель 2\.3\.1\.1$/ });
    const { denominator, numerator } = EXPECTED_INDICATORS.find(({ code }) => code === '2.3.1.1')!;
    const lines = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => /(\d+) из (\d+)/.exec(textContent!)!.slice(1).map(Number));
    expect(lines.reduce((sum, [, below]) => sum + below!, 0)).toBe(denominator);
    expect(lines.reduce((sum, [above]) => sum + above!, 0)).toBe(numerator);
    expect(
      within(list).getAllByRole('button', { name: /^[A-Z]+\d+: показать ячейку/ }).length,
    ).toBeGreaterThan(0);
  });

  it('shows the slice before and says in words which way it went', async () => {
    await open();
    const [slice, before] = EXPECTED_PREVIOUS['2.3.1.1']!;
    expect(slice).toBe('2022-09');
    expect(item('2.3.1.1').textContent).toContain(`сентябрь 2022: ${percent(before)}`);
    // 4 of 9 against 37,5 %, 3 of 9 against 50 %.
    expect(within(item('2.3.1.1')).getByText('лучше: +6,9 п.п.')).toBeDefined();
    expect(within(item('2.3.1.2')).getByText('хуже: −16,7 п.п.')).toBeDefined();
    expect(within(item('2.3.3.7')).getByText('лучше: +2')).toBeDefined();
    expect(within(item('2.3.3.8')).getByText('без изменений')).toBeDefined();
  });

  it('leads to the cell of the slice before, and to the numbers typed in place of a register', async () => {
    const { host, user } = await open();
    await user.click(within(item('2.3.1.1')).getByRole('button', { name: /^37,5/ }));
    expect(host.selected).toMatchObject([{ sheet: 'Показатели сентябрь 2022' }]);
    const line = item('2.3.3.3');
    expect(line.textContent).toContain('по сводным числам, без реестра');
    await user.click(within(line).getByRole('button', { name: /^Подробнее/ }));
    await user.click(within(line).getAllByRole('button', { name: /листа «Сводные показатели»$/ })[0]!);
    expect(host.selected[1]).toMatchObject({ sheet: 'Сводные показатели' });
  });

  it('a number never passes for a share', async () => {
    await open();
    expect(item('2.3.3.7').querySelectorAll('svg rect')).toHaveLength(0);
    expect(item('2.3.1.1').querySelectorAll('svg rect').length).toBeGreaterThan(0);
  });

  it('details say the exact text, what is divided by what, the sheets, and list factors by school', async () => {
    const { user } = await open();
    await unfoldAll(user);
    const entry = indicatorEntry('3.3.1.3');
    const line = item('3.3.1.3');
    await user.click(within(line).getByRole('button', { name: /^Подробнее/ }));
    expect(line.textContent).toContain(`«${entry.text}»`);
    expect(line.textContent).toContain(`Числитель: ${entry.numerator}`);
    expect(line.textContent).toContain(`Знаменатель: ${entry.denominator}`);
    expect(line.textContent).toContain(`Источник: ${entry.source}`);
    expect(line.textContent).toMatch(/Данные с листов: .*Рисковые школы/);
    // Printed beside: of the 25 schools that were at risk a year ago.
    expect(line.textContent).toContain('4 из 25');
    await user.click(within(line).getByRole('button', { name: /^Устранённые факторы по школам/ }));
    const listed = within(line).getByRole('list', { name: /^Устранённые факторы по школам/ });
    expect(listed.textContent).toContain('МБОУ "СОШ №1"');
  });

  it('a zero denominator is «—» with its reason, and no data are «н/д» with theirs', async () => {
    const { session } = await openedPane(grids, 'monitoring');
    const view = session.state.view!;
    const { monitoring } = view.programmes;
    const [first, ...rest] = monitoring!.slices;
    const [one, two] = first!.values;
    const empty = { ratio: null, percent: null, missing: 0, previous: null };
    const values = [
      { ...one!, ...empty, status: 'zeroDenominator' as const, why: 'ШНОР в текущем году не выявлены' },
      { ...two!, ...empty, status: 'noData' as const, why: 'не загружены результаты ОГЭ' },
    ];
    const slices = [{ ...first!, values }, ...rest];
    const shown = { ...view, programmes: { ...view.programmes, monitoring: { ...monitoring!, slices } } };
    renderStep(Monitoring, stillSession({ ...session.state, view: shown }).session);
    expect(item('2.3.1.1').textContent).toMatch(
      /математике—ШНОР в текущем году не выявленыпрошлого среза нет/,
    );
    expect(item('2.3.1.2').textContent).toMatch(/языкун\/дне загружены результаты ОГЭ/);
    expect(item('2.3.1.1').querySelector('svg rect')).toBeNull();
  });

  it('another slice is analysed at once and kept in the workbook; the newest comes back', async () => {
    const { host, session, user } = await open();
    await user.click(heading('4.3. '));
    const select = screen.getByRole('combobox', { name: /^Срез: 4\.3/ });
    expect(
      within(select)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['июнь 2024 (последний наступивший)', 'январь 2024', 'июнь 2024']);
    await user.selectOptions(select, '2024-01');
    // Looking for a heading at every change of a long page takes longer than the analysis.
    await waitFor(() =>
      expect(session.state).toMatchObject({ work: null, choices: { slices: { norilsk43: '2024-01' } } }),
    );
    expect(heading('4.3. ').textContent).toContain('· январь 2024');
    await waitFor(async () =>
      expect(readChoices(await host.loadState())).toMatchObject({
        saved: 'usable',
        choices: { slices: { norilsk43: '2024-01' } },
      }),
    );
    await act(() => session.setSlice('norilsk43', null));
    expect(heading('4.3. ').textContent).toContain('· июнь 2024');
    expect(readChoices(await host.loadState()).choices.slices).toBeUndefined();
  });

  it('every setting of the programme is there', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Параметры методики/ }));
    expect(screen.getByText(/Выбранное действует сразу/)).toBeDefined();
    expect(screen.getAllByRole('radiogroup').length).toBeGreaterThan(8);
  });

  it('speaks English as completely', async () => {
    const { container, user } = await open('en');
    for (const start of ['3.3. ', '4.3. ']) await user.click(heading(start));
    for (const button of screen.getAllByRole('button', { name: /^Details/ }).slice(0, 6))
      await user.click(button);
    expect(englishLeft(container, grids)).not.toMatch(/[а-яё]{4}/i);
    expect(container.textContent).toContain('better: +6.9 pp');
  });
});

describe('without data', () => {
  it('asks to read the workbook first', async () => {
    const { session, asked } = stillSession({});
    renderStep(Monitoring, session);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Прочитать книгу' }));
    expect(asked).toEqual([['read']]);
  });

  it('says which sheets are needed and how to get empty ones', async () => {
    const { session } = await openedPane(
      grids.filter(({ sheet }) => sheet === 'План 2024'),
      'monitoring',
    );
    renderStep(Monitoring, session);
    expect(screen.getByText('Показатели не посчитаны.')).toBeDefined();
    expect(screen.getByText(/«Педагоги ШНОР».*отметьте «Показатели: педагоги/)).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'К шагу «Данные»' }));
    expect(session.state.step).toBe('data');
  });
});
