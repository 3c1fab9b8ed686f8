import { agreement, mentionOf, supportSchool } from '../../../test/fixtures/supportRecords';
import { at } from '../../../test/fixtures/records';
import { DEFAULT_SETTINGS } from '../defaults';
import type { SupportSchool } from './outcome';
import type { PairInput } from './pairs';
import { partnerPairs } from './pairs';
import { comparePair, rangesOf } from './suggest';

const { support } = DEFAULT_SETTINGS;
const input = (schools: readonly SupportSchool[], changes: Partial<PairInput> = {}): PairInput => ({
  schools,
  partnerships: [],
  decisions: [],
  schoolOf: ({ login }) =>
    schools.map(({ school }) => school).find((school) => school.login === login) ?? null,
  entityOf: ({ id }) => id,
  asOf: null,
  settings: support,
  ...changes,
});
const names = (schools: readonly SupportSchool[], changes: Partial<PairInput> = {}) =>
  partnerPairs(input(schools, changes)).pairs.map(({ partner, place, state }) => [
    partner?.name.replace(/\D/g, ''),
    place,
    state,
  ]);

describe('the score of a pair', () => {
  const own = supportSchool(1, { low: 'yes', result: 60, index: -1, pupils: 200 });
  const other = supportSchool(2, { result: 80, index: -0.5, pupils: 400 });

  it('is the weighted mean of likeness, results and profile', () => {
    const ranges = rangesOf([own, other, supportSchool(3, { index: 1 })]);
    const pair = comparePair(own, other, ranges, support.partners);
    // |−1 − (−0,5)| / 2 = 0,25 → 0,75; (80 − 60) / (100 − 60) = 0,5; (1 + 1 + 200/400) / 3 = 5/6.
    expect(pair).toMatchObject({ socialBasis: 'index', socialDifference: 0.5, social: 0.75, results: 0.5 });
    expect(pair).toMatchObject({ resultDifference: 20, size: 0.5 });
    expect(pair.profile).toBeCloseTo(5 / 6, 12);
    // 50 · 0,75 + 30 · 0,5 + 20 · 5/6 = 69,1666…
    expect(pair.score).toBeCloseTo(69.166666667, 8);
  });

  it('without an index compares the shares that both have; without any the social part is left out', () => {
    const a = supportSchool(1, {
      low: 'yes',
      result: 60,
      shares: { registered: 10, disabilities: 20, foreignLanguage: null, truants: null },
    });
    const b = supportSchool(2, {
      result: 80,
      shares: { registered: 5, disabilities: null, foreignLanguage: 1, truants: null },
    });
    const c = supportSchool(3, {
      shares: { registered: 30, disabilities: null, foreignLanguage: null, truants: null },
    });
    const pair = comparePair(a, b, rangesOf([a, b, c]), support.partners);
    // Only «на учёте» is known of both: |10 − 5| of a range of 25.
    expect(pair).toMatchObject({
      socialBasis: 'shares',
      socialDifference: 5,
      social: 0.8,
      size: null,
      profile: 1,
    });
    const bare = comparePair(
      supportSchool(1, { result: 60 }),
      supportSchool(2, { result: 80 }),
      rangesOf([]),
      support.partners,
    );
    expect(bare).toMatchObject({ socialBasis: null, social: null });
    // (30 · 0,5 + 20 · 1) / 50
    expect(bare.score).toBe(70);
  });

  it('equal schools are alike in everything', () => {
    const same = [
      supportSchool(1, { index: 2, result: 50 }),
      supportSchool(2, { index: 2, result: 50 }),
    ] as const;
    expect(comparePair(same[0], same[1], rangesOf(same), support.partners)).toMatchObject({
      social: 1,
      results: 0,
      resultDifference: 0,
    });
  });

  it('has no score when every weight is 0', () => {
    const weights = { ...support.partners, weightSocial: 0, weightResults: 0, weightProfile: 0 };
    expect(comparePair(own, other, rangesOf([own, other]), weights).score).toBeNull();
  });
});

describe('suggestions', () => {
  const low = supportSchool(1, { low: 'yes', result: 60, index: -1 });

  it('are the three best of those with higher results that are no ШНРО', () => {
    const schools = [
      low,
      supportSchool(2, { result: 90, index: 1 }),
      supportSchool(3, { result: 80, index: -1 }),
      supportSchool(4, { result: 70, index: -0.5 }),
      supportSchool(5, { result: 65, index: 1 }),
      supportSchool(6, { result: 60, index: -1 }),
      supportSchool(7, { result: 95, index: -1, low: 'yes' }),
      supportSchool(8, { result: 95, index: -1, low: 'unknown' }),
      supportSchool(9, { result: null, index: -1 }),
    ];
    // 3: 50 + 15 + 20 = 85; 4: 37,5 + 7,5 + 20 = 65; 2: 0 + 22,5 + 20 = 42,5; 5: 0 + 3,75 + 20.
    expect(names(schools)).toEqual([
      ['3', 1, 'suggested'],
      ['4', 2, 'suggested'],
      ['2', 3, 'suggested'],
    ]);
  });

  it('none without ШНРО, for a single school, and when all are equal', () => {
    expect(names([supportSchool(1, { result: 60 }), supportSchool(2, { result: 80 })])).toEqual([]);
    expect(names([low])).toEqual([]);
    expect(names([low, supportSchool(2, { result: 60, index: -1 })])).toEqual([]);
  });

  it('one school may help several; other municipalities only when the setting allows', () => {
    const far = supportSchool(3, { result: 90 }, { municipality: 'Заполярный район' });
    const schools = [low, supportSchool(2, { low: 'yes', result: 50, index: 0 }), far];
    expect(names(schools)).toEqual([]);
    const settings = { ...support, partners: { ...support.partners, sameMunicipality: false } };
    expect(names(schools, { settings })).toEqual([
      ['3', 1, 'suggested'],
      ['3', 1, 'suggested'],
    ]);
  });

  it('never a branch of its own organisation', () => {
    const entityOf = ({ id }: { readonly id: string }) => (id === 'sch990003' ? 'sch990001' : id);
    const schools = [low, supportSchool(2, { result: 70 }), supportSchool(3, { result: 90 })];
    expect(names(schools, { entityOf })).toEqual([['2', 1, 'suggested']]);
  });

  it('among hundreds of candidates looks around the school itself, whatever the order of the list', () => {
    const many = Array.from({ length: 900 }, (_, index) =>
      supportSchool(index + 2, { result: 70, index: index / 100 }),
    );
    const own = supportSchool(1, { low: 'yes', result: 60, index: 5.001 });
    const forward = names([own, ...many]);
    // Index 5,00 is that of number 502; its neighbours are 503 (5,01) and 501 (4,99).
    expect(forward).toEqual([
      ['502', 1, 'suggested'],
      ['503', 2, 'suggested'],
      ['501', 3, 'suggested'],
    ]);
    expect(names([own, ...[...many].reverse()])).toEqual(forward);
  });
});

describe('pairs that people name', () => {
  const low = supportSchool(1, { low: 'yes', result: 60 });
  const high = supportSchool(2, { result: 80 });
  const other = supportSchool(3, { result: 50 });
  const schools = [low, high, other];
  const decision = (accepted: boolean, cell = 'Q5') => ({
    school: mentionOf(low.school),
    partner: mentionOf(high.school),
    accepted,
    source: at(cell, 'Партнёры 2023-2024'),
  });

  it('a decision and an agreement keep the place of the suggestion', () => {
    expect(names(schools, { decisions: [decision(true)] })).toEqual([['2', 1, 'accepted']]);
    expect(names(schools, { decisions: [decision(false)] })).toEqual([['2', 1, 'refused']]);
    const partnerships = [agreement(low.school, high.school), agreement(low.school, other.school)];
    expect(names(schools, { partnerships })).toEqual([
      ['2', 1, 'concluded'],
      ['3', null, 'concluded'],
    ]);
  });

  it('an agreement that is over is expired only when the day is known', () => {
    const partnerships = [agreement(low.school, high.school, { until: '2023-12-31' })];
    expect(names(schools, { partnerships })[0]![2]).toBe('concluded');
    expect(names(schools, { partnerships, asOf: '2023-12-31' })[0]![2]).toBe('concluded');
    expect(names(schools, { partnerships, asOf: '2024-01-01' })[0]![2]).toBe('expired');
  });

  it('an agreement that has not begun, and one whose term is unclear, are not in force', () => {
    const state = (changes: Parameters<typeof agreement>[2], asOf: string | null) =>
      names(schools, { partnerships: [agreement(low.school, high.school, changes)], asOf })[0]![2];
    expect(state({ date: '2024-09-01' }, '2024-06-10')).toBe('notBegun');
    expect(state({ date: '2024-09-01' }, '2024-09-01')).toBe('concluded');
    expect(state({ date: '2024-06-01', from: '2024-09-01' }, '2024-06-10')).toBe('notBegun');
    expect(state({ until: '2022-09-01', term: 'unclear' }, '2024-06-10')).toBe('unclear');
    expect(state({ term: 'endless' }, '2034-06-10')).toBe('concluded');
    expect(state({ date: '2024-09-01' }, null)).toBe('concluded');
    // The renewed one counts.
    const partnerships = [
      agreement(low.school, high.school, { until: '2023-08-31' }),
      agreement(low.school, high.school, { date: '2023-09-01', until: '2024-08-31' }),
    ];
    expect(names(schools, { partnerships, asOf: '2024-06-10' })[0]![2]).toBe('concluded');
  });

  it('a partner that is itself ШНРО is told of, unless the agreement is over or the pair refused', () => {
    const twins = [low, supportSchool(2, { low: 'yes', result: 70 })];
    const found = (changes: Partial<PairInput>) => {
      const { pairs, findings } = partnerPairs(input(twins, changes));
      const pair = pairs.find(({ school }) => school.id === low.school.id)!;
      return [pair.partnerIsLow, findings.map(({ code, cell }) => [code, cell])];
    };
    const partnerships = [agreement(low.school, twins[1]!.school, { until: '2024-01-31' })];
    expect(found({ partnerships })).toEqual([true, [['partnerIsLow', 'B4']]]);
    expect(found({ partnerships, asOf: '2024-02-01' })).toEqual([true, []]);
    expect(found({ decisions: [decision(true)] })).toEqual([true, [['partnerIsLow', 'Q5']]]);
    expect(found({ decisions: [decision(false)] })).toEqual([true, []]);
  });

  it('an agreement that the register calls not concluded or terminated is none', () => {
    const partnerships = [
      agreement(low.school, high.school, { number: '12 (расторгнут)', notConcluded: 'denied' }),
    ];
    expect(names(schools, { partnerships, asOf: '2024-06-10' })[0]![2]).toBe('paired');
  });

  it('an agreement written several times is one, with the events of all its rows', () => {
    const row = (cell: string, changes: Parameters<typeof agreement>[2]) =>
      agreement(low.school, high.school, { until: '2024-08-31', source: at(cell, 'Партнёры'), ...changes });
    const judged = (...partnerships: ReturnType<typeof agreement>[]) => {
      const { pairs, findings } = partnerPairs(input(schools, { partnerships, asOf: '2024-06-10' }));
      return {
        pair: pairs[0]!,
        told: findings.map(({ code, cell, params }) => [code, cell, params.otherCell]),
      };
    };
    const same = judged(
      row('B4', { activities: 'планируется', notHeld: 'none' }),
      row('B5', { activities: 'семинар' }),
      row('B6', {}),
    );
    expect(same.pair.agreements).toHaveLength(1);
    expect(same.pair.agreements[0]).toMatchObject({ activities: 'планируется; семинар' });
    expect(same.pair.agreements[0]!.notHeld).toBeUndefined();
    expect(same.told).toEqual([['agreementRepeated', 'B4', 'B5']]);
    const longer = judged(row('B4', {}), row('B5', { until: '2025-08-31' }));
    expect(longer.pair.agreements).toHaveLength(1);
    expect([longer.pair.state, longer.pair.agreements[0]!.until]).toEqual(['concluded', '2025-08-31']);
    expect(longer.told).toEqual([['agreementTermsDiffer', 'B4', 'B5']]);
    const others = judged(row('B4', {}), row('B5', { number: '2' }), row('B6', { date: '2024-01-09' }));
    expect(others.pair.agreements).toHaveLength(3);
    expect(others.told).toEqual([]);
  });

  it('the same number without a day is the same agreement; without figures it is not', () => {
    const row = (number: string | null, date: string | null, cell: string) =>
      agreement(low.school, high.school, { number, date, source: at(cell, 'Партнёры') });
    const judged = (...partnerships: ReturnType<typeof agreement>[]) =>
      partnerPairs(input(schools, { partnerships })).pairs[0]!.agreements.map(({ number, date }) => [
        number,
        date,
      ]);
    expect(
      judged(row('12', null, 'B4'), row('12', '2023-09-01', 'B5'), row('№ 12', '2023-09-01', 'B6')),
    ).toEqual([['12', '2023-09-01']]);
    expect(judged(row('б/н', null, 'B4'), row('б/н', '2023-09-01', 'B5'))).toHaveLength(2);
    expect(judged(row('12', '2023-09-01', 'B4'), row('12', '2024-09-01', 'B5'))).toHaveLength(2);
  });

  it('words that may or may not be an agreement leave the pair open', () => {
    const partnerships = [
      agreement(low.school, high.school, { number: '12 (завершён)', notConcluded: 'unclear' }),
    ];
    expect(names(schools, { partnerships, asOf: '2024-06-10' })[0]![2]).toBe('unclear');
  });

  it('a pair without number and date is no agreement', () => {
    const partnerships = [agreement(low.school, high.school, { number: null, date: null })];
    expect(names(schools, { partnerships })[0]![2]).toBe('paired');
  });

  it('a school that is its own partner, and its branch, are told and left out', () => {
    const partnerships = [agreement(low.school, low.school), agreement(low.school, other.school)];
    const entityOf = ({ id }: { readonly id: string }) => (id === 'sch990003' ? 'sch990001' : id);
    const { pairs, findings } = partnerPairs(input(schools, { partnerships, entityOf }));
    expect(pairs.map(({ partnerName }) => partnerName)).toEqual([high.school.name]);
    expect(findings.map(({ code }) => code).sort()).toEqual(['partnerIsBranch', 'partnerIsSelf']);
  });

  it('a partner outside the register stays in the list by its name', () => {
    const strange = { ...agreement(low.school, high.school), partner: { name: 'Лицей', source: at('C4') } };
    const { pairs } = partnerPairs(input(schools, { partnerships: [strange] }));
    expect(pairs.map(({ partner, partnerName, state }) => [partner?.id ?? null, partnerName, state])).toEqual(
      [
        ['sch990002', high.school.name, 'suggested'],
        [null, 'Лицей', 'concluded'],
      ],
    );
  });

  it('two decisions that contradict each other are none', () => {
    const { pairs, findings } = partnerPairs(
      input(schools, { decisions: [decision(true), decision(false, 'Q9')] }),
    );
    expect(pairs[0]).toMatchObject({ decision: null, state: 'suggested' });
    expect(findings).toEqual([expect.objectContaining({ code: 'decisionConflict', cell: 'Q5' })]);
  });
});
