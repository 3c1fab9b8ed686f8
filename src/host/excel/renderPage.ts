import { address, columnName } from '../../grid/grid';
import type { PrintSpec, SheetSpec } from '../../report/sheetSpec';
import { rangeAddress } from '../ranges';
import { shown } from './cellInput';
import { CALL_BYTES, RANGE_BYTES } from './pipeline';
import type { Step } from './pipeline';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const points = (millimetres: number): number => Math.round(millimetres * POINTS_PER_MILLIMETRE * 10) / 10;

/** Frozen panes, the colour of the tab, and everything that concerns printing. */
export function pageSteps(sheet: Excel.Worksheet, spec: SheetSpec): Step[] {
  return [
    {
      bytes: 3 * RANGE_BYTES + 20 * CALL_BYTES,
      apply: () => {
        freeze(sheet, spec.freeze);
        if (spec.tabColor !== undefined) sheet.tabColor = `#${spec.tabColor.replace('#', '')}`;
        printed(sheet, spec.print);
      },
    },
  ];
}

function freeze(sheet: Excel.Worksheet, panes: SheetSpec['freeze']): void {
  if (!panes) return;
  const { rows, columns } = panes;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${address(rows - 1, columns - 1)}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function printed(sheet: Excel.Worksheet, print: PrintSpec): void {
  const layout = sheet.pageLayout;
  layout.orientation =
    print.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.leftMargin = points(20);
  layout.rightMargin = points(10);
  layout.topMargin = points(20);
  layout.bottomMargin = points(20);
  layout.headerMargin = points(8);
  layout.footerMargin = points(8);
  layout.zoom =
    print.scale === undefined ? { horizontalFitToPages: print.pagesWide ?? 1 } : { scale: print.scale };
  const { area, titleRows, titleColumns, header, footer, breaksBefore } = print;
  if (area) layout.setPrintArea(rangeAddress(area));
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
  if (titleColumns) {
    layout.setPrintTitleColumns(`$${columnName(titleColumns.from)}:$${columnName(titleColumns.to)}`);
  }
  const pages = layout.headersFooters.defaultForAllPages;
  if (header !== undefined) pages.rightHeader = pageText(header);
  if (footer !== undefined) pages.centerFooter = pageText(footer);
  for (const row of breaksBefore ?? []) sheet.horizontalPageBreaks.add(address(row, 0));
}

/** Page headers speak in codes that begin with «&»; only the page numbers are meant as codes here. */
export function pageText(text: string): string {
  return shown(text).replace(/&(?![PN](?![A-Za-zА-яЁё]))/g, '&&');
}
