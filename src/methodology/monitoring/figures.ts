import type { Answer } from '../../model/context';
import type { FigureAnswer, FigureCount, FigureResult, SchoolFigures } from '../../model/programme/figures';
import type { School } from '../../model/school';
import type { Measure, Source } from '../../model/source';
import type { SchoolRecords } from '../collected';
import { schoolLabel } from '../schoolYears';
import { sourceOrder } from '../sheetTally';
import type { MonitoringNotes } from './notes';
import type { Contribution } from './outcome';
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

/** A number of people or posts with its cells; `disputed`: stated, but in contradiction with another one. */
export type Figure = { readonly value: number; readonly sources: readonly Source[] } | 'disputed' | null;

export function figureCount(record: SchoolRecords, field: FigureCount, notes: MonitoringNotes): Figure {
  const { figures } = record.programme;
  const stated = newest<Measure>(record, field, ({ counts }) => counts[field], sameNumber, notes);
  const isStated = figures.some(({ counts }) => counts[field]);
  const isDisputed = ({ disputed }: SchoolFigures) => disputed?.includes(field) === true;
  const [last] = figures
    .filter((one) => one.counts[field] || isDisputed(one))
    .sort(
      (a, b) =>
        latest(a.date, b.date) || latest(a.year, b.year) || Number(isDisputed(b)) - Number(isDisputed(a)),
    );
  // Two rows of one day that differ contradict one another as well.
  if ((last && isDisputed(last)) || (isStated && stated === null)) return 'disputed';
  return stated && { value: stated.value, sources: [stated.source] };
}

/** A school by a part and its whole: a part alone says nothing, a disputed whole leaves neither. */
export function partOf(school: School, part: Figure, whole: Figure): Contribution {
  const disputed = part === 'disputed' || whole === 'disputed';
  const known = (figure: Figure) => (figure === 'disputed' ? null : figure);
  const [one, all] = [known(part), known(whole)];
  return {
    school,
    numerator: all && (one?.value ?? null),
    denominator: all?.value ?? null,
    ...(disputed && { disputed: true as const }),
    sources: [...(one?.sources ?? []), ...(all?.sources ?? [])],
  };
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
