/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openedPane, renderStep, sampleGrids, stillSession } from '../../../../test/fixtures/samplePane';
import { gridOf } from '../../../../test/fixtures/gridOf';
import type { Grid } from '../../../grid/grid';
import { SETTINGS_CATALOGUE } from '../../../methodology/settingsCatalogue';
import { SettingsPanel } from './SettingsPanel';

const Risk = () => <SettingsPanel list="risk" />;
const Shnor = () => <SettingsPanel list="shnor" />;

let grids: readonly Grid[];
beforeAll(async () => {
  grids = await sampleGrids();
});

const open = async (list: 'risk' | 'shnor') => {
  const pane = await openedPane(grids, list === 'risk' ? 'risks' : 'shnor');
  renderStep(list === 'risk' ? Risk : Shnor, pane.session);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Параметры методики/ }));
  return { ...pane, user };
};
const counts = (list: readonly { verdict: string }[]) => {
  const count = (verdict: string) => list.filter((one) => one.verdict === verdict).length;
  return `да ${count('yes')}, не определено ${count('unknown')}, нет ${count('no')}`;
};

describe('settings of the method', () => {
  it('shows every setting with its source', async () => {
    const { user } = await open('risk');
    const entries = SETTINGS_CATALOGUE.filter(({ code }) => code.startsWith('risk.'));
    for (const { label } of entries) expect(screen.getByRole('radiogroup', { name: label })).toBeDefined();
    await user.click(screen.getByRole('button', { name: `Источник: ${entries[0]!.label}` }));
    expect(screen.getByText(entries[0]!.source)).toBeDefined();
  });

  it('tells the effect of a value before it is chosen; the choice keeps the promise and can be taken back', async () => {
    const { session, user } = await open('risk');
    const group = within(screen.getByRole('radiogroup', { name: /сколько разделов из четырёх/ }));
    const before = counts(session.state.view!.risk!.schools);
    expect(await group.findByRole('radio', { name: `1\u00a0раздел сейчас: ${before}` })).toHaveProperty(
      'checked',
      true,
    );
    const three = group.getByRole('radio', { name: /^3\u00a0раздела станет: да \d+ \(−\d+\)/ });
    const effect = (three as HTMLInputElement).labels![0]!.textContent!;
    const promised = /станет: (.*)$/.exec(effect)![1]!.replace(/ \([+−]\d+\)/g, '');
    await user.click(three);
    await waitFor(() => expect(session.state.view!.request.settings.risk.minSections).toBe(3));
    expect(counts(session.state.view!.risk!.schools)).toBe(promised);
    expect(session.state.choices.settings).toEqual({ 'risk.minSections': '3' });
    expect(screen.getByText('изменено, ещё не записано')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Параметры методики (изменён 1 параметр)' })).toBeDefined();

    await user.click(
      await screen.findByRole('button', { name: /^Вернуть как в программе: .*разделов из четырёх/ }),
    );
    await waitFor(() => expect(session.state.view!.request.settings.risk.minSections).toBe(1));
    expect(session.state.choices.settings).toEqual({});
  });

  it('takes another number from the field, and refuses what is not allowed', async () => {
    const { session, user } = await open('risk');
    const label = SETTINGS_CATALOGUE.find(({ code }) => code === 'risk.s4.vpr')!.label;
    const field = within(screen.getByRole('group', { name: label })).getByRole('textbox', {
      name: 'Другое значение, %',
    });
    await user.type(field, '120{Enter}');
    for (const refused of ['33.333333', '1e1', ' 33,3333 %']) {
      const rule = screen.getByText('Допустимо: от 0 до 100, не более трёх знаков после запятой');
      expect(rule).toBeDefined();
      expect(field.getAttribute('aria-invalid')).toBe('true');
      await user.clear(field);
      expect(field.getAttribute('aria-invalid')).not.toBe('true');
      await user.type(field, `${refused}{Enter}`);
    }
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await user.type(field, '17,5{Enter}');
    await waitFor(() => expect(session.state.view!.request.settings.risk.s4.vpr).toBe(17.5));
    const group = within(screen.getByRole('radiogroup', { name: label }));
    await waitFor(() =>
      expect(group.getByRole('radio', { name: /^17,5.%/ })).toHaveProperty('checked', true),
    );
    expect(group.getByRole('radio', { name: /^20.%/ })).toBeDefined();
  });

  it('arrow keys walk faster than the lists are made; the last choice counts', async () => {
    const { session, user } = await open('risk');
    const group = within(screen.getByRole('radiogroup', { name: /сколько разделов из четырёх/ }));
    group.getByRole('radio', { name: /^1\u00a0раздел/ }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(session.state.view!.request.settings.risk.minSections).toBe(4));
    await waitFor(() =>
      expect(group.getByRole('radio', { name: /^4\u00a0раздела/ })).toHaveProperty('checked', true),
    );
  });

  it('a set is chosen word by word', async () => {
    const { session, user } = await open('shnor');
    const box = screen.getByRole('checkbox', { name: /^коррекционные/ });
    await waitFor(() =>
      expect((box as HTMLInputElement).labels![0]!.textContent).toMatch(/станет: да|без изменений/),
    );
    await user.click(box);
    await waitFor(() =>
      expect(session.state.view!.request.settings.shnor.excludedTypes).toEqual(['correctional']),
    );
    await user.click(screen.getByRole('checkbox', { name: /^вечерние/ }));
    await waitFor(() =>
      expect(session.state.view!.request.settings.shnor.excludedTypes).toEqual(['correctional', 'evening']),
    );
    await waitFor(() => expect(box).toHaveProperty('checked', true));
  });

  it('says what is set, which values are alike and which schools would change', async () => {
    const { user } = await open('shnor');
    expect(screen.getByText('Сейчас: не задано.')).toBeTruthy();
    const group = within(screen.getByRole('radiogroup', { name: /^Критерий 1:/ }));
    expect(
      await group.findByRole('radio', { name: /^4.процедуры 4–9: то же, что «3.процедуры»$/ }),
    ).toBeTruthy();
    expect(group.getByRole('radio', { name: /^5.процедур$/ })).toBeTruthy();
    await user.click(
      screen.getByRole('button', { name: 'У каких школ изменится вывод: Типы школ, которые не оцениваются' }),
    );
    expect(screen.getByRole('list').textContent).toMatch(/вечерние\s*станет «не оценивается» \(1\): \S/);
  });

  it('takes all changes back at once', async () => {
    const { session, user } = await open('risk');
    await act(async () => {
      await session.setSetting('risk.minSections', '2');
      await session.setSetting('risk.s4.join', 'и');
    });
    await user.click(screen.getByRole('button', { name: 'Вернуть все как в программе' }));
    await waitFor(() => expect(session.state.choices.settings).toEqual({}));
    await waitFor(() => expect(session.state.view!.request.settings.risk.s4.join).toBe('or'));
  });

  it('speaks of the sheet «Методика» where the book has one', async () => {
    const methods = gridOf(
      [
        ['Код', 'Параметр', 'Значение'],
        ['risk.minSections', 'Сколько разделов', 2],
      ],
      { sheet: 'Методика' },
    );
    const { session } = await openedPane([...grids, methods], 'risks');
    await session.setSetting('risk.minSections', '3');
    renderStep(Risk, session);
    await userEvent.setup().click(screen.getByRole('button', { name: /^Параметры методики/ }));
    expect(screen.getByText('изменено, на «Методику» ещё не записано')).toBeDefined();
    expect(screen.getByRole('button', { name: /^Вернуть как на листе «Методика»: / })).toBeDefined();
  });

  it('settings can be chosen while their effect is still being counted', async () => {
    const { session: read } = await openedPane(grids, 'risks');
    const { session, asked } = stillSession({ ...read.state, variants: { shnor: null, risk: null } });
    renderStep(Risk, session);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Параметры методики/ }));
    expect(screen.getByText('Идёт подсчёт школ при каждом значении…')).toBeDefined();
    await user.click(screen.getByRole('radio', { name: '2\u00a0раздела' }));
    expect(asked).toEqual([['setSetting', 'risk.minSections', '2']]);
  });
});
