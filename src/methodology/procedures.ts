import type { RiskIndicator } from '../model/context';
import type { Procedure } from '../model/procedure';
import { MATHEMATICS, RUSSIAN } from '../model/procedure';

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

/**
 * Position 0–8 of a procedure in `SHNOR_PROCEDURES`, or −1 when the list does not name it. Runs once per
 * row, so it builds no strings. A class given to ОГЭ or ЕГЭ and a level given to Russian are ignored.
 */
export function listedIndex(procedure: Procedure): number {
  const mathematics = procedure.subject === MATHEMATICS;
  if (!mathematics && procedure.subject !== RUSSIAN) return -1;
  switch (procedure.kind) {
    case 'vpr':
      if (procedure.grade === 5) return mathematics ? 0 : 2;
      if (procedure.grade === 6) return mathematics ? 1 : 3;
      return -1;
    case 'oge':
      return mathematics ? 4 : 5;
    case 'ege':
      if (!mathematics) return 8;
      if (procedure.level === 'base') return 6;
      return procedure.level === 'profile' ? 7 : -1;
    case 'kdr':
      return -1;
  }
}

/** The listed procedure that a result belongs to, or undefined when the list does not name it. */
export function listedProcedure(procedure: Procedure): ListedProcedure | undefined {
  return SHNOR_PROCEDURES[listedIndex(procedure)];
}

/** Rows 4.1–4.4 of table 3.2: ВПР of classes 4 and 8, not those of the ШНОР list. */
export const RISK_VPR = [
  { indicator: '4.1', procedure: { kind: 'vpr', subject: MATHEMATICS, grade: 4 }, level: 'primary' },
  { indicator: '4.2', procedure: { kind: 'vpr', subject: MATHEMATICS, grade: 8 }, level: 'basic' },
  { indicator: '4.3', procedure: { kind: 'vpr', subject: RUSSIAN, grade: 4 }, level: 'primary' },
  { indicator: '4.4', procedure: { kind: 'vpr', subject: RUSSIAN, grade: 8 }, level: 'basic' },
] as const satisfies readonly {
  indicator: RiskIndicator;
  procedure: Procedure;
  level: 'primary' | 'basic';
}[];

/** Position 0–3 of a procedure in `RISK_VPR`, or −1. */
export function riskVprIndex(procedure: Procedure): number {
  if (procedure.kind !== 'vpr') return -1;
  if (procedure.grade !== 4 && procedure.grade !== 8) return -1;
  const row = procedure.subject === MATHEMATICS ? 0 : procedure.subject === RUSSIAN ? 2 : -1;
  return row < 0 ? -1 : row + (procedure.grade === 8 ? 1 : 0);
}

/** Classes of the regional diagnostic works that the monitoring asks for: Норильск 2.3.1, строка 3. */
const KDR_GRADES: ReadonlySet<number | undefined> = new Set([4, 6, 7, 8]);

/** True for a regional diagnostic work of the monitoring, in any subject. */
export function isMonitoredKdr({ kind, grade }: Procedure): boolean {
  return kind === 'kdr' && KDR_GRADES.has(grade);
}
