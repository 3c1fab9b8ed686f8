import type { Grid } from '../../grid/grid';
import { cellAt, cellText } from '../../grid/grid';
import type { Procedure, Season } from '../../model/procedure';
import { procedureKey } from '../../model/procedure';
import type { AcademicYear } from '../../model/year';
import type { SchoolMention } from '../../model/school';
import { schoolMention } from '../../schools/mention';
import type { Form, ReadingOptions, SheetReading } from '../contract';
import { gapsOf } from '../gaps';
import type { MarksHeader } from '../marksHeader';
import { findMarksHeader } from '../marksHeader';
import { isNeeded } from '../neededProcedures';
import { SheetDraft } from '../sheetDraft';
import { titlesAbove } from '../titles';
import { tellMissing } from '../tellMissing';
import { GroupTotals, groupedRows } from './fisokoMarksRows';
import type { SchoolRow } from './fisokoMarksRows';
import { rowProcedures } from './fisokoMarksProcedure';
import { MarksReader } from './fisokoMarksValues';

/** A row's procedure, and the year whose programme it tests. */
export interface DatedProcedure {
  readonly procedure: Procedure;
  readonly year: AcademicYear;
  readonly season?: Season;
}

/**
 * ФИС ОКО «Статистика по отметкам» (methodology C1): region, municipalities and their schools one under
 * another, marks 2–5 in percent; also regional compilations with columns «Год», «Класс», «Предмет».
 */
export const fisokoMarks: Form = {
  id: 'fisokoMarks',

  detect(grid: Grid): number {
    const header = findMarksHeader(grid);
    if (!header) return 0;
    if (header.groups) return 0.98;
    const { kind } = titlesAbove(grid, header.row).stated;
    if (kind === 'vpr' || kind === 'kdr') return 0.9;
    if (kind === 'oge' || kind === 'ege') return 0.3;
    return header.login !== undefined || header.grade !== undefined ? 0.85 : 0.4;
  },

  read(grid: Grid, options: ReadingOptions): SheetReading {
    const draft = new SheetDraft(grid);
    const header = findMarksHeader(grid);
    if (!header) {
      draft.rows.markAll('reported');
      draft.find('headerNotFound', 'error', { form: 'fisokoMarks' });
      return draft.finish('fisokoMarks');
    }
    draft.tellHiddenRows();
    readTable(draft, header, options);
    return draft.finish('fisokoMarks');
  },
};

function readTable(draft: SheetDraft, header: MarksHeader, options: ReadingOptions): void {
  const rows = groupedRows(draft, header);
  draft.facts['headerRow'] = header.row + 1;
  const procedures = rowProcedures(draft, header, rows.schools, options);

  const usable: SchoolRow[] = [];
  const missing = new Map<string, number[]>();
  const unneeded = new Map<string, number[]>();
  for (const school of rows.schools) {
    const stated = procedures.of(school);
    if (typeof stated === 'string') listOf(missing, stated).push(school.row);
    else if (!isNeeded(stated.procedure)) listOf(unneeded, procedureKey(stated.procedure)).push(school.row);
    else usable.push(school);
  }
  tellMissing(draft, missing);
  for (const [procedure, list] of unneeded) {
    for (const row of list) draft.rows.mark(row, 'unneeded');
    draft.find('unneededProcedure', 'info', { procedure, rows: list.length });
  }
  draft.facts['schools'] = rows.schools.length;
  if (usable.length === 0) return;

  const reader = new MarksReader(draft, header, [...rows.schools, ...rows.aggregates]);
  if (reader.kind === null) draft.find('marksAmbiguous', 'error', { rows: usable.length });
  else draft.facts['marks'] = reader.kind;
  const totals = new GroupTotals(draft, header);
  let participantsTotal = 0;
  const gapColumns = { participants: header.participants, failed: [header.marks[0]] };
  for (const school of usable) {
    const stated = procedures.of(school) as DatedProcedure;
    const mention = mentionOf(draft, header, school);
    const outcome = reader.read(school.row, mention.name);
    const { participants, failed } = outcome;
    const gaps = gapsOf(draft, school.row, gapColumns, outcome);
    draft.rows.mark(school.row, outcome.bad ? 'reported' : 'used');
    draft.results.push({
      school: mention,
      procedure: stated.procedure,
      year: stated.year,
      ...(stated.season && { season: stated.season }),
      participants,
      failed,
      ...(gaps.length > 0 && { gaps }),
    });
    participantsTotal += participants?.value ?? 0;
    totals.add(school, participants?.value ?? null);
  }
  draft.facts['participants'] = participantsTotal;
  reader.tellZeros();
  // A total over several procedures is the sum of none of them.
  if (procedures.single && usable.length === rows.schools.length) totals.compare(rows.aggregates);
}

const MENTIONS = new Map<string, SchoolMention>();
const REMEMBERED = 5000;

/** The school of a row. All sheets of a workbook repeat the same names, so each is taken apart once. */
function mentionOf(draft: SheetDraft, header: MarksHeader, school: SchoolRow): SchoolMention {
  const { row, name, nameColumn, municipality } = school;
  const text = (column: number | undefined) =>
    column === undefined ? '' : cellText(cellAt(draft.grid, row, column));
  const [login, code] = [text(header.login), text(header.code)];
  const source = draft.source(row, nameColumn);
  const key = `${municipality ?? ''}\n${login}\n${code}\n${name}`;
  const known = MENTIONS.get(key);
  if (known) return { ...known, source };
  const mention = schoolMention(name, {
    ...(municipality !== undefined && { municipality }),
    ...(login && { login }),
    ...(code && { code }),
    source,
  });
  if (MENTIONS.size >= REMEMBERED) MENTIONS.clear();
  MENTIONS.set(key, mention);
  return mention;
}

function listOf(map: Map<string, number[]>, key: string): number[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
