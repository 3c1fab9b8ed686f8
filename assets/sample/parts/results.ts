import { draw, drawWhole } from './random';
import type { SampleSchool } from './schools';

/**
 * The invented results, one place for all sheets. `v4m` is ВПР, 4 класс, математика; `om` / `or` – ОГЭ по
 * математике / русскому; `eb`, `ep`, `er` – ЕГЭ: математика базовая, профильная, русский язык.
 */
export const PROCEDURES = [
  'v4m',
  'v5m',
  'v6m',
  'v8m',
  'v4r',
  'v5r',
  'v6r',
  'v8r',
  'om',
  'or',
  'eb',
  'ep',
  'er',
] as const;
export type SampleProcedure = (typeof PROCEDURES)[number];

/** The year in which the examined academic year ended: 2023 → 2022/2023 (Y−1), 2022 → 2021/2022 (Y−2). */
export type SampleYear = 2022 | 2023;

export interface SampleResult {
  readonly failed: number;
  readonly participants: number;
}

/**
 * What is not left to chance: [failed, participants]. Every other result has less than 18 % of «2»,
 * so the expected verdicts of `expected.ts` can be checked by hand against this table alone.
 */
const SET: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  // ШНОР by criterion 1
  sch990003: { v6m23: [12, 31], om23: [11, 29], v4m23: [9, 32], v8m23: [8, 30] },
  sch990011: { eb23: [6, 18], ep23: [5, 16] },
  sch990023: { v5m23: [7, 19], v5r23: [6, 18] },
  sch990201: { v5m23: [6, 14], v5r23: [5, 14] },
  // by criterion 2
  sch990105: { v5m23: [6, 18], om22: [5, 16] },
  sch990024: { v6r23: [3, 10], v6r22: [4, 10], v4m23: [2, 10], v4r23: [2, 10] },
  // by both
  sch990027: { om23: [8, 15], or23: [5, 15], om22: [9, 14] },
  edu990019: { v5m23: [8, 20], v6m23: [7, 21], om22: [8, 20], v4m23: [6, 20], v4r23: [5, 20] },
  sch990016: { or23: [10, 29], er23: [4, 13], v5r22: [9, 29], v4r23: [8, 28], v8r23: [7, 29] },
  // not determined
  sch990012: { v6m23: [16, 47], v5m22: [15, 46] },
  sch990020: { v5m23: [4, 12], v6m23: [4, 12] },
  sch990017: { v5m23: [13, 41] },
  // no, although a careless reading says yes
  sch990001: { v5m23: [5, 52], v5r23: [6, 52] },
  sch990002: { or23: [4, 100], eb23: [2, 30] },
  sch990005: { om23: [4, 43], v4m23: [10, 50] },
  edu990006: { or23: [9, 30], v6r23: [8, 27] },
  sch990009: { v5m22: [13, 38], v5r22: [12, 37], om23: [4, 36] },
  sch990010: { om23: [62, 207], v6m23: [60, 180], v4m23: [29, 146], v8m23: [30, 140] },
  sch990014: { v6m23: [9, 36] },
  sch990015: { v5m22: [5, 33] },
  sch990018: { v4m23: [28, 140], v4r23: [28, 141], v5m23: [10, 139] },
  sch990025: { v5m23: [1, 1] },
  edu990026: { v5m23: [3, 8] },
  edu990032: { v5m23: [16, 48] },
  sch990205: { om23: [6, 17] },
};

function teaches(school: SampleSchool, procedure: SampleProcedure): boolean {
  if (school.type === 'коррекционная') return false;
  if (procedure.startsWith('v4')) return school.primary;
  if (procedure.startsWith('v')) return school.basic && school.primary;
  if (procedure.startsWith('o')) return school.basic;
  return school.secondary;
}

/** The result of a school, or null where it has no such class, is not open yet or is already closed. */
export function resultOf(
  school: SampleSchool,
  procedure: SampleProcedure,
  year: SampleYear,
): SampleResult | null {
  if (!teaches(school, procedure)) return null;
  if (school.opened && year === 2022) return null;
  if (school.closed && year === 2023) return null;
  const set = SET[school.login]?.[`${procedure}${year - 2000}`];
  if (set) return { failed: set[0], participants: set[1] };
  const key = `${school.login} ${procedure} ${year}`;
  const participants = Math.max(
    1,
    Math.round(school.size * part(procedure) * (0.9 + 0.2 * draw(`${key} n`))),
  );
  return { failed: Math.floor(participants * ceiling(school, procedure) * draw(`${key} k`)), participants };
}

/** Below which share of «2» an unremarkable result stays. */
function ceiling(school: SampleSchool, procedure: SampleProcedure): number {
  if (procedure === 'er') return 0.08;
  return school.type === 'гимназия' || school.type === 'лицей' ? 0.06 : 0.17;
}

/** Which part of a grade takes the procedure. */
function part(procedure: SampleProcedure): number {
  if (procedure === 'er') return 0.5;
  if (procedure === 'ep') return 0.22;
  if (procedure === 'eb') return 0.27;
  return 1;
}

/** How many «5», «4», «3» and «2». */
export type Marks = readonly [five: number, four: number, three: number, two: number];

/** The marks behind a result. */
export function marksOf(key: string, result: SampleResult): Marks {
  const passed = result.participants - result.failed;
  const five = Math.floor((passed * drawWhole(`${key} five`, 8, 24)) / 100);
  const four = Math.floor((passed * drawWhole(`${key} four`, 30, 44)) / 100);
  return [five, four, passed - five - four, result.failed];
}
