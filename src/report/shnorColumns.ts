import { SHNOR_PROCEDURES } from '../methodology/procedures';
import type { ShnorColumns } from './shnorFormulas';

/** Where everything stands on «ШНОР», 0-based, and how wide (characters). */
export interface ShnorLayout extends ShnorColumns {
  /** null when there is at most one municipality: the title names it. */
  readonly municipality: number | null;
  readonly disagreement: number;
  readonly marks: number;
  readonly reasons: number;
  readonly last: number;
  readonly widths: readonly number[];
}

const COUNT = SHNOR_PROCEDURES.length;

export function shnorColumns(withMunicipality: boolean): ShnorLayout {
  const shares1 = withMunicipality ? 4 : 3;
  const shares2 = shares1 + COUNT;
  const low1 = shares2 + COUNT;
  const shares = new Array<number>(2 * COUNT).fill(6.5);
  return {
    municipality: withMunicipality ? 3 : null,
    shares1,
    shares2,
    low1,
    unknown1: low1 + 1,
    low2: low1 + 2,
    unknown2: low1 + 3,
    criterion1: low1 + 4,
    criterion2: low1 + 5,
    verdict: low1 + 6,
    official: low1 + 7,
    disagreement: low1 + 8,
    marks: low1 + 9,
    reasons: low1 + 10,
    last: low1 + 10,
    widths: [6, 13, 32, ...(withMunicipality ? [18] : []), ...shares, 6, 6, 6, 6, 12, 12, 13, 12, 14, 34, 76],
  };
}
