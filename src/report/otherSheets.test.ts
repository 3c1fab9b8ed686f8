import { formatFor } from '../locale/language';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { settingsFromSheet } from '../methodology/readSettings';
import { SETTINGS_CATALOGUE } from '../methodology/settingsCatalogue';
import { at, records, school, YEAR } from '../../test/fixtures/records';
import type { Finding } from '../model/finding';
import type { MatchLine } from '../schools/matching';
import { NO_RECORDS, type SheetReading } from '../recognise/contract';
import { MINIMUM_SCORES } from '../recognise/minimumScores';
import { checkSheet } from './checkSheet';
import { matchesSheet } from './matchesSheet';
import { registerSheet, REGISTER_HEADINGS } from './registerSheet';
import { settingsSheet } from './settingsSheet';
import { analysisOf, lowSchool, numbered, rowWith, textsOf, values } from '../../test/fixtures/analysis';
import { thresholdName } from './thresholdNames';

const ru = formatFor('ru');
const params = { wanted: 'ШНОР', given: 'ШНОР (2)' };
const rows = { used: 5, aggregate: 2, reported: 1, service: 4, blank: 3, unneeded: 6 };
const reading: SheetReading = {
  workbook: 'впр.xlsx',
  sheet: 'МА 5',
  form: 'fisokoMarks',
  rows,
  records: NO_RECORDS,
  findings: [],
  facts: {},
};

describe('«Проверка данных»', () => {
  const findings: Finding[] = [
    { code: 'sheetRenamed', severity: 'info', params },
    { code: 'sheetRenamed', severity: 'error', workbook: 'а.xlsx', sheet: 'Лист', cell: 'B7', params },
    { code: 'sheetRenamed', severity: 'warning', params },
    { code: 'sheetRenamed', severity: 'error', params },
  ];
  const { spec, figures } = checkSheet(findings, [reading], ru);
  const head = rowWith(spec, 'Что не так');

  it('lists every finding, errors first, with its address, cause and remedy', () => {
    const lines = [1, 2, 3, 4].map((line) => values(spec, head + line));
    expect(lines.map((line) => line.slice(0, 5))).toEqual([
      [1, 'ошибка', 'а.xlsx', 'Лист', 'B7'],
      [2, 'ошибка', '—', '—', '—'],
      [3, 'предупреждение', '—', '—', '—'],
      [4, 'сведение', '—', '—', '—'],
    ]);
    expect(lines[0]![5]).toContain('«ШНОР»');
    expect(lines[0]![7]).toBe('sheetRenamed');
  });

  it('counts them by importance with formulas over the table', () => {
    expect(figures.map(({ value }) => value)).toEqual([2, 1, 1]);
    expect(spec.rows[1]![2]).toMatchObject({
      formula: `COUNTIF($B$${head + 2}:$B$${head + 5},"ошибка")`,
      value: 2,
    });
  });

  it('accounts for every row of every sheet that was read, and leads there', () => {
    const line = spec.rows.findIndex((cells) => cells[2]?.value === 'впр.xlsx');
    expect(values(spec, line)).toEqual([
      1,
      21,
      'впр.xlsx',
      'МА 5',
      5,
      'ФИС ОКО «Статистика по отметкам»',
      'итоговых 2, с замечаниями не прочитано 1, не нужных методике 6, служебных 4, пустых 3',
      0,
    ]);
    const link = spec.rows.flat().find((cell) => cell?.link);
    expect(link!.link).toBe(`'Проверка данных'!A${rowWith(spec, 'Что прочитано') + 1}`);
  });

  it('says so when there is nothing to say', () => {
    const texts = textsOf(checkSheet([], [], ru).spec);
    expect(texts).toContain('Замечаний нет');
    expect(texts).toContain('Листов не прочитано');
  });
});

describe('«Сопоставление»', () => {
  const known = numbered(1);
  const line = (name: string, changes: Partial<MatchLine>): MatchLine => ({
    mention: { name, source: at('A5', 'МА 5', 'впр.xlsx') },
    rows: 3,
    sheets: 1,
    level: 'T1',
    schoolId: known.id,
    suggestions: [],
    ...changes,
  });
  const spec = matchesSheet({
    schools: [known],
    lines: [
      line('СОШ 1', {}),
      line('Школа первая', { level: 'confirmed' }),
      line('СОШ', { level: 'none', schoolId: null, cause: 'noNumberOrName', suggestions: [known.id] }),
    ],
    findings: [],
    schoolOf: () => null,
  });
  const head = rowWith(spec, 'Исходное имя');

  it('puts what a person must settle first, with the variants by name', () => {
    expect(values(spec, head + 1)).toEqual([
      'СОШ',
      '—',
      'впр.xlsx',
      'МА 5',
      'A5',
      3,
      'не сопоставлено',
      '—',
      'не сопоставлено: в названии нет ни номера, ни имени школы',
      'МБОУ «СОШ № 1» (sch990001)',
      null,
    ]);
    expect(values(spec, head + 2)[6]).toBe('МБОУ «СОШ № 1»');
  });

  it('keeps a confirmed pair for the next calculation', () => {
    expect(values(spec, head + 3)[10]).toBe('sch990001');
    expect(values(spec, head + 2)[10]).toBeNull();
  });

  it('counts with formulas', () => {
    expect(spec.rows[1]![1]).toMatchObject({ value: 3, formula: `COUNTA($G$${head + 2}:$G$${head + 4})` });
    expect(spec.rows[2]![1]).toMatchObject({ value: 1 });
  });
});

describe('«Методика»', () => {
  const spec = settingsSheet(analysisOf([lowSchool()]).request);
  const head = rowWith(spec, 'Параметр');
  // Headings of groups stand between the settings and have no code.
  const lines = spec.rows
    .slice(head + 1)
    .filter((cells) => /^[a-z]\w*\./i.test(String(cells[1]?.value ?? '')));

  it('tells the version of the program when it is known', () => {
    const { request } = analysisOf([lowSchool()]);
    expect(textsOf(settingsSheet(request, '9.8.7')).join(' ')).toContain('версия 9.8.7');
    expect(textsOf(settingsSheet(request)).join(' ')).not.toContain('версия');
  });

  it('has the agreed headings and a line for every setting', () => {
    expect(values(spec, head)).toEqual([
      'Параметр',
      'Код',
      'Значение',
      'Единица',
      'Допустимые значения',
      'Источник и толкование',
      'Пересчёт',
    ]);
    expect(lines.map((cells) => cells[1]!.value)).toEqual(SETTINGS_CATALOGUE.map(({ code }) => code));
  });

  it('has a heading over every group of settings', () => {
    const end = spec.rows.indexOf(lines[lines.length - 1]!);
    const headings = spec.rows.slice(head + 1, end).filter((cells) => cells[1]?.value === null);
    const groups = new Set(SETTINGS_CATALOGUE.map(({ code }) => code.split('.')[0]));
    expect(headings).toHaveLength(groups.size);
    for (const [first] of headings) expect(first).toMatchObject({ style: 'section' });
  });

  it('says «сразу» exactly where a formula reads the cell', () => {
    SETTINGS_CATALOGUE.forEach(({ code, live }, index) => {
      expect([code, lines[index]![6]!.value]).toEqual([code, live ? 'сразу' : 'после повторного расчёта']);
      expect(thresholdName(code) !== undefined).toBe(live);
    });
  });

  it('is read back as the settings that it was made of', () => {
    const pairs = Object.fromEntries(
      lines.map((cells) => [cells[1]!.value as string, String(cells[2]!.value)]),
    );
    const { settings, findings } = settingsFromSheet(DEFAULT_SETTINGS, pairs, {
      workbook: 'к.xlsx',
      sheet: 'Методика',
    });
    expect(findings).toEqual([]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the minimum scores under «Методика»', () => {
  const spec = settingsSheet(analysisOf([lowSchool()]).request);
  const title = rowWith(spec, 'Минимальные баллы (для протоколов без отметок)');

  it('stand apart from the table, each with exam, years, score and source', () => {
    expect(spec.filter!.bottom).toBe(title - 2);
    const lines = MINIMUM_SCORES.map((_, index) => values(spec, title + 2 + index).slice(0, 4));
    expect(lines).toEqual(
      MINIMUM_SCORES.map(({ score, from, to, source }) => [
        expect.stringMatching(/^ЕГЭ по /),
        `${from}–${to}`,
        score,
        source,
      ]),
    );
    expect(lines.map(([exam]) => exam)).toEqual(['ЕГЭ по русскому языку', 'ЕГЭ по математике (профильной)']);
  });

  it('offer nothing to change', () => {
    const below = spec.rows.slice(title).flat();
    expect(below.filter((one) => one?.style.startsWith('input'))).toEqual([]);
    expect(spec.validations.every(({ range }) => range.bottom < title)).toBe(true);
  });
});

describe('«Справочник ОО»', () => {
  const entry = {
    name: 'СОШ 1',
    login: 'sch990001',
    aliases: ['Первая школа'],
    parent: 'МБОУ «Центр»',
    levels: { primary: null, basic: null, secondary: null },
    official: new Map(),
    source: at('A2'),
  };
  const known = school({
    id: 'sch990001',
    name: 'СОШ 1',
    login: 'sch990001',
    levels: { primary: true, basic: null, secondary: false },
    official: new Map([
      [YEAR, false],
      ['2022/2023', true],
    ]),
    activeFrom: '2021-09-01',
  });
  const { matching } = analysisOf([records({ school: known })]);
  const spec = registerSheet(matching, [{ ...reading, records: { ...NO_RECORDS, register: [entry] } }]);

  it('has the columns of an input register and what is known, blank where it is not', () => {
    expect(values(spec, 1)).toEqual([...REGISTER_HEADINGS]);
    expect(values(spec, 2)).toEqual([
      null,
      'sch990001',
      null,
      'СОШ 1',
      'Первая школа',
      'СОШ',
      null,
      'МБОУ «Центр»',
      'да',
      null,
      'нет',
      '2022/2023; 2023/2024 – нет',
      '2021-09-01',
      null,
    ]);
  });

  it('leaves guessed levels empty, so that the next calculation does not take them for stated', () => {
    const guessed = school({
      levels: { primary: true, basic: true, secondary: false },
      levelsInferred: true,
    });
    const row = values(registerSheet(analysisOf([records({ school: guessed })]).matching, []), 2);
    expect(row.slice(8, 11)).toEqual([null, null, null]);
  });

  it('remembers confirmed names as variants', () => {
    const mention = { name: 'Школа первая', source: at('A9') };
    const line: MatchLine = {
      mention,
      rows: 1,
      sheets: 1,
      level: 'confirmed',
      schoolId: 'sch990001',
      suggestions: [],
    };
    const remembered = registerSheet({ ...matching, lines: [line, line] }, []);
    expect(values(remembered, 2)[4]).toBe('Школа первая');
  });
});
