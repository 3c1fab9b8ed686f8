import type { CellValue } from 'hucre';
import { draw, drawWhole } from './random';
import type { Marks, SampleProcedure, SampleResult, SampleYear } from './results';
import { marksOf, resultOf } from './results';
import type { SampleSchool } from './schools';
import { MUNICIPALITIES, REGION, SCHOOLS, byLogin } from './schools';
import { Sheet, comma, rounded } from './sheet';

/** «Статистика по отметкам» as ФИС ОКО exports it: region, municipality, schools; shares of marks in percent. */

type Print = 'number' | 'text' | 'whole' | 'fraction';

interface MarksSheet {
  readonly name: string;
  readonly grade: number;
  readonly subject: string;
  /** As printed in the title: the calendar year of writing. */
  readonly year: number;
  readonly date: string;
  readonly result: (school: SampleSchool) => SampleResult | null;
  readonly print?: Print;
  /** The heading «2» stands as a number, not as text. */
  readonly numericHeading?: boolean;
  readonly withoutLogins?: boolean;
  readonly wholeSample?: boolean;
  readonly hiddenSheet?: boolean;
  /** Schools to leave out, rows to repeat, cells to spoil: the traps. */
  readonly skip?: readonly string[];
  readonly repeat?: Readonly<Record<string, SampleResult>>;
  readonly hideRow?: string;
  readonly dateIn2?: string;
  readonly noData?: Readonly<Record<string, string>>;
  /** Added to the participants of the town, so that the total does not agree. */
  readonly wrongTotal?: number;
}

function shares([five, four, three, two]: Marks, key: string, print: Print): CellValue[] {
  const n = five + four + three + two;
  const exact = [two, three, four, five].map((count) => (100 * count) / n);
  if (print === 'fraction') return exact.map((percent) => percent / 100);
  if (print === 'whole') return wholePercents(exact);
  const printed = exact.map((percent) => rounded(percent, 2));
  if (print === 'number') return printed;
  const sign = draw(`${key} sign`) < 0.5 ? '%' : '\u00a0%';
  return printed.map((percent) => `${comma(percent, 2)}${sign}`);
}

/** «2» rounded as printed; the rest shared out so that the row makes 100. */
function wholePercents(exact: readonly number[]): number[] {
  const two = rounded(exact[0]!, 0);
  const rest = exact.slice(1).map(Math.floor);
  const order = [0, 1, 2].sort((a, b) => (exact[b + 1]! % 1) - (exact[a + 1]! % 1) || a - b);
  let missing = 100 - two - rest.reduce((sum, value) => sum + value, 0);
  for (let index = 0; missing > 0; index += 1, missing -= 1) rest[order[index % 3]!]! += 1;
  for (let index = 2; missing < 0; index -= 1, missing += 1) rest[order[(index + 3) % 3]!]! -= 1;
  return [two, ...rest];
}

function together(all: readonly Marks[]): Marks {
  const sum = (index: 0 | 1 | 2 | 3): number => all.reduce((total, marks) => total + marks[index], 0);
  return [sum(0), sum(1), sum(2), sum(3)];
}

function marksSheet(options: MarksSheet): Sheet {
  const sheet = new Sheet(options.name, [52, 10, 12, 9, 9, 9, 9], options.hiddenSheet ?? false);
  const print = options.print ?? 'number';
  sheet.title(
    `ВПР ${options.year}. ${options.grade} класс`,
    'Статистика по отметкам',
    ['Предмет:', options.subject],
    ['Максимальный первичный балл:', null],
    ['Дата:', options.date],
  );
  sheet.blank();
  const marks = options.numericHeading ? [2, 3, 4, 5] : ['2', '3', '4', '5'];
  sheet.row(['Группы участников', 'Кол-во ОО', 'Кол-во участников', ...marks]);
  const listed = SCHOOLS.flatMap((school) => {
    const result = options.skip?.includes(school.login) ? null : options.result(school);
    return result ? [{ school, result }] : [];
  });
  const total = (label: string, rows: typeof listed, scale = 1, shift = 0): void => {
    const sum = together(
      rows.map(({ school, result }) => marksOf(`${options.name} ${school.login}`, result)),
    );
    const participants = rows.reduce((count, row) => count + row.result.participants, 0) * scale + shift;
    sheet.row([label, rows.length * scale, participants, ...shares(sum, `${options.name} ${label}`, print)]);
    if (print === 'fraction') formatShares(sheet);
  };
  if (options.wholeSample) {
    total('Вся выборка', listed, 900);
    total('Российская Федерация', listed, 890);
  }
  total(REGION, listed, options.wholeSample ? 9 : 1);
  for (const municipality of MUNICIPALITIES) {
    const rows = listed.filter((row) => row.school.municipality === municipality);
    if (rows.length === 0) continue;
    const shift = municipality === MUNICIPALITIES[0] ? (options.wrongTotal ?? 0) : 0;
    total(municipality, rows, 1, shift);
    for (const { school, result } of rows) schoolRows(sheet, options, school, result, print);
  }
  return sheet;
}

function schoolRows(
  sheet: Sheet,
  options: MarksSheet,
  school: SampleSchool,
  result: SampleResult,
  print: Print,
): void {
  const label = options.withoutLogins ? school.name : `${school.name} (${school.login})`;
  const key = `${options.name} ${school.login}`;
  const values = shares(marksOf(key, result), key, print);
  const noData = options.noData?.[school.login];
  const row = sheet.row([label, null, result.participants, ...(noData ? values.map(() => noData) : values)]);
  if (print === 'fraction') formatShares(sheet);
  if (options.hideRow === school.login) sheet.hide(row);
  // «10.5» typed with a point: Excel makes it the 10th of May.
  if (options.dateIn2 === school.login) sheet.set(row, 3, new Date(Date.UTC(2023, 4, 10)), 'dd.mm.yyyy');
  const again = options.repeat?.[school.login];
  if (again) {
    sheet.row([label, null, again.participants, ...shares(marksOf(key, again), key, print)]);
  }
}

function formatShares(sheet: Sheet): void {
  for (let column = 3; column <= 6; column += 1) sheet.format(sheet.next - 1, column, '0.0%');
}

function listedResult(procedure: SampleProcedure, year: SampleYear): MarksSheet['result'] {
  return (school) => resultOf(school, procedure, year);
}

const MATHS = 'Математика';
const RUSSIAN = 'Русский язык';

/** Spring 2023: the programme of 2022/2023. */
function spring2023(grade: 4 | 5 | 6 | 8, subject: 'm' | 'r', more: Partial<MarksSheet> = {}): Sheet {
  return marksSheet({
    name: `ВПР23 ${grade} ${subject === 'm' ? 'МА' : 'РУ'}`,
    grade,
    subject: subject === 'm' ? MATHS : RUSSIAN,
    year: 2023,
    date: '15.03.2023',
    result: listedResult(`v${grade}${subject}`, 2023),
    ...more,
  });
}

/** 2022: the 4th and 8th grades wrote in March, the others in September over the programme of the ended year. */
function year2022(grade: 4 | 5 | 6 | 8, subject: 'm' | 'r', more: Partial<MarksSheet> = {}): Sheet {
  const autumn = grade === 5 || grade === 6;
  return marksSheet({
    name: `ВПР22${autumn ? 'о' : 'в'} ${grade} ${subject === 'm' ? 'МА' : 'РУ'}`,
    grade,
    subject: subject === 'm' ? MATHS : RUSSIAN,
    year: 2022,
    date: autumn ? '20.09.2022' : '15.03.2022',
    result: listedResult(`v${grade}${subject}`, 2022),
    ...more,
  });
}

const WROTE_IN_SPRING: Readonly<Record<string, SampleResult>> = {
  sch990012: { failed: 4, participants: 45 },
  sch990015: { failed: 5, participants: 33 },
};

export function fisokoSheets(): Sheet[] {
  const identical = resultOf(byLogin('sch990014'), 'v6m', 2023)!;
  return [
    spring2023(4, 'm', { numericHeading: true }),
    spring2023(4, 'r', { wholeSample: true }),
    spring2023(5, 'm', { dateIn2: 'sch990018' }),
    spring2023(5, 'r', {
      print: 'text',
      hideRow: 'sch990023',
      noData: { sch990013: 'н/д', sch990004: '-' },
    }),
    spring2023(6, 'm', {
      numericHeading: true,
      skip: ['sch990003'],
      repeat: { sch990014: identical, sch990020: { failed: 3, participants: 12 } },
    }),
    spring2023(6, 'r', { print: 'whole' }),
    spring2023(8, 'm', { wrongTotal: 10 }),
    spring2023(8, 'r', { print: 'fraction' }),
    spring2023(5, 'm', {
      name: 'ВПР23 5 БИ',
      subject: 'Биология',
      hiddenSheet: true,
      result: (school) => biology(school),
    }),
    year2022(4, 'm'),
    year2022(4, 'r'),
    year2022(5, 'm', { skip: ['sch990015'] }),
    year2022(5, 'm', {
      name: 'ВПР22в 5 МА',
      date: '17.03.2022',
      result: (school) => WROTE_IN_SPRING[school.login] ?? null,
    }),
    year2022(5, 'r', { numericHeading: true }),
    year2022(6, 'm', { print: 'text' }),
    year2022(6, 'r', { withoutLogins: true }),
    year2022(8, 'm'),
    year2022(8, 'r'),
  ];
}

function biology(school: SampleSchool): SampleResult | null {
  const like = resultOf(school, 'v5r', 2023);
  return (
    like && {
      failed: drawWhole(`${school.login} biology`, 0, Math.floor(like.participants / 4)),
      participants: like.participants,
    }
  );
}
