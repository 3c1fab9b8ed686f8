import type { ProcedureResult } from '../model/procedure';
import { MATHEMATICS, RUSSIAN } from '../model/procedure';
import type { School } from '../model/school';
import type { Source } from '../model/source';
import type { AcademicYear } from '../model/year';
import type { SheetReading } from '../recognise/contract';
import type { Matching } from '../schools/matching';
import { yearInName } from '../locale/words';
import { tableTemplate } from './inputs/columns';
import type { SheetSpec, SpecValue } from './sheetSpec';
import { RESULT_COLUMNS } from './template';

const KINDS = { vpr: 'ВПР', oge: 'ОГЭ', ege: 'ЕГЭ', kdr: 'КДР' } as const;
const SUBJECTS: Readonly<Record<string, string>> = {
  [MATHEMATICS]: 'математика',
  [RUSSIAN]: 'русский язык',
};
const LEVELS = { base: 'база', profile: 'профиль' } as const;
const PERIODS = { spring: 'весна', autumn: 'осень', main: 'основной', final: 'итоговый' } as const;

const SOURCE_COLUMN = RESULT_COLUMNS.at(-1)!;
/** Columns that only some departments have. */
const MEASURES = [
  { field: 'average', heading: 'Средний балл' },
  { field: 'quality', heading: 'Качество, %' },
] as const;

interface Carried {
  readonly result: ProcedureResult;
  readonly school: School;
  /** Of the school in the register. */
  readonly place: number;
}

/**
 * The results of one ended year in long form: criterion 2 and every dynamics ask for them once more. Rows that
 * differ stay both, so that the next calculation sees the same conflict; rows of unmatched schools stay out, as
 * they stayed out of every verdict. Null when the year has none.
 */
export function carriedResults(
  readings: readonly SheetReading[],
  matching: Matching,
  year: AcademicYear,
): SheetSpec | null {
  const places = new Map(matching.schools.map((school, place) => [school.id, { school, place }]));
  const wholes: Carried[] = [];
  const parts = new Map<string, Carried[]>();
  for (const result of readings.flatMap(({ records }) => records.results)) {
    const at = result.year === year ? places.get(matching.schoolOf(result.school) ?? '') : undefined;
    if (!at) continue;
    const { procedure, season, stage, classes } = result;
    if (classes === undefined) {
      wholes.push({ ...at, result });
      continue;
    }
    const key = JSON.stringify([at.place, procedure, season, stage]);
    const known = parts.get(key);
    if (known) known.push({ ...at, result });
    else parts.set(key, [{ ...at, result }]);
  }
  const carried = [...wholes, ...[...parts.values()].map(wholeOf)].sort(inOrder);
  if (carried.length === 0) return null;
  const measured = MEASURES.filter(({ field }) => carried.some(({ result }) => result[field] !== undefined));
  const rows = distinct(
    carried.map(({ result, school }) => ({
      stated: [...rowOf(result, school), ...measured.map(({ field }) => result[field]?.value ?? null)],
      source: sourceText(sourceOf(result)),
    })),
  );
  return tableTemplate({
    kind: 'results',
    name: `Результаты ${yearInName(year)}`,
    title: `Результаты оценочных процедур за ${year} учебный год`,
    hint: 'Перенесено из книги прошлого года: эти результаты нужны для критерия 2 и для динамики. Новые результаты вносите на лист «Результаты».',
    columns: [
      ...RESULT_COLUMNS.filter(({ heading }) => heading !== SOURCE_COLUMN.heading),
      { heading: 'Логин ФИС ОКО', width: 14 },
      { heading: 'Муниципалитет', width: 24 },
      ...measured.map(({ heading }) => ({ heading, width: 12 })),
      SOURCE_COLUMN,
    ],
    rows,
  });
}

function rowOf({ procedure, year, season, stage, participants, failed }: ProcedureResult, school: School) {
  const period = season ?? stage;
  const percent = failed?.kind === 'percent' ? printed(failed.percent, failed.decimals) : null;
  return [
    year,
    KINDS[procedure.kind],
    SUBJECTS[procedure.subject] ?? procedure.subject,
    procedure.level ? LEVELS[procedure.level] : null,
    procedure.grade ?? null,
    period ? PERIODS[period] : null,
    school.code ?? null,
    school.name,
    participants?.value ?? 'н/д',
    failed?.kind === 'count' ? failed.count : failed ? null : 'н/д',
    percent,
    school.login ?? null,
    school.municipality ?? null,
  ];
}

/** «30,0» says more than 30: how many counts it may stand for depends on its decimals. */
function printed(percent: number, decimals: number): SpecValue {
  const text = percent.toFixed(decimals);
  return String(percent) === text ? percent : text.replace('.', ',');
}

function sourceOf({ failed, participants, school }: ProcedureResult): Source {
  return failed?.source ?? participants?.source ?? school.source;
}

function sourceText({ workbook, sheet, cell }: Source): string {
  return `${workbook}, лист «${sheet}», ${cell}`;
}

/** Rows in their order; what several sheets state alike stays once, with the source that comes first. */
function distinct(rows: readonly { readonly stated: SpecValue[]; readonly source: string }[]): SpecValue[][] {
  const known = new Map<string, SpecValue[]>();
  for (const { stated, source } of rows) {
    const key = JSON.stringify(stated);
    if (!known.has(key)) known.set(key, [...stated, source]);
  }
  return [...known.values()];
}

const KIND_ORDER = Object.keys(KINDS);

/** By procedure, then by school as the register has them, then by source: the order of the sheets read is nothing. */
function inOrder(a: Carried, b: Carried): number {
  const [one, other] = [a.result.procedure, b.result.procedure];
  return (
    KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind) ||
    (one.grade ?? 0) - (other.grade ?? 0) ||
    compare(one.subject, other.subject) ||
    compare(one.level ?? '', other.level ?? '') ||
    compare(a.result.season ?? a.result.stage ?? '', b.result.season ?? b.result.stage ?? '') ||
    a.place - b.place ||
    bySource(a, b)
  );
}

function bySource(a: Carried, b: Carried): number {
  const [one, other] = [sourceOf(a.result), sourceOf(b.result)];
  return (
    compare(one.workbook, other.workbook) || compare(one.sheet, other.sheet) || compare(one.cell, other.cell)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function wholeOf(parts: readonly Carried[]): Carried {
  const sorted = [...parts].sort(bySource);
  return { ...sorted[0]!, result: together(sorted.map(({ result }) => result)) };
}

/** Protocols of the classes of one school as one row: counts are added, one that is missing leaves the sum open. */
function together(results: readonly ProcedureResult[]): ProcedureResult {
  const [first] = results;
  const sum = (value: (result: ProcedureResult) => number | null) =>
    results.reduce<number | null>((total, result) => {
      const own = value(result);
      return total === null || own === null ? null : total + own;
    }, 0);
  const participants = sum((result) => result.participants?.value ?? null);
  const failed = sum((result) => (result.failed?.kind === 'count' ? result.failed.count : null));
  const source = first!.participants?.source ?? first!.school.source;
  return {
    ...first!,
    participants: participants === null ? null : { value: participants, source },
    failed: failed === null ? null : { kind: 'count', count: failed, source },
  };
}
