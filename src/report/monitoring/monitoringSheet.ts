import type { Format } from '../../locale/language';
import { indicatorEntry } from '../../methodology/monitoring/catalogue';
import type { SystemSlice } from '../../methodology/monitoring/outcome';
import type { Settings } from '../../methodology/settings';
import type { IndicatorCode } from '../../model/programme/indicator';
import type { School } from '../../model/school';
import { cell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { municipalitiesOf, municipalityLine } from '../schoolCells';
import type { SheetSpec } from '../sheetSpec';
import { addContributions, contributors } from './contributions';
import { addTable, addTableHead, addNumbers } from './indicatorTable';
import { addLists, addRiskChanges } from './listsBlock';
import { addMonitoringChart } from './monitoringChart';
import { addMonitoringFoot } from './monitoringFoot';
import { FIRST_PAIR, LAST_COLUMN, MOST_SCHOOLS, PAIR_WIDTH, WIDTHS } from './monitoringLayout';
import { monitoringSheetName, sliceWords } from './monitoringNames';
import { titlesFor } from './monitoringTitles';

/** What a sheet of indicators needs beside its values. */
export interface MonitoringSheetInput {
  /** Every school in the order of the lists. */
  readonly schools: readonly School[];
  readonly settings: Settings;
  readonly format: Format;
}

/** The sheet, and on which row every indicator stands: «Динамика» looks there. */
export interface MonitoringSheet {
  readonly spec: SheetSpec;
  readonly rows: ReadonlyMap<IndicatorCode, number>;
}

/**
 * «Мониторинг <раздел> <срез>»: the indicators of one programme for one slice. The table, its chart and its lists
 * are printed; under them stand the numbers of the schools, which the cells of the table add up.
 */
export function monitoringSheet(slice: SystemSlice, input: MonitoringSheetInput): MonitoringSheet {
  const draft = new SheetDraft();
  addTitles(draft, slice, input.schools);
  const head = addTableHead(draft, slice.values);
  const printed = slice.values.map((value) => ({ value, entry: indicatorEntry(value.code) }));
  const rows = addTable(draft, printed, input.format);
  const chart = addMonitoringChart(draft, rows);
  addLists(draft, printed, input.format);
  addRiskChanges(draft, slice, input.format);
  const schools = contributors(printed, input.schools);
  addMonitoringFoot(draft, slice, input.settings, schools.length > MOST_SCHOOLS ? schools.length : null);
  const bottom = draft.next - 1;
  draft.add([]);
  chart.addNumbers();
  draft.add([]);
  const sums = addContributions(draft, printed, schools);
  addNumbers(draft, rows, sums);
  const pairs = Math.max(0, FIRST_PAIR + 2 * printed.length - WIDTHS.length);
  const spec = draft.finish({
    kind: 'monitoring',
    name: monitoringSheetName(slice.system, slice.slice),
    widths: [...WIDTHS, ...new Array<number>(pairs).fill(PAIR_WIDTH)],
    freeze: { rows: head + 1, columns: 0 },
    print: printSetup({
      header: LETTER_HEADER,
      titleRows: { from: head, to: head },
      area: { top: 0, left: 0, bottom, right: LAST_COLUMN },
    }),
    tabColor: '2E75B6',
  });
  return { spec, rows: new Map(rows.map(({ entry, row }) => [entry.code, row])) };
}

function addTitles(
  draft: SheetDraft,
  { system, slice, year }: SystemSlice,
  schools: readonly School[],
): void {
  const municipalities = municipalitiesOf(schools);
  const { title, source } = titlesFor(system, municipalities);
  const lines: [string, 'title' | 'subtitle', number][] = [
    [title, 'title', 21],
    [source, 'subtitle', 17],
    [municipalityLine(municipalities), 'subtitle', 17],
    [`Срез: ${sliceWords(slice)}; ${year} учебный год`, 'subtitle', 17],
  ];
  lines.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: 0, bottom: row, right: LAST_COLUMN }, cell(text, style));
    draft.height(row, height);
  });
}
