import type { AcademicYear } from './year';
import type { Measure, Quantity, Source } from './source';
import type { SchoolMention } from './school';

/** ВПР, ОГЭ, ЕГЭ, КДР. */
export type ProcedureKind = 'vpr' | 'oge' | 'ege' | 'kdr';

/** `mathematics` and `russian` are what the rules ask for; any other subject keeps its Russian name in lower case. */
export type Subject = string;
export const MATHEMATICS: Subject = 'mathematics';
export const RUSSIAN: Subject = 'russian';

/** An assessment procedure (оценочная процедура). `grade` is the class whose programme is tested (ВПР, КДР). */
export interface Procedure {
  readonly kind: ProcedureKind;
  readonly subject: Subject;
  readonly level?: 'base' | 'profile';
  readonly grade?: number;
}

/** A stable key: `vpr-mathematics-5`, `oge-russian`, `ege-mathematics-profile`. */
export function procedureKey(procedure: Procedure): string {
  let key = `${procedure.kind}-${procedure.subject}`;
  if (procedure.level) key += `-${procedure.level}`;
  if (procedure.grade !== undefined) key += `-${procedure.grade}`;
  return key;
}

/**
 * How many did not pass, as the source states it: an exact count, or a percent (0–100) with the
 * number of decimals printed, from which the count can be reconstructed.
 */
export type Failed =
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly source: Source;
      /** As in `Quantity`: the cells of every addend of a sum. */
      readonly addends?: readonly Source[];
    }
  | {
      readonly kind: 'percent';
      readonly percent: number;
      readonly decimals: number;
      readonly source: Source;
    };

/** A cell that keeps a row from stating a whole result, and what stands in it. */
export interface Gap {
  readonly reason:
    | 'blank'
    | 'noData' // «н/д», «-», «—»: `text`
    | 'formulaError' // `text`: the error as Excel stores it, «#DIV/0!»
    | 'notNumber' // a word, a date, «<5»
    | 'refused'; // a number that contradicts the rest of the row
  readonly text?: string;
  readonly source: Source;
}

/** ВПР are written in spring or (2020, 2022) in autumn over the programme of the ended year. */
export type Season = 'spring' | 'autumn';

/** `main`: before the re-sit («основной», до пересдачи); `final`: after it («итоговый»). */
export type Stage = 'main' | 'final';

/** The result of one school in one procedure of one academic year, as one row of a sheet states it. */
export interface ProcedureResult {
  readonly school: SchoolMention;
  readonly procedure: Procedure;
  /** The academic year whose programme was tested. */
  readonly year: AcademicYear;
  readonly season?: Season;
  readonly stage?: Stage;
  /**
   * Set when the row sums pupils of a protocol, which may cover only a part of the school: the classes it
   * names («5А»), empty when it names none. Such rows of one school are added up, not compared.
   */
  readonly classes?: readonly string[];
  /** null when the sheet does not say («н/д»); 0 means that the procedure was not held at this school. */
  readonly participants: Quantity | null;
  /** null when the sheet does not say. */
  readonly failed: Failed | null;
  /** Average score or mark, and the percent (0–100) of marks «4» and «5», where the sheet has such a column. */
  readonly average?: Measure;
  readonly quality?: Measure;
  /** The cells to blame when one of the two is null; left out when no single cell is. */
  readonly gaps?: readonly Gap[];
}
