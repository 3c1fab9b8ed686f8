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
    ['template a.xlsx b.xlsx', 'tooManyFiles'],
  ])('«%s» → %s', (line, kind) => {
    expect(problem(line)).toBe(kind);
  });

  it('speaks the language of the system unless told otherwise', () => {
    expect(parseArguments(['--help'], 'ru-RU').language).toBe('ru');
    expect(parseArguments(['--help'], 'en-US').language).toBe('en');
    expect(parseArguments(['--lang', 'en', '--bad'], 'ru-RU').language).toBe('en');
    expect(parseArguments(['--bad', '--lang=ru'], 'en-US').language).toBe('ru');
  });
});
