import fc from 'fast-check';
import type { CellValue, Grid } from '../grid/grid';
import type { FormId } from './contract';
import { FORM_IDS } from './contract';
import { recogniseSheet } from './recognise';

/** Words that make forms believe in a sheet, so that their readers are reached and not only refused. */
const words = [
  'Группы участников',
  'Кол-во ОО',
  'Кол-во участников',
  'ОУ',
  'Школа',
  'Код ОО',
  'Логин',
  'Предмет',
  'Класс',
  'Год',
  'Уровень',
  'Муниципалитет',
  'Категория',
  'Всего',
  'сдали',
  'не сдали',
  '% не сдавших',
  'основной',
  'итоговый',
  'приняло участие',
  'не преодолен min порог',
  'Русский язык, чел.',
  'Математика (профиль), чел.',
  'ВПР 2021. 5 класс',
  'Предмет: Математика',
  'Дата: 01.09.2020',
  'Результаты ОГЭ 2022, математика',
  'ЕГЭ 2023 русский язык',
  'МБОУ "СОШ № 1" (sch245001)',
  'МБОУ СОШ № 2',
  'Лесной район',
  'город Северогорск',
  'Итого',
  'ВПЛ',
  'н/д',
  'х',
  '-',
  '30,5',
  '12 %',
  '<5',
  'Экзамен',
  'Учебный год',
  'Процедура',
  'Показатель',
  '2',
  '3',
  '4',
  '5',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -1, max: 120 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant<CellValue>({ kind: 'date', iso: '2022-05-10' }) },
  { weight: 1, arbitrary: fc.constant<CellValue>({ kind: 'error', text: '#N/A' }) },
);

const head = fc.constantFrom<CellValue[]>(
  ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '2', '3', '4', '5'],
  ['Код', 'ОУ', 'Всего', '5', '4', '3', '2'],
  ['Муниципалитет', 'Школа', 'Участников', 'Сдали', 'Не сдали'],
  [null, 'ОУ', 'основной', null, 'итоговый', null],
);

const grid: fc.Arbitrary<Grid> = fc
  .record({
    above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    head,
    below: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    merges: fc.array(fc.record({ top: fc.nat(8), left: fc.nat(6), down: fc.nat(3), across: fc.nat(3) }), {
      maxLength: 3,
    }),
    hidden: fc.array(fc.nat(20), { maxLength: 3 }),
    sheet: fc.constantFrom('Лист1', '5 МА', 'ЕГЭ', 'ОГЭ русский'),
    ownKind: fc.constantFrom(null, null, null, 'register', 'shnor', 'settings'),
  })
  .map(({ above, head: heading, below, merges, hidden, sheet, ownKind }) => ({
    workbook: 'книга.xlsx',
    sheet,
    rows: [...above, heading, ...below],
    merges: merges.map(({ top, left, down, across }) => ({
      top,
      left,
      bottom: top + down,
      right: left + across,
    })),
    hiddenRows: new Set(hidden),
    hiddenColumns: new Set<number>(),
    visibility: 'visible' as const,
    percentCells: new Set<number>(),
    ownKind,
  }));

const forced = fc.constantFrom<FormId | 'ignore' | undefined>(undefined, undefined, 'ignore', ...FORM_IDS);

describe('any sheet whatever', () => {
  it('is read without an exception, and every row is accounted for', () => {
    fc.assert(
      fc.property(grid, forced, (sheet, form) => {
        const forms = form ? { [`${sheet.workbook}|${sheet.sheet}`]: form } : {};
        const reading = recogniseSheet(sheet, { mappings: [], forms });
        const counts = Object.values(reading.rows);
        expect(counts.every((count) => count >= 0)).toBe(true);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sheet.rows.length);
        // A row that could not be read is never silent.
        if (reading.rows.reported > 0) expect(reading.findings.length).toBeGreaterThan(0);
        if (reading.form === null) expect(reading.records.results).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const options = { mappings: [], forms: {} };
        expect(recogniseSheet(sheet, options)).toEqual(recogniseSheet(sheet, options));
      }),
      { numRuns: 60 },
    );
  });

  it('never reports more failures than participants, nor a share outside 0–100', () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        for (const { participants, failed } of recogniseSheet(sheet, { mappings: [], forms: {} }).records
          .results) {
          if (participants)
            expect(Number.isSafeInteger(participants.value) && participants.value >= 0).toBe(true);
          if (failed?.kind === 'percent') expect(failed.percent >= 0 && failed.percent <= 100).toBe(true);
          if (failed?.kind === 'count' && participants)
            expect(failed.count).toBeLessThanOrEqual(participants.value);
        }
      }),
      { numRuns: 300 },
    );
  });
});
