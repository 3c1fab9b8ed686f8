import type { Format } from '../locale/language';
import type { RiskIndicator } from '../model/context';
import type { RiskInput, RiskVerdict } from '../methodology/outcome';
import { withoutNoise } from './schoolCells';
import { WORD } from '../locale/words';

const ANSWER_WORDS = {
  yes: WORD.yes,
  no: WORD.no,
  partial: WORD.partial,
  notApplicable: WORD.notApplicable,
} as const;

/** What stands in an input cell: an answer, a percent 0–100 unrounded, «н/д», or «—». */
export function inputValue({ value, hit, percent, cause }: RiskInput): string | number {
  if (hit === 'unknown') return WORD.noData;
  if (!value || value.kind === 'notApplicable' || cause === 'zeroDenominator') return WORD.notApplicable;
  if (value.kind === 'answer') return ANSWER_WORDS[value.value];
  if (value.kind === 'percent') return withoutNoise(value.percent);
  // One correctly rounded division: equals the threshold exactly when the counts do.
  return percent ?? WORD.noData;
}

/** Short names of the answers, for the narrow cell of the factors. */
const ANSWER_NAMES: Readonly<Partial<Record<RiskIndicator, string>>> = {
  '1.1': '1.1 Интернет',
  '1.2': '1.2 компьютеры',
  '1.3.1': '1.3 физика',
  '1.3.2': '1.3 химия',
  '1.3.3': '1.3 биология',
  '1.3.4': '1.3 география',
  '1.3.5': '1.3 технология',
};

/** «Факторы риска»: the indicators that crossed their threshold with their numbers, then what is missing. */
export function factorsText(verdict: RiskVerdict, format: Format): string {
  const parts: string[] = [];
  for (const section of verdict.sectionsHit) {
    if (section === 3) {
      if (verdict.contingentPercent !== null) {
        parts.push(`3.1–3.4 – ${format.percent(verdict.contingentPercent)}`);
      } else parts.push('3.1–3.4 – сумма известных больше порога');
      continue;
    }
    for (const input of verdict.inputs) {
      if (input.hit === 'yes' && input.indicator.startsWith(`${section}.`)) parts.push(factor(input, format));
    }
  }
  if (verdict.missing.length > 0) parts.push(`нет данных: ${missingList(verdict.missing)}`);
  return parts.join('; ') || WORD.notApplicable;
}

function factor(input: RiskInput, format: Format): string {
  const value = inputValue(input);
  const name = ANSWER_NAMES[input.indicator] ?? input.indicator;
  return `${name} – ${typeof value === 'number' ? format.percent(value) : value}`;
}

function missingList(missing: readonly RiskIndicator[]): string {
  return missing.map((indicator) => ANSWER_NAMES[indicator] ?? indicator).join(', ');
}
