import { FakeHost } from '../../../test/fixtures/fakeHost';
import { gridOf } from '../../../test/fixtures/gridOf';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import type { Grid } from '../../grid/grid';
import { HostTrouble } from '../../host/port';
import { SlicedEngine } from '../engine/slicedEngine';
import { createSession } from './createSession';
import { NO_CHOICES, type Choices } from '../../analysis/choices';

const CHOICES: Choices = {
  ...NO_CHOICES,
  year: '2022/2023',
  forms: { Прочее: 'ignore' },
  years: { Результаты: '2021/2022' },
  confirmed: [{ name: 'Школа 1', target: '990001' }],
  settings: { 'shnor.threshold': '40' },
  language: 'en',
};

function open(grids: readonly Grid[] = [resultsSheet([10, 0])], saved: string | null = null) {
  const host = new FakeHost(grids);
  host.saved = saved;
  const engine = new SlicedEngine(() => Promise.reject(new Error('no sample here')));
  const session = createSession(host, engine, { language: 'ru', today: '2030/2031' });
  return { host, engine, session };
}

describe('reading', () => {
  it('shows the analysis for the year that the data speak of', async () => {
    const { session } = open();
    expect(session.state.view).toBeNull();
    await session.read();
    const { view, work, trouble, stale, notice } = session.state;
    expect(view?.request.year).toBe('2023/2024');
    expect(view?.shnor?.schools.map(({ verdict }) => verdict)).toEqual(['yes', 'unknown']);
    expect([work, trouble, stale]).toEqual([null, null, false]);
    expect(notice).toMatchObject({ key: 'read', params: { sheets: 1, schools: 2 } });
  });

  it('passes over a second start while the first goes on', async () => {
    const { host, session } = open();
    await Promise.all([session.read(), session.read(), session.write(), session.setYear('2020/2021')]);
    expect([host.count('readWorkbook'), host.count('writeSheets')]).toEqual([1, 0]);
    expect(session.state.choices.year).toBeNull();
  });

  it.each([
    ['nothing', []],
    ['one empty sheet', [gridOf([])]],
  ])('of %s gives a view without schools, for the year that is going on', async (_, grids) => {
    const { session } = open(grids);
    await session.read();
    expect(session.state.view).toMatchObject({ schools: [], shnor: null, risk: null, suggestedYear: null });
    expect(session.state.view?.request.year).toBe('2030/2031');
    expect(session.state.trouble).toBeNull();
  });

  it('of one school judges that school', async () => {
    const { session } = open([resultsSheet([6])]);
    await session.read();
    expect(session.state.view?.shnor?.schools.map(({ verdict }) => verdict)).toEqual(['yes']);
  });

  it('says when a sheet was changed after it, and not any more after the next', async () => {
    const { host, session } = open();
    await session.read();
    host.edit({ sheet: 'Результаты', cell: 'G2' });
    expect(session.state.stale).toBe(true);
    await session.read();
    expect(session.state.stale).toBe(false);
  });

  it('stays stale when a sheet is changed while it goes on', async () => {
    const { host, session } = open();
    await session.read();
    const gate = host.hold('readWorkbook');
    const reading = session.read();
    await gate.reached;
    host.edit({ sheet: 'Результаты' });
    gate.release();
    await reading;
    expect(session.state.stale).toBe(true);
  });
});

describe('stopping', () => {
  it('leaves the view before in force, whatever was going on', async () => {
    const { host, session } = open();
    await session.read();
    const { view } = session.state;
    const gate = host.hold('readWorkbook');
    const reading = session.read();
    await gate.reached;
    expect(session.state.work).toMatchObject({ kind: 'read', stage: 'read' });
    session.cancel();
    await reading;
    gate.release();
    expect(session.state).toMatchObject({ view, work: null, trouble: null, notice: { key: 'stopped' } });
  });

  it.each(['recognise', 'match', 'judge'] as const)(
    'at «%s» takes back the choice that was tried',
    async (stage) => {
      const { session } = open();
      await session.read();
      const { view } = session.state;
      const unsubscribe = session.subscribe(() => {
        if (session.state.work?.stage === stage) session.cancel();
      });
      await session.setSetting('shnor.threshold', '60');
      unsubscribe();
      expect(session.state.choices.settings).toEqual({});
      expect(session.state).toMatchObject({ view, trouble: null, notice: { key: 'stopped' } });
      await session.setSetting('shnor.threshold', '60');
      expect(session.state.view?.request.settings.shnor.threshold).toBe(60);
    },
  );

  it('while sheets are written leaves the workbook as it was', async () => {
    const { host, session } = open();
    const before = host.grids;
    const gate = host.hold('writeSheets');
    const writing = session.write();
    await gate.reached;
    session.cancel();
    await writing;
    expect(host.grids).toBe(before);
    expect(session.state).toMatchObject({ written: null, trouble: null, notice: { key: 'stoppedJudged' } });
  });

  it('with nothing going on does nothing', () => {
    const { session } = open();
    session.cancel();
    expect(session.state.notice).toBeNull();
  });
});

describe('a failing program', () => {
  it.each([
    ['loadState', 'read'],
    ['readWorkbook', 'read'],
    ['watch', 'read'],
    ['writeSheets', 'write'],
    ['insertSheets', 'insertTemplate'],
  ] as const)('at %s is told, and the next try succeeds', async (call, act) => {
    const { host, session } = open();
    host.fail(call);
    await session[act]();
    expect(session.state).toMatchObject({ work: null, trouble: { code: 'cellEdit' } });
    host.heal();
    await session[act]();
    expect(session.state).toMatchObject({ work: null, trouble: null });
    expect(session.state.view).not.toBeNull();
  });

  it('at repairFormulas is told, and the next try needs no reading of the workbook', async () => {
    const { host, session } = open();
    host.fail('repairFormulas');
    await session.repairFormulas();
    expect(session.state).toMatchObject({ work: null, trouble: { code: 'cellEdit' } });
    host.heal();
    await session.repairFormulas();
    expect(session.state).toMatchObject({
      trouble: null,
      notice: { key: 'repaired', params: { formulas: 5, protected: '' } },
    });
    expect(host.calls).not.toContain('readWorkbook');
  });

  it('at select is told', async () => {
    const { host, session } = open();
    host.fail('select', new HostTrouble('sheetGone', { sheet: 'Нет' }));
    await session.select({ sheet: 'Нет' });
    expect(session.state.trouble).toEqual({ code: 'sheetGone', params: { sheet: 'Нет' } });
    session.dismiss();
    expect(session.state.trouble).toBeNull();
  });

  it('at saveState keeps the choice in force and saves it with the next one', async () => {
    const { host, session } = open();
    await session.read();
    host.fail('saveState', new HostTrouble('readOnly'));
    await session.setYear('2022/2023');
    expect(session.state).toMatchObject({ trouble: { code: 'readOnly' }, choices: { year: '2022/2023' } });
    expect(session.state.view?.request.year).toBe('2022/2023');
    host.heal();
    await session.setContextYear('2021/2022');
    expect(JSON.parse(host.saved!)).toMatchObject({ year: '2022/2023', contextYear: '2021/2022' });
  });

  it('that throws anything else is a fault of the analysis', async () => {
    const { host, session } = open();
    host.fail('readWorkbook', new Error('boom'));
    await session.read();
    expect(session.state.trouble).toEqual({ code: 'analysis', params: { message: 'boom' } });
  });

  it('of the engine gives no columns and says why', async () => {
    const { engine, session } = open();
    jest.spyOn(engine, 'columns').mockRejectedValue(new Error('gone'));
    expect(await session.columns('Результаты')).toEqual({ headings: [], forms: [], current: {} });
    expect(session.state.trouble).toEqual({ code: 'analysis', params: { message: 'gone' } });
  });
});

describe('choices', () => {
  it('are in force at once and kept in the workbook', async () => {
    const { host, session } = open();
    await session.read();
    await session.setSheetYear('Результаты', '2021/2022');
    expect(session.state.choices.years).toEqual({ Результаты: '2021/2022' });
    await session.setForm('Результаты', 'ignore');
    expect(session.state.view?.schools).toEqual([]);
    await session.setForm('Результаты', null);
    expect(session.state.view?.schools).toHaveLength(2);
    await session.confirm({ name: 'Школа', target: '990001' });
    await session.confirm({ name: 'Школа', target: '990002' });
    expect(JSON.parse(host.saved!)).toMatchObject({
      forms: {},
      confirmed: [{ name: 'Школа', target: '990002' }],
    });
    await session.unconfirm({ name: 'Школа', target: '990002' });
    expect(JSON.parse(host.saved!)).toMatchObject({ confirmed: [] });
  });

  it('come back from the workbook, in its language', async () => {
    const { session } = open(undefined, JSON.stringify(CHOICES));
    await session.read();
    expect(session.state).toMatchObject({ choices: CHOICES, saved: 'usable', language: 'en' });
    expect(session.state.view?.request).toMatchObject({
      year: '2022/2023',
      settings: { shnor: { threshold: 40 } },
    });
  });

  it('made before the first reading are added to those of the workbook', async () => {
    const { host, session } = open(undefined, JSON.stringify(CHOICES));
    await session.setLanguage('ru');
    expect(session.state.language).toBe('ru');
    await session.setYear('2023/2024');
    expect(JSON.parse(host.saved!)).toEqual({ ...CHOICES, language: 'ru', year: '2023/2024' });
    expect(session.state.view).toBeNull();
  });

  it.each([
    ['damaged', '{"version":1'],
    ['damaged', JSON.stringify({ ...CHOICES, year: '2022' })],
    ['damaged', JSON.stringify({ ...CHOICES, forms: { Лист1: 'unknownForm' } })],
    ['newer', JSON.stringify({ ...CHOICES, version: 2, more: true })],
  ])('that are %s are left in the workbook until a person replaces them', async (saved, text) => {
    const { host, session } = open(undefined, text);
    await session.read();
    await session.setYear('2021/2022');
    expect(session.state).toMatchObject({ saved, choices: { ...NO_CHOICES, year: '2021/2022' } });
    expect(host.saved).toBe(text);
    await session.replaceSaved();
    expect(session.state.saved).toBe('usable');
    expect(JSON.parse(host.saved!)).toMatchObject({ version: 1, year: '2021/2022' });
  });

  it('of columns make the sheet that form, and taking them back undoes it', async () => {
    const { session } = open();
    await session.read();
    const columns = { school: { column: 'B' }, year: { column: 'C' } };
    await session.setMapping('Результаты', { name: 'Мои столбцы', form: 'context', columns });
    expect(session.state.choices).toMatchObject({
      forms: { Результаты: 'context' },
      mappings: [{ sheet: 'Результаты' }],
    });
    expect(session.state.view?.sheets[0]?.form).toBe('context');
    await session.setMapping('Результаты', null);
    expect(session.state.choices).toMatchObject({ forms: {}, mappings: [] });
    expect(session.state.view?.sheets[0]?.form).toBe('results');
  });
});

describe('the options of the method', () => {
  it('are compared when their step is opened, and anew after a change', async () => {
    const { engine, session } = open();
    const variants = jest.spyOn(engine, 'variants');
    await session.read();
    expect(variants).not.toHaveBeenCalled();
    session.goTo('shnor');
    await until(session, () => session.state.variants.shnor !== null);
    const current = session.state.variants.shnor!.filter(
      ({ code, current }) => code === 'shnor.threshold' && current,
    );
    expect(current).toEqual([
      expect.objectContaining({
        code: 'shnor.threshold',
        value: '30',
        current: true,
        yes: 1,
        no: 0,
        unknown: 1,
      }),
    ]);
    await session.setSetting('shnor.threshold', '60');
    await until(session, () => session.state.variants.shnor !== null);
    expect(
      session.state.variants.shnor!.find(({ code, current }) => code === 'shnor.threshold' && current)?.value,
    ).toBe('60');
    expect(session.state.variants.risk).toBeNull();
  });
});

async function until(session: { subscribe(listener: () => void): () => void }, done: () => boolean) {
  if (done()) return;
  await new Promise<void>((resolve) => {
    const unsubscribe = session.subscribe(() => {
      if (!done()) return;
      unsubscribe();
      resolve();
    });
  });
}
