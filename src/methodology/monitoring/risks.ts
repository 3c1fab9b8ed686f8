import type { IndicatorCode } from '../../model/programme/indicator';
import type { Verdict } from '../../model/verdict';
import type { SchoolRecords } from '../collected';
import type { RiskVerdict } from '../outcome';
import { sourceOrder } from '../sheetTally';
import { boundsOfSchools } from './bounds';
import { figureAnswer, isYes } from './figures';
import type { Contribution, IndicatorValue, ListedSchool } from './outcome';
import { PHRASES, noFigures, noTable } from './phrases';
import type { RiskChange } from './riskTables';
import { deficitVerdict, resourceFactors } from './riskTables';
import type { SliceScope } from './scope';
import { emptyValue, ratioOf, schoolCounts, shareValue } from './values';

/** 3.3.1.1 and 3.3.2.1: ОУ at risk, or short of resources, by the table of the year, with what by. */
export function foundIndicator(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const { now, years, pairs } = scope.tables!;
  const none = noTable(years[0]);
  if (!now) return emptyValue(code, 'noData', none);
  const deficits = code === '3.3.2.1';
  const verdict = (line: RiskVerdict) => (deficits ? deficitVerdict(line) : line.verdict);
  const contributions = pairs.map(({ line, cells }): Contribution => ({
    school: line.school,
    numerator: asNumber(verdict(line)),
    denominator: 1,
    sources: cells,
  }));
  const lists = pairs.flatMap(({ line, factors }): ListedSchool[] =>
    verdict(line) === 'yes'
      ? [{ school: line.school, items: deficits ? resourceFactors(factors) : factors }]
      : [],
  );
  return shareValue(code, contributions, { none, zero: PHRASES.noSchools, lists });
}

/** 3.3.1.2: ОУ with prophylaxis of risks, with the factors that they say they removed. */
export function prophylaxisIndicator(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const { now, years } = scope.tables!;
  const riskyOnly = scope.input.settings.monitoring.prophylaxisBase === 'risky';
  if (riskyOnly && !now) return emptyValue(code, 'noData', noTable(years[0]));
  const risky = new Set(
    now?.schools.filter(({ verdict }) => verdict === 'yes').map(({ school }) => school.id),
  );
  const base = riskyOnly ? scope.records.filter(({ school }) => risky.has(school.id)) : scope.records;
  const contributions = base.map((record) => {
    const answer = figureAnswer(record, 'prophylaxisOrganised', scope.notes);
    return schoolCounts(record, isYes(answer), answer ? [answer.source] : []);
  });
  return shareValue(code, contributions, {
    none: noFigures(scope.records),
    zero: PHRASES.noRisky,
    lists: base.flatMap(writtenFactors),
  });
}

function writtenFactors({ school, programme }: SchoolRecords): ListedSchool[] {
  const items = programme.figures
    .flatMap(({ removedFactors }) => removedFactors ?? [])
    .sort((a, b) => sourceOrder(a.source, b.source));
  return items.length === 0 ? [] : [{ school, items }];
}

/** 3.3.1.3 and 3.3.2.2: ОУ whose risk, or whose deficits, are gone since the table of the year before. */
export function removedIndicator(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const { now, before, years, pairs, changes } = scope.tables!;
  if (!now || !before) return emptyValue(code, 'noData', noTable(now ? years[1] : years[0]));
  const deficits = code === '3.3.2.2';
  const verdict = (line: RiskVerdict) => (deficits ? deficitVerdict(line) : line.verdict);
  const all: Contribution[] = [];
  const ofLastYear: Contribution[] = [];
  for (const { line, old, allCells } of pairs) {
    const was = old ? verdict(old) : 'no';
    const one: Contribution = {
      school: line.school,
      numerator: asNumber(both(was, opposite(verdict(line)))),
      denominator: 1,
      sources: allCells,
    };
    all.push(one);
    if (was === 'yes') ofLastYear.push(one);
  }
  const { removedRisksBase, removedDeficitsBase } = scope.input.settings.monitoring;
  const lastYear = (deficits ? removedDeficitsBase : removedRisksBase) === 'lastYear';
  const value = shareValue(code, lastYear ? ofLastYear : all, {
    none: noTable(years[1]),
    zero: deficits ? PHRASES.noDeficitsBefore : PHRASES.noRiskyBefore,
    lists: removedLists(all, changes ?? [], deficits),
  });
  const other = lastYear ? PHRASES.ofAll : deficits ? PHRASES.ofDeficitsBefore : PHRASES.ofRiskyBefore;
  const others = lastYear ? all : ofLastYear;
  const ratio = others.length === 0 ? null : ratioOf(others);
  const bounds = ratio ? boundsOfSchools(ratio, others) : undefined;
  return {
    ...value,
    alternative: { label: other.ru, labelEn: other.en, ratio, ...(bounds !== undefined && { bounds }) },
  };
}

/**
 * Which factors were removed, of the schools that are counted: one that removed a factor and stays at risk stands
 * among the changes of the year, not here.
 */
function removedLists(
  contributions: readonly Contribution[],
  changes: readonly RiskChange[],
  deficits: boolean,
): ListedSchool[] {
  const removedBy = new Map(changes.map(({ school, removed }) => [school.id, removed]));
  return contributions.flatMap(({ school, numerator }): ListedSchool[] => {
    if (numerator !== 1) return [];
    const removed = removedBy.get(school.id) ?? [];
    return [{ school, items: deficits ? resourceFactors(removed) : removed }];
  });
}

function asNumber(verdict: Verdict): number | null {
  if (verdict === 'unknown') return null;
  return verdict === 'yes' ? 1 : 0;
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'yes' ? 'no' : 'yes';
}

function both(a: Verdict, b: Verdict): Verdict {
  if (a === 'unknown') return b === 'yes' || b === 'unknown' ? 'unknown' : 'no';
  return a === 'yes' ? b : 'no';
}
