import type { IndicatorValue, MonitoringOutcome } from '../../src/methodology/monitoring/outcome';

/** School → what is listed of it: `1.1 no`, `4.5 12.5`, or the words of the school. */
type Listed = Readonly<Record<string, readonly string[]>>;

/** What `expected.json` of a case holds; what it does not name is not compared. */
export interface CaseExpectation {
  /** `norilsk23 2023-09`, in the order of the systems. */
  readonly slices: readonly string[];
  /** Code → the value as `valueText` writes it, with the settings of the case. */
  readonly values: Readonly<Record<string, string>>;
  readonly lists?: Readonly<Record<string, Listed>>;
  readonly suppliers?: Readonly<Record<string, readonly string[]>>;
  /** `monitoring.giaMetric=average` → code → value. */
  readonly variants?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** School → `change: removed / appeared`. */
  readonly riskChanges?: Readonly<Record<string, string>>;
  /** Findings of the monitoring, by code. */
  readonly findings: readonly string[];
}

/**
 * One value as a line that a person can compute: `2/7` or `3`; then, where there is something to say,
 * `missing 1`, `twice 1/1`, `other 1/2` (the other denominator), `zero: <school>`, `before 1/4 2022-09`.
 */
export function valueText(value: IndicatorValue): string {
  const { ratio, percent, missing, countedTwice, alternative, stableZero, previous } = value;
  const twice = countedTwice.numerator > 0 || (countedTwice.denominator ?? 0) > 0;
  return [
    value.status === 'known' ? (ratio ? fraction(ratio) : `${percent} %`) : `${value.status}: ${value.why}`,
    ...(value.origin === 'aggregate' ? ['aggregate'] : []),
    ...(missing > 0 ? [`missing ${missing}`] : []),
    ...(twice ? [`twice ${fraction(countedTwice)}`] : []),
    ...(alternative ? [`other ${alternative.ratio ? fraction(alternative.ratio) : '—'}`] : []),
    ...(stableZero && stableZero.length > 0
      ? [`zero: ${stableZero.map(({ name }) => name).join(', ')}`]
      : []),
    ...(previous
      ? [`before ${previous.ratio ? fraction(previous.ratio) : `${previous.percent} %`} ${previous.slice}`]
      : []),
  ].join('; ');
}

function fraction({ numerator, denominator }: { numerator: number; denominator: number | null }): string {
  return denominator === null ? String(numerator) : `${numerator}/${denominator}`;
}

/** Every value of every slice by its code. */
export function valuesOf(outcome: MonitoringOutcome | null): Record<string, string> {
  const values = outcome?.slices.flatMap((slice) => slice.values) ?? [];
  return Object.fromEntries(values.map((value) => [value.code, valueText(value)]));
}

export function listsOf(outcome: MonitoringOutcome | null): Record<string, Listed> {
  const values = outcome?.slices.flatMap((slice) => slice.values) ?? [];
  return Object.fromEntries(
    values.map(({ code, lists }) => [
      code,
      Object.fromEntries(
        lists.map(({ school, items }) => [
          school.name,
          items.map((item) => ('text' in item ? item.text : `${item.indicator} ${item.value}`)),
        ]),
      ),
    ]),
  );
}

export function changesOf(outcome: MonitoringOutcome | null): Record<string, string> {
  const changes = outcome?.slices.flatMap((slice) => slice.riskChanges ?? []) ?? [];
  const names = (factors: (typeof changes)[number]['removed']) =>
    factors.map(({ indicator }) => indicator).join(', ');
  return Object.fromEntries(
    changes.map(({ school, change, removed, appeared }) => [
      school.name,
      `${change}: ${names(removed)} / ${names(appeared)}`,
    ]),
  );
}
