import fs from 'node:fs';
import path from 'node:path';
import { RISK_INDICATORS } from '../model/context';
import { riskRows } from './riskRows';

/** The table as it was approved, row by row. */
const SOURCE: readonly (readonly [number: string, text: string])[] = [
  ['1.', 'Материально-техническая база учреждения:'],
  ['', 'В том числе:'],
  ['1.1.', 'Устойчивый доступ в Интернет'],
  ['1.2.', 'Обеспеченность компьютерной техникой'],
  ['1.3.', 'Оснащенность учебных кабинетов лабораторным оборудованием:'],
  ['1.3.', 'физика'],
  ['1.3.', 'химия'],
  ['1.3.', 'биология'],
  ['1.3.', 'география'],
  ['1.3.', 'технология'],
  ['2.', 'Кадровые условия:'],
  ['2.1.', 'Доля учителей, имеющих нагрузку 36 часов и более от общего числа учителей'],
  ['2.2.', 'Доля учителей, не имеющих диплома о переподготовке по преподаваемому предмету'],
  ['3.', 'Контингент обучающихся:'],
  ['3.1.', 'Доля детей, состоящих на различных видах учета'],
  ['3.2.', 'Доля детей с ОВЗ в общей численности обучающихся'],
  ['3.3.', 'Доля детей инофонов в общей численности обучающихся'],
  [
    '3.4.',
    'Доля детей, систематически пропускающих учебные занятия в общей численности обучающихся (по данным на октябрь)',
  ],
  ['4.', 'Образовательные результаты обучающихся:'],
  ['4.1.', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по математике, 4 класс'],
  ['4.2.', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по математике, 8 класс'],
  ['4.3.', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по русскому языку, 4 класс'],
  ['4.4.', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по русскому языку, 8 класс'],
  ['4.5.', 'Доля неуспевающих из общего числа обучающихся'],
];

const seeds = path.resolve(__dirname, '../../../shared/seeds');
const present = fs.existsSync(seeds);

describe('rows of table 3.2', () => {
  const rows = riskRows('sum');

  it('are those of the source, in its order and wording, with our decisions between them', () => {
    const own = rows.flatMap((row) =>
      row.kind === 'verdict' ? [] : [[row.kind === 'line' ? '' : row.number, row.text]],
    );
    expect(own).toEqual(SOURCE);
  });

  it('hold the 18 inputs once each, in the order of the source', () => {
    expect(rows.flatMap((row) => (row.kind === 'input' ? [row.indicator] : []))).toEqual([
      ...RISK_INDICATORS,
    ]);
  });

  it('end every section with its decision', () => {
    expect(rows.flatMap((row) => (row.kind === 'verdict' ? [row.text] : []))).toEqual(
      [1, 2, 3, 4].map((section) => `Раздел ${section}: выявлен риск`),
    );
    expect(rows.at(-1)).toMatchObject({ kind: 'verdict', section: 4 });
  });

  it('say that the number 3.4 was restored', () => {
    const row = rows.find((one) => one.kind === 'input' && one.indicator === '3.4');
    expect(row).toMatchObject({ note: expect.stringContaining('восстановлен') });
  });

  it('have a row for unique children only when that reading is chosen', () => {
    for (const sum of ['sum', 'mean', 'withoutMissing34'] as const) {
      expect(riskRows(sum).some((row) => row.kind === 'unique')).toBe(false);
    }
    const unique = riskRows('unique');
    const place = unique.findIndex((row) => row.kind === 'unique');
    expect(unique[place + 1]).toMatchObject({ kind: 'verdict', section: 3 });
  });
});

(present ? describe : describe.skip)('the programme itself', () => {
  it('holds every row word for word', () => {
    const file = fs.readdirSync(seeds).find((name) => name.startsWith('004_'))!;
    const text = fs.readFileSync(path.join(seeds, file), 'utf8');
    const section = text.slice(
      text.indexOf('3.2. Определение рисковых школ'),
      text.indexOf('3.3. Показатели мониторинга'),
    );
    // The table was scanned: lines are broken inside cells and words at hyphens, some rows are printed again.
    const words = section.replace(/[\s|]+/g, ' ').replace(/(?<=[а-я])- /g, '-');
    for (const row of riskRows('sum')) {
      if (row.kind === 'verdict') continue;
      // Only the first word of heading 4 survived in the table; the rule above it has the whole of it.
      const lost = row.kind === 'heading' && row.number === '4.';
      expect(words).toContain(lost ? row.text.replace(':', '»') : row.text);
    }
  });
});
