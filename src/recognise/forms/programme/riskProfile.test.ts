import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';
import { riskProfile } from './riskProfile';

const HEAD = [
  '№ п/п',
  'ОО',
  '1.1. Преодоление дефицита базовой инфраструктуры',
  '2.1 Преодоление низкой мотивации руководителей ШНОР',
  '3.4. Преодоление проблем низкого уровня вовлечения родителей (законных представителей) в образовательный процесс',
];
const read = (...rows: CellValue[][]) => riskProfile.read(gridOf(rows), optionsOf());
const marks = (...rows: CellValue[][]) =>
  read(...rows).records.programme.profiles.map((profile) =>
    profile.marks.map(({ factor, heading, value }) => [factor ?? heading, value]),
  );

describe('«Рисковый профиль»', () => {
  it('is recognised by its factors, or by its title over a department’s own list', () => {
    expect(riskProfile.detect(gridOf([HEAD]), optionsOf())).toBeGreaterThan(0.9);
    // A list may be shortened to a single factor.
    expect(riskProfile.detect(gridOf([HEAD.slice(0, 3)]), optionsOf())).toBeGreaterThan(0.8);
    const own = [['Рисковый профиль школ района'], ['Школа', 'Удалённость', 'Ветхое здание']];
    expect(riskProfile.detect(gridOf(own), optionsOf())).toBeGreaterThan(0.8);
    expect(riskProfile.detect(gridOf(own.slice(1)), optionsOf())).toBe(0);
    expect(riskProfile.detect(gridOf([['ОО', '1.1', '1.2', '2.1']]), optionsOf())).toBe(0);
  });

  it('knows a risk by other words for it as the plans do, and asks about a heading that only reminds of one', () => {
    const table = [
      ['Рисковый профиль 500+'],
      ['ОО', 'Низкий уровень оснащения', 'Дефицит кадров', '1.2. Преодоление нехватки педагогов'],
      ['СОШ № 1', 'высокая', 'высокая', 'высокая'],
    ];
    expect(marks(...table)[0]!.map(([factor]) => factor)).toEqual(['F1', 'F2', '1.2']);
    const { findings } = read(['Рисковый профиль'], ['ОО', 'Кадровые проблемы'], ['СОШ № 1', 'высокая']);
    expect(findings.map(({ code, cell, params }) => [code, cell, params['factor']])).toEqual([
      ['profileFactorLike', 'B2', '1.2'],
    ]);
  });

  it('reads every word of significance with its cell', () => {
    const words = [
      ['Высокая', 'high'],
      ['высокий', 'high'],
      ['СРЕДНЯЯ', 'medium'],
      ['низкая значимость', 'low'],
      ['ВЫСОКИЙ РИСК', 'high'],
      ['средний уровень риска.', 'medium'],
      ['Нет', 'none'],
      ['не выявлен', 'none'],
      ['0', 'none'],
      ['—', 'notApplicable'],
      ['не применимо', 'notApplicable'],
      ['-', null],
      ['н/д', null],
      ['нет данных', null],
      ['', null],
    ] as const;
    const rows = words.map(([word], index) => [index + 1, `МБОУ СОШ № ${index + 1}`, word, 'нет', 'нет']);
    const { records, findings, rows: count } = read(HEAD, ...rows);
    expect(records.programme.profiles.map((profile) => profile.marks[0]!.value)).toEqual(
      words.map(([, value]) => value),
    );
    expect(records.programme.profiles[1]!.marks[0]!.source.cell).toBe('C3');
    expect(findings).toEqual([]);
    expect(count).toMatchObject({ used: words.length, reported: 0 });
  });

  it('knows the federal names with and without «(уточнить)», and keeps them apart from the subsections', () => {
    const head = [
      'Школа',
      'Дефицит педагогических кадров (уточнить)',
      '1.2. Преодоление дефицита педагогических кадров',
      'Низкий уровень вовлечённости родителей',
    ];
    expect(marks(head, ['СОШ № 1', 'Высокая', 'Низкая', 'нет'])).toEqual([
      [
        ['F2', 'high'],
        ['1.2', 'low'],
        ['F10', 'none'],
      ],
    ]);
  });

  it('an unknown heading is a factor of the department, unless it holds no significance at all', () => {
    const head = [...HEAD, 'Удалённость', 'Координатор', 'Примечание'];
    const { records, findings } = read(head, [
      1,
      'СОШ № 1',
      'нет',
      'нет',
      'нет',
      'Высокая',
      'отдел образования',
      'срочно',
    ]);
    expect(records.programme.profiles[0]!.marks.map(({ heading }) => heading)).toEqual([
      ...HEAD.slice(2),
      'Удалённость',
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'profileColumnSkipped',
        severity: 'info',
        cell: 'G1',
        params: { heading: 'Координатор' },
      }),
    ]);
  });

  it('a word that is no significance is unknown and told; a row without a school is told, a total is not one', () => {
    const { records, findings, rows } = read(
      HEAD,
      [1, 'СОШ № 1', 'ужасно', 'нет', 'нет'],
      [2, null, 'нет', 'нет', 'нет'],
      ['Итого', 'Итого', 3, 1, 2],
    );
    expect(records.programme.profiles).toHaveLength(1);
    expect(records.programme.profiles[0]!.marks[0]!.value).toBeNull();
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['significanceNotUnderstood', 'C2'],
      ['rowWithoutSchool', '3:3'],
    ]);
    expect(rows).toMatchObject({ used: 1, reported: 1, aggregate: 1, service: 1 });
  });

  it.each(['средне-высокая', 'низкая/средняя', 'невысокая', 'не низкая', 'выше среднего', 'высокая (3)'])(
    '«%s» is asked about, never guessed',
    (word) => {
      const { records, findings } = read(HEAD, [1, 'СОШ № 1', word, 'нет', 'нет']);
      expect(records.programme.profiles[0]!.marks[0]!.value).toBeNull();
      expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['significanceNotUnderstood', 'C2']]);
    },
  );

  it('takes the year of the column, else of the title', () => {
    const withYear = [['Рисковый профиль, 2023/2024 учебный год'], HEAD, [1, 'СОШ № 1', 'нет', 'нет', 'нет']];
    expect(read(...withYear).records.programme.profiles[0]!.year).toBe('2023/2024');
    const column = [
      ...withYear.slice(0, 1),
      [...HEAD, 'Учебный год'],
      [1, 'СОШ № 1', 'нет', 'нет', 'нет', '2022/2023'],
    ];
    expect(read(...column).records.programme.profiles[0]!.year).toBe('2022/2023');
  });

  it('is the form that the whole recognition takes', () => {
    expect(recogniseSheet(gridOf([HEAD, [1, 'СОШ № 1', 'Высокая', 'нет', 'нет']]), optionsOf()).form).toBe(
      'riskProfile',
    );
  });
});
