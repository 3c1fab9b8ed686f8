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
  ['rating', ['yes', 'no']],
] as const)('ШНРО by the criterion «%s»', (criterion, verdicts) => {
  const mark = (index: number) => (index === 1 ? 'yes' : 'unknown');
  const judged = lowVerdicts(known, mark, { criterion, ratingPercent: 20 });
  expect(judged).toEqual({ verdicts, ground: criterion });
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
