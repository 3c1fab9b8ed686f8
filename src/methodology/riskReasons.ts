import type { Reason } from '../model/reason';
import type { Source } from '../model/source';
import { sourcesOfQuantity } from '../model/source';
import type { RiskInput, RiskSection, RiskVerdict } from './outcome';
import { countingRows, isVpr } from './riskFactors';
import { thresholdOf } from './riskHits';
import { sectionOf } from './riskSections';
import type { Settings } from './settings';

const SECTIONS: readonly RiskSection[] = [1, 2, 3, 4];

/**
 * Why a school is risky, is not, or may be: every factor of the sections hit with numbers and cells, then
 * what is missing in the sections left open. Percent params are 0–100, unrounded. Never empty.
 */
export function riskReasons(line: RiskVerdict, settings: Settings): Reason[] {
  const { sections, sectionsHit } = line;
  const hits = sectionsHit.flatMap((section) => factors(section, line, settings));
  const open = SECTIONS.filter((section) => sections[section] === 'unknown').map((section) =>
    unknown(section, line),
  );
  const count = { hit: sectionsHit.length, needed: settings.risk.minSections };
  if (line.verdict === 'yes') return [...hits, ...open];
  const few: Reason[] =
    sectionsHit.length > 0 ? [{ code: 'riskFewSections', params: count, sources: [] }] : [];
  if (line.verdict === 'unknown') return [...few, ...hits, ...open];
  return few.length > 0
    ? [...few, ...hits, ...open]
    : [{ code: 'riskNone', params: count, sources: [] }, ...open];
}

function factors(section: RiskSection, line: RiskVerdict, { risk }: Settings): Reason[] {
  if (section === 3) {
    const rows = line.inputs.filter((input) => sectionOf(input.indicator) === section);
    return [contingent(line, rows, risk.s3)];
  }
  const rows = countingRows(section, line, risk);
  if (section === 1) return rows.map(negativeAnswer);
  const shares = rows.map((input) => share(input, risk));
  const count = rows.filter(({ indicator }) => isVpr(indicator)).length;
  if (count === 0) return shares;
  const params = { count, needed: risk.s4.vprCount, sign: risk.s4.vprSign, threshold: risk.s4.vpr };
  return [{ code: 'riskVprCount', params, sources: [] }, ...shares];
}

function negativeAnswer({ indicator, value }: RiskInput): Reason {
  const answer = value?.kind === 'answer' ? value.text : '';
  return { code: 'riskNegativeAnswer', params: { indicator, answer }, sources: cells({ value }) };
}

function share(input: RiskInput, risk: Settings['risk']): Reason {
  const { indicator, value, percent } = input;
  const { threshold, sign } = thresholdOf(indicator, risk)!;
  return {
    code: 'riskShare',
    params: {
      indicator,
      percent: percent!,
      ...(value?.kind === 'share' && {
        numerator: value.numerator.value,
        denominator: value.denominator.value,
      }),
      threshold,
      sign,
    },
    sources: cells(input),
  };
}

/** With rows missing the sum is only a lower bound, and the reason says so. */
function contingent(
  { contingentPercent }: RiskVerdict,
  rows: readonly RiskInput[],
  s3: Settings['risk']['s3'],
): Reason {
  const known = rows.filter((row) => row.percent !== null);
  const open = rows.filter((row) => row.hit === 'unknown').length;
  const sum = known.reduce((total, row) => total + row.percent!, 0);
  const bound = s3.sum === 'mean' ? sum / (known.length + open) : sum;
  return {
    code: 'riskContingent',
    params: {
      sum: s3.sum,
      percent: contingentPercent ?? bound,
      complete: contingentPercent === null ? 0 : 1,
      ...Object.fromEntries(known.map((row) => [row.indicator, row.percent!])),
      threshold: s3.threshold,
      sign: s3.thresholdSign,
    },
    sources: known.flatMap(cells),
  };
}

function unknown(section: RiskSection, { inputs }: RiskVerdict): Reason {
  const missing = inputs.filter((input) => sectionOf(input.indicator) === section && input.hit === 'unknown');
  return {
    code: 'riskSectionUnknown',
    params: { section, indicators: missing.map((input) => input.indicator).join(','), count: missing.length },
    sources: [],
  };
}

function cells({ value }: Pick<RiskInput, 'value'>): Source[] {
  if (!value) return [];
  if (value.kind === 'share')
    return [...sourcesOfQuantity(value.numerator), ...sourcesOfQuantity(value.denominator)];
  return value.source ? [value.source] : [];
}
