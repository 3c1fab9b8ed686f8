import type { IndicatorCode } from '../../model/programme/indicator';
import type { Procedure } from '../../model/procedure';
import { MATHEMATICS, procedureKey, RUSSIAN } from '../../model/procedure';
import type { AcademicYear } from '../../model/year';
import { wasNotHeld } from '../notHeld';
import { cellsOf, hasRow } from './dynamics';
import { examOf, settlerFor } from './exams';
import type { Contribution, IndicatorValue } from './outcome';
import { noOge, notHeld } from './phrases';
import type { SliceScope } from './scope';
import { twoYears } from './slices';
import { emptyValue, shareValue } from './values';

/** Is some row of the exam there, of whatever stage? */
function isLoaded({ records }: SliceScope, procedure: Procedure, year: AcademicYear): boolean {
  const wanted = procedureKey(procedure);
  return records.some(({ results }) =>
    results.some((result) => result.year === year && procedureKey(result.procedure) === wanted),
  );
}

/**
 * 3.3.3.3 and 3.3.3.4: ОУ without a single failure in ОГЭ of the year that has ended. A school without
 * participants has no results that could be free of failures. Source: A4.5.
 */
export function ogeCleanIndicator(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const russian = code === '3.3.3.3';
  const procedure: Procedure = { kind: 'oge', subject: russian ? RUSSIAN : MATHEMATICS };
  const [year] = twoYears(scope.window);
  const { shnor, monitoring } = scope.input.settings;
  const all = monitoring.ogeCleanBase === 'all';
  const settle = settlerFor({
    slotOf: ({ kind, subject }: Procedure) => (kind === 'oge' && subject === procedure.subject ? 0 : -1),
    slots: 1,
    years: [year],
    settings: { ...shnor, stage: monitoring.ogeCleanStage },
  });
  const none = wasNotHeld(procedure, year)
    ? notHeld(year)
    : noOge(
        russian ? 'russian' : 'mathematics',
        year,
        isLoaded(scope, procedure, year) ? monitoring.ogeCleanStage : null,
      );
  const lines = scope.records.map(({ school, results }) => {
    const [settled] = settle(results);
    return { school, exam: examOf(settled, school, 'basic', procedure, year) };
  });
  if (!lines.some(({ exam }) => hasRow(exam))) return emptyValue(code, 'noData', none);
  const contributions = lines.flatMap(({ school, exam }): Contribution[] => {
    const sources = cellsOf(exam);
    if (exam.kind === 'numbers') {
      return [{ school, numerator: Number(exam.failed.part === 0), denominator: 1, sources }];
    }
    if (exam.kind === 'none') return all ? [{ school, numerator: 0, denominator: 1, sources }] : [];
    if (!all && !exam.row && school.levels.basic !== true) return [];
    return [{ school, numerator: null, denominator: all ? 1 : null, open: 1, sources }];
  });
  return shareValue(code, contributions, { none, zero: none });
}
