/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gridOf } from '../../../test/fixtures/gridOf';
import { openedPane, renderStep, sampleGrids, stillSession } from '../../../test/fixtures/samplePane';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import type { Finding } from '../../model/finding';
import { ownEdits } from '../session/ownEdits';
import Result from './Result';

function lines(name: string) {
  const list = screen.getByRole('list', { name });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('the step «Результат»', () => {
  it('says which sheets will be written and what to look at before', async () => {
    const { session } = await openedPane([resultsSheet([10, 0])], 'result');
    renderStep(Result, session);
    expect(lines('Какие листы будут записаны').map((line) => line?.split(' – ')[0])).toEqual([
      'Сводка',
      'ШНОР',
      'Проверка данных',
      'Сопоставление',
      'Методика',
      'Справочник ОО',
    ]);
    expect(screen.getByText(/Листа «Риски» не будет/)).toBeTruthy();
    expect(lines('Посмотрите перед отправкой')).toEqual(['ШНОР: по 1 школе не определено']);
    await userEvent.setup().click(screen.getByRole('button', { name: /открыть шаг «ШНОР»/ }));
    expect(session.state.step).toBe('shnor');
  });

  it('tells sheets of an earlier writing in a book opened again, and what becomes of them', async () => {
    const own = (sheet: string, ownKind: string) => gridOf([['Перечень']], { sheet, ownKind });
    const grids = [
      resultsSheet([10, 0]),
      own('Сводка 2022-2023', 'summary'),
      own('ШНОР 2023-2024', 'shnor'),
      own('Архив', 'shnor'),
    ];
    const { session } = await openedPane(grids, 'result');
    expect(session.state.view!.request.year).toBe('2023/2024');
    renderStep(Result, session);
    expect(screen.getByText(/записанные раньше: 2023\/2024, 2022\/2023\. С нынешними данными/)).toBeTruthy();
    expect(lines('Листы, записанные раньше')).toEqual([
      'Сводка 2022-2023 – при записи останется как есть',
      'ШНОР 2023-2024 – при записи будет заменён',
      'Архив – при записи останется как есть',
    ]);
    expect(screen.getByRole('button', { name: 'Записать листы' })).toBeTruthy();
    expect(screen.queryByText(/^Записан/)).toBeNull();
  });

  it('tells which corrections of «Риски» the next writing would lose, until it is done', async () => {
    const risks = 'Риски 2023-2024';
    const grids = [resultsSheet([10, 0]), gridOf([['Перечень']], { sheet: risks, ownKind: 'risk' })];
    const { session: read } = await openedPane(grids, 'result');
    const differs = (sheet: string, count: number): Finding => ({
      code: 'riskOwnSheetDiffers',
      severity: 'warning',
      sheet,
      cell: 'D10',
      params: { count },
    });
    const before = read.state.view!;
    const view = {
      ...before,
      // As when there are inputs of the table: then the sheet of this year is replaced, another one stays.
      risk: { schools: [{ verdict: 'yes' }] } as unknown as typeof before.risk,
      findings: [differs(risks, 5), differs('Риски 2022-2023', 2)],
    };
    expect(ownEdits(view)).toEqual([{ sheet: risks, cell: 'D10', count: 5 }]);
    const { session } = stillSession({ ...read.state, view });
    const { unmount } = renderStep(Result, session);
    expect(screen.getByText(/5 значений не такие, как в исходных данных/)).toBeTruthy();
    expect(screen.getByText(/они пропадут/)).toBeTruthy();
    unmount();
    renderStep(Result, stillSession({ ...read.state, view, written: [risks] }).session);
    expect(screen.queryByText(/они пропадут/)).toBeNull();
  });

  it('tells the disagreements with the official list, school by school', async () => {
    const { session } = await openedPane(await sampleGrids(), 'result');
    renderStep(Result, session);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Расхождения с перечнем ФИОКО (2)' }));
    expect(lines('Расхождения с перечнем ФИОКО')).toEqual([
      expect.stringMatching(/СОШ №9.*расчёт: нет; перечень ФИОКО: да/),
      expect.stringMatching(/СОШ №16.*расчёт: да; перечень ФИОКО: нет/),
    ]);
    expect(screen.getByText(/обычные формулы Excel/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Восстановить формулы' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('writes, restores formulas, and leads to what was written', async () => {
    const { session: read } = await openedPane([resultsSheet([10])], 'result');
    const { session, asked } = stillSession({
      ...read.state,
      abilities: { customFunctions: true },
      written: ['Сводка 2023-2024', 'ШНОР 2023-2024'],
    });
    renderStep(Result, session);
    const user = userEvent.setup();
    expect(screen.getByText(/^Записаны 2 листа/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /показать лист «ШНОР 2023-2024»/ }));
    await user.click(screen.getByRole('button', { name: 'Записать листы заново' }));
    await user.click(screen.getByRole('button', { name: 'Восстановить формулы' }));
    expect(asked).toEqual([['select', { sheet: 'ШНОР 2023-2024' }], ['write'], ['repairFormulas']]);
    expect(screen.getByText(/Ctrl\+Z запись не отменяет/)).toBeTruthy();
    // The book has no table of risks, so there are no formulas to choose.
    expect(screen.queryByRole('checkbox')).toBeNull();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['help.html', 'help/functions.html']);
  });

  it('lets a person choose formulas that work without the add-in, now or after the work that goes on', async () => {
    const { session: read } = await openedPane(await sampleGrids(), 'result');
    const abilities = { customFunctions: true };
    const { session, asked } = stillSession({ ...read.state, abilities });
    const { unmount } = renderStep(Result, session);
    expect(screen.getByText(/^функции надстройки/)).toBeTruthy();
    const name = 'Обычные формулы Excel вместо функций надстройки (для отправки)';
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name }));
    expect(asked).toEqual([['setOrdinaryFormulas', true]]);
    unmount();

    const work = { kind: 'write', stage: 'write', done: 0, total: 1 } as const;
    const chosen = {
      ...read.state,
      abilities,
      choices: { ...read.state.choices, ordinaryFormulas: true as const },
    };
    const other = stillSession({ ...chosen, work });
    renderStep(Result, other.session);
    expect(screen.getByText(/обычные формулы Excel, как вы выбрали/)).toBeTruthy();
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name });
    expect(box.checked).toBe(true);
    await user.click(box);
    expect([box.checked, other.asked]).toEqual([false, []]);
  });

  it('has nothing to write without schools', async () => {
    const { session } = await openedPane([gridOf([])], 'result', 'en');
    renderStep(Result, session);
    expect(screen.getByText('There is nothing to write yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Write the sheets' })).toBeNull();
  });

  it('does not start twice', async () => {
    const { session: read } = await openedPane([resultsSheet([10])], 'result');
    const { session, asked } = stillSession({
      ...read.state,
      work: { kind: 'write', stage: 'write', done: 0, total: 1 },
    });
    renderStep(Result, session);
    const button = screen.getByRole('button', { name: 'Записать листы' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.setup().click(button);
    expect(asked).toEqual([]);
  });
});
