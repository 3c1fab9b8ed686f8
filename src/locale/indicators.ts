import type { RiskIndicator } from '../model/context';
import type { Language } from './language';

/** Rows of table 3.2 in short, for reasons and findings; the exact wording stands in the report. */
const NAMES: Readonly<Record<Language, Readonly<Record<RiskIndicator | 'anyOfContingent', string>>>> = {
  ru: {
    '1.1': 'устойчивый доступ в Интернет',
    '1.2': 'обеспеченность компьютерной техникой',
    '1.3.1': 'лабораторное оборудование, физика',
    '1.3.2': 'лабораторное оборудование, химия',
    '1.3.3': 'лабораторное оборудование, биология',
    '1.3.4': 'лабораторное оборудование, география',
    '1.3.5': 'лабораторное оборудование, технология',
    '2.1': 'учителя с нагрузкой 36 часов и более',
    '2.2': 'учителя без диплома о переподготовке по предмету',
    '3.1': 'дети, состоящие на учёте',
    '3.2': 'дети с ОВЗ',
    '3.3': 'дети-инофоны',
    '3.4': 'дети, систематически пропускающие занятия',
    '4.1': 'ВПР по математике, 4 класс',
    '4.2': 'ВПР по математике, 8 класс',
    '4.3': 'ВПР по русскому языку, 4 класс',
    '4.4': 'ВПР по русскому языку, 8 класс',
    '4.5': 'неуспевающие',
    anyOfContingent: 'дети хотя бы с одним признаком раздела 3',
  },
  en: {
    '1.1': 'stable Internet access',
    '1.2': 'computers',
    '1.3.1': 'laboratory equipment, physics',
    '1.3.2': 'laboratory equipment, chemistry',
    '1.3.3': 'laboratory equipment, biology',
    '1.3.4': 'laboratory equipment, geography',
    '1.3.5': 'laboratory equipment, technology',
    '2.1': 'teachers with 36 hours a week or more',
    '2.2': 'teachers without a retraining diploma for their subject',
    '3.1': 'registered children',
    '3.2': 'children with disabilities',
    '3.3': 'children with another mother tongue',
    '3.4': 'systematic truants',
    '4.1': 'VPR in mathematics, class 4',
    '4.2': 'VPR in mathematics, class 8',
    '4.3': 'VPR in Russian, class 4',
    '4.4': 'VPR in Russian, class 8',
    '4.5': 'failing pupils',
    anyOfContingent: 'children with any attribute of section 3',
  },
};

/** «2.1 учителя с нагрузкой 36 часов и более». */
export function indicatorName(indicator: string, language: Language): string {
  const name = (NAMES[language] as Readonly<Record<string, string>>)[indicator];
  if (name === undefined) return indicator;
  return indicator === 'anyOfContingent' ? name : `${indicator} ${name}`;
}
