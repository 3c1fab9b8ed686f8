import type { RefusalCode } from '../locale/functions/types';

/** Arguments that a function cannot answer: becomes `#VALUE!` with a message. The words are in the locale. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
