/** The invented town «Северогорск» and two schools of the neighbouring «Заполярный район». No such places exist. */

export const REGION = 'Полярный край';
export const TOWN = 'город Северогорск';
export const DISTRICT = 'Заполярный район';

export interface SampleSchool {
  readonly login: string;
  readonly code: string;
  /** The name as ФИС ОКО prints it. */
  readonly name: string;
  /** The name as the town's own summaries print it. */
  readonly short: string;
  readonly fullName: string;
  readonly type: string;
  readonly municipality: string;
  /** Classes that the school has. */
  readonly primary: boolean;
  readonly basic: boolean;
  readonly secondary: boolean;
  /** About so many pupils in one grade. */
  readonly size: number;
  readonly aliases?: string;
  /** The name that the lists of 2022 still use; it stands among the aliases. */
  readonly formerly?: string;
  readonly parent?: string;
  readonly opened?: string;
  readonly closed?: string;
}

type Levels = 'СОШ' | 'ООШ' | 'НОШ' | 'В(С)ОШ' | 'интернат';

const LEVELS: Readonly<Record<Levels, readonly [boolean, boolean, boolean]>> = {
  СОШ: [true, true, true],
  ООШ: [true, true, false],
  НОШ: [true, false, false],
  'В(С)ОШ': [false, true, true],
  интернат: [true, true, false],
};

function school(
  login: string,
  code: string,
  levels: Levels,
  size: number,
  name: string,
  short: string,
  more: Partial<SampleSchool> = {},
): SampleSchool {
  const [primary, basic, secondary] = LEVELS[levels];
  const type = levels === 'интернат' ? 'коррекционная' : levels;
  return {
    login,
    code,
    name,
    short,
    fullName: fullName(name),
    type,
    municipality: TOWN,
    primary,
    basic,
    secondary,
    size,
    ...more,
  };
}

const FORMS: readonly (readonly [string, string])[] = [
  ['МБОУ', 'Муниципальное бюджетное общеобразовательное учреждение'],
  ['МАОУ', 'Муниципальное автономное общеобразовательное учреждение'],
  ['МКОУ', 'Муниципальное казенное общеобразовательное учреждение'],
  ['КГБОУ', 'Краевое государственное бюджетное общеобразовательное учреждение'],
  ['СОШ', 'средняя общеобразовательная школа'],
  ['ООШ', 'основная общеобразовательная школа'],
  ['НОШ', 'начальная общеобразовательная школа'],
  ['В(С)ОШ', 'вечерняя (сменная) общеобразовательная школа'],
];

function fullName(name: string): string {
  return name
    .split(/(?<=[\s"])|(?=[\s"])/)
    .map((part) => FORMS.find(([short]) => short === part)?.[1] ?? part)
    .join('');
}

export const SCHOOLS: readonly SampleSchool[] = [
  school('sch990001', '99101', 'СОШ', 52, 'МБОУ "СОШ №1"', 'СОШ № 1'),
  school('sch990002', '99102', 'СОШ', 75, 'МБОУ "Гимназия №2"', 'Гимназия № 2', {
    type: 'гимназия',
    aliases: 'Северогорская гимназия; Гимназия имени Первопроходцев',
    formerly: 'Северогорская гимназия',
  }),
  school('sch990003', '99103', 'СОШ', 31, 'МБОУ "СОШ №3"', 'СОШ № 3'),
  school('sch990004', '99104', 'СОШ', 68, 'МАОУ "Лицей №4 имени 60-летия Победы"', 'Лицей № 4', {
    type: 'лицей',
  }),
  school('sch990005', '99105', 'СОШ', 44, 'МБОУ "СОШ №5"', 'СОШ № 5'),
  school('sch990105', '99135', 'ООШ', 18, 'МБОУ "ООШ №5"', 'ООШ № 5'),
  school('edu990006', '99106', 'СОШ', 28, 'МБОУ "СОШ №6"', 'СОШ № 6'),
  school('sch990007', '99107', 'ООШ', 22, 'МБОУ "ООШ №7"', 'ООШ № 7'),
  school('sch990008', '99108', 'ООШ', 14, 'МБОУ "ООШ №8"', 'ООШ № 8', { closed: '31.08.2022' }),
  school('sch990009', '99109', 'СОШ', 38, 'МБОУ "СОШ №9"', 'СОШ № 9'),
  school('sch990010', '99110', 'СОШ', 190, 'МБОУ "СОШ №10"', 'СОШ № 10'),
  school('sch990037', '99137', 'НОШ', 25, 'МБОУ "НОШ №37"', 'НОШ № 37'),
  school('sch990011', '99111', 'СОШ', 40, 'МБОУ "СОШ №11"', 'СОШ № 11'),
  school('sch990012', '99112', 'СОШ', 47, 'МБОУ "СОШ №12"', 'СОШ № 12'),
  school('sch990013', '99113', 'СОШ', 55, 'МБОУ "СОШ №13"', 'СОШ № 13', {
    aliases: 'МБОУ "ООШ №13"',
    formerly: 'ООШ № 13',
  }),
  school('sch990014', '99114', 'СОШ', 36, 'МБОУ "СОШ №14"', 'СОШ № 14'),
  school('sch990015', '99115', 'СОШ', 33, 'МБОУ "СОШ №15"', 'СОШ № 15'),
  school('sch990016', '99116', 'СОШ', 29, 'МБОУ "СОШ №16"', 'СОШ № 16'),
  school('sch990017', '99117', 'СОШ', 41, 'МБОУ "СОШ №17"', 'СОШ № 17'),
  school('sch990018', '99118', 'СОШ', 140, 'МБОУ "СОШ с УИОП №18"', 'СОШ с УИОП № 18'),
  school('edu990019', '99119', 'СОШ', 20, 'МБОУ "Нижнеозёрская СОШ"', 'Нижнеозерская СОШ'),
  school('sch990020', '99120', 'ООШ', 12, 'МБОУ "Верхнеозерская ООШ"', 'Верхнеозерская ООШ'),
  school('sch990022', '99122', 'СОШ', 16, 'МКОУ "Железногорская СОШ"', 'Железногорская СОШ'),
  school('sch990023', '99123', 'СОШ', 19, 'МКОУ "Железнодорожная СОШ"', 'Железнодорожная СОШ'),
  school('sch990024', '99124', 'СОШ', 10, 'МКОУ СОШ с. Тихое', 'СОШ с.Тихое'),
  school('sch990025', '99125', 'ООШ', 3, 'МКОУ ООШ п. Мшистый', 'ООШ п.Мшистый'),
  school(
    'edu990026',
    '99126',
    'ООШ',
    8,
    'Клюквенная ООШ - филиал МБОУ "Нижнеозёрская СОШ"',
    'Клюквенная ООШ (филиал)',
    {
      parent: 'МБОУ "Нижнеозёрская СОШ"',
    },
  ),
  school('sch990027', '99127', 'В(С)ОШ', 15, 'МБОУ "В(С)ОШ №1"', 'В(С)ОШ № 1'),
  school('sch990028', '99128', 'интернат', 9, 'КГБОУ "Северогорская школа-интернат"', 'Школа-интернат'),
  school('sch990029', '99129', 'НОШ', 20, 'МБОУ "Начальная школа - детский сад №14"', 'НШДС № 14'),
  school('edu990032', '99132', 'СОШ', 48, 'МБОУ "СОШ №32"', 'СОШ № 32', { opened: '01.09.2022' }),
  school('sch990201', '99201', 'СОШ', 14, 'МБОУ "СОШ №1"', 'СОШ № 1', { municipality: DISTRICT }),
  school('sch990205', '99205', 'СОШ', 17, 'МБОУ "СОШ №5"', 'СОШ № 5', { municipality: DISTRICT }),
];

/** The school with this login; the sample names only schools that it defines. */
export function byLogin(login: string): SampleSchool {
  const found = SCHOOLS.find((one) => one.login === login);
  if (!found) throw new Error(`No school ${login} in the sample`);
  return found;
}

/** In the two districts of the sample, in the order of the lists. */
export const MUNICIPALITIES = [TOWN, DISTRICT] as const;
