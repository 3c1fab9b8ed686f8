import type {
  Answer,
  AnswerValue,
  ContextAnswer,
  ContextCount,
  RiskIndicator,
  RiskTableColumn,
  RiskValue,
  SchoolContext,
} from '../model/context';
import type { Failed, ProcedureResult } from '../model/procedure';
import type { School } from '../model/school';
import type { Quantity, Source } from '../model/source';
import type { AcademicYear } from '../model/year';
import type { SchoolRecords } from './collected';
import { DEFAULT_SETTINGS } from './defaults';
import type { ProcedureCode } from './procedures';
import { SHNOR_PROCEDURES } from './procedures';
import type { Settings } from './settings';

/** Builders for the tests of this room: the list year is 2023/2024, Y−1 is 2022/2023, Y−2 is 2021/2022. */
export const YEAR: AcademicYear = '2023/2024';
export const Y1: AcademicYear = '2022/2023';
export const Y2: AcademicYear = '2021/2022';

export function at(cell: string, sheet = 'Лист1', workbook = 'книга.xlsx'): Source {
  return { workbook, sheet, cell };
}

export function quantity(value: number, cell = 'B2', sheet?: string): Quantity {
  return { value, source: at(cell, sheet) };
}

export function school(changes: Partial<School> = {}): School {
  return {
    id: 'sch990001',
    name: 'МБОУ СОШ № 1',
    type: 'secondary',
    levels: { primary: true, basic: true, secondary: true },
    official: new Map(),
    isBranch: false,
    registered: true,
    ...changes,
  };
}

/** `12/31` counts, `30%/27` a printed percent, `30%` without participants, `?/25` no failures, `?` «н/д». */
export function result(
  code: ProcedureCode,
  year: AcademicYear,
  numbers: string,
  changes: Partial<ProcedureResult> = {},
  cell = 'C2',
): ProcedureResult {
  const { procedure } = SHNOR_PROCEDURES.find((listed) => listed.code === code)!;
  const sheet = `${code} ${year.replace('/', '-')}`;
  return { ...numbersOf(numbers, sheet, cell), school: mention(sheet), procedure, year, ...changes };
}

export function numbersOf(
  numbers: string,
  sheet: string,
  cell = 'C2',
): Pick<ProcedureResult, 'participants' | 'failed'> {
  const [part, whole] = numbers.split('/');
  const source = at(cell, sheet);
  const participants =
    whole === undefined || whole === '?'
      ? null
      : { value: Number(whole), source: at(`B${cell.slice(1)}`, sheet) };
  return { participants, failed: failedOf(part!, source) };
}

function failedOf(text: string, source: Source): Failed | null {
  if (text === '?') return null;
  if (!text.endsWith('%')) return { kind: 'count', count: Number(text), source };
  const digits = text.slice(0, -1);
  return { kind: 'percent', percent: Number(digits), decimals: digits.split('.')[1]?.length ?? 0, source };
}

function mention(sheet: string) {
  return { name: 'МБОУ СОШ № 1', source: at('A2', sheet) };
}

export function records(changes: Partial<SchoolRecords> = {}): SchoolRecords {
  return { school: school(), results: [], contexts: [], riskColumns: [], ...changes };
}

/** A context slice: counts and answers by key. */
export function context(
  counts: Partial<Record<ContextCount, number>>,
  answers: Partial<Record<ContextAnswer, AnswerValue>> = {},
  changes: Partial<SchoolContext> = {},
): SchoolContext {
  return {
    school: mention('Контекст'),
    date: '2023-10-01',
    year: YEAR,
    counts: Object.fromEntries(
      Object.entries(counts).map(([key, value]) => [key, quantity(value, 'D5', 'Контекст')]),
    ),
    answers: Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, answer(value)])),
    ...changes,
  };
}

const WORDS: Record<AnswerValue, string> = { yes: 'да', no: 'нет', partial: 'частично', notApplicable: '—' };

export function answer(value: AnswerValue, cell = 'E5'): Answer {
  return { value, text: WORDS[value], source: at(cell, 'Контекст') };
}

/** A filled column of table 3.2: numbers are percents, words are answers, «—» is not applicable. */
export function column(
  values: Partial<Record<RiskIndicator, number | AnswerValue>>,
  changes: Partial<RiskTableColumn> = {},
): RiskTableColumn {
  const source = at('C3', 'Риски');
  const cell = (value: number | AnswerValue): RiskValue => {
    if (typeof value === 'number') return { kind: 'percent', percent: value, source };
    return value === 'notApplicable'
      ? { kind: 'notApplicable', source }
      : { kind: 'answer', value, text: WORDS[value], source };
  };
  return {
    school: mention('Риски'),
    year: YEAR,
    values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, cell(value)])),
    ...changes,
  };
}

export function withShnor(changes: Partial<Settings['shnor']>): Settings {
  return { ...DEFAULT_SETTINGS, shnor: { ...DEFAULT_SETTINGS.shnor, ...changes } };
}

type RiskChanges = {
  readonly [Key in keyof Settings['risk']]?: Settings['risk'][Key] extends object
    ? Partial<Settings['risk'][Key]>
    : Settings['risk'][Key];
};

export function withRisk(changes: RiskChanges): Settings {
  const { risk } = DEFAULT_SETTINGS;
  return {
    ...DEFAULT_SETTINGS,
    risk: {
      minSections: changes.minSections ?? risk.minSections,
      s1: { ...risk.s1, ...changes.s1 },
      s2: { ...risk.s2, ...changes.s2 },
      s3: { ...risk.s3, ...changes.s3 },
      s4: { ...risk.s4, ...changes.s4 },
    },
  };
}
