import { answer, at, quantity, result, school, Y1, Y2, YEAR } from '../../../test/fixtures/records';
import { figures, indicator, judge, listed, teacher, totals } from '../../../test/fixtures/monitoringJudge';

const pupils = (date: string | null) =>
  listed('1', {
    figures: [figures({ date, counts: { failing: quantity(3), failingAttendingExtra: quantity(2) } })],
  });

describe('which slice is made', () => {
  it('without a day the newest that has data of its own', () => {
    expect(judge([pupils('2024-01-15')]).slices).toEqual(['norilsk43 2024-01']);
    expect(judge([pupils('2024-05-15')]).slices).toEqual(['norilsk43 2024-06']);
    expect(judge([pupils('2023-05-15')]).slices).toEqual([]);
  });

  it('with a day the newest that has come, whatever else is loaded', () => {
    const both = listed('1', {
      figures: [...pupils('2024-01-15').programme.figures, ...pupils('2024-05-15').programme.figures],
    });
    expect(judge([both], { asOf: '2024-05-31' }).slices).toEqual(['norilsk43 2024-01']);
    expect(judge([both], { asOf: '2024-06-01' }).slices).toEqual(['norilsk43 2024-06']);
  });

  it('before the first one is due nothing is made, and that is said', () => {
    const { slices, findings } = judge([pupils('2024-01-15')], { asOf: '2023-10-01' });
    expect(slices).toEqual([]);
    expect(findings).toEqual([
      {
        code: 'monitoringSliceNotDue',
        severity: 'info',
        params: { system: 'norilsk43', slice: '2024-01', asOf: '2023-10-01' },
      },
    ]);
  });

  it('the one that has come without data is told, with the slice whose data are there', () => {
    const { slices, findings } = judge([pupils('2024-01-15')], { asOf: '2024-06-10' });
    expect(slices).toEqual([]);
    expect(findings).toContainEqual({
      code: 'monitoringNothingLoaded',
      severity: 'warning',
      params: { system: 'norilsk43', slice: '2024-06', loaded: '2024-01' },
    });
    expect(judge([listed('1')], { asOf: '2024-06-10' }).codes).not.toContain('monitoringNothingLoaded');
  });

  it('a chosen one wins over the day; of another year or without any data it is refused', () => {
    const one = [pupils('2024-01-15')];
    expect(judge(one, { asOf: '2024-07-01', chosen: { norilsk43: '2024-01' } }).slices).toEqual([
      'norilsk43 2024-01',
    ]);
    expect(judge(one, { chosen: { norilsk43: '2023-01' } }).codes).toEqual(['monitoringSliceOtherYear']);
    expect(judge(one, { chosen: { norilsk43: '2024-06' } }).codes).toContain('monitoringNothingLoaded');
    const never = judge(one, { chosen: { norilsk43: '2024-03' } });
    expect(never.findings).toEqual([
      {
        code: 'monitoringSliceNeverDue',
        severity: 'error',
        params: { system: 'norilsk43', slice: '2024-03', due: '2024-01 2024-06' },
      },
    ]);
    expect(never.slices).toEqual([]);
  });

  it('results alone make the sheets of 2.3 and 3.3, and that of Предгорный округ only where its data are', () => {
    const basic = school({
      levels: { primary: true, basic: true, secondary: false },
      official: new Map([[YEAR, true]]),
    });
    const results = [result('P5', Y1, '1/20'), result('P5', Y2, '2/20')];
    const one = listed('1', {}, { school: basic, results });
    const { slices, value } = judge([one]);
    expect(slices).toEqual(['norilsk23 2023-09', 'norilsk33 2023-09']);
    expect(value('2.3.1.1').ratio).toEqual({ numerator: 1, denominator: 1 });
    expect(value('3.3.3.4').ratio).toEqual({ numerator: 0, denominator: 1 });
    expect(judge([one], { asOf: '2023-10-01' }).slices).toEqual(slices);
    expect(judge([listed('1', {}, { school: basic })]).outcome).toBeNull();
  });

  it('a system that an earlier sheet keeps is made again from the results', () => {
    const history = indicator('3.3.3.4', '2022-09', [1, 4], { kind: 'history', ownSheet: 'monitoring' });
    const one = listed('1', {}, { results: [result('P5', Y1, '0/20')] });
    const { slices, value, outcome } = judge([one], { indicators: [history] });
    expect(slices).toEqual(['norilsk33 2023-09']);
    expect(value('3.3.3.4')).toMatchObject({
      ratio: { numerator: 1, denominator: 1 },
      previous: { slice: '2022-09', ratio: { numerator: 1, denominator: 4 } },
    });
    expect(outcome!.history.map(({ slice }) => slice)).toEqual(['2022-09']);
  });

  it('history alone is kept although nothing new is made', () => {
    const { outcome } = judge([], {
      indicators: [indicator('2.3.3.4', '2022-09', [1, 4], { kind: 'history' })],
    });
    expect(outcome).toEqual({ slices: [], history: [expect.objectContaining({ code: '2.3.3.4' })] });
  });
});

describe('ready values', () => {
  it('an aggregate stands only where nothing was loaded; zero to divide by is «—»', () => {
    const { value, codes } = judge([listed('1', { teachers: [teacher('a', { supported: true })] })], {
      indicators: [
        indicator('2.3.3.1', null, [1, 2]),
        indicator('2.3.3.5', '2023-09', [0, 0]),
        indicator('2.3.3.8', null, [3]),
        indicator('2.3.3.6', '2022-09', [1, 2]),
      ],
    });
    expect(value('2.3.3.1')).toMatchObject({ origin: 'schools', ratio: { numerator: 1, denominator: 1 } });
    expect(value('2.3.3.5')).toMatchObject({ origin: 'aggregate', status: 'zeroDenominator', ratio: null });
    expect(value('2.3.3.8')).toMatchObject({
      origin: 'aggregate',
      ratio: { numerator: 3, denominator: null },
    });
    expect(value('2.3.3.6')).toMatchObject({ status: 'noData', previous: { slice: '2022-09' } });
    expect(codes).toContain('monitoringAggregateDiffers');
  });

  it('two that differ are an error that names both, and none is taken; equal ones are one', () => {
    const elsewhere = (cell: string) => ({ source: at(cell, 'Данные МЦ') });
    const { value, findings } = judge([listed('1')], {
      indicators: [
        indicator('2.3.3.1', null, [25, 100]),
        indicator('2.3.3.1', null, [75, 100], elsewhere('D5')),
        indicator('2.3.3.2', null, [1, 2]),
        indicator('2.3.3.2', null, [5, 10], elsewhere('D6')),
        indicator('2.3.3.3', '2023-09', [1, 2]),
        indicator('2.3.3.3', null, [1, 4], elsewhere('D7')),
      ],
    });
    expect(value('2.3.3.1')).toMatchObject({
      status: 'noData',
      why: 'готовые значения на листах разные, ни одно не взято (см. «Проверка данных»)',
    });
    expect(value('2.3.3.2').ratio).toEqual({ numerator: 5, denominator: 10 });
    expect(value('2.3.3.3').ratio).toEqual({ numerator: 1, denominator: 2 });
    expect(findings.filter(({ code }) => code === 'monitoringAggregatesConflict')).toEqual([
      expect.objectContaining({
        severity: 'error',
        sheet: 'Данные МЦ',
        cell: 'D5',
        params: expect.objectContaining({ first: 75, other: 25, otherSheet: 'Сводные', otherCell: 'D4' }),
      }),
    ]);
    expect(findings.filter(({ code }) => code === 'monitoringAggregateDiffers')).toEqual([
      expect.objectContaining({ cell: 'D7', params: expect.objectContaining({ used: 50, typed: 25 }) }),
    ]);
  });

  it('of more ШНОР than the list holds is told', () => {
    const { findings } = judge([listed('1')], {
      indicators: [indicator('2.3.3.5', null, [1, 2]), indicator('2.3.3.6', null, [1, 1])],
    });
    expect(findings.filter(({ code }) => code === 'monitoringAggregateAboveBase')).toEqual([
      expect.objectContaining({ params: { indicator: '2.3.3.5', stated: 2, schools: 1 } }),
    ]);
  });

  it('one that could not be read is no «not loaded»', () => {
    const { value } = judge([], {
      indicators: [
        indicator('2.3.3.8', null, [3]),
        { ...indicator('2.3.3.4', '2023-09', [0]), numerator: null, unread: true },
        { ...indicator('2.3.3.7', null, [0]), numerator: null, unread: true },
        { ...indicator('2.3.3.5', '2022-09', [0]), numerator: null, unread: true },
      ],
    });
    expect(value('2.3.3.4')).toMatchObject({ status: 'noData', why: expect.stringMatching(/оно не понято/) });
    expect(value('2.3.3.7').why).toBe(value('2.3.3.4').why);
    expect(value('2.3.3.5')).toMatchObject({ why: expect.stringMatching(/^нет ни перечня/), previous: null });
  });

  it('a part above its whole is refused', () => {
    const { value, findings } = judge([], { indicators: [indicator('2.3.3.5', null, [5, 4])] });
    expect(value('2.3.3.5').status).toBe('noData');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'monitoringPartAboveWhole',
        severity: 'error',
        sheet: 'Сводные',
        cell: 'D4',
      }),
    );
  });
});

describe('the restored text', () => {
  const edited = (code: '2.3.3.3' | '2.3.3.4', slice: '2022-09' | '2023-09', text: string) =>
    indicator(code, slice, [1, 4], { kind: 'history', ownSheet: 'monitoring', text });
  const one = [listed('1', { teachers: [teacher('a', { townUnion: true, route: true })] })];

  it('is the newest that a person gave it; a text that is printed whole is never replaced', () => {
    const indicators = [
      edited('2.3.3.3', '2022-09', 'старый текст'),
      edited('2.3.3.3', '2023-09', 'Доля педагогов, включённых в городские объединения'),
      edited('2.3.3.4', '2023-09', 'иной текст'),
    ];
    const { value } = judge(one, { indicators });
    expect(value('2.3.3.3').text).toBe('Доля педагогов, включённых в городские объединения');
    expect(value('2.3.3.4')).not.toHaveProperty('text');
    expect(judge(one).value('2.3.3.3')).not.toHaveProperty('text');
  });
});

describe('data of schools that cannot be', () => {
  it('totals with more marked than there are people are no data', () => {
    const { value, findings } = judge([
      listed('1', { teacherTotals: [totals(5, { supported: 6 })] }),
      listed('2', { teacherTotals: [totals(5, { supported: 1 })] }),
    ]);
    expect(value('2.3.3.1')).toMatchObject({ ratio: { numerator: 1, denominator: 5 }, missing: 1 });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'monitoringPartAboveWhole', sheet: 'Итоги', cell: 'D2' }),
    );
  });

  it('figures of one day that differ are no answer; of two days the newer wins, and the other is told', () => {
    const says = (date: string, value: 'yes' | 'no', cell: string) =>
      figures({ date, answers: { prophylaxisSystem: answer(value, cell) } });
    const differ = judge([
      listed('1', { figures: [says('2024-01-10', 'yes', 'E5'), says('2024-01-10', 'no', 'E9')] }),
    ]);
    expect(differ.value('4.3.1')).toMatchObject({ status: 'noData', missing: 1 });
    expect(differ.findings).toContainEqual(
      expect.objectContaining({
        code: 'monitoringFiguresDiffer',
        cell: 'E5',
        params: expect.objectContaining({ field: 'prophylaxisSystem', otherCell: 'E9' }),
      }),
    );
    const newer = judge([
      listed('1', { figures: [says('2024-01-10', 'yes', 'E5'), says('2024-01-20', 'no', 'E9')] }),
    ]);
    expect(newer.value('4.3.1').ratio).toEqual({ numerator: 0, denominator: 1 });
    expect(newer.codes).toEqual(['monitoringEarlierFigures']);
  });
});

describe('what always holds of teachers', () => {
  const marks = (bits: number) => ({ supported: (bits & 1) > 0, route: (bits & 2) > 0 });
  const share = (people: readonly (readonly [string | null, number])[][]) =>
    judge(
      people.map((lines, at) =>
        listed(String(at), { teachers: lines.map(([id, bits]) => teacher(id, marks(bits))) }),
      ),
    ).value('2.3.3.1');

  it('one more marked person never lowers the share, and nobody is counted twice', () => {
    const ids = ['a', 'b', 'c', null] as const;
    for (let seed = 1; seed < 200; seed += 1) {
      const people = [0, 1].map((at) =>
        ids.flatMap((id, place) => ((seed >> (at * 4 + place)) & 1 ? [[id, seed >> place] as const] : [])),
      );
      if (people.flat().length === 0) continue;
      const before = share(people);
      const { numerator, denominator } = before.ratio!;
      const unique = new Set(people.flat().flatMap(([id]) => id ?? [])).size;
      const nameless = people.flat().filter(([id]) => id === null).length;
      expect(denominator).toBe(unique + nameless);
      const after = share([[...people[0]!, ['new', 1] as const], people[1]!]).ratio!;
      expect(after.numerator * denominator!).toBeGreaterThanOrEqual(numerator * after.denominator!);
    }
  });
});

it('the year of the slice is told', () => {
  expect(judge([pupils('2024-05-15')]).outcome!.slices[0]!.year).toBe(YEAR);
});

it('an earlier row of «Показатели школ» inside one slice is not dropped without a word', () => {
  const row = (date: string, cell: string, failing: number) =>
    figures({ date, counts: { failing: quantity(failing, cell), failingAttendingExtra: quantity(2, 'D9') } });
  const one = listed('1', { figures: [row('2023-12-20', 'C2', 4), row('2024-01-20', 'C3', 3)] });
  const { value, findings } = judge([one]);
  expect(value('4.3.3').ratio).toEqual({ numerator: 2, denominator: 3 });
  expect(findings.filter(({ code }) => code === 'monitoringEarlierFigures')).toEqual([
    expect.objectContaining({ severity: 'info', cell: 'C2', params: { count: 1 } }),
  ]);
});
