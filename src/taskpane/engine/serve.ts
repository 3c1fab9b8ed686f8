import type { Progress } from '../../analysis/analysis';
import { EngineCore, type Steps } from './core';
import { faultOf } from './engineFault';
import type { Answer, Call, Request } from './protocol';

/** Milliseconds between two words about progress. */
const PAUSE = 80;

/** The worker's side of the protocol: answers every call, in the order of the calls. */
export function serve(post: (answer: Answer) => void, fetchFile: (url: string) => Promise<Uint8Array>) {
  let sampleUrls: readonly string[] = [];
  const core = new EngineCore(() => Promise.all(sampleUrls.map(fetchFile)));

  const answer = (request: Request, onProgress: (progress: Progress) => void): unknown => {
    switch (request.kind) {
      case 'load':
        return core.load(request.reading);
      case 'analyse':
        return toEnd(core.analyse(request.input), onProgress);
      case 'variants':
        return toEnd(core.variants(request.list));
      case 'report':
        sampleUrls = request.sampleUrls;
        return core.report(request.wish);
      case 'newYear':
        return core.newYear(toEnd(core.lastYear(request.wish), onProgress), request.wish);
      case 'columns':
        return core.columns(request.sheet);
      case 'contributions':
        return core.contributions(request.code);
    }
  };

  return async ({ id, request }: Call): Promise<void> => {
    let told = 0;
    const onProgress = (progress: Progress) => {
      const now = performance.now();
      if (now - told < PAUSE) return;
      told = now;
      post({ id, kind: 'progress', progress });
    };
    try {
      post({ id, kind: 'result', result: await answer(request, onProgress) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      post({ id, kind: 'failure', message, fault: faultOf(error) });
    }
  };
}

function toEnd<Result>(steps: Steps<Result>, onStep?: (progress: Progress) => void): Result {
  let step = steps.next();
  while (!step.done) {
    onStep?.(step.value as Progress);
    step = steps.next();
  }
  return step.value;
}
