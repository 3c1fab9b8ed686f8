import { analysisOf, rowWith, values } from '../../../test/fixtures/analysis';
import { FormulaBook } from '../../../test/fixtures/formulas';
import {
  historyPoint,
  indicatorValue,
  MONITORED,
  monitoringOutcome,
  systemSlice,
  valueOfSchools,
} from '../../../test/fixtures/monitoring';
import { formatFor } from '../../locale/language';
import type { MonitoringOutcome } from '../../methodology/monitoring/outcome';
import { NO_PROGRAMMES } from '../../analysis/programmes';
import type { SheetSpec } from '../sheetSpec';
import { monitoringSheets } from './monitoringSheets';

function sheetsOf(monitoring: MonitoringOutcome): readonly SheetSpec[] {
  const analysis = analysisOf([], undefined, { programmes: { ...NO_PROGRAMMES, monitoring } });
  return monitoringSheets(
    { ...analysis, matching: { ...analysis.matching, schools: MONITORED } },
    formatFor('ru'),
  );
}
const dynamics = (outcome: MonitoringOutcome) => sheetsOf(outcome).find(({ kind }) => kind === 'dynamics')!;

describe('«Динамика»', () => {
  it('stands after the sheets of the slices, and all its formulas give what the rules gave', () => {
    const specs = sheetsOf(monitoringOutcome());
    expect(specs.map(({ name }) => name)).toEqual([
      'Мониторинг 2.3 09.2023',
      'Мониторинг 3.3 09.2023',
      'Мониторинг 4.3 01.2024',
      'Мониторинг Предгорный 12.2021',
      'Динамика',
    ]);
    expect(new FormulaBook(specs).differences()).toEqual([]);
  });

  it('shows every slice of a programme and the change between the last two', () => {
    const spec = dynamics(monitoringOutcome());
    const row = rowWith(spec, '4.3.1');
    expect(values(spec, row)).toEqual([
      '4.3.1',
      'ОУ с системой профилактики неуспешности',
      '%',
      0,
      '= без изменений',
      62.5,
      80,
      80,
    ]);
    // 1 of 3 in June, nobody to divide by in January.
    expect(values(spec, rowWith(spec, '4.3.3')).slice(3)).toEqual(['—', '—', '—', 100 / 3, '—']);
  });

  it('a share that missing data leave open is shown so, now and before, and is called neither better nor worse', () => {
    const spec = dynamics({
      slices: [systemSlice('norilsk43', '2024-06', [valueOfSchools('4.3.1', ['1/1', '1/1', '?/1'])])],
      history: [historyPoint('4.3.1', '2024-01', '2/4', { bounds: { low: 50, high: 70 } })],
    });
    const row = rowWith(spec, '4.3.1');
    // From 66.7 to 100 against 50 to 70.
    expect(values(spec, row).slice(3)).toEqual([16.666666667, 'не определено', 50, 200 / 3]);
    expect(spec.rows[row]!.slice(3).map((one) => one!.style)).toEqual([
      'percentPartly',
      'verdict',
      'percentAtLeast',
      'percentAtLeast',
    ]);
  });

  it('follows the sheet of the present slice; earlier slices are numbers', () => {
    const spec = dynamics(monitoringOutcome());
    const series = spec.rows.filter((cells) => cells[0]?.value === '2.3.1.1').slice(2);
    expect(series.map((cells) => cells.slice(1, 5).map((one) => one?.formula ?? one?.value))).toEqual([
      ['Мониторинг', '09.2022', 1, 4],
      ['Мониторинг 2.3 09.2023', '09.2023', "'Мониторинг 2.3 09.2023'!E7", "'Мониторинг 2.3 09.2023'!F7"],
    ]);
  });

  it('has a chart of shares for every programme with a known one, at most five slices in it', () => {
    const history = [2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) =>
      historyPoint('2.3.1.1', `${year}-09`, '1/2'),
    );
    const slices = [
      systemSlice('norilsk23', '2023-09', [valueOfSchools('2.3.1.1', ['1/1'])]),
      systemSlice('norilsk43', '2024-01', [indicatorValue('4.3.1')]),
    ];
    const spec = dynamics({ slices, history });
    expect(spec.charts.map(({ title }) => title)).toEqual(['Работа со ШНОР: доли по срезам, %']);
    expect(spec.charts[0]!.series.map(({ name }) => name)).toEqual([
      '09.2019',
      '09.2020',
      '09.2021',
      '09.2022',
      '09.2023',
    ]);
  });

  it('is made of history alone when no slice is due, and not at all without a value', () => {
    const history = [historyPoint('PMO-1', '2021-12', '3/12'), historyPoint('PMO-1', '2022-07', '6/12')];
    const spec = dynamics({ slices: [], history });
    expect(values(spec, rowWith(spec, 'ПМО-1')).slice(3)).toEqual([25, '▲ лучше', 25, 50]);
    expect(sheetsOf({ slices: [], history: [] })).toEqual([]);
  });
});
