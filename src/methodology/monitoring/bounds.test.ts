import { contributions, historyPoint, valueOfSchools } from '../../../test/fixtures/monitoring';
import { answer, quantity, school, YEAR } from '../../../test/fixtures/records';
import { figures, judge, listed, teacher } from '../../../test/fixtures/monitoringJudge';
import { boundsOf, boundsOfSchools, openNumbers, precisionOf } from './bounds';
import { trendBetween } from './trend';

describe('what missing data leave open', () => {
  it('a school in the denominator can add all of it, one in neither number nobody knows what', () => {
    expect(openNumbers(contributions('1/2', '?/3'))).toEqual({ numerator: 3, denominator: 0 });
    expect(openNumbers(contributions('1/2', '?/?'))).toBeNull();
    const [known, silent] = contributions('1/1', '?/?');
    expect(openNumbers([known!, { ...silent!, open: 1 }])).toEqual({ numerator: 1, denominator: 1 });
    // Ten people, four marked, one of them silent.
    expect(openNumbers([{ ...known!, numerator: 4, denominator: 10, incomplete: true, open: 1 }])).toEqual({
      numerator: 1,
      denominator: 0,
    });
  });

  it('bounds are percents: 2 of 4, one school of unknown weight 1 – from 2/5 to 3/5', () => {
    const list = contributions('1/1', '1/1', '0/1', '0/1', '?/?');
    const open = list.map((one, index) => (index === 4 ? { ...one, open: 1 } : one));
    expect(boundsOfSchools({ numerator: 2, denominator: 4 }, open)).toEqual({ low: 40, high: 60 });
    expect(boundsOfSchools({ numerator: 2, denominator: 4 }, list)).toBeNull();
    expect(boundsOfSchools({ numerator: 2, denominator: null }, list)).toBeUndefined();
    expect(boundsOfSchools({ numerator: 2, denominator: 4 }, list.slice(0, 4))).toBeUndefined();
  });

  it('better and worse are said only where no missing datum could turn it', () => {
    const now = valueOfSchools('4.3.1', ['1/1', '1/1', '0/1', '?/1']);
    expect([boundsOf(now), precisionOf(now)]).toEqual([{ low: 50, high: 75 }, 'atLeast']);
    const against = (numbers: string) =>
      trendBetween(boundsOf(now), boundsOf(historyPoint('4.3.1', '2023-06', numbers)), false);
    expect(['49/100', '50/100', '3/4', '76/100'].map(against)).toEqual([
      'better',
      'unknown',
      'unknown',
      'worse',
    ]);
    expect(trendBetween(boundsOf(now), { low: 80, high: 90 }, true)).toBe('better');
    expect(trendBetween({ low: 50, high: 50 }, { low: 50, high: 50 }, false)).toBe('same');
    expect(trendBetween(null, { low: 50, high: 50 }, false)).toBe('unknown');
  });
});

describe('values of the rules', () => {
  it('«по остальным» is of those who gave both numbers: 9 of 10, though the silent school has 90 people', () => {
    const of = (id: string, counts: Parameters<typeof figures>[0]['counts']) =>
      listed(id, { figures: [figures({ date: '2023-12-15', counts: counts! })] });
    const schools = [
      of('1', { teachers: quantity(10), teachersTrained: quantity(9) }),
      of('2', { teachers: quantity(90) }),
    ];
    const chosen = { predgorny: '2023-12' } as const;
    // Everybody is in the denominator: with the missing ones it could only be more.
    expect(judge(schools, { chosen }).value('PMO-2')).toMatchObject({
      ratio: { numerator: 9, denominator: 100 },
      bounds: { low: 9, high: 99 },
    });
    expect(judge([...schools, listed('3')], { chosen }).value('PMO-2')).toMatchObject({
      ratio: { numerator: 9, denominator: 10 },
      bounds: null,
      missing: 2,
    });
  });

  it('a disputed figure serves nowhere: neither as a denominator nor through another sheet', () => {
    const chosen = { norilsk43: '2024-01' } as const;
    const of = (id: string, own: Parameters<typeof figures>[0]) =>
      listed(id, { figures: [figures({ date: '2024-01-15', ...own })] });
    const wrong = of('1', {
      counts: { withIndividualRoute: quantity(1), failingAttendingExtra: quantity(1), weak: quantity(1) },
      disputed: ['failing', 'weakAndFailing'],
      answers: { prophylaxisSystem: answer('yes') },
    });
    const alone = judge([wrong], { chosen });
    for (const code of ['4.3.2', '4.3.3'] as const) {
      expect(alone.value(code)).toMatchObject({
        status: 'noData',
        why: 'данные школ противоречивы и не учтены (см. «Проверка данных»)',
      });
    }
    const right = of('2', { counts: { withIndividualRoute: quantity(5), weakAndFailing: quantity(10) } });
    const {
      ratio,
      contributions: [first],
    } = judge([wrong, right], { chosen }).value('4.3.2');
    expect(ratio).toEqual({ numerator: 5, denominator: 10 });
    expect(first).toMatchObject({ numerator: null, denominator: null, disputed: true });
  });

  it('people of whom a list is silent are left out of a share of the others, who stands in two lists as well', () => {
    const lists = [
      listed('1', {
        teachers: [teacher('a', { supported: true }), teacher('b', {}), teacher('c', { supported: false })],
      }),
      // The list says nothing at all: «a» is there too.
      listed('2', { teachers: [teacher('a', {}), teacher('d', {})] }),
    ];
    expect(judge(lists).value('2.3.3.1')).toMatchObject({
      ratio: { numerator: 1, denominator: 4 },
      countedTwice: { numerator: 0, denominator: 1 },
    });
    expect(judge([...lists, listed('3')]).value('2.3.3.1')).toMatchObject({
      ratio: { numerator: 1, denominator: 2 },
      countedTwice: { numerator: 0, denominator: 0 },
      silentPeople: 1,
      missing: 3,
    });
  });

  it('4.3.3 of two schools, one of them silent, is of the other one alone', () => {
    const { value } = judge([
      listed('1', {
        figures: [
          figures({
            date: '2024-01-15',
            counts: { failing: quantity(4), failingAttendingExtra: quantity(4) },
          }),
        ],
      }),
      listed('2', {
        figures: [figures({ date: '2024-01-15', answers: { prophylaxisSystem: answer('yes') } })],
      }),
    ]);
    expect(value('4.3.3')).toMatchObject({
      ratio: { numerator: 4, denominator: 4 },
      missing: 1,
      bounds: null,
    });
    // The sheet is there, only this column of it is not.
    expect(value('4.3.2').why).toBe(
      '«Показатели школ» загружены, но столбец этого показателя в них не заполнен',
    );
  });

  it('a school with nobody to count makes neither «не менее 0 %» nor «—» while the others are silent', () => {
    const failing = (id: string, count: number) =>
      listed(id, { figures: [figures({ date: '2024-01-15', counts: { failing: quantity(count) } })] });
    const chosen = { norilsk43: '2024-01' } as const;
    const known = listed('9', {
      figures: [figures({ date: '2024-01-15', answers: { prophylaxisSystem: answer('yes') } })],
    });
    expect(judge([failing('1', 0), failing('2', 5), known], { chosen }).value('4.3.3').status).toBe('noData');
    expect(judge([failing('1', 0), known], { chosen }).value('4.3.3').status).toBe('noData');
    expect(judge([failing('1', 0)], { chosen }).value('4.3.3').status).toBe('zeroDenominator');
  });

  it('a list with schools in doubt is no firm base, and an empty one is not «не выявлены»', () => {
    const verdicts = (first: 'yes' | 'unknown') =>
      judge(
        ['1', '2'].map((id) =>
          listed(
            id,
            { teachers: [teacher(`p${id}`, { supported: true })] },
            { school: school({ id, name: id }) },
          ),
        ),
        {
          chosen: { norilsk23: '2023-09' },
          shnor: {
            year: YEAR,
            schools: ['1', '2'].map((id) => ({
              school: school({ id, name: id }),
              verdict: id === '1' ? first : 'unknown',
            })),
          } as never,
        },
      );
    expect(verdicts('yes').value('2.3.3.1')).toMatchObject({
      ratio: { numerator: 1, denominator: 1 },
      baseOpen: 1,
      bounds: null,
    });
    expect(verdicts('unknown').outcome).toBeNull();
  });
});
