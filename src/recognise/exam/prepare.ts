import type { Grid } from '../../grid/grid';
import type { AcademicYear } from '../../model/year';
import type { ReadingOptions } from '../contract';
import { normaliseHeading } from '../heading';
import { municipalityInTitles } from '../municipalityTitle';
import type { Stated } from '../procedureTitle';
import { completed, statedIn } from '../procedureTitle';
import type { SheetDraft } from '../sheetDraft';
import { nameStated } from '../titles';
import type { TableColumns } from './blocks';
import { tableColumns } from './blocks';
import type { ExamRows } from './rows';
import { examRows } from './rows';
import type { ExamTable } from './tables';
import { findExamTables } from './tables';

/** A table with what its titles say and its rows told apart. */
export interface PreparedTable {
  readonly table: ExamTable;
  readonly columns: TableColumns;
  readonly stated: Stated;
  readonly rows: ExamRows;
  /** Year that the user gave for the whole sheet. */
  readonly override?: AcademicYear;
}

/** An order or an annex has a year of its own, which is not the year of the results. */
const NOT_ABOUT_RESULTS = /приказ|приложени|утвержд|исполнител|распоряжени|постановлени|тел\.|письм/;

/** Finds the tables and reads everything about them but their numbers. */
export function prepareTables(draft: SheetDraft, options: ReadingOptions): PreparedTable[] {
  const { grid } = draft;
  const tables = findExamTables(grid)
    .map((table) => ({ table, columns: tableColumns(table) }))
    .filter(({ columns }) => columns.blocks.length > 0);
  const top = tables[0]?.table.titles ?? [];
  const prepared = tables.map(({ table, columns }) => {
    const place = municipalityInTitles(table.titles) ?? municipalityInTitles(top);
    return {
      table,
      columns,
      stated: tableStated(grid, table.titles, top),
      rows: examRows(draft, table, columns, place),
    };
  });
  const years = statedYears(prepared);
  const override = options.resultsYear;
  if (!override) return prepared;
  if (years.size > 1) {
    draft.find('yearOverrideIgnored', 'warning', { override, years: [...years].sort().join(', ') });
    return prepared;
  }
  return prepared.map((table) => ({ ...table, override }));
}

/** The nearest line wins; the first lines of the sheet give kind and year, never the subject, to later tables. */
export function tableStated(grid: Grid, titles: readonly string[], top: readonly string[]): Stated {
  const own = [...titles].reverse().map(titleStated);
  const common = completed(...[...top].reverse().map(titleStated));
  const { kind, year, season } = common;
  const stated = completed(
    ...own,
    { ...(kind && { kind }), ...(year && { year }), ...(season && { season }) },
    nameStated(grid),
  );
  if (stated.kind) return stated;
  const guessed = kindByClass([...titles, ...top, grid.sheet]);
  return guessed ? { ...stated, kind: guessed } : stated;
}

function titleStated(text: string): Stated {
  const stated = statedIn(text);
  if (stated.year === undefined || !NOT_ABOUT_RESULTS.test(normaliseHeading(text))) return stated;
  return Object.fromEntries(Object.entries(stated).filter(([key]) => key !== 'year'));
}

/** «Государственная итоговая аттестация, 9 класс» without the word ОГЭ. */
function kindByClass(texts: readonly string[]): 'oge' | 'ege' | undefined {
  const text = texts.map(normaliseHeading).join(' ');
  if (!/(?<![а-я])гиа(?![а-я])|итогов\S* аттестац|экзамен/.test(text)) return undefined;
  const ninth = /(?<!\d)9\D{0,4}кл/.test(text);
  const eleventh = /(?<!\d)11\D{0,4}кл/.test(text);
  if (ninth === eleventh) return undefined;
  return ninth ? 'oge' : 'ege';
}

function statedYears(tables: readonly PreparedTable[]): Set<AcademicYear> {
  const years = new Set<AcademicYear>();
  for (const { stated, columns, rows } of tables) {
    for (const block of columns.blocks) {
      const year = block.stated.year ?? stated.year;
      if (year && !columns.identity.has('yearCell')) years.add(year);
    }
    for (const { stated: said } of rows.schools) if (said.year) years.add(said.year);
  }
  return years;
}
