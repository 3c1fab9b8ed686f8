import { unzipSync, zipSync } from 'fflate';
import { BrokenPackage } from './xml';

/** The parts of an Office package by their names in the zip. */
export type Parts = Record<string, Uint8Array>;

/** Local time on purpose: a zip stores local time, so this gives the same bytes in every time zone. */
const STAMP = '1980-01-01T00:00:00';

/** Unpacks every part, or those that are wanted; throws BrokenPackage on a damaged zip. */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Parts {
  try {
    return unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  } catch (error) {
    throw new BrokenPackage('damaged zip', { cause: error });
  }
}

/** Packs the parts in their order; the same parts give the same bytes on every machine. Level 3 halves the time for 8 % of the size. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(parts, { level: 3, mtime: STAMP });
}
