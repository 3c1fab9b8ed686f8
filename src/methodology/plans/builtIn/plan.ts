import type { PlanColumn } from '../../../model/programme/plan';

/** A heading inside the plan. `restored`: its words were damaged in the source and are put together again. */
export interface BuiltInSection {
  readonly section: string;
  /** 1 – section, 2 – subsection. */
  readonly level: 1 | 2;
  readonly restored?: true;
}

/** A row, its cells in the order of the headings. */
export interface BuiltInRow {
  readonly cells: readonly string[];
  readonly restored?: true;
}

/** A plan of the documents word for word: its own headings in their order, its own numbers with their gaps. */
export interface BuiltInPlan {
  readonly id: string;
  /** Name of the sheet that a department gets. */
  readonly sheet: string;
  /** Lines above the table: they say the period and the order. */
  readonly titles: readonly string[];
  readonly headings: readonly (readonly [PlanColumn, string])[];
  readonly lines: readonly (BuiltInSection | BuiltInRow)[];
}

export function isSection(line: BuiltInSection | BuiltInRow): line is BuiltInSection {
  return 'section' in line;
}
