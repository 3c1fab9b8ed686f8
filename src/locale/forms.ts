import type { FormId } from '../recognise/contract';
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
    shnorList: 'finished «ШНОР» sheet: marks of the official list',
  },
};

/** The name of a form given by its id; an unknown id is shown as it is. */
export function formName(id: string, language: Language): string {
  return (FORM_NAMES[language] as Readonly<Record<string, string>>)[id] ?? id;
}
