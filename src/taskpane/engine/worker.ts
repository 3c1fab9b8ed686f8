import type { Call } from './protocol';
import { fetchFile } from './fetchFile';
import { serve } from './serve';

/** The worker: everything is in `serve`, which tests reach without one. */
const handle = serve((answer) => self.postMessage(answer), fetchFile);
self.addEventListener('message', (event: MessageEvent<Call>) => void handle(event.data));
