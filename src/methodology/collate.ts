import type { Procedure, ProcedureResult } from '../model/procedure';
import type { AcademicYear } from '../model/year';
import { academicYear, yearStart } from '../model/year';
import type { Agreed } from './agree';
import type { CollationNotes } from './collationNotes';
import { agreeWithParts } from './parts';
import { isBlankResult, resultSource } from './resultRow';
import type { Settings } from './settings';

/** What all rows of one school say about one procedure of one year. */
export type Settled =
  | Agreed
  | { readonly kind: 'bothSeasons'; readonly spring: ProcedureResult; readonly autumn: ProcedureResult };

/** Which procedures and years the rule asks for. */
export interface CollationPlan {
  /** Position of a procedure in the rule's own list, or −1 when the rule does not use it. */
  slotOf(procedure: Procedure): number;
  readonly slots: number;
  readonly years: readonly AcademicYear[];
  readonly settings: Settings['shnor'];
}

/**
 * Puts the rows of one school into places `year · slots + slot` and settles duplicates: rows that agree
 * become one, protocols by class are added up, rows that differ are a conflict, spring and autumn ВПР are
 * joined as the settings say.
 * The order of the rows does not matter. Source: methodology F3, F4.
 */
export function collateSchool(
  results: readonly ProcedureResult[],
  plan: CollationPlan,
  notes: CollationNotes,
): (Settled | undefined)[] {
  const places = new Array<Settled | undefined>(plan.slots * plan.years.length).fill(undefined);
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
  const spring = agreeWithParts(
    rows.filter((row) => row.season !== 'autumn'),
    notes,
  );
  const autumn = agreeWithParts(
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

function blank(settled: Agreed): boolean {
  return settled.kind === 'result' && isBlankResult(settled.result);
}
