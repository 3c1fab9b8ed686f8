import { HostTrouble } from '../port';
import type { HostRun } from '../port';
import { support } from './support';

export interface RunPolicy {
  /**
   * True: a request made while a person types into a cell waits until they have finished. False: it fails at once.
   * Work begins with a request that fails, so a person learns why nothing happens; work under way waits.
   */
  readonly waitForCellEdit?: boolean;
  /**
   * One Ctrl+Z takes the run back, where the program can do that. Only for runs that write nothing but cells, and that
   * may begin anew half-way: what Excel cannot undo in one step is done once more without.
   */
  readonly undoable?: boolean;
}

/** `Excel.run` with one error type: whatever goes wrong leaves as `HostTrouble`. */
export async function run<Result>(
  policy: RunPolicy,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (typeof Excel === 'undefined' || !support.floor()) throw new HostTrouble('tooOld');
  const options: Excel.RunOptions = policy.waitForCellEdit ? { delayForCellEdit: true } : {};
  const grouped = policy.undoable === true && support.undoGroups();
  let reached: Excel.RequestContext | null = null;
  const remembered = (context: Excel.RequestContext): Promise<Result> => {
    reached = context;
    return work(context);
  };
  try {
    if (!grouped) return await Excel.run(options, remembered);
    return await Excel.run({ ...options, mergeUndoGroup: true }, remembered).catch((error: unknown) => {
      if (codeOf(error) !== 'UndoNotSupported') throw error;
      return Excel.run(options, remembered);
    });
  } catch (error) {
    const denied = !(error instanceof HostTrouble) && codeOf(error) === 'AccessDenied';
    throw denied && reached ? await deniedTrouble(reached, policy, error) : toTrouble(error);
  }
}

/** Excel says in the language of the program what it has denied, so the workbook itself is asked what is protected. */
async function deniedTrouble(
  context: Excel.RequestContext,
  { undoable = false }: RunPolicy,
  error: unknown,
): Promise<HostTrouble> {
  const { workbook } = context;
  try {
    workbook.protection.load('protected');
    workbook.worksheets.load('items/name,items/protection/protected');
    await context.sync();
  } catch {
    return toTrouble(error);
  }
  const [sheet, another] = workbook.worksheets.items.filter(({ protection }) => protection.protected);
  // Cells do not ask for the structure of the workbook.
  if (workbook.protection.protected && !(undoable && sheet)) return new HostTrouble('protectedBook');
  if (sheet) return new HostTrouble('protectedSheet', another ? {} : { sheet: sheet.name });
  return new HostTrouble('unknown', { code: codeOf(error), message: messageOf(error) });
}

/** Throws when the person has stopped the work. */
export function throwIfStopped(work: HostRun | undefined): void {
  if (work?.signal?.aborted) throw new HostTrouble('cancelled');
}
/** What Office.js throws, as a `HostTrouble`; `sheet` where the caller knows which one it was about. */
export function toTrouble(error: unknown, sheet?: string): HostTrouble {
  if (error instanceof HostTrouble) return error;
  const code = codeOf(error);
  const place = sheet === undefined ? {} : { sheet };
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return new HostTrouble('cellEdit');
    case 'AccessDenied':
      return new HostTrouble('protectedSheet', place);
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
      return new HostTrouble('unknown', { code, message: messageOf(error) });
  }
}

/** The code of what Office.js threw. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'Error';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'Error';
}

/** Its words, in the language of the program. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
