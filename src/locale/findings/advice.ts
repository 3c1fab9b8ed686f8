import type { Language } from '../language';

/** Settings that a finding tells to change, by the title that «Методика» and the pane give them. */
const SETTING_TITLES = {
  'shnor.stage': {
    ru: 'Какие результаты ОГЭ и ЕГЭ учитываются',
    en: 'Which OGE and EGE results are used',
  },
  'shnor.notLoaded': {
    ru: 'Процедура, по которой за этот год не загружено ни одного результата',
    en: 'A procedure without a single loaded result in that year',
  },
  'shnor.vprBothSeasons': {
    ru: 'Если у школы есть и весенняя, и осенняя ВПР по одной программе',
    en: 'When a school has both spring and autumn VPR of one programme',
  },
} as const;

export type AdvisedSetting = keyof typeof SETTING_TITLES;
export const ADVISED_SETTINGS = Object.keys(SETTING_TITLES) as readonly AdvisedSetting[];

/** «параметр «Какие результаты ОГЭ и ЕГЭ учитываются»». */
export function settingTitle(code: AdvisedSetting, language: Language): string {
  return SETTING_TITLES[code][language];
}

/** Where something can be done: findings are read in the pane, on a sheet and on the command line alike. */
interface Places {
  /** The settings of the list; `setting` is its title. */
  readonly setting: (setting: string) => string;
  readonly riskSetting: string;
  readonly form: string;
  readonly resultsYear: string;
  readonly contextYear: string;
  /** Follows «подтвердите пару». */
  readonly confirm: string;
  readonly register: string;
}

export const PLACES: Readonly<Record<Language, Places>> = {
  ru: {
    setting: (setting) =>
      `параметр «${setting}» (в панели – шаг «ШНОР», «Параметры методики»; в готовой книге – лист «Методика»)`,
    riskSetting: 'в панели – шаг «Риски», «Параметры методики»; в готовой книге – лист «Методика»',
    form: 'в панели – «Исправить» у этого листа на шаге «Данные»; в командной строке – ключи --form и --mapping',
    resultsYear:
      'в панели – «Исправить» у этого листа на шаге «Данные»; в командной строке – ключ --results-year',
    contextYear: 'в панели – «Контекст за учебный год» в её начале; в командной строке – ключ --context-year',
    confirm: 'на шаге «Школы» панели или на листе «Сопоставление» готовой книги',
    register: 'на листе «Справочник ОО» (если его нет, он будет в готовой книге)',
  },
  en: {
    setting: (setting) =>
      `the setting “${setting}” (in the pane: step “ШНОР”, “Settings of the method”; in the finished workbook: sheet «Методика»)`,
    riskSetting:
      'in the pane: step “Risks”, “Settings of the method”; in the finished workbook: sheet «Методика»',
    form: 'in the pane: “Correct” at this sheet on the step “Data”; on the command line: --form and --mapping',
    resultsYear:
      'in the pane: “Correct” at this sheet on the step “Data”; on the command line: --results-year',
    contextYear:
      'in the pane: “Context of the academic year” at its top; on the command line: --context-year',
    confirm: 'on the step “Schools” of the pane or on the sheet «Сопоставление» of the finished workbook',
    register: 'on the sheet «Справочник ОО» (without one, the finished workbook will have it)',
  },
};
