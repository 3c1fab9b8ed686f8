import { HostTrouble } from '../../host/port';
import type { Trouble } from './state';

/** True for work that a person stopped: no trouble, and nothing has changed. */
export function isStop(error: unknown): boolean {
  if (error instanceof HostTrouble) return error.code === 'cancelled';
  // Not `instanceof Error`: a DOMException is none in every browser.
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}

/** A failure as the pane shows it; one that does not come from the host is a fault of the analysis. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostTrouble) return { code: error.code, params: error.params };
  return { code: 'analysis', params: { message: error instanceof Error ? error.message : String(error) } };
}
