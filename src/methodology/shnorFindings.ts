import type { Finding } from '../model/finding';
import type { ProcedureResult } from '../model/procedure';
import { MATHEMATICS, procedureKey } from '../model/procedure';
import type { AcademicYear } from '../model/year';
import { resultSource } from './resultRow';
import type { Settled } from './collate';
import type { CollationNotes } from './collationNotes';
import { keptParams } from './collationNotes';
import type { SchoolRecords } from './collected';
import type { ShnorOutcome } from './outcome';
import { partFindings } from './partFindings';
import type { YearFacts } from './procedureVerdicts';
import { SHNOR_PROCEDURES, isMonitoredKdr, listedIndex, riskVprIndex } from './procedures';
import { schoolLabel } from './schoolYears';
import type { Settings } from './settings';
import { SheetTally } from './sheetTally';

/** Findings about whole sources: what was not loaded, what was put aside, what the official list lacks. */
export function sourceFindings(
  records: readonly SchoolRecords[],
  settled: readonly (readonly (Settled | undefined)[])[],
  facts: readonly YearFacts[],
  notes: CollationNotes,
  outcome: ShnorOutcome,
  settings: Settings,
): Finding[] {
  return [
    ...notLoaded(facts, notes, settings),
    ...presentThoughNotHeld(settled, facts),
    ...bothSeasons(records, settled, facts, settings),
    ...stageFindings(notes, settings),
    ...otherSeasonFindings(notes),
    ...duplicateFindings(notes),
    ...partFindings(notes),
    ...otherYearFindings(notes, outcome.years.join(', ')),
    ...unlistedFindings(records),
    ...levelFindings(outcome),
    ...officialFindings(outcome),
  ];
}

function notLoaded(facts: readonly YearFacts[], notes: CollationNotes, settings: Settings): Finding[] {
  const findings: Finding[] = [];
  facts.forEach(({ year, loaded, notHeld }, index) => {
    const stage = settings.shnor.stage;
    if (!loaded.some(Boolean)) {
      findings.push({ code: 'yearNotLoaded', severity: 'warning', params: { year, stage } });
      return;
    }
    SHNOR_PROCEDURES.forEach((listed, slot) => {
      if (loaded[slot] || notHeld[slot]) return;
      const otherStage = notes.otherStageCells.has(index * SHNOR_PROCEDURES.length + slot) ? 1 : 0;
      const leftOut = settings.shnor.notLoaded === 'leftOut' ? 1 : 0;
      const params = { year, procedure: procedureKey(listed.procedure), stage, otherStage, leftOut };
      findings.push({ code: 'procedureNotLoaded', severity: 'warning', params });
    });
  });
  return findings;
}

function presentThoughNotHeld(
  settled: readonly (readonly (Settled | undefined)[])[],
  facts: readonly YearFacts[],
): Finding[] {
  const findings: Finding[] = [];
  facts.forEach(({ year, loaded, notHeld }, index) => {
    SHNOR_PROCEDURES.forEach((listed, slot) => {
      if (!loaded[slot] || !notHeld[slot]) return;
      const place = index * SHNOR_PROCEDURES.length + slot;
      const tally = new SheetTally<string>();
      for (const places of settled) {
        const here = places[place];
        if (here) tally.add(resultSource(oneOf(here)), '');
      }
      for (const { workbook, sheet, cell, count } of tally.lines()) {
        const params = { procedure: procedureKey(listed.procedure), year, count };
        findings.push({ code: 'notHeldButPresent', severity: 'warning', workbook, sheet, cell, params });
      }
    });
  });
  return findings;
}

function bothSeasons(
  records: readonly SchoolRecords[],
  settled: readonly (readonly (Settled | undefined)[])[],
  facts: readonly YearFacts[],
  settings: Settings,
): Finding[] {
  if (settings.shnor.vprBothSeasons !== 'ask') return [];
  const findings: Finding[] = [];
  facts.forEach(({ year }, index) => {
    SHNOR_PROCEDURES.forEach((listed, slot) => {
      const place = index * SHNOR_PROCEDURES.length + slot;
      const schools: string[] = [];
      let first: Extract<Settled, { kind: 'bothSeasons' }> | undefined;
      settled.forEach((places, row) => {
        const here = places[place];
        if (here?.kind !== 'bothSeasons') return;
        first ??= here;
        schools.push(schoolLabel(records[row]!.school));
      });
      if (first) findings.push(seasonsFinding(procedureKey(listed.procedure), year, first, schools));
    });
  });
  return findings;
}

/** One finding a procedure and year: spring and autumn rows of the same schools. */
export function seasonsFinding(
  procedure: string,
  year: AcademicYear,
  first: Extract<Settled, { kind: 'bothSeasons' }>,
  schools: readonly string[],
): Finding {
  const other = resultSource(first.autumn);
  return {
    code: 'vprBothSeasons',
    severity: 'error',
    ...resultSource(first.spring),
    params: {
      procedure,
      year,
      count: schools.length,
      school: schools[0]!,
      otherWorkbook: other.workbook,
      otherSheet: other.sheet,
      otherCell: other.cell,
    },
  };
}

function stageFindings(notes: CollationNotes, settings: Settings): Finding[] {
  const wanted = notes.stageSheets.lines();
  return notes.otherStage.lines().map(({ workbook, sheet, cell, bucket, count }) => {
    // A sheet with both blocks is as it should be; a sheet of re-sit results alone deserves a look.
    const hasWanted = wanted.some((line) => line.workbook === workbook && line.sheet === sheet);
    return {
      code: 'resultsOtherStage',
      severity: hasWanted ? 'info' : 'warning',
      workbook,
      sheet,
      cell,
      params: { stage: bucket, wanted: settings.shnor.stage, count },
    };
  });
}

/** ВПР rows of the season that the settings did not choose, one finding a sheet. */
export function otherSeasonFindings(notes: CollationNotes): Finding[] {
  return notes.otherSeason.lines().map(({ workbook, sheet, cell, bucket, count }) => ({
    code: 'vprOtherSeason',
    severity: 'info',
    workbook,
    sheet,
    cell,
    params: { season: bucket, count },
  }));
}

/** Rows that say the same twice, one finding a pair of sheets. */
export function duplicateFindings(notes: CollationNotes): Finding[] {
  return notes.duplicates.lines().map((line) => {
    const { workbook, sheet, cell } = line;
    return { code: 'resultsDuplicate', severity: 'info', workbook, sheet, cell, params: keptParams(line) };
  });
}

/** Rows of years that the rule does not ask for, one finding a sheet and year. */
export function otherYearFindings(notes: CollationNotes, years: string): Finding[] {
  return notes.otherYear.lines().map(({ workbook, sheet, cell, bucket, count }) => ({
    code: 'resultsOtherYear',
    severity: 'info',
    workbook,
    sheet,
    cell,
    params: { year: bucket, years, count },
  }));
}

/** Procedures that no rule asks for, and ЕГЭ in mathematics that does not say base or profile. */
function unlistedFindings(records: readonly SchoolRecords[]): Finding[] {
  const unlisted = new SheetTally<string>();
  const withoutLevel = new SheetTally<AcademicYear>();
  for (const { results } of records) {
    for (const result of results) {
      if (listedIndex(result.procedure) >= 0 || riskVprIndex(result.procedure) >= 0) continue;
      if (isMonitoredKdr(result.procedure)) continue;
      if (lacksLevel(result)) withoutLevel.add(resultSource(result), result.year);
      else unlisted.add(resultSource(result), '');
    }
  }
  return [
    ...withoutLevel.lines().map(({ workbook, sheet, cell, bucket, count }): Finding => ({
      code: 'egeLevelMissing',
      severity: 'warning',
      workbook,
      sheet,
      cell,
      params: { year: bucket, count },
    })),
    ...unlisted.lines().map(({ workbook, sheet, cell, count }): Finding => ({
      code: 'resultsNotListed',
      severity: 'info',
      workbook,
      sheet,
      cell,
      params: { count },
    })),
  ];
}

function lacksLevel({ procedure }: ProcedureResult): boolean {
  return procedure.kind === 'ege' && procedure.subject === MATHEMATICS && procedure.level === undefined;
}

/** Schools whose absence from the loaded results could be «no such classes», but nobody says so. */
function levelFindings(outcome: ShnorOutcome): Finding[] {
  const schools = outcome.schools.filter(({ school, procedures }) =>
    procedures.some(
      ({ cause }, index) =>
        cause === 'noData' &&
        school.levels[SHNOR_PROCEDURES[index % SHNOR_PROCEDURES.length]!.level] === null,
    ),
  );
  if (schools.length === 0) return [];
  const params = { count: schools.length, school: schoolLabel(schools[0]!.school) };
  return [{ code: 'levelsNotStated', severity: 'info', params }];
}

function officialFindings({ year, schools }: ShnorOutcome): Finding[] {
  if (schools.length === 0) return [];
  if (schools.every(({ official }) => official === 'unknown')) {
    return [{ code: 'officialListMissing', severity: 'warning', params: { year } }];
  }
  const calculated = schools.filter(({ disagrees, verdict }) => disagrees && verdict === 'yes').length;
  const listed = schools.filter(({ disagrees, verdict }) => disagrees && verdict === 'no').length;
  if (calculated + listed === 0) return [];
  return [{ code: 'officialDisagrees', severity: 'info', params: { year, calculated, listed } }];
}

function oneOf(settled: Settled): ProcedureResult {
  if (settled.kind === 'result') return settled.result;
  return settled.kind === 'conflict' ? settled.first : settled.spring;
}
