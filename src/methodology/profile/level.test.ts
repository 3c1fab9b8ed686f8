import type { Significance } from '../../model/programme/profile';
import { DEFAULT_SETTINGS } from '../defaults';
import { activates, profileLevel } from './level';
import type { ProfileLevel } from './outcome';

const LETTERS: Readonly<Record<string, Significance | null>> = {
  h: 'high',
  m: 'medium',
  l: 'low',
  n: 'none',
  x: 'notApplicable',
  '?': null,
};
const values = (letters: string) => [...letters].map((letter) => LETTERS[letter]!);

/** Three of high significance make the level high, one of high or medium makes it medium. */
it.each<[string, ProfileLevel]>([
  ['hhhnnnnnnnn', 'high'],
  ['hhh????????', 'high'],
  ['hhnnnnnnnnn', 'medium'],
  ['hh?nnnnnnnn', 'unknown'],
  ['mnnnnnnnnnn', 'medium'],
  ['m??nnnnnnnn', 'medium'],
  ['lnnnnnnnnnn', 'low'],
  ['l?nnnnnnnnn', 'unknown'],
  ['nnnnnnnnnnn', 'none'],
  ['nnnnnnnnnnx', 'none'],
  ['nnnnnnnnnn?', 'unknown'],
  ['???????????', 'unknown'],
])('%s is %s', (letters, level) => {
  expect(profileLevel(values(letters), DEFAULT_SETTINGS.profile)).toBe(level);
});

it('other thresholds: one high factor is enough, two of medium significance are needed', () => {
  const settings = { ...DEFAULT_SETTINGS.profile, highFactors: 1, mediumFactors: 2 };
  expect(profileLevel(values('hnnn'), settings)).toBe('high');
  expect(profileLevel(values('mnnn'), settings)).toBe('low');
  expect(profileLevel(values('mmnn'), settings)).toBe('medium');
  expect(profileLevel(values('m?nn'), settings)).toBe('unknown');
});

it('only high significance calls for measures, unless the setting says medium', () => {
  const { profile } = DEFAULT_SETTINGS;
  expect(values('hmlnx?').map((value) => activates(value, profile))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(values('hml').map((value) => activates(value, { ...profile, activatedFrom: 'medium' }))).toEqual([
    true,
    true,
    false,
  ]);
});
