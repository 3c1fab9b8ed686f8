import type { CellValue } from 'hucre';
import { byLogin } from '../schools';
import { HEADING, Sheet } from '../sheet';

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

interface Event {
  readonly title: string;
  readonly level: string;
  readonly date: CellValue;
  /** [login, participation, product]. */
  readonly schools: readonly (readonly [string, CellValue, CellValue])[];
}

/** Two of them lie outside the year of the slice of September 2023: October 2022 to September 2023. */
const EVENTS: readonly Event[] = [
  {
    title: 'Семинар «От диагностики к результату»',
    level: 'региональный',
    date: day(2022, 11, 25),
    schools: [
      ['sch990105', 'да', null],
      ['edu990019', 'да', 'статья в сборнике'],
      ['sch990023', 'да', null],
    ],
  },
  {
    title: 'Вебинар школ-партнёров',
    level: 'межмуниципальный',
    date: '16.02.2023',
    schools: [
      ['sch990201', 'да', null],
      // Registered, but did not come.
      ['sch990027', 'нет', null],
    ],
  },
  {
    title: 'Форум «Эффективные практики 500+»',
    level: 'федеральный',
    date: day(2023, 3, 14),
    schools: [
      ['sch990003', 'да', null],
      ['sch990011', 'да', 'выступление'],
      // Not in the official list: counted only when the calculated mark is the base.
      ['sch990016', 'да', 'выступление'],
    ],
  },
  {
    title: 'Городской августовский педагогический совет',
    level: 'муниципальный',
    date: '24.08.2023',
    schools: [
      ['sch990003', 'да', 'выступление'],
      ['sch990009', 'да', null],
      ['sch990024', 'да', 'мастер-класс'],
    ],
  },
  {
    title: 'Неделя открытых уроков',
    level: 'муниципальный',
    date: '12.10.2023',
    schools: [['sch990027', 'да', 'открытый урок']],
  },
  {
    title: 'Конференция «Школа для каждого»',
    level: 'региональный',
    date: '18.05.2022',
    schools: [['sch990023', 'да', 'статья']],
  },
];

/** «Мероприятия ШНОР»: the event merged over its schools. */
export function eventsSheet(): Sheet {
  const sheet = new Sheet('Мероприятия ШНОР', [6, 44, 18, 12, 8, 24, 10, 30]);
  sheet.title('Участие школ с низкими образовательными результатами в мероприятиях');
  sheet.row(
    ['№ п/п', 'Мероприятие', 'Уровень', 'Дата', 'Код ОО', 'ОО', 'Участие', 'Продукт (выступление, статья)'],
    HEADING,
  );
  let number = 0;
  for (const { title, level, date, schools } of EVENTS) {
    for (const [login, participation, product] of schools) {
      const { code, short } = byLogin(login);
      number += 1;
      const row = sheet.row([number, title, level, date, code, short, participation, product]);
      if (date instanceof Date) sheet.format(row, 3, 'dd.mm.yyyy');
    }
  }
  return sheet;
}
