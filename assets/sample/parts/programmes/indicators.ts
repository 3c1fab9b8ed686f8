import type { CellValue } from 'hucre';
import { TOWN } from '../schools';
import { HEADING, Sheet, TITLE } from '../sheet';

/** The department's own tables: slices made before, and aggregates in place of registers. */

type Line = readonly [code: string, text: string, ...values: (readonly [CellValue, CellValue])[]];

/** September 2022: numerator and denominator; «Числовое значение» has no denominator. */
const SEPTEMBER_2022: readonly Line[] = [
  ['2.3.1.1', 'Положительная динамика ГИА по математике', [3, 8]],
  ['2.3.1.2', 'Положительная динамика ГИА по русскому языку', [4, 8]],
  ['2.3.1.3', 'Положительная динамика краевых диагностических работ', [2, 8]],
  ['2.3.2.1а', 'Диагностика предметных дефицитов', [80, 140]],
  ['2.3.2.1б', 'Диагностика методических дефицитов', [60, 140]],
  ['2.3.2.1в', 'Диагностика психолого-педагогических дефицитов', [30, 140]],
  ['2.3.3.1', 'Педагоги, которым оказана поддержка', [100, 140]],
  ['2.3.3.2', 'Педагоги в РСМО', [15, 140]],
  ['2.3.3.3', 'Педагоги в ГМО', [98, 140]],
  ['2.3.3.4', 'Педагоги с ИОМ', [28, 140]],
  ['2.3.3.5', 'ШНОР, вовлечённые в мероприятия', [6, 8]],
  ['2.3.3.6', 'ШНОР с продуктивным участием', [2, 8]],
  ['2.3.3.7', 'Муниципальные стажировочные площадки', [2, null]],
  ['2.3.3.8', 'Региональные стажировочные площадки', [1, null]],
  ['3.3.1.1', 'ОУ, в которых выявлены риски', [25, 31]],
  ['3.3.1.2', 'ОУ, в которых организована профилактика рисков', [20, 31]],
  ['3.3.1.3', 'ОУ, в которых устранены риски', [2, 31]],
  ['3.3.2.1', 'ОУ с ресурсными дефицитами', [23, 31]],
  ['3.3.2.2', 'ОУ, в которых устранены дефициты', [3, 31]],
  ['3.3.3.1', 'Снизился процент «2» ВПР по математике', [12, 27]],
  ['3.3.3.2', 'Снизился процент «2» ВПР по русскому языку', [13, 27]],
  ['3.3.3.3', 'Без «2» на ОГЭ по русскому языку', [5, 28]],
  ['3.3.3.4', 'Без «2» на ОГЭ по математике', [4, 28]],
];

function september2022Sheet(): Sheet {
  const sheet = new Sheet('Показатели сентябрь 2022', [12, 56, 12, 12, 12, 24]);
  sheet.title(`Показатели мониторинга. ${TOWN}`, 'по состоянию на 20.09.2022');
  sheet.row(['Код показателя', 'Показатель', 'Числитель', 'Знаменатель', 'Значение, %', 'Источник'], HEADING);
  for (const [code, text, [numerator, denominator]] of SEPTEMBER_2022 as readonly [
    string,
    string,
    [number, number | null],
  ][]) {
    const value = denominator === null ? null : Math.round((1000 * numerator) / denominator) / 10;
    sheet.row([code, text, numerator, denominator, value, 'справка МБУ «МЦ»']);
  }
  return sheet;
}

/** 4.3 of January and June 2023 and of January 2024, and Предгорный of December 2022 (percents only) and July 2023. */
const HALF_YEARS: readonly (readonly [
  slice: string,
  code: string,
  numerator: CellValue,
  denominator: CellValue,
  percent: CellValue,
])[] = [
  ['01.2023', '4.3.1', 18, 31, 58.1],
  ['01.2023', '4.3.2', 401, 905, 44.3],
  ['01.2023', '4.3.3', 180, 330, 54.5],
  ['06.2023', '4.3.1', 20, 31, 64.5],
  ['06.2023', '4.3.2', 455, 870, 52.3],
  ['06.2023', '4.3.3', 195, 300, 65],
  ['01.2024', '4.3.1', 23, 32, 71.9],
  ['01.2024', '4.3.2', 580, 979, 59.2],
  ['01.2024', '4.3.3', 214, 326, 65.6],
  ['12.2022', 'PMO-1', null, null, 62.5],
  ['12.2022', 'PMO-2', null, null, 31.4],
  ['12.2022', 'PMO-3', null, null, 96.2],
  ['12.2022', 'PMO-4', null, null, 90.1],
  ['12.2022', 'PMO-5', null, null, 50],
  ['12.2022', 'PMO-6', null, null, 80.1],
  ['07.2023', 'PMO-1', 5, 8, 62.5],
  ['07.2023', 'PMO-2', 56, 140, 40],
  ['07.2023', 'PMO-6', 141.5, 172, 82.3],
];

function halfYearsSheet(): Sheet {
  const sheet = new Sheet('Показатели полугодий', [10, 14, 12, 12, 12]);
  sheet.title(`Показатели прошлых срезов. ${TOWN}`);
  sheet.row(['Срез', 'Код показателя', 'Числитель', 'Знаменатель', 'Значение, %'], HEADING);
  for (const line of HALF_YEARS) sheet.row(line);
  return sheet;
}

/** An aggregate in place of a register: who is in ГМО is known only to the methodical centre. */
function aggregatesSheet(): Sheet {
  const sheet = new Sheet('Сводные показатели', [12, 60, 12, 12, 24]);
  sheet.title('Показатели, по которым реестра нет', 'сентябрь 2023 года');
  sheet.row(['Код показателя', 'Показатель', 'Числитель', 'Знаменатель', 'Кто представил'], HEADING);
  sheet.row([
    '2.3.3.3',
    'Доля педагогов ШНОР в муниципалитете, включенных в городские методические объединения (ГМО) предметной и межпредметной направленности',
    130,
    164,
    'МБУ «МЦ»',
  ]);
  sheet.row(['Исполнитель: методический центр'], TITLE);
  return sheet;
}

export function indicatorSheets(): Sheet[] {
  return [september2022Sheet(), halfYearsSheet(), aggregatesSheet()];
}
