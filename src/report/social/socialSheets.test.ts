import fc from 'fast-check';
import { sheetNamed, rowWith, textsOf, values } from '../../../test/fixtures/analysis';
import { FormulaBook } from '../../../test/fixtures/formulas';
import { gridOf } from '../../../test/fixtures/gridOf';
import { gridOfSpec } from '../../../test/fixtures/specGrid';
import { withSocial } from '../../../test/fixtures/social';
import { YEAR } from '../../../test/fixtures/records';
import { FIVE, READING, conditionsSheet, report, school } from '../../../test/fixtures/socialReport';
import type { Row } from '../../../test/fixtures/socialReport';
import { cellKey } from '../../grid/grid';
import { IRKUTSK_TARGETS } from '../../methodology/social/targetCatalogue';
import { recogniseSheet } from '../../recognise/recognise';
import { MOST_LIVE } from './socialSheet';

describe('«Социальный индекс»', () => {
  const { specs } = report([conditionsSheet(FIVE)]);
  const sheet = sheetNamed(specs, 'Социальный индекс');

  it('shows direction, weight, mean, deviation and factor of every component', () => {
    const line = (label: string) => values(sheet, rowWith(sheet, label)).slice(3, 5);
    expect(line('Направление')).toEqual(['+', '−']);
    expect(line('Вес')).toEqual([1, 2]);
    expect(line('Среднее')).toEqual([30, 2]);
    expect(line('Стандартное отклонение')).toEqual([Math.sqrt(200), 2]);
    expect(line('Множитель: знак / отклонение')).toEqual([1 / Math.sqrt(200), -0.5]);
  });

  it('gives index, place, quintile and result of every school', () => {
    const rows = [1, 2, 3, 4, 5].map((number) => values(sheet, rowWith(sheet, school(number))).slice(5));
    expect(rows).toEqual([
      [-0.138071187, 2, 2, 40],
      [0.097631073, 3, 3, 50],
      [0.333333333, 4, 4, 60],
      [0.569035594, 5, 5, 70],
      [-0.861928813, 1, 1, 80],
    ]);
  });

  it('never calls itself the official formula', () => {
    expect(textsOf(sheet).some((text) => text.includes('а не официальная формула'))).toBe(true);
  });

  it('follows a direction and a weight that a person edits', () => {
    const turned = report([conditionsSheet(FIVE, [1, 0])]).specs;
    const expected = sheetNamed(turned, 'Социальный индекс');
    const weight = rowWith(sheet, 'Вес');
    const edited = {
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        row === weight ? cells.map((one, place) => (place === 4 && one ? { ...one, value: 0 } : one)) : cells,
      ),
    };
    const book = new FormulaBook([edited]);
    for (const number of [1, 2, 3, 4, 5]) {
      const row = rowWith(sheet, school(number));
      for (const column of [5, 6, 7])
        expect(book.value(sheet.name, row, column)).toBe(values(expected, row)[column]);
    }
  });

  it('writes plain values where formulas over all schools would take minutes', () => {
    const many = Array.from({ length: MOST_LIVE + 1 }, (_, index): Row => [
      index % 97,
      index % 89,
      null,
      index % 100,
    ]);
    const large = sheetNamed(report([conditionsSheet(many)]).specs, 'Социальный индекс');
    const row = rowWith(large, school(7));
    expect(large.rows[row]![5]!.formula).toBeUndefined();
    expect(large.rows[row]![7]!.value).toEqual(expect.any(Number));
  });
});

const drawnRow = fc.tuple(
  fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  fc.option(fc.integer({ min: 0, max: 4 }), { nil: 'н/д' }),
  fc.option(fc.integer({ min: -3, max: 3 }), { nil: null, freq: 1 }),
  fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
);
const drawnSettings = fc
  .record({
    scale: fc.constantFrom('zscore' as const, 'minmax' as const),
    deviation: fc.constantFrom('population' as const, 'sample' as const),
    missing: fc.constantFrom('undecided' as const, 'present' as const),
    low: fc.constantFrom('shnor' as const, 'belowMean' as const),
    higher: fc.constantFrom('aboveMean' as const, 'aboveMedian' as const, 'topThird' as const),
    regionMean: fc.constantFrom(0, 3.5),
    focusPercent: fc.constantFrom(0, 11, 33.3),
    focusBase: fc.constantFrom('identified' as const, 'all' as const),
    best: fc.constantFrom('aboveMean' as const, 'topThird' as const),
  })
  .map(withSocial);

describe('the formulas of the sheets of Иркутск', () => {
  it('give what the rules decided, for every reading', () => {
    const ready = fc.boolean();
    fc.assert(
      fc.property(
        fc.array(drawnRow, { minLength: 1, maxLength: 9 }),
        ready,
        fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(1, 2.5, 0)),
        drawnSettings,
        (rows, withReady, [first, second], settings) => {
          const shown = rows.map(([a, b, index, result]): Row => [a, b, withReady ? index : null, result]);
          const waves = gridOf(
            [
              ['ОО', 'Входная', 'Промежуточная', 'Итоговая', 'Год'],
              ...rows.map(([a, b, , result], index): Row => [school(index + 1), a, b, result, 2018]),
            ],
            { sheet: 'Волны' },
          );
          const network = gridOf(
            [
              ['ОО', 'Группа', 'Год'],
              ...rows.map(([, b], index): Row => [
                school(index + 1),
                b === 1 ? 'фокус' : 'контрольная',
                2017 + (index % 2),
              ]),
            ],
            { sheet: 'Сеть' },
          );
          const targets = gridOf(
            [
              ['№', 'Раздел', 'Показатель', 'План (не менее)', 'Единица', 'Факт'],
              ...rows.map(([a, , , result], index): Row => [
                index + 1,
                index % 2 ? '1.3' : '',
                `Показатель ${index}`,
                result,
                'школ',
                a,
              ]),
            ],
            { sheet: 'План-факт 2018' },
          );
          const { specs } = report(
            [conditionsSheet(shown, [first, second]), waves, network, targets],
            settings,
          );
          expect(new FormulaBook(specs).differences()).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('«Группы школ»', () => {
  /** Fifteen schools with ready indices; the first quintile is 1, 2, 3. */
  const grids = [
    conditionsSheet(
      Array.from({ length: 15 }, (_, index): Row => [null, null, index + 1, [71, 60, 75][index] ?? 70]),
    ),
    gridOf(
      [
        ['Краткое наименование', 'Тип', 'В перечне ФИОКО (год)'],
        ...Array.from({ length: 15 }, (_, index): Row => [
          school(index + 1),
          'СОШ',
          index === 1 || index === 8 ? '2023/2024' : '2023/2024 – нет',
        ]),
      ],
      { sheet: 'Справочник ОО' },
    ),
  ];
  const { specs } = report(grids);
  const sheet = sheetNamed(specs, 'Группы школ');

  it('ranks the first quintile by result, then the other identified schools, with reasons', () => {
    const head = rowWith(sheet, 'Основание');
    const lines = sheet.rows.slice(head + 1, head + 5).map((_, index) => values(sheet, head + 1 + index));
    // School, control group, place by result, site by the rule, final, queue.
    expect(lines.map((line) => [line[2], line[8], line[9], line[10], line[12], line[13]])).toEqual([
      [school(3), 'нет', 1, 'да', 'да', 4],
      [school(1), 'нет', 2, 'да', 'да', 3],
      [school(2), 'да', 3, 'нет', 'нет', 1],
      [school(9), 'нет', '—', 'нет', 'нет', 2],
    ]);
    expect(lines[2]![15]).toBe(
      '1-й квинтиль: ИСБШ 2 [Социальные условия: D5]; результат 60 (среднее 69,7) [Социальные условия: E5]; низкие результаты по перечню ФИОКО: да',
    );
  });

  it('shows places as far as they are known while a result of the first quintile is missing', () => {
    const rows = Array.from({ length: 15 }, (_, index): Row => [
      null,
      null,
      index + 1,
      [70, 'н/д', 50][index] ?? 70,
    ]);
    const open = sheetNamed(
      report([conditionsSheet(rows)], withSocial({ higher: 'topThird' })).specs,
      'Группы школ',
    );
    const lines = [1, 2, 3].map((number) => values(open, rowWith(open, school(number))));
    expect(lines.map((line) => [line[9], line[12]])).toEqual([
      ['1–2', 'не определено'],
      ['—', 'не определено'],
      ['2–3', 'нет'],
    ]);
    expect(textsOf(open).join(' ')).toContain(
      'Школ без результата в первом квинтиле и тех, кто может в него войти: 1; места остальных поэтому показаны промежутком, а граница не определена.',
    );
  });

  it('prints both bases of the focus group', () => {
    const line = (start: string) =>
      values(
        sheet,
        sheet.rows.findIndex((cells) => String(cells[3]?.value).startsWith(start)),
      ).slice(6, 10);
    expect(line('Фокус-группа: не менее этой доли идентифицированных')).toEqual([4, 11, 1, 0]);
    expect(line('Фокус-группа: не менее этой доли всех')).toEqual([15, 11, 2, '—']);
    expect(line('Фокус-группа: действует')).toEqual([null, null, 1, 0]);
    expect(line('Контрольная группа:')).toEqual([15, '—', 1, 0]);
    expect(line('Стажировочные площадки:')).toEqual([15, '—', 2, 0]);
  });

  it('is read back: only the decision of a person, which wins over the rule', () => {
    const row = rowWith(sheet, school(2));
    const changed = gridOfSpec(sheet, new Map([[cellKey(row, 11), 'да']]));
    const read = recogniseSheet(changed, READING);
    expect(read.form).toBe('groupChoices');
    // The signature stands under the same column and is no decision.
    expect(read.findings).toEqual([]);
    expect(sheet.rows.flat().some((cell) => cell?.value === 'И.О. Фамилия')).toBe(true);
    expect(read.records.programme.groupChoices).toEqual([
      expect.objectContaining({ stagingSite: true, year: YEAR }),
    ]);
    expect(read.records.programme.socialConditions).toEqual([]);
    const again = report([...grids, changed]);
    const next = sheetNamed(again.specs, 'Группы школ');
    const line = values(next, rowWith(next, school(2)));
    expect([line[10], line[11], line[12]]).toEqual(['нет', 'да', 'да']);
    expect(again.analysis.programmes.social!.schools[1]).toMatchObject({ choice: true, stagingSite: 'no' });
    expect(new FormulaBook(again.specs).differences()).toEqual([]);
  });
});

describe('«Сеть школ»', () => {
  it('counts groups by year and shows a change as it is: 15 → 12', () => {
    const line = (number: number, group: string, year: number): Row => [school(number), group, year];
    const all = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    const grid = gridOf(
      [
        ['Школа', 'Группа', 'Год'],
        ...all(15).map((number) => line(number, 'контрольная', 2017)),
        ...all(5).map((number) => line(number + 20, 'стажплощадка', 2017)),
        ...all(12).map((number) => line(number, 'контрольная', 2018)),
        ...all(12).map((number) => line(number + 3, 'фокус', 2018)),
        ...all(3).map((number) => line(number, 'Б(О)П', 2018)),
      ],
      { sheet: 'Сеть' },
    );
    const { specs, analysis } = report([grid]);
    const sheet = sheetNamed(specs, 'Сеть школ');
    const head = rowWith(sheet, 'Школ в группах') + 2;
    expect(values(sheet, head).slice(1, 7)).toEqual(['2017', 15, 0, 5, 0, 20]);
    expect(values(sheet, head + 1).slice(1, 7)).toEqual(['2018', 12, 12, 0, 3, 27]);
    const changes = rowWith(sheet, 'Изменение к предыдущему году') + 2;
    expect(values(sheet, changes).slice(1, 7)).toEqual(['2018 к 2017', -3, 12, -5, 3, 7]);
    expect(new FormulaBook(specs).differences()).toEqual([]);
    expect(analysis.findings.filter(({ code }) => code.startsWith('network'))).toEqual([]);
  });
});

describe('«План-факт»', () => {
  const grid = gridOf(
    [
      ['№', 'Раздел', 'Показатель', 'План (не менее)', 'Единица', 'Факт', 'Подтверждающий документ'],
      ...IRKUTSK_TARGETS.slice(0, 4).map(({ number, section, text, plan, unit }, index): Row => [
        number,
        section,
        text,
        plan,
        unit,
        [60, 1, null, 12][index]!,
        index === 0 ? 'справка' : null,
      ]),
    ],
    { sheet: 'Показатели 2018' },
  );
  const { specs } = report([grid]);
  const sheet = sheetNamed(specs, 'План-факт 2018');

  it('decides every target and counts them by section', () => {
    expect([4, 5, 6, 7].map((row) => values(sheet, row).slice(3))).toEqual([
      [52, '% муниципалитетов', 60, 8, 'да', 'справка', 'план 52; факт 60; документ: справка'],
      [2, 'семинара', 1, -1, 'нет', '—', 'план 2; факт 1; документ: —'],
      [2, 'мероприятия', 'н/д', 'н/д', 'н/д', '—', 'план 2; факт н/д; документ: —'],
      [11, '% школ', 12, 1, 'да', '—', 'план 11; факт 12; документ: —'],
    ]);
    const head = rowWith(sheet, 'Выполнение по разделам');
    expect(values(sheet, head + 2).slice(3)).toEqual([3, 1, 1, 1, 100 / 3, 200 / 3]);
    expect(values(sheet, head + 3).slice(3)).toEqual([1, 1, 0, 0, 100, 100]);
    expect(values(sheet, head + 4).slice(3)).toEqual([4, 2, 1, 1, 50, 75]);
  });

  it('is read back whole: its rows, not its totals; what is typed there wins and stays', () => {
    const changed = gridOfSpec(
      sheet,
      new Map([
        [cellKey(6, 5), 2],
        [cellKey(4, 5), 99],
      ]),
    );
    const read = recogniseSheet(changed, READING);
    expect(read.form).toBe('targets');
    expect(read.records.programme.targets).toMatchObject([{ period: '2018', ownSheet: true }]);
    expect(read.records.programme.targets[0]!.targets.map(({ fact }) => fact?.value)).toEqual([99, 1, 2, 12]);
    expect(read.records.programme.targets[0]!.targets.map(({ document }) => document)).toEqual([
      'справка',
      '',
      '',
      '',
    ]);
    expect(read.findings).toEqual([]);
    const alone = report([changed]).analysis.programmes.targets[0]!.lines;
    expect(alone.map(({ fact }) => fact?.value)).toEqual([99, 1, 2, 12]);
    const both = report([grid, changed]);
    const facts = ({ analysis }: typeof both) =>
      analysis.programmes.targets[0]!.lines.map(({ fact }) => fact?.value);
    expect(facts(both)).toEqual([99, 1, 2, 12]);
    expect(both.analysis.findings.filter(({ code }) => code === 'targetTyped')).toMatchObject([
      { cell: 'F5', params: { what: 'fact', typed: 99, stated: 60, otherCell: 'F2' } },
    ]);
    const again = gridOfSpec(sheetNamed(both.specs, 'План-факт 2018'));
    expect(facts(report([grid, again]))).toEqual([99, 1, 2, 12]);
  });
});
