import type { Finding } from '../model/finding';
import type { ProcedureResult } from '../model/procedure';
import { procedureKey } from '../model/procedure';
import type { School } from '../model/school';
import type { AcademicYear } from '../model/year';
import type { Assessment } from './assess';
import { assess } from './assess';
import type { Settled } from './collate';
import { isBlankResult } from './resultRow';
import { wasNotHeld } from './notHeld';
import type { ProcedureCause, ProcedureVerdict } from './outcome';
import type { ListedProcedure } from './procedures';
import { SHNOR_PROCEDURES } from './procedures';
import { conflictFinding, resultFinding } from './resultFindings';
import { atWork, schoolLabel } from './schoolYears';
import type { Settings } from './settings';

/** What is known about a whole year before any school is judged. */
export interface YearFacts {
  readonly year: AcademicYear;
  /** By procedure: does any school have a row of the wanted stage? */
  readonly loaded: readonly boolean[];
  readonly notHeld: readonly boolean[];
}

export function yearFacts(year: AcademicYear, loaded: readonly boolean[]): YearFacts {
  return { year, loaded, notHeld: SHNOR_PROCEDURES.map((listed) => wasNotHeld(listed.procedure, year)) };
}

/** LOW(p, y) of one school for all nine procedures of one year, in list order. */
export function procedureVerdicts(
  school: School,
  settled: readonly (Settled | undefined)[],
  facts: YearFacts,
  settings: Settings['shnor'],
  findings: Finding[],
): ProcedureVerdict[] {
  return SHNOR_PROCEDURES.map((listed, slot) => {
    const here = settled[slot];
    if (!here || (here.kind === 'result' && isBlankResult(here.result))) {
      const cause = absenceCause(school, listed, slot, settled, facts, settings);
      return withGaps(withoutNumbers(listed, facts.year, cause), here?.result);
    }
    if (here.kind === 'conflict') {
      findings.push(conflictFinding(school, listed.procedure, facts.year, here.first, here.second));
      return withoutNumbers(listed, facts.year, 'conflict');
    }
    if (here.kind === 'bothSeasons') return withoutNumbers(listed, facts.year, 'bothSeasons');
    const assessment = assess(here.result, settings.threshold, settings.thresholdSign);
    const remark = resultFinding(school, here.result, facts.year, assessment, settings.threshold);
    if (remark) findings.push(remark);
    if (school.levels[listed.level] === false && (assessment.participants?.value ?? 0) > 0) {
      findings.push(levelContradicted(school, listed, facts.year, assessment));
    }
    return withGaps(procedureVerdict(listed, facts.year, assessment, settings), here.result);
  });
}

/** A verdict without data names the cells that keep it from being decided. */
function withGaps(verdict: ProcedureVerdict, result: ProcedureResult | undefined): ProcedureVerdict {
  const gaps = result?.gaps;
  return gaps && verdict.cause === 'noData' ? { ...verdict, gaps } : verdict;
}

const UNKNOWN = new Set<ProcedureCause>([
  'noData',
  'notLoaded',
  'conflict',
  'bothSeasons',
  'ambiguousPercent',
  'impossible',
]);

function withoutNumbers(
  listed: ListedProcedure,
  year: AcademicYear,
  cause: ProcedureCause,
): ProcedureVerdict {
  const verdict = UNKNOWN.has(cause) ? 'unknown' : 'notApplicable';
  return {
    code: listed.code,
    year,
    verdict,
    participants: null,
    failed: null,
    percent: null,
    marks: [],
    cause,
  };
}

/**
 * Why a school has no row. ЕГЭ base and profile are alternatives: where graduates sat the other one, nobody
 * may have sat this one. Russian alone says nothing of mathematics: without either level the row is lost, or
 * (in a year when base was not held) all graduates did without profile, and the sheets cannot tell which.
 */
function absenceCause(
  school: School,
  listed: ListedProcedure,
  slot: number,
  settled: readonly (Settled | undefined)[],
  facts: YearFacts,
  settings: Settings['shnor'],
): ProcedureCause {
  if (school.levels[listed.level] === false) return 'noSuchLevel';
  const work = atWork(school, facts.year);
  if (work !== 'yes') return work;
  if (!facts.loaded[slot]) {
    if (facts.notHeld[slot]) return 'notHeld';
    // A year without any result stays open: leaving all of it out would turn silence into «нет».
    return settings.notLoaded === 'leftOut' && facts.loaded.includes(true) ? 'leftOut' : 'notLoaded';
  }
  if (slot === BASE || slot === PROFILE) {
    if (wasSat(settled[slot === BASE ? PROFILE : BASE])) return 'noParticipants';
  }
  return 'noData';
}

const BASE = SHNOR_PROCEDURES.findIndex((listed) => listed.code === 'P7');
const PROFILE = SHNOR_PROCEDURES.findIndex((listed) => listed.code === 'P8');

/** Somebody took part, as far as the row says. */
function wasSat(settled: Settled | undefined): boolean {
  if (settled?.kind !== 'result') return settled !== undefined;
  return !isBlankResult(settled.result) && settled.result.participants?.value !== 0;
}

/**
 * What an assessed result counts as: one below `minParticipants` is not assessed, one below `smallSample` is
 * marked. Literal objects throughout: this runs for every school, procedure and year.
 */
export function procedureVerdict(
  { code }: Pick<ListedProcedure, 'code'>,
  year: AcademicYear,
  assessment: Assessment,
  settings: Settings['shnor'],
): ProcedureVerdict {
  const { verdict, participants, failed, percent, marks, cause } = assessment;
  if (cause) return { code, year, verdict, participants, failed, percent, marks, cause };
  if (!participants) {
    if (settings.minParticipants === 0) {
      return { code, year, verdict, participants, failed, percent, marks };
    }
    // A minimum cannot be checked without the number of participants.
    return {
      code,
      year,
      verdict: 'unknown',
      participants,
      failed,
      percent: null,
      marks: [],
      cause: 'noData',
    };
  }
  if (participants.value < settings.minParticipants) {
    return {
      code,
      year,
      verdict: 'notApplicable',
      participants,
      failed,
      percent,
      marks: [...marks, 'belowMinimum'],
      cause: 'belowMinimum',
    };
  }
  const small = participants.value < settings.smallSample;
  return {
    code,
    year,
    verdict,
    participants,
    failed,
    percent,
    marks: small ? [...marks, 'smallSample'] : marks,
  };
}

function levelContradicted(
  school: School,
  listed: ListedProcedure,
  year: AcademicYear,
  { participants }: Assessment,
): Finding {
  return {
    code: 'levelContradicted',
    severity: 'warning',
    ...participants!.source,
    params: {
      school: schoolLabel(school),
      procedure: procedureKey(listed.procedure),
      year,
      level: listed.level,
      ...(school.levelsInferred && { type: school.type }),
      participants: participants!.value,
    },
  };
}
