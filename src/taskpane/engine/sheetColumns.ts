import { cellAt, cellText, columnName, isBlank, type Grid } from '../../grid/grid';
import { quotable } from '../../recognise/cells';
import type { TableHead } from '../../recognise/columns';
import type { ColumnMapping, SheetReading } from '../../recognise/contract';
import { headingPaths } from '../../recognise/heading';
import { PERSON_FIELDS } from '../../recognise/personKey';
import { MAPPABLE_FORMS } from '../../recognise/contract';
import { mappableHead, mappingFields, resolveMapping } from '../../recognise/mapping';
import type { SheetColumns } from './contract';

const HEADING_ROWS = 40;
const EXAMPLES = 3;
/** Rows that are looked through for examples. */
const EXAMPLE_ROWS = 200;

/**
 * The headings of a sheet and what its columns feed. Values are quoted only of columns that the form reads, and
 * never what looks like a person's name.
 */
export function sheetColumns(
  grid: Grid,
  reading: SheetReading,
  mappings: readonly ColumnMapping[],
): SheetColumns {
  const head = headInForce(grid, reading, mappings);
  // Ids and names of people are for counting only and are never shown.
  const read = new Set(
    [...(head?.columns ?? [])].flatMap(([field, column]) => (PERSON_FIELDS.has(field) ? [] : [column])),
  );
  const band = head ?? bestHead(grid) ?? fullestRow(grid);
  return {
    headings: band.headings.flatMap((text, column) =>
      text === ''
        ? []
        : [
            {
              column: columnName(column),
              text,
              examples: read.has(column) ? examples(grid, band.bottom + 1, column) : [],
            },
          ],
    ),
    forms: MAPPABLE_FORMS.map((form) => ({ form, fields: mappingFields(form) })),
    current: Object.fromEntries(
      [...(head?.columns ?? [])].map(([field, column]) => [field, columnName(column)]),
    ),
  };
}

function headInForce(
  grid: Grid,
  { form }: SheetReading,
  mappings: readonly ColumnMapping[],
): TableHead | null {
  if (form === null) return null;
  const chosen = mappings.find((one) => one.sheet === grid.sheet && one.form === form);
  return chosen ? resolveMapping(grid, chosen).head : mappableHead(grid, form);
}

/** The heading that some mappable form sees on a sheet that is read otherwise, or not at all. */
function bestHead(grid: Grid): TableHead | null {
  let best: TableHead | null = null;
  for (const form of MAPPABLE_FORMS) {
    const head = mappableHead(grid, form);
    if (head && head.columns.size > (best?.columns.size ?? 0)) best = head;
  }
  return best;
}

/** Nobody knows the sheet: its heading is the row with the most texts. */
function fullestRow(grid: Grid): Pick<TableHead, 'bottom' | 'headings'> {
  let bottom = 0;
  let most = 0;
  grid.rows.slice(0, HEADING_ROWS).forEach((row, index) => {
    const texts = row.filter((value) => typeof value === 'string' && !isBlank(value)).length;
    if (texts > most) {
      most = texts;
      bottom = index;
    }
  });
  return { bottom, headings: headingPaths(grid, bottom, bottom).map((path) => quotable(path.join(' | '))) };
}

function examples(grid: Grid, from: number, column: number): string[] {
  const found = new Set<string>();
  for (let row = from; row < Math.min(from + EXAMPLE_ROWS, grid.rows.length); row += 1) {
    const text = quotable(cellText(cellAt(grid, row, column)));
    if (text !== '' && text !== '…') found.add(text);
    if (found.size === EXAMPLES) break;
  }
  return [...found];
}
