import fs from 'node:fs';
import path from 'node:path';
import { SAMPLE_FILE } from '../../../assets/sample/parts/workbook';
import { FakeHost } from '../../../test/fixtures/fakeHost';
import { gridOf } from '../../../test/fixtures/gridOf';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import type { Grid } from '../../grid/grid';
import { HostTrouble } from '../../host/port';
import { SlicedEngine } from '../engine/slicedEngine';
import { createSession } from './createSession';
import type { PaneSession } from './session';
import type { Work } from './state';

const file = path.join(__dirname, '../../../assets/sample', SAMPLE_FILE);

function open(grids: readonly Grid[] = [resultsSheet([10, 0])]) {
  const host = new FakeHost(grids);
  const engine = new SlicedEngine(async () => [new Uint8Array(fs.readFileSync(file))]);
  return { host, engine, session: createSession(host, engine, { language: 'ru', today: '2030/2031' }) };
}

/** Presses «Остановить» as soon as the stage is reached. */
function stopAt(session: PaneSession, stage: Work['stage']): void {
  const unsubscribe = session.subscribe(() => {
    if (session.state.work?.stage !== stage) return;
    unsubscribe();
    session.cancel();
  });
}

describe('inserting that is stopped', () => {
  it.each(['report', 'write'] as const)('at «%s» leaves the workbook as it was', async (stage) => {
    const { host, session } = open();
    const before = host.grids;
    stopAt(session, stage);
    await session.insertSample();
    expect(host.grids).toBe(before);
    expect(session.state).toMatchObject({ trouble: null, stale: false, notice: { key: 'stopped' } });
  });

  it.each(['recognise', 'judge'] as const)('at «%s» says that the sheets stand, unread', async (stage) => {
    const { host, session } = open();
    await session.read();
    const { view } = session.state;
    stopAt(session, stage);
    await session.insertSample();
    const sheets = host.grids.length - 1;
    expect(sheets).toBeGreaterThan(5);
    expect(session.state).toMatchObject({
      view,
      trouble: null,
      stale: true,
      notice: { key: 'insertedUnread', params: { sheets } },
    });
    await session.read();
    expect(session.state).toMatchObject({ stale: false, notice: { key: 'read' } });
    expect(session.state.view!.sheets).toHaveLength(host.grids.length);
  });

  it('or that cannot be read says so beside the trouble', async () => {
    const { host, session } = open();
    host.fail('readWorkbook', new HostTrouble('tooLarge', { sheet: 'Результаты' }));
    await session.insertSample();
    expect(host.grids.length).toBeGreaterThan(5);
    expect(session.state).toMatchObject({
      trouble: { code: 'tooLarge' },
      notice: { key: 'insertedUnread' },
    });
  });
});

describe('writing that is stopped', () => {
  it('while it reads changes neither the workbook nor the verdicts', async () => {
    const { session } = open();
    await session.read();
    const { view } = session.state;
    stopAt(session, 'judge');
    await session.write();
    expect(session.state).toMatchObject({ view, notice: { key: 'stopped' } });
  });

  it.each(['report', 'write'] as const)('at «%s» says that the verdicts are new', async (stage) => {
    const { host, session } = open();
    await session.read();
    host.grids = [resultsSheet([10, 10])];
    const before = host.grids;
    stopAt(session, stage);
    await session.write();
    expect(host.grids).toBe(before);
    expect(session.state.view?.shnor?.schools.map(({ verdict }) => verdict)).toEqual(['yes', 'yes']);
    expect(session.state).toMatchObject({ written: null, trouble: null, notice: { key: 'stoppedJudged' } });
  });
});

describe('work that cannot be begun', () => {
  it.each([
    ['an empty sheet', [gridOf([])]],
    ['no sheet', []],
  ])('writes nothing into a workbook of %s, whoever asks', async (_, grids) => {
    const { host, session } = open(grids);
    await session.write();
    expect(host.count('writeSheets')).toBe(0);
    expect(session.state).toMatchObject({ written: null, trouble: null, notice: { key: 'nothingToWrite' } });
  });

  it('is refused aloud while other work goes on', async () => {
    const { host, session } = open();
    const gate = host.hold('readWorkbook');
    const reading = session.read();
    await gate.reached;
    const { work } = session.state;
    await session.write();
    expect(session.state).toMatchObject({ work, notice: { key: 'busy', serial: 1 } });
    await session.insertSample();
    expect(session.state.notice?.serial).toBe(2);
    gate.release();
    await reading;
    expect(session.state).toMatchObject({ work: null, notice: { key: 'read' } });
    expect([host.count('writeSheets'), host.count('insertSheets')]).toEqual([0, 0]);
  });
});

describe('ordinary formulas', () => {
  const ADD_IN = /\b(RISK|SHNOR)\./;

  it('are written in place of the add-in’s when a person wants them, and kept in the workbook', async () => {
    const { host, engine, session } = open([]);
    await session.insertSample();
    const report = jest.spyOn(engine, 'report');
    await session.setOrdinaryFormulas(true);
    expect(JSON.parse(host.saved!)).toMatchObject({ version: 1, ordinaryFormulas: true });
    const formulas = async () => {
      await session.write();
      const specs = await report.mock.results.at(-1)!.value;
      return JSON.stringify(specs.map(({ rows }: { rows: unknown }) => rows));
    };
    expect(await formulas()).not.toMatch(ADD_IN);

    const again = createSession(host, engine, { language: 'ru', today: '2030/2031' });
    await again.read();
    expect(again.state).toMatchObject({ saved: 'usable', choices: { ordinaryFormulas: true } });

    await session.setOrdinaryFormulas(false);
    expect(JSON.parse(host.saved!)).not.toHaveProperty('ordinaryFormulas');
    expect(await formulas()).toMatch(ADD_IN);
  });
});
