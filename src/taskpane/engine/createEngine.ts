import type { Engine } from './contract';
import { WorkerEngine } from './workerEngine';

/** The engine of a page whose own files lie beside `base`: in a worker, else on the screen's thread. */
export async function createEngine(base: string): Promise<Engine> {
  const sampleUrl = new URL('sample/sample.xlsx', base).href;
  if (typeof Worker === 'function') {
    return new WorkerEngine(() => new Worker(new URL('./worker.ts', import.meta.url)), sampleUrl);
  }
  const [{ SlicedEngine }, { fetchFile }] = await Promise.all([
    import('./slicedEngine'),
    import('./fetchFile'),
  ]);
  return new SlicedEngine(() => fetchFile(sampleUrl));
}
