import fc from 'fast-check';
import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import type { CellValue, Grid, Merge } from '../../grid/grid';
import { cellKey } from '../../grid/grid';
import type { ColumnMapping, Form } from '../contract';
import { MAPPABLE_FORMS } from '../contract';
import { mappingFrom, parseMapping, resolveMapping } from '../mapping';
import { classProtocol } from './classProtocol';
import { context } from './context';
import { matchesSheet } from './matchesSheet';
import { questionnaire } from './questionnaire';
import { register } from './register';
import { resultsTable } from './resultsTable';
import { riskTable } from './riskTable';
import { settingsSheet } from './settingsSheet';

const FORMS: readonly Form[] = [
  classProtocol,
  resultsTable,
  register,
  context,
  riskTable,
  questionnaire,
  settingsSheet,
  matchesSheet,
];

/** Words that the forms look for, so that random sheets are nearly right rather than merely random. */
const WORDS = [
  'Код ОО',
  'ОО',
  'Логин',
  'Муниципалитет',
  'Полное наименование',
  'Тип',
  'Есть 9 кл.',
  'В перечне ФИОКО (год)',
  'Обучающихся всего',
  'Учителей всего',
  'ОВЗ',
  'Инофоны',
  'физика',
  'Интернет',
  'Дата среза',
  'Предмет',
  'Процедура',
  'Участников',
  'Ниже порога («2»)',
  '% ниже порога',
  'Отметка',
  'Балл',
  'Фамилия',
  'Имя',
  '1 (1б)',
  '2 (1б)',
  '3 (1б)',
  'Показатели',
  '2.1.',
  'Доля учителей, имеющих нагрузку 36 часов и более',
  'Доля детей с ОВЗ',
  'Доля детей инофонов',
  'Доля детей, состоящих на различных видах учета',
  'Доля детей, систематически пропускающих занятия',
  'Доля неуспевающих',
  'Доля обучающихся … ВПР по математике, 4 класс',
  'Исходное имя',
  'Подтвердить',
  'Код',
  'Значение',
  'shnor.threshold',
  'МБОУ СОШ № 1',
  'Итого',
  'Озёрский район',
  'ВПР',
  'математика',
  '2022/2023',
  'да',
  'нет',
  '—',
  'н/д',
  'отсутствовал',
  '30,5 %',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.integer({ min: -3, max: 120 }),
  fc.double(),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<CellValue>({ kind: 'date', iso: '2024-05-10' }, { kind: 'error', text: '#N/A' }),
);
const merge: fc.Arbitrary<Merge> = fc
  .tuple(fc.nat(6), fc.nat(8), fc.nat(3), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const grid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    merges: fc.array(merge, { maxLength: 3 }),
    percent: fc.array(fc.tuple(fc.nat(13), fc.nat(8)), { maxLength: 5 }),
    sheet: fc.constantFrom('Лист1', 'ВПР 2023 Математика 5 класс', 'Методика', 'Риски 2023-2024'),
    ownKind: fc.constantFrom(null, 'risk', 'settings'),
  })
  .map(({ rows, merges, percent, sheet, ownKind }) =>
    gridOf(rows, {
      merges,
      sheet,
      ownKind,
      hiddenRows: new Set([1]),
      percentCells: new Set(percent.map(([row, column]) => cellKey(row, column))),
    }),
  );

describe('whatever stands on the sheet', () => {
  it.each(FORMS.map((form) => [form.id, form] as const))(
    '%s never throws, and its rows add up',
    (_, form) => {
      fc.assert(
        fc.property(grid, (sheet) => {
          const sureness = form.detect(sheet, optionsOf());
          expect(sureness).toBeGreaterThanOrEqual(0);
          expect(sureness).toBeLessThanOrEqual(1);
          const { rows, findings } = form.read(sheet, optionsOf());
          expect(Object.values(rows).reduce((a, b) => a + b, 0)).toBe(sheet.rows.length);
          // Nothing is dropped silently: a reported row never stands without a finding.
          if (rows.reported > 0) expect(findings.length).toBeGreaterThan(0);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('the same sheet gives the same reading', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(...FORMS), (sheet, form) => {
        const again = { ...sheet, rows: sheet.rows.map((row) => [...row]) };
        expect(form.read(again, optionsOf())).toEqual(form.read(sheet, optionsOf()));
      }),
      { numRuns: 100 },
    );
  });

  it('a saved mapping of any sheet is a valid mapping', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(...MAPPABLE_FORMS), (sheet, form) => {
        const saved = mappingFrom(sheet, form);
        if (!saved) return;
        expect(parseMapping(JSON.parse(JSON.stringify(saved))).findings).toEqual([]);
        expect(resolveMapping(sheet, saved).head).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('parseMapping answers any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { mapping, findings } = parseMapping(json);
        expect(mapping !== null || findings.length > 0).toBe(true);
      }),
    );
  });

  it('any mapping may be tried on any sheet', () => {
    const target = fc.oneof(
      fc.constantFrom(...WORDS),
      fc.string(),
      fc.record({ column: fc.string({ maxLength: 3 }) }),
    );
    const mapping: fc.Arbitrary<ColumnMapping> = fc.record({
      name: fc.string(),
      form: fc.constantFrom(...MAPPABLE_FORMS),
      columns: fc.dictionary(
        fc.constantFrom('school', 'pupils', 'login', 'percent', 'failed', 'official'),
        target,
      ),
    });
    fc.assert(
      fc.property(grid, mapping, (sheet, own) => {
        const options = optionsOf({ mappings: [own] });
        for (const form of FORMS) {
          if (form.id !== own.form) continue;
          form.detect(sheet, options);
          const { rows } = form.read(sheet, options);
          expect(Object.values(rows).reduce((a, b) => a + b, 0)).toBe(sheet.rows.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
