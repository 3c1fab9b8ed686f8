/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gridOf } from '../../../test/fixtures/gridOf';
import { openedPane, renderStep, stillSession } from '../../../test/fixtures/samplePane';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import { buildTemplate } from '../../report/template';
import Data from './Data';

const OTHER = gridOf(
  [
    ['Кто', 'Дата', 'Номер'],
    ['отдел', 'июль', 5],
  ],
  { sheet: 'Прочее' },
);
const HIDDEN = { ...resultsSheet([1], 'Скрытый'), visibility: 'hidden' as const };
const OWN = gridOf([['Параметр']], { sheet: 'Сводка', ownKind: 'summary' });

/** The sheets of the template: in a file they are marked as ours, inserted by the pane they are the person's own. */
function emptyInputSheets(marked: boolean) {
  return buildTemplate().map(({ name, kind, rows }) =>
    gridOf(
      rows.map((cells) => cells.map((one) => one?.value ?? null)),
      { sheet: name, ownKind: marked ? kind : null },
    ),
  );
}

function items() {
  const list = screen.getByRole('list', { name: 'Листы книги' });
  return within(list).getAllByRole('listitem');
}

describe('the step «Данные»', () => {
  it('before the first reading says what will happen and offers a sample', async () => {
    const { session, asked } = stillSession({ step: 'data' });
    renderStep(Data, session);
    const user = userEvent.setup();
    expect(screen.getByText(/Листы при этом не изменяются/)).toBeTruthy();
    for (const name of ['Прочитать книгу', 'Показать на примере', 'Пустые листы для ввода']) {
      await user.click(screen.getByRole('button', { name }));
    }
    expect(asked.map(([name]) => name)).toEqual(['read', 'insertSample', 'insertTemplate']);
  });

  it('says of every sheet what it is, what was read, and whether it is hidden', async () => {
    const { session, host } = await openedPane([resultsSheet([10, 0, 3]), OTHER, HIDDEN, OWN], 'data');
    renderStep(Data, session);
    expect(screen.getByText('Прочитано 3 листа, распознано 2.')).toBeTruthy();
    const [results, other, hidden] = items();
    expect(results!.textContent).toContain('лист «Результаты»');
    expect(results!.textContent).toContain('учебные годы: 2022/2023');
    expect(results!.textContent).toContain('прочитано 6 строк');
    expect(other!.textContent).toContain('не распознан');
    expect(other!.textContent).toContain('1 замечание');
    expect(hidden!.textContent).toContain('скрыт');
    expect(within(hidden!).queryByRole('button', { name: /показать лист/ })).toBeNull();
    await userEvent.setup().click(within(results!).getByRole('button', { name: /показать лист/ }));
    expect(host.selected).toEqual([{ sheet: 'Результаты' }]);
  });

  it('shows only the sheets that are asked for', async () => {
    const { session } = await openedPane(
      [resultsSheet([10]), OTHER, gridOf([], { sheet: 'Пустой' })],
      'data',
    );
    renderStep(Data, session);
    const user = userEvent.setup();
    expect(items()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '1 не распознаны' }));
    expect(items().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Прочее')]);
    await user.click(screen.getByRole('button', { name: '1 распознаны' }));
    expect(items().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Результаты')]);
  });

  it('counts what anything says of a sheet, the rules too, and filters by the same', async () => {
    const { session } = await openedPane(
      [resultsSheet([10, 21]), resultsSheet([12, 5], 'Другие результаты'), gridOf([], { sheet: 'Пустой' })],
      'data',
    );
    const { findings, sheets } = session.state.view!;
    const about = (sheet: string) => findings.filter((finding) => finding.sheet === sheet);
    const later = sheets.filter((one) => about(one.sheet).length > one.findings.length);
    expect(later.length).toBeGreaterThan(0);
    renderStep(Data, session);
    sheets.forEach(({ sheet }, index) => {
      const { length } = about(sheet);
      const text = items()[index]!.textContent;
      if (length === 0) expect(text).not.toMatch(/замечани/);
      else expect(text).toMatch(new RegExp(`${length} замечани`));
      if (about(sheet).some(({ severity }) => severity === 'error')) expect(text).toMatch(/✕ \d+ ошиб/);
    });
    const named = sheets.filter(({ sheet }) => about(sheet).length > 0);
    await userEvent.setup().click(screen.getByRole('button', { name: `${named.length} с замечаниями` }));
    expect(items()).toHaveLength(named.length);
  });

  it('keeps its own sheets apart', async () => {
    const { session } = await openedPane([resultsSheet([10]), OWN], 'data');
    renderStep(Data, session);
    expect(items()).toHaveLength(1);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Листы, созданные программой (1)' }));
    const list = screen.getByRole('list', { name: 'Листы, созданные программой (1)' });
    expect(within(list).getByText('Сводка')).toBeTruthy();
    expect(within(list).queryByRole('button', { name: /^Исправить/ })).toBeNull();
  });

  it('leaves a sheet out, changes its year, and takes both back', async () => {
    const { session } = await openedPane([resultsSheet([10])], 'data');
    renderStep(Data, session);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Исправить распознавание листа «Результаты»' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Учебный год результатов' }), '2021/2022');
    await waitFor(() => expect(session.state.choices.years).toEqual({ Результаты: '2021/2022' }));
    await waitFor(() => expect(session.state.work).toBeNull());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Что на листе' }), 'не читать этот лист');
    await screen.findByText('не читается по вашему выбору');
    await waitFor(() => expect(session.state.work).toBeNull());
    await user.click(screen.getByRole('button', { name: /^Вернуть как распознано/ }));
    await waitFor(() => expect(session.state.choices).toMatchObject({ forms: {}, years: {} }));
    await screen.findByText(/прочитаны 2 строки/);
    expect(screen.queryByText('исправлено вами')).toBeNull();
  });

  it('reads a sheet by the columns that a person gives', async () => {
    const grid = gridOf(
      [
        ['Где учат', 'Детей', 'Педагогов', 'На профилактике'],
        ['МБОУ СОШ № 1', 100, 10, 12],
        ['МБОУ СОШ № 2', 200, 20, 1],
      ],
      { sheet: 'Наш лист' },
    );
    const { session } = await openedPane([grid], 'data');
    renderStep(Data, session);
    const user = userEvent.setup();
    expect(screen.getByText('Ни один лист не распознан')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Исправить/ }));
    await user.click(screen.getByRole('button', { name: 'Столбцы листа «Наш лист»' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(await within(dialog).findByRole('combobox', { name: 'Читать как' }), 'context');
    const save = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Читать по этим столбцам' });
    expect(save.disabled).toBe(true);
    const choose = (field: string, column: string) =>
      user.selectOptions(within(dialog).getByRole('combobox', { name: field }), column);
    await choose('Школа (краткое наименование)', 'A');
    await choose('Обучающихся всего', 'B');
    await choose('На учёте (детей)', 'B');
    expect(within(dialog).getByText(/Один столбец указан дважды/)).toBeTruthy();
    await choose('На учёте (детей)', 'D');
    await user.click(save);
    await waitFor(() => expect(session.state.view?.schools).toHaveLength(2));
    expect(session.state.choices.mappings).toEqual([
      {
        name: 'Наш лист',
        form: 'context',
        sheet: 'Наш лист',
        columns: { school: 'Где учат', pupils: 'Детей', registered: 'На профилактике' },
      },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks for the year when the data do not say it', async () => {
    const register = gridOf(
      [
        ['Код ОО', 'Краткое наименование', 'Тип', 'Муниципалитет', 'НОО', 'ООО', 'СОО'],
        ['990001', 'МБОУ СОШ № 1', 'СОШ', 'Северогорск', 'да', 'да', 'да'],
      ],
      { sheet: 'Справочник' },
    );
    const { session } = await openedPane([register], 'data');
    renderStep(Data, session);
    expect(screen.getByText(/Выберите год в начале панели/)).toBeTruthy();
  });

  it.each([
    ['of a file', true, 2],
    ['inserted by the pane', false, 1],
  ])('of empty sheets for input %s says calmly what to fill first', async (_, marked, own) => {
    const { session } = await openedPane([...emptyInputSheets(marked), gridOf([])], 'data');
    renderStep(Data, session);
    expect(screen.getByText('Листы для ввода готовы, но ещё не заполнены.')).toBeTruthy();
    expect(screen.getByText(/Начните с листа «Справочник ОО»/)).toBeTruthy();
    expect(screen.queryByText(/^не распознан$|ошибк/)).toBeNull();
    expect(screen.queryByText(/Выберите год/)).toBeNull();
    expect(screen.getByText(/^Выберите в начале панели учебный год/)).toBeTruthy();
    expect(session.state.view!.findings.every(({ severity }) => severity === 'info')).toBe(true);
    const results = items().find(({ textContent }) => textContent.includes('Результаты'))!;
    expect(results.textContent).toContain('ещё не заполнен');
    expect(results.textContent).not.toContain('учебные годы');
    await userEvent
      .setup()
      .click(screen.getByRole('button', { name: `Листы, созданные программой (${own})` }));
    expect(screen.getByText('справка программы')).toBeTruthy();
  });

  it('of an empty workbook says what to do', async () => {
    const { session } = await openedPane([gridOf([])], 'data', 'en');
    renderStep(Data, session);
    expect(session.state.view!.findings.every(({ severity }) => severity === 'info')).toBe(true);
    expect(screen.getByText('The workbook holds no data yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show on a sample' })).toBeTruthy();
  });
});
