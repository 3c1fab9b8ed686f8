import type { Format, Language } from '../language';

/** The step «Школы»: which school every name was taken for. */
export interface SchoolsTexts {
  readonly summary: (schools: string, municipalities: number, format: Format) => string;
  readonly byMunicipality: string;
  readonly noSchools: string;
  readonly noSchoolsHint: string;
  readonly unresolved: (count: number, format: Format) => string;
  readonly allResolved: string;
  readonly unresolvedHint: string;
  readonly review: (count: number, format: Format) => string;
  readonly reviewHint: string;
  readonly takenFor: (school: string) => string;
  readonly mayBe: string;
  readonly thisOne: string;
  readonly thisOneOf: (mention: string, school: string) => string;
  readonly other: string;
  readonly otherOf: (mention: string) => string;
  readonly otherSearch: (mention: string) => string;
  readonly otherHint: string;
  readonly otherFound: (count: number, format: Format) => string;
  readonly otherNone: string;
  readonly needsPlace: string;
  readonly confirmed: (count: number, format: Format) => string;
  readonly confirmedHint: string;
  readonly takeBack: string;
  readonly takeBackOf: (mention: string) => string;
  readonly confirmedAs: (school: string) => string;
  readonly matched: (count: number, format: Format) => string;
  readonly level: string;
  readonly allLevels: string;
  readonly list: (count: number, format: Format) => string;
  readonly levels: Readonly<Record<string, string>>;
  readonly causes: Readonly<Record<string, string>>;
  readonly notRegistered: string;
  readonly branch: string;
  readonly sheetsRead: string;
}

export const SCHOOLS_TEXTS: Readonly<Record<Language, SchoolsTexts>> = {
  ru: {
    summary: (schools, municipalities, format) =>
      municipalities < 2
        ? `Найдено: ${schools}.`
        : `Найдено: ${schools}, ${format.number(municipalities)} ${format.plural(municipalities, { one: 'муниципалитет', few: 'муниципалитета', many: 'муниципалитетов', other: 'муниципалитета' })}.`,
    byMunicipality: 'Школы по муниципалитетам',
    noSchools: 'Школы не найдены.',
    noSchoolsHint:
      'Ни на одном листе не распознаны строки школ. Вернитесь к шагу «Данные» и укажите форму листа или столбец с названиями школ.',
    unresolved: (count, format) => `Требуют решения: ${format.number(count)}`,
    allResolved: 'Все названия сопоставлены со школами, решать нечего.',
    unresolvedHint:
      'Строки этих названий не участвуют в расчёте, пока не указано, какая это школа. Подсказки сами не применяются.',
    review: (count, format) => `Похожие названия, проверьте: ${format.number(count)}`,
    reviewHint:
      'Эти названия стали отдельными школами, но похожи на другие. Если это одна и та же школа, подтвердите.',
    takenFor: (school) => `Сейчас: ${school}`,
    mayBe: 'Возможно, это:',
    thisOne: 'Это она',
    thisOneOf: (mention, school) => `Это она: «${mention}» — ${school}`,
    other: 'Другая…',
    otherOf: (mention) => `Другая школа для «${mention}»`,
    otherSearch: (mention) => `Какая школа «${mention}»?`,
    otherHint: 'Начните вводить название, код или логин',
    otherFound: (count, format) => `Подходит: ${format.number(count)}`,
    otherNone: 'Такой школы нет.',
    needsPlace:
      'У строки не указан муниципалитет, поэтому подтвердить можно только школу с кодом или логином.',
    confirmed: (count, format) => `Подтверждено вами: ${format.number(count)}`,
    confirmedHint: 'Хранится в этой книге и будет записано на лист «Сопоставление».',
    takeBack: 'Отменить',
    takeBackOf: (mention) => `Отменить подтверждение: ${mention}`,
    confirmedAs: (school) => `это ${school}`,
    matched: (count, format) => `Сопоставленные названия: ${format.number(count)}`,
    level: 'Как сопоставлено',
    allLevels: 'все способы',
    list: (count, format) => `Школы: ${format.number(count)}`,
    levels: {
      T0: 'по коду или логину',
      T1: 'название совпало полностью',
      T2: 'номер, вид и муниципалитет',
      T3: 'название или населённый пункт и вид',
      T4: 'единственная школа с этим номером',
      confirmed: 'подтверждено человеком',
      new: 'справочника нет, школа взята из таблицы',
      none: 'не сопоставлено',
    },
    causes: {
      ambiguous: 'подходят несколько школ',
      notFound: 'похожей школы нет в справочнике',
      noNumberOrName: 'в названии нет ни номера, ни имени школы',
      classDiffers: 'номер совпал, но вид школы другой',
      branch: 'филиал не приравнивается к головной школе',
      noMunicipality: 'не указан муниципалитет',
    },
    notRegistered: 'нет в справочнике',
    branch: 'филиал',
    sheetsRead: 'Прочитанные листы:',
  },
  en: {
    summary: (schools, municipalities, format) =>
      municipalities < 2
        ? `Found: ${schools}.`
        : `Found: ${schools}, ${format.number(municipalities)} municipalities.`,
    byMunicipality: 'Schools by municipality',
    noSchools: 'No school was found.',
    noSchoolsHint:
      'No rows of schools were recognised on any sheet. Go back to the step “Data” and give the form of a sheet or its column of school names.',
    unresolved: (count, format) => `To be settled: ${format.number(count)}`,
    allResolved: 'Every name was matched with a school, nothing to settle.',
    unresolvedHint:
      'Rows under these names take no part in the calculation until you say which school it is. Suggestions are never applied by themselves.',
    review: (count, format) => `Similar names, please check: ${format.number(count)}`,
    reviewHint:
      'These names became schools of their own but look like others. Confirm if it is one and the same school.',
    takenFor: (school) => `Now: ${school}`,
    mayBe: 'It may be:',
    thisOne: 'This one',
    thisOneOf: (mention, school) => `This one: “${mention}” is ${school}`,
    other: 'Another…',
    otherOf: (mention) => `Another school for “${mention}”`,
    otherSearch: (mention) => `Which school is “${mention}”?`,
    otherHint: 'Begin to type a name, a code or a login',
    otherFound: (count, format) => `Fitting: ${format.number(count)}`,
    otherNone: 'There is no such school.',
    needsPlace:
      'The row does not state its municipality, so only a school with a code or a login can be confirmed.',
    confirmed: (count, format) => `Confirmed by you: ${format.number(count)}`,
    confirmedHint: 'Kept in this workbook; will be written to the sheet «Сопоставление».',
    takeBack: 'Take back',
    takeBackOf: (mention) => `Take back the confirmation: ${mention}`,
    confirmedAs: (school) => `is ${school}`,
    matched: (count, format) => `Matched names: ${format.number(count)}`,
    level: 'Matched by',
    allLevels: 'every way',
    list: (count, format) => `Schools: ${format.number(count)}`,
    levels: {
      T0: 'code or login',
      T1: 'the same name',
      T2: 'number, class and municipality',
      T3: 'name or settlement and class',
      T4: 'the only school with this number',
      confirmed: 'confirmed by a person',
      new: 'no register, the school comes from the table',
      none: 'not matched',
    },
    causes: {
      ambiguous: 'several schools fit',
      notFound: 'no similar school in the register',
      noNumberOrName: 'the name holds neither a number nor a proper name',
      classDiffers: 'the number fits, the class of school does not',
      branch: 'a branch is never taken for its head school',
      noMunicipality: 'the municipality is not stated',
    },
    notRegistered: 'not in the register',
    branch: 'branch',
    sheetsRead: 'Sheets read:',
  },
};
