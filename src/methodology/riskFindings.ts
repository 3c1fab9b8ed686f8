import type { RiskValue } from '../model/context';
import type { Finding } from '../model/finding';
import { printedPrecision } from './reconstruct';
import { notApplicableValue, valueSource } from './contextInputs';
import type { RiskInput } from './outcome';

/** Two cells that state one row of one school differently; both addresses are named. */
export function sourcesConflict(
  code: 'contextConflict' | 'riskTableDiffers',
  school: string,
  indicator: string,
  first: RiskValue,
  second: RiskValue,
): Finding {
  const other = valueSource(second);
  return {
    code,
    severity: code === 'contextConflict' ? 'error' : 'warning',
    ...valueSource(first),
    params: {
      school,
      indicator,
      first: valueText(first),
      second: valueText(second),
      ...(other && { otherWorkbook: other.workbook, otherSheet: other.sheet, otherCell: other.cell }),
    },
  };
}

export function impossibleFinding(school: string, indicator: string, value: RiskValue): Finding {
  return {
    code: 'riskValueImpossible',
    severity: 'error',
    ...valueSource(value),
    params: { school, indicator, value: valueText(value) },
  };
}

/**
 * A finding when the department's cell and the value computed from counts differ by more than the rounding
 * of the cell: half a unit of its last decimal.
 */
export function differsFinding(school: string, stated: RiskInput, computed: RiskInput): Finding | undefined {
  const a = stated.value!;
  const b = computed.value!;
  return sameInput(stated, computed)
    ? undefined
    : sourcesConflict('riskTableDiffers', school, stated.indicator, a, b);
}

/** Equal up to the rounding of the stated percent. */
export function sameInput(stated: RiskInput, computed: RiskInput): boolean {
  const a = stated.value!;
  const b = computed.value!;
  if (a.kind === 'answer' && b.kind === 'answer') return a.value === b.value;
  if (stated.percent === null || computed.percent === null) {
    // A zero denominator and «не применимо» say the same.
    const outside = (input: RiskInput) =>
      notApplicableValue(input.value!) || input.cause === 'zeroDenominator';
    return outside(stated) && outside(computed);
  }
  const window = a.kind === 'percent' ? printedPrecision(Math.min(decimals(a.percent), 2)) : 0;
  return Math.abs(stated.percent - computed.percent) <= window + 1e-9;
}

function decimals(value: number): number {
  const text = String(Number(value.toPrecision(12)));
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** `3/25`, `12.5 %`, the words of an answer: short, the same in both languages. */
export function valueText(value: RiskValue): string {
  switch (value.kind) {
    case 'answer':
      return value.text;
    case 'share':
      return `${value.numerator.value}/${value.denominator.value}`;
    case 'percent':
      return `${Number(value.percent.toPrecision(12))} %`;
    case 'notApplicable':
      return '—';
  }
}
