/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openedPane, renderStep, stillSession } from '../../../test/fixtures/samplePane';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import type { Finding } from '../../model/finding';
import type { AnalysisView } from '../engine/contract';
import Check from './Check';

const VIEW = {
  sheets: [{ sheet: 'Б' }, { sheet: 'А' }],
  schools: [],
  matches: [],
  shnor: null,
  risk: null,
  suggestedYear: null,
} as unknown as AnalysisView;

function finding(severity: Finding['severity'], sheet?: string, cell?: string, rows = 1): Finding {
  const code =
    severity === 'error' ? 'tableNotFound' : severity === 'warning' ? 'hiddenRowsRead' : 'sheetEmpty';
  return {
    code,
    severity,
    ...(sheet && { sheet }),
    ...(cell && { cell }),
    params: { rows, form: 'results' },
  };
}

function show(findings: readonly Finding[], language: 'ru' | 'en' = 'ru') {
  const { session, asked } = stillSession({ step: 'check', language, view: { ...VIEW, findings } });
  renderStep(Check, session);
  return { asked };
}

function items() {
  return within(screen.getByRole('list', { name: /Замечания|Findings/ })).getAllByRole('listitem');
}

describe('the step «Проверка»', () => {
  it('lists findings by severity, then in the order of the sheets, each group under its heading', () => {
    show([
      finding('info', 'А'),
      finding('warning', 'А', 'B2'),
      finding('error', 'А', 'C3'),
      finding('error', 'Б', 'D4'),
      finding('error'),
    ]);
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'Ошибки · вся книга · 1',
      'Ошибки · Б · 1',
      'Ошибки · А · 1',
      'Предупреждения · А · 1',
      'Сведения · А · 1',
    ]);
    expect(screen.getByText(/^3 ошибки могут изменить выводы/)).toBeTruthy();
  });

  it('shows the cell of a finding and what to do about it', async () => {
    const { asked } = show([finding('error', 'А', 'C3'), finding('warning', 'Б')]);
    const user = userEvent.setup();
    expect(items()[0]!.textContent).toContain('Что сделать:');
    await user.click(screen.getByRole('button', { name: /показать ячейку C3 листа «А»/ }));
    await user.click(screen.getByRole('button', { name: /показать лист «Б»/ }));
    expect(asked).toEqual([
      ['select', { sheet: 'А', cell: 'C3' }],
      ['select', { sheet: 'Б' }],
    ]);
  });

  it('filters by severity, by sheet and by words', async () => {
    show([finding('error', 'А', 'C3'), finding('error', 'Б', 'C4'), finding('info', 'Б')]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^2\s*ошибки$/ }));
    expect(items()).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Лист' }), 'Б');
    await waitFor(() => expect(items()).toHaveLength(1));
    await user.type(screen.getByRole('searchbox', { name: 'Поиск в замечаниях' }), 'c4 Б');
    await waitFor(() => expect(items()).toHaveLength(1));
    await user.type(screen.getByRole('searchbox', { name: 'Поиск в замечаниях' }), ' нигде');
    await screen.findByText('По этому отбору ничего нет.');
  });

  it('builds one page of 40,000 findings', () => {
    show(
      Array.from({ length: 40_000 }, (_, row) => finding('warning', 'А', `B${row + 2}`)),
      'en',
    );
    expect(items()).toHaveLength(50);
    expect(screen.getByText('Showing 1–50 of 40,000')).toBeTruthy();
  });

  it('says that there is nothing to find', () => {
    show([]);
    expect(screen.getByText('Замечаний нет')).toBeTruthy();
  });

  it('before the first reading offers it', async () => {
    const { session, asked } = stillSession({ step: 'check' });
    renderStep(Check, session);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Прочитать книгу' }));
    expect(asked).toEqual([['read']]);
  });

  it('leads to the real cell of a real finding', async () => {
    const { session, host } = await openedPane([resultsSheet([30])], 'check');
    renderStep(Check, session);
    const [first] = screen.getAllByRole('button', { name: /показать ячейку/ });
    await userEvent.setup().click(first!);
    expect(host.selected[0]).toMatchObject({
      sheet: 'Результаты',
      cell: expect.stringMatching(/^[A-Z]+\d+/),
    });
  });
});
