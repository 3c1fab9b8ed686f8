import type { FindingCode } from '../model/findingCodes';
import type { FormId, SheetReading } from '../recognise/contract';
import type { Language } from './language';

/** What a form is called in front of a person. */
export const FORM_NAMES: Readonly<Record<Language, Readonly<Record<FormId, string>>>> = {
  ru: {
    fisokoMarks: 'ФИС ОКО «Статистика по отметкам»',
    giaSummary: 'сводная таблица ОГЭ или ЕГЭ по школам',
    egeRegional: 'региональная таблица ЕГЭ по предметам',
    classProtocol: 'протокол класса ФИС ОКО',
    results: 'лист «Результаты»',
    register: '«Справочник ОО»',
    context: 'лист «Контекст»',
    riskTable: 'таблица рисков (раздел 3.2)',
    questionnaire: 'контекстная анкета ФИС ОКО',
    settings: '«Методика»',
    matches: '«Сопоставление»',
    teachers: '«Педагоги ШНОР»',
    teacherTotals: '«Педагоги ШНОР»: итоги по школам',
    routes: 'реестр ИОМ',
    mentors: 'реестр наставников, тьюторов и кураторов',
    events: '«Мероприятия ШНОР»',
    stagingSites: 'реестр стажировочных площадок',
    partnerships: 'реестр партнёрских пар и договоров',
    schoolFigures: '«Показатели школ»',
    indicators: 'показатели мониторинга: срезы и сводные числа',
    plan: 'план мероприятий (дорожная карта)',
    riskProfile: '«Рисковый профиль»',
    beforeAfter: '«Результаты до и после»',
    supportMarks: 'отметки ШНРО и НСУ',
    partnerDecisions: 'готовый лист «Партнёры»: решения о партнёрах',
    evidence: 'ожидаемые результаты, работы и роли программы',
    socialConditions: '«Социальные условия»',
    groupChoices: 'готовый лист «Группы школ»: решения о стажировочных площадках',
    network: 'реестр сети школ',
    waves: 'волны мониторинга',
    targets: 'план-факт целевых показателей',
    shnorList: 'готовый лист «ШНОР»: отметки перечня ФИОКО',
  },
  en: {
    fisokoMarks: 'FIS OKO mark statistics',
    giaSummary: 'OGE or EGE summary by school',
    egeRegional: 'regional EGE table by subject',
    classProtocol: 'FIS OKO class protocol',
    results: 'long-form results sheet',
    register: 'school register',
    context: 'context sheet',
    riskTable: 'risk table (section 3.2)',
    questionnaire: 'FIS OKO context questionnaire',
    settings: 'methodology settings',
    matches: 'confirmed matches',
    teachers: 'teachers of ШНОР',
    teacherTotals: 'teachers of ШНОР: totals by school',
    routes: 'register of individual routes',
    mentors: 'register of mentors, tutors and curators',
    events: 'events of ШНОР',
    stagingSites: 'register of staging sites',
    partnerships: 'register of partner pairs and agreements',
    schoolFigures: 'figures that schools report',
    indicators: 'monitoring indicators: slices and aggregates',
    plan: 'plan of measures (road map)',
    riskProfile: 'risk profile of schools',
    beforeAfter: 'results before and after',
    supportMarks: 'ready marks ШНРО and НСУ',
    partnerDecisions: 'finished «Партнёры» sheet: decisions about partners',
    evidence: 'expected results, works and roles of a programme',
    socialConditions: 'social conditions',
    groupChoices: 'finished «Группы школ» sheet: decisions about staging sites',
    network: 'register of the network of schools',
    waves: 'monitoring waves',
    targets: 'plan and fact of targets',
    shnorList: 'finished «ШНОР» sheet: marks of the official list',
  },
};

/** The name of a form given by its id; an unknown id is shown as it is. */
export function formName(id: string, language: Language): string {
  return (FORM_NAMES[language] as Readonly<Record<string, string>>)[id] ?? id;
}

/** Why nothing is read from a sheet without a form, by the finding that says so. */
const WITHOUT_FORM: Readonly<Record<Language, Readonly<Partial<Record<FindingCode, string>>>>> = {
  ru: {
    sheetEmpty: 'пустой лист',
    sheetIgnored: 'не читается по вашему выбору',
    guideSheet: 'справка программы',
    ownSheetSkipped: 'отчёт программы, не читается',
  },
  en: {
    sheetEmpty: 'empty sheet',
    sheetIgnored: 'left out by your choice',
    guideSheet: 'help of the program',
    ownSheetSkipped: 'report of the program, not read',
  },
};
const UNKNOWN_FORM: Readonly<Record<Language, string>> = { ru: 'не распознан', en: 'not recognised' };

/** What a sheet was read as, or why it was not: «пустой лист», «справка программы», «не распознан». */
export function readAs(
  { form, findings }: Pick<SheetReading, 'form' | 'findings'>,
  language: Language,
): string {
  if (form !== null) return formName(form, language);
  const words = findings.map(({ code }) => WITHOUT_FORM[language][code]);
  return words.find((word) => word !== undefined) ?? UNKNOWN_FORM[language];
}
