import type { CellValue } from 'hucre';
import { byLogin } from '../schools';
import { HEADING, Sheet } from '../sheet';
import { staffNumber } from './teachers';

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

/** [login, place in the school's list, date]. The first two have a tick in «Педагоги ШНОР» as well. */
const TEACHERS: readonly (readonly [login: string, place: number, date: CellValue, topic: string])[] = [
  ['sch990003', 1, day(2023, 2, 6), 'решение геометрических задач ОГЭ'],
  ['sch990003', 2, day(2023, 2, 6), 'смысловое чтение на уроках математики'],
  // Not ticked in the list of teachers: the register alone knows of these two routes.
  ['sch990105', 5, '15.03.2023', 'формирующее оценивание'],
  ['sch990023', 6, '20.04.2023', 'работа с неуспевающими'],
  // Made after the slice of September 2023.
  ['sch990011', 8, '15.11.2023', 'подготовка к ЕГЭ базового уровня'],
  // Not a ШНОР: read, but in no indicator.
  ['sch990001', 3, '10.03.2023', 'функциональная грамотность'],
];

/** «ИОМ педагогов»: routes of teachers with their dates, some Excel dates, some texts. */
export function teacherRoutesSheet(): Sheet {
  const sheet = new Sheet('ИОМ педагогов', [6, 8, 24, 12, 14, 44]);
  sheet.title('Реестр индивидуальных образовательных маршрутов педагогов');
  sheet.row(['№ п/п', 'Код ОО', 'ОО', 'Таб. №', 'Дата утверждения', 'Тема ИОМ'], HEADING);
  TEACHERS.forEach(([login, place, date, topic], index) => {
    const { code, short } = byLogin(login);
    const row = sheet.row([index + 1, code, short, staffNumber(login, place), date, topic]);
    if (date instanceof Date) sheet.format(row, 4, 'dd.mm.yyyy');
  });
  return sheet;
}

/** Routes of pupils: [login, grade, how many, date]; a number in place of a name. */
const PUPILS: readonly (readonly [login: string, grade: string, pupils: number, date: string])[] = [
  ['sch990003', '7а', 4, '12.02.2024'],
  ['sch990003', '8б', 3, '12.02.2024'],
  // The boarding school gives no figures for June, only this register.
  ['sch990028', '5', 3, '04.03.2024'],
  // Made in the first half of the year.
  ['sch990105', '6', 2, '16.10.2023'],
];

/** «ИОМ обучающихся»: one line a child, known by a number of the school. */
export function pupilRoutesSheet(): Sheet {
  const sheet = new Sheet('ИОМ обучающихся', [8, 24, 18, 8, 16]);
  sheet.title('Реестр индивидуальных образовательных маршрутов обучающихся', '2023/2024 учебный год');
  sheet.row(['Код ОО', 'ОО', 'Код обучающегося', 'Класс', 'Дата разработки'], HEADING);
  for (const [login, grade, pupils, date] of PUPILS) {
    const { code, short } = byLogin(login);
    for (let place = 1; place <= pupils; place += 1) {
      sheet.row([code, short, `${code}-${grade}-${String(place).padStart(2, '0')}`, grade, date]);
    }
  }
  return sheet;
}
