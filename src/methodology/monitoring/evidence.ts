import type { IndicatorSystem } from '../../model/programme/indicator';
import { isMonitoredKdr } from '../procedures';
import { indicatorEntry } from './catalogue';
import type { MonitoringInput, SliceScope } from './scope';
import { twoYears } from './slices';

/** Was anything loaded for this slice that only the monitoring of its system asks for? */
export function hasOwnData({ window, records, input, tables }: SliceScope): boolean {
  const { system, slice } = window;
  const typed = input.indicators.some(
    (record) =>
      record.kind === 'aggregate' &&
      indicatorEntry(record.code).system === system &&
      (record.slice === null || record.slice === slice),
  );
  if (typed || (tables?.now && tables.before)) return true;
  const years = twoYears(window);
  return records.some(({ programme, results }) => {
    if (programme.figures.length + programme.routes.length > 0) return true;
    // Lists of teachers are kept for 2.3; Предгорный округ only reads them.
    if (system !== 'norilsk23') return false;
    const { teachers, teacherTotals, events, stagingSites } = programme;
    if (teachers.length + teacherTotals.length + events.length + stagingSites.length > 0) return true;
    return results.some(({ procedure, year }) => isMonitoredKdr(procedure) && years.includes(year));
  });
}

/** Does a sheet hold any slice of the system? */
export function wasKept(system: IndicatorSystem, { indicators }: MonitoringInput): boolean {
  return indicators.some(({ slice, code }) => slice !== null && indicatorEntry(code).system === system);
}
