import type { CellValue } from 'hucre';
import { TOWN, byLogin } from '../schools';
import { HEADING, Sheet } from '../sheet';

/** What schools report for a slice: table 4.3 twice a year, prevention of risks, Предгорный in December. */

type Half = readonly [
  login: string,
  system: CellValue,
  weak: CellValue,
  failing: CellValue,
  both: CellValue,
  withRoute: CellValue,
  extra: CellValue,
];

/** June 2024; nobody is both слабоуспевающий and неуспевающий, so the third number is the sum of the two. */
export const JUNE: readonly Half[] = [
  ['sch990001', 'да', 24, 6, 30, 22, 6],
  ['sch990002', 'да', 12, 0, 12, 12, 0],
  ['sch990003', 'да', 40, 21, 61, 45, 18],
  ['sch990004', 'да', 8, 0, 8, 8, 0],
  ['sch990005', 'да', 30, 14, 44, 30, 12],
  ['sch990105', 'нет', 16, 9, 25, 11, 6],
  ['edu990006', 'да', 14, 7, 21, 15, 7],
  ['sch990007', 'да', 18, 6, 24, 20, 5],
  ['sch990009', 'да', 28, 15, 43, 33, 15],
  ['sch990010', 'да', 75, 30, 105, 80, 24],
  ['sch990037', 'да', 9, 1, 10, 10, 1],
  ['sch990011', 'нет', 33, 25, 58, 29, 17],
  ['sch990012', 'да', 22, 11, 33, 25, 9],
  ['sch990013', 'да', 26, 9, 35, 31, 8],
  ['sch990014', 'да', 20, 8, 28, 21, 8],
  ['sch990015', 'да', 17, 6, 23, 15, 4],
  ['sch990016', 'нет', 27, 19, 46, 18, 11],
  ['sch990017', 'да', 21, 10, 31, 24, 7],
  ['sch990018', 'да', 44, 7, 51, 49, 7],
  ['edu990019', 'да', 25, 12, 37, 30, 12],
  ['sch990020', 'да', 8, 4, 12, 9, 3],
  ['sch990022', 'да', 10, 3, 13, 10, 3],
  ['sch990023', 'да', 14, 6, 20, 16, 5],
  ['sch990024', 'частично', 7, 5, 12, 6, 4],
  ['sch990025', 'да', 3, 0, 3, 3, 0],
  ['edu990026', 'да', 4, 1, 5, 4, 1],
  ['sch990027', 'нет', 22, 17, 39, 14, 8],
  // The boarding school has not reported; СОШ № 5 of the district is not on the sheet at all.
  ['sch990028', 'н/д', 'н/д', 'н/д', 'н/д', 'н/д', 'н/д'],
  ['sch990029', 'да', 6, 1, 7, 7, 1],
  ['edu990032', 'да', 31, 8, 39, 33, 8],
  ['sch990201', 'да', 9, 5, 14, 10, 4],
];

/** In January every school had one more weak and two more failing pupils, and two routes less. */
function january([login, system, weak, failing, both, route, extra]: Half): Half {
  if (typeof both !== 'number') return [login, system, weak, failing, both, route, extra];
  const later = login === 'sch990012' || login === 'sch990022' ? 'нет' : system;
  return [login, later, Number(weak) + 1, Number(failing) + 2, both + 3, Number(route) - 2, extra];
}

const COLUMNS = [
  'Код ОО',
  'ОО',
  'Внутришкольная система профилактики сформирована',
  'Слабоуспевающие',
  'Неуспевающие',
  'Слабоуспевающие и неуспевающие',
  'Из них с ИОМ',
  'Неуспевающие, посещающие доп. занятия',
];

function halfYearSheet(name: string, date: string, lines: readonly Half[]): Sheet {
  const sheet = new Sheet(name, [8, 30, 18, 14, 14, 16, 12, 16]);
  sheet.title(
    `Профилактика учебной неуспешности. ${TOWN}`,
    `2023/2024 учебный год, по состоянию на ${date} (раздел 4.3)`,
  );
  sheet.blank();
  sheet.row(['№ п/п', ...COLUMNS], HEADING);
  const first = sheet.next;
  lines.forEach(([login, ...values], index) => {
    const { code, short, municipality } = byLogin(login);
    const name = municipality === TOWN ? short : `${short} (${municipality})`;
    sheet.row([index + 1, code, name, ...values]);
  });
  const total = sheet.row([null, null, 'Итого']);
  for (let column = 4; column <= 8; column += 1) {
    const letter = String.fromCharCode(65 + column);
    const sum = sheet.sum(column, first, total - 1);
    sheet.formula(total, column, `SUM(${letter}${first + 1}:${letter}${total})`, sum);
  }
  return sheet;
}

/** September 2023: who prevents risks and what was removed; the boarding school has not answered. */
const NOT_ORGANISED: Readonly<Record<string, string>> = {
  sch990105: 'нет',
  sch990010: 'нет',
  sch990020: 'нет',
  sch990025: 'нет',
  sch990028: 'н/д',
};
const REMOVED: Readonly<Record<string, string>> = {
  sch990001: 'два учителя вместо одного на 36 часов; меньше детей на учёте',
  sch990004: 'открыты лаборатории физики и химии',
  sch990005: 'приняты два учителя',
  sch990018: 'снята нагрузка 36 часов',
};

function preventionSheet(): Sheet {
  const sheet = new Sheet('Профилактика рисков 2023', [6, 8, 30, 20, 44]);
  sheet.title(`Профилактика рисков снижения образовательных результатов. ${TOWN}`, 'на 20.09.2023');
  sheet.row(['№ п/п', 'Код ОО', 'ОО', 'Профилактика рисков организована', 'Устранённые факторы'], HEADING);
  JUNE.forEach(([login], index) => {
    const { code, short } = byLogin(login);
    const answer = NOT_ORGANISED[login] ?? 'да';
    sheet.row([index + 1, code, short, answer, REMOVED[login] ?? null]);
  });
  return sheet;
}

type Target = readonly [
  login: string,
  access: string,
  teachers: number,
  trained: number,
  posts: number,
  qualified: number,
  success: CellValue,
  successBefore: CellValue,
  quality: number,
  qualityBefore: number,
  average: number,
  averageBefore: number,
];

/** December 2023: the nine ШНОР. Posts may be quarters; equal results are not «более высокие». */
const DECEMBER: readonly Target[] = [
  ['sch990003', 'да', 22, 11, 26.5, 22, 91.4, 90, 31, 33, 3.4, 3.4],
  ['sch990105', 'нет', 17, 8, 18, 14.5, 95.1, 95.1, 35, 32, 3.5, 3.4],
  ['sch990009', 'да', 25, 15, 29, 27, 97, 94.2, 40, 41, 3.6, 3.6],
  ['sch990011', 'да', 27, 12, 31.25, 26, 89.1, 92, 33, 30, 3.4, 3.3],
  ['edu990019', 'да', 24, 10, 25, 20.5, 94, 90.5, 36, 36, 3.5, 3.5],
  ['sch990023', 'нет', 16, 6, 18.5, 15, 96.2, 95.8, 38, 35, 3.5, 3.4],
  ['sch990024', 'частично', 11, 5, 12, 9, 95, 'н/д', 41, 44, 3.6, 3.7],
  ['sch990027', 'да', 10, 3, 11, 8, 80.8, 79.1, 12, 10, 3.1, 3.1],
  ['sch990201', 'да', 15, 6, 17, 15.5, 97.4, 97, 37, 37, 3.5, 3.6],
];

function decemberSheet(): Sheet {
  const sheet = new Sheet('Индикаторы декабрь 2023', [8, 26, 12, ...Array.from({ length: 11 }, () => 12)]);
  sheet.title('Целевые индикаторы проекта: данные школ с низкими образовательными результатами');
  sheet.row(
    [
      'Код ОО',
      'ОО',
      'Дата среза',
      'Обеспечены условия равного доступа',
      'Педагогических работников',
      'Прошли ПК или переподготовку',
      'Ставок по штатному расписанию',
      'Занято квалифицированными кадрами',
      'Успеваемость, %',
      'Успеваемость прошлого года, %',
      'Качество, %',
      'Качество прошлого года, %',
      'Средний балл',
      'Средний балл прошлого года',
    ],
    HEADING,
  );
  for (const [login, ...values] of DECEMBER) {
    const { code, short, municipality } = byLogin(login);
    const name = municipality === TOWN ? short : `${short} (${municipality})`;
    const row = sheet.row([code, name, new Date(Date.UTC(2023, 11, 15)), ...values]);
    sheet.format(row, 2, 'dd.mm.yyyy');
  }
  return sheet;
}

/** Posts of the other schools on the same day. */
const POSTS: readonly (readonly [login: string, posts: number, qualified: CellValue])[] = [
  ['sch990001', 40, 38],
  ['sch990002', 56, 55],
  ['sch990004', 52, 52],
  ['sch990005', 35.5, 33],
  ['edu990006', 23, 19.5],
  ['sch990007', 16, 13],
  ['sch990010', 110, 101],
  ['sch990037', 9.5, 9],
  ['sch990012', 36, 30],
  ['sch990013', 42, 39],
  ['sch990014', 29, 24.5],
  ['sch990015', 27, 23],
  ['sch990016', 24, 18],
  ['sch990017', 33, 30],
  ['sch990018', 98, 95],
  ['sch990020', 12.5, 10],
  ['sch990022', 18, 15],
  ['sch990025', 5.75, 5],
  ['edu990026', 8, 6.5],
  ['sch990028', 20, 'н/д'],
  ['sch990029', 11, 11],
  ['edu990032', 38, 36],
  ['sch990205', 20, 18],
];

function postsSheet(): Sheet {
  const sheet = new Sheet('Кадры декабрь 2023', [8, 30, 16, 18]);
  sheet.title('Укомплектованность остальных школ', 'по состоянию на 15.12.2023');
  sheet.row(['Код ОО', 'ОО', 'Ставок по штатному расписанию', 'Занято квалифицированными кадрами'], HEADING);
  for (const [login, posts, qualified] of POSTS) {
    const { code, name } = byLogin(login);
    sheet.row([code, name, posts, qualified]);
  }
  return sheet;
}

export function figureSheets(): Sheet[] {
  return [
    preventionSheet(),
    decemberSheet(),
    postsSheet(),
    halfYearSheet('4.3 январь 2024', '15.01.2024', JUNE.map(january)),
    halfYearSheet('4.3 июнь 2024', '03.06.2024', JUNE),
  ];
}
