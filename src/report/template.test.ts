import { NO_RECORDS, type ReadingOptions } from '../recognise/contract';
import { recogniseSheet } from '../recognise/recognise';
import { COLUMN_NEEDS } from '../methodology/columnNeeds';
import { rowWith } from '../../test/fixtures/analysis';
import type { Grid } from '../grid/grid';
import { buildTemplate } from './template';

const options: ReadingOptions = { mappings: [], forms: {}, listYear: '2023/2024' };
const spec = buildTemplate().find(({ name }) => name === 'Контекст')!;
const head = rowWith(spec, 'Код ОО');
const headings = spec.rows[head]!.map((one) => String(one!.value));
const optional = COLUMN_NEEDS.flatMap(({ columns }) => columns);

/** «Контекст» with one school filled in. */
function gridOf(values: Readonly<Record<string, string | number>>): Grid {
  return {
    workbook: 'ввод.xlsx',
    sheet: spec.name,
    rows: spec.rows.map((cells, row) =>
      cells.map((one, column) => (row === head + 1 ? values[headings[column]!] : undefined) ?? one!.value),
    ),
    merges: spec.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    percentCells: new Set(),
    ownKind: spec.kind,
  };
}

describe('the optional columns of the empty «Контекст»', () => {
  it('stand at the end, each saying which reading needs it', () => {
    expect(headings.slice(-optional.length)).toEqual(optional);
    COLUMN_NEEDS.forEach(({ entry, choice, columns }) =>
      columns.forEach((heading) => {
        const { note } = spec.rows[head]![headings.indexOf(heading)]!;
        expect(note).toContain('нужен, только если на листе «Методика» выбрано');
        expect(note).toContain(entry.label);
        expect(note).toContain(`«${choice.label}»`);
      }),
    );
    expect(spec.rows[head]!.filter((one) => one!.note)).toHaveLength(optional.length);
    expect(spec.rows[1]![0]!.value).toContain(`«${optional[0]}»`);
  });

  it('leave the empty sheet recognised', () => {
    const reading = recogniseSheet(gridOf({}), options);
    expect(reading).toMatchObject({ form: 'context', records: NO_RECORDS });
    expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are read, every one', () => {
    const filled = {
      'Код ОО': 'sch990001',
      ОО: 'МБОУ «СОШ № 1»',
      'Дата среза': '02.10.2023',
      'Обучающихся всего': 400,
      'Учителей всего': 30,
      'Учителей без диплома о переподготовке': 4,
      'Учителей, ведущих предмет не по образованию': 3,
      'На учёте (сумма по видам учёта)': 17,
      'Детей хотя бы с одним признаком': 35,
      'Скорость Интернета, Мбит/с': '51–100',
      'Сельская (да/нет)': 'да',
    };
    const { records, findings } = recogniseSheet(gridOf(filled), options);
    const [slice, ...more] = records.contexts;
    expect([more, findings]).toEqual([[], []]);
    expect(slice).toMatchObject({
      counts: {
        teachersWithoutRetrainingDiploma: { value: 4 },
        teachersOffProfile: { value: 3 },
        registeredSum: { value: 17 },
        anyOfContingent: { value: 35 },
      },
      internetSpeed: { text: '51–100' },
      rural: true,
    });
    expect(slice!.counts.registered).toBeUndefined();
    COLUMN_NEEDS.forEach(({ entry, stated }) =>
      expect([entry.code, stated(slice!)]).toEqual([entry.code, true]),
    );
  });
});
