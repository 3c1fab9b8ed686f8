import type { CellValue } from 'hucre';
import type { SampleProcedure, SampleYear } from './results';
import { resultOf } from './results';
import { DISTRICT, SCHOOLS, TOWN, byLogin } from './schools';
import { HEADING, Sheet, comma } from './sheet';

/** The long form «Результаты»: what stands on no other sheet, with names as people type them. */

const COLUMNS = [
  'Учебный год',
  'Процедура',
  'Предмет',
  'Уровень',
  'Класс по программе',
  'Период',
  'Код ОО',
  'ОО',
  'Муниципалитет',
  'Участников',
  'Ниже порога («2»)',
  '% ниже порога',
  'Источник',
];

const WORDS: Partial<Record<SampleProcedure, readonly [kind: string, subject: string, level: string]>> = {
  om: ['ОГЭ', 'математика', ''],
  or: ['ОГЭ', 'русский язык', ''],
  eb: ['ЕГЭ', 'математика', 'база'],
  ep: ['ЕГЭ', 'математика', 'профиль'],
  er: ['ЕГЭ', 'русский язык', ''],
};

interface Written {
  /** As somebody typed it. */
  readonly name: string;
  readonly code?: string;
  readonly municipality?: string;
  readonly period?: string;
}

function resultRow(
  login: string,
  procedure: SampleProcedure,
  year: SampleYear,
  written: Written,
): CellValue[] {
  const [kind, subject, level] = WORDS[procedure]!;
  const { failed, participants } = resultOf(byLogin(login), procedure, year)!;
  return [
    year === 2023 ? '2022/2023' : '2021-2022 уч. год',
    kind,
    subject,
    level || null,
    null,
    written.period ?? 'основной',
    written.code ?? null,
    written.name,
    written.municipality ?? null,
    participants,
    failed,
    comma((100 * failed) / participants, 1),
    'протокол РЦОИ',
  ];
}

/** Everything that the town's summaries do not hold for the two schools of the district. */
function districtRows(): CellValue[][] {
  const missing: readonly (readonly [SampleProcedure, SampleYear])[] = [
    ['om', 2023],
    ['or', 2023],
    ['eb', 2023],
    ['om', 2022],
    ['or', 2022],
    ['eb', 2022],
    ['ep', 2022],
    ['er', 2022],
  ];
  return SCHOOLS.filter((school) => school.municipality === DISTRICT).flatMap((school) =>
    missing.map(([procedure, year]) =>
      resultRow(school.login, procedure, year, {
        name: school.name,
        code: school.code,
        municipality: DISTRICT,
      }),
    ),
  );
}

function branchRows(): CellValue[][] {
  const branch = byLogin('edu990026');
  const written = {
    name: 'Филиал МБОУ "Нижнеозёрская СОШ" - Клюквенная ООШ',
    code: branch.code,
    municipality: TOWN,
  };
  return ([2023, 2022] as const).flatMap((year) =>
    (['om', 'or'] as const).map((procedure) => resultRow(branch.login, procedure, year, written)),
  );
}

/** Odd spellings, each the only row of its result. The first one has Latin O and C: «МБOУ CОШ». */
function oddSpellings(): CellValue[][] {
  return [
    resultRow('sch990003', 'or', 2023, { name: 'МБ\u004fУ \u0043ОШ №3', municipality: TOWN }),
    resultRow('edu990019', 'or', 2022, {
      name: 'Муниципальное общеобразовательное учреждение «Нижнеозерская средняя общеобразовательная школа»',
      municipality: 'г. Северогорск',
    }),
    resultRow('sch990004', 'or', 2022, {
      name: 'МОУ Лицей№4 им. 60-летия Победы',
      municipality: 'г. Северогорск',
    }),
    // One letter lost: only a suggestion, a person must confirm it.
    resultRow('sch990022', 'or', 2023, { name: 'МКОУ "Железногрская СОШ"', municipality: TOWN }),
  ];
}

/** Rows that must be told apart, refused or reported. */
function troubleRows(): CellValue[][] {
  const row = (
    procedure: readonly CellValue[],
    period: string | null,
    school: readonly CellValue[],
    numbers: readonly CellValue[],
  ): CellValue[] => ['2022/2023', ...procedure, period, ...school, ...numbers, 'ручной ввод'];
  const oge = ['ОГЭ', 'математика', null, null];
  return [
    // After the re-sit: not used by the rule.
    row(oge, 'итоговый', ['99103', 'МБОУ "СОШ №3"', TOWN], [29, 1, '3,4']),
    // Neither number nor name.
    row(['ОГЭ', 'русский язык', null, null], 'основной', [null, 'МБОУ СОШ', TOWN], [20, 1, 5]),
    // More below the threshold than participants.
    row(['ВПР', 'математика', null, 8], 'весна', ['99128', 'Школа-интернат', TOWN], [5, 8, null]),
    // A regional diagnostic work: no rule asks for it.
    row(['КДР', 'физика', null, 7], 'весна', ['99101', 'МБОУ "СОШ №1"', TOWN], [48, 6, 12.5]),
  ];
}

export function longFormSheet(): Sheet {
  const sheet = new Sheet('Результаты', [14, 11, 15, 10, 10, 11, 9, 60, 20, 11, 11, 10, 16]);
  sheet.row(COLUMNS, HEADING);
  for (const row of [...districtRows(), ...branchRows(), ...oddSpellings(), ...troubleRows()]) sheet.row(row);
  return sheet;
}
