import type { RangeSpec, SheetSpec } from '../../report/sheetSpec';
import { rangeAddress } from '../ranges';
import { CALL_BYTES, RANGE_BYTES } from './pipeline';
import type { Step } from './pipeline';

/** A quiet style without bands: the look of the cells is the report's own. */
const TABLE_STYLE = 'TableStyleLight1';

/**
 * The heading row with its filter buttons: a native table where Excel allows one (`tableName` given), otherwise
 * a filter of the sheet.
 */
export function filterSteps(sheet: Excel.Worksheet, spec: SheetSpec, tableName: string | null): Step[] {
  const { filter } = spec;
  if (!filter) return [];
  return [
    {
      bytes: RANGE_BYTES + 4 * CALL_BYTES,
      apply: () => {
        if (tableName === null) {
          sheet.autoFilter.apply(sheet.getRange(rangeAddress(filter)));
          return;
        }
        const table = sheet.tables.add(rangeAddress(filter), true);
        table.name = tableName;
        table.style = TABLE_STYLE;
        table.showBandedRows = false;
      },
    },
  ];
}

/** A table needs plain, different, non-empty texts as headings, a row below them, and no merged cell. */
export function canBeTable(spec: SheetSpec): boolean {
  const { filter } = spec;
  if (!filter || filter.bottom === filter.top) return false;
  const headings = (spec.rows[filter.top] ?? []).slice(filter.left, filter.right + 1);
  const texts = headings.map((cell) =>
    cell && cell.formula === undefined && typeof cell.value === 'string'
      ? cell.value.trim().toLowerCase()
      : '',
  );
  return (
    texts.length === filter.right - filter.left + 1 &&
    texts.every((text) => text !== '' && !/[\r\n]/.test(text)) &&
    new Set(texts).size === texts.length &&
    !spec.merges.some((merge) => overlap(merge, filter))
  );
}

function overlap(a: RangeSpec, b: RangeSpec): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

/** A name as tables may have it: letters, digits and underscores, never like the address of a cell. */
export function tableNameFor(sheetName: string): string {
  return `Таблица_${sheetName.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '')}`;
}
