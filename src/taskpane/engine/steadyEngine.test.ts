import { FakeWorker } from '../../../test/fixtures/fakeWorker';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import type { AnalysisInput } from '../../analysis/analysis';
import { SlicedEngine } from './slicedEngine';
import { SteadyEngine } from './steadyEngine';
import { WorkerEngine } from './workerEngine';

const INPUT: AnalysisInput = { year: '2023/2024', reading: { mappings: [], forms: {} } };
const reading = { grids: [resultsSheet([10, 0])], findings: [] };

/** A worker whose file does not come: no answer, then an error. */
function unreachable(): FakeWorker {
  const worker = new FakeWorker();
  setTimeout(() => worker.breakDown());
  return worker;
}

function open(...starts: readonly (() => FakeWorker)[]) {
  let started = 0;
  const startWorker = () => {
    started += 1;
    return (starts[started - 1] ?? starts.at(-1)!)();
  };
  const openOther = jest.fn(async () => new SlicedEngine(() => Promise.reject(new Error('no sample'))));
  const engine = new SteadyEngine(new WorkerEngine(startWorker, ['https://pane/sample.xlsx']), openOther);
  return { engine, openOther, started: () => started };
}

async function verdicts(engine: SteadyEngine) {
  const { shnor } = await engine.analyse(INPUT);
  return shnor?.schools.map(({ verdict }) => verdict);
}

describe('an engine that keeps working', () => {
  it('stays in the worker where there is one', async () => {
    const { engine, openOther } = open(() => new FakeWorker());
    await engine.load(reading);
    expect(await verdicts(engine)).toEqual(['yes', 'unknown']);
    expect(engine.inBackground).toBe(true);
    expect(openOther).not.toHaveBeenCalled();
  });

  it.each([
    [
      'is blocked',
      () => {
        throw new DOMException('blocked by the policy', 'SecurityError');
      },
    ],
    ['has a file that does not come', unreachable],
  ] as const)('goes on without a worker that %s, once and for all', async (_, start) => {
    const { engine, openOther, started } = open(start);
    await engine.load(reading);
    expect(await verdicts(engine)).toEqual(['yes', 'unknown']);
    expect(engine.inBackground).toBe(false);
    expect((await engine.variants('shnor')).length).toBeGreaterThan(0);
    expect((await engine.columns('Результаты')).headings).toHaveLength(8);
    expect((await engine.report({ kind: 'result', formulas: 'ordinary' })).length).toBeGreaterThan(3);
    expect([openOther.mock.calls.length, started()]).toEqual([1, 1]);
  });

  it('takes the analysis in force along when a later worker cannot be started', async () => {
    const { engine } = open(() => new FakeWorker(), unreachable);
    await engine.load(reading);
    await engine.analyse(INPUT);
    await engine.load({ grids: [resultsSheet([0, 0, 0])], findings: [] });
    const controller = new AbortController();
    const stopped = engine.analyse(INPUT, { signal: controller.signal });
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });

    const [variants, columns] = await Promise.all([engine.variants('shnor'), engine.columns('Результаты')]);
    expect(variants.find(({ current }) => current)).toMatchObject({ yes: 1, unknown: 1 });
    expect(columns.headings).toHaveLength(8);
    expect(engine.inBackground).toBe(false);
    expect(await verdicts(engine)).toHaveLength(3);
  });

  it('does not take a failure inside the worker for a worker that never started', async () => {
    const { engine, openOther } = open(() => new FakeWorker());
    await expect(engine.report({ kind: 'sample' })).rejects.toThrow('could not be read');
    expect(engine.inBackground).toBe(true);
    expect(openOther).not.toHaveBeenCalled();
  });

  it('tries again when the other engine could not be loaded either', async () => {
    const { engine, openOther } = open(unreachable);
    openOther.mockRejectedValueOnce(new Error('chunk is out of reach'));
    await engine.load(reading);
    await expect(engine.analyse(INPUT)).rejects.toThrow('chunk is out of reach');
    expect(await verdicts(engine)).toEqual(['yes', 'unknown']);
  });
});

describe('the engine on the screen’s own thread', () => {
  it('begins only after the screen had its turn, and can be stopped', async () => {
    const engine = new SlicedEngine(() => Promise.reject(new Error('no sample')));
    await engine.load(reading);
    await engine.analyse(INPUT);
    const told: unknown[] = [];
    const analysing = engine.analyse(INPUT, { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([]);
    await analysing;
    expect(told).not.toEqual([]);
    const controller = new AbortController();
    const stopped = engine.variants('shnor', { signal: controller.signal });
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    // What was in force stays in force.
    expect((await engine.variants('shnor')).find(({ current }) => current)).toMatchObject({ yes: 1 });
  });
});
