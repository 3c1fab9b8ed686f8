import { FakeHost } from '../../../test/fixtures/fakeHost';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import { SlicedEngine } from '../engine/slicedEngine';
import { SteadyEngine } from '../engine/steadyEngine';
import { WorkerEngine } from '../engine/workerEngine';
import { createSession } from './createSession';

function open() {
  const host = new FakeHost([resultsSheet([10, 0])]);
  const engine = new SlicedEngine(() => Promise.reject(new Error('no sample here')));
  return { host, engine, session: createSession(host, engine, { language: 'ru', today: '2030/2031' }) };
}

describe('things that happen at once', () => {
  it('writes once when the button is pressed twice, and can be stopped twice', async () => {
    const { host, session } = open();
    await Promise.all([session.write(), session.write(), session.insertSample()]);
    expect([host.count('writeSheets'), host.count('insertSheets')]).toEqual([1, 0]);
    expect(session.state.written).not.toBeNull();
    const gate = host.hold('writeSheets');
    const writing = session.write();
    await gate.reached;
    session.cancel();
    session.cancel();
    await writing;
    expect(session.state).toMatchObject({ work: null, trouble: null, written: null });
  });

  it('speaks another language while sheets are written, and keeps it with the rest', async () => {
    const { host, session } = open();
    const gate = host.hold('writeSheets');
    const writing = session.write();
    await gate.reached;
    await session.setLanguage('en');
    expect(session.state).toMatchObject({ language: 'en', work: { kind: 'write' } });
    expect(host.count('saveState')).toBe(0);
    gate.release();
    await writing;
    expect(session.state).toMatchObject({ language: 'en', trouble: null, notice: { key: 'written' } });
    expect(JSON.parse(host.saved!)).toMatchObject({ language: 'en' });
  });

  it('keeps the last language when it is switched faster than the workbook keeps it', async () => {
    const { host, session } = open();
    await session.read();
    const gate = host.hold('saveState');
    const first = session.setLanguage('en');
    await gate.reached;
    const second = session.setLanguage('ru');
    gate.release();
    await Promise.all([first, second]);
    expect(JSON.parse(host.saved!)).toMatchObject({ language: 'ru' });
  });

  it.each(['writeSheets', 'saveState'] as const)(
    'says that the workbook was changed while it was at %s',
    async (call) => {
      const { host, session } = open();
      await session.setLanguage('en');
      const gate = host.hold(call);
      // The first reading sets the watch.
      await session.read();
      const writing = call === 'writeSheets' ? session.write() : session.setYear('2022/2023');
      await gate.reached;
      host.edit({ sheet: 'Результаты', cell: 'H2' });
      gate.release();
      await writing;
      expect(session.state.stale).toBe(true);
      await session.read();
      expect(session.state.stale).toBe(false);
    },
  );

  it('says that the workbook was changed while the sheets read before were analysed', async () => {
    const { host, session } = open();
    await session.read();
    const unsubscribe = session.subscribe(() => {
      if (session.state.work?.stage !== 'match') return;
      unsubscribe();
      host.edit({ sheet: 'Результаты', cell: 'H2' });
    });
    await session.setYear('2022/2023');
    expect(session.state.stale).toBe(true);
  });

  it('does not mind steps opened faster than the options are compared', async () => {
    const { session } = open();
    await session.read();
    for (const step of ['shnor', 'risks', 'result', 'shnor', 'risks', 'shnor'] as const) session.goTo(step);
    await until(session, () => session.state.variants.shnor !== null);
    expect(session.state.variants.shnor!.filter(({ current }) => current)).not.toHaveLength(0);
    session.goTo('risks');
    await until(session, () => session.state.variants.risk !== null);
    expect(session.state.trouble).toBeNull();
  });

  it('opens a step and shows a cell at once while options are compared', async () => {
    const { host, engine, session } = open();
    await session.read();
    const variants = jest.spyOn(engine, 'variants');
    session.goTo('shnor');
    const { signal } = variants.mock.calls[0]![1]!;
    await session.select({ sheet: 'Результаты', cell: 'H2' });
    session.goTo('result');
    expect([host.selected.length, session.state.step, signal?.aborted]).toEqual([1, 'result', true]);
    expect(session.state.variants.shnor).toBeNull();
  });
});

describe('a worker that cannot be started', () => {
  it('is replaced, and a person is told so once', async () => {
    const host = new FakeHost([resultsSheet([10, 0])]);
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const engine = new SteadyEngine(
      new WorkerEngine(blocked, ['https://pane/sample.xlsx']),
      async () => new SlicedEngine(() => Promise.reject(new Error('no sample'))),
    );
    const session = createSession(host, engine, { language: 'ru', today: '2030/2031' });
    await session.read();
    expect(session.state).toMatchObject({ trouble: null, notice: { key: 'foreground' } });
    expect(session.state.view?.shnor?.schools.map(({ verdict }) => verdict)).toEqual(['yes', 'unknown']);
    await session.read();
    expect(session.state.notice?.key).toBe('read');
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
