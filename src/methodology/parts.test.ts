import type { Finding } from '../model/finding';
import type { ProcedureResult } from '../model/procedure';
import { sourcesOfQuantity } from '../model/source';
import { DEFAULT_SETTINGS } from './defaults';
import { judgeShnor } from './shnor';
import { at, numbersOf, records, result, Y1, YEAR } from '../../test/fixtures/records';

/** A protocol of some classes on a sheet of its own: `9/25` is failed of participants. */
const part = (numbers: string, classes: string[], sheet: string): ProcedureResult =>
  result('P1', Y1, numbers, { classes, ...numbersOf(numbers, sheet, 'C2') });
const whole = (numbers: string, sheet = 'Свод') => {
  const school = { name: 'МБОУ СОШ № 1', source: at('A2', sheet) };
  return result('P1', Y1, numbers, { school, ...numbersOf(numbers, sheet, 'C2') });
};

function judge(results: ProcedureResult[]) {
  const { outcome, findings } = judgeShnor([records({ results })], YEAR, DEFAULT_SETTINGS);
  const verdict = outcome.schools[0]!.procedures.find(({ code, year }) => code === 'P1' && year === Y1)!;
  return { verdict, findings: findings.filter(({ code }) => /^results/.test(code)) };
}
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const numbers = ({ verdict }: ReturnType<typeof judge>) => [
  verdict.failed?.value ?? null,
  verdict.participants?.value ?? null,
];

describe('protocols by class of one school and procedure', () => {
  it('are added up, and the decision is made on the sum: 9/25 and 2/25 are 11/50', () => {
    const judged = judge([part('9/25', ['5А'], '5А'), part('2/25', ['5Б'], '5Б')]);
    expect(numbers(judged)).toEqual([11, 50]);
    expect(judged.verdict).toMatchObject({ verdict: 'no', percent: 22 });
    expect(judged.findings).toEqual([
      expect.objectContaining({
        code: 'resultsPartsAdded',
        severity: 'info',
        sheet: '5А',
        cell: 'C2',
        params: expect.objectContaining({
          count: 2,
          classes: '5А, 5Б',
          participants: 50,
          failed: 11,
          unnamed: 0,
          list: '5А · C2; 5Б · C2',
        }),
      }),
    ]);
  });

  it('keep the cell of every addend', () => {
    const { verdict } = judge([part('9/25', ['5А'], '5А'), part('2/25', ['5Б'], '5Б')]);
    expect(sourcesOfQuantity(verdict.failed!).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
      '5А C2',
      '5Б C2',
    ]);
    expect(verdict.participants!.source).toMatchObject({ sheet: '5А', cell: 'B2' });
  });

  it('in any order give the same', () => {
    const rows = [part('9/25', ['5А'], '5А'), part('2/25', ['5Б'], '5Б'), part('1/4', [], 'Надомники')];
    const [straight, turned] = [judge(rows), judge([...rows].reverse())];
    expect(turned).toEqual(straight);
    expect(numbers(straight)).toEqual([12, 54]);
  });

  it('without a class are added with a warning', () => {
    const judged = judge([part('9/25', [], 'А'), part('2/20', [], 'Б')]);
    expect(numbers(judged)).toEqual([11, 45]);
    expect(judged.findings[0]).toMatchObject({
      code: 'resultsPartsAdded',
      severity: 'warning',
      params: { unnamed: 2 },
    });
  });

  it('with an unknown number make the sum unknown', () => {
    const judged = judge([part('9/25', ['5А'], '5А'), part('?/20', ['5Б'], '5Б')]);
    expect(judged.verdict).toMatchObject({ verdict: 'unknown', cause: 'noData' });
    expect(judged.findings[0]).toMatchObject({ severity: 'warning', params: { unknown: 1, failed: '' } });
  });

  it('a class that nobody wrote in adds nothing', () => {
    expect(numbers(judge([part('9/25', ['5А'], '5А'), part('?/0', ['5Б'], '5Б')]))).toEqual([9, 25]);
  });

  it('one protocol alone is taken as it is', () => {
    const judged = judge([part('9/25', ['5А'], '5А')]);
    expect(numbers(judged)).toEqual([9, 25]);
    expect(judged.findings).toEqual([]);
  });
});

describe('the same pupils loaded twice', () => {
  it('one class, equal numbers: counted once', () => {
    const judged = judge([
      part('9/25', ['5А'], 'Протокол'),
      part('9/25', ['5А'], 'Протокол_2'),
      part('2/25', ['5Б'], '5Б'),
    ]);
    expect(numbers(judged)).toEqual([11, 50]);
    expect(codes(judged.findings)).toEqual(['resultsDuplicate', 'resultsPartsAdded']);
  });

  it('one class, different numbers: a conflict', () => {
    const judged = judge([part('9/25', ['5А'], 'Протокол'), part('2/25', ['5А'], 'Протокол_2')]);
    expect(judged.verdict).toMatchObject({ verdict: 'unknown', cause: 'conflict' });
    expect(codes(judged.findings)).toEqual(['resultsConflict']);
  });

  it('one class, once without marks: the fuller protocol', () => {
    const judged = judge([part('?/25', ['5А'], 'Протокол'), part('9/25', ['5А'], 'Протокол_2')]);
    expect(numbers(judged)).toEqual([9, 25]);
    expect(codes(judged.findings)).toEqual(['resultsIncomplete']);
  });

  it('no class, equal numbers: once, with a warning', () => {
    const judged = judge([part('9/25', [], 'Протокол'), part('9/25', [], 'Протокол_2')]);
    expect(numbers(judged)).toEqual([9, 25]);
    expect(judged.findings).toEqual([
      expect.objectContaining({ code: 'resultsPartRepeated', severity: 'warning', sheet: 'Протокол_2' }),
    ]);
  });

  it('a class inside a wider protocol is not added again; classes that overlap otherwise are a conflict', () => {
    const inside = judge([part('9/50', ['5А', '5Б'], 'Все'), part('2/25', ['5Б'], '5Б')]);
    expect(numbers(inside)).toEqual([9, 50]);
    expect(codes(inside.findings)).toEqual(['resultsPartCovered']);
    const crossing = judge([part('9/50', ['5А', '5Б'], '1'), part('2/45', ['5Б', '5В'], '2')]);
    expect(crossing.verdict.cause).toBe('conflict');
  });

  it('rows of one sheet are different pupils, though the school is spelt in two ways', () => {
    expect(numbers(judge([part('9/25', [], 'Протокол'), part('9/25', [], 'Протокол')]))).toEqual([18, 50]);
  });
});

describe('a row about the whole school beside protocols', () => {
  it('wins, and the protocols are told to be covered', () => {
    const judged = judge([whole('9/50'), part('9/25', ['5А'], '5А'), part('2/25', ['5Б'], '5Б')]);
    expect(numbers(judged)).toEqual([9, 50]);
    expect(judged.findings).toEqual([
      expect.objectContaining({ code: 'resultsPartCovered', severity: 'info', sheet: '5А' }),
      expect.objectContaining({ code: 'resultsPartCovered', severity: 'info', sheet: '5Б' }),
    ]);
  });

  it('gives way when a number of it is unknown', () => {
    const judged = judge([whole('?/50'), part('9/25', ['5А'], '5А'), part('2/25', ['5Б'], '5Б')]);
    expect(numbers(judged)).toEqual([11, 50]);
    expect(codes(judged.findings)).toEqual(['resultsPartsAdded', 'resultsIncomplete']);
  });
});

describe('rows with a gap', () => {
  it.each([
    ['?/25', '9/30'],
    ['4/?', '9/30'],
    ['?', '9/30'],
  ])('%s gives way to the complete %s', (first, second) => {
    const judged = judge([whole(first, 'Первый'), whole(second, 'Второй')]);
    expect(numbers(judged)).toEqual([9, 30]);
    expect(judged.findings).toEqual([
      expect.objectContaining({
        code: 'resultsIncomplete',
        severity: 'info',
        sheet: 'Первый',
        params: expect.objectContaining({ keptWorkbook: 'книга.xlsx', keptSheet: 'Второй', count: 1 }),
      }),
    ]);
  });

  it('of two the fuller stays, and nothing is decided', () => {
    const judged = judge([whole('4/?', 'Первый'), whole('?/25', 'Второй')]);
    expect(judged.verdict).toMatchObject({
      verdict: 'unknown',
      cause: 'noData',
      participants: { value: 25 },
    });
    expect(codes(judged.findings)).toEqual(['resultsIncomplete']);
  });

  it('«nobody took part» is a statement of its own and may contradict', () => {
    expect(judge([whole('?/0', 'Первый'), whole('9/30', 'Второй')]).verdict.cause).toBe('conflict');
  });

  it('a percent without participants is a statement of its own and may contradict', () => {
    const judged = judge([whole('40%', 'Первый'), whole('9/30', 'Второй')]);
    expect(judged.verdict.cause).toBe('conflict');
  });
});
