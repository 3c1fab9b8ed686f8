import { SIGNIFICANCE_WORDS } from '../../locale/significance';
import { WORD } from '../../locale/words';
import { COUNTABLE } from '../../methodology/profile/countable';
import { FACTORS, factorHeading } from '../../methodology/profile/factors';
import { cell } from '../draft';
import type { SheetSpec } from '../sheetSpec';
import { BETTER_WORDS, UNIT_WORDS } from '../support/resultsSheet';
import type { InputColumn } from './columns';
import { list, mark, SCHOOL_COLUMNS, tableTemplate, text } from './columns';
import { prefilled, withHeadHeight } from './prefilled';

const SIGNIFICANCE = [...Object.values(SIGNIFICANCE_WORDS), WORD.noData];
const year: InputColumn = { heading: 'Учебный год', width: 13, style: 'input' };

function factorColumn(heading: string): InputColumn {
  const { check, ...column } = list(heading, 17, SIGNIFICANCE, true);
  return { ...column, ...(check && { check: { ...check, errorTitle: 'Значимость фактора' } }) };
}

/** Points: headings of the subsections are longer than the federal names. */
const HEAD_HEIGHT = { bobrov: 170, federal: 95 } as const;

function profileInput(which: 'bobrov' | 'federal', name: string, hint: string): SheetSpec {
  const spec = tableTemplate({
    kind: 'input',
    name,
    title: 'Рисковый профиль школ',
    hint,
    columns: [
      ...SCHOOL_COLUMNS,
      year,
      ...FACTORS.filter(({ list: one }) => one === which).map((factor) =>
        factorColumn(factorHeading(factor)),
      ),
    ],
    frozenColumns: 2,
  });
  return withHeadHeight(spec, HEAD_HEIGHT[which]);
}

/** «Рисковый профиль» with the eleven subsections of the road map of Бобров. */
export function bobrovProfileInput(): SheetSpec {
  return profileInput(
    'bobrov',
    'Рисковый профиль',
    'Значимость каждого фактора: Высокая, Средняя, Низкая, нет, «—» (не применимо) или «н/д». Факторы – подразделы дорожной карты (приказ № 121 от 29.03.2021, Бобровский район); столбцы можно удалить и добавить свои.',
  );
}

/** «Рисковый профиль 500+» with the ten names of the federal project, every one still to be confirmed. */
export function federalProfileInput(): SheetSpec {
  return profileInput(
    'federal',
    'Рисковый профиль 500+',
    'Необязательный лист: названия факторов федерального проекта 500+. Они не сверены с документом проекта, поэтому у каждого стоит «уточнить».',
  );
}

const RESULT_COLUMNS: readonly InputColumn[] = [
  text('№ строки плана', 10),
  text('Показатель', 50),
  text('Код ОО', 14),
  text('Школа', 36),
  list('Единица', 14, Object.values(UNIT_WORDS)),
  { heading: 'Было', width: 12, style: 'input' },
  { heading: 'Стало', width: 12, style: 'input' },
  list('Лучше, если', 13, Object.values(BETTER_WORDS)),
  text('Документ', 40),
];

/** «Результаты до и после»: the countable results of the road map, their rows and words filled in. */
export function resultsInput(): SheetSpec {
  return prefilled(
    {
      kind: 'input',
      name: 'Результаты до и после',
      title: 'Результаты дорожной карты до и после',
      hint: 'Строки – измеримые результаты дорожной карты (приказ № 121 от 29.03.2021); можно менять единицу, добавлять строки и указывать школу. Пустая школа – муниципалитет в целом. Доля – в процентах от 0 до 100; нет данных – оставьте пустым, это не ноль.',
      columns: RESULT_COLUMNS,
      frozenColumns: 2,
    },
    COUNTABLE.map((entry) => [
      cell(entry.row, 'inputText'),
      cell(entry.text, 'inputText'),
      null,
      null,
      cell(UNIT_WORDS[entry.unit], 'input'),
      null,
      null,
      cell(BETTER_WORDS[entry.better], 'input'),
      null,
    ]),
  );
}

/** «ШНРО и НСУ»: ready marks of the department. */
export function marksInput(): SheetSpec {
  return tableTemplate({
    kind: 'input',
    name: 'ШНРО и НСУ',
    title: 'Отметки ШНРО и НСУ',
    hint: 'Готовые отметки органа управления: школа с низкими результатами обучения (ШНРО) и школа в неблагоприятных социальных условиях (НСУ) – независимо друг от друга: да, нет или «н/д». Отметка важнее расчёта, о расхождении сообщается; если отметок нет, лист не нужен: признаки посчитает расчёт.',
    columns: [...SCHOOL_COLUMNS, year, mark('ШНРО'), mark('НСУ'), text('Основание', 50)],
    frozenColumns: 2,
  });
}
