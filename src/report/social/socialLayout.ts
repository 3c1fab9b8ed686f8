import type { SocialOutcome } from '../../methodology/social/outcome';
import { municipalitiesOf } from '../schoolCells';

/** Where everything stands on «Социальный индекс», 0-based. */
export interface SocialLayout {
  readonly municipality: number | null;
  /** First component, those that wait last; there may be none when the index is ready. */
  readonly components: number;
  readonly index: number;
  readonly rank: number;
  readonly quintile: number;
  /** null when the results are ready. */
  readonly passed: number | null;
  readonly participants: number | null;
  readonly result: number;
  readonly last: number;
  readonly widths: readonly number[];
  /** Rows of the describing lines; null where the scale does not need one. */
  readonly rows: {
    readonly head: number;
    readonly direction: number;
    readonly weight: number;
    readonly middle: number;
    readonly spread: number;
    readonly base: number | null;
    readonly factor: number;
    readonly first: number;
    readonly last: number;
  };
}

const HEAD = 4;

export function socialLayout(outcome: SocialOutcome, minmax: boolean): SocialLayout {
  const many = municipalitiesOf(outcome.schools.map(({ school }) => school)).length > 1;
  const components = many ? 4 : 3;
  const shown = [...outcome.components, ...outcome.waiting];
  const index = components + shown.length;
  const pooled = outcome.resultBasis !== 'ready';
  const result = index + (pooled ? 5 : 3);
  const direction = HEAD + 1;
  const factor = direction + (minmax ? 5 : 4);
  // Components that a ready index does not use are shown, but not described.
  const described = outcome.basis === 'components' && shown.length > 0;
  const first = described ? factor + 1 : HEAD + 1;
  return {
    municipality: many ? 3 : null,
    components,
    index,
    rank: index + 1,
    quintile: index + 2,
    passed: pooled ? index + 3 : null,
    participants: pooled ? index + 4 : null,
    result,
    last: result,
    widths: [
      5,
      12,
      34,
      ...(many ? [18] : []),
      ...shown.map(() => 15),
      13,
      10,
      10.5,
      ...(pooled ? [12.5, 13] : []),
      13,
    ],
    rows: {
      head: HEAD,
      direction,
      weight: direction + 1,
      middle: direction + 2,
      spread: direction + 3,
      base: minmax ? direction + 4 : null,
      factor,
      first,
      last: first + outcome.schools.length - 1,
    },
  };
}
