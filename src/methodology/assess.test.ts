import { assess } from './assess';
import { result, Y1 } from '../../test/fixtures/records';

const judge = (numbers: string, threshold = 30, sign: '>=' | '>' = '>=') =>
  assess(result('P1', Y1, numbers), threshold, sign);

describe('numbers of one result (F1)', () => {
  it.each([
    ['3/10', 'yes', []],
    ['62/207', 'no', ['borderline']],
    ['30%/27', 'no', ['reconstructed', 'roundingDecides']],
    ['29.63%/27', 'no', ['reconstructed']],
    ['33.33%/27', 'yes', ['reconstructed']],
    ['29.95%/207', 'no', ['reconstructed', 'borderline']],
    ['1/1', 'yes', []],
    ['0/25', 'no', []],
  ])('%s → %s %j', (numbers, verdict, marks) => {
    expect(judge(numbers)).toMatchObject({ verdict, marks });
  });

  it('zero participants is «процедура не проводилась», not 0 %', () => {
    expect(judge('0/0')).toMatchObject({ verdict: 'notApplicable', cause: 'noParticipants', percent: null });
    expect(judge('?/0')).toMatchObject({ verdict: 'notApplicable', cause: 'noParticipants' });
    expect(judge('0%/0')).toMatchObject({ verdict: 'notApplicable' });
  });

  it.each(['?', '?/25', '3/?'])('%s is unknown', (numbers) => {
    expect(judge(numbers)).toMatchObject({ verdict: 'unknown', cause: 'noData', percent: null });
  });

  it.each(['26/25', '-1/25', '2.5/25', '3/25.5', '3/-1', '120%/25', '-5%/25', '50%/3', '3/0'])(
    '%s cannot be',
    (numbers) => {
      expect(judge(numbers)).toMatchObject({ verdict: 'unknown', cause: 'impossible', failed: null });
    },
  );

  it('a whole percent of many participants may stand on both sides: unknown, with the counts', () => {
    expect(judge('30%/200')).toMatchObject({
      verdict: 'unknown',
      cause: 'ambiguousPercent',
      ambiguous: { from: 59, to: 61 },
    });
    expect(judge('45%/200')).toMatchObject({ verdict: 'yes', marks: ['reconstructed'] });
  });

  it('decides by the percent alone when its rounding cannot matter', () => {
    expect(judge('45.5%')).toMatchObject({ verdict: 'yes', percent: 45.5, participants: null });
    expect(judge('12%')).toMatchObject({ verdict: 'no', percent: 12 });
    expect(judge('30%')).toMatchObject({ verdict: 'unknown', cause: 'ambiguousPercent' });
    expect(judge('29.6%')).toMatchObject({ verdict: 'no' });
  });

  it('with «более» the border prints as the threshold from above', () => {
    expect(judge('10/100', 10, '>')).toMatchObject({ verdict: 'no', marks: [] });
    expect(judge('1002/10000', 10, '>')).toMatchObject({ verdict: 'yes', marks: ['borderline'] });
  });

  it('carries the counts it was decided on with their cells', () => {
    const assessment = judge('30%/27');
    expect(assessment.failed).toEqual({ value: 8, source: expect.objectContaining({ cell: 'C2' }) });
    expect(assessment.participants?.source.cell).toBe('B2');
    expect(assessment.percent).toBeCloseTo(29.6296, 3);
  });
});
