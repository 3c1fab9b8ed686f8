import { EXPECTED } from '../expected';
import type { SampleSchool } from './schools';
import { SCHOOLS } from './schools';
import { HEADING, Sheet } from './sheet';

const COLUMNS = [
  'Код ОО',
  'Логин ФИС ОКО',
  'Полное наименование',
  'Краткое наименование',
  'Варианты написания',
  'Тип',
  'Муниципалитет',
  'Головная ОО',
  'Есть 4 кл.',
  'Есть 9 кл.',
  'Есть 11 кл.',
  'В перечне ФИОКО (2023/2024)',
  'Действует с',
  'по',
];

const yesNo = (value: boolean): string => (value ? 'да' : 'нет');

function official(school: SampleSchool): string {
  return EXPECTED[school.login]!.official;
}

/** «Справочник ОО» with the official ФИОКО list of the year. */
export function registerSheet(): Sheet {
  const sheet = new Sheet('Справочник ОО', [8, 13, 60, 40, 30, 14, 20, 28, 8, 8, 8, 14, 12, 12]);
  sheet.row(COLUMNS, HEADING);
  for (const school of SCHOOLS) {
    sheet.row([
      school.code,
      school.login,
      school.fullName,
      school.name,
      school.aliases ?? null,
      school.type,
      school.municipality,
      school.parent ?? null,
      yesNo(school.primary),
      yesNo(school.basic),
      yesNo(school.secondary),
      official(school),
      school.opened ?? null,
      school.closed ?? null,
    ]);
  }
  return sheet;
}
