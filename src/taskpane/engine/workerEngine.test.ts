import { FakeWorker } from '../../../test/fixtures/fakeWorker';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import type { AnalysisInput, Progress } from '../../analysis/analysis';
import { SlicedEngine } from './slicedEngine';
import { WorkerEngine } from './workerEngine';

const INPUT: AnalysisInput = { year: '2023/2024', reading: { mappings: [], forms: {} } };
const reading = { grids: [resultsSheet([10, 0])], findings: [] };
const other = { grids: [resultsSheet([10, 10, 10])], findings: [] };

function open() {
  const workers: FakeWorker[] = [];
  const engine = new WorkerEngine(() => {
    workers.push(new FakeWorker());
    return workers.at(-1)!;
  }, ['https://pane/sample/sample.xlsx']);
  return { engine, workers };
}

function yes(schools: readonly { verdict: string }[] | undefined): number {
  return schools?.filter(({ verdict }) => verdict === 'yes').length ?? 0;
}

describe('the engine in a worker', () => {
  it('gives what the engine on the screen gives', async () => {
    const { engine } = open();
    const sliced = new SlicedEngine(() => Promise.reject(new Error('no sample')));
    await engine.load(reading);
    await sliced.load(reading);
    expect(await engine.analyse(INPUT)).toEqual(await sliced.analyse(INPUT));
    expect(await engine.variants('shnor')).toEqual(await sliced.variants('shnor'));
    expect(await engine.columns('Результаты')).toEqual(await sliced.columns('Результаты'));
    const wish = { kind: 'result', formulas: 'ordinary' } as const;
    expect(await engine.report(wish)).toEqual(await sliced.report(wish));
    expect((await engine.report({ kind: 'template', groups: ['basic'] })).length).toBeGreaterThan(3);
  });

  it('tells its progress', async () => {
    const { engine } = open();
    const told: Progress[] = [];
    await engine.load(reading);
    await engine.analyse(INPUT, { onProgress: (progress) => told.push(progress) });
    expect(told[0]).toEqual({ stage: 'recognise', done: 0, total: 1, sheet: 'Результаты' });
  });

  it('stops a new year that is being made, and makes it when asked again', async () => {
    const { engine, workers } = open();
    await engine.load(reading);
    await engine.analyse(INPUT);
    const controller = new AbortController();
    const wish = { year: '2024/2025', state: '{}' } as const;
    const stopped = engine.newYear(wish, { signal: controller.signal });
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
    expect((await engine.newYear(wish)).sheets).toContain('Результаты 2022-2023');
  });

  it('ends the worker to stop, and the next one knows the sheets and the analysis in force', async () => {
    const { engine, workers } = open();
    await engine.load(reading);
    await engine.analyse(INPUT);
    await engine.load(other);
    const controller = new AbortController();
    const stopped = engine.analyse(INPUT, { signal: controller.signal });
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers.map(({ ended }) => ended)).toEqual([true]);

    // The analysis in force is that of the sheets before …
    const variants = await engine.variants('shnor');
    expect(variants.find(({ current }) => current)).toMatchObject({ yes: 1 });
    expect(workers).toHaveLength(2);
    // … and the sheets that wait for their analysis are there as well.
    expect(yes((await engine.analyse(INPUT)).shnor?.schools)).toBe(3);
    expect(workers).toHaveLength(2);
  });

  it('refuses at once what was stopped before it began', async () => {
    const { engine } = open();
    await engine.load(reading);
    await expect(engine.analyse(INPUT, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('says that the worker has failed, and tries a new one the next time', async () => {
    const { engine, workers } = open();
    await engine.load(reading);
    const failing = engine.analyse(INPUT);
    workers[0]!.breakDown();
    await expect(failing).rejects.toMatchObject({ code: 'workerFailed' });
    expect(yes((await engine.analyse(INPUT)).shnor?.schools)).toBe(1);
  });

  it('hands on what failed inside', async () => {
    const { engine } = open();
    await expect(engine.report({ kind: 'sample' })).rejects.toMatchObject({ code: 'sampleDamaged' });
    const broken = { grids: [{ ...reading.grids[0]!, rows: null as never }], findings: [] };
    await engine.load(broken);
    await expect(engine.analyse(INPUT)).rejects.toThrow();
  });

  it('answers nobody after it was closed', async () => {
    const { engine } = open();
    await engine.load(reading);
    const waiting = engine.analyse(INPUT);
    engine.dispose();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
