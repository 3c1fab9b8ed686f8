import { REFUSALS } from '../locale/functions/refusals';
import type { Language } from '../locale/language';
import { languageOf } from '../locale/language';
import type { FunctionEntry } from './catalogue';
import { FUNCTIONS } from './catalogue';
import { Refusal } from './refusal';

/** Ties every function of the table to its id. Called once, when the page loads; a host may have no functions. */
export function associateAll(): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const entry of FUNCTIONS) CustomFunctions.associate(entry.id, callable(entry));
}

/**
 * What Excel calls: the arguments of the table (and after them its own invocation object, which is not used).
 * A refusal becomes `#VALUE!` with a message in the language that the pane speaks.
 */
function callable(entry: FunctionEntry) {
  return (...values: unknown[]) => {
    try {
      refuseMissing(entry, values);
      return entry.run(...values.slice(0, entry.arguments.length));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = REFUSALS[displayLanguage()][error.code](error.params);
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
    }
  };
}

/**
 * A compulsory argument that did not come at all. An empty cell comes as null, 0 or a range of one cell: that is
 * «no data», which the functions answer themselves.
 */
function refuseMissing({ arguments: expected }: FunctionEntry, values: readonly unknown[]): void {
  const missing = expected.findIndex(({ optional }, index) => !optional && values[index] === undefined);
  if (missing >= 0) throw new Refusal('argumentMissing', { position: missing + 1 });
}

/** Asked at the moment of the error: the functions may be tied before Office knows its language. */
function displayLanguage(): Language {
  return languageOf(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
}
