import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import type { CellValue, Grid } from '../../grid/grid';
import { cellKey } from '../../grid/grid';
import { riskTable } from './riskTable';

const LINES: readonly (readonly [string | null, string])[] = [
  ['1.', 'Материально-техническая база учреждения:'],
  [null, 'В том числе:'],
  ['1.1.', 'Устойчивый доступ в Интернет'],
  ['1.2.', 'Обеспеченность компьютерной техникой'],
  ['1.3.', 'Оснащенность учебных кабинетов лабораторным оборудованием:'],
  [null, 'физика'],
  [null, 'химия'],
  [null, 'биология'],
  [null, 'география'],
  [null, 'технология'],
  ['2.', 'Кадровые условия:'],
  ['2.1.', 'Доля учителей, имеющих нагрузку 36 часов и более от общего числа учителей'],
  ['2.2.', 'Доля учителей, не имеющих диплома о переподготовке по преподаваемому предмету'],
  ['3.', 'Контингент обучающихся:'],
  ['3.1.', 'Доля детей, состоящих на различных видах учета'],
  ['3.2.', 'Доля детей с ОВЗ в общей численности обучающихся'],
  ['3.3.', 'Доля детей инофонов в общей численности обучающихся'],
  [
    null,
    'Доля детей, систематически пропускающих учебные занятия в общей численности обучающихся (по данным на октябрь)',
  ],
  ['4.', 'Образовательные результаты обучающихся:'],
  ['4.1.', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по математике, 4 класс'],
  ['4.2.', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по математике, 8 класс'],
  ['4.3.', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по русскому языку, 4 класс'],
  ['4.4.', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по русскому языку, 8 класс'],
  ['4.5.', 'Доля неуспевающих из общего числа обучающихся'],
];
const VALUES: Record<string, CellValue> = {
  'Устойчивый доступ в Интернет': 'да',
  'Обеспеченность компьютерной техникой': 'нет',
  физика: 'да',
  химия: 'частично',
  биология: 'не оснащен',
  география: '—',
  технология: 'н/д',
};
const PERCENTS: CellValue[] = [12.5, 0, 1.5, 4, 0.5, 2, 20, 19.9, '35,5', '10 %', 3];

/** The table of the source with one or more school columns. */
function across(columns: readonly (readonly CellValue[])[], names: readonly string[]): CellValue[][] {
  let line = 0;
  const body = LINES.map(([number, text]) => {
    const isInput = text in VALUES || text.startsWith('Доля');
    const place = isInput ? line++ : -1;
    return [number, text, ...columns.map((column) => (place < 0 ? null : (column[place] ?? null)))];
  });
  return [['Таблица за 2023/2024 учебный год'], ['№ п.п.', 'Показатели', ...names], ...body];
}
const FULL: CellValue[] = [...Object.values(VALUES), ...PERCENTS];
const read = (rows: CellValue[][], changes: Partial<Grid> = {}) =>
  riskTable.read(gridOf(rows, changes), optionsOf());

describe('table 3.2, schools across', () => {
  const rows = across([FULL], ['МБОУ СОШ № 1']);

  it('is recognised', () => expect(riskTable.detect(gridOf(rows), optionsOf())).toBeGreaterThan(0.9));

  it('reads all 18 lines with their addresses', () => {
    const reading = read(rows);
    const [column] = reading.records.riskColumns;
    expect(column).toMatchObject({
      school: { name: 'МБОУ СОШ № 1', source: { cell: 'C2' } },
      year: '2023/2024',
    });
    const short = Object.entries(column!.values).map(([indicator, value]) => [
      indicator,
      value.kind === 'answer' ? value.value : value.kind === 'percent' ? value.percent : value.kind,
    ]);
    expect(short).toEqual([
      ['1.1', 'yes'],
      ['1.2', 'no'],
      ['1.3.1', 'yes'],
      ['1.3.2', 'partial'],
      ['1.3.3', 'no'],
      ['1.3.4', 'notApplicable'],
      ['2.1', 12.5],
      ['2.2', 0],
      ['3.1', 1.5],
      ['3.2', 4],
      ['3.4', 2],
      ['4.1', 20],
      ['4.2', 19.9],
      ['4.3', 35.5],
      ['4.4', 10],
      ['4.5', 3],
    ]);
    expect(column!.values['2.1']).toMatchObject({ source: { cell: 'C14' } });
    // 0,5 stands alone in its line: it may be half a percent or a half.
    expect(reading.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['percentScaleAmbiguous', 'C19'],
    ]);
    expect(reading.rows).toEqual({ used: 18, service: 8, blank: 0, aggregate: 0, reported: 0, unneeded: 0 });
  });

  it('decides the scale per line: another school above 1 makes 0,5 half a percent', () => {
    const other = [...FULL];
    other[11] = 7;
    const { records, findings } = read(across([FULL, other], ['СОШ № 1', 'СОШ № 2']));
    expect(records.riskColumns[0]!.values['3.3']).toMatchObject({ kind: 'percent', percent: 0.5 });
    expect(findings).toEqual([]);
  });

  it('reads fractions that are shown as percents', () => {
    const column = [...FULL];
    column[11] = 0.305;
    const { records, findings } = read(across([column], ['СОШ № 1']), {
      percentCells: new Set([cellKey(18, 2)]),
    });
    expect(records.riskColumns[0]!.values['3.3']).toMatchObject({ kind: 'percent', percent: 30.5 });
    expect(findings).toEqual([]);
  });

  it('reports number and text that disagree, and does not read the line', () => {
    const broken = rows.map((cells) => (cells[0] === '2.1.' ? ['2.2.', ...cells.slice(1)] : cells));
    const { records, findings, rows: counted } = read(broken);
    expect(records.riskColumns[0]!.values['2.1']).toBeUndefined();
    expect(findings.map(({ code }) => code)).toContain('riskRowMismatch');
    expect(counted.reported).toBe(1);
  });

  it('accepts 1.3 before every laboratory and numbers that became dates', () => {
    const dated = rows.map((cells): CellValue[] => {
      if (['физика', 'химия'].includes(String(cells[1]))) return ['1.3.', ...cells.slice(1)];
      return cells[0] === '1.2.' ? [{ kind: 'date', iso: '2024-02-01' }, ...cells.slice(1)] : [...cells];
    });
    const { records, findings } = read(dated);
    expect(records.riskColumns[0]!.values['1.2']).toMatchObject({ value: 'no' });
    expect(records.riskColumns[0]!.values['1.3.1']).toMatchObject({ value: 'yes' });
    expect(findings.filter(({ code }) => code.startsWith('riskRow'))).toEqual([]);
  });

  it('takes the last indicator of headings that were glued together', () => {
    const glued = rows.map((cells): CellValue[] =>
      String(cells[1]).startsWith('Доля детей с ОВЗ')
        ? [
            '3.1. 3.2. 3.3.',
            `Контингент обучающихся: Доля детей, состоящих на различных видах учета ${String(cells[1])}`,
            ...cells.slice(2),
          ]
        : [...cells],
    );
    expect(read(glued).records.riskColumns[0]!.values['3.2']).toMatchObject({ percent: 4 });
  });

  it('reads names under a row of «ОУ», codes and municipalities, and leaves totals out', () => {
    const table = across([FULL, FULL, FULL], ['ОУ', 'ОУ', 'ОУ']);
    table.splice(
      2,
      0,
      [null, null, 'МБОУ «СОШ № 1»', 'МБОУ «СОШ № 2»', 'Итого'],
      [null, 'Код ОО / логин', '22101', 'sch220102', '—'],
      [null, 'Муниципалитет', 'г. Северогорск', 'г. Северогорск', '—'],
    );
    expect(
      read(table).records.riskColumns.map(({ school }) => [
        school.name,
        school.code,
        school.login,
        school.municipality,
      ]),
    ).toEqual([
      ['МБОУ «СОШ № 1»', '22101', undefined, 'г. Северогорск'],
      ['МБОУ «СОШ № 2»', undefined, 'sch220102', 'г. Северогорск'],
    ]);
  });

  it('never reads the conclusions of our own sheet as inputs', () => {
    const own = [
      ...rows.slice(0, 12),
      ['Раздел 1: выявлен риск', null, 'риск'],
      ...rows.slice(12),
      ['Количество разделов с риском', null, 2],
      ['Рисковая школа', null, 'да'],
      ['Факторы риска', null, 'Доля неуспевающих …'],
      ['не менее 1', 'Доля неуспевающих из общего числа обучающихся', 99],
    ];
    const { records, findings } = read(own, { ownKind: 'risk' });
    expect(records.riskColumns[0]!.values['4.5']).toMatchObject({ percent: 3 });
    // On our own sheet percents are 0–100 by definition, so 0,5 is no question.
    expect(records.riskColumns[0]!.values['3.3']).toMatchObject({ percent: 0.5 });
    expect(findings).toEqual([]);
  });

  it.each<[CellValue, string]>([
    [130, 'riskPercentOutOfRange'],
    [-1, 'riskPercentOutOfRange'],
    [{ kind: 'date', iso: '2024-05-10' }, 'dateInsteadOfNumber'],
    ['много', 'numberExpected'],
    [{ kind: 'error', text: '#REF!' }, 'formulaFailed'],
  ])('reports %p in a percent cell', (value, code) => {
    const column = [...FULL];
    column[8] = value;
    column[11] = 5;
    const { records, findings } = read(across([column], ['СОШ № 1']));
    expect(records.riskColumns[0]!.values['2.2']).toBeUndefined();
    expect(findings.map((finding) => [finding.code, finding.cell])).toEqual([[code, 'C15']]);
  });

  it('tells a column without a school, a line that is missing and a line nobody knows', () => {
    const short = across([FULL, FULL], ['СОШ № 1', '']).filter((cells) => cells[0] !== '4.5.');
    short.push(['4.6.', 'Доля медалистов', 5, 5]);
    const { findings } = read(short);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['riskSchoolUnnamed', 'riskRowsMissing', 'riskRowUnknown']),
    );
  });

  it('reports a line that is filled in twice', () => {
    const twice = [...rows, ['4.5.', 'Доля неуспевающих из общего числа обучающихся', 7]];
    const { records, findings } = read(twice);
    expect(records.riskColumns[0]!.values['4.5']).toMatchObject({ percent: 3 });
    expect(findings.map(({ code }) => code)).toContain('riskRowTwice');
  });
});

describe('table 3.2, schools down', () => {
  const inputs = LINES.filter(([, text]) => text in VALUES || text.startsWith('Доля'));
  const rows: CellValue[][] = [
    ['Показатели рисковых школ, 2022-2023 учебный год'],
    ['№', 'ОУ', ...inputs.map(([number, text]) => (number ? `${number} ${text}` : text))],
    [1, 'МБОУ СОШ № 1', ...FULL],
    [2, 'МБОУ СОШ № 2', ...FULL.map((value, place) => (place === 11 ? 3 : value))],
    [null, 'Итого', ...FULL.map(() => 5)],
  ];

  it('is recognised and reads the same values', () => {
    expect(riskTable.detect(gridOf(rows), optionsOf())).toBeGreaterThan(0.9);
    const { records, findings, rows: counted, facts } = read(rows);
    expect(facts['orientation']).toBe('schoolsDown');
    expect(records.riskColumns.map(({ school, year }) => [school.name, year])).toEqual([
      ['МБОУ СОШ № 1', '2022/2023'],
      ['МБОУ СОШ № 2', '2022/2023'],
    ]);
    expect(Object.keys(records.riskColumns[0]!.values)).toHaveLength(17);
    expect(records.riskColumns[0]!.values['3.3']).toMatchObject({ percent: 0.5, source: { cell: 'N3' } });
    expect(findings).toEqual([]);
    expect(counted).toEqual({ used: 2, aggregate: 1, service: 2, blank: 0, reported: 0, unneeded: 0 });
  });
});

describe('the municipality of the title', () => {
  const titled = (title: string, rows = across([FULL], ['МБОУ СОШ № 1'])): CellValue[][] => [
    [title],
    ...rows.slice(1),
  ];
  const municipality = (rows: CellValue[][]) => read(rows).records.riskColumns[0]!.school.municipality;

  it('goes to schools that name none', () => {
    expect(municipality(titled('Сводная таблица за 2023/2024 учебный год, город Северогорск'))).toBe(
      'город Северогорск',
    );
    expect(municipality(titled('Сводная таблица за 2023/2024 учебный год'))).toBeUndefined();
  });

  it('gives way to the row «Муниципалитет»', () => {
    const [title, head, ...rest] = titled('Сводная таблица, город Северогорск');
    const rows = [title!, head!, [null, 'Муниципалитет', 'Заполярный район'], ...rest];
    expect(municipality(rows)).toBe('Заполярный район');
  });
});

it('tells our finished sheet from the table that a department fills', () => {
  const rows = across([FULL], ['МБОУ СОШ № 1']);
  const own = (ownKind: string | null) => read(rows, { ownKind }).records.riskColumns[0]!.ownSheet;
  expect([own('risk'), own('riskInput'), own(null)]).toEqual([true, undefined, undefined]);
});
