import { address } from '../../grid/grid';
import type { Format } from '../../locale/language';
import { precisionOf } from '../../methodology/monitoring/bounds';
import type { HistoryPoint, IndicatorValue, Ratio } from '../../methodology/monitoring/outcome';
import { valueOf } from '../../methodology/monitoring/outcome';
import { TREND_WORDS, WORD } from '../../locale/words';
import { cell, formulaCell, type SheetDraft } from '../draft';
import type { CellSpec, StyleName } from '../sheetSpec';
import { addBesideHead, addBounds } from './besideCells';
import { isCount, type LiveNumber, type LiveSums, type PrintedValue, type SumsByCode } from './contributions';
import { noteOf, shownNote } from './indicatorNotes';
import { BESIDE, COLUMN, LAST_COLUMN } from './monitoringLayout';
import { shownCode, sliceNumbers } from './monitoringNames';
import {
  changeCell,
  changeShown,
  numberStyle,
  percentStyle,
  trendCell,
  valueCell,
  type Shown,
} from './trendCells';

const RESTORED_NOTE =
  'В тексте программы эта строка повреждена, слова восстановлены. Исправьте их здесь: следующий расчёт прочитает исправленный текст.';

/** A line of the table with its row. */
export interface TableRow extends PrintedValue {
  readonly row: number;
}

/** Heading of the table. The earlier slice is named when all lines look back at the same one. */
export function addTableHead(draft: SheetDraft, values: readonly IndicatorValue[]): number {
  const slices = new Set(values.flatMap(({ previous }) => (previous ? [previous.slice] : [])));
  const [only] = slices;
  const previous = slices.size === 1 ? `Предыдущий срез (${sliceNumbers(only!)})` : 'Предыдущий срез';
  const head = draft.add(
    [
      'Код',
      '№ п.п.',
      'Показатели',
      'Индикатор',
      'Числитель',
      'Знаменатель',
      'Значение',
      previous,
      'Изменение, п.п.',
      'Оценка',
      'Нет данных, школ',
      'Кто представил',
      'Примечание',
    ].map((heading) => cell(heading, 'header')),
  );
  addBesideHead(draft, head);
  return head;
}

/**
 * The rows of the table under the headings of their blocks; under a value with another denominator that the text
 * also allows, a row for it. Numerators and denominators are put by `addNumbers`, when the rows of the schools stand.
 */
export function addTable(
  draft: SheetDraft,
  printed: readonly PrintedValue[],
  format: Format,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  const slices = new Set(printed.flatMap(({ value }) => value.previous?.slice ?? []));
  let block: string | null = null;
  for (const one of printed) {
    const { value, entry } = one;
    if (entry.block && entry.block.number !== block) {
      const row = draft.next;
      const title = `${entry.block.number}. ${entry.block.title}`;
      draft.span({ top: row, left: 0, bottom: row, right: LAST_COLUMN }, cell(title, 'section'));
    }
    block = entry.block?.number ?? null;
    const row = draft.add([
      cell(shownCode(entry.code), 'textCentered'),
      cell(entry.number, 'textCentered'),
      textCell(one),
      cell(entry.unitText, 'textCentered'),
    ]);
    rows.push({ ...one, row });
    const supplier = value.suppliers.join('; ') || WORD.noData;
    const note = noteOf(one, slices.size > 1, format);
    draft.put(row, COLUMN.supplier, cell(value.byHand?.supplier ?? supplier, 'text'));
    draft.put(row, COLUMN.note, cell(shownNote(note, value.byHand?.note), 'text'));
    draft.put(row, BESIDE.supplier, cell(supplier, 'plain'));
    draft.put(row, BESIDE.note, cell(note, 'plain'));
    if (value.alternative) addAlternative(draft, value.alternative, entry.unitText);
  }
  return rows;
}

/** The text of the source; a restored one waits for the person's correction. */
function textCell({ value, entry }: PrintedValue): CellSpec {
  if (entry.restored) return { ...cell(value.text ?? entry.text, 'inputText'), note: RESTORED_NOTE };
  return cell(entry.part === undefined ? entry.text : `${entry.text}\n${entry.part}`, 'text');
}

function addAlternative(
  draft: SheetDraft,
  { label, ratio, bounds }: NonNullable<IndicatorValue['alternative']>,
  unitText: string,
): void {
  const row = draft.add([
    cell(WORD.notApplicable, 'textCentered'),
    cell(WORD.notApplicable, 'textCentered'),
    cell(label, 'text'),
    cell(unitText, 'textCentered'),
    cell(ratio?.numerator ?? WORD.noData, 'textCentered'),
    cell(ratio ? (ratio.denominator ?? WORD.notApplicable) : WORD.noData, 'textCentered'),
  ]);
  draft.put(
    row,
    COLUMN.value,
    valueCell(
      address(row, COLUMN.numerator),
      address(row, COLUMN.denominator),
      shownRatio(ratio),
      percentStyle(precisionOf({ ratio, percent: null, ...(bounds !== undefined && { bounds }) })),
    ),
  );
  for (let column: number = COLUMN.previous; column <= COLUMN.supplier; column += 1) {
    draft.put(row, column, cell(WORD.notApplicable, 'textCentered'));
  }
  draft.put(row, COLUMN.note, cell('другой знаменатель, который допускает текст', 'text'));
}

/** Puts the numbers of every line: live sums of the schools where they give what the rule gave, else the number itself. */
export function addNumbers(draft: SheetDraft, rows: readonly TableRow[], sums: SumsByCode): void {
  for (const one of rows) {
    const { value, entry, row } = one;
    const at = (column: number) => address(row, column);
    const calculated = sums.get(value.code);
    // What a person wrote follows nothing.
    const own = value.byHand?.rule ? undefined : calculated;
    const [numerator, denominator] = numbersShown(one, own);
    draft.put(row, COLUMN.numerator, liveOr(own?.numerator, numerator));
    draft.put(row, COLUMN.denominator, liveOr(own?.denominator, denominator));
    draft.put(row, COLUMN.missing, liveOr(own?.missing, value.missing));
    const shown = shownNow(value);
    const previous = shownPrevious(value.previous);
    const isPrinted = value.status === 'known' && value.ratio === null;
    draft.put(
      row,
      COLUMN.value,
      isPrinted
        ? cell(shown, styleOf(one, value))
        : valueCell(
            at(COLUMN.numerator),
            isCount(one) ? null : at(COLUMN.denominator),
            shown,
            styleOf(one, value),
          ),
    );
    draft.put(row, COLUMN.previous, cell(previous, styleOf(one, value.previous)));
    const isOpen = value.bounds !== undefined || value.previous?.bounds !== undefined;
    draft.put(
      row,
      COLUMN.change,
      changeCell(
        at(COLUMN.value),
        at(COLUMN.previous),
        [shown, previous],
        isCount(one) ? 'textCentered' : percentStyle(isOpen ? 'partly' : 'exact'),
      ),
    );
    const follows = isLive(own?.numerator, numerator) && isLive(own?.denominator, denominator);
    const bounds = addBounds(
      draft,
      row,
      value,
      [shown, previous],
      follows && !isCount(one) ? own : undefined,
    );
    const change = changeShown(shown, previous);
    draft.put(row, COLUMN.trend, trendCell(at(COLUMN.change), change, bounds, entry.better === 'down'));
    const byRule = { ...one, value: { ...value, ...value.byHand?.rule } };
    const [part, whole] = numbersShown(byRule, calculated);
    draft.put(row, BESIDE.numerator, cell(part, 'plain'));
    draft.put(row, BESIDE.denominator, cell(whole, 'plain'));
    draft.put(row, BESIDE.value, cell(shownNow(byRule.value), 'plain'));
  }
  addTrendFormats(draft, rows);
}

function styleOf(one: PrintedValue, point: HistoryPoint | IndicatorValue | null): StyleName {
  return numberStyle(isCount(one), point ? precisionOf(point) : 'exact');
}

/** What stands in the two cells: nothing of a value without data is given out for a number. */
function numbersShown(one: PrintedValue, sums: LiveSums | undefined): readonly [Shown, Shown] {
  const { status, ratio } = one.value;
  const denominatorOf = (shown: Shown) => (isCount(one) ? WORD.notApplicable : shown);
  if (status === 'zeroDenominator') return [0, denominatorOf(0)];
  if (ratio) return [ratio.numerator, denominatorOf(ratio.denominator ?? WORD.noData)];
  if (status === 'known') return [WORD.noData, denominatorOf(WORD.noData)];
  // One side may be known to the last school: it is shown, and the value stays «н/д».
  const sides = [sums?.numerator.value ?? WORD.noData, sums?.denominator?.value ?? WORD.noData] as const;
  const [numerator, denominator] = sides.includes(WORD.noData) ? sides : [WORD.noData, WORD.noData];
  return [numerator, denominatorOf(denominator)];
}

function isLive(live: LiveNumber | null | undefined, value: Shown): live is LiveNumber {
  return live?.value === value;
}

function liveOr(live: LiveNumber | null | undefined, value: Shown): CellSpec {
  return isLive(live, value) ? formulaCell(live.formula, value, 'textCentered') : cell(value, 'textCentered');
}

/** Percent of a share or the number of a count; the word where there is none. */
function shownNow({ status, ratio, percent }: IndicatorValue): Shown {
  if (status === 'zeroDenominator') return WORD.notApplicable;
  return status === 'known' ? (percent ?? shownRatio(ratio)) : WORD.noData;
}

function shownRatio(ratio: Ratio | null): Shown {
  if (ratio?.denominator === 0) return WORD.notApplicable;
  return valueOf({ ratio, percent: null }) ?? WORD.noData;
}

/** The earlier value; «—» when there is no earlier slice. */
export function shownPrevious(previous: HistoryPoint | null): Shown {
  if (!previous || previous.ratio?.denominator === 0) return WORD.notApplicable;
  return valueOf(previous) ?? WORD.noData;
}

function addTrendFormats(draft: SheetDraft, rows: readonly TableRow[]): void {
  if (rows.length === 0) return;
  const top = rows[0]!.row;
  const bottom = rows[rows.length - 1]!.row;
  const range = { top, left: COLUMN.trend, bottom, right: COLUMN.trend };
  const first = address(top, COLUMN.trend);
  draft.format(range, `${first}="${TREND_WORDS.better}"`, 'ok');
  draft.format(range, `${first}="${TREND_WORDS.worse}"`, 'low');
  draft.format(range, `${first}="${TREND_WORDS.same}"`, 'borderline');
  const values = { top, left: COLUMN.numerator, bottom, right: COLUMN.trend };
  draft.format(values, `${address(top, COLUMN.numerator)}="${WORD.noData}"`, 'noData');
}
