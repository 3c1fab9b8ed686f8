import type { CellValue } from 'hucre';
import { TOWN, byLogin } from '../schools';
import { HEADING, Sheet } from '../sheet';

/** Registers of help: mentors among pupils, partner agreements, staging sites. People are numbers only. */

const MENTORS: readonly (readonly [
  login: string,
  mentor: string,
  ward: string,
  subject: string,
  result: CellValue,
])[] = [
  ['sch990003', '9а-04', '7а-01', 'математика', 'отметка «3» вместо «2»'],
  ['sch990003', '9а-11', '7а-02', 'математика', null],
  ['sch990003', '10-02', '8б-01', 'русский язык', 'пересдан зачёт'],
  ['sch990105', '9-01', '6-01', 'математика', 'без изменений'],
  ['edu990019', '8-03', '6-05', 'русский язык', null],
];

/** «Наставничество»: which pupil helps which. */
export function mentorsSheet(): Sheet {
  const sheet = new Sheet('Наставничество', [8, 24, 18, 16, 18, 26, 26]);
  sheet.title('Реестр наставнических пар (ученическое наставничество)', '2023/2024 учебный год');
  sheet.row(['Код ОО', 'ОО', 'Ученик-наставник', 'Подопечный', 'Предмет', 'Период', 'Итог'], HEADING);
  for (const [login, mentor, ward, subject, result] of MENTORS) {
    const { code, short } = byLogin(login);
    sheet.row([
      code,
      short,
      `${code}/${mentor}`,
      `${code}/${ward}`,
      subject,
      '02.10.2023 – 31.05.2024',
      result,
    ]);
  }
  return sheet;
}

type Agreement = readonly [
  login: string,
  partner: string,
  number: CellValue,
  date: CellValue,
  until: CellValue,
  subject: string,
  activities: CellValue,
];

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

/** One school may have two partners, and one partner may help two schools. */
const AGREEMENTS: readonly Agreement[] = [
  ['sch990003', 'sch990002', '1', day(2023, 9, 15), '31.08.2024', 'математика', 'семинар 20.11.2023'],
  ['edu990019', 'sch990004', '2', day(2023, 9, 15), '31.08.2024', 'математика', 'вебинар; 2 семинара'],
  ['sch990105', 'sch990018', '3', '02.10.2023', '31.08.2025', 'математика, русский язык', 'открытые уроки'],
  ['sch990024', 'sch990005', '4', '02.10.2023', '31.08.2024', 'русский язык', null],
  ['sch990027', 'sch990001', '5', '16.10.2023', '31.08.2024', 'математика', 'вебинар'],
  ['sch990011', 'sch990002', '6', '16.10.2023', '31.08.2024', 'математика (ЕГЭ)', 'консультации'],
  // The agreement of last year has run out.
  ['sch990023', 'sch990013', '7-п', '12.09.2022', '31.08.2023', 'математика', 'семинар'],
];

/** «Реестр партнёров»: who helps whom by which agreement. */
export function partnersSheet(): Sheet {
  const sheet = new Sheet('Реестр партнёров', [6, 8, 24, 10, 24, 10, 12, 12, 24, 26]);
  sheet.title(`Реестр партнёрских договоров школ. ${TOWN}`);
  sheet.row(
    [
      '№ п/п',
      'Код ОО',
      'ОО',
      'Код партнёра',
      'Школа-партнёр',
      '№ договора',
      'Дата договора',
      'Действует до',
      'Предмет',
      'Проведённые семинары и вебинары',
    ],
    HEADING,
  );
  AGREEMENTS.forEach(([login, partner, number, date, until, subject, activities], index) => {
    const [school, helper] = [byLogin(login), byLogin(partner)];
    const row = sheet.row([
      index + 1,
      school.code,
      school.short,
      helper.code,
      helper.short,
      number,
      date,
      until,
      subject,
      activities,
    ]);
    if (date instanceof Date) sheet.format(row, 6, 'dd.mm.yyyy');
  });
  return sheet;
}

/** From October 2022 to September 2023 four municipal sites worked, one of them till August, and one regional. */
const SITES: readonly (readonly [
  login: string,
  level: string,
  topic: string,
  from: string,
  to: CellValue,
])[] = [
  ['sch990002', 'муниципальная', 'Подготовка к ОГЭ по математике', '01.09.2022', '31.08.2025'],
  ['sch990005', 'муниципальная', 'Работа с неуспевающими', '01.09.2023', null],
  ['sch990018', 'муниципальная', 'Смысловое чтение', '15.01.2023', '31.12.2024'],
  ['sch990004', 'муниципальная', 'Проектная деятельность', '01.09.2021', '31.08.2023'],
  ['sch990002', 'региональная', 'Система оценки качества образования', '10.01.2022', '31.12.2024'],
  // Got the status after the slice.
  ['sch990013', 'региональная', 'Наставничество педагогов', '15.10.2023', '15.10.2026'],
];

/** «Стажировочные площадки»: a school may be a municipal and a regional one. */
export function stagingSitesSheet(): Sheet {
  const sheet = new Sheet('Стажировочные площадки', [6, 8, 24, 16, 40, 12, 12]);
  sheet.title('Стажировочные площадки поддержки ШНОР и ШНСУ');
  sheet.row(['№ п/п', 'Код ОО', 'ОО', 'Статус', 'Тема', 'Действует с', 'Действует по'], HEADING);
  SITES.forEach(([login, level, topic, from, to], index) => {
    const { code, short } = byLogin(login);
    sheet.row([index + 1, code, short, level, topic, from, to]);
  });
  return sheet;
}
