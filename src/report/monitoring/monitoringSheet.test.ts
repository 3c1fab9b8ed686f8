import { numbered, rowWith, textsOf, values } from '../../../test/fixtures/analysis';
import { FormulaBook } from '../../../test/fixtures/formulas';
import {
  historyPoint,
  indicatorValue,
  MONITORED,
  monitoringOutcome,
  norilsk23,
  systemSlice,
  valueOfSchools,
} from '../../../test/fixtures/monitoring';
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

  it('a share of the others leaves silent schools out of both sums, by formulas too', () => {
    const spec = made(
      systemSlice('norilsk43', '2024-01', [
        valueOfSchools('4.3.2', ['9/10', '?/90', '?/?', '4/5', '0/0']),
        valueOfSchools('4.3.3', ['9/12', '2/4', '?/?', null, null], {
          ratio: { numerator: 11, denominator: 13 },
          silentPeople: 3,
        }),
      ]),
    );
    expect(new FormulaBook([spec]).differences()).toEqual([]);
    const at = (code: string) => values(spec, rowWith(spec, code));
    expect(at('4.3.2').slice(4, 7)).toEqual([13, 15, 1300 / 15]);
    expect(at('4.3.2')[12]).toBe('по остальным школам: нет данных – МБОУ «СОШ № 2», МБОУ «СОШ № 3»');
    expect(at('4.3.3').slice(4, 6)).toEqual([11, 13]);
  });

  it('says «—» with the reason, «н/д» and «не менее», and never 0 in their place', () => {
    const spec = made(norilsk23());
    const at = (code: string) => values(spec, rowWith(spec, code));
    expect(at('2.3.3.4').slice(4, 7)).toEqual([0, 0, '—']);
    expect(at('2.3.3.4')[12]).toBe('ШНОР в текущем году не выявлены');
    // The denominator is known, the numerator is not: the value is not.
    expect(at('2.3.3.1').slice(4, 7)).toEqual(['н/д', 60, 'н/д']);
    // 1 of 3, with the silent school at most 2 of 3: nobody knows whether that is better than 50 %.
    expect(at('2.3.1.2').slice(6, 10)).toEqual([100 / 3, 50, -16.666666667, 'не определено']);
    expect(at('2.3.1.2')[12]).toBe(
      'не менее: нет данных – МБОУ «СОШ № 2»; оценка не определена: с недостающими данными – от 33,3 до 66,7, в предыдущем срезе – 50',
    );
    // 10 + 15 + 7 less one person of two schools, of 60 less two: 31 of 58.
    expect(at('2.3.2.1а').slice(4, 7)).toEqual([31, 58, 3100 / 58]);
    expect(at('2.3.3.7').slice(4, 10)).toEqual([4, '—', 4, 2, 2, '▲ лучше']);
    expect(at('2.3.3.3')[12]).toBe('текст восстановлен; данные не загружены');
  });

  it('shows a count that some lines leave open as a lower bound, and says why', () => {
    const slice = norilsk23();
    const opened = slice.values.map((value) =>
      value.code === '2.3.3.7' ? { ...value, bounds: { low: 4, high: 5 }, unmatched: 1 } : value,
    );
    const spec = made({ ...slice, values: opened });
    const row = rowWith(spec, '2.3.3.7');
    expect(spec.rows[row]!.slice(6, 8).map((one) => one?.style)).toEqual(['integerAtLeast', 'textCentered']);
    expect(values(spec, row)[12]).toContain('не менее: школа площадки не сопоставлена, строк – 1');
  });

  it('calls a fall of the share of schools at risk better, and prints the other denominator', () => {
    const spec = made(monitoringOutcome().slices[1]!);
    const row = rowWith(spec, '3.3.1.1');
    // Even with the school that gave no data no more than 60 %.
    expect(values(spec, row).slice(6, 10)).toEqual([40, 80, -40, '▲ лучше']);
    expect(spec.rows[row]!.slice(6, 9).map((one) => one?.style)).toEqual([
      'percentAtLeast',
      'percent',
      'percentPartly',
    ]);
    const other = rowWith(spec, 'То же от школ, которые были рисковыми в прошлом году');
    expect(values(spec, other).slice(4, 7)).toEqual([1, 3, 100 / 3]);
  });

  it('lists factors, changes of risk and schools without a failure', () => {
    const texts = textsOf(made(monitoringOutcome().slices[1]!));
    expect(texts).toEqual(
      expect.arrayContaining([
        '1.1 Интернет – нет; 4.5 – 30,0\u00a0%',
        'закуплены ноутбуки',
        'стала рисковой; появились: 1.1 Интернет – нет',
        'перестала быть рисковой; устранены: 4.5 – 12,5\u00a0%',
      ]),
    );
  });

  it('follows the schools: an added number changes the value', () => {
    const spec = made(norilsk23());
    const row = rowWith(spec, '2.3.1.2');
    const open = spec.rows.findIndex(
      (cells, index) => index > row + 30 && cells[2]?.value === 'МБОУ «СОШ № 2»' && cells[5]?.value === 'н/д',
    );
    const rows = spec.rows.map((cells, index) =>
      index === open ? cells.map((one, column) => (column === 5 ? { ...one!, value: 1 } : one)) : cells,
    );
    const book = new FormulaBook([{ ...spec, rows }]);
    // 1 of 3 becomes 2 of 3, and no school is without data.
    expect([4, 6, 10].map((column) => book.value(spec.name, row, column))).toEqual([2, 200 / 3, 0]);
  });

  it('a base of ШНОР that is not firm stands beside the value, and nothing is called better by it', () => {
    const value = valueOfSchools('2.3.1.1', ['1/1', '1/1', null, null, null], {
      baseOpen: 3,
      bounds: null,
      previous: historyPoint('2.3.1.1', '2022-09', '1/4'),
    });
    const spec = made(systemSlice('norilsk23', '2023-09', [value]));
    const row = rowWith(spec, '2.3.1.1');
    expect(spec.rows[row]![6]).toMatchObject({ value: 100, style: 'percentPartly' });
    expect(values(spec, row).slice(9, 13)).toEqual([
      'не определено',
      0,
      'Показатели школ',
      'база не окончательна: признак ШНОР не определён, школ – 3; оценка не определена: сколько добавят недостающие данные, неизвестно',
    ]);
    expect(new FormulaBook([spec]).differences()).toEqual([]);
  });

  it('a number, a supplier and words that a person wrote stand there again, beside what the run gave', () => {
    const value = valueOfSchools('2.3.3.7', ['1', '0', '1', '0', '2'], {
      ratio: { numerator: 7, denominator: null },
      origin: 'aggregate',
      byHand: {
        rule: { status: 'known', ratio: { numerator: 4, denominator: null }, percent: null },
        supplier: 'МБУ «МЦ»',
        note: 'сверено',
      },
    });
    const spec = made(systemSlice('norilsk23', '2023-09', [value]));
    const row = rowWith(spec, '2.3.3.7');
    const shown = values(spec, row);
    expect([shown[4], shown[6], shown[11], shown[12]]).toEqual([
      7,
      7,
      'МБУ «МЦ»',
      'вписано вручную, по расчёту – 4; сверено',
    ]);
    expect(shown.slice(17)).toEqual([4, '—', 4, 'Показатели школ', 'вписано вручную, по расчёту – 4']);
    expect(new FormulaBook([spec]).differences()).toEqual([]);
  });

  it('writes numbers in place of three thousand rows of schools', () => {
    const schools = Array.from({ length: 3001 }, (_, index) => numbered(index + 1));
    const contributions = schools.map((school) => ({ school, numerator: 1, denominator: 2, sources: [] }));
    const value = indicatorValue('4.3.2', {
      status: 'known',
      ratio: { numerator: 3001, denominator: 6002 },
      contributions,
    });
    const spec = monitoringSheet(systemSlice('norilsk43', '2024-06', [value]), {
      schools,
      settings: DEFAULT_SETTINGS,
      format: formatFor('ru'),
    }).spec;
    const row = rowWith(spec, '4.3.2');
    expect(values(spec, row).slice(4, 7)).toEqual([3001, 6002, 50]);
    expect(spec.rows[row]![4]!.formula).toBeUndefined();
    expect(spec.rows.length).toBeLessThan(60);
    expect(textsOf(spec)).toContain(
      'Вклад школ не показан: школ 3001, числитель и знаменатель записаны числами.',
    );
  });
});
