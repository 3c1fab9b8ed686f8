import type { NamedRange } from 'hucre';
import { formatArea, quoteSheet } from '../../officeHost/model/area';
import type { NameData, SheetData } from '../../officeHost/model/book';
import { storedFormula } from './formulaText';

/** The names of these sheets, those of printing and filtering among them, and these of the whole workbook. */
export function namesOf(sheets: readonly SheetData[], names: readonly NameData[]): NamedRange[] {
  return [
    ...sheets.flatMap((sheet) => [
      ...sheet.names.map(({ name, formula }) => ({
        name,
        range: storedFormula(formula),
        scope: sheet.name,
      })),
      ...printNames(sheet),
    ]),
    ...names.map(({ name, formula }) => ({ name, range: storedFormula(formula) })),
  ];
}

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
