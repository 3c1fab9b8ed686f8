import type { CellValue } from '../../../grid/grid';
import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import { recogniseSheet } from '../../recognise';
import { periodIn } from './figureCells';
import { groupOfTitle } from './network';

const read = (rows: readonly (readonly CellValue[])[], changes = {}) =>
  recogniseSheet(gridOf(rows, changes), optionsOf());
const codes = (reading: ReturnType<typeof read>) => reading.findings.map(({ code }) => code);

describe('register of the network', () => {
  it('reads school, group and year; a name of a person only says that somebody is appointed', () => {
    const reading = read([
      ['Реестр сети школ'],
      ['№', 'Школа', 'МО', 'Группа', 'Год', 'Тьютор-консультант назначен', 'Наставник назначен'],
      [1, 'МБОУ "Бильчирская СОШ"', 'Осинский район', 'контрольная', 2017, 'да', 'нет'],
      [2, 'МОУ СОШ № 8 УКМО', 'УКМО', 'Фокус-группа', 2018, 'Иванова С.В.', 'не назначен'],
      [3, 'МКОУ Чикнская СОШ', 'Жигаловский район', 'Стажплощадки', '2018/2019', '—', 'н/д'],
      [4, 'МБОУ Алтарикская СОШ', 'Нукутский район', 'Б(О)П', 2018, null, null],
      [5, 'МКОУ Уянская СОШ', 'Куйтунский район', 'лучшая', 2018, null, null],
    ]);
    expect(reading.form).toBe('network');
    expect(
      reading.records.programme.network.map(({ group, period, tutor, mentor }) => [
        group,
        period,
        tutor,
        mentor,
      ]),
    ).toEqual([
      ['control', '2017', true, false],
      ['focus', '2018', true, false],
      ['stagingSite', '2018/2019', false, null],
      ['base', '2018', null, null],
    ]);
    expect(JSON.stringify(reading)).not.toContain('Иванова');
    expect(reading.rows).toEqual({ used: 4, reported: 1, service: 2, aggregate: 0, blank: 0, unneeded: 0 });
    expect(codes(reading)).toEqual(['networkGroupUnknown']);
  });

  it('reads the lists of a document whose title names the group; the year may be in the title', () => {
    const list = (title: string) =>
      read([
        [title],
        ['№', 'МО', 'ОО'],
        [1, 'Осинский район', 'МБОУ "Бильчирская СОШ"'],
        [2, 'УКМО', 'МОУ СОШ № 8 УКМО'],
      ]);
    const control = list('Контрольная группа школ, 2017 год');
    expect(control.form).toBe('network');
    expect(
      control.records.programme.network.map(({ group, period, school }) => [
        group,
        period,
        school.name,
        school.municipality,
      ]),
    ).toEqual([
      ['control', '2017', 'МБОУ "Бильчирская СОШ"', 'Осинский район'],
      ['control', '2017', 'МОУ СОШ № 8 УКМО', 'УКМО'],
    ]);
    const sites = list('Стажировочные площадки');
    expect(sites.records.programme.network[0]).toMatchObject({ group: 'stagingSite', period: null });
    expect(codes(sites)).toEqual(['networkPeriodUnknown']);
    expect(list('Список школ').form).not.toBe('network');
  });

  it('reads several years of a cell as so many, and asks about one it does not understand', () => {
    const reading = read([
      ['Школа', 'Группа', 'Год'],
      ['МБОУ СОШ № 1', 'контрольная', '2022, 2023'],
      ['МБОУ СОШ № 2', 'фокус', '2022/2023'],
      ['МБОУ СОШ № 3', 'фокус', 'прошлый'],
      ['МБОУ СОШ № 4', 'фокус', null],
    ]);
    expect(reading.records.programme.network.map(({ school, period }) => [school.name, period])).toEqual([
      ['МБОУ СОШ № 1', '2022'],
      ['МБОУ СОШ № 1', '2023'],
      ['МБОУ СОШ № 2', '2022/2023'],
      ['МБОУ СОШ № 3', null],
      ['МБОУ СОШ № 4', null],
    ]);
    expect(reading.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['networkPeriodNotUnderstood', 'C4'],
      ['networkPeriodUnknown', '5:5'],
    ]);
  });

  it('asks about a school that is not in the group, not yet or no longer, instead of counting it there', () => {
    const groups = [
      'не контрольная',
      'исключена из контрольной группы',
      'вышла из фокус-группы',
      'не входит в фокус-группу',
      'фокус (исключена приказом № 5)',
      'кандидат в стажплощадки',
      'контрольная до сентября',
    ];
    const kept = ['Контрольная группа школ', 'входит в фокус-группу (приказ № 5 от 01.02.2023)', 'БОП'];
    const reading = read([
      ['Школа', 'Группа', 'Год'],
      ...[...groups, ...kept].map((group, index) => [`МБОУ СОШ № ${index + 1}`, group, 2023]),
      ['МБОУ СОШ № 20', 'фокус', '2023 (исключена)'],
    ]);
    expect(reading.records.programme.network.map(({ group }) => group)).toEqual(['control', 'focus', 'base']);
    expect(reading.findings.map(({ code, cell, severity }) => [code, cell, severity])).toEqual(
      ['B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'C12'].map((cell) => ['networkGroupUnknown', cell, 'error']),
    );
    for (const title of [
      'Школы, исключённые из контрольной группы',
      'Школы вне фокус-группы',
      'Резерв фокус-группы',
    ])
      expect(groupOfTitle(title)).toBeNull();
    expect(groupOfTitle('Список школ контрольной группы Алтайского края на 2018 год')).toBe('control');
    expect(groupOfTitle('Фокус-группа (не менее 11 % школ)')).toBe('focus');
  });

  it('a group or a year with a question mark is asked about', () => {
    const reading = read([
      ['Школа', 'Группа', 'Год'],
      ['МБОУ СОШ № 1', 'контрольная?', 2023],
      ['МБОУ СОШ № 2', 'фокус', '2023?'],
      ['МБОУ СОШ № 3', 'Б(О)П', '2022, 2023'],
    ]);
    expect(reading.records.programme.network.map(({ group, period }) => [group, period])).toEqual([
      ['focus', null],
      ['base', '2022'],
      ['base', '2023'],
    ]);
    expect(reading.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['networkGroupUnknown', 'B2'],
      ['networkPeriodNotUnderstood', 'C3'],
    ]);
  });

  it.each<[string, boolean | null]>([
    ['Иванова И.И.', true],
    ['И. И. Иванова, методист ИРО', true],
    ['Анна Иванова', true],
    ['Петренко', true],
    ['СОШ № 8', true],
    ['Н-01', true],
    ['назначен приказом № 5', true],
    ['да, приказ № 5', true],
    ['вакансия', false],
    ['не назначен', false],
    ['отсутствует', false],
    ['планируется', null],
    ['Планируется', null],
    ['подбирается', null],
    ['будет назначен', null],
    ['уволен', null],
    ['Уволилась', null],
    ['Иванова И.И. (уволена 01.02.2024)', null],
    ['Ищем', null],
    ['в декрете', null],
    ['да (уволена)', null],
    ['методист', null],
    ['И.И. Иванова', true],
    ['Иванова Анна Петровна (учитель математики)', true],
    ['Петров П.П., СОШ № 8', true],
    ['да', true],
    ['-', false],
    ['нет', false],
    ...[
      ...['Иванова И.И. (переведена в СОШ № 3)', 'Иванова И.И., приказ отменён', 'Иванова И.И. (на пенсии)'],
      ...['Иванова И.И. (по 31.12.2022)', 'Иванова И.И. (сложила полномочия)', 'Иванова И.И. – сменилась'],
      ...[
        'назначен (приказ отменён)',
        'назначен ранее',
        'да?',
        'есть, но нет приказа',
        'нет приказа',
        'Никаких',
      ],
      ...['Иванова И.И. ушла', 'с 01.09.2024', 'Нужен', 'УВОЛЕН', 'Приказ № 5'],
    ].map((text): [string, null] => [text, null]),
  ])('the mentor «%s» is appointed: %s', (text, appointed) => {
    const reading = read([
      ['Школа', 'Группа', 'Год', 'Наставник'],
      ['МБОУ СОШ № 1', 'фокус', 2023, text],
    ]);
    expect(reading.records.programme.network[0]!.mentor).toBe(appointed);
    expect(reading.findings.map(({ code, cell }) => [code, cell])).toEqual(
      appointed === null ? [['networkPersonUnclear', 'D2']] : [],
    );
    expect(JSON.stringify(reading)).not.toContain('Иванова');
  });

  it.each([
    ['Фокус-группа (12)', 'focus'],
    ['базовая опорная площадка', 'base'],
    ['БОП', 'base'],
    ['стажировочная площадка', 'stagingSite'],
    ['контрольная, фокус', null],
    ['', null],
  ])('«%s» is the group %s', (text, group) => expect(groupOfTitle(text)).toBe(group));

  it.each([
    ['2018', '2018'],
    ['за 2023-2024 учебный год', '2023/2024'],
    ['2017 и 2018', null],
    ['год', null],
  ])('«%s» states the year %s', (text, period) => expect(periodIn(text)).toBe(period));
});

describe('waves', () => {
  it('are read from the words of the document; «н/д» and blanks are no data', () => {
    const reading = read([
      ['Мониторинг 2018 год'],
      ['МО', 'ОО', 'Входная комплексная оценка', 'Промежуточный мониторинг', 'Итоговый мониторинг'],
      ['УКМО', 'МОУ СОШ № 8 УКМО', 40, 'н/д', '55,5'],
      ['УКМО', 'МОУ СОШ № 9 УКМО', null, 41, 'позже'],
    ]);
    expect(reading.form).toBe('waves');
    expect(
      reading.records.programme.waves.map(({ period, values }) => [
        period,
        values.entry?.value,
        values.interim?.value,
        values.final?.value,
      ]),
    ).toEqual([
      ['2018', 40, undefined, 55.5],
      ['2018', undefined, 41, undefined],
    ]);
    expect(codes(reading)).toEqual(['numberExpected']);
  });

  it('are asked about fractions although one school has a small percent', () => {
    const reading = read([
      ['ОО', 'Год', 'Входная, %', 'Промежуточная, %', 'Итоговая, %'],
      ['МОУ СОШ № 1', 2018, 0.4, 0.5, 0.6],
      ['МОУ СОШ № 2', 2018, 60, 62, 'н/д'],
      ['МОУ СОШ № 3', 2018, '45 %', '50 %', 3],
    ]);
    expect(reading.records.programme.waves.map(({ values }) => Object.keys(values))).toEqual([
      [],
      ['entry', 'interim'],
      ['entry', 'interim', 'final'],
    ]);
    expect(codes(reading)).toEqual(['percentScaleAmbiguous']);
  });

  it('are asked about fractions among percents and about what no result can be', () => {
    const reading = read([
      ['ОО', 'Год', 'Входная, %', 'Промежуточная, %', 'Итоговая, %'],
      ['МОУ СОШ № 8 УКМО', 2018, 0.4, 45, 140],
      ['МОУ СОШ № 9 УКМО', 2018, 50, -5, 55],
    ]);
    expect(reading.records.programme.waves.map(({ values }) => Object.keys(values))).toEqual([
      ['interim'],
      ['entry', 'final'],
    ]);
    expect(codes(reading)).toEqual(['percentScaleAmbiguous', 'figureOutOfRange', 'figureOutOfRange']);
    // Points are no percents: 140 and 0,5 of a mean mark are as good as any.
    const points = read([
      ['ОО', 'Год', 'Входная', 'Промежуточная', 'Итоговая'],
      ['МОУ СОШ № 8 УКМО', 2018, 120, 130, 140],
    ]);
    expect(codes(points)).toEqual([]);
  });
});
