import type { NetworkMember, Wave, WaveLine } from '../../model/programme/social';
import { at, records } from '../../../test/fixtures/records';
import { numbered } from '../../../test/fixtures/analysis';
import { withSocial } from '../../../test/fixtures/social';
import { NO_SCHOOL_PROGRAMME } from '../collected';
import { DEFAULT_SETTINGS } from '../defaults';
import { judgeNetwork } from './network';
import { bestBounds, judgeWaves } from './waves';

const member = (changes: Partial<NetworkMember>): NetworkMember => ({
  school: { name: 'школа', source: at('A2', 'Сеть') },
  group: 'control',
  period: '2017',
  tutor: null,
  mentor: null,
  source: at('A2', 'Сеть'),
  ...changes,
});

const school = (number: number, network: readonly NetworkMember[], waves: readonly WaveLine[] = []) =>
  records({ school: numbered(number), programme: { ...NO_SCHOOL_PROGRAMME, network, waves } });

describe('network of schools', () => {
  it('lists years ascending, then groups; a line without a year comes last', () => {
    const { outcome } = judgeNetwork([
      school(1, [member({ period: null }), member({ period: '2018', group: 'base' }), member({})]),
      school(2, [member({ period: '2018' }), member({ group: 'stagingSite' })]),
    ]);
    expect(outcome!.periods).toEqual(['2017', '2018', null]);
    expect(outcome!.lines.map(({ period, group, school: { login } }) => [period, group, login])).toEqual([
      ['2017', 'control', 'sch990001'],
      ['2017', 'stagingSite', 'sch990002'],
      ['2018', 'control', 'sch990002'],
      ['2018', 'base', 'sch990001'],
      [null, 'control', 'sch990001'],
    ]);
  });

  it('counts a school once in a group of a year and keeps what either line says of tutor and mentor', () => {
    const { outcome, findings } = judgeNetwork([
      school(1, [member({ tutor: false }), member({ tutor: true, mentor: false, source: at('A9', 'Сеть') })]),
    ]);
    expect(outcome!.lines).toEqual([expect.objectContaining({ tutor: true, mentor: false })]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'networkRepeated',
        cell: 'A9',
        params: expect.objectContaining({ first: 'A2' }),
      }),
    ]);
    expect(judgeNetwork([school(1, [])]).outcome).toBeNull();
  });
});

const line = (values: Partial<Record<Wave, number>>, changes: Partial<WaveLine> = {}, row = 5): WaveLine => ({
  school: { name: 'школа', source: at(`B${row}`, 'Волны') },
  period: '2018',
  values: Object.fromEntries(
    Object.entries(values).map(([wave, value]) => [wave, { value, source: at(`D${row}`, 'Волны') }]),
  ),
  ...changes,
});

describe('waves of monitoring', () => {
  const schools = [
    school(1, [], [line({ entry: 40, interim: 45, final: 60 })]),
    school(2, [], [line({ entry: 50.1, final: 50.3 })]),
    school(3, [], [line({ entry: 30, interim: 31 })]),
    school(4, [], [line({ final: 70 })]),
  ];

  it('give the change from the first to the last; a missing wave is no data', () => {
    const { outcomes } = judgeWaves(schools, DEFAULT_SETTINGS.social);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]!.schools.map(({ change }) => change)).toEqual([20, 0.2, null, null]);
  });

  it('find the best above the mean of the final wave, (60 + 50,3 + 70) / 3, or in its top third', () => {
    const whole = schools.filter((_, index) => index !== 2);
    const bestOf = (list: typeof schools, settings = DEFAULT_SETTINGS) =>
      judgeWaves(list, settings.social).outcomes[0]!.schools.map(({ best }) => best);
    expect(bestBounds([60, 50.3, 70], 'aboveMean')).toEqual({ least: 60.1, most: 60.1 });
    expect(bestOf(whole)).toEqual(['no', 'no', 'yes']);
    expect(bestOf(whole, withSocial({ best: 'topThird' }))).toEqual(['no', 'no', 'yes']);
    // With the missing one from 180,3 / 4 = 45,075 to 280,3 / 4 = 70,075; two of four are the top third.
    expect(bestBounds([60, 50.3, null, 70], 'aboveMean')).toEqual({ least: 45.075, most: 70.075 });
    expect(bestOf(schools)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(bestOf(schools, withSocial({ best: 'topThird' }))).toEqual(['unknown', 'no', 'unknown', 'yes']);
    expect(bestBounds([null], 'aboveMean')).toBeNull();
    expect(bestBounds([500, null], 'aboveMean')).toEqual({ least: -Infinity, most: Infinity });
  });

  it('keep years apart and take no value that two lines state differently', () => {
    const { outcomes, findings } = judgeWaves(
      [
        school(
          1,
          [],
          [
            line({ entry: 1 }),
            line({ entry: 2, final: 5 }, {}, 6),
            line({ entry: 3 }, { period: '2017' }, 7),
          ],
        ),
      ],
      DEFAULT_SETTINGS.social,
    );
    expect(outcomes.map(({ period }) => period)).toEqual(['2017', '2018']);
    expect(outcomes[1]!.schools[0]!.values).toEqual({ final: expect.objectContaining({ value: 5 }) });
    expect(findings.map(({ code, cell, params }) => [code, cell, params['otherCell']])).toEqual([
      ['waveConflict', 'D5', 'D6'],
    ]);
  });
});
