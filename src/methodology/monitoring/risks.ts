import type { IndicatorCode } from '../../model/programme/indicator';
import type { RiskFactor } from '../../model/riskFactor';
import type { Source } from '../../model/source';
import type { Verdict } from '../../model/verdict';
import type { SchoolRecords } from '../collected';
import type { RiskVerdict } from '../outcome';
import { riskFactors } from '../riskFactors';
import { sourceOrder } from '../sheetTally';
import { figureAnswer, isYes } from './figures';
import type { Contribution, IndicatorValue, ListedSchool, Ratio } from './outcome';
import { PHRASES, noTable } from './phrases';
import type { RiskTables } from './riskTables';
import { deficitVerdict, resourceFactors, riskChanges } from './riskTables';
import type { SliceScope } from './scope';
import { emptyValue, schoolCounts, shareValue } from './values';

/** 3.3.1.1 and 3.3.2.1: ОУ at risk, or short of resources, by the table of the year, with what by. */
export function foundIndicator(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const { now, years } = scope.tables!;
  const none = noTable(years[0]);
  if (!now) return emptyValue(code, 'noData', none);
  const { risk } = scope.input.settings;
  const deficits = code === '3.3.2.1';
  const verdict = (line: RiskVerdict) => (deficits ? deficitVerdict(line) : line.verdict);
  const contributions = now.schools.map((line): Contribution => ({
    school: line.school,
    numerator: asNumber(verdict(line)),
    denominator: 1,
    sources: cellsOf(line),
  }));
  const lists = now.schools.flatMap((line): ListedSchool[] => {
    if (verdict(line) !== 'yes') return [];
    const { hit } = riskFactors(line, risk);
    return [{ school: line.school, items: deficits ? resourceFactors(hit) : hit }];
  });
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
    none: PHRASES.noFigures,
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
  const tables = scope.tables!;
  const { now, before, years } = tables;
  if (!now || !before) return emptyValue(code, 'noData', noTable(now ? years[1] : years[0]));
  const deficits = code === '3.3.2.2';
  const verdict = (line: RiskVerdict) => (deficits ? deficitVerdict(line) : line.verdict);
  const then = new Map(before.schools.map((line) => [line.school.id, line]));
  const all: Contribution[] = [];
  const ofLastYear: Contribution[] = [];
  for (const line of now.schools) {
    const old = then.get(line.school.id);
    const was = old ? verdict(old) : 'no';
    const one: Contribution = {
      school: line.school,
      numerator: asNumber(both(was, opposite(verdict(line)))),
      denominator: 1,
      sources: [...cellsOf(line), ...(old ? cellsOf(old) : [])],
    };
    all.push(one);
    if (was === 'yes') ofLastYear.push(one);
  }
  const { removedRisksBase, removedDeficitsBase } = scope.input.settings.monitoring;
  const lastYear = (deficits ? removedDeficitsBase : removedRisksBase) === 'lastYear';
  const value = shareValue(code, lastYear ? ofLastYear : all, {
    none: noTable(years[1]),
    zero: deficits ? PHRASES.noDeficitsBefore : PHRASES.noRiskyBefore,
    lists: removedLists(tables, scope, deficits),
  });
  const other = lastYear ? PHRASES.ofAll : deficits ? PHRASES.ofDeficitsBefore : PHRASES.ofRiskyBefore;
  return {
    ...value,
    alternative: { label: other.ru, labelEn: other.en, ratio: ratioOf(lastYear ? all : ofLastYear) },
  };
}

/** Which factors were removed, of every school that removed any. */
function removedLists(tables: RiskTables, scope: SliceScope, deficits: boolean): ListedSchool[] {
  return (riskChanges(tables, scope.input.settings.risk) ?? []).flatMap(
    ({ school, removed }): ListedSchool[] => {
      const items: readonly RiskFactor[] = deficits ? resourceFactors(removed) : removed;
      return items.length === 0 ? [] : [{ school, items }];
    },
  );
}

function ratioOf(contributions: readonly Contribution[]): Ratio | null {
  const numerator = contributions.reduce((sum, one) => sum + (one.numerator ?? 0), 0);
  return contributions.length === 0 ? null : { numerator, denominator: contributions.length };
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

function cellsOf({ inputs }: RiskVerdict): Source[] {
  return inputs.flatMap(({ value }): Source[] => {
    if (!value) return [];
    if (value.kind === 'share') return [value.numerator.source, value.denominator.source];
    return value.source ? [value.source] : [];
  });
}
