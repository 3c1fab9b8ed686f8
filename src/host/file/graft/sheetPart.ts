import { strFromU8, strToU8 } from 'fflate';
import type { StyleMap } from './styles';

/** The entries of the report's shared strings, as the markup inside `<si>`. */
export function sharedStrings(part: Uint8Array | undefined): string[] {
  if (!part) return [];
  return Array.from(strFromU8(part).matchAll(/<si>(.*?)<\/si>/gs), (match) => match[1]!);
}

/** A cell as our own writer prints it, with its shared string if it has one. */
const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(\/?)>(?:<v>(\d+)<\/v>(?=<\/c>))?/g;

/**
 * A rendered sheet made independent of its workbook: styles point to the merged ones, texts stand in the
 * cells. The markup is our own writer's, whose form is known, so it is not parsed as a tree.
 */
export function adaptSheet(part: Uint8Array, strings: readonly string[], styles: StyleMap): Uint8Array {
  const adapted = strFromU8(part)
    .replace(CELL, (_, reference: string, attributes: string, closed: string, value: string | undefined) => {
      const style = Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0);
      const type = / t="(\w+)"/.exec(attributes)?.[1];
      const start = `<c r="${reference}" s="${styles.cells[style] ?? 0}"`;
      if (type === 's' && value !== undefined) {
        return `${start} t="inlineStr"><is>${strings[Number(value)] ?? ''}</is>`;
      }
      const content = value === undefined ? '' : `<v>${value}</v>`;
      return `${start}${type === undefined ? '' : ` t="${type}"`}${closed}>${content}`;
    })
    .replace(/ dxfId="(\d+)"/g, (_, id: string) => ` dxfId="${styles.overlays[Number(id)] ?? 0}"`);
  return strToU8(adapted);
}
