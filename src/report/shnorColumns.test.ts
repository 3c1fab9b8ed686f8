import { shnorColumns } from './shnorColumns';

/** A4 landscape between the margins of 20 and 10 mm, in points. */
const PAGE = (267 / 25.4) * 72;
/** Points of one character of a column width at 96 dots an inch. */
const CHARACTER = 5.25;
const TABLE_SIZE = 10;

describe.each([true, false])('printing the ШНОР list (municipalities: %s)', (withMunicipality) => {
  const layout = shnorColumns(withMunicipality);
  const width = (from: number, to: number) =>
    layout.widths.slice(from, to + 1).reduce((total, one) => total + one, 0);
  const identity = width(0, 2);
  const first = width(0, layout.disagreement);
  const second = identity + width(layout.marks, layout.reasons);

  it('has a width for every column', () => {
    expect(layout.widths).toHaveLength(layout.last + 1);
  });

  it('fits all numbers and decisions to one page at six points or more', () => {
    expect((PAGE / (first * CHARACTER)) * TABLE_SIZE).toBeGreaterThanOrEqual(6);
  });

  it('breaks before the words and nowhere else', () => {
    expect(second).toBeLessThanOrEqual(first);
    // One column fewer on the first page would not fit on the second at that size.
    expect(second + layout.widths[layout.disagreement]!).toBeGreaterThan(first);
    expect(first + layout.widths[layout.marks]!).toBeGreaterThan(1.1 * first);
  });
});
