/**
 * Every code a finding may carry, by the room that raises it. The texts (Russian and English, cause and
 * remedy) are in `locale/findings/<group>.ts`; a code without both texts does not compile.
 */
export const FILE_CODES = [
  'fileUnreadable',
  'fileEncrypted',
  'fileOtherFormat',
  'fileDamaged',
  'fileTooLarge',
  'fileNoSheets',
  'sheetTooWide',
  'sheetUnreadable',
  'sheetNotTable',
  'formulasNotCalculated',
  'copyNotPossible',
  'nameReplaced',
] as const;
export const RESULTS_CODES = [
  'formUnknown',
  'formAmbiguous',
  'sheetEmpty',
  'sheetIgnored',
  'ownSheetSkipped',
  'headerNotFound',
  'hiddenRowsRead',
  'procedureUnknown',
  'levelUnknown',
  'yearUnknown',
  'yearOverrideIgnored',
  'yearsDisagree',
  'unneededProcedure',
  'valueUnknown',
  'valueNotNumber',
  'valueOutOfRange',
  'countNotWhole',
  'failedExceedsParticipants',
  'marksAmbiguous',
  'marksDoNotAddUp',
  'marksRowOtherKind',
  'totalDiffers',
  'labelNotSchool',
  'schoolNameMissing',
  'blankReadAsZero',
  'blankNotConfirmed',
  'earlierGraduatesExcluded',
  'earlierGraduatesPossible',
  'egeChoicesNotResults',
  'bothStagesRead',
  'resitResults',
] as const;
export const CONTEXT_CODES = ['mappingColumnMissing'] as const;
export const SCHOOL_CODES = ['schoolUnmatched'] as const;
export const RULE_CODES = [
  'resultsConflict',
  'resultsDuplicate',
  'resultsOtherStage',
  'resultsOtherYear',
  'resultsNotListed',
  'egeLevelMissing',
  'vprBothSeasons',
  'procedureNotLoaded',
  'yearNotLoaded',
  'notHeldButPresent',
  'levelContradicted',
  'levelsNotStated',
  'percentAmbiguous',
  'numbersImpossible',
  'roundingDecides',
  'officialListMissing',
  'officialDisagrees',
  'contextOtherYear',
  'contextOlderSlice',
  'contextConflict',
  'riskTableDiffers',
  'riskValueImpossible',
  'riskInputsNotLoaded',
  'settingsNotObject',
  'settingUnknown',
  'settingInvalid',
] as const;
export const REPORT_CODES = ['sheetRenamed'] as const;

/** Raised by the line as a whole. */
export const ANALYSIS_CODES = ['noResultsForYears', 'noSchools'] as const;

export type FileCode = (typeof FILE_CODES)[number];
export type ResultsCode = (typeof RESULTS_CODES)[number];
export type ContextCode = (typeof CONTEXT_CODES)[number];
export type SchoolCode = (typeof SCHOOL_CODES)[number];
export type RuleCode = (typeof RULE_CODES)[number];
export type ReportCode = (typeof REPORT_CODES)[number];
export type AnalysisCode = (typeof ANALYSIS_CODES)[number];
export type FindingCode = FileCode | ResultsCode | ContextCode | SchoolCode | RuleCode | ReportCode | AnalysisCode;
