import type { Engine } from './contract';
import { SteadyEngine } from './steadyEngine';
import { WorkerEngine } from './workerEngine';

/** The engine of a page whose own files lie beside `base`: in a worker, else on the screen's thread. */
export function createEngine(base: string): Engine {
  const sampleUrl = new URL('sample/sample.xlsx', base).href;
  const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url));
  return new SteadyEngine(new WorkerEngine(startWorker, sampleUrl), async () => {
    const [{ SlicedEngine }, { fetchFile }] = await Promise.all([
      import('./slicedEngine'),
      import('./fetchFile'),
    ]);
    return new SlicedEngine(() => fetchFile(sampleUrl));
  });
}
