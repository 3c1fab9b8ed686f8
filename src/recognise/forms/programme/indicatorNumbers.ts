import { address, cellAt, cellText } from '../../../grid/grid';
import type { IndicatorCode } from '../../../model/programme/indicator';
import type { Quantity } from '../../../model/source';
import { quotable } from '../../cells';
import type { TableHead } from '../../columns';
import type { SheetDraft } from '../../sheetDraft';
import { readNumberAt } from '../../values';
import { isCountCode, mayBeFraction } from './indicatorCodes';
import type { IndicatorField, ValueGroup } from './indicatorColumns';

/** A printed percent with one decimal is off by less than this. */
const PRINTED = 0.05 + 1e-9;
/** The same for a share printed as a fraction with three decimals. */
const PRINTED_FRACTION = 0.0005 + 1e-9;

/** What the cells of one slice say of an indicator. `bad`: something that cannot be, told by a finding. */
export interface StatedNumbers {
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
  /** 0–100, where no counts stand beside. */
  readonly percent: number | null;
  readonly bad: boolean;
}

/** Reads numerator, denominator and printed value of a row; `unclear` tells printed values of no certain scale. */
export function numbersOf(
  draft: SheetDraft,
  head: TableHead<IndicatorField>,
  row: number,
  code: IndicatorCode,
  group: ValueGroup,
  unclear: (row: number, column: number) => boolean,
): StatedNumbers {
  let bad = false;
  const refuse = () => {
    bad = true;
    return null;
  };
  const read = (column: number | null): { value: number; percentSign: boolean; at: number } | null => {
    if (column === null) return null;
    const reading = readNumberAt(draft.grid, row, column);
    const params = {
      heading: head.headings[column] ?? '',
      text: quotable(cellText(cellAt(draft.grid, row, column))),
    };
    if (reading.kind === 'number') return { ...reading, at: column };
    if (reading.kind === 'unknown') {
      if (reading.reason === 'formulaError')
        draft.find('formulaFailed', 'warning', params, address(row, column));
      return null;
    }
    const finding = reading.reason === 'date' ? 'dateInsteadOfNumber' : 'numberExpected';
    draft.find(finding, 'error', params, address(row, column));
    return refuse();
  };
  const count = (column: number | null): Quantity | null => {
    const number = read(column);
    if (number === null) return null;
    const whole = mayBeFraction(code) || Number.isSafeInteger(number.value);
    if (number.value >= 0 && whole && !number.percentSign) {
      return draft.quantity(number.value, row, number.at);
    }
    const text = quotable(cellText(cellAt(draft.grid, row, number.at)));
    draft.find(
      'countImpossible',
      'error',
      { heading: head.headings[number.at] ?? '', text },
      address(row, number.at),
    );
    return refuse();
  };

  if (isCountCode(code)) {
    const numerator = count(group.numerator) ?? (bad ? null : count(group.value));
    return { numerator, denominator: null, percent: null, bad };
  }
  const numerator = count(group.numerator);
  const denominator = count(group.denominator);
  const printed = read(group.value);
  const counted = numerator !== null && denominator !== null;
  if (printed && !counted && unclear(row, printed.at)) {
    return { numerator: null, denominator: null, percent: null, bad: true };
  }
  if (printed && !(printed.value >= 0 && printed.value <= 100)) {
    draft.find(
      'indicatorPercentImpossible',
      'error',
      { code, value: printed.value },
      address(row, printed.at),
    );
    return { numerator: null, denominator: null, percent: null, bad: true };
  }
  if (numerator && denominator && numerator.value > denominator.value) {
    draft.find(
      'indicatorNumbersImpossible',
      'error',
      { code, numerator: numerator.value, denominator: denominator.value },
      numerator.source.cell,
    );
    return { numerator: null, denominator: null, percent: null, bad: true };
  }
  if (!counted) return { numerator, denominator, percent: printed?.value ?? null, bad };
  const share = denominator.value === 0 ? null : (100 * numerator.value) / denominator.value;
  if (printed && share !== null && !agree(share, printed)) {
    draft.find(
      'indicatorPercentDiffers',
      'warning',
      { code, printed: printed.value, share },
      address(row, printed.at),
    );
  }
  return { numerator, denominator, percent: null, bad };
}

/** The printed value as a percent or, without «%», as a fraction: the counts beside it tell which was meant. */
function agree(share: number, { value, percentSign }: { value: number; percentSign: boolean }): boolean {
  if (Math.abs(share - value) <= PRINTED) return true;
  return !percentSign && Math.abs(share / 100 - value) <= PRINTED_FRACTION;
}
