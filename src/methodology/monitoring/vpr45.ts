import type { IndicatorCode } from '../../model/programme/indicator';
import type { Procedure } from '../../model/procedure';
import { MATHEMATICS, RUSSIAN } from '../../model/procedure';
import type { SchoolRecords } from '../collected';
import { cellsOf, hasRow } from './dynamics';
import type { Exam } from './exams';
import { compareFractions, examOf, settlerFor } from './exams';
import type { Contribution, IndicatorValue } from './outcome';
import { VPR_PAIR, noVpr } from './phrases';
import type { SliceScope } from './scope';
import { twoYears } from './slices';
import type { MonitoringSettings } from './settings';
import { emptyValue, shareValue } from './values';

type Numbers = Extract<Exam, { kind: 'numbers' }>;

/** ВПР of classes 4 and 5 of the year that has ended and of the year before it. */
type Works = Readonly<Record<'four' | 'five' | 'fourBefore' | 'fiveBefore', Exam>>;

/**
 * 3.3.3.1 and 3.3.3.2: ОУ where the share of «2» fell from class 4 to class 5. By default the same children are
 * compared; an autumn work over the programme of class 4 is a point of class 4. Source: A4.5, F3.
 */
export function vpr45Indicator(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const subject = code === '3.3.3.1' ? MATHEMATICS : RUSSIAN;
  const { cohort, cohortBase } = scope.input.settings.monitoring;
  const none = noVpr(code === '3.3.3.1' ? 'mathematics' : 'russian', VPR_PAIR[cohort]);
  const worksOf = worksBy(subject, scope);
  const lines = scope.records.map((record) => ({ record, pairs: pairsFor(cohort, worksOf(record)) }));
  const loaded = lines.some(({ pairs }) =>
    pairs.some((pair) => pair.every(({ kind }) => kind === 'numbers')),
  );
  if (!loaded) return emptyValue(code, 'noData', none);
  const contributions = lines.flatMap(({ record, pairs }) =>
    contributionOf(record, pairs, cohortBase === 'all'),
  );
  const stableZero = lines
    .filter(({ pairs }) => {
      const compared = pairs.filter(([a, b]) => a.kind !== 'none' && b.kind !== 'none');
      return (
        compared.length > 0 &&
        compared.flat().every((exam) => exam.kind === 'numbers' && exam.failed.part === 0)
      );
    })
    .map(({ record }) => record.school);
  return { ...shareValue(code, contributions, { none, zero: none }), stableZero };
}

/** Which works a reading compares: earlier one, later one. */
function pairsFor(
  cohort: MonitoringSettings['cohort'],
  { four, five, fourBefore, fiveBefore }: Works,
): (readonly [Exam, Exam])[] {
  switch (cohort) {
    case 'cohort':
      return [[fourBefore, five]];
    case 'sameYear':
      return [[four, five]];
    case 'yearOnYear':
      return [
        [fourBefore, four],
        [fiveBefore, five],
      ];
  }
}

function contributionOf(
  { school }: SchoolRecords,
  pairs: readonly (readonly [Exam, Exam])[],
  all: boolean,
): Contribution[] {
  const sources = pairs.flat().flatMap(cellsOf);
  const compared = pairs.filter(([a, b]) => a.kind !== 'none' && b.kind !== 'none');
  if (compared.length === 0) return all ? [{ school, numerator: 0, denominator: 1, sources }] : [];
  if (compared.flat().some(({ kind }) => kind === 'unknown')) {
    // Without a single row nobody knows whether the school has these classes.
    const expected = compared.flat().some(hasRow) || (school.levels.primary && school.levels.basic);
    if (!all && !expected) return [];
    return [{ school, numerator: null, denominator: all ? 1 : null, open: 1, sources }];
  }
  const fell = compared.every(
    ([before, now]) => compareFractions((now as Numbers).failed, (before as Numbers).failed) < 0,
  );
  return [{ school, numerator: Number(fell), denominator: 1, sources }];
}

function worksBy(subject: string, { window, input }: SliceScope): (record: SchoolRecords) => Works {
  const years = twoYears(window);
  const procedures: readonly Procedure[] = [4, 5].map((grade) => ({ kind: 'vpr', subject, grade }));
  const settle = settlerFor({
    slotOf: ({ kind, subject: one, grade }) =>
      kind === 'vpr' && one === subject && (grade === 4 || grade === 5) ? grade - 4 : -1,
    slots: 2,
    years,
    // The classes are those of the programme, whenever it was written.
    settings: { ...input.settings.shnor, vprYear: 'programme' },
  });
  return ({ school, results }) => {
    const settled = settle(results);
    const exam = (year: number, slot: number) => {
      const level = slot === 0 ? 'primary' : 'basic';
      return examOf(settled[year * 2 + slot], school, level, procedures[slot]!, years[year]!);
    };
    return { four: exam(0, 0), five: exam(0, 1), fourBefore: exam(1, 0), fiveBefore: exam(1, 1) };
  };
}
