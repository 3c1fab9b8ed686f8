import type { Engine } from './contract';
import { SteadyEngine } from './steadyEngine';
import { WorkerEngine } from './workerEngine';

/** The two workbooks of the invented town: results, and what its department keeps for the programmes. */
const SAMPLES = ['sample.xlsx', 'programmes.xlsx'];

/** The engine of a page whose own files lie beside `base`: in a worker, else on the screen's thread. */
export function createEngine(base: string): Engine {
  const sampleUrls = SAMPLES.map((name) => new URL(`sample/${name}`, base).href);
  const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url));
  return new SteadyEngine(new WorkerEngine(startWorker, sampleUrls), async () => {
    const [{ SlicedEngine }, { fetchFile }] = await Promise.all([
      import('./slicedEngine'),
      import('./fetchFile'),
    ]);
    return new SlicedEngine(() => Promise.all(sampleUrls.map(fetchFile)));
  });
}
