import type { FigureAnswer, FigureCount, FigureResult } from '../model/programme/figures';
import type { IndicatorCode, IndicatorSystem } from '../model/programme/indicator';
import type { SliceId } from '../model/slice';
import { sliceParts } from '../model/slice';
import type { Language } from './language';

type Names<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

const SYSTEMS: Names<IndicatorSystem> = {
  norilsk23: { ru: '2.3', en: '2.3' },
  norilsk33: { ru: '3.3', en: '3.3' },
  norilsk43: { ru: '4.3', en: '4.3' },
  predgorny: { ru: 'Предгорного округа', en: 'of Predgorny district' },
};

/** «2.3», «Предгорного округа»: follows «показатели». */
export function systemName(system: string, language: Language): string {
  return SYSTEMS[system as IndicatorSystem][language];
}

/** How a person finds the indicator in its document: «2.3.2.1 (а)», «3 (Предгорный округ)». */
export function indicatorNumber(code: string, language: Language): string {
  const [, letter] = /^2\.3\.2\.1([abc])$/.exec(code) ?? [];
  if (letter) return `2.3.2.1 (${language === 'ru' ? 'абв'['abc'.indexOf(letter)] : letter})`;
  const [, number] = /^PMO-(\d)$/.exec(code as IndicatorCode) ?? [];
  if (number) return language === 'ru' ? `${number} (Предгорный округ)` : `${number} (Predgorny)`;
  return code;
}

/** The same where the system is named above: «3» in place of «3 (Предгорный округ)». */
export function numberInSystem(code: string, language: Language): string {
  return /^PMO-(\d)$/.exec(code)?.[1] ?? indicatorNumber(code, language);
}

/** «сентябрь 2023», «September 2023». */
export function sliceName(slice: SliceId, language: Language): string {
  const { year, month } = sliceParts(slice);
  const day = new Date(Date.UTC(year, month - 1, 1));
  const name = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
  }).format(day);
  return `${name} ${year}`;
}

/** «январь 2024, июнь 2024» of slices with spaces between. */
export function dueSlices(slices: unknown, language: Language): string {
  return String(slices)
    .split(' ')
    .map((slice) => sliceName(slice as SliceId, language))
    .join(', ');
}

const FIGURES: Names<FigureCount | FigureAnswer | FigureResult> = {
  failing: { ru: 'неуспевающие', en: 'failing pupils' },
  weak: { ru: 'слабоуспевающие', en: 'weak pupils' },
  weakAndFailing: { ru: 'слабоуспевающие и неуспевающие', en: 'weak and failing pupils' },
  withIndividualRoute: { ru: 'обучающиеся с ИОМ', en: 'pupils with an individual route' },
  failingAttendingExtra: {
    ru: 'неуспевающие на дополнительных занятиях',
    en: 'failing pupils in extra lessons',
  },
  teachers: { ru: 'педагогические работники', en: 'teachers' },
  teachersTrained: { ru: 'прошли ПК или переподготовку', en: 'trained teachers' },
  posts: { ru: 'ставки по штатному расписанию', en: 'posts' },
  postsQualified: { ru: 'ставки, занятые квалифицированными кадрами', en: 'posts of qualified staff' },
  prophylaxisOrganised: { ru: 'организована профилактика рисков', en: 'prevention of risks' },
  prophylaxisSystem: { ru: 'сформирована система профилактики', en: 'system against failure' },
  equalAccess: { ru: 'условия равного доступа', en: 'equal access' },
  success: { ru: 'успеваемость', en: 'share without failures' },
  successBefore: { ru: 'успеваемость год назад', en: 'share without failures a year ago' },
  quality: { ru: 'качество', en: 'share of marks 4 and 5' },
  qualityBefore: { ru: 'качество год назад', en: 'share of marks 4 and 5 a year ago' },
  average: { ru: 'средний балл', en: 'average mark' },
  averageBefore: { ru: 'средний балл год назад', en: 'average mark a year ago' },
};

/** A figure of «Показатели школ» in words. */
export function figureName(field: string, language: Language): string {
  return FIGURES[field as FigureCount | FigureAnswer | FigureResult][language];
}
