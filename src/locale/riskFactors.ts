import type { AnswerValue, RiskIndicator } from '../model/context';
import { RISK_INDICATORS } from '../model/context';
import type { RiskFactor, RiskFactors } from '../model/riskFactor';
import type { Format } from './language';
import { WORD } from './words';

/** Words of answers as cells of table 3.2 hold them. */
export const ANSWER_WORDS: Readonly<Record<AnswerValue, string>> = {
  yes: WORD.yes,
  no: WORD.no,
  partial: WORD.partial,
  notApplicable: WORD.notApplicable,
};

/** Short names, for the narrow cell under a school; the other rows are told by their numbers. */
const NAMES: Readonly<Partial<Record<RiskFactor['indicator'], string>>> = {
  '1.1': '1.1 Интернет',
  '1.2': '1.2 компьютеры',
  '1.3.1': '1.3 физика',
  '1.3.2': '1.3 химия',
  '1.3.3': '1.3 биология',
  '1.3.4': '1.3 география',
  '1.3.5': '1.3 технология',
  contingent: '3.1–3.4',
};

/** Rows that are told by one name when all of them are missing. */
const GROUPS: readonly (readonly [string, readonly RiskIndicator[]])[] = (
  [
    ['1.3', '1.3.'],
    ['3.1–3.4', '3.'],
    ['4.1–4.5', '4.'],
  ] as const
).map(([name, start]) => [name, RISK_INDICATORS.filter((indicator) => indicator.startsWith(start))]);

/** «1.1 Интернет – нет; 4.5 – 30,0 %; нет данных: 1.3, 2.1»; «—» when there is nothing to tell. Russian only. */
export function riskFactorsText({ hit, missing }: RiskFactors, format: Format): string {
  const parts = hit.map((factor) => riskFactorText(factor, format));
  if (missing.length > 0) parts.push(`нет данных: ${missingNames(missing).join(', ')}`);
  return parts.join('; ') || WORD.notApplicable;
}

/** One factor: «4.5 – 30,0 %». Russian only. */
export function riskFactorText({ indicator, value }: RiskFactor, format: Format): string {
  const name = NAMES[indicator] ?? indicator;
  if (value === null) return `${name} – сумма известных больше порога`;
  // Rounded as the cell is: the noise of binary fractions must not turn 12,25 the other way.
  const shown = typeof value === 'number' ? format.percent(Number(value.toFixed(9))) : ANSWER_WORDS[value];
  return `${name} – ${shown}`;
}

function missingNames(missing: readonly RiskIndicator[]): string[] {
  const told = new Set<string>();
  for (const indicator of missing) {
    const group = GROUPS.find(
      ([, rows]) => rows.includes(indicator) && rows.every((row) => missing.includes(row)),
    );
    told.add(group ? group[0] : (NAMES[indicator] ?? indicator));
  }
  return [...told];
}
