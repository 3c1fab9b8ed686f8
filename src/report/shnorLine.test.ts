import type { ProcedureVerdict } from '../methodology/outcome';
import { quantity, Y1, Y2 } from '../../test/fixtures/records';
import { countYear, marksText, shareValue, type YearLine } from './shnorLine';

const verdict = (changes: Partial<ProcedureVerdict> = {}): ProcedureVerdict => ({
  code: 'P1',
  year: Y1,
  verdict: 'no',
  participants: quantity(207),
  failed: quantity(62),
  percent: 0,
  marks: [],
  ...changes,
});
const line = (...places: (ProcedureVerdict | null)[]): YearLine =>
  Object.assign(new Array<ProcedureVerdict | null>(9).fill(null), places);

describe('the cell of a share', () => {
  it('is the unrounded percent of the counts', () => {
    expect(shareValue(verdict())).toBeCloseTo(29.951690821, 9);
    expect(shareValue(verdict({ participants: quantity(10), failed: quantity(3) }))).toBe(30);
  });

  it('is the percent of the source, without binary noise, when there are no counts', () => {
    expect(shareValue(verdict({ participants: null, failed: null, percent: 29.999999999999996 }))).toBe(30);
  });

  it('is «н/д» without data and «—» when it does not apply', () => {
    expect(shareValue(verdict({ verdict: 'unknown' }))).toBe('н/д');
    expect(shareValue(verdict({ verdict: 'notApplicable' }))).toBe('—');
    expect(shareValue(null)).toBe('—');
  });
});

describe('counts of a year', () => {
  const year = line(
    verdict({ verdict: 'yes' }),
    verdict({ verdict: 'yes' }),
    verdict({ verdict: 'unknown' }),
  );

  it('are of procedures or of subjects', () => {
    expect(countYear(year, 'procedure')).toEqual({ low: 2, unknown: 1 });
    expect(countYear(year, 'subject')).toEqual({ low: 1, unknown: 1 });
  });

  it('do not call a subject unknown when one of its procedures is low', () => {
    const mixed = line(verdict({ verdict: 'yes' }), verdict({ verdict: 'unknown' }));
    expect(countYear(mixed, 'subject')).toEqual({ low: 1, unknown: 0 });
  });
});

describe('marks in words', () => {
  it('name the procedures by year, what matters most first', () => {
    const lines = [
      line(
        verdict({ marks: ['reconstructed', 'smallSample'] }),
        verdict({ code: 'P2', marks: ['borderline'] }),
      ),
      line(verdict({ year: Y2, marks: ['smallSample'] })),
    ];
    expect(marksText(lines)).toBe(
      'на границе: ВПР мат. 6 (2022/2023). малая выборка: ВПР мат. 5 (2022/2023); ВПР мат. 5 (2021/2022). ' +
        'реконструировано по проценту: процедур – 1 (2022/2023)',
    );
  });

  it('are «—» when there is nothing to tell', () => {
    expect(marksText([line(verdict()), line()])).toBe('—');
  });
});
