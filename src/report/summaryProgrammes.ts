import { LEVEL_WORDS } from '../locale/significance';
import { TREND_WORDS, WORD } from '../locale/words';
import { LIST_TITLES } from '../methodology/support/programmeTexts';
import { cell, formulaCell, type SheetDraft } from './draft';
import { columnRange, sheetRange } from './refs';
import type { CellSpec, OwnKind, SheetSpec } from './sheetSpec';
import { SUMMARY } from './summaryColumns';
import { GROUP_WORDS } from './support/supportWords';

/** A number of another sheet: its formula there and the value that stands there. */
interface Count {
  readonly formula: string;
  readonly value: number;
}

/** One line: what is counted, and out of how many. */
interface KeyFigure {
  readonly label: string;
  readonly count: Count | null;
  readonly total: Count | null;
}

/** «Программы»: what every sheet of a programme comes to, as formulas over it; nothing without such sheets. */
export function addProgrammes(draft: SheetDraft, sheets: readonly SheetSpec[]): void {
  const lines = sheets.flatMap((spec) =>
    (FIGURES[spec.kind]?.(spec) ?? []).flatMap(({ label, count, total }) =>
      count === null ? [] : [{ spec, label, count, total }],
    ),
  );
  if (lines.length === 0) return;
  draft.add([]);
  const title = draft.next;
  draft.span({ top: title, left: 0, bottom: title, right: SUMMARY.last }, cell('Программы', 'section'));
  draft.add(['№', 'Показатель', 'Лист', 'Значение', 'Из'].map((text) => cell(text, 'header')));
  lines.forEach(({ spec, label, count, total }, index) =>
    draft.add([
      cell(index + 1, 'integer'),
      cell(label, 'text'),
      { ...cell(spec.name, 'link'), link: `'${spec.name.replace(/'/g, "''")}'!A1` },
      formulaCell(count.formula, count.value, 'integer'),
      total ? formulaCell(total.formula, total.value, 'integer') : cell(WORD.notApplicable, 'textCentered'),
    ]),
  );
}

const FIGURES: Partial<Record<OwnKind, (spec: SheetSpec) => KeyFigure[]>> = {
  monitoring: (spec) => {
    const head = headingAt(spec, 'Значение');
    if (!head) return [];
    const last = lastOfTable(spec, head.row);
    const [codes, values] = ['Код', 'Значение'].map((heading) => columnUnder(spec, heading, head.row, last));
    if (!codes || !values) return [];
    // A row without a code repeats an indicator with another denominator; a heading has no value.
    const coded = `(${codes.range}<>"${WORD.notApplicable}")`;
    const own = values.cells
      .filter((_, index) => codes.cells[index]?.value !== WORD.notApplicable)
      .flatMap((one) => (one ? [one.value] : []));
    const total = {
      formula: `SUMPRODUCT(${coded}*(${values.range}<>""))`,
      value: own.filter((value) => value !== null).length,
    };
    const known = own.filter((value) => typeof value === 'number').length;
    const trend = columnUnder(spec, 'Оценка', head.row, last);
    return [
      {
        label: 'Показателей со значением',
        count: { formula: `SUMPRODUCT(${coded}*ISNUMBER(${values.range}))`, value: known },
        total,
      },
      { label: 'Показателей: лучше предыдущего среза', count: saying(trend, TREND_WORDS.better), total },
      { label: 'Показателей: хуже предыдущего среза', count: saying(trend, TREND_WORDS.worse), total },
    ];
  },
  plan: (spec) => {
    const row = rowSaying(spec, 'Весь план');
    const at = (heading: string) => under(spec, heading, row);
    return [
      { label: 'Мероприятий выполнено', count: at('Выполнено'), total: at('Всего') },
      { label: 'Мероприятий просрочено', count: at('Просрочено'), total: at('Всего') },
      {
        label: 'Мероприятий, срок которых прошёл, а отметок нет',
        count: at('Срок прошёл, отметок нет'),
        total: at('Всего'),
      },
    ];
  },
  targets: (spec) => [
    {
      label: 'Показателей «не менее» выполнено',
      count: saying(filtered(spec, 'Выполнено (да/нет)'), WORD.yes),
      total: rowsOf(spec),
    },
  ],
  groups: (spec) =>
    (
      [
        ['Школ в контрольной группе', 'Контрольная группа'],
        ['Стажировочных площадок', 'Стажировочная площадка'],
        ['Школ, предложенных в фокус-группу', 'Фокус-группа (предложение)'],
      ] as const
    ).flatMap(([label, heading]) => {
      const column = filtered(spec, heading);
      const open = saying(column, WORD.unknown);
      return [
        { label, count: saying(column, WORD.yes), total: null },
        ...(open && open.value > 0
          ? [{ label: `${label}: ещё не определено`, count: open, total: null }]
          : []),
      ];
    }),
  profile: (spec) =>
    (['high', 'medium', 'unknown'] as const).map((level) => ({
      label: `Школ с уровнем риска «${LEVEL_WORDS[level]}»`,
      count: saying(filtered(spec, 'Уровень школы'), LEVEL_WORDS[level]),
      total: rowsOf(spec),
    })),
  support: (spec) => [
    { label: 'ШНРО', count: saying(filtered(spec, 'ШНРО'), WORD.yes), total: rowsOf(spec) },
    { label: 'Школ с НСУ', count: saying(filtered(spec, 'НСУ'), WORD.yes), total: rowsOf(spec) },
    {
      label: 'Школ: ШНРО и НСУ сразу',
      count: saying(filtered(spec, 'Группа'), GROUP_WORDS.both),
      total: rowsOf(spec),
    },
  ],
  partners: (spec) => [
    {
      label: 'ШНРО с действующим партнёрским договором',
      count: beside(spec, 'ШНРО с действующим договором'),
      total: beside(spec, 'ШНРО всего'),
    },
  ],
  expected: (spec) => {
    const at = (label: string) => under(spec, LIST_TITLES.expected, rowSaying(spec, label));
    return [{ label: 'Ожидаемых результатов достигнуто', count: at('Да'), total: at('Всего') }];
  },
};

interface Place {
  readonly row: number;
  readonly column: number;
}

function place(spec: SheetSpec, wanted: (one: CellSpec | null) => boolean, before = Infinity): Place | null {
  let found: Place | null = null;
  spec.rows.forEach((cells, row) => {
    if (row >= before || (found && before === Infinity)) return;
    const column = cells.findIndex(wanted);
    if (column >= 0) found = { row, column };
  });
  return found;
}

/** The first heading with this text, or the last one above a row. */
function headingAt(spec: SheetSpec, heading: string, before?: number): Place | null {
  return place(spec, (one) => one?.style === 'header' && one.value === heading, before);
}

function rowSaying(spec: SheetSpec, text: string): number | null {
  return place(spec, (one) => one?.style === 'text' && one.value === text)?.row ?? null;
}

/** The last row of a table: the next one is blank. */
function lastOfTable({ rows }: SheetSpec, head: number): number {
  let row = head;
  while (rows[row + 1]?.some((one) => one !== null)) row += 1;
  return row;
}

interface Column {
  readonly range: string;
  readonly cells: readonly (CellSpec | null)[];
}

function columnUnder(spec: SheetSpec, heading: string, head: number, last: number): Column | null {
  const column = spec.rows[head]?.findIndex((one) => one?.value === heading) ?? -1;
  return column < 0 || last <= head ? null : columnAt(spec, column, head + 1, last);
}

function columnAt(spec: SheetSpec, column: number, first: number, last: number): Column {
  return {
    range: sheetRange(spec.name, columnRange(column, first, last)),
    cells: spec.rows.slice(first, last + 1).map((cells) => cells[column] ?? null),
  };
}

/** A column of the table that has the buttons of a filter. */
function filtered(spec: SheetSpec, heading: string): Column | null {
  const { filter } = spec;
  const found = filter && headingAt(spec, heading, filter.top + 1);
  return found ? columnAt(spec, found.column, filter.top + 1, filter.bottom) : null;
}

/** How many rows the table with the filter has. */
function rowsOf(spec: SheetSpec): Count | null {
  if (!spec.filter) return null;
  const { range, cells } = columnAt(spec, 0, spec.filter.top + 1, spec.filter.bottom);
  return { formula: `COUNTA(${range})`, value: cells.length };
}

function saying(column: Column | null, word: string): Count | null {
  if (!column) return null;
  return {
    formula: `COUNTIF(${column.range},"${word}")`,
    value: column.cells.filter((one) => one?.value === word).length,
  };
}

/** The number in a row under the nearest heading above it. */
function under(spec: SheetSpec, heading: string, row: number | null): Count | null {
  const head = row === null ? null : headingAt(spec, heading, row);
  return row === null || !head ? null : numberAt(spec, row, head.column);
}

/** The first number to the right of a text. */
function beside(spec: SheetSpec, text: string): Count | null {
  const row = rowSaying(spec, text);
  const column = row === null ? -1 : spec.rows[row]!.findIndex((one) => typeof one?.value === 'number');
  return row === null || column < 0 ? null : numberAt(spec, row, column);
}

function numberAt(spec: SheetSpec, row: number, column: number): Count | null {
  const value = spec.rows[row]?.[column]?.value;
  return typeof value === 'number'
    ? { formula: sheetRange(spec.name, columnRange(column, row, row)), value }
    : null;
}
