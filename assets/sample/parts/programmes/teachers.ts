import type { CellValue } from 'hucre';
import { TOWN, byLogin } from '../schools';
import { HEADING, Sheet, TOTAL } from '../sheet';

/**
 * Teachers of ШНОР. Teachers of a school are numbered 1…n; a mark is written as «the first so many», so the
 * answer key adds up by hand. Табельные номера are invented, names there are none.
 */
interface Staff {
  readonly login: string;
  readonly teachers: number;
  /** Diagnosed: subject, method, psychology; supported; in РСМО; with ИОМ; retrained. */
  readonly marks: readonly [number, number, number, number, number | 'н/д', number, number];
}

/** Schools that keep a list of people. */
export const LISTED: readonly Staff[] = [
  { login: 'sch990003', teachers: 22, marks: [18, 12, 5, 20, 4, 9, 11] },
  { login: 'sch990105', teachers: 17, marks: [10, 10, 0, 9, 0, 4, 8] },
  { login: 'sch990009', teachers: 25, marks: [25, 20, 25, 25, 6, 10, 15] },
  { login: 'sch990011', teachers: 27, marks: [9, 9, 3, 18, 5, 6, 12] },
  { login: 'edu990019', teachers: 24, marks: [16, 16, 8, 24, 3, 8, 10] },
  { login: 'sch990023', teachers: 16, marks: [12, 6, 6, 14, 2, 5, 6] },
  // Nobody has told the department who of this school is in РСМО.
  { login: 'sch990024', teachers: 11, marks: [11, 4, 4, 11, 'н/д', 3, 5] },
];

/** Совместители: the last teacher of the second school is the last one of the first. */
const SHARED: Readonly<Record<string, string>> = {
  sch990105: 'sch990003',
  sch990011: 'sch990009',
  sch990024: 'edu990019',
};

/** Schools that give only totals: the last two numbers as above, without РСМО of the evening school's psychology. */
export const TOTALS: readonly (readonly [login: string, teachers: number, ...marks: CellValue[]])[] = [
  ['sch990027', 10, 6, 4, 2, 8, 1, 2, 3],
  ['sch990201', 15, 9, 6, 'н/д', 15, 2, 4, 6],
];

/** The invented табельный номер: three digits of the school's code, two of the place in its list. */
export function staffNumber(login: string, place: number): string {
  return `${byLogin(login).code.slice(2)}${String(place).padStart(2, '0')}`;
}

function numberOf({ login, teachers }: Staff, place: number): string {
  const first = place === teachers ? SHARED[login] : undefined;
  if (!first) return staffNumber(login, place);
  return staffNumber(first, LISTED.find((one) => one.login === first)!.teachers);
}

const GROUP = 'Диагностика профессиональных дефицитов';
const KINDS = ['предметных', 'методических', 'психолого-педагогических'];
const REST = ['Поддержка оказана', 'Включён в РСМО', 'ИОМ', 'ПК или переподготовка'];

/** Group heading over the kinds of diagnosis; the other headings are merged down. */
function heading(sheet: Sheet, before: readonly string[], after: readonly string[]): void {
  const top = sheet.row([...before, GROUP, null, null, ...after], HEADING);
  sheet.row([...before.map(() => null), ...KINDS, ...after.map(() => null)], HEADING);
  const left = before.length;
  sheet.merge(top, left, top, left + 2);
  const alone = [...before.keys(), ...after.map((_, index) => left + 3 + index)];
  for (const column of alone) sheet.merge(top, column, top + 1, column);
}

/** A tick, or nothing. */
const tick = (place: number, upTo: number): CellValue => (place <= upTo ? '+' : null);

function personRow(staff: Staff, place: number): CellValue[] {
  const [subject, method, psychology, supported, region, route, trained] = staff.marks;
  const inUnion = region === 'н/д' ? 'н/д' : place <= region ? 'да' : 'нет';
  // Some write the hours of the course in place of «да».
  const course = place % 4 === 1 ? '72 часа' : 'да';
  return [
    numberOf(staff, place),
    tick(place, subject),
    tick(place, method),
    tick(place, psychology),
    tick(place, supported),
    inUnion,
    tick(place, route),
    place <= trained ? course : 'нет',
  ];
}

/** «Педагоги ШНОР»: one line a person, the school merged over its people. */
export function teachersSheet(): Sheet {
  const sheet = new Sheet('Педагоги ШНОР', [6, 8, 24, 10, 12, 12, 16, 12, 11, 8, 14]);
  sheet.title(
    `Педагогические работники школ с низкими образовательными результатами. ${TOWN}`,
    '2023/2024 учебный год, по состоянию на 20.09.2023',
  );
  sheet.blank();
  heading(sheet, ['№ п/п', 'Код ОО', 'ОО', 'Таб. №'], REST);
  let number = 0;
  for (const staff of LISTED) {
    const { code, short } = byLogin(staff.login);
    const first = sheet.next;
    const line = (values: readonly CellValue[]): void => {
      number += 1;
      const opens = sheet.next === first;
      sheet.row([number, opens ? code : null, opens ? short : null, ...values]);
    };
    for (let place = 1; place <= staff.teachers; place += 1) line(personRow(staff, place));
    // The fifth teacher is entered again at the end of the list.
    if (staff.login === 'sch990011') line(personRow(staff, 5));
    // A post without a person.
    if (staff.login === 'sch990023') line(['вакансия']);
    sheet.merge(first, 1, sheet.next - 1, 1);
    sheet.merge(first, 2, sheet.next - 1, 2);
  }
  sheet.row(['Исполнитель: методический центр']);
  return sheet;
}

/** «Педагоги (итоги)»: numbers of people, for schools that keep no list. */
export function teacherTotalsSheet(): Sheet {
  const sheet = new Sheet('Педагоги (итоги)', [8, 24, 12, 12, 12, 16, 12, 11, 8, 14]);
  sheet.title(
    'Педагоги ШНОР: школы, представившие только итоговые числа',
    '2023/2024 учебный год, на 20.09.2023',
  );
  heading(sheet, ['Код ОО', 'ОО', 'Педагогов всего'], REST);
  for (const [login, ...numbers] of TOTALS) {
    const { code, short, municipality } = byLogin(login);
    sheet.row([code, municipality === TOWN ? short : `${short} (${municipality})`, ...numbers]);
  }
  sheet.row(['Итого', null, 25, 15, 10, null, 23, 3, 6, 9], TOTAL);
  return sheet;
}
