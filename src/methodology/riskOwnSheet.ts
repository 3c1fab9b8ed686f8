import type { RiskValue } from '../model/context';
import type { Finding } from '../model/finding';
import { valueSource } from './contextInputs';
import type { RiskInput } from './outcome';
import { valueText } from './riskFindings';
import { sourceOrder } from './sheetTally';

interface Difference {
  readonly value: RiskValue;
  readonly primary: RiskInput;
  readonly school: string;
}

/** Values of our own finished sheets that differ from the sources; one finding a sheet. */
export class OwnSheetNotes {
  private readonly sheets = new Map<string, { first: Difference; count: number }>();

  add(value: RiskValue, primary: RiskInput, school: string): void {
    const source = valueSource(value);
    if (!source) return;
    const key = `${source.workbook}|${source.sheet}`;
    const entry = this.sheets.get(key);
    const difference = { value, primary, school };
    if (!entry) this.sheets.set(key, { first: difference, count: 1 });
    else {
      entry.count += 1;
      if (sourceOrder(source, valueSource(entry.first.value)!) < 0) entry.first = difference;
    }
  }

  findings(): Finding[] {
    return [...this.sheets.values()].map(({ first: { value, primary, school }, count }) => {
      const other = valueSource(primary.value!);
      return {
        code: 'riskOwnSheetDiffers',
        severity: 'warning',
        ...valueSource(value),
        params: {
          count,
          school,
          indicator: primary.indicator,
          own: valueText(value),
          primary: valueText(primary.value!),
          ...(other && { otherWorkbook: other.workbook, otherSheet: other.sheet, otherCell: other.cell }),
        },
      };
    });
  }
}
