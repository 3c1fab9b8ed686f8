/** Columns of the tables on the left; the charts stand to the right of them. */
export const SUMMARY = { number: 0, label: 1, text: 2, value: 3, last: 4, chart: 6, chartEnd: 13 } as const;
