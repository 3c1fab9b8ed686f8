import type { CellValue } from 'hucre';
import { drawWhole } from './random';
import type { SampleResult } from './results';
import { resultOf } from './results';
import type { SampleSchool } from './schools';
import { MUNICIPALITIES, REGION, SCHOOLS } from './schools';
import { HEADING, Sheet, TOTAL, rounded } from './sheet';

/** The regional tables: three heading levels, a numbering row, subtotals; an empty cell stands for zero. */

const COLUMNS = [
  'приняло участие',
  'не преодолен min порог',
  'высокобалльники \n(80-99 баллов)',
  'получили 100 баллов',
  'средний балл',
];

/** What one school has under one subject heading. */
interface Exam {
  readonly participants: number;
  readonly failed: number;
  readonly high: number;
  readonly score: number;
}

type Subject = readonly [title: string, exam: (school: SampleSchool) => Exam | null];

const SUBJECTS: readonly Subject[] = [
  ['Русский язык, чел.', (school) => exam(school, 'русский', resultOf(school, 'er', 2023))],
  ['Математика (профиль), чел.', (school) => exam(school, 'профиль', resultOf(school, 'ep', 2023))],
  ['Физика, чел. \n(в т.ч. участвовавшие в 2022 году)', (school) => exam(school, 'физика', physics(school))],
];

function exam(school: SampleSchool, subject: string, result: SampleResult | null): Exam | null {
  if (!result || result.participants === 0) return null;
  const key = `${school.login} ${subject}`;
  const passed = result.participants - result.failed;
  const high = Math.floor((passed * drawWhole(`${key} high`, 0, 20)) / 100);
  return { ...result, high, score: drawWhole(`${key} score`, 4200, 7100) / 100 };
}

function physics(school: SampleSchool): SampleResult | null {
  const profile = resultOf(school, 'ep', 2023);
  const participants = Math.floor((profile?.participants ?? 0) / 3);
  return { participants, failed: Math.min(participants, drawWhole(`${school.login} physics`, 0, 1)) };
}

/** A school leaves a cell empty where it means zero; the subtotal prints the zero. */
function schoolCells(one: Exam | null): CellValue[] {
  if (!one) return [null, null, null, null, null];
  return [one.participants, one.failed || null, one.high || null, null, one.score];
}

function subtotalCells(exams: readonly (Exam | null)[]): CellValue[] {
  const held = exams.filter((one) => one !== null);
  const sum = (value: (one: Exam) => number): number => held.reduce((total, one) => total + value(one), 0);
  const participants = sum((one) => one.participants);
  const points = sum((one) => one.score * one.participants);
  const mean = participants === 0 ? null : rounded(points / participants, 2);
  return [participants, sum((one) => one.failed), sum((one) => one.high), 0, mean];
}

function ege2023(): Sheet {
  const sheet = new Sheet('ЕГЭ 2023 регион', [24, 40, 10, 14]);
  const width = 4 + SUBJECTS.length * COLUMNS.length;
  sheet.blank();
  sheet.title('Информация о результатах ЕГЭ выпускников школ в 2023 году');
  sheet.blank();
  sheet.title(`Субъект Российской Федерации\n_________${REGION}_________`);
  sheet.blank();
  const filler = (length: number): null[] => Array.from({ length }, () => null);
  const top = sheet.row(
    [
      'Муниципальное образование',
      'Образовательная организация (школа)',
      'Профиль \n(при наличии) ',
      'Всего выпускников в 2023 году по программам среднего общего образования, принявших участие в ЕГЭ, чел.',
      'из них',
      ...filler(width - 5),
    ],
    HEADING,
  );
  sheet.row([...filler(4), ...SUBJECTS.flatMap(([title]) => [title, ...filler(4)])], HEADING);
  sheet.row([...filler(4), ...SUBJECTS.flatMap(() => COLUMNS)], HEADING);
  for (let column = 0; column < 4; column += 1) sheet.merge(top, column, top + 2, column);
  sheet.merge(top, 4, top, width - 1);
  SUBJECTS.forEach((_, index) => sheet.merge(top + 1, 4 + index * 5, top + 1, 8 + index * 5));
  sheet.row([1, 2, 3, 4, ...SUBJECTS.flatMap(() => [5, 6, 7, 8, 9])], HEADING);
  const examined = SCHOOLS.filter((school) => resultOf(school, 'er', 2023));
  const subtotal = (label: string, profile: CellValue, schools: readonly SampleSchool[]): void => {
    const cells = SUBJECTS.flatMap(([, held]) => subtotalCells(schools.map(held)));
    sheet.row([label, null, profile, cells[0]!, ...cells], TOTAL);
  };
  subtotal('ВСЕГО по региону', 'х', examined);
  for (const municipality of MUNICIPALITIES) {
    const schools = examined.filter((school) => school.municipality === municipality);
    subtotal(municipality, null, schools);
    for (const school of schools) {
      const cells = SUBJECTS.flatMap(([, held]) => schoolCells(held(school)));
      sheet.row([null, school.name, null, cells[0]!, ...cells]);
    }
  }
  return sheet;
}

/** Exams that the graduates of 2024 have chosen: no results, to be refused. */
function chosen2024(): Sheet {
  const sheet = new Sheet('ЕГЭ 2024 выбор', [4, 24, 40, 10, 14]);
  sheet.blank();
  sheet.title('Информация о поданных выпускниками школ 2024 года заявлениях на участие в ЕГЭ');
  sheet.blank();
  sheet.title(`Субъект Российской Федерации\n_________${REGION}_________`);
  sheet.blank();
  const head = [
    null,
    'Муниципальное образование',
    'Образовательная организация (школа)',
    'Профиль \n(при наличии) ',
    'Всего выпускников в 2024 году по программам среднего общего образования, подавших заявление на участия в ЕГЭ, чел.',
    'из них',
    null,
    null,
  ];
  const top = sheet.row(head, HEADING);
  sheet.row(
    [null, null, null, null, null, 'Русский язык, чел.', 'Математика (профиль), чел.', 'Физика, чел.'],
    HEADING,
  );
  for (let column = 0; column < 5; column += 1) sheet.merge(top, column, top + 1, column);
  sheet.merge(top, 5, top, 7);
  sheet.row([null, 1, 2, 3, 4, 5, 6, 7], HEADING);
  for (const municipality of MUNICIPALITIES) {
    const schools = SCHOOLS.filter((school) => school.municipality === municipality && school.secondary);
    const counts = schools.map((school) => {
      const all = drawWhole(`${school.login} chosen`, 4, 60);
      return [all, all, Math.floor(all * 0.4), Math.floor(all * 0.15)];
    });
    const sum = [0, 1, 2, 3].map((column) => counts.reduce((total, row) => total + row[column]!, 0));
    sheet.row([null, municipality, null, null, ...sum], TOTAL);
    schools.forEach((school, index) => sheet.row([null, null, school.name, null, ...counts[index]!]));
  }
  return sheet;
}

export function regionalSheets(): Sheet[] {
  return [ege2023(), chosen2024()];
}
