import { filledSheet, gridOfSpec } from '../../../test/fixtures/specGrid';
import { sheetNamed } from '../../../test/fixtures/analysis';
import type { CellValue } from '../../grid/grid';
import type { ProgrammeRecords } from '../../model/programme/records';
import type { FormId } from '../../recognise/contract';
import { recogniseSheet } from '../../recognise/recognise';
import { buildTemplate } from '../template';

const options = { mappings: [], forms: {} };
const template = buildTemplate(['monitoring']);
const FORMS: readonly (readonly [sheet: string, form: FormId])[] = [
  ['Педагоги ШНОР', 'teachers'],
  ['Педагоги (итоги)', 'teacherTotals'],
  ['Мероприятия ШНОР', 'events'],
  ['Показатели школ', 'schoolFigures'],
  ['Реестр партнёров', 'partnerships'],
  ['Реестр наставников', 'mentors'],
  ['Реестр ИОМ педагогов', 'routes'],
  ['Реестр ИОМ обучающихся', 'routes'],
  ['Стажировочные площадки', 'stagingSites'],
  ['Сводные показатели', 'indicators'],
];

function read(sheet: string, rows: readonly (readonly CellValue[])[]): ProgrammeRecords {
  const reading = recogniseSheet(filledSheet(sheetNamed(template, sheet), rows), options);
  expect(reading.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(reading.rows.used).toBe(rows.length);
  return reading.records.programme;
}

describe('the empty sheets of monitoring', () => {
  it('stand after their guide, which speaks of all of them', () => {
    expect(template.slice(0, FORMS.length + 1).map(({ name, kind }) => [name, kind])).toEqual([
      ['Как заполнять', 'guide'],
      ...FORMS.map(([name]) => [name, 'input']),
    ]);
    const guide = template[0]!.rows.map((cells) => cells[1]?.value);
    for (const [name] of FORMS) expect(guide).toContain(name);
    expect(guide).not.toContain('Контекст');
  });

  it.each(FORMS)('«%s» is known as %s, and waits calmly for its rows', (name, form) => {
    const reading = recogniseSheet(gridOfSpec(sheetNamed(template, name)), options);
    expect(reading.form).toBe(form);
    expect(reading.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['sheetNotFilled', 'info'],
    ]);
  });

  it.each(FORMS)('«%s» is known as %s without our mark as well', (name, form) => {
    const grid = { ...gridOfSpec(sheetNamed(template, name)), ownKind: null };
    expect(recogniseSheet(grid, options).form).toBe(form);
  });

  it('«Педагоги ШНОР»', () => {
    const { teachers } = read('Педагоги ШНОР', [
      ['П-1', '990001', 'СОШ № 1', 'да', 'нет', 'да', 'да', 'нет', 'да', 'да', 'нет', '2023/2024'],
      ['П-2', '990001', 'СОШ № 1', 'нет', 'н/д', 'да', 'нет', 'нет', 'да', 'да', 'нет', '2023/2024'],
    ]);
    expect(teachers.map(({ school, year }) => [school.code, school.name, year])).toEqual([
      ['990001', 'СОШ № 1', '2023/2024'],
      ['990001', 'СОШ № 1', '2023/2024'],
    ]);
    expect(teachers[0]!.marks).toEqual({
      diagnosedSubject: true,
      diagnosedMethod: false,
      diagnosedPsychology: true,
      supported: true,
      regionalUnion: false,
      townUnion: true,
      route: true,
      trained: false,
    });
    expect(teachers[1]!.marks.diagnosedMethod).toBeUndefined();
    expect(teachers[0]!.person).not.toBe(teachers[1]!.person);
  });

  it('«Педагоги (итоги)»', () => {
    const { teacherTotals } = read('Педагоги (итоги)', [
      ['990001', 'СОШ № 1', '2023/2024', 30, 12, 10, 0, 30, 2, 15, 7, 28],
    ]);
    expect(teacherTotals[0]).toMatchObject({
      year: '2023/2024',
      date: null,
      teachers: { value: 30 },
      counts: {
        diagnosedSubject: { value: 12 },
        diagnosedMethod: { value: 10 },
        diagnosedPsychology: { value: 0 },
        supported: { value: 30 },
        regionalUnion: { value: 2 },
        townUnion: { value: 15 },
        route: { value: 7 },
        trained: { value: 28 },
      },
    });
  });

  it('«Мероприятия ШНОР»', () => {
    const { events } = read('Мероприятия ШНОР', [
      ['990001', 'СОШ № 1', 'Форум', 'региональный', { kind: 'date', iso: '2024-03-15' }, 'да', 'статья'],
      ['990002', 'СОШ № 2', 'Форум', 'межмуниципальный', '20.10.2023', 'нет', null],
    ]);
    expect(events).toMatchObject([
      {
        title: 'Форум',
        level: 'regional',
        date: '2024-03-15',
        year: '2023/2024',
        participated: true,
        product: 'статья',
      },
      { level: 'intermunicipal', date: '2023-10-20', participated: false, product: null },
    ]);
  });

  it('«Показатели школ»', () => {
    const row = [
      ...['990001', 'СОШ № 1', '15.01.2024', 4, 20, 22, 18, 3, 'да', 'нет', 'нагрузка учителей', 'да'],
      ...[40, 35, 45.5, 40.25, 97.5, 96, 41.2, 40, 3.9, 3.8],
    ];
    const { figures } = read('Показатели школ', [row]);
    const { counts, answers, results, removedFactors, date, year } = figures[0]!;
    expect([date, year]).toEqual(['2024-01-15', '2023/2024']);
    expect(Object.fromEntries(Object.entries(counts).map(([key, { value }]) => [key, value]))).toEqual({
      failing: 4,
      weak: 20,
      weakAndFailing: 22,
      withIndividualRoute: 18,
      failingAttendingExtra: 3,
      teachers: 40,
      teachersTrained: 35,
      posts: 45.5,
      postsQualified: 40.25,
    });
    expect(Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value]))).toEqual({
      prophylaxisOrganised: 'yes',
      prophylaxisSystem: 'no',
      equalAccess: 'yes',
    });
    expect(Object.fromEntries(Object.entries(results).map(([key, { value }]) => [key, value]))).toEqual({
      success: 97.5,
      successBefore: 96,
      quality: 41.2,
      qualityBefore: 40,
      average: 3.9,
      averageBefore: 3.8,
    });
    expect(removedFactors?.text).toBe('нагрузка учителей');
  });

  it('«Реестр партнёров»', () => {
    const { partnerships } = read('Реестр партнёров', [
      [
        '990001',
        'СОШ № 1',
        '990009',
        'Гимназия № 9',
        '12-П',
        '01.09.2023',
        '31.05.2024',
        'математика',
        'семинар',
      ],
    ]);
    expect(partnerships).toMatchObject([
      {
        school: { code: '990001' },
        partner: { code: '990009', name: 'Гимназия № 9' },
        number: '12-П',
        date: '2023-09-01',
        until: '2024-05-31',
        subject: 'математика',
        activities: 'семинар',
      },
    ]);
  });

  it('«Реестр наставников»', () => {
    const { mentors } = read('Реестр наставников', [
      [
        '990001',
        'СОШ № 1',
        'ученическое наставничество',
        'У-1',
        'У-2',
        'физика',
        '01.10.2023',
        '01.05.2024',
        'итог',
      ],
      ['990001', 'СОШ № 1', 'тьютор', 'У-2', null, null, null, null, null],
    ]);
    expect(mentors).toMatchObject([
      { role: 'pupilMentor', subject: 'физика', from: '2023-10-01', to: '2024-05-01', result: 'итог' },
      { role: 'tutor', ward: null, subject: null, from: null },
    ]);
    expect(mentors[0]!.ward).toBe(mentors[1]!.mentor);
  });

  it('both registers of routes', () => {
    const teachers = read('Реестр ИОМ педагогов', [
      ['П-1', '990001', 'СОШ № 1', 'Формирующее оценивание', '01.10.2023', '2023/2024'],
    ]).routes;
    const pupils = read('Реестр ИОМ обучающихся', [
      ['У-1', '990001', 'СОШ № 1', '7А', 'Дроби', '01.10.2023', null],
    ]).routes;
    expect(teachers).toMatchObject([{ of: 'teacher', date: '2023-10-01', year: '2023/2024' }]);
    expect(pupils).toMatchObject([{ of: 'pupil', date: '2023-10-01', year: '2023/2024' }]);
  });

  it('«Стажировочные площадки»', () => {
    const { stagingSites } = read('Стажировочные площадки', [
      ['990009', 'Гимназия № 9', 'муниципальная', 'Наставничество', '01.09.2023', '31.08.2024'],
      ['990009', 'Гимназия № 9', 'региональная', 'Наставничество', '01.09.2023', null],
    ]);
    expect(stagingSites).toMatchObject([
      {
        level: 'municipal',
        topic: 'Наставничество',
        from: '2023-09-01',
        to: '2024-08-31',
        year: null,
      },
      { level: 'regional', to: null },
    ]);
  });
});
