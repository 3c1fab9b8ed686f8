import { supportSchool } from '../../../test/fixtures/supportRecords';
import { DEFAULT_SETTINGS } from '../defaults';
import type { ShnorVerdict } from '../outcome';
import { partnerPairs } from './pairs';
import type { Known } from './verdicts';
import { lowVerdicts } from './verdicts';

const { support } = DEFAULT_SETTINGS;
const known: readonly Known[] = [
  {
    shnor: { verdict: 'yes', official: 'no' } as ShnorVerdict,
    risk: undefined,
    social: undefined,
    marks: [],
    result: 60,
  },
  { shnor: undefined, risk: undefined, social: undefined, marks: [], result: 70 },
];

it.each([
  ['calculated', ['yes', 'unknown']],
  ['official', ['no', 'unknown']],
  ['mark', ['unknown', 'yes']],
  ['first', ['yes', 'yes']],
  ['rating', ['yes', 'no']],
] as const)('ШНРО by the criterion «%s»', (criterion, verdicts) => {
  const judged = lowVerdicts(known, ['none', 'yes'], { criterion, ratingPercent: 20 });
  expect(judged.map(({ verdict }) => verdict)).toEqual(verdicts);
  const grounds = criterion === 'first' ? ['calculated', 'mark'] : [criterion, criterion];
  expect(judged.map(({ ground }) => ground)).toEqual(grounds);
});

it('the mark of the department wins over the calculated one, and what that says is kept', () => {
  const { shnro } = support;
  expect(lowVerdicts(known, ['no', 'conflict'], shnro)).toEqual([
    { verdict: 'no', ground: 'mark', other: { verdict: 'yes', ground: 'calculated' } },
    { verdict: 'unknown', ground: 'markConflict', other: null },
  ]);
  const rule = { ...shnro, criterion: 'calculated' as const };
  expect(lowVerdicts(known, ['no', 'conflict'], rule)).toEqual([
    { verdict: 'yes', ground: 'calculated', other: { verdict: 'no', ground: 'mark' } },
    { verdict: 'unknown', ground: 'calculated', other: null },
  ]);
});

it('as many suggestions as the setting says, in the order of its weights', () => {
  const schools = [
    supportSchool(1, { low: 'yes', result: 60, index: 0 }),
    supportSchool(2, { result: 70, index: 0 }),
    supportSchool(3, { result: 90, index: 1 }),
  ];
  const partners = (changes: Partial<typeof support.partners>) =>
    partnerPairs({
      schools,
      partnerships: [],
      decisions: [],
      schoolOf: () => null,
      entityOf: ({ id }) => id,
      asOf: null,
      settings: { ...support, partners: { ...support.partners, ...changes } },
    }).pairs.map(({ partnerName }) => partnerName.replace(/\D/g, ''));
  // 2: 50 + 7,5 + 20; 3: 0 + 22,5 + 20.
  expect(partners({})).toEqual(['2', '3']);
  expect(partners({ count: 1 })).toEqual(['2']);
  // Results alone: a quarter of the way against three quarters.
  expect(partners({ weightSocial: 0, weightProfile: 0 })).toEqual(['3', '2']);
});
