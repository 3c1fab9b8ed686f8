/** The headings over the rows of a plan while they are read from top to bottom. */
export class PlanSections {
  private readonly stack: { depth: number; text: string }[] = [];
  private justHeaded = false;

  /** A heading row; a numbered one («1.2. …») takes its place by its number, another one by what stands before it. */
  head(text: string): void {
    const depth = depthOf(text) ?? (this.justHeaded ? this.stack.length + 1 : 1);
    while (this.stack.length > 0 && this.stack.at(-1)!.depth >= depth) this.stack.pop();
    this.stack.push({ depth, text });
    this.justHeaded = true;
  }

  /** The headings over the next row, outer one first. */
  over(): string[] {
    this.justHeaded = false;
    return this.stack.map(({ text }) => text);
  }
}

/** «1. …» – 1, «1.2 …» – 2, «II. …» – 1; null without a number. */
function depthOf(text: string): number | null {
  const number = /^(?:раздел\s+)?(\d+(?:\.\d+)*)(?:[.)]|\s)/i.exec(text)?.[1];
  if (number !== undefined) return number.split('.').length;
  return /^[IVX]+[.)]\s/.test(text) ? 1 : null;
}
