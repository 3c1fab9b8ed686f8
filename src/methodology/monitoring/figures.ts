import type { Answer } from '../../model/context';
import type { FigureAnswer, FigureCount, FigureResult, SchoolFigures } from '../../model/programme/figures';
import type { Measure } from '../../model/source';
import type { SchoolRecords } from '../collected';
import { schoolLabel } from '../schoolYears';
import { sourceOrder } from '../sheetTally';
import type { MonitoringNotes } from './notes';
import { latest } from './teacherCounts';

/** What the newest row of «Показатели школ» that says it says; rows of one day that differ are no answer. */
function newest<Value extends { readonly source: Measure['source'] }>(
  { school, programme }: SchoolRecords,
  field: string,
  read: (figures: SchoolFigures) => Value | undefined,
  same: (a: Value, b: Value) => boolean,
  notes: MonitoringNotes,
): Value | null {
  const stated = programme.figures
    .flatMap((figures) => {
      const value = read(figures);
      return value ? [{ figures, value }] : [];
    })
    .sort(
      (a, b) =>
        latest(a.figures.date, b.figures.date) ||
        latest(a.figures.year, b.figures.year) ||
        sourceOrder(a.value.source, b.value.source),
    );
  const [first] = stated;
  if (!first) return null;
  for (const { figures, value } of stated) {
    const isEarlier = figures.date !== first.figures.date || figures.year !== first.figures.year;
    if (isEarlier && !same(first.value, value)) notes.earlierFigures(value.source);
  }
  const other = stated.find(
    ({ figures, value }) =>
      figures.date === first.figures.date && figures.year === first.figures.year && !same(first.value, value),
  );
  if (!other) return first.value;
  const { workbook, sheet, cell } = other.value.source;
  notes.say({
    code: 'monitoringFiguresDiffer',
    severity: 'error',
    ...first.value.source,
    params: {
      school: schoolLabel(school),
      field,
      otherWorkbook: workbook,
      otherSheet: sheet,
      otherCell: cell,
    },
  });
  return null;
}

export function figureCount(record: SchoolRecords, field: FigureCount, notes: MonitoringNotes) {
  return newest<Measure>(record, field, ({ counts }) => counts[field], sameNumber, notes);
}

export function figureResult(record: SchoolRecords, field: FigureResult, notes: MonitoringNotes) {
  return newest<Measure>(record, field, ({ results }) => results[field], sameNumber, notes);
}

export function figureAnswer(record: SchoolRecords, field: FigureAnswer, notes: MonitoringNotes) {
  return newest<Answer>(
    record,
    field,
    ({ answers }) => answers[field],
    (a, b) => a.value === b.value,
    notes,
  );
}

/** «Да» is yes; «частично», «нет» and «не применимо» are not. */
export function isYes(answer: Answer | null): boolean | null {
  return answer === null ? null : answer.value === 'yes';
}

function sameNumber(a: Measure, b: Measure): boolean {
  return Math.abs(a.value - b.value) < 1e-9;
}
