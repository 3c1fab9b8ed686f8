import type { Source } from './source';

/**
 * One link of the chain «Почему?»: what was decided, its numbers, and the cells they stand in.
 * The words are in `locale/reasons.ts`.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly sources: readonly Source[];
}

export const REASON_CODES = [
  // The ШНОР list
  'criterion1Met',
  'criterion2Met',
  'procedureLow',
  'procedureNotLow', // told only when rounding or the border is worth a look
  'criteriaNotMet',
  'criteriaOpen',
  'proceduresUnknown',
  'typeExcluded',
  'schoolClosed',
  'noProcedureApplies',
  'officialDiffers',
  // Table 3.2
  'riskNegativeAnswer',
  'riskShare',
  'riskContingent',
  'riskVprCount',
  'riskFewSections',
  'riskNone',
  'riskSectionUnknown',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
