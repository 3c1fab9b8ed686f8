/** Excel for the web takes and gives 5 MB at a time; the rest is room for what cannot be estimated. */
export const REQUEST_BYTES = 3_000_000;

/** No program of the family hands out more cells in one range. */
export const MOST_CELLS = 5_000_000;

/** What a cell costs in an answer with values and number formats, on average, with long Cyrillic names escaped. */
const BYTES_PER_CELL = 60;

/** How many cells are asked for at a time. */
export const CELLS_PER_ANSWER = REQUEST_BYTES / BYTES_PER_CELL;

/** Rows of one sheet that are asked for together. 0-based. */
export interface Block {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The area in pieces of whole rows, none over the limit (a single row may be). */
export function cutRows(area: Block, cells: number = CELLS_PER_ANSWER): Block[] {
  const height = Math.max(1, Math.floor(cells / area.columns));
  const blocks: Block[] = [];
  for (let done = 0; done < area.rows; done += height) {
    blocks.push({ ...area, top: area.top + done, rows: Math.min(height, area.rows - done) });
  }
  return blocks;
}

/** Neighbouring blocks that fit into one answer together. */
export function packBlocks(blocks: readonly Block[], cells: number = CELLS_PER_ANSWER): Block[][] {
  const groups: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = cells;
    }
    groups.at(-1)!.push(block);
    room -= size;
  }
  return groups;
}

/** Two halves of a block, or null when it is a single row. */
export function halves(block: Block): Block[] | null {
  if (block.rows < 2) return null;
  const first = Math.ceil(block.rows / 2);
  return [
    { ...block, rows: first },
    { ...block, top: block.top + first, rows: block.rows - first },
  ];
}
