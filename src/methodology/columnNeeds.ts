import type { RiskIndicator, SchoolContext } from '../model/context';
import type { Finding } from '../model/finding';
import { OPTIONAL_COLUMNS } from './catalogue/contextColumns';
import type { Choice, SettingEntry } from './catalogue/entry';
import type { RiskVerdict } from './outcome';
import type { Settings } from './settings';
import { SETTINGS_CATALOGUE, settingValue } from './settingsCatalogue';

/** A reading of «Методика» that needs columns of «Контекст» which the default reading does without. */
export interface ColumnNeed {
  readonly entry: SettingEntry;
  readonly choice: Choice;
  /** Headings of «Контекст»; without the first the reading has nothing to go by. */
  readonly columns: readonly string[];
  /** Does a slice hold the first column? */
  readonly stated: (slice: SchoolContext) => boolean;
  /** Is the row that the reading feeds still open for this school? */
  readonly open: (verdict: RiskVerdict) => boolean;
}

const missing = (indicator: RiskIndicator) => (verdict: RiskVerdict) => verdict.missing.includes(indicator);

function need(code: string, value: string | boolean, rest: Omit<ColumnNeed, 'entry' | 'choice'>): ColumnNeed {
  const entry = SETTINGS_CATALOGUE.find((one) => one.code === code)!;
  const choices = entry.allowed.kind === 'number' ? [] : entry.allowed.choices;
  return { entry, choice: choices.find((choice) => choice.value === value)!, ...rest };
}

/** Every such reading, in the order of «Методика». */
export const COLUMN_NEEDS: readonly ColumnNeed[] = [
  need('risk.s1.internetFromSpeed', true, {
    columns: [OPTIONAL_COLUMNS.internetSpeed, OPTIONAL_COLUMNS.rural],
    stated: ({ internetSpeed }) => internetSpeed !== undefined,
    open: missing('1.1'),
  }),
  need('risk.s2.retrainingMeaning', 'literal', {
    columns: [OPTIONAL_COLUMNS.withoutDiploma],
    stated: ({ counts }) => counts.teachersWithoutRetrainingDiploma !== undefined,
    open: missing('2.2'),
  }),
  need('risk.s2.retrainingDenominator', 'offProfile', {
    columns: [OPTIONAL_COLUMNS.offProfile],
    stated: ({ counts }) => counts.teachersOffProfile !== undefined,
    open: missing('2.2'),
  }),
  need('risk.s3.sum', 'unique', {
    columns: [OPTIONAL_COLUMNS.anyOfContingent],
    stated: ({ counts }) => counts.anyOfContingent !== undefined,
    open: ({ contingentPercent }) => contingentPercent === null,
  }),
  need('risk.s3.registers', 'sum', {
    columns: [OPTIONAL_COLUMNS.registeredSum],
    stated: ({ counts }) => counts.registeredSum !== undefined,
    open: missing('3.1'),
  }),
];

/**
 * Readings in force whose column no slice has, while some school still waits for the row that they feed.
 * A filled table 3.2 that gives the row everywhere leaves nothing to warn of.
 */
export function columnNeedFindings(
  slices: readonly SchoolContext[],
  schools: readonly RiskVerdict[],
  settings: Settings,
): Finding[] {
  return COLUMN_NEEDS.filter(
    ({ entry, choice, stated, open }) =>
      settingValue(settings, entry.code) === choice.value && !slices.some(stated) && schools.some(open),
  ).map(({ entry, choice, columns }) => ({
    code: 'settingNeedsColumn',
    severity: 'warning',
    params: {
      key: entry.code,
      label: entry.label,
      labelEn: entry.labelEn,
      value: choice.label,
      valueEn: choice.labelEn,
      column: columns[0]!,
    },
  }));
}
