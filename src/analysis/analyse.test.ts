import { gridOf } from '../../test/fixtures/gridOf';
import type { AnalysisInput } from './analysis';
import { analyse, analyseSteps } from './analyse';

const HEAD = [
  'Муниципалитет',
  'Школа',
  'Процедура',
  'Предмет',
  'Класс',
  'Учебный год',
  'Участников',
  'Получили «2»',
];
const results = gridOf([
  HEAD,
  ['г. Северогорск', 'МБОУ «СОШ № 1»', 'ВПР', 'Математика', 5, '2022/2023', 40, 12],
  ['г. Северогорск', 'МБОУ «СОШ № 1»', 'ВПР', 'Математика', 6, '2022/2023', 40, 13],
  ['г. Северогорск', 'Первая школа на Ленина', 'ВПР', 'Математика', 5, '2021/2022', 20, 1],
]);
const undated = gridOf([
  HEAD.filter((heading) => heading !== 'Учебный год'),
  ['г. Северогорск', 'МБОУ «СОШ № 1»', 'ВПР', 'Математика', 5, 40, 12],
]);
const input: AnalysisInput = { year: '2023/2024', reading: { mappings: [], forms: {} } };
const years = (sheet: typeof results, more: Partial<AnalysisInput>) =>
  analyse([sheet], { ...input, ...more }).readings[0]!.records.results.map(({ year }) => year);

describe('what a person chose beside the workbook', () => {
  it('gives one sheet its year, before the year of the workbook', () => {
    const key = `${undated.workbook}|${undated.sheet}`;
    const resultsYearByWorkbook = { [undated.workbook]: '2021/2022' as const };
    expect(years(undated, { resultsYearByWorkbook })).toEqual(['2021/2022']);
    expect(years(undated, { resultsYearByWorkbook, resultsYearBySheet: { [key]: '2022/2023' } })).toEqual([
      '2022/2023',
    ]);
    expect(years(undated, { resultsYearByWorkbook, resultsYearBySheet: { 'x|y': '2022/2023' } })).toEqual([
      '2021/2022',
    ]);
  });

  it('lays settings over the defaults and names the ones that are not allowed', () => {
    const chosen = analyse([results], { ...input, settingsChosen: { 'shnor.threshold': '32,5' } });
    expect(chosen.request.settings.shnor.threshold).toBe(32.5);
    expect(chosen.shnor!.schools[0]!.criterion1).toBe('unknown');
    const nought = analyse([results], { ...input, settingsChosen: { 'shnor.threshold': '0' } });
    expect(nought.request.settings.shnor.threshold).toBe(30);
    expect(nought.findings.map(({ code }) => code)).toContain('settingInvalid');
    const wrong = analyse([results], { ...input, settingsChosen: { 'shnor.threshold': 'много' } });
    expect(wrong.request.settings.shnor.threshold).toBe(30);
    expect(wrong.findings.map(({ code }) => code)).toContain('settingInvalid');
  });

  it('joins a name with the school it was confirmed to be', () => {
    expect(analyse([results], input).matching.schools).toHaveLength(2);
    const confirmed = [{ name: 'Первая школа на Ленина', target: 'МБОУ «СОШ № 1»' }];
    const { matching } = analyse([results], { ...input, confirmed });
    expect(matching.schools).toHaveLength(1);
    expect(matching.lines.map(({ level }) => level)).toContain('confirmed');
  });
});

it('tells every sheet before it is read, then the matching and the rules', () => {
  const stages = [...analyseSteps([results, undated], input)].map(({ stage, done }) => `${stage} ${done}`);
  expect(stages).toEqual(['recognise 0', 'recognise 1', 'match 0', 'judge 0']);
});

describe('without a single school', () => {
  const codes = (...sheets: (typeof results)[]) => analyse(sheets, input).findings.map(({ code }) => code);
  const empty = gridOf([HEAD], { sheet: 'Результаты' });
  const unknown = gridOf(
    [
      ['Отпуск', 'Дата'],
      ['июль', 5],
    ],
    { sheet: 'Отпуска' },
  );

  it('empty input tables are no error', () => {
    expect(codes(empty, gridOf([]))).toEqual(['sheetNotFilled', 'sheetEmpty', 'nothingFilled']);
    expect(analyse([empty], input).findings.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('a workbook without a value is no error', () => {
    expect(codes(gridOf([]))).toEqual(['sheetEmpty', 'bookEmpty']);
    expect(codes(gridOf([]), gridOf([['сбор мнений']]))).toContain('noSchools');
    const unread = { code: 'fileUnreadable', severity: 'error', params: {} } as const;
    expect(analyse([], input, [unread]).findings.map(({ code }) => code)).toEqual([
      'fileUnreadable',
      'noSchools',
    ]);
  });

  it('a sheet that nobody knows is not passed over', () => {
    expect(codes(empty, unknown)).toEqual(['sheetNotFilled', 'formUnknown', 'noSchools']);
  });
});
