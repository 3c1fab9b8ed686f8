import { gridOf, optionsOf } from '../../test/fixtures/gridOf';
import type { ColumnMapping } from './contract';
import { context } from './forms/context';
import { resultsTable } from './forms/resultsTable';
import { mappingFields, mappingFrom, parseMapping, resolveMapping } from './mapping';
import { FISOKO_QUESTIONNAIRE } from './mappings/fisokoQuestionnaire';

const MAPPING: ColumnMapping = {
  name: 'Наш контекст',
  form: 'context',
  columns: { school: 'Учреждение, название', pupils: 'Контингент' },
};
const GRID = gridOf([['Отчёт'], ['Учреждение, название', 'Контингент'], ['СОШ № 1', 250]]);

describe('parseMapping', () => {
  it('reads back what was saved', () => {
    expect(parseMapping(JSON.parse(JSON.stringify(MAPPING)))).toEqual({ mapping: MAPPING, findings: [] });
    expect(parseMapping(FISOKO_QUESTIONNAIRE)).toEqual({ mapping: FISOKO_QUESTIONNAIRE, findings: [] });
  });

  it.each<[unknown, string]>([
    [null, ''],
    [[], 'name'],
    [{ name: 'а', form: 'fisokoMarks', columns: { a: 'b' } }, 'form'],
    [{ name: '', form: 'context', columns: { pupils: 'b' } }, 'name'],
    [{ name: 'а', form: 'context', columns: { pupils: 5 } }, 'columns.pupils'],
    [{ name: 'а', form: 'context', columns: { pupils: { column: 'Ж' } } }, 'columns.pupils.column'],
    [{ name: 'а', form: 'context', columns: {} }, 'columns'],
    [{ name: 'а', form: 'context', columns: { pupils: 'b' }, colums: {} }, 'colums'],
  ])('refuses %j and names the place', (json, place) => {
    const { mapping, findings } = parseMapping(json);
    expect(mapping).toBeNull();
    expect(findings.map(({ code, severity, params }) => [code, severity, params['place']])).toEqual([
      ['mappingInvalid', 'error', place],
    ]);
  });

  it('names an unknown field and keeps the rest', () => {
    const { mapping, findings } = parseMapping({
      ...MAPPING,
      columns: { ...MAPPING.columns, teacher: 'Учителя' },
    });
    expect(mapping).toEqual(MAPPING);
    expect(findings.map(({ code, params }) => [code, params['field']])).toEqual([
      ['mappingFieldUnknown', 'teacher'],
    ]);
  });

  it('asks for the sheet when columns are named by letters only', () => {
    const lettersOnly = {
      name: 'а',
      form: 'context',
      columns: { school: { column: 'A' }, pupils: { column: 'B' } },
    };
    expect(parseMapping(lettersOnly).findings.map(({ code }) => code)).toEqual(['mappingNeedsSheet']);
    expect(parseMapping({ ...lettersOnly, sheet: 'Лист1' }).mapping).not.toBeNull();
  });
});

describe('resolveMapping', () => {
  it('finds headings by text, whatever the spaces and the case', () => {
    const { head, fit, findings } = resolveMapping(
      gridOf([['учреждение,\u00a0 Название', 'КОНТИНГЕНТ']]),
      MAPPING,
    );
    expect([...head!.columns]).toEqual([
      ['school', 0],
      ['pupils', 1],
    ]);
    expect([fit, findings]).toEqual([1, []]);
  });

  it('names the nearest headings of one that is missing', () => {
    const grid = gridOf([['Учреждение, название', 'Контингент обучающихся', 'Телефон']]);
    const { head, findings } = resolveMapping(grid, MAPPING);
    expect([...head!.columns.keys()]).toEqual(['school']);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'mappingColumnMissing',
        params: {
          mapping: 'Наш контекст',
          field: 'pupils',
          heading: 'Контингент',
          nearest: 'контингент обучающихся',
        },
      }),
    ]);
  });

  it('takes the column of the year that it names, and passes over years only where nothing is left to choose', () => {
    const columnsOf = (headings: readonly string[], columns: Record<string, string>) => [
      ...resolveMapping(gridOf([headings]), { name: 'Дети', form: 'context', columns }).head!.columns,
    ];
    const wanted = { school: 'Шифр', pupils: 'Всего детей 2023/2024' };
    const both = ['Шифр', 'Всего детей 2022/2023', 'Всего детей 2023/2024'];
    expect(columnsOf(both, wanted)).toEqual([
      ['school', 0],
      ['pupils', 2],
    ]);
    expect(columnsOf(['Шифр', 'Всего детей 2024/2025'], wanted)).toEqual([
      ['school', 0],
      ['pupils', 1],
    ]);
    expect(columnsOf(['Шифр', 'Всего детей 2024/2025', 'Всего детей 2025/2026'], wanted)).toEqual([
      ['school', 0],
    ]);
    const years = { school: 'Шифр', before: 'Факт 2022 г.', after: 'Факт 2023 г.' };
    expect(columnsOf(['Шифр', 'Факт 2023 г.', 'Факт 2022 г.'], years)).toEqual([
      ['school', 0],
      ['before', 2],
      ['after', 1],
    ]);
    expect(columnsOf(['Шифр', 'Факт 2024 г.', 'Факт 2025 г.'], years)).toEqual([['school', 0]]);
  });

  it('finds headings of several levels', () => {
    const grid = gridOf(
      [
        ['Школа', 'Кабинеты', null],
        [null, 'физика', 'химия'],
      ],
      {
        merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
      },
    );
    const { head } = resolveMapping(grid, {
      name: 'а',
      form: 'context',
      columns: { school: 'Школа', labChemistry: 'Кабинеты химия' },
    });
    expect(head!.columns.get('labChemistry')).toBe(2);
  });

  it.each([
    [
      'above the heading',
      [['Сведения о школах'], ['Учреждение, название', 'Контингент'], ['СОШ № 1', 250]],
      1,
    ],
    [
      'of two rows',
      [['Сведения'], ['на 01.09.2023'], ['Учреждение, название', 'Контингент'], ['СОШ № 1', 250]],
      2,
    ],
    [
      'apart from the heading',
      [['Сведения'], [], ['Учреждение, название', 'Контингент'], ['СОШ № 1', 250]],
      2,
    ],
  ])('leaves a title %s out of the heading', (_, rows, at) => {
    const grid = gridOf(rows);
    const byLetters = { school: { column: 'A' }, pupils: { column: 'B' } };
    for (const columns of [MAPPING.columns, byLetters]) {
      const { head } = resolveMapping(grid, { ...MAPPING, columns });
      expect([head!.top, head!.bottom]).toEqual([at, at]);
      expect(head!.headings).toEqual(['Учреждение, название', 'Контингент']);
    }
  });

  it.each([
    ['a column without a heading', [['Учреждение'], ['СОШ № 1', 250]]],
    ['one column', [['Учреждение'], ['СОШ № 1'], ['СОШ № 2']]],
    [
      'equal tables below each other',
      [
        ['А', 'Б'],
        ['СОШ № 1', 250],
        ['А', 'Б'],
        ['СОШ № 2', 300],
      ],
    ],
  ])('takes no school for a heading: %s', (_, rows) => {
    const columns = { school: { column: 'A' }, ...(rows[1]!.length > 1 && { pupils: { column: 'B' } }) };
    expect(resolveMapping(gridOf(rows), { ...MAPPING, columns }).head).toMatchObject({ top: 0, bottom: 0 });
    const byHeading = { school: String(rows[0]![0]) };
    expect(resolveMapping(gridOf(rows), { ...MAPPING, columns: byHeading }).head).toMatchObject({ top: 0 });
  });
});

describe('a mapping of the user', () => {
  const options = optionsOf({ mappings: [MAPPING], contextYear: '2023/2024' });

  it('wins over recognition on the sheets it fits', () => {
    expect(context.detect(GRID, optionsOf())).toBe(0);
    expect(context.detect(GRID, options)).toBe(1);
    expect(context.read(GRID, options).records.contexts[0]).toMatchObject({
      school: { name: 'СОШ № 1' },
      counts: { pupils: { value: 250, source: { cell: 'B3' } } },
    });
  });

  it('is left aside where fewer than half of its headings stand, unless it names the sheet', () => {
    const other = gridOf([
      ['Телефон', 'Адрес'],
      ['1', '2'],
    ]);
    expect(context.detect(other, options)).toBe(0);
    const partly = gridOf([
      ['Учреждение, название', 'Дети'],
      ['СОШ № 1', 5],
    ]);
    const named = optionsOf({ mappings: [{ ...MAPPING, sheet: 'Лист1' }] });
    expect(context.detect(partly, named)).toBe(1);
    expect(context.read(partly, named).findings.map(({ code }) => code)).toContain('mappingColumnMissing');
  });

  it('reads columns by letter on the named sheet', () => {
    const grid = gridOf([
      ['Кто', 'Сколько'],
      ['СОШ № 1', 77],
    ]);
    const mapping: ColumnMapping = {
      name: 'а',
      form: 'context',
      sheet: 'Лист1',
      columns: { school: { column: 'A' }, pupils: { column: 'b' } },
    };
    expect(
      context.read(grid, optionsOf({ mappings: [mapping] })).records.contexts[0]!.counts.pupils!.value,
    ).toBe(77);
  });

  it('feeds the long form of results', () => {
    const mapping: ColumnMapping = {
      name: 'Выгрузка',
      form: 'results',
      columns: {
        year: 'Y',
        procedure: 'P',
        subject: 'S',
        grade: 'G',
        school: 'N',
        participants: 'Count',
        failed: 'Two',
      },
    };
    const grid = gridOf([
      ['Y', 'P', 'S', 'G', 'N', 'Count', 'Two'],
      ['2022/2023', 'ВПР', 'МА', 5, 'СОШ № 1', 20, 6],
    ]);
    expect(resultsTable.read(grid, optionsOf({ mappings: [mapping] })).records.results[0]).toMatchObject({
      procedure: { kind: 'vpr', subject: 'mathematics', grade: 5 },
      failed: { count: 6 },
    });
  });
});

describe('mappingFrom', () => {
  it('saves what recognition found, so that it reads the same again', () => {
    const grid = gridOf(
      [
        ['ОО', 'Обучающихся всего', 'Кабинеты', null],
        [null, null, 'физика', 'химия'],
        ['СОШ № 1', 100, 'да', 'нет'],
      ],
      { merges: [{ top: 0, left: 2, bottom: 0, right: 3 }] },
    );
    const saved = mappingFrom(grid, 'context')!;
    expect(saved.columns).toMatchObject({
      school: 'ОО',
      pupils: 'Обучающихся всего',
      labPhysics: 'физика',
      labChemistry: 'химия',
    });
    const options = optionsOf({ mappings: [parseMapping(saved).mapping!] });
    expect(context.read(grid, options).records).toEqual(context.read(grid, optionsOf()).records);
  });

  it('is null for a sheet of another form and for forms without mappings', () => {
    expect(mappingFrom(GRID, 'results')).toBeNull();
    expect(mappingFrom(GRID, 'riskTable')).toBeNull();
  });

  it('knows the fields of every form', () => {
    expect(mappingFields('questionnaire')).toContain('internetSpeed');
    expect(mappingFields('context')).toContain('teachers36h');
    expect(mappingFields('results')).toContain('participants');
    expect(mappingFields('register')).toContain('official');
  });
});
