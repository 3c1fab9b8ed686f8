import type { FindingCode } from './findingCodes';

/**
 * `error` blocks: a verdict may be wrong or missing because of it (exit code 1).
 * `warning`: read, but a person should look. `info`: nothing to do, written so that nothing is silent.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Something that a person should know, with its address. The words are in `locale/findings`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly workbook?: string;
  readonly sheet?: string;
  /** A1 address or range. */
  readonly cell?: string;
  /** What the text needs: names, numbers, other addresses. Never a pupil's or teacher's name. */
  readonly params: Readonly<Record<string, string | number>>;
}
