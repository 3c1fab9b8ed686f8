import { columnName } from '../../grid/grid';
import type { Format } from '../../locale/language';
import { verdictWord, WORD } from '../../locale/words';
import type { Settings } from '../../methodology/settings';
import type { SupportOutcome, SupportSchool } from '../../methodology/support/outcome';
import { SHARE_KEYS, SUPPORT_GROUPS } from '../../methodology/support/outcome';
import { addLegend, addNotes } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { municipalitiesOf, municipalityLine, schoolCode } from '../schoolCells';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import { CHART_COLORS } from '../styles';
import { addSection, addTitles, numberCell, sheetTitle } from './shared';
import { GROUP_WORDS, hardReason, lowReason } from './supportWords';

const HEADINGS = [
  '№ п/п',
  'Код / логин',
  'ОО',
  'Муниципалитет',
  'ШНРО',
  'Основание: ШНРО',
  'НСУ',
  'Основание: НСУ',
  'Группа',
  'Результат: доля преодолевших порог, %',
  'Социальный индекс',
  'Квинтиль',
  'На учёте, %',
  'ОВЗ, %',
  'Инофоны, %',
  'Система-тически пропускающие, %',
  'Обучающихся',
] as const;
const WIDTHS = [5, 12, 28, 16, 14, 28, 14, 34, 15, 14, 12, 10, 10, 9, 10, 14, 14];
const [LOW, HARD, GROUP] = [4, 6, 8];
/** Columns printed on both pages; what stands over and under the list is on the first one, up to the group. */
const REPEATED = 3;
/** Counts stand right of their labels, which take two columns. */
const LABELS = { left: REPEATED, right: REPEATED + 1 };
const COUNTS = LABELS.right + 1;
const LAST = HEADINGS.length - 1;
const CHART_ROWS = 14;

/** «ШНРО и НСУ <год>»: two independent verdicts with their grounds, then the fourfold table of them and a chart. */
export function supportSheet(outcome: SupportOutcome, settings: Settings, format: Format): SheetSpec | null {
  const { schools, year } = outcome;
  if (schools.length === 0) return null;
  const draft = new SheetDraft();
  addTitles(
    draft,
    REPEATED,
    GROUP,
    `Школы с низкими результатами обучения (ШНРО) и в неблагоприятных социальных условиях (НСУ), ${year} учебный год`,
    [municipalityLine(municipalitiesOf(schools.map(({ school }) => school)))],
  );
  const head = draft.add(
    HEADINGS.map((heading) => cell(heading, 'header')),
    44,
  );
  schools.forEach((one, index) => draft.add(schoolLine(one, index, draft.next + 1, settings, format)));
  addFormats(draft, head + 1, draft.next - 1);
  const last = draft.next - 1;
  draft.add([]);
  // Under the list: above it the frozen head would leave no room to scroll on a small screen.
  addFourfold(draft, schools, head + 1, last);
  addLegend(draft, { sign: [3, 4], meaning: [5, 6], rule: [7, GROUP] }, LEGEND, settings);
  addNotes(
    draft,
    REPEATED,
    GROUP,
    [
      'Критерии в программе Лесосибирска не названы («по критериям и показателям, указанным в Методических рекомендациях МОиН РФ»): выбранные критерии и пороги – на листе «Методика».',
      'Кандидаты в резильентные – школы с НСУ, которые не ШНРО: их результаты не низкие вопреки условиям.',
    ],
    settings,
  );
  return draft.finish({
    kind: 'support',
    name: sheetTitle('ШНРО и НСУ', year),
    widths: WIDTHS,
    freeze: { rows: head + 1, columns: REPEATED },
    filter: { top: head, left: 0, bottom: last, right: LAST },
    print: printSetup({
      header: LETTER_HEADER,
      titleRows: { from: head, to: head },
      titleColumns: { from: 0, to: REPEATED - 1 },
      pagesWide: 2,
    }),
    tabColor: '2E75B6',
  });
}

/** Rows of the block: title, head, three lines, a blank, title, five groups, room for the chart. */
const FOURFOLD_ROWS = 5 + 1 + CHART_ROWS;

function addFourfold(
  draft: SheetDraft,
  schools: readonly SupportSchool[],
  firstRow: number,
  lastRow: number,
): void {
  const top = addSection(draft, REPEATED, GROUP, 'Четырёхпольная таблица: число школ');
  const low = absoluteRange(columnRange(LOW, firstRow, lastRow));
  const hard = absoluteRange(columnRange(HARD, firstRow, lastRow));
  const head = draft.next;
  draft.span({ top: head, bottom: head, ...LABELS }, cell('ШНРО \\ НСУ', 'header'));
  const answers = ['yes', 'no', 'unknown'] as const;
  answers.forEach((answer, index) =>
    draft.put(head, COUNTS + index, cell(`НСУ: ${verdictWord(answer)}`, 'header')),
  );
  const same = (verdict: SupportSchool['low'], answer: (typeof answers)[number]) =>
    verdict === answer || (answer === 'no' && verdict === 'notApplicable');
  // «Не применимо» counts as no.
  const words = (answer: (typeof answers)[number]) =>
    answer === 'no' ? [WORD.no, WORD.notApplicable] : [verdictWord(answer)];
  for (const rowAnswer of answers) {
    const row = draft.next;
    draft.span({ top: row, bottom: row, ...LABELS }, cell(`ШНРО: ${verdictWord(rowAnswer)}`, 'text'));
    answers.forEach((answer, index) => {
      const formula = words(rowAnswer)
        .flatMap((a) => words(answer).map((b) => `SUMPRODUCT((${low}="${a}")*(${hard}="${b}"))`))
        .join('+');
      const count = schools.filter((one) => same(one.low, rowAnswer) && same(one.hard, answer)).length;
      draft.put(row, COUNTS + index, formulaCell(formula, count, 'integer'));
    });
  }
  draft.add([]);
  const groups = absoluteRange(columnRange(GROUP, firstRow, lastRow));
  const title = addSection(draft, REPEATED, COUNTS, 'Группы школ');
  const first = draft.next;
  for (const group of SUPPORT_GROUPS) {
    const row = draft.next;
    const word = GROUP_WORDS[group];
    draft.span({ top: row, bottom: row, ...LABELS }, cell(word, 'text'));
    const count = schools.filter((one) => one.group === group).length;
    draft.put(row, COUNTS, formulaCell(`COUNTIF(${groups},"${word}")`, count, 'integer'));
  }
  draft.chart({
    kind: 'column',
    title: 'Школы по группам',
    anchor: { top: title, left: COUNTS + 1, bottom: top + FOURFOLD_ROWS - 2, right: GROUP },
    categories: columnRange(REPEATED, first, first + SUPPORT_GROUPS.length - 1),
    series: [
      {
        name: 'школ',
        values: columnRange(COUNTS, first, first + SUPPORT_GROUPS.length - 1),
        color: CHART_COLORS.count,
      },
    ],
    valueAxisTitle: 'школ',
  });
  while (draft.next < top + FOURFOLD_ROWS) draft.add([]);
  draft.keep(top, draft.next - 1);
}

function schoolLine(
  one: SupportSchool,
  index: number,
  row: number,
  settings: Settings,
  format: Format,
): CellSpec[] {
  const { school } = one;
  return [
    cell(index + 1, 'integer'),
    cell(schoolCode(school), 'textCentered'),
    cell(school.name, 'text'),
    cell(school.municipality ?? WORD.noData, 'text'),
    cell(verdictWord(one.low), 'verdict'),
    cell(lowReason(one, settings, format), 'text'),
    cell(verdictWord(one.hard), 'verdict'),
    cell(hardReason(one, settings), 'text'),
    formulaCell(groupFormula(row), GROUP_WORDS[one.group], 'verdict'),
    numberCell(one.result, 'percent'),
    numberCell(one.index === null ? null : Number(one.index.toFixed(3)), 'textCentered'),
    numberCell(one.quintile, 'integer'),
    ...SHARE_KEYS.map((key) => numberCell(one.shares[key], 'percent')),
    numberCell(one.pupils, 'integer'),
  ];
}

function groupFormula(row: number): string {
  const [low, hard] = [LOW, HARD].map((column) => `$${columnName(column)}${row}`) as [string, string];
  const word = (group: keyof typeof GROUP_WORDS) => `"${GROUP_WORDS[group]}"`;
  return (
    `IF(OR(${low}="${WORD.unknown}",${hard}="${WORD.unknown}"),${word('undecided')},` +
    `IF(${low}="${WORD.yes}",IF(${hard}="${WORD.yes}",${word('both')},${word('onlyLow')}),` +
    `IF(${hard}="${WORD.yes}",${word('onlyHard')},${word('neither')})))`
  );
}

function addFormats(draft: SheetDraft, first: number, last: number): void {
  for (const column of [LOW, HARD]) {
    const range = columnRange(column, first, last);
    const at = `$${columnName(column)}${first + 1}`;
    draft.format(range, `${at}="${WORD.yes}"`, 'low');
    draft.format(range, `${at}="${WORD.no}"`, 'ok');
    draft.format(range, `${at}="${WORD.unknown}"`, 'noData');
  }
  const range = columnRange(GROUP, first, last);
  const at = `$${columnName(GROUP)}${first + 1}`;
  draft.format(range, `${at}="${GROUP_WORDS.both}"`, 'risk');
  draft.format(range, `${at}="${GROUP_WORDS.onlyLow}"`, 'low');
  draft.format(range, `${at}="${GROUP_WORDS.onlyHard}"`, 'borderline');
  draft.format(range, `${at}="${GROUP_WORDS.neither}"`, 'ok');
  draft.format(range, `${at}="${GROUP_WORDS.undecided}"`, 'noData');
}

const LEGEND = [
  {
    style: 'risk',
    sign: GROUP_WORDS.both,
    meaning: 'Низкие результаты в неблагоприятных условиях',
    rule: 'Обе отметки «да»',
  },
  {
    style: 'low',
    sign: GROUP_WORDS.onlyLow,
    meaning: 'Низкие результаты без таких условий',
    rule: 'ШНРО «да», НСУ «нет»',
  },
  {
    style: 'borderline',
    sign: GROUP_WORDS.onlyHard,
    meaning: 'Кандидаты в резильентные школы',
    rule: 'НСУ «да», ШНРО «нет»',
  },
  { style: 'ok', sign: GROUP_WORDS.neither, meaning: 'Ни то ни другое', rule: 'Обе отметки «нет»' },
  {
    style: 'noData',
    sign: GROUP_WORDS.undecided,
    meaning: 'Группу назвать нельзя',
    rule: 'Хотя бы одна из отметок не определена: не хватает данных',
  },
] as const;
