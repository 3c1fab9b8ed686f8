import { MONITORING_DEFAULTS } from './monitoring/settings';
import type { Settings } from './settings';

/**
 * The reading of the source that the product starts with. Where each value comes from, and why this
 * reading was chosen where the text is unclear, stands in `settingsCatalogue.ts`.
 */
export const DEFAULT_SETTINGS: Settings = {
  shnor: {
    threshold: 30,
    thresholdSign: '>=',
    criterion1Procedures: 2,
    criterion2SameProcedure: false,
    countAs: 'procedure',
    minParticipants: 0,
    smallSample: 10,
    stage: 'main',
    notLoaded: 'unknown',
    missingYear: 'unknown',
    vprYear: 'programme',
    vprBothSeasons: 'ask',
    excludedTypes: [],
  },
  risk: {
    minSections: 1,
    s1: { partialIsNegative: false, labsSeparately: true, internetFromSpeed: false },
    s2: {
      load36: 10,
      load36Sign: '>',
      noRetraining: 0,
      noRetrainingSign: '>',
      join: 'or',
      retrainingMeaning: 'mismatch',
      retrainingDenominator: 'all',
    },
    s3: { threshold: 10, thresholdSign: '>', sum: 'sum', registers: 'unique' },
    s4: { vpr: 20, vprSign: '>=', vprCount: 2, failing: 10, failingSign: '>', join: 'or' },
  },
  monitoring: MONITORING_DEFAULTS,
  plans: {
    schoolYearEnd: 'may',
    schoolYearsMeant: 'first',
    quarterMonth: 'last',
    halfYearMonths: 'juneDecember',
    monthlyFrom: 'plan',
    warnDays: 30,
  },
  social: {
    scale: 'zscore',
    deviation: 'population',
    missing: 'undecided',
    low: 'shnor',
    higher: 'aboveMean',
    regionMean: 0,
    focusPercent: 11,
    focusBase: 'identified',
    best: 'aboveMean',
  },
  profile: { highFactors: 3, mediumFactors: 1, activatedFrom: 'high', missingFactors: 'leftOut' },
  support: {
    sheets: 'auto',
    shnro: { criterion: 'first', ratingPercent: 20 },
    nsu: {
      criterion: 'first',
      quintile: 1,
      registered: 10,
      disabilities: 10,
      foreignLanguage: 10,
      truants: 10,
      sign: '>',
      sharesNeeded: 2,
    },
    partners: {
      count: 3,
      sameMunicipality: true,
      weightSocial: 50,
      weightResults: 30,
      weightProfile: 20,
    },
  },
};
