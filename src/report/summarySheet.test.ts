import { formatFor } from '../locale/language';
import { column, records, result, Y1, YEAR } from '../../test/fixtures/records';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { buildReport } from './report';
import type { SheetSpec } from './sheetSpec';
import {
  analysisOf,
  lowSchool,
  numbered,
  rowWith,
  sheetNamed,
  textsOf,
  values,
} from '../../test/fixtures/analysis';

const ru = formatFor('ru');
const summary = (list: Parameters<typeof analysisOf>[0], changes = {}) =>
  sheetNamed(buildReport(analysisOf(list, DEFAULT_SETTINGS, changes), ru), 'Сводка');

/** Schools 1…n with n failures of 100 in one procedure. */
const ranked = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    records({ school: numbered(index + 1), results: [result('P5', Y1, `${index + 1}/100`)] }),
  );

function tableUnder(spec: SheetSpec, title: string): ReturnType<typeof values>[] {
  const first = rowWith(spec, title) + 2;
  const lines: ReturnType<typeof values>[] = [];
  for (let row = first; values(spec, row).length > 0; row += 1) lines.push(values(spec, row));
  return lines;
}

describe('«Сводка»', () => {
  it('repeats the figures of the other sheets by formula', () => {
    const spec = summary([lowSchool()]);
    const cell = spec.rows[rowWith(spec, 'Перечень ШНОР – ШНОР по расчёту')]![3]!;
    expect(cell.value).toBe(1);
    expect(cell.formula).toMatch(/^'ШНОР 2023-2024'!\$[A-Z]+\$5$/);
  });

  it('shows the twenty largest shares with their procedure, largest first, as a bar chart', () => {
    const spec = summary(ranked(25));
    const lines = tableUnder(spec, 'Доля «2»: 20 школ с наибольшей долей в 2022/2023');
    expect(lines).toHaveLength(20);
    expect(lines[0]).toEqual([1, 'МБОУ «СОШ № 25»', 'ОГЭ по математике', 100, 25]);
    expect(lines[19]![4]).toBe(6);
    const chart = spec.charts.find(({ kind }) => kind === 'bar')!;
    expect(chart.categories.bottom - chart.categories.top).toBe(19);
    expect(values(spec, chart.series[0]!.values.top)[chart.series[0]!.values.left]).toBe(25);
  });

  it('counts schools by the sections surely hit, and apart from them those that missing data could bring there', () => {
    const every = Object.fromEntries(
      ['1.1', '1.2', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'].map((indicator) => [indicator, 'yes']),
    );
    const percents = Object.fromEntries(
      ['2.1', '2.2', '3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3', '4.4', '4.5'].map((one) => [one, 0]),
    );
    const clean = { ...every, ...percents } as Parameters<typeof column>[0];
    const spec = summary([
      records({ school: numbered(1), riskColumns: [column(clean)] }),
      records({ school: numbered(2), riskColumns: [column({ ...clean, '2.1': 50, '3.1': 50 })] }),
      records({ school: numbered(3), riskColumns: [column({ '1.1': 'no' })] }),
    ]);
    const lines = tableUnder(spec, 'Число школ по числу разделов с риском');
    expect(lines.map((line) => [line[1], line[3], line[4]])).toEqual([
      ['ни одного', 1, 0],
      ['не менее 1', 2, 0],
      ['не менее 2', 1, 1],
      ['не менее 3', 0, 1],
      ['не менее 4', 0, 1],
    ]);
    const chart = spec.charts.find(({ kind }) => kind === 'column')!;
    expect(chart.series.map(({ name }) => name)).toEqual([
      'точно',
      'возможно: зависит от недостающих данных',
    ]);
    for (const { values: range } of chart.series) expect(range.bottom - range.top).toBe(4);
  });

  it('lists the schools whose calculated and official marks differ', () => {
    const differs = summary([lowSchool(1, { official: new Map([[YEAR, false]]) })]);
    expect(tableUnder(differs, 'Расхождения расчёта с перечнем ФИОКО')).toEqual([
      [1, 'МБОУ «СОШ № 1»', 'sch990001', 'да', 'нет'],
    ]);
    expect(textsOf(summary([lowSchool(1, { official: new Map([[YEAR, true]]) })]))).toContain(
      'Расхождений нет',
    );
    expect(textsOf(summary([lowSchool()]))).toContain('Перечень ФИОКО не указан ни для одной школы');
  });

  it('tells same-named schools apart by their municipality, and only those', () => {
    const same = { name: 'МБОУ «СОШ № 1»' };
    const texts = textsOf(
      summary([
        lowSchool(1, same),
        lowSchool(2, { ...same, municipality: 'Заполярный район' }),
        lowSchool(3, { municipality: 'Заполярный район' }),
      ]),
    );
    expect(texts).toContain('МБОУ «СОШ № 1» (Заполярный район)');
    expect(texts).toContain('МБОУ «СОШ № 3»');
  });

  it('has no charts when there is nothing to draw', () => {
    expect(summary([lowSchool()], { shnor: null, risk: null }).charts).toEqual([]);
  });
});
