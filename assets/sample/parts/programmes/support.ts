import type { CellValue } from 'hucre';
import { byLogin } from '../schools';
import { HEADING, Sheet, TITLE } from '../sheet';

/** Бобров / 500+ and Лесосибирск: risk profile, before and after, ready marks, what the programme has reached. */

const FACTORS = [
  '1.1. Преодоление дефицита базовой инфраструктуры',
  '1.2. Преодоление дефицита педагогических кадров',
  '1.3. Преодоление недостаточной предметной и методической компетентности педагогических работников',
  '2.1 Преодоление низкой мотивации руководителей ШНОР',
  '2.2. Преодоление недостаточной эффективной системы объективной оценки образовательных результатов',
  '2.3. Преодоление рисков школьной неуспешности обучающихся',
  '2.4. Преодоление рисков при организации в ШНОР инклюзивного образования',
  '3.1 Преодоление рисков низкой мотивации педагогических работников в ШНОР',
  '3.2. Преодоление низкой учебной мотивации обучающихся',
  '3.3. Преодоление низкого уровня учебной дисциплины обучающихся',
  '3.4. Преодоление проблем низкого уровня вовлечения родителей',
];

const WORDS: Readonly<Record<string, string>> = {
  В: 'Высокая',
  С: 'Средняя',
  Н: 'Низкая',
  О: 'нет',
  '?': 'н/д',
  '—': 'не применимо',
};

/** One letter a factor, in the order of the headings. */
const PROFILES: readonly (readonly [login: string, letters: string])[] = [
  ['sch990003', 'СВВНСВНСВНС'], // four high: высокий
  ['sch990105', 'ВСННСВОНСНН'], // two high: средний
  ['sch990009', 'ННОООНОНСОО'], // one medium: средний
  ['sch990011', 'В?НННВОНННН'], // two high and an unknown: не определён
  ['edu990019', 'ВВВСНВНСВНВ'], // six high: высокий
  ['sch990023', 'ННОНННОНННН'], // low only: низкий
  ['sch990024', 'ОООООО—ОООО'], // nothing: нет
  ['sch990027', 'ННННСВ—СВВН'], // three high: высокий
];

function profileSheet(): Sheet {
  const sheet = new Sheet('Рисковый профиль', [8, 26, ...FACTORS.map(() => 16)]);
  sheet.title('Рисковый профиль школ с низкими образовательными результатами, 2023/2024 учебный год');
  sheet.row(['Код ОО', 'ОО', ...FACTORS], HEADING);
  for (const [login, letters] of PROFILES) {
    const { code, short } = byLogin(login);
    sheet.row([code, short, ...[...letters].map((letter) => WORDS[letter]!)]);
  }
  return sheet;
}

type Change = readonly [
  row: string,
  title: string,
  unit: string,
  before: CellValue,
  after: CellValue,
  better: CellValue,
  document: CellValue,
];

const CHANGES: readonly Change[] = [
  ['13', 'ИОМ педагогов', 'шт.', 28, 51, 'больше', 'реестр'],
  ['16', 'Наличие у руководителей ШНОР действующего ИОМ', 'да/нет', 'нет', 'да', null, 'приказ № 60'],
  ['18', 'Наличие муниципального банка руководящего резерва', 'да/нет', 'да', 'да', null, null],
  ['19', 'Школ с необъективной оценкой', 'шт.', 3, 1, 'меньше', 'анализ ВПР'],
  ['20', 'Наличие скорректированных основных программ', 'да/нет', 'нет', 'да', null, null],
  ['21', 'ИОМ обучающихся', 'шт.', 455, 640, 'больше', 'реестр'],
  ['22', 'Наличие НПА, регламентирующего систему оценивания', 'да/нет', 'да', 'нет', null, null],
  ['26', 'Доля детей, вовлечённых в проекты, конкурсы, олимпиады', '%', 24.5, 31, 'больше', null],
  ['27', 'Количество конфликтов', 'шт.', 17, 21, 'меньше', 'журнал медиации'],
  ['27', 'Доля обучающихся, стоящих на учёте КДН', '%', 3.4, 2.9, 'меньше', null],
  ['29', 'Наличие в ШНОР психолого-педагогических консилиумов', 'да/нет', 'нет', 'н/д', null, null],
];

function beforeAfterSheet(): Sheet {
  const sheet = new Sheet('Результаты до и после', [10, 56, 12, 10, 10, 14, 22]);
  sheet.title('Результаты дорожной карты, которые можно посчитать');
  sheet.row(['№ строки плана', 'Показатель', 'Единица', 'Было', 'Стало', 'Лучше, если', 'Документ'], HEADING);
  for (const change of CHANGES) sheet.row(change);
  return sheet;
}

/** Marks of the department: they win over the index and the shares. */
const MARKS: readonly (readonly [login: string, low: CellValue, hard: CellValue, ground: string])[] = [
  ['sch990011', 'да', 'нет', 'решение комиссии, протокол № 2'],
  ['sch990016', 'да', 'да', 'решение комиссии, протокол № 2'],
  ['sch990020', 'нет', 'нет', 'решение комиссии, протокол № 2'],
  ['edu990006', 'нет', 'да', 'социальный паспорт микрорайона'],
  ['sch990028', 'н/д', 'да', 'интернат'],
  ['sch990201', 'да', 'да', 'письмо Заполярного района'],
  ['sch990205', 'нет', 'нет', 'письмо Заполярного района'],
];

function marksSheet(): Sheet {
  const sheet = new Sheet('ШНРО и НСУ', [8, 26, 22, 14, 14, 34]);
  sheet.title('Отметки ШНРО и НСУ, 2023/2024 учебный год');
  sheet.row(['Код ОО', 'ОО', 'Муниципалитет', 'ШНРО (да/нет)', 'НСУ (да/нет)', 'Основание'], HEADING);
  for (const [login, low, hard, ground] of MARKS) {
    const { code, short, municipality } = byLogin(login);
    sheet.row([code, short, municipality, low, hard, ground]);
  }
  return sheet;
}

type Evidence = readonly [
  number: CellValue,
  text: string,
  done: CellValue,
  responsible: string,
  document: CellValue,
  date: CellValue,
];

const GROUP = 'рабочая группа';
/** Five are reached, one in part, one is not, of one nobody has told. */
const REACHED: readonly Evidence[] = [
  [
    1,
    'Разработан пакет нормативных актов, обеспечивающих реализацию программы',
    'да',
    GROUP,
    'приказ № 12',
    '15.01.2024',
  ],
  [2, 'Разработаны критерии идентификации ШНРО/ НСУ', 'да', GROUP, 'приказ № 14', '22.01.2024'],
  [3, 'Реализован комплекс мер повышения качества образования в ШНРО/ НСУ', 'частично', GROUP, null, null],
  [4, 'Заключены партнерские договора школ', 'да', 'МБУ «МЦ»', 'реестр договоров', '16.10.2023'],
  [5, 'Разработан пакет методических рекомендаций', 'нет', 'МБУ «МЦ»', null, null],
  [6, 'Реализованы программы повышения квалификации', 'да', 'МБУ «МЦ»', 'отчёт', '30.05.2024'],
  [
    7,
    'Проведены на базе школ краткосрочные мероприятия',
    'да',
    'МБУ «МЦ»',
    'программы семинаров',
    '24.04.2024',
  ],
  [8, 'Созданы объединения педагогов для совершенствования технологий обучения', 'н/д', GROUP, null, null],
];
const ROLES: readonly Evidence[] = [
  [null, 'Согласование программы', 'да', 'городской методический совет', 'протокол № 3', '10.01.2024'],
  [null, 'Управление реализацией программы', 'да', 'управление образования', null, null],
  [null, 'Мониторинг реализации программы', 'нет', GROUP, null, null],
];

function evidenceSheet(): Sheet {
  const sheet = new Sheet('Программа поддержки', [6, 64, 14, 28, 24, 12]);
  sheet.title('Что сделано по программе поддержки ШНРО/НСУ, 2023/2024 учебный год');
  sheet.row(['№', 'Пункт программы', 'Выполнено', 'Ответственный', 'Документ', 'Дата'], HEADING);
  sheet.row(['Ожидаемые результаты'], TITLE);
  for (const line of REACHED) sheet.row(line);
  sheet.row(['Распределение ответственности'], TITLE);
  for (const line of ROLES) sheet.row(line);
  return sheet;
}

export function supportSheets(): Sheet[] {
  return [profileSheet(), beforeAfterSheet(), marksSheet(), evidenceSheet()];
}
