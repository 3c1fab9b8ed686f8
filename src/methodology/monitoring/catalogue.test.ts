import { INDICATOR_CODES, INDICATOR_SYSTEMS } from '../../model/programme/indicator';
import { INDICATORS, indicatorEntry, indicatorsOf } from './catalogue';
import { RULES } from './rules';
import { systemEntry } from './systems';

it('holds every indicator once, in the order of the sources, and each has a rule', () => {
  expect(INDICATORS.map(({ code }) => code)).toEqual(INDICATOR_CODES);
  expect(Object.keys(RULES).sort()).toEqual([...INDICATOR_CODES].sort());
});

it('2.3 prints 12 rows with 14 values, 3.3 nine, 4.3 three, Предгорный округ six', () => {
  const rows = INDICATOR_SYSTEMS.map((system) => {
    const entries = indicatorsOf(system);
    return [new Set(entries.map(({ text }) => text)).size, entries.length];
  });
  expect(rows).toEqual([
    [12, 14],
    [9, 9],
    [3, 3],
    [6, 6],
  ]);
});

it('numbers run as printed inside every block', () => {
  const printed = indicatorsOf('norilsk23').map(({ block, number }) => `${block!.number} ${number}`);
  expect(printed.filter((text) => text.startsWith('2.3.2'))).toEqual(['2.3.2 1.', '2.3.2 1.', '2.3.2 1.']);
  expect(indicatorsOf('predgorny').every(({ number, block }) => number === '' && block === null)).toBe(true);
  for (const { code, block, number } of INDICATORS) {
    if (block) expect(code.replace(/[abc]$/, '')).toBe(`${block.number}.${number.slice(0, -1)}`);
  }
});

it('misprints of the source stay, lost words stand in brackets and are marked', () => {
  expect(indicatorEntry('3.3.1.1').text).toContain('(с перечисление выявленных факторов)');
  expect(INDICATORS.filter(({ text }) => text.includes('[')).map(({ code }) => code)).toEqual(['2.3.3.3']);
  expect(INDICATORS.filter(({ restored }) => restored).map(({ code }) => code)).toEqual(['2.3.3.3']);
});

it('only counts have no denominator, and every text names its paragraph in both languages', () => {
  for (const { unit, unitText, denominator, source, label, labelEn } of INDICATORS) {
    expect(denominator === null).toBe(unit === 'count');
    expect(unitText).toBe(unit === 'count' ? 'Числовое значение' : '%');
    expect(source).toMatch(/^Норильск, \d\.\d|^Предгорный муниципальный округ, /);
    expect(label).toMatch(/[а-я]/);
    expect(labelEn).toMatch(/^[A-Z][\x20-\x7e]+$/);
  }
});

it('fewer schools at risk is better, more of everything else', () => {
  const down = INDICATORS.filter(({ better }) => better === 'down').map(({ code }) => code);
  expect(down).toEqual(['3.3.1.1', '3.3.2.1']);
});

it('months are those of the text', () => {
  expect(INDICATOR_SYSTEMS.map((system) => systemEntry(system).months)).toEqual([[9], [9], [1, 6], [12, 7]]);
});
