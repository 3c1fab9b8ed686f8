import { HostTrouble } from '../../host/port';
import { faultOf } from '../engine/engineFault';
import type { Trouble } from './state';

/** True for work that a person stopped, which is no trouble. */
export function isStop(error: unknown): boolean {
  if (error instanceof HostTrouble) return error.code === 'cancelled';
  // Not `instanceof Error`: a DOMException is none in every browser.
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}

/** A failure as the pane shows it; one that neither the host nor the engine names is a fault of the analysis. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostTrouble) return { code: error.code, params: error.params };
  const fault = faultOf(error);
  if (fault) return { code: fault, params: {} };
  return { code: 'analysis', params: { message: error instanceof Error ? error.message : String(error) } };
}
