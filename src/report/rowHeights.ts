import type { CellSpec, RangeSpec } from './sheetSpec';
import { STYLES } from './styles';

/** A column without a width of its own, characters. */
export const COLUMN_WIDTH = 8.43;

/** Excel's limit, points. */
const MOST = 409;
/** Width of a column in characters is measured in digits of 11 points; words break before the edge. */
const BASE_SIZE = 11;
const BREAKING_LOSS = 1.1;

/** Turned texts: lines beside each other in a column however wide it is, and the height that they never pass. */
const TURNED_LINES = 4;
const TURNED_MOST = 150;
const TURNED_STEP = 6;
const TURNED_PADDING = 8;

/**
 * Heights of the rows whose wrapped texts need more than one line, and of those with turned texts. Excel does not
 * size rows with merged cells, and other programs do not size rows on opening at all, so the sheet says it itself.
 */
export function rowHeights(
  rows: readonly (readonly (CellSpec | null)[])[],
  widths: readonly number[],
  merges: readonly RangeSpec[],
  given: Readonly<Record<number, number>>,
): Record<number, number> {
  const merged = new Map<string, RangeSpec>();
  for (const merge of merges) merged.set(`${merge.top},${merge.left}`, merge);
  const heights: Record<number, number> = { ...given };
  rows.forEach((cells, row) => {
    if (given[row] !== undefined) return;
    let height = 0;
    const turned: TurnedText[] = [];
    cells.forEach((spec, column) => {
      if (typeof spec?.value !== 'string' || spec.value.length < 5) return;
      const merge = merges.length > 0 ? merged.get(`${row},${column}`) : undefined;
      if (merge && merge.bottom > merge.top) return;
      let width = widths[column] ?? COLUMN_WIDTH;
      if (merge)
        for (let next = column + 1; next <= merge.right; next += 1) width += widths[next] ?? COLUMN_WIDTH;
      if (STYLES[spec.style].rotation === undefined) {
        height = Math.max(height, textHeight(spec, spec.value, width));
      } else turned.push(turnedText(spec, spec.value, width));
    });
    if (turned.length > 0) height = Math.max(height, turnedHeight(turned));
    if (height > 0) heights[row] = height;
  });
  return heights;
}

/** Points; 0 when one ordinary line is enough. */
function textHeight(spec: CellSpec, text: string, width: number): number {
  const { wrap, font } = STYLES[spec.style];
  if (!wrap) return 0;
  const perLine = (width * BASE_SIZE) / font.size / (font.bold ? 1.05 : 1);
  if (text.length * BREAKING_LOSS <= perLine && !text.includes('\n')) return 0;
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += Math.max(1, Math.ceil((line.length * BREAKING_LOSS) / perLine));
  }
  if (lines === 1) return 0;
  return Math.min(MOST, Math.ceil(lines * font.size * 1.25 + 3));
}

/** A text turned by 90°: the lengths of its words, and how many lines its column has room for. */
interface TurnedText {
  readonly words: readonly number[];
  readonly space: number;
  readonly lines: number;
}

function turnedText({ style }: CellSpec, text: string, width: number): TurnedText {
  const { size, bold = false } = STYLES[style].font;
  const room = Math.floor(((width * 7 + 5) * 0.75) / (size * 1.15));
  return {
    words: text.split(/[ \n]+/).map((word) => textLength(word, size, bold)),
    space: size * 0.25,
    lines: Math.min(TURNED_LINES, Math.max(1, room)),
  };
}

/** The least height at which every text stands in the lines of its column and no word is broken. */
function turnedHeight(texts: readonly TurnedText[]): number {
  const longest = Math.max(...texts.flatMap(({ words }) => words));
  let height = Math.min(TURNED_MOST, Math.ceil(longest) + TURNED_PADDING);
  while (height < TURNED_MOST && texts.some((text) => linesAt(text, height) > text.lines)) {
    height = Math.min(TURNED_MOST, height + TURNED_STEP);
  }
  return height;
}

/** How many lines the words take when a line is as long as the row is high. */
function linesAt({ words, space }: TurnedText, height: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const next = used === 0 ? word : used + space + word;
    if (used > 0 && next > height - TURNED_PADDING) {
      lines += 1;
      used = word;
    } else used = next;
  }
  return lines;
}

/** Points, on the safe side: capitals and the broad letters of the alphabet take more of a line than the others. */
function textLength(text: string, size: number, bold: boolean): number {
  let ems = 0;
  for (const letter of text) ems += /[A-ZА-ЯЁ№жмшщюыфwm]/u.test(letter) ? 0.8 : 0.53;
  return ems * size * (bold ? 1.05 : 1);
}
