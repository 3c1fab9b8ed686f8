import { HostTrouble } from '../port';
import type { HostRun } from '../port';
import { halves, packBlocks } from './blocks';
import type { Block } from './blocks';
import { throwIfStopped, toTrouble } from './run';

/** Two-dimensional properties of a range that are read in bulk. */
type Property = 'values' | 'numberFormat' | 'formulas' | 'valueTypes';

export interface FetchOrder<Name extends Property> {
  readonly properties: readonly Name[];
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly string[];
  readonly blocks: readonly Block[];
  readonly take: (block: Block, answer: Readonly<Record<Name, unknown[][]>>) => void;
  readonly work?: HostRun | undefined;
  readonly onBlock?: (block: Block) => void;
}

/**
 * Reads blocks of cells, as many in one round trip as an answer can carry. An answer that turns out too large (or
 * comes back as nothing, which Excel does above its limit of cells) is asked for again in halves.
 */
export async function fetchBlocks<Name extends Property>(
  context: Excel.RequestContext,
  order: FetchOrder<Name>,
): Promise<void> {
  const groups = packBlocks(order.blocks);
  while (groups.length > 0) {
    throwIfStopped(order.work);
    const group = groups.shift()!;
    const rest = await fetchGroup(context, order, group);
    groups.unshift(...rest);
  }
}

/** Returns the groups that have to be asked for once more. */
async function fetchGroup<Name extends Property>(
  context: Excel.RequestContext,
  order: FetchOrder<Name>,
  group: readonly Block[],
): Promise<Block[][]> {
  const ranges = group.map(({ sheet, top, left, rows, columns }) => {
    const range = order.sheets[sheet]!.getRangeByIndexes(top, left, rows, columns);
    range.load(order.properties.join(','));
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const trouble = toTrouble(error, order.names[group[0]!.sheet]);
    if (trouble.code !== 'tooLarge') throw trouble;
    return group.length > 1 ? group.map((block) => [block]) : smaller(order, group[0]!);
  }
  const again: Block[][] = [];
  ranges.forEach((range, index) => {
    const block = group[index]!;
    if (order.properties.some((name) => !Array.isArray(range[name]))) {
      again.push(...smaller(order, block));
    } else {
      order.take(block, range as unknown as Record<Name, unknown[][]>);
      order.onBlock?.(block);
    }
    range.untrack();
  });
  return again;
}

function smaller(order: Pick<FetchOrder<Property>, 'names'>, block: Block): Block[][] {
  const parts = halves(block);
  if (!parts) throw new HostTrouble('tooLarge', { sheet: order.names[block.sheet]! });
  return parts.map((part) => [part]);
}
