import type { RiskSection } from '../methodology/outcome';
import { sectionOf } from '../methodology/riskSections';
import type { RiskIndicator } from '../model/context';
import { RISK_INDICATORS } from '../model/context';

/** A row of table 3.2: an input, the share of unique children («3.5»), a verdict of our own sheet, a heading. */
export type RiskRow = RiskIndicator | 'unique' | 'verdict' | null;

const SECTIONS: readonly RiskSection[] = [1, 2, 3, 4];

interface Shape {
  /** The rows «1.» and «В том числе:» before 1.1. */
  readonly top: boolean;
  /** The headings 1.3., 2., 3., 4. */
  readonly headings: boolean;
  /** The row 3.5. */
  readonly unique: boolean;
  /** How many of the four rows «Раздел N: выявлен риск» of our own sheet; without the last it ends with 4.5. */
  readonly verdicts: 0 | 3 | 4;
}

const BODIES: readonly Omit<Shape, 'unique'>[] = [
  { top: false, headings: false, verdicts: 0 }, // 18
  { top: false, headings: true, verdicts: 0 }, // 22
  { top: true, headings: true, verdicts: 0 }, // 24
  { top: false, headings: true, verdicts: 4 }, // 26
  { top: true, headings: true, verdicts: 4 }, // 28
  { top: false, headings: true, verdicts: 3 }, // 25
  { top: true, headings: true, verdicts: 3 }, // 27
];

/** Rows of one section of the given shape, its heading first. */
function sectionRows(section: RiskSection, { top, headings, unique, verdicts }: Shape): RiskRow[] {
  const inputs = RISK_INDICATORS.filter((indicator) => sectionOf(indicator) === section);
  const rows: RiskRow[] = inputs.flatMap((indicator): RiskRow[] =>
    headings && indicator === '1.3.1' ? [null, indicator] : [indicator],
  );
  if (section === 3 && unique) rows.push('unique');
  const above = section === 1 ? (top ? 2 : 0) : headings ? 1 : 0;
  return [
    ...new Array<null>(above).fill(null),
    ...rows,
    ...(section <= verdicts ? ['verdict' as const] : []),
  ];
}

const COLUMNS = new Map<number, (readonly RiskRow[])[]>();
for (const body of BODIES) {
  for (const unique of [false, true]) {
    const rows = SECTIONS.flatMap((section) => sectionRows(section, { ...body, unique }));
    COLUMNS.set(rows.length, [...(COLUMNS.get(rows.length) ?? []), rows]);
  }
}

/**
 * What a column of table 3.2 may hold, by the number of its rows, the likeliest first: 18 inputs alone, 22 from
 * 1.1 with the headings of the source, 24 with the two rows above it; 26 and 28 with the verdict rows of our own
 * sheet, 25 and 27 when they end with 4.5; one more with the row 3.5. Empty for any other number. Source:
 * Норильск 3.2.
 */
export function columnShapes(count: number): readonly (readonly RiskRow[])[] {
  return COLUMNS.get(count) ?? [];
}

/** The rows of one section alone by their number; undefined when the section has another one. */
export function ownRows(section: RiskSection, count: number): readonly RiskRow[] | undefined {
  return ownShapes(section).find((rows) => rows.length === count);
}

/** How many rows a section may have alone: [7, 8], [2], [4, 5], [5]. */
export function ownCounts(section: RiskSection): number[] {
  return ownShapes(section).map((rows) => rows.length);
}

function ownShapes(section: RiskSection): RiskRow[][] {
  const plain = { top: false, headings: false, unique: false, verdicts: 0 } as const;
  const shapes = [sectionRows(section, plain)];
  if (section === 1) shapes.push(sectionRows(section, { ...plain, headings: true }));
  if (section === 3) shapes.push(sectionRows(section, { ...plain, unique: true }));
  return shapes;
}
