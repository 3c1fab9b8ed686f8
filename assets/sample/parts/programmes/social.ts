import type { CellValue } from 'hucre';
import { IRKUTSK_TARGETS, TARGET_SECTIONS } from '../../../../src/methodology/social/targetCatalogue';
import { SCHOOLS, TOWN, byLogin } from '../schools';
import { HEADING, Sheet, TITLE } from '../sheet';

/** Иркутск: targets, social conditions, network, waves. */

/** Facts of the 34 «не менее» targets; five are missed (3, 11, 16, 21, 27), one is unknown (10). */
const FACTS: readonly CellValue[] = [
  54,
  2,
  1,
  12.5,
  100,
  1,
  3,
  2,
  2,
  'н/д',
  4,
  3,
  5,
  2,
  2,
  1,
  3,
  2,
  22,
  20,
  6,
  2,
  1,
  64,
  2,
  2,
  48,
  35,
  96,
  12,
  3,
  151,
  57,
  6,
];

function targetsSheet(): Sheet {
  const sheet = new Sheet('План-факт', [5, 70, 14, 22, 10, 26]);
  sheet.title('Выполнение показателей «не менее» плана-графика, 2024 год');
  sheet.row(['№', 'Показатель', 'План (не менее)', 'Единица', 'Факт', 'Подтверждающий документ'], HEADING);
  let section = '';
  IRKUTSK_TARGETS.forEach((target, index) => {
    if (target.section !== section) {
      section = target.section;
      sheet.row([`${section}. ${TARGET_SECTIONS[target.section]}`], TITLE);
    }
    const document = index % 5 === 0 ? `справка № ${index + 1}` : null;
    sheet.row([target.number, target.text, target.plan, target.unit, FACTS[index]!, document]);
  });
  return sheet;
}

/**
 * Social conditions as whole steps from the mean, better is more: [высшее образование, полные семьи, на учёте,
 * малообеспеченные]. In every column the steps are 2, 1, 0, −1, −2 in such numbers that the mean is 0 and the
 * standard deviation exactly one step, so that z-scores are these whole numbers and the index adds up by hand:
 * (2·a + b + c + d) / 5. `null` stands for «н/д».
 */
export const STEPS: Readonly<Record<string, readonly [number, number | null, number, number]>> = {
  edu990019: [-2, -2, -1, -2],
  sch990003: [-2, -1, -2, -2],
  // The evening school does not know: its social conditions are judged by the shares of «Контекст».
  sch990027: [-1, null, -2, -1],
  sch990024: [-1, -1, -1, -1],
  sch990105: [-1, -1, -1, -1],
  sch990023: [-1, 0, -1, -1],
  sch990020: [-1, -1, 0, -1],
  sch990016: [0, -1, -1, -1],
  sch990007: [-1, 0, 0, -1],
  sch990025: [0, -1, 0, -1],
  sch990011: [-1, 0, 0, 0],
  edu990006: [-1, 0, 0, 0],
  sch990022: [0, -1, 0, 0],
  edu990026: [0, 0, -1, 0],
  sch990014: [0, 0, -1, 0],
  sch990028: [0, null, -1, 0],
  sch990205: [0, -2, 0, 0],
  sch990009: [0, 0, 1, 0],
  sch990201: [0, 0, 0, 1],
  sch990017: [1, 0, 0, 0],
  sch990029: [0, 1, 1, 0],
  sch990015: [0, 1, 0, 1],
  edu990032: [1, 0, 1, 0],
  sch990012: [1, 0, 0, 1],
  sch990037: [0, 1, 1, 1],
  sch990013: [1, 1, 1, 0],
  sch990010: [1, 1, 0, 1],
  sch990005: [1, 0, 1, 1],
  sch990018: [1, 1, 1, 1],
  sch990001: [1, 1, 1, 1],
  sch990002: [2, 2, 2, 2],
  sch990004: [2, 2, 2, 2],
};

const COMPONENTS = [
  {
    name: 'Доля детей из семей, где оба родителя имеют высшее образование, %',
    sign: 1,
    weight: 2,
    mean: 40,
    step: 10,
  },
  { name: 'Доля детей из неполных семей, %', sign: -1, weight: 1, mean: 20, step: 5 },
  { name: 'Доля детей, состоящих на учёте, %', sign: -1, weight: 1, mean: 3, step: 1 },
  { name: 'Доля детей из малообеспеченных семей, %', sign: -1, weight: 1, mean: 25, step: 10 },
] as const;

function conditionsSheet(): Sheet {
  const sheet = new Sheet('Социальные условия', [8, 36, 22, 18, 16, 16, 18]);
  sheet.title(`Социальный паспорт школ. ${TOWN} и соседи, 2023/2024 учебный год`);
  sheet.row(['Код ОО', 'ОО', 'Муниципалитет', ...COMPONENTS.map(({ name }) => name)], HEADING);
  sheet.row(['Направление', null, null, ...COMPONENTS.map(({ sign }) => (sign > 0 ? '+' : '−'))]);
  sheet.row(['Вес', null, null, ...COMPONENTS.map(({ weight }) => weight)]);
  for (const school of SCHOOLS) {
    const steps = STEPS[school.login];
    const values = COMPONENTS.map(({ sign, mean, step }, index): CellValue => {
      // The closed school still stands in the social passport; it takes no part in the index.
      const at = steps ? steps[index]! : 0;
      return at === null ? 'н/д' : mean + sign * step * at;
    });
    sheet.row([school.code, school.name, school.municipality, ...values]);
  }
  return sheet;
}

type Member = readonly [login: string, group: string, tutor: CellValue, mentor: CellValue];

const NETWORK: Readonly<Record<'2022/2023' | '2023/2024', readonly Member[]>> = {
  '2022/2023': [
    ['sch990003', 'контрольная', 'да', 'нет'],
    ['edu990019', 'контрольная', 'да', 'нет'],
    ['sch990024', 'контрольная', 'нет', 'нет'],
    ['sch990105', 'контрольная', 'да', 'н/д'],
    ['sch990002', 'стажплощадка', null, null],
  ],
  '2023/2024': [
    ['sch990003', 'фокус-группа', 'да', 'да'],
    ['edu990019', 'фокус-группа', 'да', 'да'],
    ['sch990024', 'контрольная', 'да', 'нет'],
    ['sch990105', 'контрольная', 'да', 'нет'],
    ['sch990027', 'контрольная', 'да', 'нет'],
    ['sch990002', 'стажплощадка', null, null],
    ['sch990020', 'стажплощадка', null, null],
    ['sch990005', 'Б(О)П', null, null],
  ],
};

function networkSheet(): Sheet {
  const sheet = new Sheet('Сеть школ', [12, 8, 30, 18, 16, 16]);
  sheet.title('Реестр сети школ-участниц');
  sheet.row(
    ['Учебный год', 'Код ОО', 'ОО', 'Группа', 'Тьютор-консультант назначен', 'Наставник назначен'],
    HEADING,
  );
  for (const [year, members] of Object.entries(NETWORK)) {
    for (const [login, group, tutor, mentor] of members) {
      const { code, short } = byLogin(login);
      sheet.row([year, code, short, group, tutor, mentor]);
    }
  }
  return sheet;
}

/** Входная, промежуточная, итоговая: percent of the points of the complex assessment. */
const WAVES: readonly (readonly [login: string, ...values: CellValue[]])[] = [
  ['sch990003', 48, 52, 57],
  ['sch990105', 51, 50, 49],
  ['edu990019', 40, 47, 58],
  ['sch990023', 55, 58, 60],
  ['sch990024', 50, 55, 55],
  ['sch990027', 35, 'н/д', 57],
];

function wavesSheet(): Sheet {
  const sheet = new Sheet('Волны мониторинга', [8, 30, 14, 16, 14]);
  sheet.title('Комплексная оценка школ контрольной группы и фокус-группы, 2023/2024 учебный год');
  sheet.row(
    ['Код ОО', 'ОО', 'Входная комплексная оценка', 'Промежуточный мониторинг', 'Итоговый мониторинг'],
    HEADING,
  );
  for (const [login, ...values] of WAVES) {
    const { code, short } = byLogin(login);
    sheet.row([code, short, ...values]);
  }
  return sheet;
}

export function socialSheets(): Sheet[] {
  return [targetsSheet(), conditionsSheet(), networkSheet(), wavesSheet()];
}
