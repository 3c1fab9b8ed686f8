import fs from 'node:fs';
import path from 'node:path';
import { EXPECTED } from '../../../assets/sample/expected';
import { SAMPLE_FILE } from '../../../assets/sample/parts/workbook';
import { FakeHost } from '../../../test/fixtures/fakeHost';
import { SlicedEngine } from '../engine/slicedEngine';
import { createSession } from './createSession';
import type { PaneSession } from './session';
import { standingSheets } from './standingSheets';

const file = path.join(__dirname, '../../../assets/sample', SAMPLE_FILE);

function open() {
  const host = new FakeHost([]);
  const engine = new SlicedEngine(async () => [new Uint8Array(fs.readFileSync(file))]);
  return { host, session: createSession(host, engine, { language: 'ru', today: '2030/2031' }) };
}

function shnor(session: PaneSession): Record<string, string> {
  const schools = session.state.view?.shnor?.schools ?? [];
  return Object.fromEntries(schools.map(({ school, verdict }) => [school.login, verdict]));
}

function risky(session: PaneSession): number {
  return session.state.view?.risk?.schools.filter(({ verdict }) => verdict === 'yes').length ?? 0;
}

const KEY = Object.fromEntries(
  Object.entries(EXPECTED).map(([login, { shnor: verdict }]) => [login, verdict]),
);

describe('the whole job on the fictional municipality', () => {
  it('goes from the sample to written sheets and back', async () => {
    const { host, session } = open();
    await session.insertSample();
    expect(session.state).toMatchObject({ trouble: null, notice: { key: 'sampleInserted' } });
    expect(session.state.view?.request.year).toBe('2023/2024');
    // Inserted sheets are read as the workbook itself is.
    expect(shnor(session)).toEqual(KEY);
    expect(risky(session)).toBe(24);

    await session.setSetting('risk.minSections', '2');
    expect(risky(session)).toBe(14);
    const usersOwn = structuredClone(host.grids);
    await session.write();
    expect(session.state).toMatchObject({ trouble: null, choices: { settings: {} } });
    expect(session.state.written).toEqual([
      'Сводка 2023-2024',
      'ШНОР 2023-2024',
      'Риски 2023-2024',
      'Мониторинг 2.3 09.2023',
      'Мониторинг 3.3 09.2023',
      'Динамика',
      'Проверка данных',
      'Сопоставление',
      'Методика',
      'Справочник ОО (2)',
    ]);
    expect(host.grids.filter(({ ownKind }) => ownKind === null)).toEqual(usersOwn);

    // «Методика» holds the choice now, and what was written changes no verdict.
    await session.read();
    expect(session.state.view?.sheets.filter(({ own }) => own)).toHaveLength(10);
    expect(standingSheets(session.state.view!).map(({ sheet, replaced }) => [sheet, replaced])).toEqual([
      ['Сводка 2023-2024', true],
      ['ШНОР 2023-2024', true],
      ['Риски 2023-2024', true],
    ]);
    expect(shnor(session)).toEqual(KEY);
    expect(risky(session)).toBe(14);

    await session.repairFormulas();
    expect(session.state.notice?.key).toBe('repaired');
    await session.write();
    expect(host.grids.filter(({ ownKind }) => ownKind !== null)).toHaveLength(10);
  });

  it('gives empty sheets that are read as forms without schools', async () => {
    const { host, session } = open();
    await session.insertTemplate();
    expect(session.state).toMatchObject({ trouble: null, notice: { key: 'templateInserted' } });
    expect(host.grids.map(({ sheet }) => sheet)).toContain('Справочник ОО');
    expect(session.state.view?.schools).toEqual([]);
  });
});
