import type { RiskIndicator, SchoolContext } from '../model/context';
import { RISK_INDICATORS } from '../model/context';
import type { Finding } from '../model/finding';
import { procedureKey } from '../model/procedure';
import { atLeast } from '../model/verdict';
import type { AcademicYear } from '../model/year';
import { yearBefore } from '../model/year';
import { CollationNotes } from './collationNotes';
import { collateSchool } from './collate';
import type { Settled } from './collate';
import type { SchoolRecords } from './collected';
import { columnNeedFindings } from './columnNeeds';
import { newestFirst } from './contextInputs';
import type { RiskOutcome, RiskSection, RiskVerdict, SensitivityLine } from './outcome';
import { partFindings } from './partFindings';
import { RISK_VPR, riskVprIndex } from './procedures';
import { riskInputs, uniquePercent } from './riskInputs';
import { OwnSheetNotes } from './riskOwnSheet';
import { isMissing, riskVerdict } from './riskSections';
import { atWork, schoolLabel } from './schoolYears';
import type { Settings } from './settings';
import { duplicateFindings, otherSeasonFindings, otherYearFindings, seasonsFinding } from './shnorFindings';
import { SheetTally, sourceOrder } from './sheetTally';

const SECTIONS: readonly RiskSection[] = [1, 2, 3, 4];

/**
 * Risk schools of table 3.2 for `year`: the department's own table, context counts of `contextYear`, and
 * ВПР of the academic year before. Every school appears but those closed before the year; what is missing is
 * unknown. Source: Норильск 3.2.
 */
export function judgeRisk(
  all: readonly SchoolRecords[],
  year: AcademicYear,
  contextYear: AcademicYear,
  settings: Settings,
): { outcome: RiskOutcome; findings: Finding[] } {
  const records = all.filter(({ school }) => atWork(school, year) !== 'closed');
  const vprYear = yearBefore(year);
  const notes = new CollationNotes();
  const plan = {
    slotOf: riskVprIndex,
    slots: RISK_VPR.length,
    years: [vprYear],
    // Rows 4.1–4.4 name the class of the programme, so the date of writing is never asked here.
    settings: { ...settings.shnor, vprYear: 'programme' as const },
  };
  const vpr = records.map(({ results }) => collateSchool(results, plan, notes));
  const vprLoaded = RISK_VPR.map((_, row) => vpr.some((settled) => settled[row] !== undefined));

  const perSchool: Finding[] = [];
  const slices = new SliceNotes();
  const own = new OwnSheetNotes();
  const used: SchoolContext[] = [];
  const schools = records.map((record, index): RiskVerdict => {
    const { school } = record;
    const sources = {
      school,
      columns: record.riskColumns
        .filter((column) => slices.wanted(column.year, column.school.source, [contextYear, year]))
        .sort((a, b) => sourceOrder(a.school.source, b.school.source)),
      slices: newestFirst(
        record.contexts.filter((context) =>
          slices.wanted(context.year, context.school.source, [contextYear]),
        ),
      ),
      vpr: vpr[index]!,
      vprYear,
      vprLoaded,
    };
    slices.older(sources.slices);
    used.push(...sources.slices);
    const inputs = riskInputs(sources, settings.risk, perSchool, own);
    const unique = settings.risk.s3.sum === 'unique' ? uniquePercent(sources, perSchool) : null;
    return riskVerdict(school, inputs, unique, settings.risk);
  });

  const findings = [
    ...closedSchools(all, year),
    ...notLoaded(schools, vprYear),
    ...columnNeedFindings(used, schools, settings),
    ...bothSeasons(records, vpr, vprYear, settings),
    ...otherSeasonFindings(notes),
    ...duplicateFindings(notes),
    ...partFindings(notes),
    ...otherYearFindings(notes, vprYear),
    ...slices.findings(contextYear),
    ...own.findings(),
    ...perSchool,
  ];
  return { outcome: { year, schools, sensitivity: sensitivity(schools) }, findings };
}

/** For 1…4 sections: how many schools would be risky. Always shown, because the source leaves it open (A4.4). */
function sensitivity(schools: readonly RiskVerdict[]): SensitivityLine[] {
  return ([1, 2, 3, 4] as const).map((minSections) => {
    const counts = { yes: 0, no: 0, unknown: 0 };
    for (const { sections } of schools) {
      const verdict = atLeast(
        minSections,
        SECTIONS.map((section) => sections[section]),
      );
      if (verdict !== 'notApplicable') counts[verdict] += 1;
    }
    return { minSections, ...counts };
  });
}

/** Schools that closed before the year have no column; one finding names how many. */
function closedSchools(records: readonly SchoolRecords[], year: AcademicYear): Finding[] {
  const closed = records.filter(({ school }) => atWork(school, year) === 'closed');
  if (closed.length === 0) return [];
  const params = { count: closed.length, school: schoolLabel(closed[0]!.school), year };
  return [{ code: 'closedSchoolsLeftOut', severity: 'info', params }];
}

/** Rows of the table that no school has: the source was not given. One finding for all of them. */
function notLoaded(schools: readonly RiskVerdict[], vprYear: AcademicYear): Finding[] {
  if (schools.length === 0) return [];
  const absent: RiskIndicator[] = RISK_INDICATORS.filter(
    (_, index) =>
      schools.every(({ inputs }) => inputs[index]!.value === null) &&
      schools.some(({ inputs }) => isMissing(inputs[index]!)),
  );
  if (absent.length === 0) return [];
  const params = { indicators: absent.join(','), count: absent.length, year: vprYear };
  return [{ code: 'riskInputsNotLoaded', severity: 'warning', params }];
}

function bothSeasons(
  records: readonly SchoolRecords[],
  vpr: readonly (readonly (Settled | undefined)[])[],
  year: AcademicYear,
  settings: Settings,
): Finding[] {
  if (settings.shnor.vprBothSeasons !== 'ask') return [];
  return RISK_VPR.flatMap(({ procedure }, row) => {
    const schools = records.filter((_, index) => vpr[index]![row]?.kind === 'bothSeasons');
    const first = vpr.find((settled) => settled[row]?.kind === 'bothSeasons')?.[row];
    if (first?.kind !== 'bothSeasons') return [];
    const labels = schools.map(({ school }) => schoolLabel(school));
    return [seasonsFinding(procedureKey(procedure), year, first, labels)];
  });
}

/** Slices that were not used, counted by sheet. */
class SliceNotes {
  private readonly otherYear = new SheetTally<AcademicYear>();
  private readonly olderSlices = new SheetTally<string>();
  private anyWanted = false;

  /** A slice without a year belongs to the year asked for. */
  wanted(
    year: AcademicYear | null,
    source: Parameters<SheetTally<string>['add']>[0],
    years: readonly AcademicYear[],
  ): boolean {
    if (year === null || years.includes(year)) return (this.anyWanted = true);
    this.otherYear.add(source, year);
    return false;
  }

  /** Slices (newest first) of an earlier date than the newest one. */
  older(slices: Parameters<typeof newestFirst>[0]): void {
    const newest = slices[0]?.date;
    if (!newest) return;
    for (const slice of slices) {
      if (slice.date !== null && slice.date !== newest) this.olderSlices.add(slice.school.source, newest);
    }
  }

  /** Beside data of the year itself, those of the year before are what the monitoring 3.3 compares it with. */
  findings(contextYear: AcademicYear): Finding[] {
    const compared = (year: AcademicYear) => this.anyWanted && year === yearBefore(contextYear);
    return [
      ...this.otherYear.lines().map(({ workbook, sheet, cell, bucket, count }): Finding => ({
        code: 'contextOtherYear',
        severity: compared(bucket) ? 'info' : 'warning',
        workbook,
        sheet,
        cell,
        params: { year: bucket, wanted: contextYear, count, ...(compared(bucket) && { compared: 1 }) },
      })),
      ...this.olderSlices.lines().map(({ workbook, sheet, cell, bucket, count }): Finding => ({
        code: 'contextOlderSlice',
        severity: 'info',
        workbook,
        sheet,
        cell,
        params: { newest: bucket, count },
      })),
    ];
  }
}
