/**
 * A number in [0, 1) that depends on the key alone (FNV-1a, then one round of mulberry32). Every invented
 * figure is drawn by its own key, so adding a school or a sheet never shifts the figures of the others.
 */
export function draw(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  let mixed = (hash + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** A whole number from `from` to `to`, both included. */
export function drawWhole(key: string, from: number, to: number): number {
  return from + Math.floor(draw(key) * (to - from + 1));
}
