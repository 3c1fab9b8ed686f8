import { formatFor } from '../locale/language';
import { column, context, records, YEAR } from '../../test/fixtures/records';
import { cellKey, type Grid } from '../grid/grid';
import type { ReadingOptions } from '../recognise/contract';
import { recogniseSheet } from '../recognise/recognise';
import { buildReport } from './report';
import type { SheetSpec } from './sheetSpec';
import { buildTemplate } from './template';
import { analysisOf, lowSchool, numbered, sheetNamed } from '../../test/fixtures/analysis';

const options: ReadingOptions = { mappings: [], forms: {}, listYear: YEAR };

/** The sheet as a host reads it back. */
function gridOf(spec: SheetSpec, changes: ReadonlyMap<number, string | number> = new Map()): Grid {
  return {
    workbook: 'готово.xlsx',
    sheet: spec.name,
    rows: spec.rows.map((cells, row) =>
      cells.map((cell, place) => changes.get(cellKey(row, place)) ?? cell?.value ?? null),
    ),
    merges: spec.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    percentCells: new Set(),
    ownKind: spec.kind,
  };
}

describe('the finished sheets as input of the next calculation', () => {
  const list = [
    lowSchool(1),
    records({
      school: numbered(2, { municipality: 'Заполярный район' }),
      riskColumns: [column({ '1.1': 'no', '1.3.1': 'notApplicable', '2.1': 12.5, '4.5': 0 })],
      contexts: [context({ pupils: 300, disabilities: 10 })],
    }),
  ];
  const specs = buildReport(analysisOf(list), formatFor('ru'));

  it('«Риски»: every input is read back, no decision is taken for an input', () => {
    const reading = recogniseSheet(gridOf(sheetNamed(specs, 'Риски')), options);
    expect(reading.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const [first, second] = reading.records.riskColumns;
    expect(first!.values).toEqual({});
    expect(second!.school).toMatchObject({
      name: 'МБОУ «СОШ № 2»',
      login: 'sch990002',
      municipality: 'Заполярный район',
    });
    expect(Object.keys(second!.values).sort()).toEqual(['1.1', '1.3.1', '2.1', '3.2', '4.5']);
    expect(second!.values['2.1']).toMatchObject({ kind: 'percent', percent: 12.5 });
  });

  it('«Справочник ОО» gives the same schools', () => {
    const reading = recogniseSheet(gridOf(sheetNamed(specs, 'Справочник ОО')), options);
    expect(
      reading.records.register.map(({ name, login, municipality, type }) => [
        name,
        login,
        municipality,
        type,
      ]),
    ).toEqual([
      ['МБОУ «СОШ № 1»', 'sch990001', 'город Северогорск', 'secondary'],
      ['МБОУ «СОШ № 2»', 'sch990002', 'Заполярный район', 'secondary'],
    ]);
  });

  it('«Методика» gives every setting', () => {
    const reading = recogniseSheet(gridOf(sheetNamed(specs, 'Методика')), options);
    expect(reading.records.settings).toMatchObject({ 'shnor.threshold': '30', 'risk.s4.join': 'или' });
  });

  it('«Сводка» and «Проверка данных» are reports and give nothing', () => {
    for (const start of ['Сводка', 'Проверка']) {
      expect(recogniseSheet(gridOf(sheetNamed(specs, start)), options).form).toBeNull();
    }
  });

  it('«ШНОР» gives no results, and no statement where nobody typed one', () => {
    const { form, records, findings } = recogniseSheet(gridOf(sheetNamed(specs, 'ШНОР')), options);
    expect([form, records.results, records.register, findings]).toEqual(['shnorList', [], [], []]);
  });
});

describe('the empty input sheets', () => {
  const template = buildTemplate();

  it('stand in the order in which a person fills them', () => {
    expect(template.map(({ name, kind }) => [name, kind])).toEqual([
      ['Как заполнять', 'guide'],
      ['Справочник ОО', 'register'],
      ['Результаты', 'results'],
      ['Контекст', 'context'],
      ['Риски', 'riskInput'],
    ]);
  });

  it.each(['register', 'results', 'context'] as const)(
    '%s: recognised, and no hint is taken for data',
    (kind) => {
      const spec = template.find((one) => one.kind === kind)!;
      const reading = recogniseSheet(gridOf(spec), options);
      expect(reading.form).toBe(kind);
      expect(reading.rows.used + reading.rows.reported).toBe(0);
    },
  );

  it('table 3.2: a filled column is read by its place', () => {
    const spec = sheetNamed(template, 'Риски');
    const name = spec.rows.findIndex((cells) => cells[2]?.style === 'headerVertical');
    const internet = spec.rows.findIndex((cells) => cells[1]?.value === 'Устойчивый доступ в Интернет');
    const filled = new Map<number, string>([
      [cellKey(name, 2), 'МБОУ «СОШ № 5»'],
      [cellKey(internet, 2), 'нет'],
    ]);
    const { records: read } = recogniseSheet(gridOf(spec, filled), options);
    expect(read.riskColumns).toHaveLength(1);
    expect(read.riskColumns[0]!.school.name).toBe('МБОУ «СОШ № 5»');
    expect(read.riskColumns[0]!.values).toMatchObject({ '1.1': { kind: 'answer', value: 'no' } });
  });

  it('the long table: a filled row becomes a result', () => {
    const spec = sheetNamed(template, 'Результаты');
    const head = spec.rows.findIndex((cells) => cells[0]?.value === 'Учебный год');
    const row = ['2022/2023', 'ВПР', 'математика', null, 5, 'весна', null, 'МБОУ «СОШ № 5»', 30, 9];
    const filled = new Map(
      row.flatMap((value, place) => (value === null ? [] : [[cellKey(head + 1, place), value]])),
    );
    const { records: read } = recogniseSheet(gridOf(spec, filled), options);
    expect(read.results).toHaveLength(1);
    expect(read.results[0]).toMatchObject({
      year: '2022/2023',
      participants: { value: 30 },
      failed: { count: 9 },
    });
  });
});
