import * as v from 'valibot';
import { MonitoringSchema } from './monitoring/settings';

/** Percent on the scale 0–100, at most three decimals: counts are compared with it as whole numbers. */
const percent = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(100),
  v.check((value) => Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6),
);
const sign = v.picklist(['>=', '>']);
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/**
 * Every threshold, sign and reading of an unclear sentence. The defaults, with their paragraph in the
 * source, are in `settingsCatalogue.ts`; the code that needs a number asks this object and nothing else.
 */
export const SettingsSchema = v.strictObject({
  shnor: v.strictObject({
    /** «не менее 30 % от общего числа участников» — Норильск 2.1. */
    threshold: v.pipe(percent, v.minValue(0.001)),
    thresholdSign: sign,
    /** Criterion 1: «не менее чем по двум оценочным процедурам». */
    criterion1Procedures: whole(1, 9),
    /** Criterion 2: the same procedure in both years (practice of 2025) or any (the text). */
    criterion2SameProcedure: v.boolean(),
    countAs: v.picklist(['procedure', 'subject']),
    /** Below this number of participants a procedure is not assessed; 0 – every one is. */
    minParticipants: whole(0, 1000),
    /** Below this number a verdict is marked «малая выборка»; it stays. */
    smallSample: whole(0, 1000),
    stage: v.picklist(['main', 'final']),
    /** A procedure of a loaded year for which no school has a row: still to come, or left out of the list. */
    notLoaded: v.picklist(['unknown', 'leftOut']),
    missingYear: v.picklist(['unknown', 'notLow']),
    vprYear: v.picklist(['programme', 'date']),
    /** Spring and autumn ВПР of one programme at one school. */
    vprBothSeasons: v.picklist(['ask', 'spring', 'autumn']),
    /** School types that are not assessed (correctional, evening …). */
    excludedTypes: v.array(v.picklist(['correctional', 'evening', 'boarding', 'primary'])),
  }),
  risk: v.strictObject({
    /** A school is risky when at least this many of the four sections are hit. */
    minSections: whole(1, 4),
    s1: v.strictObject({
      /** «частично»: counted as a negative answer? */
      partialIsNegative: v.boolean(),
      /** Do the five laboratory lines count one by one (true) or only all together (false)? */
      labsSeparately: v.boolean(),
      /** Take 1.1 from the declared speed (100 Мбит/с in a town, 50 in a village) when no answer is given. */
      internetFromSpeed: v.boolean(),
    }),
    s2: v.strictObject({
      load36: percent,
      load36Sign: sign,
      noRetraining: percent,
      noRetrainingSign: sign,
      join: v.picklist(['or', 'and']),
      /** 2.2: teachers without matching education (a) or literally without the diploma (b). */
      retrainingMeaning: v.picklist(['mismatch', 'literal']),
      retrainingDenominator: v.picklist(['all', 'offProfile']),
    }),
    s3: v.strictObject({
      threshold: percent,
      thresholdSign: sign,
      /** What «в сумме по всем показателям» sums. */
      sum: v.picklist(['sum', 'unique', 'withoutMissing34', 'mean']),
      /** 3.1: unique children or the sum of registers. */
      registers: v.picklist(['unique', 'sum']),
    }),
    s4: v.strictObject({
      vpr: percent,
      vprSign: sign,
      vprCount: whole(1, 4),
      failing: percent,
      failingSign: sign,
      join: v.picklist(['or', 'and']),
    }),
  }),
  monitoring: MonitoringSchema,
  plans: v.strictObject({
    /** Where «в течение учебного года» ends: 31 May or 31 August. */
    schoolYearEnd: v.picklist(['may', 'august']),
    /** A plan for a calendar year touches two school years: the first of them is meant, or both. */
    schoolYearsMeant: v.picklist(['first', 'all']),
    quarterMonth: v.picklist(['last', 'first']),
    halfYearMonths: v.picklist(['juneDecember', 'januaryJune']),
    /** «Ежемесячно»: from the first month of the plan or from the month of its order. */
    monthlyFrom: v.picklist(['plan', 'order']),
    /** Deadlines so many days ahead are announced. */
    warnDays: whole(1, 365),
  }),
  social: v.strictObject({
    /** How the components of the index are made comparable. */
    scale: v.picklist(['zscore', 'minmax']),
    deviation: v.picklist(['population', 'sample']),
    /** A school without one of the components: undecided, or the mean of those it has. */
    missing: v.picklist(['undecided', 'present']),
    /** «Низкие результаты» of the control group. */
    low: v.picklist(['shnor', 'belowMean']),
    /** «Более высокие результаты» of the staging sites. */
    higher: v.picklist(['aboveMean', 'aboveMedian', 'topThird']),
    /** Mean result of the region; 0 – of the loaded schools. */
    regionMean: percent,
    focusPercent: percent,
    focusBase: v.picklist(['identified', 'all']),
    /** «Школы с лучшими результатами» of the final wave. */
    best: v.picklist(['aboveMean', 'topThird']),
  }),
  profile: v.strictObject({
    /** This many factors of high significance make the level of a school high. */
    highFactors: whole(1, 21),
    /** This many factors of high or medium significance make it medium. */
    mediumFactors: whole(1, 21),
    activatedFrom: v.picklist(['high', 'medium']),
    /** A factor of a list in use that no sheet has a column for. */
    missingFactors: v.picklist(['noData', 'leftOut']),
  }),
  support: v.strictObject({
    sheets: v.picklist(['auto', 'always', 'never']),
    shnro: v.strictObject({
      criterion: v.picklist(['first', 'calculated', 'official', 'rating', 'mark']),
      ratingPercent: v.pipe(percent, v.minValue(0.001)),
    }),
    nsu: v.strictObject({
      criterion: v.picklist(['first', 'mark', 'index', 'shares']),
      quintile: whole(1, 5),
      registered: percent,
      disabilities: percent,
      foreignLanguage: percent,
      truants: percent,
      sign,
      sharesNeeded: whole(1, 4),
    }),
    partners: v.strictObject({
      count: whole(1, 10),
      sameMunicipality: v.boolean(),
      weightSocial: whole(0, 100),
      weightResults: whole(0, 100),
      weightProfile: whole(0, 100),
    }),
  }),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type ComparisonSign = '>=' | '>';
