import type { ProcedureResult } from '../model/procedure';
import { MATHEMATICS, RUSSIAN } from '../model/procedure';
import type { School, SchoolMention } from '../model/school';
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
  const schools = new Map(matching.schools.map((school) => [school.id, school]));
  const find = (mention: SchoolMention): School | undefined => schools.get(matching.schoolOf(mention) ?? '');
  const rows: SpecValue[][] = [];
  const known = new Set<string>();
  const keep = (row: SpecValue[]) => {
    const key = JSON.stringify(row.slice(0, -1));
    if (known.has(key)) return;
    known.add(key);
    rows.push(row);
  };
  const wanted = readings.flatMap(({ records }) => records.results).filter((one) => one.year === year);
  const parts = new Map<string, { school: School; results: ProcedureResult[] }>();
  for (const result of wanted) {
    const school = find(result.school);
    if (!school) continue;
    if (result.classes === undefined) {
      keep(rowOf(result, school));
      continue;
    }
    const key = JSON.stringify([school.id, result.procedure, result.season, result.stage]);
    const part = parts.get(key);
    if (part) part.results.push(result);
    else parts.set(key, { school, results: [result] });
  }
  for (const { school, results } of parts.values()) keep(rowOf(together(results), school));
  if (rows.length === 0) return null;
  return tableTemplate({
    kind: 'results',
    name: `Результаты ${yearInName(year)}`,
    title: `Результаты оценочных процедур за ${year} учебный год`,
    hint: 'Перенесено из книги прошлого года: эти результаты нужны для критерия 2 и для динамики. Новые результаты вносите на лист «Результаты».',
    columns: [
      ...RESULT_COLUMNS,
      { heading: 'Логин ФИС ОКО', width: 14 },
      { heading: 'Муниципалитет', width: 24 },
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
    sourceText(failed?.source ?? participants?.source ?? null),
    school.login ?? null,
    school.municipality ?? null,
  ];
}

/** «30,0» says more than 30: how many counts it may stand for depends on its decimals. */
function printed(percent: number, decimals: number): SpecValue {
  const text = percent.toFixed(decimals);
  return String(percent) === text ? percent : text.replace('.', ',');
}

function sourceText(source: ProcedureResult['school']['source'] | null): string | null {
  return source && `${source.workbook}, лист «${source.sheet}», ${source.cell}`;
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
