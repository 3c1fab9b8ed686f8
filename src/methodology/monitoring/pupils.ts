import type { ContextCount } from '../../model/context';
import type { FigureCount } from '../../model/programme/figures';
import type { RouteRecord } from '../../model/programme/people';
import type { IndicatorCode } from '../../model/programme/indicator';
import type { SchoolRecords } from '../collected';
import { newestFirst } from '../contextInputs';
import { sourceOrder } from '../sheetTally';
import type { Figure } from './figures';
import { figureAnswer, figureCount, isYes, partOf } from './figures';
import type { IndicatorValue } from './outcome';
import { peopleOf, routesByState } from './people';
import { PHRASES, noFigures } from './phrases';
import type { SliceScope } from './scope';
import { possible } from './teachers';
import { schoolCounts, shareValue } from './values';

/** 4.3.1: ОУ with a system against failure, over all ОУ. Source: Норильск 4.3, A4.6. */
export function preventionSystem(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const contributions = scope.records.map((record) => {
    const answer = figureAnswer(record, 'prophylaxisSystem', scope.notes);
    return schoolCounts(record, isYes(answer), answer ? [answer.source] : []);
  });
  return shareValue(code, contributions, { none: noFigures(scope.records), zero: PHRASES.noSchools });
}

/**
 * 4.3.2 and 4.3.3: pupils over pupils. «Показатели школ» first, then the counts of «Контекст» of the same
 * half-year; the routes of 4.3.2 also from the register of pupils' routes. Source: Норильск 4.3, A4.6.
 */
export function pupilShare(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const routes = code === '4.3.2' && scope.records.some(({ programme }) => programme.routes.length > 0);
  const contributions = scope.records.map((record) => {
    const whole =
      code === '4.3.2' ? weakAndFailing(record, scope) : pupils(record, 'failing', 'failing', scope);
    const stated =
      code === '4.3.2'
        ? pupils(record, 'withIndividualRoute', 'withIndividualRoute', scope)
        : pupils(record, 'failingAttendingExtra', 'attendingExtra', scope);
    const register = routes && stated === null ? routesByState(record.programme.routes) : null;
    const part = register ? routesOf(record, register.made) : stated;
    const open = register ? peopleOf(register.unclear) : 0;
    const one = {
      ...partOf(record.school, part, whole),
      ...(open > 0 && { incomplete: true as const, open }),
    };
    const nobody = one.denominator === 0 && part === null;
    return possible(scope, code, nobody ? { ...one, numerator: 0 } : one);
  });
  return shareValue(code, contributions, { none: noFigures(scope.records), zero: PHRASES.noPupils });
}

function pupils(
  record: SchoolRecords,
  figure: FigureCount,
  context: ContextCount,
  { notes }: SliceScope,
): Figure {
  const stated = figureCount(record, figure, notes);
  if (stated) return stated;
  const [own] = newestFirst(record.contexts).flatMap(({ counts }) => counts[context] ?? []);
  return own ? { value: own.value, sources: [own.source] } : null;
}

/** Unique children; without that figure the two groups are added up, for a child is in one of them. */
function weakAndFailing(record: SchoolRecords, scope: SliceScope): Figure {
  const together = figureCount(record, 'weakAndFailing', scope.notes);
  if (together) return together;
  const weak = pupils(record, 'weak', 'weak', scope);
  const failing = pupils(record, 'failing', 'failing', scope);
  if (weak === 'disputed' || failing === 'disputed') return 'disputed';
  if (!weak || !failing) return null;
  return { value: weak.value + failing.value, sources: [...weak.sources, ...failing.sources] };
}

function routesOf({ programme }: SchoolRecords, made: readonly RouteRecord[]): Exclude<Figure, 'disputed'> {
  const sources = programme.routes.map(({ source }) => source).sort(sourceOrder);
  return { value: peopleOf(made), sources };
}
