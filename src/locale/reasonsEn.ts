import { gapClause } from './gaps';
import { indicatorName } from './indicators';
import type { Format } from './language';
import { procedureText } from './procedureText';
import type { ReasonParams, ReasonTexts } from './reasons';

const CAUSES: Readonly<Record<string, string>> = {
  noData: 'the school has no result',
  notLoaded: 'the results were not loaded',
  conflict: 'the rows contradict each other',
  bothSeasons: 'there are both a spring and an autumn work',
  ambiguousPercent: 'the percent is rounded too coarsely',
  impossible: 'the numbers are impossible',
};

const MARKS: Readonly<Record<string, string>> = {
  reconstructed: 'count reconstructed from the percent',
  roundingDecides: 'the printed percent is rounded and lies on the other side of the threshold',
  borderline: 'on the border: prints as the threshold',
  smallSample: 'small sample',
};

const TYPES: Readonly<Record<string, string>> = {
  correctional: 'correctional schools',
  evening: 'evening schools',
  boarding: 'boarding schools',
  primary: 'primary schools',
};

const SUMS: Readonly<Record<string, string>> = {
  sum: 'sum of indicators 3.1–3.4',
  withoutMissing34: 'sum of section 3 (3.4 if given)',
  mean: 'mean of indicators 3.1–3.4',
  unique: 'share of children with any attribute',
};

function limit({ sign, threshold }: ReasonParams, format: Format, reached = true): string {
  const value = `${format.number(Number(threshold), 3)}%`;
  if (reached) return sign === '>=' ? `at least ${value}` : `more than ${value}`;
  return sign === '>=' ? `less than ${value}` : `at most ${value}`;
}

function share(part: unknown, whole: unknown, percent: number, unit: string, format: Format): string {
  if (part === undefined || whole === undefined) return format.percent(percent);
  return `${format.number(Number(part))} of ${format.number(Number(whole))}${unit} (${format.percent(percent)})`;
}

function procedure(params: ReasonParams, format: Format, reached: boolean): string {
  const people = format.plural(Number(params.participants ?? 0), {
    one: ' participant',
    other: ' participants',
  });
  const numbers = share(params.failed, params.participants, Number(params.percent), people, format);
  const marks = String(params.marks).split(',').filter(Boolean);
  const notes = marks.map((mark) => MARKS[mark] ?? mark).join('; ');
  const head = `${procedureText(String(params.procedure), format)}, ${params.year}: ${numbers}`;
  return `${head} — ${limit(params, format, reached)}${notes ? ` [${notes}]` : ''}`;
}

function lowCount(count: number, format: Format, countAs: unknown = 'procedure'): string {
  const forms =
    countAs === 'subject' ? { one: 'subject', other: 'subjects' } : { one: 'procedure', other: 'procedures' };
  return `${format.number(count)} ${format.plural(count, forms)}`;
}

function lowYears({ year, before, low, lowBefore }: ReasonParams, format: Format): string {
  const counted = (count: number) => (count === 0 ? 'none' : lowCount(count, format));
  return `low results: ${year} in ${counted(Number(low))}, ${before} in ${counted(Number(lowBefore))}`;
}

function named(indicators: unknown): string {
  return String(indicators).split(',').join(', ');
}

export const reasonsEn: ReasonTexts = {
  criterion1Met: ({ year, needed, countAs }, format) =>
    `criterion 1: low results in at least ${lowCount(Number(needed), format, countAs)} in ${year}`,
  criterion2Met: ({ year, before, same }) =>
    Number(same) === 1
      ? `criterion 2: low results in the same procedure in both ${year} and ${before}`
      : `criterion 2: low results in at least one procedure in both ${year} and ${before}`,
  procedureLow: (params, format) => procedure(params, format, true),
  procedureNotLow: (params, format) => procedure(params, format, false),
  criteriaNotMet: (params, format) => `the criteria are not met; ${lowYears(params, format)}`,
  criteriaOpen: (params, format) => `data are missing for a decision; ${lowYears(params, format)}`,
  proceduresUnknown: (params, format) => {
    const names = String(params.procedures)
      .split(',')
      .map((key) => procedureText(key, format))
      .join(', ');
    if (params.gap !== undefined) return `${params.year}, ${names}: ${gapClause(params, format)}`;
    return `${params.year}, ${CAUSES[String(params.cause)] ?? String(params.cause)}: ${names}`;
  },
  schoolClosed: ({ date }, format) => `not assessed: the school closed on ${format.date(String(date))}`,
  typeExcluded: ({ type }) =>
    `not assessed: ${TYPES[String(type)] ?? String(type)} are excluded by the settings`,
  noProcedureApplies: () => 'not assessed: no procedure of the list applies to the school',
  officialDiffers: ({ official }) =>
    official === 'yes'
      ? 'the school stands in the official ФИОКО list, the calculation says no'
      : 'the school does not stand in the official ФИОКО list',
  riskNegativeAnswer: ({ indicator, answer }) => `${indicatorName(String(indicator), 'en')}: «${answer}»`,
  riskShare: (params, format) => {
    const numbers = share(params.numerator, params.denominator, Number(params.percent), '', format);
    return `${indicatorName(String(params.indicator), 'en')}: ${numbers} — ${limit(params, format)}`;
  },
  riskContingent: (params, format) => {
    const parts = ['3.1', '3.2', '3.3', '3.4'].flatMap((row) =>
      params[row] === undefined ? [] : [`${row}: ${format.percent(Number(params[row]))}`],
    );
    const least = Number(params.complete) === 1 ? '' : 'the known rows alone give ';
    const list = parts.length > 0 ? ` (${parts.join(', ')})` : '';
    return `contingent, ${SUMS[String(params.sum)]}: ${least}${format.percent(Number(params.percent))}${list} — ${limit(params, format)}`;
  },
  riskVprCount: (params, format) => {
    const count = Number(params.count);
    const rows = format.plural(count, { one: 'indicator', other: 'indicators' });
    return `VPR: ${limit(params, format)} in ${count} ${rows} out of 4.1–4.4 (at least ${params.needed} needed)`;
  },
  riskFewSections: ({ hit, needed }) => `sections hit: ${hit}, a risk school needs at least ${needed}`,
  riskNone: () => 'no section shows a risk',
  riskSectionUnknown: ({ section, indicators }) =>
    `section ${section} is unknown, no data: ${named(indicators)}`,
};
