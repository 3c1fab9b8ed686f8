import type { Finding } from '../../model/finding';
import type { Format } from '../language';

export type FindingParams = Readonly<Record<string, string | number>>;

/** Where the finding itself stands, so that its text need not repeat it. */
export type FindingPlace = Pick<Finding, 'workbook' | 'sheet'>;

/** Cause and remedy of one finding. Both are whole sentences; the address is printed beside them. */
export interface FindingText {
  /** What is wrong (or what was done). */
  what(params: FindingParams, format: Format, at: FindingPlace): string;
  /** What to do; empty for plain information. */
  todo(params: FindingParams, format: Format): string;
}

/** Texts of a group of codes in both languages; a missing code does not compile. */
export type FindingTexts<Code extends string> = Readonly<
  Record<'ru' | 'en', Readonly<Record<Code, FindingText>>>
>;
