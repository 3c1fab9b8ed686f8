import type { CellValue } from 'hucre';
import { resultOf } from '../results';
import { TOWN, byLogin } from '../schools';
import { HEADING, Sheet, rounded } from '../sheet';

/**
 * Table 3.2 of October 2022. Schools down; the shares 4.1–4.4 are those of ВПР 2021/2022. СОШ № 1 and Лицей № 4
 * of that autumn stand on «Контекст» of the first workbook.
 */
interface Line {
  readonly login: string;
  /** Internet, computers, physics, chemistry, biology, geography, technology. */
  readonly refused?: readonly number[];
  /** 2.1, 2.2. */
  readonly staff?: readonly [number, number];
  /** 3.1–3.4. */
  readonly pupils?: readonly [number, number, number, number];
  readonly failing?: number;
}

/** Without remarks: no risk at all. The sections that are hit stand behind each line. */
const LINES: readonly Line[] = [
  { login: 'sch990002' },
  { login: 'sch990003', refused: [2], staff: [12, 4.5], pupils: [6, 5, 4, 3], failing: 12 }, // 1 2 3 4
  { login: 'sch990005', staff: [13.3, 0] }, // 2
  { login: 'sch990105', refused: [5], pupils: [4, 4, 3, 1.5] }, // 1 3
  { login: 'edu990006' },
  { login: 'sch990007', staff: [4, 7.1] }, // 2
  { login: 'sch990009', staff: [16, 0], pupils: [4, 3, 2, 1.2] }, // 2 3
  { login: 'sch990010' },
  { login: 'sch990037', refused: [1] }, // 1
  { login: 'sch990011', refused: [2], failing: 11.5 }, // 1 4
  { login: 'sch990012', staff: [9.7, 0], pupils: [6, 4, 2, 1] }, // 3
  { login: 'sch990013', refused: [5] }, // 1
  { login: 'sch990014', staff: [4, 8] }, // 2
  { login: 'sch990015' },
  { login: 'sch990016', staff: [25, 0], pupils: [7, 5, 3, 4], failing: 8 }, // 2 3
  { login: 'sch990017' },
  { login: 'sch990018', staff: [14, 0] }, // 2
  { login: 'edu990019', refused: [2, 3], staff: [0, 8.3], pupils: [5, 4, 2, 2] }, // 1 2 3
  { login: 'sch990020', refused: [0], pupils: [5, 4, 3, 1] }, // 1 3
  { login: 'sch990022', staff: [0, 6.3] }, // 2
  { login: 'sch990023', staff: [12.5, 0], pupils: [6, 5, 1, 2] }, // 2 3
  { login: 'sch990024', refused: [4] }, // 1
  { login: 'sch990025', refused: [1], pupils: [6, 6, 0, 0] }, // 1 3
  { login: 'edu990026', refused: [0] }, // 1
  { login: 'sch990027', staff: [4, 10], pupils: [18, 2, 6, 20], failing: 22 }, // 2 3 4
  { login: 'sch990028', refused: [6], pupils: [9, 100, 3, 0] }, // 1 3
  { login: 'sch990029', refused: [0] }, // 1
  { login: 'edu990032', refused: [3], pupils: [4, 3, 7, 1] }, // 1 3
];

const PRIMARY_ONLY: ReadonlySet<string> = new Set(['sch990037', 'sch990029']);
const NO_LABS = 'не применимо';

function lineCells({ login, refused = [], staff, pupils, failing }: Line): CellValue[] {
  const answers = Array.from({ length: 7 }, (_, index): CellValue => {
    if (index >= 2 && PRIMARY_ONLY.has(login)) return NO_LABS;
    return refused.includes(index) ? 'нет' : 'да';
  });
  const vpr = (['v4m', 'v8m', 'v4r', 'v8r'] as const).map((procedure): CellValue => {
    const result = resultOf(byLogin(login), procedure, 2022);
    return result ? rounded((100 * result.failed) / result.participants, 1) : '—';
  });
  return [...answers, ...(staff ?? [4, 0]), ...(pupils ?? [2, 3, 1, 0.5]), ...vpr, failing ?? 3];
}

const LABS = ['физика', 'химия', 'биология', 'география', 'технология'];
const FAILED = 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по';

export function risk2022Sheet(): Sheet {
  const sheet = new Sheet('Рисковые школы 2022', [8, 30, ...Array.from({ length: 18 }, () => 12)]);
  sheet.title(`Сводная таблица по рисковым школам. ${TOWN}, 2022/2023 учебный год (октябрь 2022 г.)`);
  sheet.row(
    [
      'Код ОО',
      'ОУ',
      '1.1. Устойчивый доступ в Интернет',
      '1.2. Обеспеченность компьютерной техникой',
      ...LABS.map((lab) => `1.3. Оснащенность лабораторным оборудованием: ${lab}`),
      '2.1. Доля учителей, имеющих нагрузку 36 часов и более от общего числа учителей, %',
      '2.2. Доля учителей, не имеющих диплома о переподготовке по преподаваемому предмету, %',
      '3.1. Доля детей, состоящих на различных видах учета, %',
      '3.2. Доля детей с ОВЗ в общей численности обучающихся, %',
      '3.3. Доля детей инофонов в общей численности обучающихся, %',
      '3.4. Доля детей, систематически пропускающих учебные занятия в общей численности обучающихся (по данным на октябрь), %',
      `4.1. ${FAILED} математике, 4 класс, %`,
      `4.2. ${FAILED} математике, 8 класс, %`,
      `4.3. ${FAILED} русскому языку, 4 класс, %`,
      `4.4. ${FAILED} русскому языку, 8 класс, %`,
      '4.5. Доля неуспевающих из общего числа обучающихся, %',
    ],
    HEADING,
  );
  for (const line of LINES) {
    const { code, short } = byLogin(line.login);
    sheet.row([code, short, ...lineCells(line)]);
  }
  return sheet;
}
