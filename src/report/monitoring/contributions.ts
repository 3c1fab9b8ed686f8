import { columnName } from '../../grid/grid';
import type { IndicatorEntry } from '../../methodology/monitoring/catalogue';
import { precisionOf } from '../../methodology/monitoring/bounds';
import type { Contribution, IndicatorValue } from '../../methodology/monitoring/outcome';
import type { IndicatorCode } from '../../model/programme/indicator';
import type { School } from '../../model/school';
import { WORD } from '../../locale/words';
import { cell, type SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { schoolCode } from '../schoolCells';
import { COLUMN, FIRST_PAIR, MOST_SCHOOLS } from './monitoringLayout';
import { shownCode } from './monitoringNames';

/** A number of the table above that follows the rows of the schools, with what it gives now. */
export interface LiveNumber {
  readonly formula: string;
  readonly value: number | typeof WORD.noData;
}

/** The live numbers of one indicator. */
export interface LiveSums {
  readonly numerator: LiveNumber;
  /** null for a «Числовое значение». */
  readonly denominator: LiveNumber | null;
  /** Schools with «н/д» in either of the two columns. */
  readonly missing: LiveNumber;
  /** What schools with «н/д» may still add to the numerator and the denominator; null: nobody can say. */
  readonly open: {
    readonly numerator: string;
    readonly denominator: string;
    readonly unknown: string;
  } | null;
}

/** A value of the slice with what the catalogue says of it. */
export interface PrintedValue {
  readonly value: IndicatorValue;
  readonly entry: IndicatorEntry;
}

export function isCount({ entry }: PrintedValue): boolean {
  return entry.unit === 'count';
}

export type SumsByCode = ReadonlyMap<IndicatorCode, LiveSums>;

/** The schools that add to any of the values, in the order of the list. */
export function contributors(values: readonly PrintedValue[], schools: readonly School[]): readonly School[] {
  const wanted = new Set(values.flatMap(({ value }) => value.contributions.map(({ school }) => school.id)));
  return schools.filter(({ id }) => wanted.has(id));
}

/**
 * «Вклад школ»: a row a school, numerator and denominator of every indicator; «—» where a school does not belong to
 * it. People who stand in two schools, and those of whom a share of the others says nothing, are taken off in the row
 * above the schools.
 */
export function addContributions(
  draft: SheetDraft,
  values: readonly PrintedValue[],
  schools: readonly School[],
): SumsByCode {
  const used = values.filter(({ value }) => value.contributions.length > 0);
  if (schools.length === 0 || schools.length > MOST_SCHOOLS) return new Map();
  addHead(draft, used);
  const twice = draft.next;
  draft.span(
    { top: twice, left: 0, bottom: twice, right: COLUMN.text },
    cell(
      used.some(({ value }) => value.silentPeople)
        ? 'Вычитаются: люди, записанные в двух школах, и люди, о которых данных нет'
        : 'Учтены дважды (вычитаются): люди, записанные в двух школах',
      'section',
    ),
  );
  used.forEach((printed, index) => {
    const { countedTwice } = printed.value;
    const column = numeratorColumn(index);
    const denominator = isCount(printed) ? WORD.notApplicable : takenOff(printed.value);
    draft.put(twice, column, cell(countedTwice.numerator, 'textCentered'));
    draft.put(twice, column + 1, cell(denominator, 'textCentered'));
  });
  const first = draft.next;
  const last = first + schools.length - 1;
  schools.forEach((school, index) =>
    draft.add([
      cell(index + 1, 'integer'),
      cell(schoolCode(school), 'textCentered'),
      cell(school.name, 'text'),
    ]),
  );
  const sums = used.map((printed, index) => {
    const { value } = printed;
    const bySchool = new Map(value.contributions.map((one) => [one.school.id, one] as const));
    const column = numeratorColumn(index);
    const rows = schools.map(({ id }) => pairOf(bySchool.get(id), isCount(printed)));
    rows.forEach(([numerator, denominator], place) => {
      draft.put(first + place, column, cell(numerator, 'textCentered'));
      draft.put(first + place, column + 1, cell(denominator, 'textCentered'));
    });
    return [value.code, sumsOf(rows, printed, { column, twice, first, last })] as const;
  });
  draft.format(
    { top: first, left: FIRST_PAIR, bottom: last, right: numeratorColumn(used.length) - 1 },
    `${columnName(FIRST_PAIR)}${first + 1}="${WORD.noData}"`,
    'noData',
  );
  return new Map(sums);
}

type Pair = readonly [number | string, number | string];

/** What the row above the schools takes off the denominators. */
function takenOff({ countedTwice, silentPeople = 0 }: IndicatorValue): number {
  return (countedTwice.denominator ?? 0) + silentPeople;
}

function numeratorColumn(index: number): number {
  return FIRST_PAIR + 2 * index;
}

function addHead(draft: SheetDraft, used: readonly PrintedValue[]): void {
  draft.add([cell('Вклад школ в показатели', 'title')]);
  const top = draft.next;
  const bottom = top + 1;
  draft.span({ top, left: 0, bottom, right: 0 }, cell('№', 'header'));
  draft.span({ top, left: 1, bottom, right: 1 }, cell('Код ОО / логин', 'header'));
  draft.span({ top, left: COLUMN.text, bottom, right: COLUMN.text }, cell('ОО', 'header'));
  used.forEach(({ entry: { code } }, index) => {
    const left = numeratorColumn(index);
    draft.span({ top, left, bottom: top, right: left + 1 }, cell(shownCode(code), 'header'));
    draft.put(bottom, left, cell('числитель', 'header'));
    draft.put(bottom, left + 1, cell('знаменатель', 'header'));
  });
}

function pairOf(own: Contribution | undefined, count: boolean): Pair {
  if (!own) return [WORD.notApplicable, WORD.notApplicable];
  return [own.numerator ?? WORD.noData, count ? WORD.notApplicable : (own.denominator ?? WORD.noData)];
}

interface Place {
  readonly column: number;
  /** Row of those who are counted twice, then the first and the last school. */
  readonly twice: number;
  readonly first: number;
  readonly last: number;
}

function sumsOf(
  rows: readonly Pair[],
  printed: PrintedValue,
  { column, twice, first, last }: Place,
): LiveSums {
  const { value } = printed;
  const range = (side: 0 | 1) => absoluteRange(columnRange(column + side, first, last));
  const isOpen = (side: 0 | 1) => `(${range(side)}="${WORD.noData}")`;
  const silent = `COUNTIFS(${range(0)},"${WORD.noData}",${range(1)},"${WORD.noData}")`;
  const open = openCells(value, `SUMPRODUCT(${isOpen(0)}*1,${range(1)})`, silent);
  const isRest = !isCount(printed) && value.status === 'known' && precisionOf(value) === 'partly';
  const sum = (side: 0 | 1, off: number): LiveNumber => {
    const known = rows.flatMap((pair) => {
      const one = pair[side];
      return typeof one === 'number' && !(isRest && pair.includes(WORD.noData)) ? [one] : [];
    });
    // Of the others alone while some school is silent about both numbers, or the base itself is open.
    const rest = `SUMIFS(${range(side)},${range(side === 0 ? 1 : 0)},">=0")`;
    const total = `SUM(${range(side)})`;
    const shown = !isRest ? total : open ? `IF(${silent}>0,${rest},${total})` : rest;
    return {
      formula: `IF(COUNT(${range(side)})=0,"${WORD.noData}",${shown}-${columnName(column + side)}${twice + 1})`,
      value: known.length === 0 ? WORD.noData : known.reduce((all, one) => all + one, 0) - off,
    };
  };
  return {
    open,
    numerator: sum(0, value.countedTwice.numerator),
    denominator: isCount(printed) ? null : sum(1, takenOff(value)),
    missing: {
      formula: `SUMPRODUCT((${isOpen(0)}+${isOpen(1)}>0)*1)`,
      value: rows.filter((pair) => pair.includes(WORD.noData)).length,
    },
  };
}

/** Schools silent about both numbers weigh one each where schools are counted, and who knows what where people are. */
function openCells(
  { contributions, baseOpen, silentPeople }: IndicatorValue,
  ofDenominators: string,
  silent: string,
) {
  if (baseOpen !== undefined || silentPeople !== undefined) return null;
  if (contributions.some(({ incomplete, open }) => incomplete && open === undefined)) return null;
  const bySchool = contributions.some(({ numerator, open }) => numerator === null && open !== undefined);
  const inLists = contributions.reduce(
    (sum, { numerator, open }) => (numerator === null ? sum : sum + (open ?? 0)),
    0,
  );
  const parts = [ofDenominators, ...(bySchool ? [silent] : []), ...(inLists > 0 ? [String(inLists)] : [])];
  return {
    numerator: parts.join('+'),
    denominator: bySchool ? silent : '0',
    unknown: bySchool ? '0' : silent,
  };
}
