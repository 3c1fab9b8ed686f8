import { SETTINGS_CATALOGUE } from '../../methodology/settingsCatalogue';
import type { NotApplicableCause, ProcedureMark, RiskInput, UnknownCause } from '../../methodology/outcome';
import type { MatchLevel, MatchLine } from '../../schools/matching';
import { formatFor } from '../language';
import { LIST_TEXTS } from './lists';
import { SCHOOLS_TEXTS } from './schools';
import { SETTINGS_TEXTS } from './settings';
import { WHY_TEXTS } from './why';

/** A record with every member of a union as its keys: a member left out does not compile. */
const LEVELS: Record<MatchLevel, true> = {
  T0: true,
  T1: true,
  T2: true,
  T3: true,
  T4: true,
  confirmed: true,
  new: true,
  none: true,
};
const MATCH_CAUSES: Record<NonNullable<MatchLine['cause']>, true> = {
  ambiguous: true,
  notFound: true,
  noNumberOrName: true,
  classDiffers: true,
  branch: true,
  noMunicipality: true,
};
const CAUSES: Record<UnknownCause | NotApplicableCause | NonNullable<RiskInput['cause']>, true> = {
  noData: true,
  notLoaded: true,
  conflict: true,
  bothSeasons: true,
  ambiguousPercent: true,
  impossible: true,
  noParticipants: true,
  noSuchLevel: true,
  notHeld: true,
  notOpenYet: true,
  closed: true,
  belowMinimum: true,
  leftOut: true,
  zeroDenominator: true,
  stated: true,
};
const MARKS: Record<ProcedureMark, true> = {
  reconstructed: true,
  roundingDecides: true,
  borderline: true,
  smallSample: true,
  belowMinimum: true,
};

describe.each(['ru', 'en'] as const)('texts of the pane in %s', (language) => {
  it('name every level, cause and mark', () => {
    expect(Object.keys(SCHOOLS_TEXTS[language].levels).sort()).toEqual(Object.keys(LEVELS).sort());
    expect(Object.keys(SCHOOLS_TEXTS[language].causes).sort()).toEqual(Object.keys(MATCH_CAUSES).sort());
    expect(Object.keys(WHY_TEXTS[language].causes).sort()).toEqual(Object.keys(CAUSES).sort());
    expect(Object.keys(WHY_TEXTS[language].marks).sort()).toEqual(Object.keys(MARKS).sort());
  });

  it('name every unit and group of the settings', () => {
    const units = new Set(SETTINGS_CATALOGUE.map(({ unit }) => unit).filter((unit) => /\p{L}/u.test(unit)));
    expect(Object.keys(SETTINGS_TEXTS[language].units).sort()).toEqual([...units].sort());
    const groups = SETTINGS_CATALOGUE.map(({ code }) =>
      code.startsWith('risk.') ? code.split('.').slice(0, 2).join('.') : code.split('.')[0]!,
    );
    expect(Object.keys(SETTINGS_TEXTS[language].group)).toEqual([...new Set(groups)]);
  });
});

it.each([
  [1, '1 школа', '1 school'],
  [3, '3 школы', '3 schools'],
  [11, '11 школ', '11 schools'],
  [21, '21 школа', '21 schools'],
])('%i schools in words', (count, ru, en) => {
  expect(LIST_TEXTS.ru.schools(count, formatFor('ru'))).toBe(ru);
  expect(LIST_TEXTS.en.schools(count, formatFor('en'))).toBe(en);
});

it('a difference is told with its sign, and only where there is one', () => {
  const now = { yes: 25, unknown: 4, no: 3, notApplicable: 0 };
  const was = { yes: 23, unknown: 4, no: 5, notApplicable: 0 };
  expect(SETTINGS_TEXTS.ru.counts(now, was, formatFor('ru'))).toBe('да 25 (+2), не определено 4, нет 3 (−2)');
  expect(SETTINGS_TEXTS.en.counts(now, null, formatFor('en'))).toBe('yes 25, unknown 4, no 3');
});
