import { values, rowWith } from '../../../test/fixtures/analysis';
import { FormulaBook } from '../../../test/fixtures/formulas';
import { monitoringOutcome, MONITORED, norilsk23 } from '../../../test/fixtures/monitoring';
import { formatFor } from '../../locale/language';
import { DEFAULT_SETTINGS } from '../../methodology/defaults';
import type { SystemSlice } from '../../methodology/monitoring/outcome';
import { monitoringSheet } from './monitoringSheet';

const made = (slice: SystemSlice) =>
  monitoringSheet(slice, { schools: MONITORED, settings: DEFAULT_SETTINGS, format: formatFor('ru') }).spec;

describe('a sheet of indicators', () => {
  it.each(monitoringOutcome().slices.map((slice) => [slice.system, slice] as const))(
    '%s: every formula gives what the rules gave',
    (_, slice) => {
      const spec = made(slice);
      expect(new FormulaBook([spec]).differences()).toEqual([]);
      expect(spec.name.length).toBeLessThanOrEqual(31);
    },
  );

  it('shows numbers, value, the earlier slice, the change and what it means', () => {
    const spec = made(norilsk23());
    // 2 of 3 schools against 1 of 4: 66.7 − 25 = 41.7 percentage points
    expect(values(spec, rowWith(spec, '2.3.1.1')).slice(4, 11)).toEqual([
      2,
      3,
      200 / 3,
      25,
      41.666666667,
      '▲ лучше',
      0,
    ]);
  });
});
