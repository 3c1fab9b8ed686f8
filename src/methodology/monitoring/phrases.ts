import type { Stage } from '../../model/procedure';
import type { AcademicYear } from '../../model/year';
import type { SchoolRecords } from '../collected';
import type { MonitoringSettings } from './settings';

/** A sentence that stands on a sheet, in both languages. */
export interface Phrase {
  readonly ru: string;
  readonly en: string;
}

/** Why an indicator has no value. */
export const PHRASES = {
  noShnor: { ru: 'ШНОР в текущем году не выявлены', en: 'no ШНОР were found this year' },
  noList: {
    ru: 'нет ни перечня ФИОКО, ни результатов для расчёта признака ШНОР',
    en: 'neither the ФИОКО list nor the results that decide who is ШНОР were loaded',
  },
  allOpen: {
    ru: 'признак ШНОР не определён: результатов не хватает, ни одна школа ещё не признана ШНОР',
    en: 'nobody knows yet who is ШНОР: results are missing, and no school is surely one',
  },
  notStated: {
    ru: 'листы загружены, но нужное для этого показателя в них не указано',
    en: 'the sheets were loaded, but what this indicator needs is not stated in them',
  },
  noFigure: {
    ru: '«Показатели школ» загружены, но столбец этого показателя в них не заполнен',
    en: '«Показатели школ» were loaded, but the column of this indicator is not filled in',
  },
  disputed: {
    ru: 'данные школ противоречивы и не учтены (см. «Проверка данных»)',
    en: 'the data of the schools contradict one another and were not used (see the findings)',
  },
  nothingToDivide: {
    ru: 'знаменатель готового значения – ноль',
    en: 'the ready value has a zero denominator',
  },
  readyDiffer: {
    ru: 'готовые значения на листах разные, ни одно не взято (см. «Проверка данных»)',
    en: 'the ready values on the sheets differ, none was taken (see the findings)',
  },
  notUnderstood: {
    ru: 'готовое значение на листе есть, но оно не понято (см. «Проверка данных»)',
    en: 'a ready value stands on the sheet, but it was not understood (see the findings)',
  },
  noSchools: { ru: 'ни одной ОУ нет в знаменателе', en: 'no school is in the denominator' },
  noTeachers: {
    ru: 'не загружены «Педагоги ШНОР», итоги по педагогам или готовое значение',
    en: 'neither «Педагоги ШНОР», totals of teachers nor a ready value were loaded',
  },
  noTeachersAtAll: { ru: 'педагогов в списках нет', en: 'the lists hold no teachers' },
  noEvents: {
    ru: 'не загружены «Мероприятия ШНОР» за период среза или готовое значение',
    en: 'neither «Мероприятия ШНОР» of this slice nor a ready value were loaded',
  },
  noSites: {
    ru: 'не загружен реестр стажировочных площадок или готовое значение',
    en: 'neither the register of staging sites nor a ready value was loaded',
  },
  sitesUnclear: {
    ru: 'школа, срок или уровень площадок в реестре не поняты (см. «Проверка данных»)',
    en: 'the school, the term or the level of the sites in the register was not understood (see the findings)',
  },
  noFigures: {
    ru: 'не загружены «Показатели школ» за период среза или готовое значение',
    en: 'neither «Показатели школ» of this slice nor a ready value were loaded',
  },
  noPupils: { ru: 'таких обучающихся нет', en: 'there are no such pupils' },
  noPosts: { ru: 'ставок по штатному расписанию нет', en: 'there are no posts' },
  noWorks: { ru: 'в ШНОР не было участников', en: 'nobody took part at these schools' },
  noKdr: {
    ru: 'не загружены краевые диагностические работы за два года',
    en: 'regional diagnostic works of two years were not loaded',
  },
  noRisky: { ru: 'рисковых ОУ нет', en: 'there are no schools at risk' },
  noRiskyBefore: { ru: 'год назад рисковых ОУ не было', en: 'no school was at risk a year ago' },
  noDeficitsBefore: {
    ru: 'год назад ресурсных дефицитов не было',
    en: 'no school was short of resources a year ago',
  },
  ofAll: { ru: 'от всех ОУ', en: 'of all schools' },
  ofRiskyBefore: { ru: 'от рисковых год назад', en: 'of those at risk a year ago' },
  ofDeficitsBefore: {
    ru: 'от имевших дефициты год назад',
    en: 'of those short of resources a year ago',
  },
} as const satisfies Record<string, Phrase>;

/** Which works of ВПР a comparison of classes 4 and 5 needs. */
export const VPR_PAIR: Readonly<Record<MonitoringSettings['cohort'], Phrase>> = {
  cohort: { ru: '4 класс год назад и 5 класс', en: 'class 4 a year ago and class 5' },
  sameYear: { ru: '4 и 5 классы одного года', en: 'classes 4 and 5 of one year' },
  yearOnYear: { ru: '4 или 5 класс за два года', en: 'class 4 or 5 of two years' },
};

/** Why no school has a figure: the sheet is not there, or its column is empty. */
export function noFigures(records: readonly SchoolRecords[]): Phrase {
  return records.some(({ programme }) => programme.figures.length > 0) ? PHRASES.noFigure : PHRASES.noFigures;
}

const BY_SUBJECT = {
  mathematics: { ru: 'математике', en: 'mathematics' },
  russian: { ru: 'русскому языку', en: 'Russian' },
} as const;

/** Of ШНОР no row is there; `others`: other schools have theirs, so the results are loaded. */
export function noExams(
  subject: keyof typeof BY_SUBJECT,
  years: readonly AcademicYear[],
  others: boolean,
): Phrase {
  const ru = `результаты ОГЭ и ЕГЭ по ${BY_SUBJECT[subject].ru} за ${years.join(' и ')}`;
  const en = `OGE and EGE results in ${BY_SUBJECT[subject].en} of ${years.join(' and ')}`;
  return others
    ? { ru: `${ru} загружены, но не по школам ШНОР`, en: `${en} were loaded, but none of ШНОР` }
    : { ru: `не загружены ${ru}`, en: `${en} were not loaded` };
}

/** `missingStage`: rows are there, but none of the stage that counts. */
export function noOge(
  subject: keyof typeof BY_SUBJECT,
  year: AcademicYear,
  missingStage: Stage | null,
): Phrase {
  const ru = `результаты ОГЭ по ${BY_SUBJECT[subject].ru} за ${year}`;
  const en = `OGE results in ${BY_SUBJECT[subject].en} of ${year}`;
  switch (missingStage) {
    case null:
      return { ru: `не загружены ${ru}`, en: `${en} were not loaded` };
    case 'main':
      return { ru: `${ru} загружены только после пересдачи`, en: `${en} were loaded after the re-sit only` };
    case 'final':
      return { ru: `${ru} загружены только до пересдачи`, en: `${en} were loaded before the re-sit only` };
  }
}

export function notHeld(year: AcademicYear): Phrase {
  return { ru: `ОГЭ в ${year} учебном году не проводился`, en: `OGE was not held in ${year}` };
}

export function noVpr(subject: keyof typeof BY_SUBJECT, what: Phrase): Phrase {
  const ru = subject === 'mathematics' ? 'математике' : 'русскому языку';
  const en = subject === 'mathematics' ? 'mathematics' : 'Russian';
  return {
    ru: `нет школ с результатами ВПР по ${ru}: ${what.ru}`,
    en: `no school has VPR results in ${en}: ${what.en}`,
  };
}

export function noTable(year: AcademicYear): Phrase {
  return {
    ru: `нет данных сводной таблицы 3.2 за ${year} учебный год`,
    en: `there are no data of table 3.2 of ${year}`,
  };
}

export function noResults(years: readonly AcademicYear[]): Phrase {
  return {
    ru: `не загружены результаты за ${years.join(' и ')} учебный год`,
    en: `results of ${years.join(' and ')} were not loaded`,
  };
}
