import type { Language } from '../language';

/** «Почему?» of the step «Поддержка». All numbers come as words of `Format`. */
export interface ProgrammeReasonTexts {
  readonly verdicts: Readonly<Record<'yes' | 'no' | 'unknown' | 'notApplicable', string>>;
  /** «пропуски: 12,5 (среднее 8,1; больше – хуже; вес 2)». */
  readonly component: (
    name: string,
    value: string | null,
    mean: string | null,
    more: 'better' | 'worse',
    weight: string,
  ) => string;
  readonly readyIndex: (value: string | null) => string;
  readonly passed: (passed: string, participants: string, percent: string, missing: number) => string;
  readonly readyResult: (value: string) => string;
  readonly noResult: string;
  readonly mean: (value: string, typed: boolean) => string;
  readonly bound: (value: string) => string;
  readonly lowResults: (verdict: string) => string;
  readonly identified: (verdict: string) => string;
  readonly decided: (yes: boolean) => string;
  readonly lowVerdict: (verdict: string, ground: string) => string;
  readonly lowGrounds: Readonly<
    Record<'calculated' | 'official' | 'rating' | 'mark' | 'markConflict', string>
  >;
  readonly hardVerdict: (verdict: string, ground: string) => string;
  readonly hardGrounds: Readonly<Record<'mark' | 'markConflict' | 'index' | 'shares' | 'noData', string>>;
  readonly shares: Readonly<Record<'registered' | 'disabilities' | 'foreignLanguage' | 'truants', string>>;
  /** The mark or the rule that did not decide. */
  readonly otherSays: (verdict: string, ground: string) => string;
  readonly shareOf: (name: string, value: string, hit: boolean) => string;
  readonly sharesNeeded: (hit: number, needed: number) => string;
  readonly socialByIndex: (difference: string) => string;
  readonly socialByShares: (points: string) => string;
  readonly socialUnknown: string;
  readonly resultHigher: (points: string) => string;
  readonly resultLower: (points: string) => string;
  readonly resultSame: string;
  readonly resultUnknown: string;
  readonly sameType: (same: boolean) => string;
  readonly sameLevels: (same: boolean) => string;
  readonly size: (percent: string) => string;
  readonly sizeUnknown: string;
  readonly agreement: (number: string, from: string, to: string) => string;
}

export const PROGRAMME_REASON_TEXTS: Readonly<Record<Language, ProgrammeReasonTexts>> = {
  ru: {
    verdicts: { yes: 'да', no: 'нет', unknown: 'не определено', notApplicable: '—' },
    component: (name, value, mean, more, weight) =>
      `${name}: ${value ?? 'н/д'} (${[
        ...(mean === null ? [] : [`среднее ${mean}`]),
        more === 'better' ? 'больше – лучше' : 'больше – хуже',
        `вес ${weight}`,
      ].join('; ')})`,
    readyIndex: (value) => `готовый ИСБШ: ${value ?? 'н/д'}`,
    passed: (passed, participants, percent, missing) =>
      `результат: справились ${passed} из ${participants}, ${percent}${missing > 0 ? `; процедур без данных: ${missing}` : ''}`,
    readyResult: (value) => `готовый результат: ${value}`,
    noResult: 'результата нет',
    mean: (value, typed) => `${typed ? 'среднее по региону' : 'среднее по школам'}: ${value}`,
    bound: (value) => `более высокие результаты – выше ${value}`,
    lowResults: (verdict) => `низкие результаты: ${verdict}`,
    identified: (verdict) => `идентифицирована (низкие результаты или 1-й квинтиль): ${verdict}`,
    decided: (yes) => `стажировочная площадка – решение человека: ${yes ? 'да' : 'нет'}`,
    lowVerdict: (verdict, ground) => `ШНРО: ${verdict}, ${ground}`,
    lowGrounds: {
      calculated: 'по расчётному признаку ШНОР',
      official: 'по перечню ФИОКО',
      rating: 'по рейтингу результатов',
      mark: 'по отметке органа управления',
      markConflict: 'отметки органа управления противоречат друг другу',
    },
    hardVerdict: (verdict, ground) => `НСУ: ${verdict}, ${ground}`,
    hardGrounds: {
      mark: 'по отметке органа управления',
      markConflict: 'отметки органа управления противоречат друг другу',
      index: 'по квинтилю социального индекса',
      shares: 'по долям контекстных данных',
      noData: 'нет отметки, индекса и контекстных данных',
    },
    shares: {
      registered: 'на учёте',
      disabilities: 'ОВЗ',
      foreignLanguage: 'инофоны',
      truants: 'систематически пропускающие',
    },
    otherSays: (verdict, ground) => `расходится: ${ground} – ${verdict}`,
    shareOf: (name, value, hit) => `${name}: ${value}${hit ? ' – за порогом' : ''}`,
    sharesNeeded: (hit, needed) => `долей за порогом: ${hit}, нужно ${needed}`,
    socialByIndex: (difference) => `социальный индекс отличается на ${difference}`,
    socialByShares: (points) => `доли контекстных данных отличаются в среднем на ${points} п.п.`,
    socialUnknown: 'социальные условия сравнить нельзя: нет данных',
    resultHigher: (points) => `результат партнёра выше на ${points} п.п.`,
    resultLower: (points) => `результат партнёра ниже на ${points} п.п.`,
    resultSame: 'результат такой же',
    resultUnknown: 'результаты сравнить нельзя: нет данных',
    sameType: (same) => (same ? 'тот же вид школы' : 'другой вид школы'),
    sameLevels: (same) => (same ? 'те же уровни образования' : 'другие уровни образования'),
    size: (percent) => `меньшая школа – ${percent} численности большей`,
    sizeUnknown: 'численность сравнить нельзя',
    agreement: (number, from, to) =>
      ['договор', number && `№ ${number}`, from && `от ${from}`, to && `до ${to}`].filter(Boolean).join(' '),
  },
  en: {
    verdicts: { yes: 'yes', no: 'no', unknown: 'unknown', notApplicable: '—' },
    component: (name, value, mean, more, weight) =>
      `«${name}»: ${value ?? 'n/a'} (${[
        ...(mean === null ? [] : [`mean ${mean}`]),
        more === 'better' ? 'more is better' : 'more is worse',
        `weight ${weight}`,
      ].join('; ')})`,
    readyIndex: (value) => `ready index: ${value ?? 'n/a'}`,
    passed: (passed, participants, percent, missing) =>
      `result: ${passed} of ${participants} passed, ${percent}${missing > 0 ? `; procedures without data: ${missing}` : ''}`,
    readyResult: (value) => `ready result: ${value}`,
    noResult: 'no result',
    mean: (value, typed) => `${typed ? 'mean of the region' : 'mean of the schools'}: ${value}`,
    bound: (value) => `higher results are above ${value}`,
    lowResults: (verdict) => `low results: ${verdict}`,
    identified: (verdict) => `identified (low results or 1st quintile): ${verdict}`,
    decided: (yes) => `staging site – a person's decision: ${yes ? 'yes' : 'no'}`,
    lowVerdict: (verdict, ground) => `ШНРО (low results): ${verdict}, ${ground}`,
    lowGrounds: {
      calculated: 'by the calculated mark of ШНОР',
      official: 'by the official list',
      rating: 'by the rating of results',
      mark: 'by the mark of the department',
      markConflict: 'the marks of the department contradict each other',
    },
    hardVerdict: (verdict, ground) => `НСУ (hard social conditions): ${verdict}, ${ground}`,
    hardGrounds: {
      mark: 'by the mark of the department',
      markConflict: 'the marks of the department contradict each other',
      index: 'by the quintile of the social index',
      shares: 'by the shares of the context',
      noData: 'no mark, no index, no context',
    },
    shares: {
      registered: 'on registers',
      disabilities: 'with disabilities',
      foreignLanguage: 'with another first language',
      truants: 'regularly absent',
    },
    otherSays: (verdict, ground) => `differs: ${ground} – ${verdict}`,
    shareOf: (name, value, hit) => `${name}: ${value}${hit ? ' – beyond the threshold' : ''}`,
    sharesNeeded: (hit, needed) => `shares beyond the threshold: ${hit}, needed ${needed}`,
    socialByIndex: (difference) => `social index differs by ${difference}`,
    socialByShares: (points) => `shares of the context differ by ${points} pp on average`,
    socialUnknown: 'social conditions cannot be compared: no data',
    resultHigher: (points) => `result of the partner is higher by ${points} pp`,
    resultLower: (points) => `result of the partner is lower by ${points} pp`,
    resultSame: 'the same result',
    resultUnknown: 'results cannot be compared: no data',
    sameType: (same) => (same ? 'the same type of school' : 'another type of school'),
    sameLevels: (same) => (same ? 'the same levels of education' : 'other levels of education'),
    size: (percent) => `the smaller school has ${percent} of the pupils of the larger`,
    sizeUnknown: 'size cannot be compared',
    agreement: (number, from, to) =>
      ['agreement', number && `№ ${number}`, from && `of ${from}`, to && `until ${to}`]
        .filter(Boolean)
        .join(' '),
  },
};
