import type { IndicatorCode } from '../../model/programme/indicator';
import type { StagingSite } from '../../model/programme/events';
import { schoolLabel } from '../schoolYears';
import { sourceOrder } from '../sheetTally';
import { isActive } from './narrow';
import type { Contribution, IndicatorValue } from './outcome';
import { PHRASES } from './phrases';
import type { SliceScope } from './scope';
import { countValue, emptyValue, overShnor, schoolCounts, shareValue } from './values';

/**
 * 2.3.3.5 and 2.3.3.6: ШНОР in events, and with a product. The sheet lists what happened, so a school that is not
 * in it took no part; one whose lines are unclear is open. 2.3.3.6 divides by every school identified in the year.
 * Source: A4.2.
 */
export function eventIndicator(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const productive = code === '2.3.3.6';
  return overShnor(code, scope, ({ schools, open }) => {
    if (!scope.records.some(({ programme }) => programme.events.length > 0)) {
      return emptyValue(code, 'noData', PHRASES.noEvents);
    }
    const over = productive ? scope.base!.identified : schools;
    const contributions = over.map((record) => {
      const events = record.programme.events.filter(
        ({ level, participated, product, productUnclear }) =>
          level !== 'school' && participated !== false && (!productive || product !== null || productUnclear),
      );
      const took = events.filter(
        ({ participated, product }) => participated && (!productive || product !== null),
      );
      const shown = took.length > 0 ? took : events;
      const sources = shown.map(({ source }) => source).sort(sourceOrder);
      return schoolCounts(record, events.length > 0 && took.length === 0 ? null : took.length > 0, sources);
    });
    return shareValue(code, contributions, {
      none: PHRASES.noEvents,
      zero: PHRASES.noShnor,
      baseOpen: open,
    });
  });
}

/**
 * 2.3.3.7 and 2.3.3.8: schools that were staging sites within the year of the slice; two sites of one school are one. A
 * school with only a site of unknown level or term is open, and so is a line whose school was not matched. A4.2.
 */
export function stagingIndicator(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const level: StagingSite['level'] = code === '2.3.3.7' ? 'municipal' : 'regional';
  const strangers = scope.input.unmatchedSites ?? [];
  const loaded =
    strangers.length > 0 || scope.input.records.some(({ programme }) => programme.stagingSites.length > 0);
  if (!loaded) return emptyValue(code, 'noData', PHRASES.noSites);
  const contributions = scope.records.flatMap(({ school, programme }): Contribution[] => {
    for (const site of programme.stagingSites) {
      if (site.level !== null) continue;
      const params = { school: schoolLabel(school) };
      scope.notes.say({ code: 'monitoringSiteWithoutLevel', severity: 'warning', ...site.source, params });
    }
    const possible = programme.stagingSites.filter((site) => site.level === level || site.level === null);
    if (possible.length === 0) return [];
    const sure = possible.filter((site) => site.level !== null && !site.unclear);
    const sources = (sure.length > 0 ? sure : possible).map(({ source }) => source).sort(sourceOrder);
    return sure.length > 0
      ? [{ school, numerator: 1, denominator: null, sources }]
      : [{ school, numerator: null, denominator: null, open: 1, sources }];
  });
  const unmatched = strangers.filter(
    (site) => (site.level === level || site.level === null) && isActive(site, scope.window),
  );
  return countValue(code, contributions, PHRASES.sitesUnclear, unmatched.length);
}
