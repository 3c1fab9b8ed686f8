import { address } from '../../grid/grid';
import type { SheetSpec } from '../../report/sheetSpec';
import { STYLES } from '../../report/styles';
import { CALL_BYTES, RANGE_BYTES } from './pipeline';
import type { Step } from './pipeline';

/** The sheet that a link leads to, in lower case: `'Риски 2021-2022'!D5` → «риски 2021-2022». */
export function linkedSheet(link: string): string {
  const quoted = /^'((?:[^']|'')*)'!/.exec(link);
  const name = quoted ? quoted[1]!.replaceAll("''", "'") : link.slice(0, Math.max(0, link.lastIndexOf('!')));
  return name.toLowerCase();
}

/**
 * Links to other places of the workbook, those whose sheet passes `wanted`. They are texts that Excel does not follow
 * when a sheet is renamed, so a link to a new sheet is made once that has its final name. Making a link gives the
 * cell Excel's own look of one: a link made after the looks (`late`) needs the report's look again.
 */
export function linkSteps(
  sheet: Excel.Worksheet,
  rows: SheetSpec['rows'],
  wanted: (linkedSheet: string) => boolean,
  late: boolean,
): Step[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const documentReference = cell?.link;
      if (!cell || documentReference === undefined || !wanted(linkedSheet(documentReference))) return [];
      return {
        bytes: RANGE_BYTES + (late ? 5 : 1) * CALL_BYTES + documentReference.length * 2,
        apply: () => {
          const range = sheet.getRange(address(r, c));
          range.hyperlink = { documentReference };
          if (!late) return;
          const { font } = STYLES[cell.style];
          range.format.font.name = font.name;
          range.format.font.size = font.size;
          range.format.font.color = `#${font.color ?? '000000'}`;
          range.format.font.underline = font.underline ? 'Single' : 'None';
        },
      };
    }),
  );
}
