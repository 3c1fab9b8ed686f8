import type { NetworkLine, NetworkOutcome } from '../../methodology/social/outcome';
import type { NetworkGroup, Period } from '../../model/programme/social';
import { NETWORK_GROUPS } from '../../model/programme/social';
import { columnName } from '../../grid/grid';
import { addNotes, addSignature } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { municipalitiesOf, municipalityLine, schoolCode } from '../schoolCells';
import type { SheetSpec } from '../sheetSpec';
import type { Settings } from '../../methodology/settings';
import { WORD } from '../../locale/words';
import { NETWORK_SHEET } from './socialNames';

const GROUP_WORDS: Readonly<Record<NetworkGroup, string>> = {
  control: 'контрольная',
  focus: 'фокус',
  stagingSite: 'стажплощадка',
  base: 'Б(О)П',
};
const GROUP_COLORS: Readonly<Record<NetworkGroup, string>> = {
  control: 'C55A11',
  focus: '2E75B6',
  stagingSite: '7F7F7F',
  base: '264478',
};
const COLUMN = { year: 1, groups: 2, total: 6, group: 5, period: 4 } as const;
const WIDTHS = [6, 16, 40, 24, 16, 16, 20, 20];
const HEADINGS = [
  '№ п/п',
  'Код / логин',
  'Школа',
  'МО',
  'Год',
  'Группа',
  'Тьютор-консультант назначен',
  'Наставник назначен',
];
const NO_PERIOD = 'не указан';
const CHART_ROWS = 15;

/** «Сеть школ»: how many schools stand in every group in every year, what changed, and the register itself. */
export function networkSheet({ lines, periods }: NetworkOutcome, settings: Settings): SheetSpec {
  const draft = new SheetDraft();
  addTitles(draft, lines);
  // The register stands below the counts, the changes and the chart: its rows are known before they are written.
  const pairs = comparable(periods);
  const changes = pairs.length > 0 ? pairs.length + 3 : 0;
  const registerHead = draft.next + periods.length + 3 + changes + CHART_ROWS + 3;
  const first = registerHead + 1;
  const last = registerHead + lines.length;
  const table = addCounts(draft, lines, periods, first, last);
  draft.add([]);
  if (pairs.length > 0) addChanges(draft, lines, pairs, table);
  draft.chart({
    kind: 'column',
    title: 'Школ в группах по годам',
    anchor: { top: draft.next, left: 1, bottom: draft.next + CHART_ROWS, right: COLUMN.total },
    categories: columnRange(COLUMN.year, table, table + periods.length - 1),
    series: NETWORK_GROUPS.map((group, index) => ({
      name: GROUP_WORDS[group],
      values: columnRange(COLUMN.groups + index, table, table + periods.length - 1),
      color: GROUP_COLORS[group],
    })),
    valueAxisTitle: 'школ',
  });
  while (draft.next < registerHead) draft.add([]);
  draft.add(HEADINGS.map((heading) => cell(heading, 'header')));
  lines.forEach((line, index) => draft.add(registerCells(line, index)));
  draft.add([]);
  addNotes(
    draft,
    0,
    WIDTHS.length - 1,
    [
      'Число школ в группах меняется от года к году: показано так, как записано в реестре, ничего не переносится и не исправляется.',
      'О тьюторах-консультантах и наставниках показано только, назначены ли они; имена людей не переносятся.',
    ],
    settings,
  );
  addSignature(draft, 2, 3, 6);
  return draft.finish({
    kind: 'network',
    name: NETWORK_SHEET,
    widths: WIDTHS,
    filter: { top: registerHead, left: 0, bottom: last, right: WIDTHS.length - 1 },
    print: printSetup({ header: LETTER_HEADER }),
    tabColor: '2E75B6',
  });
}

function addTitles(draft: SheetDraft, lines: readonly NetworkLine[]): void {
  const titles = [
    ['Сеть школ: группы по годам', 'title', 21],
    [municipalityLine(municipalitiesOf(lines.map(({ school }) => school))), 'subtitle', 17],
  ] as const;
  titles.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: 0, bottom: row, right: WIDTHS.length - 1 }, cell(text, style));
    draft.height(row, height);
  });
}

/** Returns the first row of the counts. */
function addCounts(
  draft: SheetDraft,
  lines: readonly NetworkLine[],
  periods: NetworkOutcome['periods'],
  first: number,
  last: number,
): number {
  section(draft, 'Школ в группах');
  heading(draft);
  const top = draft.next;
  const years = absoluteRange(columnRange(COLUMN.period, first, last));
  const groups = absoluteRange(columnRange(COLUMN.group, first, last));
  for (const period of periods) {
    const row = draft.next;
    draft.put(row, COLUMN.year, cell(shown(period), 'textCentered'));
    NETWORK_GROUPS.forEach((group, index) => {
      const head = `${columnName(COLUMN.groups + index)}$${top}`;
      const formula = `SUMPRODUCT((${years}=$B${row + 1})*(${groups}=${head}))`;
      const value = lines.filter((line) => line.period === period && line.group === group).length;
      draft.put(row, COLUMN.groups + index, formulaCell(formula, value, 'integer'));
    });
    const own = lines.filter((line) => line.period === period);
    draft.put(row, COLUMN.total, formulaCell(`SUM(C${row + 1}:F${row + 1})`, own.length, 'integer'));
  }
  return top;
}

function addChanges(
  draft: SheetDraft,
  lines: readonly NetworkLine[],
  pairs: readonly ComparedPeriods[],
  table: number,
): void {
  section(draft, 'Изменение к предыдущему году');
  heading(draft);
  const count = (period: Period | null, group: NetworkGroup | null) =>
    lines.filter((line) => line.period === period && (group === null || line.group === group)).length;
  pairs.forEach(({ now, before }) => {
    const row = draft.next;
    draft.put(row, COLUMN.year, cell(`${now.period} к ${before.period}`, 'textCentered'));
    [...NETWORK_GROUPS, null].forEach((group, place) => {
      const column = columnName(COLUMN.groups + place);
      const value = count(now.period, group) - count(before.period, group);
      draft.put(
        row,
        COLUMN.groups + place,
        formulaCell(`${column}${table + now.row + 1}-${column}${table + before.row + 1}`, value, 'integer'),
      );
    });
  });
  draft.add([]);
}

interface PeriodRow {
  readonly period: Period;
  /** Row of the counts, from 0. */
  readonly row: number;
}

interface ComparedPeriods {
  readonly now: PeriodRow;
  readonly before: PeriodRow;
}

/** Years that follow each other: calendar years with calendar ones, academic with academic, none with «не указан». */
function comparable(periods: NetworkOutcome['periods']): ComparedPeriods[] {
  const rows = periods.flatMap((period, row): PeriodRow[] => (period === null ? [] : [{ period, row }]));
  return [false, true].flatMap((academic) => {
    const own = rows.filter(({ period }) => period.includes('/') === academic);
    return own.slice(1).map((now, index) => ({ now, before: own[index]! }));
  });
}

function section(draft: SheetDraft, text: string): void {
  const row = draft.next;
  draft.span({ top: row, left: COLUMN.year, bottom: row, right: COLUMN.total }, cell(text, 'section'));
}

function heading(draft: SheetDraft): void {
  const row = draft.next;
  draft.put(row, COLUMN.year, cell('Год', 'header'));
  NETWORK_GROUPS.forEach((group, index) =>
    draft.put(row, COLUMN.groups + index, cell(GROUP_WORDS[group], 'header')),
  );
  draft.put(row, COLUMN.total, cell('Всего записей', 'header'));
}

function registerCells({ school, period, group, tutor, mentor }: NetworkLine, index: number) {
  return [
    cell(index + 1, 'integer'),
    cell(schoolCode(school), 'textCentered'),
    cell(school.name, 'text'),
    cell(school.municipality ?? WORD.notApplicable, 'text'),
    cell(shown(period), 'textCentered'),
    cell(GROUP_WORDS[group], 'textCentered'),
    cell(word(tutor), 'textCentered'),
    cell(word(mentor), 'textCentered'),
  ];
}

function shown(period: Period | null): string {
  return period ?? NO_PERIOD;
}

function word(answer: boolean | null): string {
  if (answer === null) return WORD.noData;
  return answer ? WORD.yes : WORD.no;
}
