import type { Language } from '../language';

/** The section «Новый учебный год» of the step «Результат». Years are written `2024/2025`. */
export interface NewYearTexts {
  readonly title: string;
  readonly year: string;
  /** What goes into the new workbook; results of one year and risks of another are compared with the new one. */
  readonly carried: (resultsYear: string, riskYear: string) => string;
  readonly empty: string;
  /** The year to begin is the one of the list itself: what it already has stays behind. */
  readonly leftBehind: (year: string) => string;
  /** Where the new workbook is to be found. */
  readonly where: string;
  readonly create: (year: string) => string;
}

export const NEW_YEAR_TEXTS: Readonly<Record<Language, NewYearTexts>> = {
  ru: {
    title: 'Новый учебный год',
    year: 'Какой год начинается',
    carried: (resultsYear, riskYear) =>
      `В новую книгу перейдут справочник ОО с подтверждёнными названиями, параметры «Методики», соответствия столбцов и то, что нужно новому году, если оно здесь есть: результаты ${resultsYear}, таблица рисков ${riskYear}, прежние срезы показателей, действующие договоры и площадки, реестр сети. Строки, которые не перейдут, назовёт лист «Не перенесено» новой книги.`,
    empty:
      'Пустыми, готовыми к заполнению, будут листы «Результаты», «Контекст», «Риски» и другие листы программ, которые вы вели в этой книге.',
    leftBehind: (year) =>
      `Эта книга уже ведётся на ${year}: то, что внесено за этот год (контекст, риски, срезы показателей, отметки о мероприятиях), в новую книгу не перейдёт.`,
    where:
      'Новая книга откроется в другом окне Excel, в браузере – на новой вкладке (не открылась – разрешите сайту всплывающие окна). Сохраните её сами; эта книга не изменится.',
    create: (year) => `Создать книгу на ${year}`,
  },
  en: {
    title: 'New academic year',
    year: 'Which year begins',
    carried: (resultsYear, riskYear) =>
      `The new workbook takes over the register of schools with the confirmed names, the settings of «Методика», the mappings of columns and what the new year needs, where it is here: the results of ${resultsYear}, the table of risks ${riskYear}, earlier slices of the indicators, agreements and staging sites in force, the register of the network. The sheet «Не перенесено» of the new workbook names the rows that stay behind.`,
    empty:
      'Empty and ready to be filled are the sheets «Результаты», «Контекст», «Риски» and the other ones of the programmes that you kept in this workbook.',
    leftBehind: (year) =>
      `This workbook is already kept for ${year}: what was entered for that year (context, risks, slices of indicators, marks on measures) does not go into the new one.`,
    where:
      'The new workbook opens in another window of Excel, in a browser on a new tab (if there is none, allow pop-ups for the site). Save it yourself; this workbook does not change.',
    create: (year) => `Make the workbook for ${year}`,
  },
};
