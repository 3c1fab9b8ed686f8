import type { Finding } from '../../model/finding';
import type { IndicatorCode, IndicatorSystem } from '../../model/programme/indicator';
import { INDICATOR_SYSTEMS } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { atWork } from '../schoolYears';
import { withAggregate } from './aggregates';
import { indicatorEntry, indicatorsOf } from './catalogue';
import { historyOf, previousOf } from './history';
import { narrowed } from './narrow';
import { MonitoringNotes } from './notes';
import type { IndicatorValue, MonitoringOutcome, SystemSlice } from './outcome';
import { riskChanges, riskTables } from './riskTables';
import { RULES } from './rules';
import type { MonitoringInput, SliceScope } from './scope';
import { shnorBase } from './shnorBase';
import { dueSlices, isReached, sliceWindow, yearOfSlice } from './slices';
import { editedText } from './texts';

/**
 * The monitoring indicators of every system whose data were loaded, one slice a system, and the values of
 * earlier slices. Source: Норильск 2.3, 3.3, 4.3; Предгорный округ, passport; methodology A4.2, A4.5, A4.6.
 */
export function judgeMonitoring(input: MonitoringInput): {
  readonly outcome: MonitoringOutcome | null;
  readonly findings: readonly Finding[];
} {
  const notes = new MonitoringNotes();
  const slices = INDICATOR_SYSTEMS.flatMap((system) => sliceOf(system, input, notes) ?? []);
  const made = new Map(slices.map(({ system, slice }) => [system, slice]));
  const history = historyOf(input.indicators, (code) => made.get(indicatorEntry(code).system) ?? null, notes);
  if (slices.length === 0 && history.length === 0) return { outcome: null, findings: notes.findings() };
  const withPrevious = slices.map((slice): SystemSlice => ({
    ...slice,
    values: slice.values.map((value) => ({
      ...value,
      previous: previousOf(history, value.code, slice.slice),
      ...editedText(value.code, input.indicators),
    })),
  }));
  return { outcome: { slices: withPrevious, history }, findings: notes.findings() };
}

/**
 * The slice of a system: the one a person chose, else the newest due one that is reached, without a day the
 * newest that has data. Null when there is none.
 */
function sliceOf(
  system: IndicatorSystem,
  input: MonitoringInput,
  notes: MonitoringNotes,
): SystemSlice | null {
  const chosen = input.chosen[system];
  if (chosen !== undefined && yearOfSlice(chosen) !== input.year) {
    const params = { system, slice: chosen, year: input.year };
    notes.say({ code: 'monitoringSliceOtherYear', severity: 'error', params });
    return null;
  }
  if (chosen !== undefined) return judgedSlice(system, chosen, input, notes);
  const due = dueSlices(system, input.year);
  const { asOf } = input;
  if (asOf !== null) {
    const reached = due.filter((slice) => isReached(slice, asOf));
    const newest = reached.pop();
    if (newest !== undefined) return judgedSlice(system, newest, input, notes);
    const [first] = due;
    if (judgedSlice(system, first!, input, new MonitoringNotes())) {
      const params = { system, slice: first!, asOf };
      notes.say({ code: 'monitoringSliceNotDue', severity: 'info', params });
    }
    return null;
  }
  for (const slice of due.reverse()) {
    const own = new MonitoringNotes();
    const judged = judgedSlice(system, slice, input, own);
    if (!judged) continue;
    notes.take(own);
    return judged;
  }
  return null;
}

/** Null when nothing of the system was loaded for the slice. */
function judgedSlice(
  system: IndicatorSystem,
  slice: SliceId,
  input: MonitoringInput,
  notes: MonitoringNotes,
): SystemSlice | null {
  const scope = scopeOf(system, slice, input, notes);
  const values = indicatorsOf(system).map(({ code }) => valueFor(code, scope));
  if (!values.some(({ status, contributions }) => status === 'known' || contributions.some(hasCells)))
    return null;
  const changes = scope.tables && riskChanges(scope.tables, input.settings.risk);
  return { system, slice, year: scope.window.year, values, ...(changes && { riskChanges: changes }) };
}

function hasCells({ sources }: IndicatorValue['contributions'][number]): boolean {
  return sources.length > 0;
}

function valueFor(code: IndicatorCode, scope: SliceScope): IndicatorValue {
  const value = RULES[code](scope, code);
  return withAggregate(value, scope.input.indicators, scope.window, scope.notes);
}

function scopeOf(
  system: IndicatorSystem,
  slice: SliceId,
  input: MonitoringInput,
  notes: MonitoringNotes,
): SliceScope {
  const window = sliceWindow(system, slice);
  const records = input.records
    .filter(({ school }) => atWork(school, window.year) !== 'closed')
    .map((record) => narrowed(record, window, notes));
  const { shnorBase: chosen } = input.settings.monitoring;
  const base =
    system === 'norilsk23' || system === 'predgorny'
      ? shnorBase(records, window.year, window.to, input.shnor, chosen, notes)
      : null;
  const tables = system === 'norilsk33' ? riskTables(input, (finding) => notes.say(finding)) : null;
  return { window, input, records, base, tables, notes };
}
