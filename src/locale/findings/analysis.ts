import type { AnalysisCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

export const analysisTexts: FindingTexts<AnalysisCode> = {
  ru: {
    noResultsForYears: {
      what: (p) =>
        p.found
          ? `За ${p.previous} и ${p.earlier} учебные годы не прочитано ни одной строки результатов по процедурам перечня; в файлах есть результаты за ${p.found}.`
          : `За ${p.previous} и ${p.earlier} учебные годы не прочитано ни одной строки результатов по процедурам перечня.`,
      todo: () =>
        'Проверьте, для какого учебного года составляется список (берутся результаты двух предыдущих лет), и добавьте таблицы с результатами.',
    },
    noSchools: {
      what: () => 'Ни на одном листе не найдено ни одной школы: оценивать нечего.',
      todo: () =>
        'Посмотрите, как распознан каждый лист, и укажите форму листа или столбцы (в панели – «Исправить» на шаге «Данные»; в командной строке – ключи --form и --mapping).',
    },
    nothingFilled: {
      what: () => 'Листы для ввода готовы, но ещё не заполнены.',
      todo: () =>
        'Начните с листа «Справочник ОО»: впишите школы. Затем заполните «Результаты» за два предыдущих учебных года или вставьте в книгу готовые таблицы ВПР, ОГЭ и ЕГЭ. Для таблицы рисков заполните «Контекст» или «Риски».',
    },
    bookEmpty: {
      what: () => 'В книге пока нет данных.',
      todo: () => 'Добавьте таблицы ВПР, ОГЭ и ЕГЭ, контекст или пустые листы для ввода.',
    },
  },
  en: {
    noResultsForYears: {
      what: (p) =>
        p.found
          ? `No result row of the listed procedures was read for ${p.previous} and ${p.earlier}; the files hold results of ${p.found}.`
          : `No result row of the listed procedures was read for ${p.previous} and ${p.earlier}.`,
      todo: () =>
        'Check for which academic year the list is made (results of the two years before are used) and add the tables with results.',
    },
    noSchools: {
      what: () => 'No school was found on any sheet: there is nothing to assess.',
      todo: () =>
        'Look at what every sheet was recognised as, and give its form or its columns (in the pane: “Correct” on the step “Data”; on the command line: --form and --mapping).',
    },
    nothingFilled: {
      what: () => 'The sheets for input are ready but not filled yet.',
      todo: () =>
        'Begin with the sheet «Справочник ОО»: enter the schools. Then fill «Результаты» for the two academic years before, or put ready tables of VPR, OGE and EGE into the workbook. For the risk table fill «Контекст» or «Риски».',
    },
    bookEmpty: {
      what: () => 'The workbook holds no data yet.',
      todo: () => 'Add tables of VPR, OGE and EGE, the context, or empty sheets for input.',
    },
  },
};
