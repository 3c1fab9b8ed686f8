import { formatFor, languageOf, roundHalfUp } from './language';

describe('numbers as the reader writes them', () => {
  const ru = formatFor('ru');
  const en = formatFor('en');

  it('one decimal, half up, comma in Russian', () => {
    expect(ru.percent(30.45)).toBe('30,5\u00a0%');
    expect(en.percent(30.45)).toBe('30.5%');
    expect(ru.percent(100 / 3)).toBe('33,3\u00a0%');
  });

  it('a decimal stays where it is zero, and minus is a minus', () => {
    expect(ru.decimal(6)).toBe('6,0');
    expect(ru.decimal(-1.85)).toBe('−1,9');
    expect(en.decimal(-12.04)).toBe('−12.0');
  });

  it('rounds the decimal that a person sees, not its binary shadow', () => {
    expect(roundHalfUp(1.05)).toBe(1.1);
    expect(roundHalfUp((100 * 62) / 207)).toBe(30);
    expect(roundHalfUp(0.29999999999999993 * 100)).toBe(30);
  });

  it('writes dates as a letter does', () => {
    expect(ru.date('2022-08-31')).toBe('31.08.2022');
    expect(en.date('2022-08-31')).toBe('31/08/2022');
  });

  it.each([
    [1, 'школа'],
    [3, 'школы'],
    [5, 'школ'],
    [11, 'школ'],
    [21, 'школа'],
  ])('%i %s', (count, word) => {
    expect(ru.plural(count, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })).toBe(word);
  });
});

it.each([
  ['ru-RU', 'ru'],
  ['ru', 'ru'],
  ['be-BY', 'ru'],
  ['kk-KZ', 'ru'],
  ['UK-ua', 'ru'],
  ['', 'ru'],
  [undefined, 'ru'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['bem-ZM', 'en'],
])('in a program that speaks %p the reader gets %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
