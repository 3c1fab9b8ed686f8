import type { NamedRange } from 'hucre';
import { formatArea, quoteSheet } from '../../officeHost/model/area';
import type { BookData, SheetData } from '../../officeHost/model/book';
import { storedFormula } from './writeSheet';

/** The defined names that belong to these sheets or point to them; those of printing among them. */
export function namesOf(book: BookData, sheets: readonly SheetData[]): NamedRange[] {
  const own = sheets.flatMap((sheet) => [
    ...sheet.names.map(({ name, formula }) => ({ name, range: bare(formula), scope: sheet.name })),
    ...printNames(sheet),
  ]);
  const prefixes = sheets.map(({ name }) => `${quoteSheet(name)}!`);
  const global = book.names
    .filter(({ formula }) => prefixes.some((prefix) => formula.includes(prefix)))
    .map(({ name, formula }) => ({ name, range: bare(formula) }));
  return [...own, ...global];
}

const bare = (formula: string): string => storedFormula(formula);

function printNames(sheet: SheetData): NamedRange[] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const prefix = `${quoteSheet(sheet.name)}!`;
  const place = (area: Parameters<typeof formatArea>[0]) => prefix + formatArea(area, true);
  const titles = [titleColumns, titleRows].filter((area) => area !== null).map(place);
  const area = printArea?.map(place) ?? [];
  return [
    ...(area.length > 0 ? [{ name: '_xlnm.Print_Area', range: area.join(','), scope: sheet.name }] : []),
    ...(titles.length > 0
      ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet.name }]
      : []),
    ...(sheet.filter
      ? [{ name: '_xlnm._FilterDatabase', range: place(sheet.filter.area), scope: sheet.name }]
      : []),
  ];
}
