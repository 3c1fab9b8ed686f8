import type { CellValue } from 'hucre';
import type { SampleProcedure } from './results';
import { resultOf } from './results';
import { TOWN, byLogin } from './schools';
import { HEADING, Sheet, TITLE, rounded } from './sheet';

/** Table 3.2 («рисковые школы») as departments fill it: indicators down, and the same turned over. */

/** 1.1, 1.2, five laboratories, 2.1, 2.2, 3.1–3.4, 4.5; the shares 4.1–4.4 are taken from the ВПР results. */
interface Filled {
  readonly login: string;
  readonly answers: readonly string[];
  readonly shares: readonly CellValue[];
  readonly failing: CellValue;
  /** Instead of the computed shares 4.1–4.4. */
  readonly vpr?: Partial<Record<SampleProcedure, CellValue>>;
}

const YES = ['да', 'да', 'да', 'да', 'да', 'да', 'да'] as const;
const NO_LABS = ['не применимо', 'не применимо', 'не применимо', 'не применимо', 'не применимо'] as const;
const VPR: readonly SampleProcedure[] = ['v4m', 'v8m', 'v4r', 'v8r'];

const TABLE: readonly Filled[] = [
  {
    login: 'sch990105',
    answers: ['да', 'да', 'да', 'да', 'да', 'нет', 'да'],
    shares: [0, 5.9, 3.1, 2.4, 1.8, 4],
    failing: 6.2,
  },
  // Its own 4.2 differs from the ВПР sheet: both values are to be shown.
  { login: 'sch990017', answers: YES, shares: [12.2, 0, 2, 3.1, 1.5, 0.9], failing: 5, vpr: { v8m: 19 } },
  // 4.1 is exactly 20 %, 4.3 is 19,9 %: one indicator is not two.
  { login: 'sch990018', answers: YES, shares: [5, 0, 1, 2, 1.5, 0.5], failing: 1 },
  // The sum of section 3 is over 100 %; nobody writes ВПР.
  {
    login: 'sch990028',
    answers: YES,
    shares: [0, 0, 8, 100, 4, 0],
    failing: 0,
    vpr: { v4m: '—', v8m: '—', v4r: '—', v8r: '—' },
  },
  {
    login: 'sch990029',
    answers: ['н/д', 'да', ...NO_LABS],
    shares: [0, 0, 2, 3, 1, 0.5],
    failing: 1.2,
    vpr: { v8m: '—', v8r: '—' },
  },
];

const TURNED: readonly Filled[] = [
  {
    login: 'edu990019',
    answers: ['да', 'да', 'нет', 'нет', 'да', 'да', 'да'],
    shares: [0, 0.083, 0.04, 0.05, 0.02, 0.03],
    failing: 0.06,
  },
  {
    login: 'sch990020',
    answers: ['нет', 'да', 'да', 'да', 'да', 'да', 'да'],
    shares: [0, 0, 0.05, 0.04, 0.03, 0.02],
    failing: 0.04,
  },
  // The sum 4 + 3 + 2 + 1 is exactly 10 %: not a hit.
  { login: 'sch990022', answers: YES, shares: [0, 0.063, 0.04, 0.03, 0.02, 0.01], failing: 0.02 },
  { login: 'sch990023', answers: YES, shares: [0.125, 0, 0.06, 0.05, 0, 0.02], failing: 0.03 },
  // 4.1 and 4.3 are both exactly 20 %.
  {
    login: 'sch990024',
    answers: ['да', 'да', 'да', 'да', 'не оснащен', 'да', 'да'],
    shares: [0, 0, 0.01, 0.02, 0, 0],
    failing: 0.05,
  },
  {
    login: 'sch990025',
    answers: ['да', 'не обеспечена', 'да', 'да', 'да', 'да', 'да'],
    shares: [0, 0, 0.056, 0.056, 0, 0],
    failing: 0,
  },
  // A hyphen in a yes/no cell is a refusal.
  {
    login: 'edu990026',
    answers: ['-', 'да', 'да', 'да', 'да', 'да', 'да'],
    shares: [0, 0, 0.02, 0.03, 0, 0.01],
    failing: 0.02,
  },
];

function vprShares(filled: Filled, scale: 1 | 100): CellValue[] {
  return VPR.map((procedure) => {
    const given = filled.vpr?.[procedure];
    if (given !== undefined) return given;
    const result = resultOf(byLogin(filled.login), procedure, 2023)!;
    const share = result.failed / result.participants;
    return scale === 100 ? rounded(100 * share, 1) : rounded(share, 3);
  });
}

const CONTINGENT = [
  'Доля детей, состоящих на различных видах учета',
  'Доля детей с ОВЗ в общей численности обучающихся',
  'Доля детей инофонов в общей численности обучающихся',
  'Доля детей, систематически пропускающих учебные занятия в общей численности обучающихся (по данным на октябрь)',
];
const STAFF = [
  'Доля учителей, имеющих нагрузку 36 часов и более от общего числа учителей',
  'Доля учителей, не имеющих диплома о переподготовке по преподаваемому предмету',
];
const FAILED = 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по';
const OUTCOMES = [
  `${FAILED} математике, 4 класс`,
  `${FAILED} математике, 8 класс`,
  `${FAILED} русскому языку, 4 класс`,
  `${FAILED} русскому языку, 8 класс`,
  'Доля неуспевающих из общего числа обучающихся',
];
const LABS = ['физика', 'химия', 'биология', 'география', 'технология'];

/** Indicators down, schools across, as in the source. */
export function riskSheet(): Sheet {
  const sheet = new Sheet('Рисковые школы', [7, 60, 14, 14, 14, 14, 14]);
  const columns = TABLE.map((filled) => [
    ...filled.answers,
    ...filled.shares,
    ...vprShares(filled, 100),
    filled.failing,
  ]);
  const names = TABLE.map(({ login }) => byLogin(login).name);
  let input = 0;
  const values = (): CellValue[] => {
    input += 1;
    return columns.map((column) => column[input - 1]!);
  };
  sheet.title(`Сводная таблица по рисковым школам. ${TOWN}, 2023/2024 учебный год (октябрь 2023 г.)`);
  sheet.blank();
  const top = sheet.row(['№ п.п.', 'Показатели', ...names.map(() => 'ОУ')], HEADING);
  sheet.row([null, null, ...names], HEADING);
  sheet.merge(top, 0, top + 1, 0);
  sheet.merge(top, 1, top + 1, 1);
  sheet.row([null, 'Код ОО', ...TABLE.map(({ login }) => byLogin(login).code)]);
  sheet.row(['1.', 'Материально-техническая база учреждения:'], TITLE);
  sheet.row([null, 'В том числе:']);
  sheet.row(['1.1.', 'Устойчивый доступ в Интернет', ...values()]);
  sheet.row(['1.2.', 'Обеспеченность компьютерной техникой', ...values()]);
  sheet.row(['1.3.', 'Оснащенность учебных кабинетов лабораторным оборудованием:']);
  for (const lab of LABS) sheet.row([null, lab, ...values()]);
  sheet.row(['2.', 'Кадровые условия:'], TITLE);
  STAFF.forEach((text, index) => sheet.row([`2.${index + 1}.`, text, ...values()]));
  sheet.row(['3.', 'Контингент обучающихся:'], TITLE);
  // The number of the fourth line is lost in the source as well.
  CONTINGENT.forEach((text, index) => sheet.row([index < 3 ? `3.${index + 1}.` : null, text, ...values()]));
  sheet.row(['4.', 'Образовательные результаты обучающихся:'], TITLE);
  OUTCOMES.forEach((text, index) => sheet.row([`4.${index + 1}.`, text, ...values()]));
  return sheet;
}

/** The same table turned over: schools down, indicators across, shares in percent format. */
export function turnedRiskSheet(): Sheet {
  const sheet = new Sheet('Риски посёлки', [14, 44]);
  sheet.title(`Рисковые школы: посёлки. ${TOWN}, 2023/2024 учебный год`);
  const filler = (length: number): null[] => Array.from({ length }, () => null);
  const top = sheet.row(
    [
      'Логин',
      'ОУ',
      '1. Материально-техническая база',
      ...filler(6),
      '2. Кадровые условия',
      null,
      '3. Контингент обучающихся',
      ...filler(3),
      '4. Образовательные результаты обучающихся',
      ...filler(4),
    ],
    HEADING,
  );
  const labs = LABS.map((lab) => `1.3. Оснащенность лабораторным оборудованием: ${lab}`);
  const numbered = (section: number, texts: readonly string[]): string[] =>
    texts.map((text, index) => `${section}.${index + 1}. ${text}`);
  sheet.row(
    [
      null,
      null,
      '1.1. Устойчивый доступ в Интернет',
      '1.2. Обеспеченность компьютерной техникой',
      ...labs,
      ...numbered(2, STAFF),
      ...numbered(3, CONTINGENT),
      ...numbered(4, OUTCOMES),
    ],
    HEADING,
  );
  const groups = [
    [0, 0],
    [1, 1],
    [2, 8],
    [9, 10],
    [11, 14],
    [15, 19],
  ] as const;
  for (const [left, right] of groups) sheet.merge(top, left, left === right ? top + 1 : top, right);
  for (const filled of TURNED) {
    const shares = [...filled.shares, ...vprShares(filled, 1), filled.failing];
    const row = sheet.row([filled.login, byLogin(filled.login).name, ...filled.answers, ...shares]);
    for (let column = 9; column <= 19; column += 1) sheet.format(row, column, '0.0%');
  }
  return sheet;
}
