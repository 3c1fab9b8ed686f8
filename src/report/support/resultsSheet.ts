import { columnName } from '../../grid/grid';
import { WORD } from '../../locale/words';
import type { ResultChange, ResultTrend } from '../../methodology/profile/outcome';
import type { Settings } from '../../methodology/settings';
import type { ResultState, ResultUnit } from '../../model/programme/profile';
import type { School } from '../../model/school';
import type { AcademicYear } from '../../model/year';
import { addLegend } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { municipalitiesOf, municipalityLine } from '../schoolCells';
import type { CellSpec, SheetSpec, StyleName } from '../sheetSpec';
import { addSection, addTitles, sheetTitle, textCell } from './shared';

const HEADINGS = [
  '№ п/п',
  '№ строки плана',
  'Показатель',
  'ОО',
  'Единица',
  'Было',
  'Стало',
  'Изменение',
  'Единица изменения',
  'Лучше, если',
  'Оценка',
  'Документ',
] as const;
const WIDTHS = [6, 10, 46, 30, 13, 11, 11, 13, 11, 11, 16, 34];
const [BEFORE, AFTER, BETTER, TREND, LAST] = [5, 6, 9, 10, 11];

export const UNIT_WORDS: Readonly<Record<ResultUnit, string>> = {
  answer: 'да/нет',
  count: 'количество',
  percent: 'доля, %',
};
export const BETTER_WORDS = { more: 'больше', less: 'меньше' } as const;
const TREND_WORDS: Readonly<Record<ResultTrend, string>> = {
  better: 'улучшение',
  worse: 'ухудшение',
  same: 'без изменений',
  changed: 'изменилось',
  unknown: WORD.noData,
};
const CHANGE_UNITS: Readonly<Record<ResultUnit, string>> = {
  answer: WORD.notApplicable,
  count: 'ед.',
  percent: 'п.п.',
};

/** «До и после <год>»: countable results of the road map with their change as live formulas; `all` schools known. */
export function resultsSheet(
  results: readonly ResultChange[],
  year: AcademicYear,
  settings: Settings,
  all: readonly School[],
): SheetSpec | null {
  if (results.length === 0) return null;
  const draft = new SheetDraft();
  const schools = results.flatMap(({ school }) => (school ? [school] : []));
  addTitles(draft, 0, LAST, `Результаты дорожной карты до и после, ${year} учебный год`, [
    // Results of the whole municipality name no school: it is that of the schools of the book.
    municipalityLine(municipalitiesOf(schools.length > 0 ? schools : all)),
  ]);
  const head = draft.add(
    HEADINGS.map((heading) => cell(heading, 'header')),
    30,
  );
  results.forEach((result, index) => draft.add(resultLine(result, index, draft.next + 1)));
  const last = draft.next - 1;
  const range = columnRange(TREND, head + 1, last);
  const at = `$${columnName(TREND)}${head + 2}`;
  draft.format(range, `${at}="${TREND_WORDS.better}"`, 'ok');
  draft.format(range, `${at}="${TREND_WORDS.worse}"`, 'low');
  draft.format(range, `${at}="${TREND_WORDS.changed}"`, 'borderline');
  draft.format(range, `${at}="${WORD.noData}"`, 'noData');
  draft.add([]);
  addSection(draft, 0, 3, 'Итоги');
  for (const [trend, word] of Object.entries(TREND_WORDS)) {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: 2 }, cell(`Показателей: ${word}`, 'text'));
    const count = results.filter((result) => result.trend === trend).length;
    draft.put(row, 3, formulaCell(`COUNTIF(${absoluteRange(range)},"${word}")`, count, 'integer'));
  }
  draft.add([]);
  addLegend(draft, { sign: [0, 1], meaning: [2, 2], rule: [3, LAST] }, LEGEND, settings);
  return draft.finish({
    kind: 'profile',
    name: sheetTitle('До и после', year),
    widths: WIDTHS,
    freeze: { rows: head + 1, columns: 3 },
    filter: { top: head, left: 0, bottom: last, right: LAST },
    print: printSetup({ header: LETTER_HEADER, titleRows: { from: head, to: head } }),
    tabColor: 'C55A11',
  });
}

const LEGEND = [
  {
    style: 'ok',
    sign: TREND_WORDS.better,
    meaning: 'Показатель изменился в нужную сторону',
    rule: 'Сторона – в столбце «Лучше, если»; если он пуст – по словам дорожной карты Бобровского района, иначе «изменилось»',
  },
  { style: 'low', sign: TREND_WORDS.worse, meaning: 'Показатель изменился в другую сторону', rule: 'То же' },
  {
    style: 'borderline',
    sign: TREND_WORDS.changed,
    meaning: 'Показатель изменился',
    rule: 'Какая сторона лучше, не сказано: впишите «больше» или «меньше» в столбец «Лучше, если»',
  },
  {
    style: 'noData',
    sign: WORD.noData,
    meaning: 'Нет данных',
    rule: 'Не указано, что было или что стало; это не ноль',
  },
] as const;

function resultLine(result: ResultChange, index: number, row: number): CellSpec[] {
  const { unit, better, change, trend } = result;
  const number: StyleName = unit === 'percent' ? 'percent' : 'integer';
  const refs = {
    before: `$${columnName(BEFORE)}${row}`,
    after: `$${columnName(AFTER)}${row}`,
    better: `$${columnName(BETTER)}${row}`,
  };
  return [
    cell(index + 1, 'integer'),
    textCell(result.row, 'textCentered'),
    cell(result.title, 'text'),
    cell(result.school?.name ?? 'муниципалитет в целом', 'text'),
    cell(UNIT_WORDS[unit], 'textCentered'),
    stateCell(result.before, number),
    stateCell(result.after, number),
    unit === 'answer'
      ? formulaCell(answerChange(refs), answersChanged(result), 'textCentered')
      : formulaCell(
          `IF(AND(ISNUMBER(${refs.before}),ISNUMBER(${refs.after})),ROUND(${refs.after}-${refs.before},9),"${WORD.noData}")`,
          change ?? WORD.noData,
          number,
        ),
    cell(CHANGE_UNITS[unit], 'textCentered'),
    cell(better ? BETTER_WORDS[better] : WORD.notApplicable, 'textCentered'),
    formulaCell(unit === 'answer' ? answerTrend(refs) : numberTrend(refs), TREND_WORDS[trend], 'verdict'),
    textCell(result.document),
  ];
}

interface Refs {
  readonly before: string;
  readonly after: string;
  readonly better: string;
}

function stateCell(state: ResultState | null, style: StyleName): CellSpec {
  if (!state) return cell(WORD.noData, 'textCentered');
  if (state.kind === 'answer') return cell(state.yes ? WORD.yes : WORD.no, 'textCentered');
  return cell(state.value, style);
}

function isAnswer(ref: string): string {
  return `OR(${ref}="${WORD.yes}",${ref}="${WORD.no}")`;
}

function answerChange({ before, after }: Refs): string {
  return `IF(AND(${isAnswer(before)},${isAnswer(after)}),${before}&" → "&${after},"${WORD.noData}")`;
}

function answersChanged({ before, after }: ResultChange): string {
  if (before?.kind !== 'answer' || after?.kind !== 'answer') return WORD.noData;
  const word = (yes: boolean) => (yes ? WORD.yes : WORD.no);
  return `${word(before.yes)} → ${word(after.yes)}`;
}

/** «улучшение» when `up` and more is better, or down and less is better. */
function judged(up: string, { better }: Refs): string {
  const { better: good, worse: bad, changed } = TREND_WORDS;
  return (
    `IF(${better}="${BETTER_WORDS.more}",IF(${up},"${good}","${bad}"),` +
    `IF(${better}="${BETTER_WORDS.less}",IF(${up},"${bad}","${good}"),"${changed}"))`
  );
}

function numberTrend(refs: Refs): string {
  const { before, after } = refs;
  return (
    `IF(NOT(AND(ISNUMBER(${before}),ISNUMBER(${after}))),"${WORD.noData}",` +
    `IF(${after}=${before},"${TREND_WORDS.same}",${judged(`${after}>${before}`, refs)}))`
  );
}

function answerTrend(refs: Refs): string {
  const { before, after } = refs;
  return (
    `IF(NOT(AND(${isAnswer(before)},${isAnswer(after)})),"${WORD.noData}",` +
    `IF(${after}=${before},"${TREND_WORDS.same}",${judged(`${after}="${WORD.yes}"`, refs)}))`
  );
}
