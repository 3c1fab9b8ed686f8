import type { Finding } from '../../model/finding';
import type { IndicatorCode, IndicatorSystem } from '../../model/programme/indicator';
import { INDICATOR_SYSTEMS } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { atWork } from '../schoolYears';
import { withAggregate, withUnread } from './aggregates';
import { keptByHand } from './byHand';
import { indicatorEntry, indicatorsOf } from './catalogue';
import { historyOf, previousOf } from './history';
import { hasOwnData, wasKept } from './evidence';
import { narrowed } from './narrow';
import { MonitoringNotes } from './notes';
import type { IndicatorValue, MonitoringOutcome, SystemSlice } from './outcome';
import type { RiskTables } from './riskTables';
import { riskTables } from './riskTables';
import { RULES } from './rules';
import type { MonitoringInput, SliceScope } from './scope';
import { shnorBase } from './shnorBase';
import { dueSlices, isReached, sliceWindow, yearOfSlice } from './slices';
import { Staff } from './staff';
import { editedText } from './texts';

/** The input of a run with what is made of it once, whatever number of slices is tried. */
interface Run extends MonitoringInput {
  readonly tables: () => RiskTables;
}

/**
 * The monitoring indicators of every system whose data were loaded, one slice a system, and the values of
 * earlier slices. Source: Норильск 2.3, 3.3, 4.3; Предгорный округ, passport; methodology A4.2, A4.5, A4.6.
 */
export function judgeMonitoring(given: MonitoringInput): {
  readonly outcome: MonitoringOutcome | null;
  readonly findings: readonly Finding[];
} {
  let tables: RiskTables | undefined;
  const indicators = given.indicators.filter(({ unread }) => !unread);
  const unread = given.indicators.filter((record) => record.unread);
  const input: Run = { ...given, indicators, tables: () => (tables ??= riskTables(given)) };
  const notes = new MonitoringNotes();
  const slices = INDICATOR_SYSTEMS.flatMap((system) => sliceOf(system, input, notes) ?? []).map((slice) =>
    keptByHand(slice, input.indicators, notes),
  );
  const made = new Map(slices.map(({ system, slice }) => [system, slice]));
  const history = historyOf(input.indicators, (code) => made.get(indicatorEntry(code).system) ?? null, notes);
  if (slices.length === 0 && history.length === 0) return { outcome: null, findings: notes.findings() };
  const withPrevious = slices.map((slice): SystemSlice => ({
    ...slice,
    values: slice.values.map((value) => ({
      ...withUnread(value, unread, slice.slice),
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
function sliceOf(system: IndicatorSystem, input: Run, notes: MonitoringNotes): SystemSlice | null {
  const chosen = input.chosen[system];
  if (chosen !== undefined) return chosenSlice(system, chosen, input, notes);
  const due = dueSlices(system, input.year);
  const { asOf } = input;
  if (asOf === null) {
    const wanted = due.reverse();
    return madeFirst(system, wanted, 'own', input, notes) ?? madeFirst(system, wanted, 'any', input, notes);
  }
  const reached = due.filter((slice) => isReached(slice, asOf)).pop();
  if (reached !== undefined) {
    return (
      madeFirst(system, [reached], 'any', input, notes) ?? tellOthers(system, reached, due, input, notes)
    );
  }
  const [first] = due as [SliceId];
  if (madeFirst(system, [first], 'any', input, new MonitoringNotes())) {
    notes.say({ code: 'monitoringSliceNotDue', severity: 'info', params: { system, slice: first, asOf } });
  }
  return null;
}

/** The slice that has come is without data: a slice of the year that has some is named, for it is not made unasked. */
function tellOthers(
  system: IndicatorSystem,
  slice: SliceId,
  due: readonly SliceId[],
  input: Run,
  notes: MonitoringNotes,
): null {
  const others = due.filter((one) => one !== slice).reverse();
  const loaded = madeFirst(system, others, 'any', input, new MonitoringNotes())?.slice;
  if (loaded !== undefined) {
    const params = { system, slice, loaded };
    notes.say({ code: 'monitoringNothingLoaded', severity: 'warning', params });
  }
  return null;
}

function chosenSlice(
  system: IndicatorSystem,
  slice: SliceId,
  input: Run,
  notes: MonitoringNotes,
): SystemSlice | null {
  if (yearOfSlice(slice) !== input.year) {
    const params = { system, slice, year: input.year };
    notes.say({ code: 'monitoringSliceOtherYear', severity: 'error', params });
    return null;
  }
  const due = dueSlices(system, input.year);
  if (!due.includes(slice)) {
    const params = { system, slice, due: due.join(' ') };
    notes.say({ code: 'monitoringSliceNeverDue', severity: 'error', params });
    return null;
  }
  const judged = judgedSlice(scopeOf(system, slice, input, notes));
  if (judged.values.some(({ status }) => status !== 'noData')) return judged;
  notes.say({ code: 'monitoringNothingLoaded', severity: 'warning', params: { system, slice } });
  return null;
}

/**
 * The first of the slices that has data of its own or, with `any`, of which something is known. Results, which serve
 * the lists, call alone for no sheet of Предгорный округ: its indicators 3 and 4 could be made for every town.
 */
function madeFirst(
  system: IndicatorSystem,
  slices: readonly SliceId[],
  by: 'own' | 'any',
  input: Run,
  notes: MonitoringNotes,
): SystemSlice | null {
  for (const slice of slices) {
    const own = new MonitoringNotes();
    const scope = scopeOf(system, slice, input, own);
    const kept = by === 'any' && (system !== 'predgorny' || wasKept(system, input));
    if (!kept && !hasOwnData(scope)) continue;
    const judged = judgedSlice(scope);
    if (!hasOwnData(scope) && !judged.values.some(({ status }) => status === 'known')) continue;
    notes.take(own);
    return judged;
  }
  return null;
}

function judgedSlice(scope: SliceScope): SystemSlice {
  const { window, tables } = scope;
  const { system, slice, year } = window;
  const values = indicatorsOf(system).map(({ code }) => valueFor(code, scope));
  const changes = tables?.changes;
  return { system, slice, year, values, ...(changes && { riskChanges: changes }) };
}

function valueFor(code: IndicatorCode, scope: SliceScope): IndicatorValue {
  const value = RULES[code](scope, code);
  return withAggregate(value, scope);
}

function scopeOf(system: IndicatorSystem, slice: SliceId, input: Run, notes: MonitoringNotes): SliceScope {
  const window = sliceWindow(system, slice);
  const records = input.records
    .filter(({ school }) => atWork(school, window.year) !== 'closed')
    .map((record) => narrowed(record, window, notes));
  const { shnorBase: chosen, trainedBase } = input.settings.monitoring;
  const base =
    system === 'norilsk23' || system === 'predgorny'
      ? shnorBase(records, window.year, window.to, input.shnor, chosen, notes)
      : null;
  const tables = system === 'norilsk33' ? input.tables() : null;
  tables?.findings.forEach((finding) => notes.say(finding));
  const everybody = system === 'predgorny' && trainedBase === 'all';
  const staff = new Staff(everybody ? records : (base?.schools ?? []));
  return { window, input, records, base, staff, tables, notes };
}
