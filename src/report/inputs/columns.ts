import { cell, printSetup, SheetDraft } from '../draft';
import { columnRange } from '../refs';
import type { OwnKind, SheetSpec, SpecValue, StyleName, ValidationSpec } from '../sheetSpec';
import { WORD } from '../../locale/words';

/** Rows offered for filling; lists and limits reach further, because people paste longer tables. */
export const EMPTY_ROWS = 60;
export const VALIDATED_ROWS = 2000;

/** A column of an empty input sheet. */
export interface InputColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Of the empty cells; `inputText` when absent. */
  readonly style?: StyleName;
  readonly check?: Omit<ValidationSpec, 'range'>;
  /** Shown over the heading. */
  readonly note?: string;
}

/** A free text. */
export function text(heading: string, width: number): InputColumn {
  return { heading, width };
}

/** A choice from a list; `open`: another word brings a warning that a person may override. */
export function list(heading: string, width: number, values: readonly string[], open = false): InputColumn {
  return {
    heading,
    width,
    style: 'input',
    check: {
      kind: 'list',
      values,
      ...(open && { warningOnly: true }),
      errorTitle: heading.slice(0, 32),
      errorMessage: `Обычно: ${values.join(', ')}.`,
    },
  };
}

/** A whole number from 0. */
export function count(heading: string, width = 13): InputColumn {
  return {
    heading,
    width,
    style: 'input',
    check: {
      kind: 'wholeNumber',
      warningOnly: true,
      errorTitle: heading.slice(0, 32),
      errorMessage: 'Введите целое число (не долю). Если данных нет, напишите «н/д».',
    },
  };
}

/** A percent 0–100. */
export function percent(
  heading: string,
  width = 12,
  errorMessage = 'Введите процент от 0 до 100.',
): InputColumn {
  return {
    heading,
    width,
    style: 'inputPercent',
    check: { kind: 'percent', warningOnly: true, errorTitle: heading.slice(0, 32), errorMessage },
  };
}

/** A date, ДД.ММ.ГГГГ. */
export function date(heading: string, width = 13): InputColumn {
  return { heading, width, style: 'inputDate' };
}

/** «да», «нет», «частично», «не применимо», «н/д». */
export function answer(heading: string, width = 13): InputColumn {
  const values = [WORD.yes, WORD.no, WORD.partial, WORD.notApplicable, WORD.noData];
  return list(heading, width, values, true);
}

/** «да», «нет», «н/д»: a mark that is there or not. */
export function mark(heading: string, width = 13): InputColumn {
  return list(heading, width, [WORD.yes, WORD.no, WORD.noData], true);
}

/** The two columns by which a row names its school. */
export const SCHOOL_COLUMNS: readonly InputColumn[] = [text('Код ОО', 14), text('ОО', 40)];

export interface TableTemplate {
  readonly kind: OwnKind;
  readonly name: string;
  readonly title: string;
  /** Stands above the headings, so that it is never read as data. */
  readonly hint: string;
  readonly columns: readonly InputColumn[];
  /** Rows that are filled already, in the order of the columns; empty ones follow. */
  readonly rows?: readonly (readonly SpecValue[])[];
  /** Columns at the left that stay in view; 0 when absent. */
  readonly frozenColumns?: number;
  readonly tabColor?: string;
  /** For a table of many columns: pages side by side, the first columns repeated on each. */
  readonly pagesWide?: number;
}

/** An empty sheet to fill: title, hint, heading, empty rows; frozen, filtered, printed with its heading. */
export function tableTemplate({
  kind,
  name,
  title,
  hint,
  columns,
  rows = [],
  frozenColumns = 0,
  tabColor,
  pagesWide,
}: TableTemplate): SheetSpec {
  const draft = new SheetDraft();
  const last = columns.length - 1;
  draft.span({ top: 0, left: 0, bottom: 0, right: last }, cell(title, 'title'));
  draft.height(0, 21);
  draft.span({ top: 1, left: 0, bottom: 1, right: last }, cell(hint, 'note'));
  draft.height(1, 28);
  const head = draft.add(
    columns.map(({ heading, note }) => ({ ...cell(heading, 'header'), ...(note && { note }) })),
    46,
  );
  const style = (column: number) => columns[column]!.style ?? 'inputText';
  for (const row of rows) draft.add(columns.map((_, column) => cell(row[column] ?? null, style(column))));
  addEmptyRows(draft, columns.length, style);
  columns.forEach(({ check }, column) => {
    if (check)
      draft.validate({ ...check, range: columnRange(column, head + 1, head + rows.length + VALIDATED_ROWS) });
  });
  return draft.finish({
    kind,
    name,
    widths: columns.map(({ width }) => width),
    freeze: { rows: head + 1, columns: frozenColumns },
    filter: { top: head, left: 0, bottom: draft.next - 1, right: last },
    print: printSetup({
      titleRows: { from: head, to: head },
      ...(pagesWide !== undefined && { pagesWide, titleColumns: { from: 0, to: frozenColumns - 1 } }),
    }),
    ...(tabColor && { tabColor }),
  });
}

/** Bordered empty rows under a heading. */
export function addEmptyRows(draft: SheetDraft, columns: number, style: (column: number) => StyleName): void {
  for (let row = 0; row < EMPTY_ROWS; row += 1) {
    draft.add(Array.from({ length: columns }, (_, column) => cell(null, style(column))));
  }
}
