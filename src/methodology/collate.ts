import type { Failed, Procedure, ProcedureResult } from '../model/procedure';
import type { Source } from '../model/source';
import type { AcademicYear } from '../model/year';
import { academicYear, yearStart } from '../model/year';
import { reconstruct } from './reconstruct';
import { SheetTally, sourceOrder } from './sheetTally';
import type { Settings } from './settings';

/** What all rows of one school say about one procedure of one year. */
export type Settled =
  | { readonly kind: 'result'; readonly result: ProcedureResult }
  | { readonly kind: 'conflict'; readonly first: ProcedureResult; readonly second: ProcedureResult }
  | { readonly kind: 'bothSeasons'; readonly spring: ProcedureResult; readonly autumn: ProcedureResult };

/** Which procedures and years the rule asks for. */
export interface CollationPlan {
  /** Position of a procedure in the rule's own list, or −1 when the rule does not use it. */
  slotOf(procedure: Procedure): number;
  readonly slots: number;
  readonly years: readonly AcademicYear[];
  readonly settings: Settings['shnor'];
}

/** Rows that were put aside, counted by sheet: one finding a sheet, not a row. */
export class CollationNotes {
  /** Rows of the other stage (after the re-sit, or before it) by stage. */
  readonly otherStage = new SheetTally<string>();
  readonly otherYear = new SheetTally<AcademicYear>();
  /** Identical rows; the bucket names the sheet that holds the row kept. */
  readonly duplicates = new SheetTally<string>();
  /** ВПР rows of the season that the settings did not choose, by season. */
  readonly otherSeason = new SheetTally<string>();
  /** Sheets of which at least one row was of the stage wanted. */
  readonly stageSheets = new SheetTally<string>();
  /** Slot·year positions for which rows of the other stage exist. */
  readonly otherStageCells = new Set<number>();
}

/** The cell that a row is known by. */
export function resultSource(result: ProcedureResult): Source {
  return result.failed?.source ?? result.participants?.source ?? result.school.source;
}

/** True when the row has a place but no numbers («н/д»). */
export function isBlankResult(result: ProcedureResult): boolean {
  return result.participants === null && result.failed === null;
}

/**
 * Puts the rows of one school into places `year · slots + slot` and settles duplicates: rows that agree
 * become one, rows that differ are a conflict, spring and autumn ВПР are joined as the settings say.
 * The order of the rows does not matter. Source: methodology F3, F4.
 */
export function collateSchool(
  results: readonly ProcedureResult[],
  plan: CollationPlan,
  notes: CollationNotes,
): (Settled | undefined)[] {
  const places: (Settled | undefined)[] = Array.from<undefined>({ length: plan.slots * plan.years.length });
  let repeated: Map<number, ProcedureResult[]> | undefined;
  for (const result of results) {
    const slot = plan.slotOf(result.procedure);
    if (slot < 0) continue;
    const year = plan.years.indexOf(effectiveYear(result, plan.settings));
    if (year < 0) {
      notes.otherYear.add(resultSource(result), result.year);
      continue;
    }
    const place = year * plan.slots + slot;
    if (result.procedure.kind !== 'vpr') {
      const stage = result.stage ?? 'main';
      if (stage !== plan.settings.stage) {
        notes.otherStage.add(resultSource(result), stage);
        notes.otherStageCells.add(place);
        continue;
      }
      notes.stageSheets.add(resultSource(result), stage);
    }
    const here = places[place];
    if (here?.kind !== 'result') places[place] = { kind: 'result', result };
    else {
      repeated ??= new Map();
      const rows = repeated.get(place);
      if (rows) rows.push(result);
      else repeated.set(place, [here.result, result]);
    }
  }
  repeated?.forEach((rows, place) => (places[place] = settle(rows, plan.settings, notes)));
  return places;
}

/** The academic year a row counts for: by programme class, or by the date of writing. */
function effectiveYear(result: ProcedureResult, settings: Settings['shnor']): AcademicYear {
  const moved = settings.vprYear === 'date' && result.season === 'autumn' && result.procedure.kind === 'vpr';
  return moved ? academicYear(yearStart(result.year) + 1) : result.year;
}

function settle(rows: ProcedureResult[], settings: Settings['shnor'], notes: CollationNotes): Settled {
  const spring = agree(
    rows.filter((row) => row.season !== 'autumn'),
    notes,
  );
  const autumn = agree(
    rows.filter((row) => row.season === 'autumn'),
    notes,
  );
  if (!spring || !autumn) return spring ?? autumn!;
  if (blank(autumn)) return spring;
  if (blank(spring)) return autumn;
  if (settings.vprBothSeasons !== 'ask') {
    const chosen = settings.vprBothSeasons === 'spring' ? spring : autumn;
    for (const row of rows) {
      const season = row.season ?? 'spring';
      if (season !== settings.vprBothSeasons) notes.otherSeason.add(resultSource(row), season);
    }
    return chosen;
  }
  if (spring.kind === 'conflict') return spring;
  if (autumn.kind === 'conflict') return autumn;
  return { kind: 'bothSeasons', spring: spring.result, autumn: autumn.result };
}

type Agreed = Exclude<Settled, { kind: 'bothSeasons' }>;

function blank(settled: Agreed): boolean {
  return settled.kind === 'result' && isBlankResult(settled.result);
}

/** Rows of one season: one when they agree, a conflict of the first two that differ otherwise. */
function agree(rows: ProcedureResult[], notes: CollationNotes): Agreed | undefined {
  if (rows.length === 0) return undefined;
  const ordered = [...rows].sort(
    (a, b) => knowledge(b) - knowledge(a) || sourceOrder(resultSource(a), resultSource(b)),
  );
  const kept = ordered[0]!;
  for (const row of ordered) {
    if (row !== kept && !sameNumbers(kept, row)) return { kind: 'conflict', first: kept, second: row };
  }
  for (const row of ordered) {
    if (row === kept) continue;
    const { workbook, sheet } = resultSource(kept);
    notes.duplicates.add(resultSource(row), `${workbook} · ${sheet}`);
  }
  return { kind: 'result', result: kept };
}

/** A row with both numbers is kept rather than one with a gap, a count rather than a percent. */
function knowledge(row: ProcedureResult): number {
  return (row.participants ? 4 : 0) + (row.failed ? (row.failed.kind === 'count' ? 2 : 1) : 0);
}

function sameNumbers(a: ProcedureResult, b: ProcedureResult): boolean {
  if (a.participants && b.participants && a.participants.value !== b.participants.value) return false;
  if (!a.failed || !b.failed) return true;
  return sameFailed(a.failed, b.failed, a.participants?.value ?? b.participants?.value);
}

/** A count and a percent agree when the percent may stand for that count. */
function sameFailed(a: Failed, b: Failed, participants: number | undefined): boolean {
  if (a.kind === 'count' && b.kind === 'count') return a.count === b.count;
  if (a.kind === 'percent' && b.kind === 'percent') return a.percent === b.percent;
  const count = a.kind === 'count' ? a.count : (b as Extract<Failed, { kind: 'count' }>).count;
  const percent = a.kind === 'percent' ? a : (b as Extract<Failed, { kind: 'percent' }>);
  if (participants === undefined) return false;
  if (participants === 0) return count === percent.percent;
  const counts = reconstruct(percent.percent, percent.decimals, participants);
  return counts !== null && counts.from <= count && count <= counts.to;
}
