import type { Procedure } from '../model/procedure';
import { MATHEMATICS, RUSSIAN, procedureKey } from '../model/procedure';

/** The nine procedures of ШНОР, numbered in the order of the source. */
export const PROCEDURE_CODES = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9'] as const;
export type ProcedureCode = (typeof PROCEDURE_CODES)[number];

export interface ListedProcedure {
  readonly code: ProcedureCode;
  readonly procedure: Procedure;
  /** Exact text of the source: Норильск, раздел 2.1, «Анализ проводится по результатам следующих процедур». */
  readonly text: string;
  /** Level of education that a school must teach for the procedure to apply. */
  readonly level: 'basic' | 'secondary';
  /** Procedures of one subject family are counted once when `countAs` is `subject`. */
  readonly family: string;
}

export const SHNOR_PROCEDURES: readonly ListedProcedure[] = [
  {
    code: 'P1',
    procedure: { kind: 'vpr', subject: MATHEMATICS, grade: 5 },
    text: 'ВПР по математике (5 класс)',
    level: 'basic',
    family: 'vpr-mathematics',
  },
  {
    code: 'P2',
    procedure: { kind: 'vpr', subject: MATHEMATICS, grade: 6 },
    text: 'ВПР по математике (6 класс)',
    level: 'basic',
    family: 'vpr-mathematics',
  },
  {
    code: 'P3',
    procedure: { kind: 'vpr', subject: RUSSIAN, grade: 5 },
    text: 'ВПР по русскому языку (5 класс)',
    level: 'basic',
    family: 'vpr-russian',
  },
  {
    code: 'P4',
    procedure: { kind: 'vpr', subject: RUSSIAN, grade: 6 },
    text: 'ВПР по русскому языку (6 класс)',
    level: 'basic',
    family: 'vpr-russian',
  },
  {
    code: 'P5',
    procedure: { kind: 'oge', subject: MATHEMATICS },
    text: 'ОГЭ по математике',
    level: 'basic',
    family: 'oge-mathematics',
  },
  {
    code: 'P6',
    procedure: { kind: 'oge', subject: RUSSIAN },
    text: 'ОГЭ по русскому языку',
    level: 'basic',
    family: 'oge-russian',
  },
  {
    code: 'P7',
    procedure: { kind: 'ege', subject: MATHEMATICS, level: 'base' },
    text: 'ЕГЭ по математике (базовой)',
    level: 'secondary',
    family: 'ege-mathematics',
  },
  {
    code: 'P8',
    procedure: { kind: 'ege', subject: MATHEMATICS, level: 'profile' },
    text: 'ЕГЭ по математике (профильной)',
    level: 'secondary',
    family: 'ege-mathematics',
  },
  {
    code: 'P9',
    procedure: { kind: 'ege', subject: RUSSIAN },
    text: 'ЕГЭ по русскому языку',
    level: 'secondary',
    family: 'ege-russian',
  },
];

const BY_KEY = new Map(SHNOR_PROCEDURES.map((listed) => [procedureKey(listed.procedure), listed]));

/** The listed procedure that a result belongs to, or undefined when the list does not name it. */
export function listedProcedure(procedure: Procedure): ListedProcedure | undefined {
  return BY_KEY.get(procedureKey(procedure));
}
