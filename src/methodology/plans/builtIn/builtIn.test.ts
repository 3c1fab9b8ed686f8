import fs from 'node:fs';
import path from 'node:path';
import { SUBSECTIONS } from '../../../model/programme/profile';
import { factorOf, PLAN_FACTORS } from '../factors';
import { BUILT_IN_PLANS } from './index';
import type { BuiltInPlan, BuiltInRow } from './plan';
import { isSection } from './plan';

const rowsOf = ({ lines }: BuiltInPlan): BuiltInRow[] =>
  lines.filter((line): line is BuiltInRow => !isSection(line));
const planOf = (id: string): BuiltInPlan => BUILT_IN_PLANS.find((plan) => plan.id === id)!;
const column = (plan: BuiltInPlan, name: string): string[] => {
  const at = plan.headings.findIndex(([field]) => field === name);
  return rowsOf(plan).map(({ cells }) => cells[at]!);
};
/** Rows under every heading, in the order of the source. */
const counts = ({ lines }: BuiltInPlan): number[] => {
  const found: number[] = [];
  for (const line of lines)
    if (isSection(line)) found.push(0);
    else found[found.length - 1]! += 1;
  return found;
};

describe('the plans of the documents', () => {
  it('every row has a cell for every heading and a text', () => {
    for (const plan of BUILT_IN_PLANS) {
      for (const { cells } of rowsOf(plan)) expect(cells).toHaveLength(plan.headings.length);
      for (const text of column(plan, 'text')) expect(text).not.toBe('');
    }
  });

  it('Бобров: 1–32 without 3, 11 risk subsections, row 30 without anyone', () => {
    const plan = planOf('bobrov2021');
    const numbers = column(plan, 'number').map((number) => Number.parseInt(number, 10));
    expect(numbers).toEqual([1, 2, ...Array.from({ length: 29 }, (_, index) => index + 4)]);
    expect(counts(plan)).toEqual([2, 4, 4, 3, 0, 4, 1, 3, 2, 0, 1, 1, 3, 1, 2]);
    expect(PLAN_FACTORS.map(({ code }) => code)).toEqual(SUBSECTIONS);
    expect(column(plan, 'responsible').flatMap((who, index) => (who === '' ? [numbers[index]] : []))).toEqual(
      [30],
    );
    expect(factorOf({ sections: ['1. Организационные действия', PLAN_FACTORS[1]!.heading] })).toBe('1.2');
    expect(factorOf({ sections: ['1. Организационные действия'] })).toBeNull();
  });

  it('Предгорный: 30 rows in seven sections, one without a number, 3.2 without a result', () => {
    const plan = planOf('predgorny2021');
    expect(counts(plan)).toEqual([2, 2, 3, 11, 6, 4, 2]);
    expect(column(plan, 'number').filter((number) => number === '')).toHaveLength(1);
    expect(column(plan, 'expected').filter((result) => result === '')).toHaveLength(1);
    expect(column(plan, 'deadline')).toContain('декабрь 2021\nиюль 2022');
  });

  it('Норильск: 25 rows in four groups with empty numbers, four empty results; seven measures of 4.5', () => {
    const plan = planOf('norilsk2023');
    expect(counts(plan)).toEqual([9, 12, 2, 2]);
    expect(new Set(column(plan, 'number'))).toEqual(new Set(['']));
    expect(column(plan, 'expected').filter((result) => result === '')).toHaveLength(4);
    const measures = planOf('norilskMeasures');
    expect(column(measures, 'number')).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
    expect(column(measures, 'expected')[3]).toBe('');
  });

  it('Иркутск: 20 actions of 1.3–1.9', () => {
    expect(counts(planOf('irkutsk2018'))).toEqual([2, 2, 3, 5, 3, 4, 1]);
  });
});

const SEEDS = path.join(__dirname, '../../../../../shared/seeds');
const DOCUMENTS: Readonly<Record<string, string>> = {
  norilsk2023: '004',
  norilskMeasures: '004',
  predgorny2021: '001',
  bobrov2021: '002',
  irkutsk2018: '003',
};
const plain = (text: string): string[] =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(/(\d\.)(?=[А-ЯЁ])/g, '$1 ')
    .replace(/(?<=[а-яё.)])(?=\d\. [А-ЯЁ])/g, ' ')
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '');

/** All words stand in the document in this order, close together (cells of other columns may lie between). */
function standsIn(words: readonly string[], document: readonly string[]): boolean {
  return document.some((word, start) => {
    if (word !== words[0]) return false;
    let at = start;
    for (const wanted of words) {
      const reach = at + 40;
      while (at < reach && document[at] !== wanted) at += 1;
      if (at >= reach) return false;
      at += 1;
    }
    return true;
  });
}

(fs.existsSync(SEEDS) ? describe : describe.skip)('word for word with the documents', () => {
  it.each(BUILT_IN_PLANS.map((plan) => [plan.id, plan] as const))('%s', (id, plan) => {
    const file = fs.readdirSync(SEEDS).find((name) => name.startsWith(DOCUMENTS[id]!))!;
    const document = plain(fs.readFileSync(path.join(SEEDS, file), 'utf8'));
    const missing = plan.lines
      .filter((line) => !line.restored)
      .flatMap((line) => (isSection(line) ? [line.section] : line.cells))
      .filter((text) => text !== '' && !standsIn(plain(text), document));
    expect(missing).toEqual([]);
  });
});
