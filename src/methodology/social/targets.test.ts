import type { Target, TargetTable } from '../../model/programme/social';
import { at } from '../../../test/fixtures/records';
import { IRKUTSK_TARGETS, TARGET_SECTIONS, listedTarget, sectionTitle } from './targetCatalogue';
import { done, judgeTargets } from './targets';

const measure = (value: number | null, cell: string) =>
  value === null ? null : { value, source: at(cell, 'План-факт') };

function target(
  number: number,
  plan: number | null,
  fact: number | null,
  changes: Partial<Target> = {},
): Target {
  return {
    number: String(number),
    section: '',
    text: `Показатель ${number}`,
    plan: measure(plan, `D${number + 4}`),
    unit: 'школ',
    fact: measure(fact, `F${number + 4}`),
    document: '',
    source: at(`C${number + 4}`, 'План-факт'),
    ...changes,
  };
}

const table = (targets: readonly Target[], changes: Partial<TargetTable> = {}): TargetTable => ({
  workbook: 'книга.xlsx',
  sheet: 'План-факт',
  period: '2018',
  targets,
  ...changes,
});

describe('plan and fact of «не менее» targets', () => {
  it('done when the fact is not less than the plan, unknown without either', () => {
    const { outcomes } = judgeTargets([
      table([
        target(1, 2, 2),
        target(2, 2, 1),
        target(3, 2, null),
        target(4, null, 5),
        target(5, 0.3, 0.1 + 0.2),
      ]),
    ]);
    expect(outcomes[0]!.lines.map((line) => line.done)).toEqual(['yes', 'no', 'unknown', 'unknown', 'yes']);
    expect(done({ value: 0.3 }, { value: 0.1 + 0.19999 })).toBe('no');
  });

  const finished = (targets: readonly Target[]) => table(targets, { sheet: 'Готовый', ownSheet: true });
  const stated = (plan: number | null, fact: number | null, document = '') => ({
    stated: { plan, fact, document },
  });

  it('takes from our own finished sheet what no other table gives, and what a person typed there', () => {
    const own = finished([
      target(1, 7, 9, stated(2, 3)),
      target(2, 2, 4, { document: 'приказ', ...stated(2, null) }),
      target(3, 2, 3, { document: 'старый', ...stated(2, 3, 'старый') }),
    ]);
    // The fact and the document of the third were brought up to date on the source sheet.
    const input = table([target(1, 2, 3), target(2, 2, null), target(3, 2, 5, { document: 'новый' })]);
    for (const tables of [
      [own, input],
      [input, own],
    ]) {
      const { outcomes, findings } = judgeTargets(tables);
      expect(outcomes[0]!.lines.map((one) => [one.plan?.value, one.fact?.value, one.document])).toEqual([
        [7, 9, ''],
        [2, 4, 'приказ'],
        [2, 5, 'новый'],
      ]);
      expect(outcomes[0]!.lines[0]!.stated).toEqual({ plan: 2, fact: 3, document: '' });
      expect(findings.map(({ code, params }) => [code, params['what'], params['typed']])).toEqual([
        ['targetTyped', 'plan', 7],
        ['targetTyped', 'fact', 9],
      ]);
    }
  });

  it('knows a target whose words were changed on the finished sheet by its number', () => {
    const own = finished([target(1, 2, 3, { text: 'Показатель 1 (уточнён)', ...stated(2, 3) })]);
    const { outcomes, findings } = judgeTargets([table([target(1, 2, 3), target(2, 1, 1)]), own]);
    expect(outcomes[0]!.lines.map(({ text }) => text)).toEqual(['Показатель 1', 'Показатель 2']);
    expect(findings.map(({ code }) => code)).toEqual(['targetTextTyped']);
  });

  it('decides nothing where two places differ, and names both', () => {
    const { outcomes, findings } = judgeTargets([
      table([target(1, 50, 50), target(1, 50, 40, { fact: measure(40, 'F9') }), target(2, 1, 1)]),
      table([target(2, 3, 1)], { sheet: 'Цели' }),
    ]);
    expect(outcomes[0]!.lines.map((one) => [one.plan?.value, one.fact?.value, one.done])).toEqual([
      [50, undefined, 'unknown'],
      [undefined, 1, 'unknown'],
    ]);
    expect(
      findings.map(({ code, severity, cell, params }) => [code, severity, cell, params['otherCell']]),
    ).toEqual([
      ['targetDiffers', 'error', 'F5', 'F9'],
      ['targetDiffers', 'error', 'D6', 'D6'],
    ]);
  });

  it('does not judge «не более» as «не менее»', () => {
    const { outcomes, findings } = judgeTargets([
      table([
        target(1, 5, 7, { text: 'Не более 5 жалоб' }),
        target(2, 2, 3, { text: 'Не менее 2 групп, не более 12 человек в каждой' }),
      ]),
    ]);
    expect(outcomes[0]!.lines.map((one) => one.done)).toEqual(['unknown', 'yes']);
    expect(findings.map(({ code }) => code)).toEqual(['targetAtMost']);
  });

  it.each([
    ['Доля двоек менее, %', 'unknown'],
    ['Доля двоек менее', 'unknown'],
    ['Снижение доли двоек до, %', 'unknown'],
    ['Снижение доли двоек', 'unknown'],
    ['Уменьшение количества конфликтов до', 'unknown'],
    ['Сокращение числа школ с низкими результатами до', 'unknown'],
    ['Число жалоб (максимум)', 'unknown'],
    ['Число жалоб до 5', 'unknown'],
    ['Доля школ с низкими результатами не превышает, %', 'unknown'],
    ['Отсутствие жалоб', 'unknown'],
    ['Снижение доли двоек на, п.п.', 'yes'],
    ['Снижение доли двоек не менее чем на, п.п.', 'yes'],
    ['Увеличение охвата до, %', 'yes'],
    ['Проведено семинаров по снижению доли двоек', 'yes'],
    ['Программы для детей до 7 лет', 'yes'],
    ['Охвачено школ с результатами ниже средних', 'yes'],
    ['Число школ', 'yes'],
  ])('a fact above the plan of «%s» is decided as %s', (text, verdict) => {
    const { outcomes, findings } = judgeTargets([table([target(1, 5, 9, { text, unit: '' })])]);
    expect(outcomes[0]!.lines[0]!.done).toBe(verdict);
    expect(findings.map(({ code }) => code)).toEqual(verdict === 'unknown' ? ['targetAtMost'] : []);
  });

  it('judges every target of the plan-schedule of 2018', () => {
    const rows = IRKUTSK_TARGETS.map(({ number, text, plan, unit }) =>
      target(Number(number), plan, plan, { text, unit }),
    );
    expect(judgeTargets([table(rows)]).outcomes[0]!.lines.every((one) => one.done === 'yes')).toBe(true);
  });

  it('makes one outcome a year, and none of a table without a fact', () => {
    const { outcomes, findings } = judgeTargets([
      table([target(1, 2, 3)], { period: '2019' }),
      table([target(1, 2, 3)]),
      table([target(1, 2, null)], { period: '2020' }),
      table([target(1, 2, 5)], { period: null }),
    ]);
    expect(outcomes.map(({ period }) => period)).toEqual(['2018', '2019', null]);
    expect(findings.map(({ code }) => code)).toEqual(['targetsWithoutFacts']);
  });

  it('gives a row of the document its section and tells a plan that was changed', () => {
    const listed = IRKUTSK_TARGETS[10]!;
    const { outcomes, findings } = judgeTargets([table([target(11, 6, 6, { text: listed.text })])]);
    expect(outcomes[0]!.lines[0]).toMatchObject({ section: '1.6', done: 'yes' });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'targetPlanChanged',
        severity: 'info',
        params: { number: '11', plan: 6, source: 7 },
      }),
    ]);
  });
});

describe('the 34 targets of 2018', () => {
  it('stand in the seven sections of the document as many times as it states them', () => {
    const count = (section: string) => IRKUTSK_TARGETS.filter((one) => one.section === section).length;
    expect(Object.keys(TARGET_SECTIONS).map(count)).toEqual([3, 4, 3, 8, 5, 9, 2]);
    expect(IRKUTSK_TARGETS.map(({ number }) => number)).toEqual(
      Array.from({ length: 34 }, (_, index) => index + 1),
    );
  });

  it('have these plans', () => {
    expect(IRKUTSK_TARGETS.map(({ plan }) => plan)).toEqual([
      52, 2, 2, 11, 100, 1, 3, 2, 2, 2, 7, 3, 4, 2, 2, 2, 2, 2, 20, 20, 7, 2, 1, 60, 2, 2, 50, 35, 90, 10, 3,
      150, 50, 5,
    ]);
  });

  it('name their number in their own words', () => {
    for (const { text, plan } of IRKUTSK_TARGETS) expect(text).toMatch(new RegExp(`(?<!\\d)${plan}(?!\\d)`));
  });

  it('are found by their words, and by their number where two share them', () => {
    expect(listedTarget('', IRKUTSK_TARGETS[1]!.text.toUpperCase())?.number).toBe(2);
    expect(listedTarget('34', IRKUTSK_TARGETS[33]!.text)?.number).toBe(34);
    expect(listedTarget('', IRKUTSK_TARGETS[33]!.text)).toBeUndefined();
    expect(listedTarget('1', 'Другой показатель')).toBeUndefined();
  });

  it('title a section by its number or by its own words', () => {
    expect(sectionTitle('1.9')).toBe('Проведение межрегиональных мероприятий');
    expect(sectionTitle('1.9. Свои слова')).toBe('Свои слова');
    expect(sectionTitle('2.7')).toBe('');
    expect(sectionTitle('Кадры')).toBe('');
  });
});
