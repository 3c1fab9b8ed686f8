import { formatFor } from '../../locale/language';
import { SHELL_TEXTS } from '../../locale/pane/shell';
import type { Finding } from '../../model/finding';
import type { AnalysisView, SheetView } from '../engine/contract';
import { NO_PROGRAMMES } from '../../analysis/programmes';
import { NO_CHOICES } from '../../analysis/choices';
import { STEPS } from '../session/state';
import { stepStates } from './stepStates';

const ru = formatFor('ru');
const VIEW = {
  request: { year: '2023/2024' },
  sheets: [],
  schools: [],
  matches: [],
  shnor: null,
  risk: null,
  programmes: NO_PROGRAMMES,
  findings: [],
  suggestedYear: null,
};

function states(view: object | null, changes: object = {}) {
  const state = { view: view as AnalysisView | null, choices: NO_CHOICES, written: null, ...changes };
  return stepStates(state, SHELL_TEXTS.ru, ru);
}

function finding(severity: Finding['severity'], code: Finding['code'] = 'formUnknown'): Finding {
  return { code, severity, params: {} };
}

function sheet(findings: readonly Finding[], form: string | null = null): SheetView {
  return { form, findings } as unknown as SheetView;
}

function schools(...verdicts: string[]) {
  return { schools: verdicts.map((verdict) => ({ verdict })) };
}

describe('the state of the steps', () => {
  it('is «not begun» before the first reading', () => {
    expect(STEPS.map((step) => states(null)[step].mark)).toEqual(STEPS.map(() => 'notBegun'));
  });

  it('tells sheets of an earlier writing without passing them for a result', () => {
    const sheets = [{ ...sheet([], 'riskTable'), sheet: 'Риски 2022-2023', ownKind: 'risk' }];
    const view = { ...VIEW, sheets };
    expect(states(view).result).toEqual({ mark: 'notBegun', detail: 'есть листы 2022/2023' });
    const renamed = { ...view, sheets: [{ ...sheets[0], sheet: 'Архив' }] };
    expect(states(renamed).result).toEqual({ mark: 'notBegun', detail: 'есть прежние листы' });
    expect(states(view, { written: ['Риски 2023-2024'] }).result.mark).toBe('done');
  });

  it('asks for a year that neither the data nor a person gave', () => {
    expect(states(VIEW).data).toEqual({ mark: 'attention', detail: 'нужен год' });
    const choices = { ...NO_CHOICES, year: '2023/2024' };
    expect(states(VIEW, { choices }).data).toEqual({ mark: 'done', detail: '0 листов' });
  });

  it('counts sheets that nobody knows, but not those that are empty or left out', () => {
    const sheets = [
      sheet([finding('warning')]),
      sheet([finding('info', 'sheetEmpty')]),
      sheet([finding('info', 'sheetIgnored')]),
      sheet([], 'results'),
    ];
    const view = { ...VIEW, suggestedYear: '2023/2024', sheets };
    expect(states(view).data).toEqual({ mark: 'attention', detail: '1 не распознан' });
  });

  it.each([
    [21, '21 ошибка'],
    [3, '3 ошибки'],
    [11, '11 ошибок'],
  ])('counts %i errors before everything else', (count, detail) => {
    const findings = [finding('warning'), ...Array.from({ length: count }, () => finding('error'))];
    expect(states({ ...VIEW, findings }).check).toEqual({ mark: 'attention', detail });
  });

  it('tells warnings and a clean book apart', () => {
    expect(states({ ...VIEW, findings: [finding('warning')] }).check).toEqual({
      mark: 'done',
      detail: '1 предупреждение',
      brief: '1 предупр.',
    });
    expect(states(VIEW).check).toEqual({ mark: 'done', detail: 'замечаний нет' });
  });

  it('shows unknown verdicts before the number of the list', () => {
    const view = { ...VIEW, shnor: schools('yes', 'unknown', 'no'), risk: schools('yes', 'yes', 'no') };
    expect(states(view).shnor).toEqual({ mark: 'attention', detail: '1 не определено' });
    expect(states(view).risks).toEqual({ mark: 'done', detail: '2 школы' });
    expect(states(VIEW).risks).toEqual({ mark: 'attention', detail: 'нет данных' });
  });

  it('counts names that are not matched', () => {
    const view = { ...VIEW, schools: [{}, {}], matches: [{ level: 'none' }, { level: 'T0' }] };
    expect(states(view).schools).toEqual({ mark: 'attention', detail: '1 спорная' });
    expect(states({ ...view, matches: [] }).schools).toEqual({ mark: 'done', detail: '2 школы' });
  });

  it('is calm over empty sheets for input, and says what they wait for', () => {
    const all = states({ ...VIEW, findings: [finding('info', 'nothingFilled')] });
    expect(STEPS.map((step) => all[step].mark)).toEqual(STEPS.map(() => 'notBegun'));
    expect(STEPS.map((step) => all[step].detail).filter(Boolean)).toEqual(['заполните листы']);
  });

  it('is calm over an empty workbook', () => {
    const all = states({ ...VIEW, findings: [finding('info', 'sheetEmpty'), finding('info', 'bookEmpty')] });
    expect(STEPS.map((step) => all[step])).toEqual(STEPS.map(() => ({ mark: 'notBegun', detail: '' })));
  });

  it('is done when sheets were written', () => {
    expect(states(VIEW, { written: ['Сводка'] }).result).toEqual({ mark: 'done', detail: '1 лист' });
  });
});
