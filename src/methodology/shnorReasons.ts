import { procedureKey } from '../model/procedure';
import type { Reason } from '../model/reason';
import type { Source } from '../model/source';
import { sourcesOfQuantity } from '../model/source';
import type { AcademicYear } from '../model/year';
import type { ProcedureVerdict, ShnorVerdict, UnknownCause } from './outcome';
import { SHNOR_PROCEDURES } from './procedures';
import type { Settings } from './settings';

const KEYS = new Map(SHNOR_PROCEDURES.map((listed) => [listed.code, procedureKey(listed.procedure)]));

/**
 * Why a school is, is not, or may be in the list: criteria met, every low procedure with its numbers and
 * cells, what is missing. Percent params are 0–100, unrounded. Never empty.
 */
export function shnorReasons(line: ShnorVerdict, settings: Settings): Reason[] {
  const rest = [...worthALook(line, settings), ...official(line)];
  if (line.verdict === 'notApplicable') {
    return [notAssessed(line), ...rest];
  }
  const low = line.procedures.filter((procedure) => procedure.verdict === 'yes');
  const lows = low.map((procedure) => numbers('procedureLow', procedure, settings));
  return [...verdictReasons(line, low, settings), ...lows, ...rest];
}

function notAssessed({ school, notApplicableCause }: ShnorVerdict): Reason {
  if (notApplicableCause === 'excludedType') {
    return { code: 'typeExcluded', params: { type: school.type }, sources: [] };
  }
  if (notApplicableCause === 'closedSchool') {
    return { code: 'schoolClosed', params: { date: school.activeTo ?? '' }, sources: [] };
  }
  return { code: 'noProcedureApplies', params: {}, sources: [] };
}

function verdictReasons(
  { verdict, criteria, procedures }: ShnorVerdict,
  low: readonly ProcedureVerdict[],
  settings: Settings,
): Reason[] {
  const [previous, before] = yearsOf(procedures);
  const count = (year: AcademicYear) => low.filter((procedure) => procedure.year === year).length;
  const years = { year: previous, before, low: count(previous), lowBefore: count(before) };
  const needed = settings.shnor.criterion1Procedures;
  if (verdict === 'yes') {
    return criteria.map((criterion) =>
      criterion === 1
        ? {
            code: 'criterion1Met',
            params: { ...years, needed, countAs: settings.shnor.countAs },
            sources: [],
          }
        : {
            code: 'criterion2Met',
            params: { ...years, same: settings.shnor.criterion2SameProcedure ? 1 : 0 },
            sources: [],
          },
    );
  }
  const params = { ...years, needed };
  if (verdict === 'no') return [{ code: 'criteriaNotMet', params, sources: [] }];
  return [{ code: 'criteriaOpen', params, sources: [] }, ...unknowns(procedures)];
}

/** Missing procedures, one reason a year and cause; where cells are to blame, one a year and what stands in them. */
function unknowns(procedures: readonly ProcedureVerdict[]): Reason[] {
  const groups = new Map<string, ProcedureVerdict[]>();
  for (const procedure of procedures) {
    if (procedure.verdict !== 'unknown') continue;
    const gap = procedure.gaps?.[0];
    const key = [procedure.year, procedure.cause, gap?.reason, gap?.text].join('|');
    const group = groups.get(key);
    if (group) group.push(procedure);
    else groups.set(key, [procedure]);
  }
  return [...groups.values()].map((group) => ({
    code: 'proceduresUnknown',
    params: {
      year: group[0]!.year,
      cause: group[0]!.cause as UnknownCause,
      procedures: group.map(({ code }) => KEYS.get(code)!).join(','),
      count: group.length,
      ...gapParams(group),
    },
    sources: group.flatMap(
      ({ gaps }, index) => gaps?.map(({ source }) => source) ?? sourcesOf(group[index]!),
    ),
  }));
}

/** `cells`: a line for each, the name of the sheet before the last «!». */
function gapParams(group: readonly ProcedureVerdict[]): Record<string, string> {
  const gap = group[0]!.gaps?.[0];
  if (!gap) return {};
  const cells = group.flatMap(({ gaps = [] }) => gaps.map(({ source }) => `${source.sheet}!${source.cell}`));
  return { gap: gap.reason, cells: cells.join('\n'), ...(gap.text !== undefined && { text: gap.text }) };
}

/** Procedures that are not low but print as if they were, or would be low by the printed percent. */
function worthALook({ procedures }: ShnorVerdict, settings: Settings): Reason[] {
  return procedures
    .filter(
      ({ verdict, marks }) =>
        verdict === 'no' && (marks.includes('borderline') || marks.includes('roundingDecides')),
    )
    .map((procedure) => numbers('procedureNotLow', procedure, settings));
}

function official({ disagrees, official: listed }: ShnorVerdict): Reason[] {
  return disagrees ? [{ code: 'officialDiffers', params: { official: listed }, sources: [] }] : [];
}

function numbers(
  code: 'procedureLow' | 'procedureNotLow',
  procedure: ProcedureVerdict,
  { shnor }: Settings,
): Reason {
  const { participants, failed, percent, marks } = procedure;
  return {
    code,
    params: {
      procedure: KEYS.get(procedure.code)!,
      year: procedure.year,
      ...(participants && { participants: participants.value }),
      ...(failed && { failed: failed.value }),
      percent: percent!,
      sign: shnor.thresholdSign,
      threshold: shnor.threshold,
      marks: marks.join(','),
    },
    sources: sourcesOf(procedure),
  };
}

function sourcesOf({ failed, participants }: ProcedureVerdict): Source[] {
  return [failed, participants].flatMap((quantity) => (quantity ? sourcesOfQuantity(quantity) : []));
}

function yearsOf(procedures: readonly ProcedureVerdict[]): readonly [AcademicYear, AcademicYear] {
  return [procedures[0]!.year, procedures[procedures.length - 1]!.year];
}
