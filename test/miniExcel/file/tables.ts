import type { Sheet, TableDefinition } from 'hucre';
import { formatArea, parseArea } from '../../officeHost/model/area';
import type { BookData, SheetData, TableData } from '../../officeHost/model/book';
import { valueAt } from '../../officeHost/model/sheet';
import { nextId } from '../../officeHost/model/workbook';

/** The native tables of a sheet of a file. */
export function readTables(from: Sheet, book: BookData): TableData[] {
  return (from.tables ?? []).flatMap((table) => {
    const area = table.range === undefined ? null : parseArea(table.range);
    if (!area) return [];
    return [
      {
        id: nextId(book),
        name: table.displayName ?? table.name,
        area,
        look: {
          ...(table.style !== undefined && { Style: table.style }),
          ShowBandedRows: table.showRowStripes === true,
          ShowBandedColumns: table.showColumnStripes === true,
          ShowFilterButton: table.showAutoFilter !== false,
          ShowTotals: table.showTotalRow === true,
        },
      },
    ];
  });
}

/** The same for the library that writes files; headings are what stands in the first row. */
export function writeTables(sheet: SheetData): TableDefinition[] {
  return sheet.tables.map(({ name, area, look }) => ({
    name,
    displayName: name,
    range: formatArea(area),
    columns: Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
      name: String(valueAt(sheet, area.top, area.left + index)),
    })),
    ...(typeof look['Style'] === 'string' && { style: look['Style'] }),
    showRowStripes: look['ShowBandedRows'] !== false,
    showColumnStripes: look['ShowBandedColumns'] === true,
    showAutoFilter: look['ShowFilterButton'] !== false,
    ...(look['ShowTotals'] === true && { showTotalRow: true }),
  }));
}
