import type { Finding } from '../../model/finding';
import type { PlanCode } from '../../model/programmeFindingCodes';
import { PLAN_CODES } from '../../model/programmeFindingCodes';
import { formatFor } from '../language';
import { findingMessage, findingRemedy } from './index';

const row = '№ 10 «Участие в проектах»';
const PARAMS: Readonly<Record<PlanCode, Finding['params']>> = {
  planRowNotRead: {},
  planFactNotUnderstood: { row, text: 'вчера' },
  planPeriodUnknown: { count: 3, rows: '1, 2, 3' },
  planPeriodAssumed: { origin: 'order', begins: '2021-01-01', ends: '2021-12-31' },
  planDaysSwapped: { row, start: '2021-05-01', finish: '2021-04-01' },
  planWithoutDeadlines: { count: 20 },
  planDeadlineMissing: { count: 2, rows: '3, 7' },
  planDeadlineNotUnderstood: { row, text: 'на каникулах' },
  planBeforeOrder: { row, text: 'Февраль', order: '2021-03-29' },
  planOutsidePeriod: { row, text: 'Январь 2024', begins: '2023-01-01', ends: '2023-12-31' },
  planResponsibleMissing: { count: 1, rows: '30' },
  planRestored: { count: 5 },
  planDateNotGiven: { plans: 2 },
  planReadTwice: { keptWorkbook: 'книга.xlsx', keptSheet: 'План' },
  planTypedTaken: { count: 2, plan: 'План' },
  planTypedDiffers: { row, otherSheet: 'План', otherCell: 'B7' },
  planTypedUnmatched: { row, plan: 'План' },
  planStatusNotUnderstood: { row, text: 'выполнено 5 из 10' },
  planMarksContradict: { row, text: 'в работе' },
  planMovedWithoutDeadline: { row, text: 'перенесено' },
  planMarkAhead: { row, day: '2026-12-01' },
  planMarkFarBefore: { row, day: '2013-10-12', begins: '2023-09-01' },
  planWithoutMarks: { count: 82 },
  planChangeNotTaken: { what: `${row}: «Срок»`, plan: 'План' },
  planRowNotTaken: { row, plan: 'План' },
  planYearsFar: { first: '2024-01-01', last: '2042-12-31' },
};
const SILENT: readonly PlanCode[] = ['planReadTwice', 'planTypedTaken'];

it.each(PLAN_CODES)('%s: whole sentences in both languages, nothing left open', (code) => {
  for (const language of ['ru', 'en'] as const) {
    const format = formatFor(language);
    const finding: Finding = { code, severity: 'warning', params: PARAMS[code] };
    const [what, todo] = [findingMessage(finding, format), findingRemedy(finding, format)];
    expect(what).toMatch(/^[А-ЯЁA-Z№].*\.$/s);
    expect(what).not.toMatch(/undefined|NaN/);
    if (SILENT.includes(code)) expect(todo).toBe('');
    else expect(todo).toMatch(/^[А-ЯЁA-Z].*\.$/s);
  }
});

it('numbers agree with their words', () => {
  const message = (count: number) =>
    findingMessage(
      { code: 'planPeriodUnknown', severity: 'warning', params: { count, rows: '1' } },
      formatFor('ru'),
    );
  expect(message(1)).toContain('без дат осталась 1 строка (');
  expect(message(3)).toContain('без дат остались 3 строки (');
  expect(message(5)).toContain('без дат осталось 5 строк (');
});
