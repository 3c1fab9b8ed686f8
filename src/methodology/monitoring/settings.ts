import * as v from 'valibot';

/** Readings of the monitoring indicators: methodology A4.2, A4.5, A4.6 and the passport of Предгорный округ. */
export const MonitoringSchema = v.strictObject({
  /** Which list of ШНОР is the base of the shares. */
  shnorBase: v.picklist(['official', 'calculated', 'either']),
  /** What grows when ГИА has a positive dynamics. */
  giaMetric: v.picklist(['failed', 'average', 'quality']),
  /** How ОГЭ and ЕГЭ of one subject are joined. */
  giaJoin: v.picklist(['oneBetterNoneWorse', 'all', 'any', 'pooled']),
  /** Schools whose two years cannot be compared. */
  withoutBothYears: v.picklist(['stay', 'exclude']),
  /** How several regional diagnostic works of one school are joined. */
  kdrJoin: v.picklist(['majority', 'all', 'any']),
  prophylaxisBase: v.picklist(['all', 'risky']),
  removedRisksBase: v.picklist(['all', 'lastYear']),
  removedDeficitsBase: v.picklist(['all', 'lastYear']),
  /** «сравнение результатов за 4 и 5 класс»: the same children, the same year, or each class with itself. */
  cohort: v.picklist(['cohort', 'sameYear', 'yearOnYear']),
  cohortBase: v.picklist(['both', 'all']),
  ogeCleanBase: v.picklist(['participants', 'all']),
  ogeCleanStage: v.picklist(['main', 'final']),
  trainedBase: v.picklist(['shnor', 'all']),
  passedStage: v.picklist(['final', 'main']),
  yearMetric: v.picklist(['success', 'quality', 'average']),
});

export type MonitoringSettings = v.InferOutput<typeof MonitoringSchema>;
