import type { FunctionArguments, FunctionId } from '../locale/functions/types';
import { isLow, share } from './low';
import { dynamics, share as monitoringShare, trend } from './monitor';
import { next, state } from './plan';
import { flag, reasons, section, table } from './risk';
import { isShnor, list, reason } from './shnor';
import { index, quintile } from './social';
import type { Result } from './values';

/** One argument as Excel is told of it; its name and description are in the locale. */
export interface ArgumentEntry<Key extends string = string> {
  readonly key: Key;
  readonly type: 'any' | 'number';
  /** A range arrives as rows of cells; a scalar as one value. */
  readonly dimensionality: 'matrix' | 'scalar';
  readonly optional: boolean;
}

export interface FunctionEntry<Id extends FunctionId = FunctionId> {
  /** Id and name at once: Latin in every language, so that formulas travel. */
  readonly id: Id;
  readonly arguments: readonly ArgumentEntry<FunctionArguments[Id]>[];
  readonly result: { readonly type: 'any' | 'string'; readonly dimensionality: 'matrix' | 'scalar' };
  /** Pure and synchronous; arguments in the order above. Throws `Refusal` only. */
  readonly run: (...values: unknown[]) => Result | Result[][];
}

type AnyEntry = { readonly [Id in FunctionId]: FunctionEntry<Id> }[FunctionId];

const range = <Key extends string>(key: Key, optional = false): ArgumentEntry<Key> => ({
  key,
  type: 'any',
  dimensionality: 'matrix',
  optional,
});
const MIN_SECTIONS: ArgumentEntry<'minSections'> = {
  key: 'minSections',
  type: 'any',
  dimensionality: 'scalar',
  optional: true,
};
const BRIEF: ArgumentEntry<'brief'> = {
  key: 'brief',
  type: 'any',
  dimensionality: 'scalar',
  optional: true,
};
const SECTION: ArgumentEntry<'section'> = {
  key: 'section',
  type: 'number',
  dimensionality: 'scalar',
  optional: false,
};
const SETTINGS = range('settings', true);
/** A number, or a word where there is none. */
const NUMBER_RESULT = { type: 'any', dimensionality: 'scalar' } as const;
const WORD_RESULT = { type: 'string', dimensionality: 'scalar' } as const;
const TABLE_RESULT = { type: 'any', dimensionality: 'matrix' } as const;

/**
 * The one table of the custom functions: metadata, help, guide and `associate` are made of it. Ranges are
 * declared as matrices even where one cell is expected: only so an empty cell differs from an argument left out.
 */
export const FUNCTIONS: readonly AnyEntry[] = [
  {
    id: 'SHNOR.SHARE',
    arguments: [range('marks'), range('participants', true)],
    result: NUMBER_RESULT,
    run: share,
  },
  {
    id: 'SHNOR.ISLOW',
    arguments: [range('marks'), range('participants', true), SETTINGS],
    result: WORD_RESULT,
    run: isLow,
  },
  {
    id: 'SHNOR.ISSHNOR',
    arguments: [range('previous'), range('before'), SETTINGS],
    result: WORD_RESULT,
    run: isShnor,
  },
  {
    id: 'SHNOR.REASON',
    arguments: [range('previous'), range('before'), SETTINGS],
    result: WORD_RESULT,
    run: reason,
  },
  { id: 'SHNOR.LIST', arguments: [range('table'), SETTINGS], result: TABLE_RESULT, run: list },
  {
    id: 'RISK.SECTION',
    arguments: [SECTION, range('inputs'), SETTINGS],
    result: WORD_RESULT,
    run: section,
  },
  {
    id: 'RISK.FLAG',
    arguments: [range('inputs'), MIN_SECTIONS, SETTINGS],
    result: WORD_RESULT,
    run: flag,
  },
  {
    id: 'RISK.REASONS',
    arguments: [range('inputs'), MIN_SECTIONS, SETTINGS, BRIEF],
    result: WORD_RESULT,
    run: reasons,
  },
  { id: 'RISK.TABLE', arguments: [range('table'), MIN_SECTIONS, SETTINGS], result: TABLE_RESULT, run: table },
  {
    id: 'MONITOR.SHARE',
    arguments: [range('numerators'), range('denominators')],
    result: NUMBER_RESULT,
    run: monitoringShare,
  },
  {
    id: 'MONITOR.DYNAMICS',
    arguments: [range('now'), range('before')],
    result: NUMBER_RESULT,
    run: dynamics,
  },
  {
    id: 'MONITOR.TREND',
    arguments: [range('now'), range('before'), range('lowerIsBetter', true)],
    result: WORD_RESULT,
    run: trend,
  },
  {
    id: 'PLAN.STATE',
    arguments: [
      range('deadline'),
      range('date'),
      range('done', true),
      range('begins', true),
      range('ends', true),
      SETTINGS,
    ],
    result: WORD_RESULT,
    run: state,
  },
  {
    id: 'PLAN.NEXT',
    arguments: [range('deadline'), range('date'), range('begins', true), range('ends', true), SETTINGS],
    result: WORD_RESULT,
    run: next,
  },
  {
    id: 'SOCIAL.QUINTILE',
    arguments: [range('value'), range('values')],
    result: NUMBER_RESULT,
    run: quintile,
  },
  {
    id: 'SOCIAL.INDEX',
    arguments: [range('school'), range('table'), range('signs', true), SETTINGS],
    result: NUMBER_RESULT,
    run: index,
  },
];
