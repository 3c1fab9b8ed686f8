import { records, school, withRisk } from '../../../test/fixtures/records';
import { column } from '../../../test/fixtures/records';
import { markOfDepartment } from '../../../test/fixtures/supportRecords';
import type { Finding } from '../../model/finding';
import type { Verdict } from '../../model/verdict';
import { DEFAULT_SETTINGS } from '../defaults';
import { judgeRisk } from '../risk';
import type { SocialSchool } from '../social/outcome';
import type { Known } from './verdicts';
import { groupOf, hardVerdict, lowVerdicts, markOf, sharesOf } from './verdicts';

const { nsu, shnro } = DEFAULT_SETTINGS.support;
const known = (result: number | null): Known => ({
  shnor: undefined,
  risk: undefined,
  social: undefined,
  marks: [],
  result,
});
const riskOf = (values: Parameters<typeof column>[0]) =>
  judgeRisk([records({ riskColumns: [column(values)] })], '2023/2024', '2023/2024', withRisk({})).outcome
    .schools[0];
const shares = (values: Parameters<typeof column>[0]) => sharesOf(riskOf(values), nsu);
const social = (quintile: SocialSchool['quintile']) => ({ quintile }) as SocialSchool;

describe('ШНРО by rating', () => {
  const rating = { ...shnro, criterion: 'rating' as const };
  const verdicts = (results: (number | null)[], percent = 20) =>
    lowVerdicts(
      results.map(known),
      results.map(() => 'none'),
      { ...rating, ratingPercent: percent },
    ).map(({ verdict }) => verdict);

  it('the lowest fifth of ten is two schools', () => {
    const list = [95, 60, 70, 80, 85, 90, 91, 92, 93, 94];
    expect(verdicts(list).map((verdict, index) => (verdict === 'yes' ? list[index] : 0))).toEqual([
      0, 60, 70, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('equal results stand together; without a result nothing is decided and the base is smaller', () => {
    expect(verdicts([60, 60, 60, 80, 90])).toEqual(['yes', 'yes', 'yes', 'no', 'no']);
    expect(verdicts([null, 60, 80])).toEqual(['unknown', 'yes', 'no']);
    expect(verdicts([50, 50, 50])).toEqual(['yes', 'yes', 'yes']);
    expect(verdicts([])).toEqual([]);
  });
});

describe('НСУ', () => {
  const none = sharesOf(undefined, nsu);

  it('with the other sign exactly 10 % is enough', () => {
    const atTen = { ...nsu, sign: '>=' as const };
    expect(sharesOf(riskOf({ '3.1': 10, '3.2': 9.9 }), atTen).verdicts).toMatchObject({
      registered: 'yes',
      disabilities: 'no',
    });
  });

  it('two of four shares above 10 %: exactly 10 % is not above', () => {
    const verdict = (values: Parameters<typeof column>[0]) =>
      hardVerdict('none', undefined, shares(values), { ...nsu, criterion: 'shares' }).verdict;
    expect(verdict({ '3.1': 10.1, '3.2': 11, '3.3': 0, '3.4': 0 })).toBe('yes');
    expect(verdict({ '3.1': 10, '3.2': 11, '3.3': 0, '3.4': 0 })).toBe('no');
    expect(verdict({ '3.1': 11, '3.2': 0, '3.3': 0 })).toBe('unknown');
    expect(verdict({ '3.1': 0, '3.2': 0, '3.3': 0 })).toBe('no');
    expect(verdict({})).toBe('unknown');
  });

  it('the first that is known decides: mark, index, shares', () => {
    const some = shares({ '3.1': 50, '3.2': 50, '3.3': 0, '3.4': 0 });
    const verdict = (...args: Parameters<typeof hardVerdict>) => {
      const { verdict, ground } = hardVerdict(...args);
      return [verdict, ground];
    };
    expect(verdict('no', social(1), some, nsu)).toEqual(['no', 'mark']);
    expect(verdict('none', social(2), some, nsu)).toEqual(['no', 'index']);
    expect(verdict('none', social(null), some, nsu)).toEqual(['yes', 'shares']);
    expect(verdict('none', undefined, none, nsu)).toEqual(['unknown', 'noData']);
    // Two marks that contradict each other are a question, not a reason to ask the index.
    expect(verdict('conflict', social(1), some, nsu)).toEqual(['unknown', 'markConflict']);
  });

  it('says what the mark or the rule that does not decide would say otherwise', () => {
    expect(hardVerdict('no', social(1), none, nsu).other).toEqual({ verdict: 'yes', ground: 'index' });
    expect(hardVerdict('yes', social(1), none, nsu).other).toBeNull();
    expect(hardVerdict('yes', social(null), none, nsu).other).toBeNull();
    const byIndex = { ...nsu, criterion: 'index' as const };
    expect(hardVerdict('yes', social(3), none, byIndex).other).toEqual({ verdict: 'yes', ground: 'mark' });
  });

  it('one named criterion alone, and the quintile of the setting', () => {
    expect(hardVerdict('yes', social(2), none, { ...nsu, criterion: 'index' }).verdict).toBe('no');
    expect(hardVerdict('yes', social(2), none, { ...nsu, criterion: 'index', quintile: 2 }).verdict).toBe(
      'yes',
    );
    expect(hardVerdict('yes', undefined, none, { ...nsu, criterion: 'index' })).toEqual({
      verdict: 'unknown',
      ground: 'index',
      other: null,
    });
  });

  it('marks that contradict each other decide nothing and are told with both cells', () => {
    const findings: Finding[] = [];
    const one = school();
    const yes = markOfDepartment(one, { hardConditions: true });
    const no = markOfDepartment(one, {
      hardConditions: false,
      source: { workbook: 'б.xlsx', sheet: 'Л', cell: 'E9' },
    });
    expect(markOf(one, [yes, yes], 'hardConditions', findings)).toBe('yes');
    expect(markOf(one, [], 'hardConditions', findings)).toBe('none');
    expect(findings).toEqual([]);
    expect(markOf(one, [yes, no], 'hardConditions', findings)).toBe('conflict');
    expect(findings[0]).toMatchObject({
      code: 'supportMarkConflict',
      params: { mark: 'НСУ', first: 'yes', second: 'no', otherCell: 'E9' },
    });
  });
});

it.each<[Verdict, Verdict, string]>([
  ['yes', 'yes', 'both'],
  ['yes', 'no', 'onlyLow'],
  ['no', 'yes', 'onlyHard'],
  ['no', 'no', 'neither'],
  ['notApplicable', 'yes', 'onlyHard'],
  ['notApplicable', 'no', 'neither'],
  ['unknown', 'no', 'undecided'],
  ['no', 'unknown', 'undecided'],
])('the fourfold table: %s and %s is %s', (low, hard, group) => {
  expect(groupOf(low, hard)).toBe(group);
});
