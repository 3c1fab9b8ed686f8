import type { CellValue } from 'hucre';
import { resultOf } from '../results';
import { SCHOOLS, TOWN, byLogin } from '../schools';
import { HEADING, Sheet, TOTAL } from '../sheet';

/** Results that the first workbook does not hold: КДР of two years, ОГЭ 2023 after the re-sit. */

type Pair = readonly [failed: number, participants: number];
/** By grade: what КДР of 2021/2022 and of 2022/2023 gave; null: not held. */
type Works = Readonly<Partial<Record<4 | 6 | 7 | 8, readonly [Pair | null, Pair | null]>>>;

/** КДР: pupils on the lowest level of all who wrote. */
const KDR: Readonly<Record<string, Works>> = {
  // Better in two works of four: not more than half.
  sch990003: {
    4: [
      [8, 30],
      [6, 31],
    ],
    6: [
      [9, 30],
      [5, 29],
    ],
    7: [
      [7, 28],
      [8, 29],
    ],
    8: [
      [6, 30],
      [6, 30],
    ],
  },
  sch990105: {
    4: [
      [5, 18],
      [3, 18],
    ],
    6: [
      [4, 17],
      [3, 18],
    ],
    7: [
      [6, 18],
      [2, 17],
    ],
    8: [
      [5, 16],
      [5, 16],
    ],
  },
  // Two works can be compared, both are better.
  sch990009: {
    4: [
      [6, 38],
      [4, 38],
    ],
    6: [
      [5, 36],
      [3, 37],
    ],
    8: [null, [4, 36]],
  },
  sch990011: {
    4: [
      [7, 40],
      [8, 40],
    ],
    6: [
      [9, 39],
      [9, 39],
    ],
    7: [
      [6, 41],
      [5, 40],
    ],
    8: [
      [8, 40],
      [6, 40],
    ],
  },
  edu990019: {
    4: [
      [6, 20],
      [4, 20],
    ],
    6: [
      [7, 21],
      [5, 20],
    ],
    7: [
      [5, 20],
      [3, 21],
    ],
    8: [
      [6, 19],
      [2, 20],
    ],
  },
  // Nothing to compare with.
  sch990023: { 4: [null, [3, 18]], 6: [null, [2, 18]] },
  sch990024: {
    4: [
      [3, 10],
      [2, 10],
    ],
    6: [
      [2, 10],
      [2, 10],
    ],
    7: [
      [3, 9],
      [4, 10],
    ],
  },
  sch990027: {
    7: [
      [5, 14],
      [3, 15],
    ],
    8: [
      [6, 15],
      [4, 14],
    ],
  },
  sch990201: {
    4: [
      [3, 14],
      [2, 14],
    ],
    6: [
      [4, 14],
      [3, 14],
    ],
    7: [
      [3, 13],
      [3, 13],
    ],
    8: [
      [2, 14],
      [3, 14],
    ],
  },
};

const SUBJECTS = {
  4: 'читательская грамотность',
  6: 'читательская грамотность',
  7: 'математическая грамотность',
  8: 'естественно-научная грамотность',
} as const;
const YEARS = ['2021/2022', '2022/2023'] as const;

/** «КДР»: the long form, both years one under the other. */
function kdrSheet(): Sheet {
  const sheet = new Sheet('КДР', [14, 12, 30, 10, 8, 26, 18, 12, 16]);
  sheet.title('Краевые диагностические работы: доля обучающихся на низшем уровне');
  sheet.row(
    [
      'Учебный год',
      'Процедура',
      'Предмет',
      'Класс',
      'Код ОО',
      'ОО',
      'Муниципалитет',
      'Участников',
      'Ниже порога («2»)',
    ],
    HEADING,
  );
  YEARS.forEach((year, index) => {
    for (const [login, works] of Object.entries(KDR)) {
      const { code, short, municipality } = byLogin(login);
      for (const grade of [4, 6, 7, 8] as const) {
        const pair = works[grade]?.[index];
        if (!pair) continue;
        const [failed, participants] = pair;
        sheet.row([year, 'КДР', SUBJECTS[grade], grade, code, short, municipality, participants, failed]);
      }
    }
  });
  return sheet;
}

/** ОГЭ 2023 after the re-sit: who of the schools of the town still failed. */
const STILL_FAILED: Readonly<Record<'om' | 'or', Readonly<Record<string, number>>>> = {
  om: { sch990003: 1, sch990027: 3, sch990009: 1, sch990011: 1, sch990010: 6, sch990005: 1 },
  or: { sch990027: 2, sch990011: 1, sch990016: 2, edu990006: 1 },
};

/** «ОГЭ 2023 итоговый»: two tables; schools where nobody took it, or whose main result is spoilt, are left out. */
function finalOgeSheet(): Sheet {
  const sheet = new Sheet('ОГЭ 2023 итоговый', [8, 30, 10, 10, 10]);
  for (const [procedure, subject] of [
    ['om', 'математике'],
    ['or', 'русскому языку'],
  ] as const) {
    sheet.title(
      `Результаты ОГЭ по ${subject} в 2023 году (итоговые, с учётом пересдачи)`,
      `Муниципальное образование ${TOWN}`,
    );
    sheet.row(['Код', 'ОУ', 'Всего', 'Сдали', 'Не сдали'], HEADING);
    const first = sheet.next;
    for (const school of SCHOOLS) {
      if (school.municipality !== TOWN || school.parent || school.login === 'sch990007') continue;
      const result = resultOf(school, procedure, 2023);
      if (!result) continue;
      const failed = STILL_FAILED[procedure][school.login] ?? 0;
      sheet.row([school.code, school.short, result.participants, result.participants - failed, failed]);
    }
    const values: CellValue[] = [null, 'Итого'];
    const total = sheet.row(values, TOTAL);
    for (const [column, letter] of [
      [2, 'C'],
      [3, 'D'],
      [4, 'E'],
    ] as const) {
      sheet.formula(
        total,
        column,
        `SUM(${letter}${first + 1}:${letter}${total})`,
        sheet.sum(column, first, total - 1),
      );
    }
    sheet.blank();
  }
  return sheet;
}

export function laterResultSheets(): Sheet[] {
  return [kdrSheet(), finalOgeSheet()];
}
