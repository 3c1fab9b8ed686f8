import type { RiskIndicator } from '../model/context';
import type { RiskSection } from '../methodology/outcome';
import type { Settings } from '../methodology/settings';

/**
 * One row of table 3.2 in the order and wording of the source (Норильск, 3.2). `verdict` rows and the
 * row of «3.5» are ours; everything else is the department's table as it was approved.
 */
export type RiskRow =
  | { readonly kind: 'heading'; readonly number: string; readonly text: string }
  /** «В том числе:» and the like: a line over both columns. */
  | { readonly kind: 'line'; readonly text: string }
  | {
      readonly kind: 'input';
      readonly number: string;
      readonly text: string;
      readonly indicator: RiskIndicator;
      readonly type: 'answer' | 'percent';
      readonly note?: string;
    }
  /** Share of unique children, which the four rows of section 3 do not give. */
  | { readonly kind: 'unique'; readonly number: string; readonly text: string }
  | { readonly kind: 'verdict'; readonly section: RiskSection; readonly text: string };

const answer = (number: string, indicator: RiskIndicator, text: string): RiskRow => ({
  kind: 'input',
  number,
  indicator,
  text,
  type: 'answer',
});
const percent = (indicator: RiskIndicator, text: string, note?: string): RiskRow => ({
  kind: 'input',
  number: `${indicator}.`,
  indicator,
  text,
  type: 'percent',
  ...(note && { note }),
});
const verdict = (section: RiskSection): RiskRow => ({
  kind: 'verdict',
  section,
  text: `Раздел ${section}: выявлен риск`,
});

/** The number of row 3.4 did not survive in the source; the text did. */
export const RESTORED_NUMBER_NOTE = 'Номер 3.4 восстановлен: в тексте программы он утрачен.';

const SECTION_1: readonly RiskRow[] = [
  { kind: 'heading', number: '1.', text: 'Материально-техническая база учреждения:' },
  { kind: 'line', text: 'В том числе:' },
  answer('1.1.', '1.1', 'Устойчивый доступ в Интернет'),
  answer('1.2.', '1.2', 'Обеспеченность компьютерной техникой'),
  { kind: 'heading', number: '1.3.', text: 'Оснащенность учебных кабинетов лабораторным оборудованием:' },
  answer('1.3.', '1.3.1', 'физика'),
  answer('1.3.', '1.3.2', 'химия'),
  answer('1.3.', '1.3.3', 'биология'),
  answer('1.3.', '1.3.4', 'география'),
  answer('1.3.', '1.3.5', 'технология'),
  verdict(1),
];

const SECTION_2: readonly RiskRow[] = [
  { kind: 'heading', number: '2.', text: 'Кадровые условия:' },
  percent('2.1', 'Доля учителей, имеющих нагрузку 36 часов и более от общего числа учителей'),
  percent('2.2', 'Доля учителей, не имеющих диплома о переподготовке по преподаваемому предмету'),
  verdict(2),
];

const SECTION_3: readonly RiskRow[] = [
  { kind: 'heading', number: '3.', text: 'Контингент обучающихся:' },
  percent('3.1', 'Доля детей, состоящих на различных видах учета'),
  percent('3.2', 'Доля детей с ОВЗ в общей численности обучающихся'),
  percent('3.3', 'Доля детей инофонов в общей численности обучающихся'),
  percent(
    '3.4',
    'Доля детей, систематически пропускающих учебные занятия в общей численности обучающихся (по данным на октябрь)',
    RESTORED_NUMBER_NOTE,
  ),
];
const UNIQUE: RiskRow = {
  kind: 'unique',
  number: '3.5.',
  text: 'Доля детей, имеющих хотя бы один из признаков 3.1–3.4 (каждый ребёнок учтён один раз)',
};

const SECTION_4: readonly RiskRow[] = [
  { kind: 'heading', number: '4.', text: 'Образовательные результаты обучающихся:' },
  percent('4.1', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по математике, 4 класс'),
  percent('4.2', 'Доля обучающихся, получивших неудовлетворительный результат за ВПР по математике, 8 класс'),
  percent(
    '4.3',
    'Доля обучающихся, получивших неудовлетворительный результат за ВПР по русскому языку, 4 класс',
  ),
  percent(
    '4.4',
    'Доля обучающихся, получивших неудовлетворительный результат за ВПР по русскому языку, 8 класс',
  ),
  percent('4.5', 'Доля неуспевающих из общего числа обучающихся'),
  verdict(4),
];

/** The rows of the table. Only the reading «unique» of section 3 needs a row that the source does not have. */
export function riskRows(sum: Settings['risk']['s3']['sum']): readonly RiskRow[] {
  const unique = sum === 'unique' ? [UNIQUE] : [];
  return [...SECTION_1, ...SECTION_2, ...SECTION_3, ...unique, verdict(3), ...SECTION_4];
}
