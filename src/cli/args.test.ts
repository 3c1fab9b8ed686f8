import { parseArguments, type AnalyseArguments } from './args';

const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean), 'ru-RU');
const problem = (line: string) => {
  const parsed = parse(line);
  return parsed.ok ? null : parsed.problem.kind;
};

describe('the command line', () => {
  it('reads analyse with everything', () => {
    const parsed = parse(
      'analyse a.xlsx b.xlsx --year 2021/2022 --context-year 2021-2022 --out o.xlsx --json r.json --stage final ' +
        '--results-year a.xlsx=2019/2020 --results-year 2020/2021 --form a.xlsx|Лист1=context --lang en',
    );
    expect(parsed).toMatchObject({ ok: true, language: 'en' });
    const args = (parsed as { arguments: AnalyseArguments }).arguments;
    expect(args).toMatchObject({
      command: 'analyse',
      files: ['a.xlsx', 'b.xlsx'],
      year: '2021/2022',
      contextYear: '2021/2022',
      resultsYear: '2020/2021',
      resultsYearByFile: { 'a.xlsx': '2019/2020' },
      stage: 'final',
      forms: { 'a.xlsx|Лист1': 'context' },
      out: 'o.xlsx',
      json: 'r.json',
      exitZero: false,
    });
  });

  it.each([
    ['', null],
    ['--help', null],
    ['--version', null],
    ['analyse', 'noFiles'],
    ['analyse a.xlsx', 'noYear'],
    ['analyse a.xlsx --year 2021', 'badYear'],
    ['analyse a.xlsx --year 2021/2023', 'badYear'],
    ['analyse a.xlsx --year', 'missingValue'],
    ['analyse a.xlsx --wrong', 'unknownOption'],
    ['analyse a.xlsx b.xlsx --year 2021/2022 --into c.xlsx', 'intoNeedsOneFile'],
    ['analyse a.xlsx --year 2021/2022 --stage both', 'badChoice'],
    ['analyse a.xlsx --year 2021/2022 --form Лист1=context', 'badForm'],
    ['analyse a.xlsx --year 2021/2022 --form a.xlsx|Лист1=table', 'badForm'],
    ['analyze a.xlsx --year 2021/2022', 'unknownCommand'],
    ['inspect', 'noFiles'],
    ['inspect a.xlsx --lang de', 'badChoice'],
    ['template', 'noFiles'],
    ['template a.xlsx --programme other', 'badChoice'],
    ['analyse a.xlsx --year 2021/2022 --date июнь', 'badDate'],
    ['analyse a.xlsx --year 2021/2022 --date 31.02.2024', 'badDate'],
    ['analyse a.xlsx --year 2021/2022 --slice 2.4=2023-09', 'badSlice'],
    ['analyse a.xlsx --year 2021/2022 --slice 2.3=сентябрь', 'badSlice'],
    ['analyse a.xlsx --year 2023/2024 --slice 4.3=2024-01 --slice 4.3=2024-06', 'secondSlice'],
    ['new-year a.xlsx --year 2024/2025', 'noOut'],
    ['new-year a.xlsx --out b.xlsx', 'noYear'],
    ['new-year --year 2024/2025 --out b.xlsx', 'noFiles'],
    ['template a.xlsx b.xlsx', 'tooManyFiles'],
  ])('«%s» → %s', (line, kind) => {
    expect(problem(line)).toBe(kind);
  });

  it('reads the day and the slices of the programmes', () => {
    const parsed = parse(
      'analyse a.xlsx --year 2023/2024 --date 10.06.2024 --slice 4.3=2024-01 --slice predgorny=12.2023',
    );
    expect((parsed as { arguments: AnalyseArguments }).arguments).toMatchObject({
      date: '2024-06-10',
      slices: { norilsk43: '2024-01', predgorny: '2023-12' },
    });
  });

  it('knows which empty sheets are wanted', () => {
    const groupsOf = (line: string) =>
      (parse(line) as { arguments: { groups: readonly string[] } }).arguments.groups;
    expect(groupsOf('template a.xlsx')).toEqual(['basic']);
    expect(groupsOf('template a.xlsx --programme support --programme plans')).toEqual([
      'basic',
      'plans',
      'support',
    ]);
    expect(groupsOf('template a.xlsx --programme all')).toContain('social');
  });

  it('speaks the language of the system unless told otherwise', () => {
    expect(parseArguments(['--help'], 'ru-RU').language).toBe('ru');
    expect(parseArguments(['--help'], 'en-US').language).toBe('en');
    expect(parseArguments(['--lang', 'en', '--bad'], 'ru-RU').language).toBe('en');
    expect(parseArguments(['--bad', '--lang=ru'], 'en-US').language).toBe('ru');
  });
});
