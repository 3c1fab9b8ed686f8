import { at, column, context, Y1 } from '../../test/fixtures/records';
import { judge, vpr } from '../../test/fixtures/riskJudge';

describe("the department's own table", () => {
  const contexts = [context({ teachers: 29, teachers36h: 3 }, { internet: 'yes' })];

  it('wins over the counts; agreement within the rounding of the cell is no remark', () => {
    for (const value of [10.3, 10.34, 10]) {
      const { row, codes } = judge({ contexts, riskColumns: [column({ '2.1': value })] });
      expect(row('2.1').percent).toBe(value);
      expect(codes).not.toContain('riskTableDiffers');
    }
  });

  it('differs by more than rounding → finding with both addresses', () => {
    const { row, findings } = judge({ contexts, riskColumns: [column({ '2.1': 10.4, '1.1': 'no' })] });
    expect(row('2.1').percent).toBe(10.4);
    expect(row('1.1').hit).toBe('yes');
    expect(findings.filter(({ code }) => code === 'riskTableDiffers')).toEqual([
      expect.objectContaining({
        params: expect.objectContaining({ indicator: '1.1', first: 'нет', second: 'да' }),
      }),
      expect.objectContaining({
        severity: 'warning',
        sheet: 'Риски',
        cell: 'C3',
        params: expect.objectContaining({
          indicator: '2.1',
          first: '10.4 %',
          second: '3/29',
          otherSheet: 'Контекст',
          otherCell: 'D5',
        }),
      }),
    ]);
  });

  it('differs from the ВПР results', () => {
    const { findings } = judge({
      results: [vpr(4, 'russian', '5/25')],
      riskColumns: [column({ '4.3': 25 })],
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'riskTableDiffers',
        params: expect.objectContaining({ second: '5/25' }),
      }),
    );
  });

  it('an empty cell is filled from the counts', () => {
    expect(judge({ contexts, riskColumns: [column({ '1.2': 'yes' })] }).row('2.1').hit).toBe('yes');
  });

  it('two columns that differ are a conflict, a percent above 100 an error', () => {
    const twice = judge({ riskColumns: [column({ '2.1': 5 }), column({ '2.1': 15 })] });
    expect(twice.row('2.1')).toMatchObject({ hit: 'unknown', cause: 'conflict' });
    expect(twice.codes).toContain('contextConflict');
    const wrong = judge({ riskColumns: [column({ '2.1': 105 })] });
    expect(wrong.row('2.1').cause).toBe('impossible');
    expect(wrong.codes).toContain('riskValueImpossible');
  });

  it('a table of another year is not used', () => {
    const { row, codes } = judge({ riskColumns: [column({ '2.1': 15 }, { year: Y1 })] });
    expect(row('2.1').hit).toBe('unknown');
    expect(codes).toContain('contextOtherYear');
  });
});

it('rows that no school has are one finding', () => {
  const { findings } = judge({ riskColumns: [column({ '1.1': 'yes', '2.1': 3 })] });
  const [missing, ...more] = findings.filter(({ code }) => code === 'riskInputsNotLoaded');
  expect(more).toEqual([]);
  expect(missing?.params).toMatchObject({ count: 16, year: Y1 });
  expect(missing?.params.indicators).not.toContain('2.1');
});

describe('a finished sheet of ours loaded again', () => {
  const counts = context({ pupils: 400, teachers: 25, teachers36h: 3 });
  const own = (values: Parameters<typeof column>[0], cell = 'C3') => {
    const made = column(values, { ownSheet: true });
    const moved = Object.entries(made.values).map(([key, value]) => [
      key,
      { ...value, source: at(cell, 'Риски 2023-2024') },
    ]);
    return { ...made, values: Object.fromEntries(moved) as typeof made.values };
  };

  it('fills what no source gives', () => {
    const { row, codes } = judge({ contexts: [counts], riskColumns: [own({ '2.2': 11, '1.1': 'no' })] });
    expect(row('2.1').percent).toBe(12);
    expect(row('2.2')).toMatchObject({ percent: 11, hit: 'yes' });
    expect(row('1.1').hit).toBe('yes');
    expect(codes).not.toContain('riskOwnSheetDiffers');
  });

  it('gives way to the counts, and one finding says so', () => {
    const { row, findings } = judge({ contexts: [counts], riskColumns: [own({ '2.1': 40 }, 'D7')] });
    expect(row('2.1')).toMatchObject({ percent: 12, value: { kind: 'share' } });
    expect(findings.filter(({ code }) => /^risk.*Differs$/.test(code))).toEqual([
      {
        code: 'riskOwnSheetDiffers',
        severity: 'warning',
        ...at('D7', 'Риски 2023-2024'),
        params: expect.objectContaining({
          count: 1,
          indicator: '2.1',
          own: '40 %',
          primary: '3/25',
          otherSheet: 'Контекст',
          otherCell: 'D5',
        }),
      },
    ]);
  });

  it('says nothing where it agrees up to rounding', () => {
    const { codes } = judge({ contexts: [counts], riskColumns: [own({ '2.1': 12 })] });
    expect(codes).not.toContain('riskOwnSheetDiffers');
  });

  it('gives way to ВПР and to the table of the department', () => {
    const { row, findings } = judge({
      results: [vpr(4, 'mathematics', '5/20')],
      riskColumns: [column({ '2.1': 15 }), own({ '2.1': 9, '4.1': 30, '4.2': 8 })],
    });
    expect([row('2.1').percent, row('4.1').percent, row('4.2').percent]).toEqual([15, 25, 8]);
    const told = findings.filter(({ code }) => code === 'riskOwnSheetDiffers');
    expect(told.map(({ params }) => [params.count, params.indicator])).toEqual([[2, '2.1']]);
  });

  it('does not hide that the sources contradict each other', () => {
    const other = context({ teachers: 25, teachers36h: 4 });
    const { row, codes } = judge({ contexts: [counts, other], riskColumns: [own({ '2.1': 16 })] });
    expect(row('2.1')).toMatchObject({ value: null, cause: 'conflict' });
    expect(codes).toContain('contextConflict');
  });
});
