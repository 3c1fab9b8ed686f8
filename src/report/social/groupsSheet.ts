import type { SocialOutcome, SocialSchool } from '../../methodology/social/outcome';
import type { Settings } from '../../methodology/settings';
import type { Format } from '../../locale/language';
import { columnName } from '../../grid/grid';
import { addNotes, addSignature } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { columnRange } from '../refs';
import { municipalitiesOf, municipalityLine, schoolCode } from '../schoolCells';
import type { SheetSpec } from '../sheetSpec';
import { verdictWord, WORD } from '../../locale/words';
import { addColours, NO_DATA_LINE } from './colours';
import { addFocusSizes, COUNT_COLUMN, type FocusCells } from './focusSizes';
import { groupsNotes } from './groupsNotes';
import { groupsOrder } from './groupsOrder';
import { groupReasons } from './groupReasons';
import { groupsSheetName, socialSheetName } from './socialNames';
import type { SocialLayout } from './socialLayout';

const C = {
  number: 0,
  id: 1,
  school: 2,
  municipality: 3,
  quintile: 4,
  index: 5,
  result: 6,
  low: 7,
  control: 8,
  place: 9,
  higher: 10,
  choice: 11,
  site: 12,
  focusPlace: 13,
  focus: 14,
  reasons: 15,
} as const;
const WIDTHS = [5, 10, 28, 15, 9, 12.5, 10.5, 13.7, 13.7, 11, 15, 9.5, 15, 10, 13, 50];
const HEADINGS = [
  '№ п/п',
  'Код / логин',
  'ОО',
  'Муниципалитет',
  'Квинтиль',
  'Социальный индекс',
  'Результат',
  'Низкие результаты',
  'Контрольная группа',
  'Место по результату в 1-м квинтиле',
  'Стажировочная площадка по правилу',
  'Решение',
  'Стажировочная площадка',
  'Очередь в фокус-группу',
  'Фокус-группа (предложение)',
  'Основание',
];

/** «Группы школ <год>»: control group, staging sites with the rank list and a person's decision, focus group. */
export function groupsSheet(
  outcome: SocialOutcome,
  settings: Settings,
  format: Format,
  layout: SocialLayout,
): SheetSpec {
  const draft = new SheetDraft();
  addTitles(draft, outcome);
  const cells = addFocusSizes(draft, outcome, settings.social);
  const head = draft.add(HEADINGS.map((heading) => cell(heading, 'header')));
  const order = groupsOrder(outcome.schools);
  const first = head + 1;
  const last = head + order.length;
  const places = resultPlaces(outcome.schools);
  order.forEach(({ school, position }, index) =>
    addSchool(draft, school, {
      index,
      place: places.get(school) ?? null,
      // 1-based row of the school on «Социальный индекс».
      indexRow: layout.rows.first + position + 1,
      sheet: `'${socialSheetName(outcome.year)}'!`,
      layout,
      focus: cells,
      reasons: groupReasons(school, outcome, settings.social, format),
      needed: outcome.focus.needed,
    }),
  );
  fillCounts(
    draft,
    cells,
    first,
    last,
    order.map(({ school }) => school),
  );
  addFormats(draft, first, last);
  draft.add([]);
  addColours(
    draft,
    C.control,
    [
      {
        style: 'low',
        sign: WORD.yes,
        meaning: 'контрольная группа',
        rule: '1-й квинтиль и низкие результаты',
      },
      {
        style: 'ok',
        sign: WORD.yes,
        meaning: 'стажировочная площадка',
        rule: '1-й квинтиль и более высокие результаты, либо решение человека',
      },
      {
        style: 'borderline',
        sign: WORD.yes,
        meaning: 'фокус-группа (предложение)',
        rule: 'место в очереди не больше числа школ фокус-группы',
      },
      { ...NO_DATA_LINE, sign: WORD.unknown, meaning: 'не определено' },
    ],
    settings,
  );
  addNotes(draft, 0, C.reasons, groupsNotes(outcome, settings.social, format), settings);
  addSignature(draft, 2, C.quintile, C.choice);
  return draft.finish({
    kind: 'groups',
    name: groupsSheetName(outcome.year),
    widths: WIDTHS,
    freeze: { rows: first, columns: 3 },
    ...(order.length > 0 && { filter: { top: head, left: 0, bottom: last, right: C.reasons } }),
    print: printSetup({ header: LETTER_HEADER, titleRows: { from: head, to: head } }),
    tabColor: '7030A0',
  });
}

function addTitles(draft: SheetDraft, outcome: SocialOutcome): void {
  const titles = [
    [`Контрольная группа, стажировочные площадки и фокус-группа, ${outcome.year} учебный год`, 'title', 21],
    [municipalityLine(municipalitiesOf(outcome.schools.map(({ school }) => school))), 'subtitle', 17],
    [
      'Показаны школы, которые входят хотя бы в одну группу или могли бы войти. Столбец «Решение» заполняет человек («да» или «нет» о стажировочной площадке): оно важнее правила и будет прочитано при следующем расчёте.',
      'note',
      26,
    ],
  ] as const;
  titles.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: 0, bottom: row, right: C.reasons }, cell(text, style));
    draft.height(row, height);
  });
}

interface Line {
  readonly index: number;
  readonly place: number | null;
  readonly indexRow: number;
  readonly sheet: string;
  readonly layout: SocialLayout;
  readonly focus: FocusCells;
  readonly reasons: string;
  readonly needed: number;
}

function addSchool(draft: SheetDraft, one: SocialSchool, line: Line): void {
  const { school, index, quintile, result, focusPlace, choice } = one;
  const { layout, indexRow, sheet } = line;
  const row = draft.next + 1;
  const other = (column: number) => `${sheet}${columnName(column)}${indexRow}`;
  const noQuintile = index === null ? WORD.noData : WORD.notApplicable;
  const inFirst = `IF(ISNUMBER(E${row}),IF(E${row}=1,"${WORD.yes}","${WORD.no}"),"${WORD.unknown}")`;
  draft.add([
    cell(line.index + 1, 'integer'),
    cell(schoolCode(school), 'textCentered'),
    cell(school.name, 'text'),
    cell(school.municipality ?? WORD.notApplicable, 'text'),
    formulaCell(other(layout.quintile), quintile ?? noQuintile, 'integer'),
    formulaCell(other(layout.index), index ?? WORD.noData, 'decimal'),
    formulaCell(other(layout.result), result ?? WORD.noData, 'percent'),
    cell(verdictWord(one.low), 'verdict'),
    formulaCell(both(inFirst, `H${row}`), verdictWord(one.control), 'verdict'),
    cell(line.place ?? WORD.notApplicable, 'integer'),
    cell(verdictWord(one.stagingSite), 'verdict'),
    cell(choice === null ? null : choice ? WORD.yes : WORD.no, 'input'),
    formulaCell(
      `IF(L${row}="${WORD.yes}","${WORD.yes}",IF(L${row}="${WORD.no}","${WORD.no}",K${row}))`,
      choice === null ? verdictWord(one.stagingSite) : choice ? WORD.yes : WORD.no,
      'verdict',
    ),
    cell(focusPlace ?? WORD.notApplicable, 'integer'),
    formulaCell(
      `IF(ISNUMBER(N${row}),IF(N${row}<=${line.focus.needed},"${WORD.yes}","${WORD.no}"),"${WORD.notApplicable}")`,
      focusPlace === null ? WORD.notApplicable : focusPlace <= line.needed ? WORD.yes : WORD.no,
      'verdict',
    ),
    cell(line.reasons, 'textSmall'),
  ]);
}

/** Both of two verdicts: «нет» (or «—») of either decides, otherwise an unknown keeps it open. */
function both(one: string, other: string): string {
  const no = (word: string) => `OR(${word}="${WORD.no}",${word}="${WORD.notApplicable}")`;
  const yes = (word: string) => `${word}="${WORD.yes}"`;
  return `IF(OR(${no(one)},${no(other)}),"${WORD.no}",IF(AND(${yes(one)},${yes(other)}),"${WORD.yes}","${WORD.unknown}"))`;
}

/** Places by result inside the first quintile, the best first; equal results share a place. */
function resultPlaces(schools: readonly SocialSchool[]): ReadonlyMap<SocialSchool, number> {
  const ranked = schools
    .filter(({ quintile, result }) => quintile === 1 && result !== null)
    .sort((a, b) => b.result! - a.result!);
  const places = new Map<SocialSchool, number>();
  ranked.forEach((school, index) => {
    const before = ranked[index - 1];
    const tied = before !== undefined && before.result === school.result;
    places.set(school, tied ? places.get(before)! : index + 1);
  });
  return places;
}

/** How many schools each group has now, over the rows of the table. */
function fillCounts(
  draft: SheetDraft,
  cells: FocusCells,
  first: number,
  last: number,
  schools: readonly SocialSchool[],
): void {
  const finalSite = ({ choice, stagingSite }: SocialSchool) => choice ?? stagingSite === 'yes';
  const lines: [number, number, number][] = [
    [cells.rows.control, C.control, schools.filter(({ control }) => control === 'yes').length],
    [cells.rows.sites, C.site, schools.filter(finalSite).length],
  ];
  for (const [row, column, value] of lines) {
    const range = `$${columnName(column)}$${first + 1}:$${columnName(column)}$${last + 1}`;
    const made =
      schools.length === 0
        ? cell(0, 'integer')
        : formulaCell(`COUNTIF(${range},"${WORD.yes}")`, value, 'integer');
    draft.put(row, COUNT_COLUMN, made);
  }
}

function addFormats(draft: SheetDraft, first: number, last: number): void {
  if (last < first) return;
  const at = (column: number) => `$${columnName(column)}${first + 1}`;
  const colour = (column: number, word: string, style: 'ok' | 'low' | 'noData' | 'borderline') =>
    draft.format(columnRange(column, first, last), `${at(column)}="${word}"`, style);
  colour(C.control, WORD.yes, 'low');
  colour(C.site, WORD.yes, 'ok');
  colour(C.focus, WORD.yes, 'borderline');
  for (const column of [C.low, C.control, C.higher, C.site]) colour(column, WORD.unknown, 'noData');
  for (const column of [C.quintile, C.index, C.result]) colour(column, WORD.noData, 'noData');
  draft.validate({
    range: columnRange(C.choice, first, last),
    kind: 'list',
    values: [WORD.yes, WORD.no],
    errorTitle: 'Решение',
    errorMessage: 'Выберите «да» или «нет»; пустая ячейка – по правилу.',
  });
}
