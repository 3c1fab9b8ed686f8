/** @jest-environment jsdom */
import { boot, type OfficeAnswer } from './boot';

const EXCEL: OfficeAnswer = { host: 'Excel', language: 'ru', supports: () => true };

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div><p id="boot-loading">Загружается…</p>';
});

function said(): string {
  return document.getElementById('boot-loading')!.textContent!;
}

describe('opening the pane', () => {
  it('draws in an Excel that is new enough', async () => {
    const draw = jest.fn();
    await boot(Promise.resolve(EXCEL), document, draw);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(said()).toBe('Загружается…');
  });

  it.each(['SharedRuntime', 'ExcelApi'])('says a sentence where %s is missing', async (missing) => {
    const draw = jest.fn();
    const supports = (set: string) => set !== missing;
    await boot(Promise.resolve({ ...EXCEL, language: 'en', supports }), document, draw);
    expect(draw).not.toHaveBeenCalled();
    expect(said()).toContain('This version of Excel is too old');
  });

  it('asks for the floor and nothing above it', async () => {
    const asked: string[] = [];
    const supports = (set: string, version: string) => asked.push(`${set} ${version}`) > 0;
    await boot(Promise.resolve({ ...EXCEL, supports }), document, () => undefined);
    expect(asked).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.12']);
  });

  it('says where it belongs when opened in a plain browser', async () => {
    const draw = jest.fn();
    await boot(Promise.resolve({ ...EXCEL, host: 'null' }), document, draw);
    expect(draw).not.toHaveBeenCalled();
    expect(said()).toContain('работает внутри Excel');
  });

  it('says in both languages that there is no answer, and draws when it comes after all', async () => {
    jest.useFakeTimers();
    const draw = jest.fn();
    let answer!: (answer: OfficeAnswer) => void;
    const booting = boot(new Promise((resolve) => (answer = resolve)), document, draw);
    jest.advanceTimersByTime(20_000);
    expect(said()).toMatch(/Excel пока не ответил.*Excel has not answered yet/);
    answer(EXCEL);
    await booting;
    jest.useRealTimers();
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
