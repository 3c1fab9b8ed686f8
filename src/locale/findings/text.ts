import type { Format } from '../language';

export type FindingParams = Readonly<Record<string, string | number>>;

/** Cause and remedy of one finding. Both are whole sentences; the address is printed beside them. */
export interface FindingText {
  /** What is wrong (or what was done). */
  what(params: FindingParams, format: Format): string;
  /** What to do; empty for plain information. */
  todo(params: FindingParams, format: Format): string;
}

/** Texts of a group of codes in both languages; a missing code does not compile. */
export type FindingTexts<Code extends string> = Readonly<
  Record<'ru' | 'en', Readonly<Record<Code, FindingText>>>
>;
