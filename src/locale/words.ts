import type { Verdict } from '../model/verdict';
import type { AcademicYear } from '../model/year';

/** The words of a finished sheet. Formulas compare with them, so each stands here once. */
export const WORD = {
  yes: 'да',
  no: 'нет',
  partial: 'частично',
  unknown: 'не определено',
  /** Не применимо (methodology, part E). */
  notApplicable: '—',
  noData: 'н/д',
  risk: 'риск',
  differs: 'расхождение',
  agrees: 'совпадает',
} as const;

/** «Оценка» of a change; a sign goes with each, for the colour alone says nothing in a grey print. */
export const TREND_WORDS = {
  better: '▲ лучше',
  worse: '▼ хуже',
  same: '= без изменений',
  unknown: WORD.unknown,
} as const;

/** State of a row of a plan on a day. */
export const PLAN_STATE_WORDS = {
  done: 'выполнено',
  inTime: 'в срок',
  overdue: 'просрочено',
  unmarked: 'отметок нет',
  unclear: 'статус не понят',
  unread: WORD.unknown,
  cancelled: 'отменено',
  noDeadline: 'без срока',
  noDate: WORD.unknown,
} as const;

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  yes: WORD.yes,
  no: WORD.no,
  unknown: WORD.unknown,
  notApplicable: WORD.notApplicable,
};

/** «да», «нет», «не определено», «—». */
export function verdictWord(verdict: Verdict): string {
  return VERDICT_WORDS[verdict];
}

/** The same for a section of table 3.2: «риск» instead of «да». */
export function sectionWord(verdict: Verdict): string {
  return verdict === 'yes' ? WORD.risk : VERDICT_WORDS[verdict];
}

/** An academic year inside a sheet name, where «/» is forbidden: 2023-2024. */
export function yearInName(year: AcademicYear): string {
  return year.replace('/', '-');
}
