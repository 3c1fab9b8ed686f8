import type { SocialOutcome, SocialSchool } from '../../methodology/social/outcome';
import type { Settings } from '../../methodology/settings';
import type { Verdict } from '../../model/verdict';
import type { AcademicYear } from '../../model/year';
import type { Format } from '../../locale/language';
import { columnName } from '../../grid/grid';
import { addLegend, addNotes, addSignature } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { municipalitiesOf, municipalityLine, schoolCode } from '../schoolCells';
import type { SheetSpec } from '../sheetSpec';
import { verdictWord, WORD } from '../../locale/words';
import { NO_DATA_LINE } from './colours';
import { addFocusSizes, COUNT_COLUMN, UNDECIDED_COLUMN, type FocusCells } from './focusSizes';
import { groupsNotes, openInFirst } from './groupsNotes';
import { groupsOrder } from './groupsOrder';
import { groupReasons } from './groupReasons';
import { groupsSheetName, olderConditions, quintileCell, socialSheetName } from './socialNames';
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
/** Columns printed on both pages; what stands over and under the list is on the first one, up to the place. */
const REPEATED = C.municipality;
const WIDTHS = [5, 10, 28, 15, 9, 12.5, 10.5, 13.7, 13.7, 11, 15, 9.5, 15, 10, 13.7, 64];
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

const UNCHANGED = 'Список составлен по тому же индексу, что и лист «Социальный индекс».';
const CHANGED =
  'Индекс на листе «Социальный индекс» изменён: состав списка, места и очередь здесь прежние. Внесите изменение на лист «Социальные условия» и повторите расчёт.';

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
    }),
  );
  fillCounts(
    draft,
    cells,
    first,
    last,
    order.map(({ school }) => school),
  );
  const shown = order.map(({ school }) => school);
  if (order.length > 0)
    addCheck(draft, cells.rows.check, [first, last], shown, { layout, year: outcome.year });
  addFormats(draft, first, last);
  draft.add([]);
  addLegend(
    draft,
    { sign: [REPEATED, REPEATED], meaning: [REPEATED + 1, C.result], rule: [C.low, C.place] },
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
  draft.add([]);
  addNotes(draft, REPEATED, C.place, groupsNotes(outcome, settings.social, format), settings);
  addSignature(draft, REPEATED, C.index, C.control);
  return draft.finish({
    kind: 'groups',
    name: groupsSheetName(outcome.year),
    widths: WIDTHS,
    freeze: { rows: first, columns: REPEATED },
    ...(order.length > 0 && { filter: { top: head, left: 0, bottom: last, right: C.reasons } }),
    print: printSetup({
      header: LETTER_HEADER,
      titleRows: { from: head, to: head },
      titleColumns: { from: 0, to: REPEATED - 1 },
      pagesWide: 2,
    }),
    tabColor: '7030A0',
  });
}

function addTitles(draft: SheetDraft, outcome: SocialOutcome): void {
  const titles = [
    [
      `Контрольная группа, стажировочные площадки и фокус-группа, ${outcome.year} учебный год${olderConditions(outcome)}`,
      'title',
    ],
    [municipalityLine(municipalitiesOf(outcome.schools.map(({ school }) => school))), 'subtitle'],
    [
      'Показаны школы, которые входят хотя бы в одну группу или могли бы войти. Столбец «Решение» заполняет человек («да» или «нет» о стажировочной площадке): оно важнее правила и будет прочитано при следующем расчёте.',
      'note',
    ],
  ] as const;
  titles.forEach(([text, style], row) =>
    draft.span({ top: row, left: REPEATED, bottom: row, right: C.place }, cell(text, style)),
  );
}

interface Line {
  readonly index: number;
  readonly place: number | string | null;
  readonly indexRow: number;
  readonly sheet: string;
  readonly layout: SocialLayout;
  readonly focus: FocusCells;
  readonly reasons: string;
}

function addSchool(draft: SheetDraft, one: SocialSchool, line: Line): void {
  const { school, index, result, focusPlace, choice } = one;
  const { layout, indexRow, sheet } = line;
  const row = draft.next + 1;
  const other = (column: number) => `${sheet}${columnName(column)}${indexRow}`;
  // «2–3» is not the first one either, «1–2» may be.
  const inFirst = `IF(E${row}=1,"${WORD.yes}",IF(ISNUMBER(SEARCH(LEFT(E${row},1),"2345")),"${WORD.no}","${WORD.unknown}"))`;
  draft.add([
    cell(line.index + 1, 'integer'),
    cell(schoolCode(school), 'textCentered'),
    cell(school.name, 'text'),
    cell(school.municipality ?? WORD.notApplicable, 'text'),
    formulaCell(other(layout.quintile), quintileCell(one), 'integer'),
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
    // As long as undecided schools could change it, a place alone does not decide.
    one.focus === 'unknown' || focusPlace === null
      ? cell(verdictWord(one.focus), 'verdict')
      : formulaCell(
          `IF(N${row}<=${line.focus.needed},"${WORD.yes}","${WORD.no}")`,
          verdictWord(one.focus),
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

/**
 * Places by result inside the first quintile, the best first; equal results share a place. Schools of the quintile
 * without a result, and those that may yet be in it, may come before others: «1–3» with two of them.
 */
function resultPlaces(schools: readonly SocialSchool[]): ReadonlyMap<SocialSchool, number | string> {
  const open = openInFirst(schools).map(({ result }) => result ?? Infinity);
  open.sort((a, b) => b - a);
  const ranked = schools
    .filter(({ lowest, result }) => lowest === 'yes' && result !== null)
    .sort((a, b) => b.result! - a.result!);
  const places = new Map<SocialSchool, number>();
  ranked.forEach((school, index) => {
    const before = ranked[index - 1];
    const tied = before !== undefined && before.result === school.result;
    places.set(school, tied ? places.get(before)! : index + 1);
  });
  let ahead = 0;
  return new Map(
    [...places].map(([school, place]) => {
      while (ahead < open.length && open[ahead]! > school.result!) ahead += 1;
      return [school, ahead === 0 ? place : `${place}–${place + ahead}`];
    }),
  );
}

/** How many schools each group has now, over the rows of the table. */
function fillCounts(
  draft: SheetDraft,
  cells: FocusCells,
  first: number,
  last: number,
  schools: readonly SocialSchool[],
): void {
  const site = ({ choice, stagingSite }: SocialSchool): Verdict =>
    choice === null ? stagingSite : choice ? 'yes' : 'no';
  const lines: [number, number, readonly Verdict[]][] = [
    [cells.rows.control, C.control, schools.map(({ control }) => control)],
    [cells.rows.sites, C.site, schools.map(site)],
  ];
  for (const [row, column, verdicts] of lines) {
    const range = absoluteRange(columnRange(column, first, last));
    const put = (at: number, verdict: Verdict) => {
      const value = verdicts.filter((one) => one === verdict).length;
      const formula = `COUNTIF(${range},"${verdictWord(verdict)}")`;
      draft.put(row, at, schools.length === 0 ? cell(0, 'integer') : formulaCell(formula, value, 'integer'));
    };
    put(COUNT_COLUMN, 'yes');
    put(UNDECIDED_COLUMN, 'unknown');
  }
}

/** Says whether the first quintile is still the one that the list was made from: the index can be changed by hand. */
function addCheck(
  draft: SheetDraft,
  row: number,
  [first, last]: readonly [number, number],
  schools: readonly SocialSchool[],
  { layout, year }: { readonly layout: SocialLayout; readonly year: AcademicYear },
): void {
  const own = absoluteRange(columnRange(C.quintile, first, last));
  const numbers = absoluteRange(columnRange(C.number, first, last));
  const all = absoluteRange(columnRange(layout.quintile, layout.rows.first, layout.rows.last));
  const lowest = schools.flatMap(({ quintile }, index) => (quintile === 1 ? [index + 1] : []));
  const sum = lowest.reduce((total, number) => total + number, 0);
  const same = `AND(COUNTIF('${socialSheetName(year)}'!${all},1)=${lowest.length},SUMPRODUCT((${own}=1)*${numbers})=${sum})`;
  draft.put(row, REPEATED, formulaCell(`IF(${same},"${UNCHANGED}","${CHANGED}")`, UNCHANGED, 'note'));
}

function addFormats(draft: SheetDraft, first: number, last: number): void {
  if (last < first) return;
  const at = (column: number) => `$${columnName(column)}${first + 1}`;
  const colour = (column: number, word: string, style: 'ok' | 'low' | 'noData' | 'borderline') =>
    draft.format(columnRange(column, first, last), `${at(column)}="${word}"`, style);
  colour(C.control, WORD.yes, 'low');
  colour(C.site, WORD.yes, 'ok');
  colour(C.focus, WORD.yes, 'borderline');
  for (const column of [C.low, C.control, C.higher, C.site, C.focus]) colour(column, WORD.unknown, 'noData');
  for (const column of [C.quintile, C.index, C.result]) colour(column, WORD.noData, 'noData');
  draft.validate({
    range: columnRange(C.choice, first, last),
    kind: 'list',
    values: [WORD.yes, WORD.no],
    errorTitle: 'Решение',
    errorMessage: 'Выберите «да» или «нет»; пустая ячейка – по правилу.',
  });
}
