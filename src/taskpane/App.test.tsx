/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryHost, stillSession } from '../../test/fixtures/samplePane';
import { resultsSheet } from '../../test/fixtures/smallBook';
import { gridOf } from '../../test/fixtures/gridOf';
import type { Grid } from '../grid/grid';
import { SHELL_TEXTS } from '../locale/pane/shell';
import { App } from './App';
import { SlicedEngine } from './engine/slicedEngine';
import { createSession } from './session/createSession';
import { STEPS, type PaneState } from './session/state';

function open(language: 'ru' | 'en' = 'ru', grids: readonly Grid[] = [resultsSheet([10, 0])]) {
  const host = new MemoryHost(grids);
  const engine = new SlicedEngine(() => Promise.reject(new Error('no sample')));
  return { host, session: createSession(host, engine, { language, today: '2030/2031' }) };
}

function show(changes: Partial<PaneState>) {
  const { session, asked } = stillSession({ step: 'data', ...changes });
  render(<App session={session} />);
  return { asked };
}

/** Tells the observers of the page that their place has gone above the upper edge or come back. */
let scroll: (entry: { isIntersecting: boolean; boundingClientRect: Partial<DOMRect> }) => void = () => {};

beforeAll(() => {
  // jsdom does not scroll.
  globalThis.IntersectionObserver = class {
    constructor(listener: IntersectionObserverCallback) {
      scroll = (entry) => listener([entry as IntersectionObserverEntry], this as never);
    }
    observe() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver;
  // jsdom has no media queries.
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
});

describe('the frame of the pane', () => {
  it('leads through the steps by keyboard, and the focus follows', async () => {
    const { session } = open();
    render(<App session={session} />);
    const user = userEvent.setup();
    const steps = within(screen.getByRole('navigation', { name: 'Шаги работы' }));
    expect(steps.getAllByRole('listitem')).toHaveLength(STEPS.length);
    expect(steps.getByRole('button', { current: 'step', name: '1. Данные не начато' })).toBeDefined();
    await user.click(await screen.findByRole('button', { name: 'Прочитать книгу' }));
    await screen.findByText('Книга прочитана: 1 лист, 2 школы.');
    const check = steps.getByRole('button', { name: /^2\. Проверка/ });
    act(() => check.focus());
    await user.keyboard('{Enter}');
    const heading = screen.getByRole('heading', { level: 2, name: 'Проверка' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(steps.getByRole('button', { current: 'step' })).toBe(check);
    await user.click(await screen.findByRole('button', { name: 'Далее: Школы' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Школы' })).toBe(document.activeElement);
  });

  it('keeps the steps in reach while the rest is scrolled', () => {
    const { asked } = show({});
    const place = screen.getByRole('navigation', { name: 'Шаги работы' }).parentElement!;
    const height = () => document.documentElement.style.getPropertyValue('--steps-height');
    expect([place.style.minHeight, height()]).toEqual(['', '0px']);
    act(() => scroll({ isIntersecting: false, boundingClientRect: { bottom: -10, height: 120 } }));
    // The place stays as high as it was, so nothing jumps, and focused elements keep clear of the steps.
    expect([place.style.minHeight, height()]).toEqual(['120px', '42px']);
    expect(document.documentElement.style.scrollPaddingTop).toContain('--steps-height');
    act(() => screen.getByRole('button', { name: /^4\. ШНОР/ }).click());
    expect(asked).toEqual([['goTo', 'shnor']]);
    act(() => scroll({ isIntersecting: true, boundingClientRect: { bottom: 90, height: 120 } }));
    expect([place.style.minHeight, height()]).toEqual(['', '0px']);
  });

  it('leads from the start to the end by one button after another', async () => {
    const { session } = open();
    render(<App session={session} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Прочитать книгу' }));
    expect(await screen.findByText('Найдены 2 школы, ошибок в данных нет.')).toBeTruthy();
    for (const step of STEPS.slice(1).map((one) => SHELL_TEXTS.ru.step[one])) {
      await user.click((await screen.findAllByRole('button', { name: `Далее: ${step}` }))[0]!);
      expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(step);
    }
    expect(await screen.findByRole('button', { name: 'Записать листы' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Далее/ })).toBeNull();
  });

  it('opens the findings of one sheet, says so, and keeps the filter until it is lifted', async () => {
    const other = gridOf(
      [
        ['Кто', 'Дата'],
        ['отдел', 'июль'],
      ],
      { sheet: 'Прочее' },
    );
    const { session } = open('ru', [resultsSheet([30]), other]);
    await session.read();
    render(<App session={session} />);
    const user = userEvent.setup();
    const findings = () => screen.getByRole('list', { name: 'Замечания' });
    await user.click(await screen.findByRole('button', { name: /перейти к проверке листа «Прочее»/ }));
    await screen.findByText('Показаны замечания листа «Прочее».');
    expect(within(findings()).getAllByRole('listitem')).toHaveLength(1);
    act(() => session.goTo('shnor'));
    await screen.findByRole('list', { name: 'Школы списка ШНОР' });
    act(() => session.goTo('check'));
    await screen.findByText('Показаны замечания листа «Прочее».');
    await user.click(screen.getByRole('button', { name: 'Сбросить отбор' }));
    await waitFor(() => expect(within(findings()).getAllByRole('listitem').length).toBeGreaterThan(1));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(screen.queryByRole('button', { name: 'Сбросить отбор' })).toBeNull();
  });

  it('lets a year be chosen while work goes on; the last one counts', async () => {
    const { session, host } = open();
    await session.read();
    render(<App session={session} />);
    const user = userEvent.setup();
    const year = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Список на учебный год' });
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const reading = host.readWorkbook.bind(host);
    host.readWorkbook = () => held.then(reading);
    let read!: Promise<void>;
    act(() => void (read = session.read()));
    await user.selectOptions(year, '2021/2022');
    await user.selectOptions(year, '2022/2023');
    expect(year.value).toBe('2022/2023');
    expect(session.state.choices.year).toBeNull();
    await act(async () => {
      release();
      await read;
    });
    await waitFor(() => expect(session.state.view?.request.year).toBe('2022/2023'));
    expect(session.state.choices.year).toBe('2022/2023');
  });

  it('does not take the focus when it is opened', () => {
    show({});
    expect(document.activeElement).toBe(document.body);
  });

  it('speaks the other language after one press, the document too', async () => {
    const { session } = open();
    render(<App session={session} />);
    expect(document.documentElement.lang).toBe('ru');
    const button = screen.getByRole('button', { name: 'English' });
    expect(button.lang).toBe('en');
    await userEvent.setup().click(button);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('ШНОР and schools at risk');
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('button', { name: 'Русский' })).toBeTruthy();
  });

  it('offers the year of the data, and takes another', async () => {
    const { session } = open();
    await session.read();
    render(<App session={session} />);
    const year = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Список на учебный год' });
    expect(year.selectedOptions[0]?.text).toBe('2023/2024 (авто)');
    await userEvent.setup().selectOptions(year, '2022/2023');
    await waitFor(() => expect(session.state.view?.request.year).toBe('2022/2023'));
    expect(session.state.view?.request.contextYear).toBe('2022/2023');
    const context = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Контекст за учебный год' });
    expect(context.selectedOptions[0]?.text).toBe('как у списка');
  });

  it('shows how far long work is, and stops it', async () => {
    const { asked } = show({
      work: { kind: 'read', stage: 'recognise', done: 2, total: 5, sheet: 'ОГЭ 2023' },
    });
    const bar = screen.getByRole('progressbar', { name: 'Распознавание листов' });
    expect(bar.getAttribute('aria-valuetext')).toBe('Распознавание листов: 3 из 5 — «ОГЭ 2023»');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Остановить' }));
    expect(asked).toEqual([['cancel']]);
  });

  it('switches off what would start other work', async () => {
    show({ work: { kind: 'read', stage: 'read', done: 0, total: 1 } });
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Прочитать книгу' });
    // Still there for the keyboard, whose place would be lost otherwise.
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it.each([
    ['ru', 'protectedSheet', /Лист «ШНОР» защищён.*Снимите защиту/],
    ['en', 'protectedSheet', /The sheet “ШНОР” is protected/],
    ['ru', 'analysis', /ошибка программы: boom.*Сам расчёт книгу не изменяет/],
    ['ru', 'workerFailed', /Расчёт в фоне прервался.*Повторите/],
    ['en', 'fileAbsent', /A file of the add-in itself did not load.*try again/],
  ] as const)('says in %s what went wrong (%s) and what to do', async (language, code, text) => {
    const { asked } = show({ language, trouble: { code, params: { sheet: 'ШНОР', message: 'boom' } } });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(text);
    await userEvent.setup().click(within(alert).getByRole('button'));
    expect(asked).toEqual([['dismiss']]);
  });

  it('says that the workbook has changed', async () => {
    const { asked } = show({ stale: true });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Прочитать книгу заново' }));
    expect(asked).toEqual([['read']]);
  });

  it.each([
    ['damaged', /повреждены/],
    ['newer', /более новой версией/],
  ] as const)('says that saved choices are %s and replaces them only when told', async (saved, text) => {
    const { asked } = show({ saved });
    expect(screen.getByText(text)).toBeTruthy();
    expect(asked).toEqual([]);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Заменить сохранённые настройки' }));
    expect(asked).toEqual([['replaceSaved']]);
  });

  it('announces what was done politely, and only for a while', () => {
    jest.useFakeTimers();
    show({ notice: { key: 'written', params: { sheets: 7 }, serial: 1 } });
    const notice = screen.getByText('Готово: в книгу записано 7 листов.');
    expect(notice.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    act(() => void jest.advanceTimersByTime(10_000));
    jest.useRealTimers();
    expect(screen.queryByText(/^Готово/)).toBeNull();
  });
});
