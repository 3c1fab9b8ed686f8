import { paged, type Printed } from './pages';

/** Columns of 100 points and rows of 15, on landscape A4: 734 × 466 points are counted on. */
const WIDTH = (100 / 0.75 - 5) / 7;
const printed = (more: Partial<Printed>): Printed => ({
  area: { top: 0, left: 0, bottom: 99, right: 6 },
  widths: new Array<number>(20).fill(WIDTH),
  heights: {},
  blocks: [],
  print: { orientation: 'landscape' },
  ...more,
});

describe('the scale of a page', () => {
  it('is the natural size while the columns fit', () => {
    expect(paged(printed({})).scale).toBe(100);
  });

  it('shrinks ten columns to one page: 734 of 1000 points', () => {
    const area = { top: 0, left: 0, bottom: 9, right: 9 };
    expect(paged(printed({ area })).scale).toBe(73);
  });

  it('counts the repeated columns on the second page', () => {
    const area = { top: 0, left: 0, bottom: 9, right: 9 };
    const print = { orientation: 'landscape', pagesWide: 2, titleColumns: { from: 0, to: 1 } } as const;
    // Seven columns on the first page; two repeated ones and the other three on the second.
    expect(paged(printed({ area, print })).scale).toBe(100);
    // Fourteen: 8 + (2 + 6), so 800 points on a page.
    expect(paged(printed({ area: { ...area, right: 13 }, print })).scale).toBe(91);
    // A chart over the first ten columns: 1000 points on the first page.
    expect(paged(printed({ area, print, chartRight: 9 })).scale).toBe(73);
  });
});

describe('page breaks', () => {
  it('are not set without a block', () => {
    expect(paged(printed({})).breaksBefore).toBeUndefined();
  });

  it('stand before a block that would be cut, and not before one that fits', () => {
    // 31 rows a page.
    expect(paged(printed({ blocks: [{ top: 10, bottom: 25 }] })).breaksBefore).toBeUndefined();
    expect(paged(printed({ blocks: [{ top: 25, bottom: 40 }] })).breaksBefore).toEqual([25]);
  });

  it('leave room for the repeated heading on the second page', () => {
    const print = { orientation: 'landscape', titleRows: { from: 0, to: 0 } } as const;
    const heights = { 0: 150 };
    const two = [
      { top: 20, bottom: 30 },
      { top: 31, bottom: 42 },
    ];
    // 150 + 19 · 15 = 435 points: the first begins a page, 150 + 11 · 15 are used, and 12 rows more do not fit.
    expect(paged(printed({ print, heights, blocks: two })).breaksBefore).toEqual([20, 31]);
    expect(paged(printed({ print, blocks: two })).breaksBefore).toEqual([31]);
  });

  it('stand before a block at the very top of a page that the program began by itself', () => {
    expect(paged(printed({ blocks: [{ top: 32, bottom: 40 }] })).breaksBefore).toEqual([32]);
    expect(paged(printed({ blocks: [{ top: 38, bottom: 45 }] })).breaksBefore).toBeUndefined();
  });

  it('keep a table with its chart, and the chart alone when both are too tall', () => {
    const chart = { top: 40, bottom: 55 };
    expect(paged(printed({ blocks: [{ top: 30, bottom: 55 }, chart] })).breaksBefore).toEqual([30]);
    // 32 rows from the table on: the chart gets the page.
    expect(paged(printed({ blocks: [{ top: 24, bottom: 55 }, chart] })).breaksBefore).toBeUndefined();
    expect(
      paged(
        printed({
          blocks: [
            { top: 24, bottom: 65 },
            { top: 50, bottom: 65 },
          ],
        }),
      ).breaksBefore,
    ).toEqual([50]);
  });

  it('do not help a block that is taller than a page', () => {
    expect(paged(printed({ blocks: [{ top: 10, bottom: 60 }] })).breaksBefore).toBeUndefined();
  });
});
