/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  EXPECTED_AGREEMENTS,
  EXPECTED_CHANGES,
  EXPECTED_FOURFOLD,
  EXPECTED_GROUPS,
  EXPECTED_PROFILES,
  EXPECTED_RESULTS,
  EXPECTED_SOCIAL,
  EXPECTED_SUGGESTION,
  EXPECTED_TARGETS,
  EXPECTED_TRAINED,
  EXPECTED_WAVES,
} from '../../../assets/sample/expectedProgrammes';
import { englishLeft } from '../../../test/fixtures/englishWords';
import { openedPane, programmeGrids, renderStep, stillSession } from '../../../test/fixtures/samplePane';
import type { Grid } from '../../grid/grid';
import type { PaneState } from '../session/state';
import Programmes from './Programmes';

// A whole analysis of two workbooks.
jest.setTimeout(120_000);

let grids: readonly Grid[];
let state: PaneState;
beforeAll(async () => {
  grids = await programmeGrids();
  ({ state } = (await openedPane(grids, 'programmes')).session);
});

const open = async (part?: RegExp, language: 'ru' | 'en' = 'ru') => {
  const still = stillSession({ ...state, language });
  const view = renderStep(Programmes, still.session);
  const user = userEvent.setup();
  if (part) await user.click(screen.getByRole('button', { name: part }));
  return { ...still, ...view, user };
};
const items = (name: string | RegExp) => [...screen.getByRole('list', { name }).children] as HTMLElement[];
const holding = (name: string | RegExp, words: string) => {
  const found = items(name).filter(({ textContent }) => textContent!.includes(words));
  expect([words, found.length]).toEqual([words, 1]);
  return found[0]!;
};
const minus = (value: number) => String(value).replace('-', '−').replace('.', ',');

describe('the step «Поддержка» on the fictional municipality', () => {
  it('shows indexes and quintiles of the answer key, the lowest index first', async () => {
    await open();
    const list = 'Школы по социальному индексу';
    for (const [login, [index, quintile]] of Object.entries(EXPECTED_SOCIAL)) {
      const place = quintile === null ? 'квинтиль не определён' : `${quintile}-й квинтиль`;
      const words = `индекс ${minus(index)}${index % 1 === 0 ? ',0' : ''} · ${place}`;
      expect([login, holding(list, login).textContent]).toEqual([login, expect.stringContaining(words)]);
    }
    const order = items(list).map(({ textContent }) => /индекс ([−\d,]+|н\/д)/.exec(textContent!)![1]!);
    const numbers = order
      .filter((one) => one !== 'н/д')
      .map((one) => Number(one.replace('−', '-').replace(',', '.')));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(order.slice(-2)).toEqual(['н/д', 'н/д']);
  });

  it('filters the groups by their cards and names both sizes of the focus group', async () => {
    const { user } = await open();
    const cards = within(screen.getByRole('group', { name: 'Отбор школ' }));
    for (const [label, logins] of [
      ['Контрольная группа', EXPECTED_GROUPS.control],
      ['Стажировочные площадки', EXPECTED_GROUPS.stagingSites],
      ['Группы не определены', EXPECTED_GROUPS.open],
      ['Нет индекса', EXPECTED_GROUPS.withoutIndex],
    ] as const) {
      await user.click(cards.getByRole('button', { name: `${logins.length} ${label}` }));
      const list = screen.queryByRole('list', { name: 'Школы по социальному индексу' });
      const shown = [...(list?.children ?? [])].map(
        ({ textContent }) => /(?:sch|edu)\d{6}/.exec(textContent!)![0],
      );
      expect([label, shown.toSorted()]).toEqual([label, [...logins].toSorted()]);
    }
    expect(screen.getByText(/идентифицированных школ: не менее 2 из 10/)).toBeDefined();
    expect(screen.getByText(/всех школ: не менее 4 из 32/)).toBeDefined();
  });

  it('says why a school is where it is, down to the cells of its conditions', async () => {
    const { asked, user } = await open();
    const line = holding('Школы по социальному индексу', 'sch990024');
    await user.click(within(line).getByRole('button', { name: /^Почему\? / }));
    const reasons = within(line).getByRole('list', { name: 'Основания' });
    // In the first quintile, and 63 of 69 is above the mean of the schools that have a result.
    expect(reasons.textContent).toMatch(/справились 63 из 69, 91,3.%/);
    expect(reasons.textContent).toMatch(/среднее по школам: 90,5/);
    expect(reasons.textContent).toMatch(/среднее .*больше – (хуже|лучше).*вес/);
    expect(reasons.textContent).toContain('низкие результаты: да');
    const [cell] = within(reasons).getAllByRole('button', { name: /листа «Социальные условия»$/ });
    await user.click(cell!);
    expect(asked).toEqual([['select', { sheet: 'Социальные условия', cell: cell!.textContent }]]);
  });

  it('targets: missed ones first, plan and fact in their unit and with their cell', async () => {
    await open(/^План-факт/);
    const { missed, unknown, met } = EXPECTED_TARGETS;
    const list = `Выполнено ${met} из 34, нет данных: ${unknown.length}.`;
    const lines = items(list);
    expect(lines).toHaveLength(34);
    const numbers = lines.map((one) => one.querySelector('p span')!.textContent!.replace(/\.$/, ''));
    expect(numbers.slice(0, missed.length)).toEqual(missed);
    expect(numbers[missed.length]).toBe(unknown[0]);
    for (const line of lines.slice(0, missed.length)) {
      expect(line.textContent).toMatch(/▲не выполненоплан не менее [\d,]+, факт [\d,]+ \S/);
    }
    expect(within(lines[0]!).getByRole('button', { name: /показать ячейку .* «План-факт»/ })).toBeDefined();
  });

  it('the network is a table of groups by years', async () => {
    await open(/^Сеть школ/);
    const table = screen.getByRole('table', { name: 'Сеть школ по годам' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Контрольная группа', 'Фокус-группа', 'Стажировочные площадки', 'Б(О)П']);
    expect(within(table).getAllByRole('columnheader').length).toBeGreaterThan(0);
    const total = within(table)
      .getAllByRole('cell')
      .reduce((sum, { textContent }) => sum + Number(textContent), 0);
    expect(total).toBe(state.view!.programmes.network!.lines.length);
  });

  it('waves: three numbers with their cells, the change, the best', async () => {
    await open(/^Волны мониторинга/);
    for (const [login, [change, best]] of Object.entries(EXPECTED_WAVES)) {
      const line = holding(/^Волны мониторинга/, login);
      const words =
        change === null ? /н\/д/ : new RegExp(`изменение \\${change > 0 ? '+' : '−'}${Math.abs(change)},0`);
      expect([login, line.textContent]).toEqual([login, expect.stringMatching(words)]);
      expect(line.textContent!.includes('лучшие результаты')).toBe(best === 'yes');
    }
  });

  it('risk profile: levels, and what the road map does about a factor', async () => {
    const { user } = await open(/^Рисковый профиль/);
    const levels = {
      high: '▲высокий уровень',
      medium: 'средний',
      low: 'низкий',
      none: 'рисков нет',
      unknown: 'не определён',
    };
    for (const [login, [level, activated]] of Object.entries(EXPECTED_PROFILES)) {
      const line = holding('Школы рискового профиля', login);
      expect(line.textContent).toContain(levels[level as keyof typeof levels]);
      expect(within(line).queryAllByRole('button')).toHaveLength(activated);
    }
    const first = within(holding('Школы рискового профиля', 'sch990003')).getAllByRole('button')[0]!;
    await user.click(first);
    expect(screen.getAllByRole('list', { name: 'Меры дорожной карты' })[0]!.children.length).toBeGreaterThan(
      0,
    );
    const bars = within(screen.getByRole('list', { name: 'Рисковый профиль' })).getAllByRole('listitem');
    expect(bars).toHaveLength(11);
    expect(bars[0]!.textContent).toMatch(/высокая \d.*средняя \d.*низкая \d/);
  });

  it('results before and after: both values with a word for the way', async () => {
    await open(/^Результаты до и после/);
    const words = { better: 'лучше', worse: 'хуже', same: 'без изменений', unknown: 'н/д' };
    const lines = items('Результаты до и после');
    expect(lines).toHaveLength(EXPECTED_CHANGES.length);
    EXPECTED_CHANGES.forEach(([row, , trend], index) => {
      const text = lines[index]!.textContent!;
      expect(text.startsWith(row)).toBe(true);
      expect(text).toContain(words[trend as keyof typeof words]);
      expect(text).toMatch(/было .+, стало .+/);
    });
  });

  it('ШНРО and НСУ: the cells of the fourfold table and the ground of each mark', async () => {
    const { user } = await open(/^ШНРО и НСУ/);
    const cards = within(screen.getByRole('group', { name: 'Отбор по двум признакам' }));
    const labels = {
      both: 'ШНРО и НСУ',
      onlyLow: 'Только ШНРО',
      onlyHard: 'Только НСУ',
      undecided: 'Не определено',
    };
    for (const [group, logins] of Object.entries(EXPECTED_FOURFOLD)) {
      const label = `${logins.length} ${labels[group as keyof typeof labels]}`;
      await user.click(cards.getByRole('button', { name: label }));
      const list = 'Школы по признакам ШНРО и НСУ';
      expect(items(list)).toHaveLength(logins.length);
      for (const login of logins) holding(list, login);
    }
    await user.click(cards.getByRole('button', { name: '8 ШНРО и НСУ' }));
    // Two shares above 10 %: 20 and 25 of 120.
    const line = holding('Школы по признакам ШНРО и НСУ', 'sch990027');
    await user.click(within(line).getByRole('button', { name: /^Почему\?/ }));
    const reasons = within(line).getByRole('list', { name: 'Основания' }).textContent!;
    expect(reasons).toContain('ШНРО: да, по расчётному признаку ШНОР');
    expect(reasons).toContain('НСУ: да, по долям контекстных данных');
    expect(reasons).toContain('долей за порогом: 2, нужно 2');
    expect(reasons).toMatch(/20,8.% – за порогом/);
  });

  it('partners: school by school, with agreements, the nearness and its reasons', async () => {
    const { asked, user } = await open(/^Школы-партнёры/);
    const words = { concluded: 'договор заключён', expired: 'договор истёк' };
    const names = new Map(state.view!.schools.map(({ login, name }) => [login, name]));
    for (const [school, partner, stateOf] of EXPECTED_AGREEMENTS) {
      const own = within(holding('Школы-партнёры', school)).getByRole('list', { name: /^Партнёры: / });
      const pair = [...own.children].find(({ textContent }) => textContent!.startsWith(names.get(partner)!))!;
      expect(pair.textContent).toContain(words[stateOf as keyof typeof words]);
    }
    const first = holding('Школы-партнёры', EXPECTED_SUGGESTION.school).querySelector('li')!;
    expect(first.textContent).toMatch(
      new RegExp(`^${names.get(EXPECTED_SUGGESTION.partner)!}.*близость 69 из 100`),
    );
    await user.click(within(first).getByRole('button', { name: /^Почему\?/ }));
    const reasons = within(first).getByRole('list', { name: 'Основания' }).textContent!;
    expect(reasons).toContain('социальный индекс отличается на 1,6');
    // 95,79 − 87,44.
    expect(reasons).toMatch(/результат партнёра выше на 8,[34] п\.п\./);
    expect(reasons).toContain('тот же вид школы');
    const agreed = [...holding('Школы-партнёры', 'sch990003').querySelectorAll('li')].find(
      ({ textContent }) => textContent!.includes('договор заключён'),
    )!;
    await user.click(within(agreed).getByRole('button', { name: /^Почему\?/ }));
    await user.click(within(agreed).getByRole('button', { name: /листа «Реестр партнёров»$/ }));
    expect(asked.at(-1)).toMatchObject(['select', { sheet: 'Реестр партнёров' }]);
  });

  it('expected results: a word for each and the document that proves it', async () => {
    await open(/^Ожидаемые результаты/);
    const words = { yes: '✓да', no: '▲нет', partial: '≠частично' };
    const lines = items('Ожидаемые результаты');
    expect(lines).toHaveLength(Object.keys(EXPECTED_RESULTS).length);
    Object.values(EXPECTED_RESULTS).forEach((result, index) => {
      expect(lines[index]!.textContent).toContain(
        result === null ? '?н/д' : words[result as keyof typeof words],
      );
    });
    expect(screen.getAllByRole('button', { name: /листа «Программа поддержки»$/ }).length).toBeGreaterThan(0);
    expect(lines[5]!.textContent).toContain(`педагогов прошли повышение квалификации: ${EXPECTED_TRAINED}`);
  });

  it.each([
    ['Социальный индекс', null],
    ['Рисковый профиль', /^Рисковый профиль/],
    ['ШНРО и НСУ', /^ШНРО и НСУ/],
  ])('settings of «%s» stand in its part and say whose they are', async (name, part) => {
    const { user } = await open(part ?? undefined);
    await user.click(screen.getByRole('button', { name: new RegExp(`^Параметры методики: ${name}`) }));
    expect(screen.getAllByRole('radiogroup').length).toBeGreaterThan(3);
  });

  it('speaks English as completely', async () => {
    const { container, user } = await open(undefined, 'en');
    for (const part of [
      /^Targets/,
      /^Network/,
      /^Waves/,
      /^Risk profile/,
      /^Results before/,
      /^ШНРО and НСУ/,
      /^Partner schools/,
      /^Expected results/,
    ])
      await user.click(screen.getByRole('button', { name: part }));
    for (const why of screen.getAllByRole('button', { name: /^Why\?/ }).slice(0, 3)) await user.click(why);
    const words = englishLeft(container, grids);
    for (const said of ['quintile 1', 'more is', 'met', 'agreement concluded', 'nearness', 'change +9.0'])
      expect(words).toContain(said);
    expect(words).not.toMatch(
      /индекс|квинтил|выполнено|договор|близость|было|стало|изменение|Почему|Параметр/,
    );
  });
});

describe('without data', () => {
  it('asks to read the workbook first', async () => {
    const { session, asked } = stillSession({});
    renderStep(Programmes, session);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Прочитать книгу' }));
    expect(asked).toEqual([['read']]);
  });

  it('says which sheets feed the step', async () => {
    const { session } = await openedPane(
      grids.filter(({ sheet }) => sheet === 'План 2024'),
      'programmes',
    );
    renderStep(Programmes, session);
    expect(screen.getByText('Данных этих программ в книге нет.')).toBeDefined();
    expect(screen.getByText(/«Социальные условия», «План-факт»/)).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'К шагу «Данные»' }));
    expect(session.state.step).toBe('data');
  });

  it('a part without data is not there at all', async () => {
    const { session } = await openedPane(
      grids.filter(({ sheet }) => sheet === 'План-факт'),
      'programmes',
    );
    renderStep(Programmes, session);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toMatch(/^План-факт/);
  });
});
