import type { CellValue } from 'hucre';
import { byLogin } from './schools';
import { HEADING, Sheet } from './sheet';

const COLUMNS = [
  'Код ОО',
  'ОО',
  'Дата среза',
  'Обучающихся всего',
  'Учителей всего',
  'Учителей 36 ч и более',
  'Учителей без соответствующей подготовки',
  'На учёте',
  'ОВЗ',
  'Инофоны',
  'Систематически пропускающие',
  'Неуспевающие',
  'Интернет да/нет',
  'Компьютеры да/нет',
  'физика',
  'химия',
  'биология',
  'география',
  'технология',
  'Учителей без диплома о переподготовке',
  'Учителей, ведущих предмет не по образованию',
  'На учёте (сумма по видам учёта)',
  'Детей хотя бы с одним признаком',
  'Скорость Интернета, Мбит/с',
  'Сельская (да/нет)',
];

const YES = ['да', 'да', 'да', 'да', 'да', 'да', 'да'] as const;

type Counts = readonly [
  pupils: number,
  teachers: number,
  teachers36: number,
  unqualified: number,
  registered: number,
  disabilities: number,
  foreign: number,
  truants: number,
  failing: number,
];

type Slice = readonly [login: string, counts: Counts, answers: readonly string[]];

/** [login, counts, answers]: Интернет, компьютеры, физика, химия, биология, география, технология. */
const AUTUMN_2023: readonly Slice[] = [
  // «частично» is not a refusal: amber, but no risk.
  ['sch990001', [560, 34, 3, 0, 12, 20, 10, 8, 20], ['частично', 'да', 'да', 'да', 'да', 'да', 'да']],
  ['sch990002', [820, 48, 4, 0, 5, 10, 4, 1, 3], YES],
  ['sch990003', [350, 22, 4, 1, 18, 14, 9, 10, 30], ['да', 'да', 'нет', 'да', 'да', 'да', 'да']],
  ['sch990004', [700, 45, 0, 0, 2, 5, 3, 0, 0], YES],
  // Everything exactly on the boundary: 10 %, 0 %, a sum of 10,0 and 10 %.
  ['sch990005', [480, 30, 3, 0, 16, 14, 10, 8, 48], YES],
  // 2 of 19 teachers are 10,5 %.
  ['edu990006', [300, 19, 2, 0, 10, 9, 6, 3, 12], YES],
  ['sch990007', [210, 14, 0, 1, 10, 8, 3, 2, 8], YES],
  // 50 of 495 are 10,1 %.
  ['sch990009', [495, 25, 2, 0, 20, 15, 10, 5, 22], YES],
  ['sch990010', [1620, 98, 12, 0, 40, 60, 45, 10, 50], YES],
  [
    'sch990037',
    [100, 8, 0, 0, 2, 3, 2, 0, 1],
    ['да', 'нет', 'не применимо', 'не применимо', 'не применимо', 'не применимо', 'не применимо'],
  ],
  // 47 of 430 do not keep up: 10,9 %.
  ['sch990011', [430, 27, 2, 0, 15, 12, 6, 4, 47], ['да', 'да', 'не оснащен', 'да', 'да', 'да', 'да']],
  ['sch990012', [500, 31, 3, 1, 30, 20, 10, 6, 18], YES],
  ['sch990013', [590, 36, 2, 0, 20, 18, 12, 5, 15], ['да', 'да', 'да', 'нет', 'да', 'да', 'да']],
  ['sch990014', [390, 25, 1, 2, 14, 16, 12, 7, 12], YES],
  ['sch990015', [360, 23, 3, 0, 10, 9, 8, 4, 9], ['да', 'да', 'да', 'да', 'да', 'да', 'отсутствует']],
  ['sch990016', [310, 20, 5, 0, 22, 15, 8, 12, 26], YES],
  ['sch990027', [120, 10, 0, 1, 20, 2, 8, 25, 25], ['да', 'да', 'да', 'да', 'да', 'да', 'частично']],
  ['edu990032', [520, 33, 0, 0, 20, 14, 40, 3, 10], YES],
];

type Optional = readonly [
  withoutDiploma: number | null,
  offProfile: number | null,
  registeredSum: number | null,
  anyOfContingent: number | null,
  speed: number | string,
  rural: 'да' | 'нет',
];

/**
 * The last columns: only readings that are not the default ask for them. Each changes one verdict at
 * least; which one stands in `BY_READING` of `expected.ts`.
 */
const OPTIONAL: Readonly<Record<string, Optional>> = {
  // Everybody teaches what they studied, but six have no diploma of retraining: literally 6 of 34.
  sch990001: [6, 2, 15, 44, 100, 'нет'],
  sch990003: [5, 2, 24, 41, 200, 'нет'],
  // 19 entries of 16 children: the sum grows from 10,0 % to 10,6 %.
  sch990005: [0, 1, 19, 43, '51–100', 'нет'],
  // Nobody teaches off the profile. 50 attributes of 46 children: 9,3 % and not 10,1 %.
  sch990009: [0, 0, 22, 46, 'более 100', 'нет'],
  sch990014: [4, 4, 17, 40, '51–100', 'нет'],
  // Table 3.2 says «н/д» about the Internet, the contract says how fast it is.
  sch990029: [null, null, null, null, 100, 'нет'],
};

/** Slices of last autumn, kept on the sheet: they must not be taken for this year's. */
const AUTUMN_2022: readonly Slice[] = [
  ['sch990004', [690, 44, 9, 3, 30, 40, 20, 9, 80], ['нет', 'нет', 'нет', 'да', 'да', 'да', 'да']],
  ['sch990001', [548, 33, 6, 2, 30, 24, 12, 9, 60], YES],
];

function row([login, counts, answers]: Slice, date: CellValue): CellValue[] {
  const school = byLogin(login);
  return [school.code, school.short, date, ...counts, ...answers];
}

/** A school that filled only the last columns. */
function onlyOptional(login: string, date: CellValue): CellValue[] {
  const school = byLogin(login);
  const blank = new Array<null>(COLUMNS.length - 3 - OPTIONAL[login]!.length).fill(null);
  return [school.code, school.short, date, ...blank, ...OPTIONAL[login]!];
}

/** «Контекст»: counts, not shares, with a row of totals. */
export function contextSheet(): Sheet {
  const sheet = new Sheet('Контекст', [8, 24, 12]);
  sheet.title(['Контекстные данные общеобразовательных организаций'], ['по отчётам ОО-1, ОО-2, КИАСУО']);
  sheet.blank();
  sheet.row(COLUMNS, HEADING);
  const first = sheet.next;
  const date = new Date(Date.UTC(2023, 9, 2));
  const slices = AUTUMN_2023.map((line) => [...row(line, date), ...(OPTIONAL[line[0]] ?? [])]);
  for (const values of [...slices, onlyOptional('sch990029', date)]) {
    sheet.format(sheet.row(values), 2, 'dd.mm.yyyy');
  }
  const total = sheet.row([null, 'Итого']);
  for (let column = 3; column <= 11; column += 1) {
    const letter = String.fromCharCode(65 + column);
    sheet.formula(
      total,
      column,
      `SUM(${letter}${first + 1}:${letter}${total})`,
      sheet.sum(column, first, total - 1),
    );
  }
  for (const line of AUTUMN_2022) sheet.row(row(line, '05.10.2022'));
  return sheet;
}
