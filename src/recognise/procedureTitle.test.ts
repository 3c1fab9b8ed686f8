import { completed, gradeIn, levelIn, procedureOf, stageIn, statedIn } from './procedureTitle';

describe('statedIn', () => {
  it.each([
    ['ВПР 2020. 4 класс', { kind: 'vpr', grade: 4, year: '2019/2020' }],
    ['ВПР 2025 Математика 5 класс', { kind: 'vpr', subject: 'mathematics', grade: 5, year: '2024/2025' }],
    [
      'Результаты ОГЭ по русскому языку, 2021/2022 учебный год',
      { kind: 'oge', subject: 'russian', year: '2021/2022' },
    ],
    [
      'ЕГЭ 2023 Математика (профильный уровень)',
      { kind: 'ege', subject: 'mathematics', level: 'profile', year: '2022/2023' },
    ],
    ['ЕГЭ математика база', { kind: 'ege', subject: 'mathematics', level: 'base' }],
    ['Математика (профиль), чел.', { subject: 'mathematics', level: 'profile' }],
    ['5 МА', { subject: 'mathematics', grade: 5 }],
    ['4 РУ', { subject: 'russian', grade: 4 }],
    ['Всероссийские проверочные работы, осень 2022', { kind: 'vpr', year: '2021/2022', season: 'autumn' }],
    ['Единый государственный экзамен', { kind: 'ege' }],
    ['Результаты ОГЭ и ЕГЭ', {}],
    ['Статистика по отметкам', {}],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(statedIn(text)).toEqual(expected);
  });

  it('does not take native-language subjects or geography for those of the rules', () => {
    expect(statedIn('Родной (русский) язык').subject).toBe('родной язык');
    expect(statedIn('Математическая география').subject).toBe('география');
  });
});

describe('gradeIn', () => {
  it('takes the class of the programme, not of the pupils', () => {
    expect(gradeIn('6 классы (по программе 5 класса)')).toBe(5);
    expect(gradeIn('5-е классы')).toBe(5);
    expect(gradeIn('11 класс')).toBe(11);
    expect(gradeIn('5а класс')).toBe(5);
    expect(gradeIn('10 б класс')).toBe(10);
    expect(gradeIn('25 классов')).toBeUndefined();
  });
});

describe('levelIn', () => {
  it('says nothing when both levels are named', () => {
    expect(levelIn('математика база и профиль')).toBeUndefined();
    expect(levelIn('базовый уровень')).toBe('base');
  });
});

describe('stageIn', () => {
  it.each([
    ['результаты до пересдачи', 'main'],
    ['результаты после пересдачи', 'final'],
    ['без учета пересдачи', 'main'],
    ['основной период', 'main'],
    ['дополнительный период', 'final'],
    ['итоговые результаты', 'final'],
    ['государственная итоговая аттестация', undefined],
    ['основной государственный экзамен', undefined],
    ['итоговая таблица', undefined],
  ])('%s → %s', (text, stage) => {
    expect(stageIn(text)).toBe(stage);
  });
});

describe('completed', () => {
  it('lets the first speak and the later ones fill gaps', () => {
    expect(completed({ grade: 5 }, { grade: 6, kind: 'vpr' }, { kind: 'oge', subject: 'russian' })).toEqual({
      grade: 5,
      kind: 'vpr',
      subject: 'russian',
    });
  });
});

describe('procedureOf', () => {
  it('says what is missing, in the order in which a person would add it', () => {
    expect(procedureOf({})).toEqual({ missing: 'kind' });
    expect(procedureOf({ kind: 'vpr' })).toEqual({ missing: 'subject' });
    expect(procedureOf({ kind: 'vpr', subject: 'russian' })).toEqual({ missing: 'grade' });
    expect(procedureOf({ kind: 'ege', subject: 'mathematics', year: '2021/2022' })).toEqual({
      missing: 'level',
    });
  });

  it('knows that only the advanced ЕГЭ in mathematics was held in 2020 and 2021', () => {
    expect(procedureOf({ kind: 'ege', subject: 'mathematics', year: '2020/2021' })).toEqual({
      procedure: { kind: 'ege', subject: 'mathematics', level: 'profile' },
    });
  });

  it('gives an examination no class and other subjects no level', () => {
    expect(procedureOf({ kind: 'oge', subject: 'russian', grade: 9 })).toEqual({
      procedure: { kind: 'oge', subject: 'russian' },
    });
    expect(procedureOf({ kind: 'ege', subject: 'физика', level: 'profile' })).toEqual({
      procedure: { kind: 'ege', subject: 'физика' },
    });
  });
});
