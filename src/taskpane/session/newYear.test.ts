import fs from 'node:fs';
import path from 'node:path';
import { SAMPLE_FILE } from '../../../assets/sample/parts/workbook';
import { FakeHost } from '../../../test/fixtures/fakeHost';
import { gridOf } from '../../../test/fixtures/gridOf';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import { analyse } from '../../analysis/analyse';
import { carriedChoices } from '../../analysis/carriedChoices';
import { NO_CHOICES, type Choices } from '../../analysis/choices';
import { choicesText, readChoices } from '../../analysis/savedChoices';
import type { Grid } from '../../grid/grid';
import { newYearFile } from '../../host/file/newYearFile';
import { readWorkbook } from '../../host/file/readWorkbook';
import { readState } from '../../host/file/state';
import { HostTrouble } from '../../host/port';
import { settingValue } from '../../methodology/settingsCatalogue';
import packageJson from '../../../package.json';
import { SlicedEngine } from '../engine/slicedEngine';
import { createSession } from './createSession';

const MAPPING = { name: 'Приём', form: 'results', columns: { school: 'Кто' } } as const;
const CHOICES: Choices = {
  ...NO_CHOICES,
  year: '2023/2024',
  mappings: [MAPPING],
  confirmed: [{ name: 'Школа у реки', target: '990001' }],
  settings: { 'shnor.threshold': '40' },
};

function open(grids: readonly Grid[] = [resultsSheet([10, 0])], choices: Choices = NO_CHOICES) {
  const host = new FakeHost(grids);
  if (choices !== NO_CHOICES) host.saved = choicesText(choices);
  const engine = new SlicedEngine(() => Promise.reject(new Error('no sample here')));
  const session = createSession(host, engine, { language: 'ru', today: '2030/2031' });
  return { host, session };
}

describe('a new year from the pane', () => {
  it('opens a workbook that begins where this one ends, and leaves this one as it is', async () => {
    const { host, session } = open([resultsSheet([10, 0])], CHOICES);
    const before = structuredClone([host.grids, host.saved]);
    await session.newYear('2024/2025');
    expect(session.state).toMatchObject({
      work: null,
      trouble: null,
      notice: { key: 'newYearOpened', params: { year: '2024/2025', sheets: 7, schools: 2 } },
    });
    expect([host.grids, host.saved]).toEqual(before);
    const [bytes] = host.opened;
    expect(readChoices(readState(bytes!))).toEqual({
      saved: 'usable',
      choices: { ...NO_CHOICES, year: '2024/2025', mappings: [MAPPING] },
    });

    // The pane that is opened over the new workbook finds its year, its schools and its method.
    const { grids } = await readWorkbook(bytes!, 'новая.xlsx');
    const next = open(grids, readChoices(readState(bytes!)).choices);
    await next.session.read();
    const { view } = next.session.state;
    expect(view?.request.year).toBe('2024/2025');
    expect(view?.schools.map(({ name }) => name)).toEqual(['МБОУ СОШ № 1', 'МБОУ СОШ № 2']);
    expect(settingValue(view!.request.settings, 'shnor.threshold')).toBe(40);
  });

  it('is the file that the command line makes, also when another list stands on the screen', async () => {
    const file = path.join(__dirname, '../../../assets/sample', SAMPLE_FILE);
    const { grids } = await readWorkbook(new Uint8Array(fs.readFileSync(file)), SAMPLE_FILE);
    const reading = { mappings: [], forms: {} };
    const made = await newYearFile(
      analyse(grids, {
        year: '2023/2024',
        reading,
        resultsYearBySheet: {},
        settingsChosen: {},
        confirmed: [],
      }),
      '2024/2025',
      choicesText(carriedChoices(NO_CHOICES, '2024/2025')),
      packageJson.version,
    );
    const { host, session } = open(grids);
    await session.setYear('2022/2023');
    await session.newYear('2024/2025');
    expect(session.state.trouble).toBeNull();
    expect(session.state.view?.request.year).toBe('2022/2023');
    expect(Buffer.from(host.opened[0]!).equals(Buffer.from(made.bytes))).toBe(true);
  });

  it('is refused with a word while there are no schools', async () => {
    const { host, session } = open([gridOf([])]);
    await session.newYear('2024/2025');
    expect(session.state).toMatchObject({ trouble: null, notice: { key: 'nothingToCarry' } });
    expect(host.count('openNewWorkbook')).toBe(0);
  });

  it('says what Excel has refused', async () => {
    const { host, session } = open();
    host.fail('openNewWorkbook', new HostTrouble('newBookTooLarge', { megabytes: 7 }));
    await session.newYear('2024/2025');
    expect(session.state).toMatchObject({
      work: null,
      notice: null,
      trouble: { code: 'newBookTooLarge', params: { megabytes: 7 } },
    });
  });

  it.each(['read', 'report', 'write'] as const)('stopped at «%s» opens nothing', async (stage) => {
    const { host, session } = open();
    const unsubscribe = session.subscribe(() => {
      if (session.state.work?.kind === 'newYear' && session.state.work.stage === stage) session.cancel();
    });
    await session.newYear('2024/2025');
    unsubscribe();
    expect(session.state).toMatchObject({ work: null, trouble: null });
    expect(session.state.notice?.key).toMatch(/^stopped/);
    expect(host.opened).toEqual([]);
  });

  it('does not begin while other work goes on', async () => {
    const { host, session } = open();
    await Promise.all([session.read(), session.newYear('2024/2025')]);
    expect(host.opened).toEqual([]);
    expect(session.state.choices.year).toBeNull();
  });
});
