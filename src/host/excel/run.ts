import { HostTrouble } from '../port';
import type { HostRun } from '../port';
import { support } from './support';

export interface RunPolicy {
  /**
   * True: a request made while a person types into a cell waits until they have finished. False: it fails at once.
   * Work begins with a request that fails, so a person learns why nothing happens; work under way waits.
   */
  readonly waitForCellEdit?: boolean;
  /** One Ctrl+Z takes the run back, where the program can do that. Only for runs that write nothing but cells. */
  readonly undoable?: boolean;
}

/** `Excel.run` with one error type: whatever goes wrong leaves as `HostTrouble`. */
export async function run<Result>(
  policy: RunPolicy,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (typeof Excel === 'undefined' || !support.floor()) throw new HostTrouble('tooOld');
  const options: Excel.RunOptions = {
    ...(policy.waitForCellEdit && { delayForCellEdit: true }),
    ...(policy.undoable && support.undoGroups() && { mergeUndoGroup: true }),
  };
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw toTrouble(error);
  }
}

/** Throws when the person has stopped the work. */
export function throwIfStopped(work: HostRun | undefined): void {
  if (work?.signal?.aborted) throw new HostTrouble('cancelled');
}

/** What Office.js throws, as a `HostTrouble`; `sheet` where the caller knows which one it was about. */
export function toTrouble(error: unknown, sheet?: string): HostTrouble {
  if (error instanceof HostTrouble) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const place = sheet === undefined ? {} : { sheet };
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return new HostTrouble('cellEdit');
    case 'AccessDenied':
      return /structure|workbook/i.test(message)
        ? new HostTrouble('protectedBook')
        : new HostTrouble('protectedSheet', place);
    case 'ItemNotFound':
      return new HostTrouble('sheetGone', place);
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return new HostTrouble('tooLarge', place);
    case 'ApiNotFound':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return new HostTrouble('tooOld');
    case 'AbortError':
      return new HostTrouble('cancelled');
    case 'ReadOnly':
    case 'FileReadOnly':
      return new HostTrouble('readOnly');
    default:
      return new HostTrouble('unknown', { code, message });
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'Error';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'Error';
}
