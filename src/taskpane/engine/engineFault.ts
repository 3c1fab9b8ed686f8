import type { FaultCode } from '../../locale/pane/faults';

/** A failure of the add-in itself; the words for a person are those of its code, the message is for developers. */
export class EngineFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'EngineFault';
  }
}

/** The code of a failure that has words of its own; null for any other. */
export function faultOf(error: unknown): FaultCode | null {
  if (error instanceof EngineFault) return error.code;
  // A part of the program that is fetched when it is first needed.
  return error instanceof Error && error.name === 'ChunkLoadError' ? 'fileAbsent' : null;
}
