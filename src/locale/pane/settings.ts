import type { Format, Language, PluralForms } from '../language';

export interface Counts {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /** Schools that are not assessed; said only where there are some. */
  readonly notApplicable: number;
}

/** A choice of the pane that the workbook does not hold yet, and the way back from it. */
export interface ChoiceTexts {
  readonly pending: string;
  readonly takeBack: string;
  readonly takeBackOf: (label: string) => string;
  readonly takeAllBack: string;
}

/** The options of the method, with the number of schools under each value. */
export interface SettingsTexts {
  readonly title: string;
  readonly hint: string;
  /** Of settings that decide no list of schools. */
  readonly hintPlain: string;
  readonly group: Readonly<Record<string, string>>;
  readonly source: string;
  /** Words about the sheet «Методика», and the same for a book without one. */
  readonly onSheet: ChoiceTexts;
  readonly withoutSheet: ChoiceTexts;
  readonly pendingCount: (count: number, format: Format) => string;
  readonly apply: string;
  readonly applyOf: (label: string) => string;
  readonly otherValue: (unit: string) => string;
  readonly notAllowed: (allowed: string) => string;
  readonly inForce: string;
  readonly was: string;
  readonly becomes: string;
  readonly counting: string;
  readonly noList: string;
  /** Units of the catalogue, which holds them as «разделов»; a sign such as «%» stays as it is. */
  readonly units: Readonly<Record<string, PluralForms>>;
  /** «да 25 (+2), не определено 4, нет 3 (−2)». */
  readonly counts: (counts: Counts, was: Counts | null, format: Format) => string;
  readonly same: string;
  /** The same effect as of a value above. */
  readonly sameAs: (value: string) => string;
  readonly none: string;
  /** A set without a word. */
  readonly notSet: string;
  readonly nowSet: (value: string) => string;
  readonly changed: string;
  readonly changedOf: (label: string) => string;
  /** «станут «не определено»: 3 школы». */
  readonly becoming: (verdict: string, count: number, format: Format) => string;
  readonly andMore: (count: number, format: Format) => string;
}

/** «+2» with a real minus sign; empty when nothing changes. */
function difference(now: number, was: number | undefined, format: Format): string {
  if (was === undefined || now === was) return '';
  return now > was ? ` (+${format.number(now - was)})` : ` (−${format.number(was - now)})`;
}

type CountWords = Readonly<Record<keyof Counts, string>>;

function counted(words: CountWords, counts: Counts, was: Counts | null, format: Format): string {
  const part = (key: keyof Counts) =>
    `${words[key]} ${format.number(counts[key])}${difference(counts[key], was?.[key], format)}`;
  const least = counts.notApplicable + (was?.notApplicable ?? 0) > 0 ? [part('notApplicable')] : [];
  return [part('yes'), part('unknown'), part('no'), ...least].join(', ');
}

const RU: CountWords = { yes: 'да', unknown: 'не определено', no: 'нет', notApplicable: 'не оценивается' };
const EN: CountWords = { yes: 'yes', unknown: 'unknown', no: 'no', notApplicable: 'not assessed' };

export const SETTINGS_TEXTS: Readonly<Record<Language, SettingsTexts>> = {
  ru: {
    title: 'Параметры методики',
    hint: 'Рядом с каждым значением — сколько школ было бы в списке. Выбранное действует сразу, на лист «Методика» попадёт при записи результата.',
    hintPlain: 'Выбранное действует сразу, на лист «Методика» попадёт при записи результата.',
    group: {
      shnor: 'Список ШНОР',
      'risk.minSections': 'Рисковая школа',
      'risk.s1': 'Раздел 1. Материальная база',
      'risk.s2': 'Раздел 2. Кадровые условия',
      'risk.s3': 'Раздел 3. Контингент',
      'risk.s4': 'Раздел 4. Образовательные результаты',
      monitoring: 'Показатели мониторинга',
      plans: 'Планы и сроки',
      social: 'Социальный индекс и группы школ',
      profile: 'Рисковый профиль',
      support: 'ШНРО, НСУ и партнёры',
    },
    source: 'Источник',
    onSheet: {
      pending: 'изменено, на «Методику» ещё не записано',
      takeBack: 'Вернуть как на листе «Методика»',
      takeBackOf: (label) => `Вернуть как на листе «Методика»: ${label}`,
      takeAllBack: 'Вернуть все как на листе «Методика»',
    },
    withoutSheet: {
      pending: 'изменено, ещё не записано',
      takeBack: 'Вернуть как в программе',
      takeBackOf: (label) => `Вернуть как в программе: ${label}`,
      takeAllBack: 'Вернуть все как в программе',
    },
    pendingCount: (count, format) =>
      `${format.plural(count, { one: 'изменён', few: 'изменены', many: 'изменено', other: 'изменено' })} ${format.number(count)} ${format.plural(count, { one: 'параметр', few: 'параметра', many: 'параметров', other: 'параметра' })}`,
    apply: 'Применить',
    applyOf: (label) => `Применить: ${label}`,
    otherValue: (unit) => (unit ? `Другое значение, ${unit}` : 'Другое значение'),
    notAllowed: (allowed) => `Допустимо: ${allowed}`,
    inForce: 'сейчас',
    was: 'было',
    becomes: 'станет',
    counting: 'Идёт подсчёт школ при каждом значении…',
    noList: 'Список не составлен, считать нечего.',
    units: {
      разделов: { one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' },
      показателей: { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' },
      процедур: { one: 'процедура', few: 'процедуры', many: 'процедур', other: 'процедуры' },
      участников: { one: 'участник', few: 'участника', many: 'участников', other: 'участника' },
      дней: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
      факторов: { one: 'фактор', few: 'фактора', many: 'факторов', other: 'фактора' },
    },
    counts: (counts, was, format) => counted(RU, counts, was, format),
    same: 'без изменений',
    sameAs: (value) => `то же, что «${value}»`,
    none: 'нет',
    notSet: 'не задано',
    nowSet: (value) => `Сейчас: ${value}.`,
    changed: 'У каких школ изменится вывод',
    changedOf: (label) => `У каких школ изменится вывод: ${label}`,
    becoming: (verdict, count, format) =>
      `${format.plural(count, { one: 'станет', few: 'станут', many: 'станут', other: 'станут' })} «${verdict}» (${format.number(count)}):`,
    andMore: (count, format) => `и ещё ${format.number(count)}`,
  },
  en: {
    title: 'Settings of the method',
    hint: 'Beside every value: how many schools the list would hold. A choice acts at once and reaches the sheet «Методика» when the result is written.',
    hintPlain: 'A choice acts at once and reaches the sheet «Методика» when the result is written.',
    group: {
      shnor: 'List of schools with low results',
      'risk.minSections': 'School at risk',
      'risk.s1': 'Section 1. Material base',
      'risk.s2': 'Section 2. Staff',
      'risk.s3': 'Section 3. Contingent',
      'risk.s4': 'Section 4. Educational outcomes',
      monitoring: 'Monitoring indicators',
      plans: 'Plans and deadlines',
      social: 'Social index and groups of schools',
      profile: 'Risk profile',
      support: 'ШНРО, НСУ and partners',
    },
    source: 'Source (in Russian)',
    onSheet: {
      pending: 'changed, not yet written to «Методика»',
      takeBack: 'Back to the sheet «Методика»',
      takeBackOf: (label) => `Back to the sheet «Методика»: ${label}`,
      takeAllBack: 'Back to the sheet «Методика», all of them',
    },
    withoutSheet: {
      pending: 'changed, not yet written',
      takeBack: 'Back to the program’s value',
      takeBackOf: (label) => `Back to the program’s value: ${label}`,
      takeAllBack: 'Back to the program’s values, all of them',
    },
    pendingCount: (count, format) =>
      `${format.number(count)} ${format.plural(count, { one: 'setting', other: 'settings' })} changed`,
    apply: 'Apply',
    applyOf: (label) => `Apply: ${label}`,
    otherValue: (unit) => (unit ? `Another value, ${unit}` : 'Another value'),
    notAllowed: (allowed) => `Allowed: ${allowed}`,
    inForce: 'now',
    was: 'was',
    becomes: 'becomes',
    counting: 'Counting the schools under every value…',
    noList: 'There is no list, nothing to count.',
    units: {
      разделов: { one: 'section', other: 'sections' },
      показателей: { one: 'indicator', other: 'indicators' },
      процедур: { one: 'procedure', other: 'procedures' },
      участников: { one: 'participant', other: 'participants' },
      дней: { one: 'day', other: 'days' },
      факторов: { one: 'factor', other: 'factors' },
    },
    counts: (counts, was, format) => counted(EN, counts, was, format),
    same: 'no change',
    sameAs: (value) => `the same as “${value}”`,
    none: 'none',
    notSet: 'not set',
    nowSet: (value) => `Now: ${value}.`,
    changed: 'Which schools would change',
    changedOf: (label) => `Which schools would change: ${label}`,
    becoming: (verdict, count, format) =>
      `${format.plural(count, { one: 'becomes', other: 'become' })} “${verdict}” (${format.number(count)}):`,
    andMore: (count, format) => `and ${format.number(count)} more`,
  },
};
