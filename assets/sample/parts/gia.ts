import type { SampleProcedure, SampleResult, SampleYear } from './results';
import { marksOf, resultOf } from './results';
import type { SampleSchool } from './schools';
import { SCHOOLS, TOWN } from './schools';
import { HEADING, Sheet, TOTAL, rounded } from './sheet';

/** The town's own summaries of ОГЭ and ЕГЭ: here «5»…«2» are people, not percents. */

/** Rows that the town keeps elsewhere: on the sheet «Результаты». */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  or23: ['sch990003', 'sch990022'],
  or22: ['edu990019', 'sch990004'],
};

function townRows(
  procedure: SampleProcedure,
  year: SampleYear,
): { school: SampleSchool; result: SampleResult }[] {
  const elsewhere = ELSEWHERE[`${procedure}${year - 2000}`] ?? [];
  return SCHOOLS.filter((school) => school.municipality === TOWN && !school.parent).flatMap((school) => {
    const result = resultOf(school, procedure, year);
    return result && !elsewhere.includes(school.login) ? [{ school, result }] : [];
  });
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded((100 * part) / whole, 1);
}

const COUNT_HEADING = ['Код', 'ОУ', 'Всего', '5', '4', '3', '2', '% КЗ', '% усп', 'ср.балл'];

function countRow(code: string, name: string, result: SampleResult, key: string): (string | number)[] {
  const [five, four, three, two] = marksOf(key, result);
  const n = result.participants;
  const mean = n === 0 ? 0 : rounded((5 * five + 4 * four + 3 * three + 2 * two) / n, 2);
  return [code, name, n, five, four, three, two, percent(five + four, n), percent(n - two, n), mean];
}

/** Columns C…G summed by Excel below the rows from `first` to the last one written. */
function totalRow(
  sheet: Sheet,
  first: number,
  label: string,
  labelColumn: number,
  columns: readonly number[],
): void {
  const last = sheet.next - 1;
  const values: (string | null)[] = Array.from({ length: labelColumn + 1 }, () => null);
  values[labelColumn] = label;
  const row = sheet.row(values, TOTAL);
  for (const column of columns) {
    const letter = String.fromCharCode(65 + column);
    sheet.formula(
      row,
      column,
      `SUM(${letter}${first + 1}:${letter}${last + 1})`,
      sheet.sum(column, first, last),
    );
  }
}

const BOARDING = { code: '99128', name: 'Школа-интернат' };

/** Two tables one below the other, each with its own title, heading and «Итого». */
function oge2023(): Sheet {
  const sheet = new Sheet('ОГЭ 2023', [8, 30, 8, 7, 7, 7, 7, 8, 8, 8]);
  for (const [procedure, subject] of [
    ['om', 'математике'],
    ['or', 'русскому языку'],
  ] as const) {
    sheet.title(
      `Результаты ОГЭ по ${subject} в 2023 году (до пересдачи)`,
      `Муниципальное образование ${TOWN}`,
    );
    sheet.row(COUNT_HEADING, HEADING);
    const first = sheet.next;
    for (const { school, result } of townRows(procedure, 2023)) {
      // All ninth-graders of this school passed ГВЭ: nobody took ОГЭ.
      const taken = school.login === 'sch990007' ? { failed: 0, participants: 0 } : result;
      const row = sheet.row(countRow(school.code, school.short, taken, `${procedure}23 ${school.login}`));
      if (procedure === 'om' && school.login === 'sch990017') sheet.error(row, 6, '#DIV/0!');
    }
    sheet.row([BOARDING.code, BOARDING.name, 0, 0, 0, 0, 0, '-', '-', '-']);
    totalRow(sheet, first, 'Итого', 1, [2, 3, 4, 5, 6]);
    sheet.blank();
    sheet.blank();
  }
  return sheet;
}

/** Before and after the re-sit side by side under merged headings; no codes, only short names. */
function oge2022(): Sheet {
  const sheet = new Sheet('ОГЭ 2022', [5, 30, 10, 10, 10, 10, 10, 10]);
  for (const [procedure, subject] of [
    ['om', 'Математика'],
    ['or', 'Русский язык'],
  ] as const) {
    sheet.title(`ОГЭ 2022. ${subject}. Муниципальное образование ${TOWN}`);
    const top = sheet.row(
      ['№', 'Наименование ОО', 'основной период', null, null, 'итоговый (с учётом пересдачи)', null, null],
      HEADING,
    );
    sheet.row([null, null, 'Всего', 'Не сдали', '% усп', 'Всего', 'Не сдали', '% усп'], HEADING);
    sheet.merge(top, 0, top + 1, 0);
    sheet.merge(top, 1, top + 1, 1);
    sheet.merge(top, 2, top, 4);
    sheet.merge(top, 5, top, 7);
    const first = sheet.next;
    townRows(procedure, 2022).forEach(({ school, result }, index) => {
      const n = result.participants;
      const after = Math.floor(result.failed / 8);
      const before = [n, result.failed, percent(n - result.failed, n)];
      sheet.row([index + 1, school.formerly ?? school.short, ...before, n, after, percent(n - after, n)]);
    });
    totalRow(sheet, first, 'Итого', 1, [2, 3, 5, 6]);
    sheet.blank();
  }
  return sheet;
}

/** «Сдали / не сдали», the subject in a cell merged over its schools, some counts typed as text. */
function ege2022(): Sheet {
  const sheet = new Sheet('ЕГЭ 2022', [34, 30, 18, 10, 10]);
  sheet.title('Итоги ЕГЭ 2022 года (выпускники текущего года)', `Муниципальное образование ${TOWN}`);
  sheet.row(['Предмет', 'ОО', 'Всего участников ЕГЭ', 'Сдали', 'Не сдали'], HEADING);
  for (const [procedure, subject] of [
    ['er', 'Русский язык'],
    ['ep', 'Математика (профильный уровень)'],
    ['eb', 'Математика (базовый уровень)'],
  ] as const) {
    const rows = townRows(procedure, 2022);
    const first = sheet.next;
    rows.forEach(({ school, result: { participants, failed } }, index) => {
      const typed = index % 4 === 1 ? `${participants} ` : participants;
      sheet.row([index === 0 ? subject : null, school.name, typed, participants - failed, failed]);
    });
    sheet.merge(first, 0, sheet.next - 1, 0);
    const participants = rows.reduce((sum, { result }) => sum + result.participants, 0);
    const failed = rows.reduce((sum, { result }) => sum + result.failed, 0);
    sheet.row(['Итого', null, participants, participants - failed, failed], TOTAL);
  }
  return sheet;
}

/** ЕГЭ база with the category of participants: graduates of past years (ВПЛ) are not of this school year. */
function egeBase2023(): Sheet {
  const sheet = new Sheet('ЕГЭ 2023 база', [8, 30, 12, 8, 7, 7, 7, 7]);
  sheet.title('ЕГЭ 2023. Математика (базовый уровень)', `Муниципальное образование ${TOWN}`);
  sheet.row(['Код', 'ОУ', 'Категория', 'Всего', '5', '4', '3', '2'], HEADING);
  for (const { school, result } of townRows('eb', 2023)) {
    const marks = marksOf(`eb23 ${school.login}`, result);
    sheet.row([school.code, school.short, 'ВТГ', result.participants, ...marks]);
    if (school.login === 'sch990002') sheet.row([school.code, school.short, 'ВПЛ', 14, 0, 1, 1, 12]);
  }
  return sheet;
}

export function giaSheets(): Sheet[] {
  return [oge2023(), oge2022(), ege2022(), egeBase2023()];
}
