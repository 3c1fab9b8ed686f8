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
  'mergesNotRead',
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
  'guideSheet',
  'sheetNotFilled',
  'headerNotFound',
  'hiddenRowsRead',
  'columnsNotRead',
  'rowsNotRead',
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
export const CONTEXT_CODES = [
  'mappingColumnMissing',
  'mappingInvalid',
  'mappingFieldUnknown',
  'mappingNeedsSheet',
  'tableNotFound',
  'headingTwice',
  'rowWithoutSchool',
  'formulaFailed',
  'dateInsteadOfNumber',
  'numberExpected',
  'shareInsteadOfCount',
  'countImpossible',
  'countAboveTotal',
  'answerNotUnderstood',
  'dateNotUnderstood',
  'contextYearUnknown',
  'schoolTypeUnknown',
  'levelsNotUnderstood',
  'officialYearMissing',
  'officialCalendarYear',
  'officialNotUnderstood',
  'matchWithoutName',
  'subjectUnknown',
  'periodUnknown',
  'percentScaleAmbiguous',
  'failedPercentDiffers',
  'riskRowMismatch',
  'riskRowUnknown',
  'riskRowTwice',
  'riskRowsMissing',
  'riskSchoolUnnamed',
  'riskYearUnknown',
  'riskPercentOutOfRange',
  'protocolAggregated',
  'protocolPointsOnly',
  'protocolMarksMissing',
  'protocolSchoolUnknown',
  'protocolProcedureUnknown',
  'protocolYearUnknown',
  'protocolMinimumUsed',
  'protocolMinimumUnknown',
  'protocolMarkUnreadable',
] as const;
export const SCHOOL_CODES = [
  'schoolUnmatched',
  'schoolSimilar',
  'schoolSameName',
  'schoolBranchApart',
  'schoolCodeNameDiffers',
  'schoolIdsConflict',
  'schoolCodeReused',
  'schoolMunicipalityDiffers',
  'registerConflict',
  'registerDuplicate',
  'registerCodeShared',
  'registerBranchCode',
  'confirmedTargetUnknown',
  'confirmedOverruled',
  'officialWithoutSchool',
] as const;
export const RULE_CODES = [
  'resultsConflict',
  'resultsDuplicate',
  'resultsPartsAdded',
  'resultsPartRepeated',
  'resultsPartCovered',
  'resultsIncomplete',
  'resultsOtherStage',
  'resultsOtherYear',
  'resultsNotListed',
  'egeLevelMissing',
  'vprBothSeasons',
  'vprOtherSeason',
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
  'closedSchoolsLeftOut',
  'contextConflict',
  'riskTableDiffers',
  'riskOwnSheetDiffers',
  'riskValueImpossible',
  'riskInputsNotLoaded',
  'settingNeedsColumn',
  'settingsNotObject',
  'settingUnknown',
  'settingInvalid',
] as const;
export const REPORT_CODES = ['sheetRenamed'] as const;

/** Sheets of the programmes while they are read: teachers, events, registers, figures. */
export const INPUT_CODES = [
  'schoolFilledDown',
  'schoolWithoutValues',
  'schoolsInOneCell',
  'inputYearUnknown',
  'inputSchoolTwice',
  'markBlanksRead',
  'markTextAsYes',
  'markNotUnderstood',
  'markSchoolsSilent',
  'diagnosisKindUnknown',
  'personMissing',
  'personTwice',
  'personNumbersOfSchool',
  'vacancyNotCounted',
  'routeOwnerUnknown',
  'routeNotMade',
  'mentorRoleAssumed',
  'eventWithoutTitle',
  'eventLevelUnknown',
  'eventProductFromForm',
  'eventUndated',
  'eventNotPlaced',
  'eventContradiction',
  'everySchoolNamed',
  'stagingLevelUnknown',
  'partnerMissing',
  'partnerOfItself',
  'figureOutOfRange',
] as const;
/** Indicators and their slices. */
export const MONITORING_CODES = [
  'monitoringSliceOtherYear',
  'monitoringSliceNeverDue',
  'monitoringSliceNotDue',
  'monitoringNothingLoaded',
  'monitoringOutsideSlice',
  'monitoringListCalculated',
  'monitoringListOpen',
  'monitoringPeopleWithoutId',
  'monitoringTotalsDiffer',
  'monitoringPartAboveWhole',
  'monitoringRouteOfStranger',
  'monitoringSiteWithoutLevel',
  'monitoringFiguresDiffer',
  'monitoringStageFallback',
  'monitoringAggregateDiffers',
  'monitoringHistoryDiffers',
  'monitoringTypedKept',
  'monitoringSliceRedone',
] as const;
/** Values of indicators while they are read: earlier slices, aggregates. */
export const SLICE_CODES = [
  'indicatorRowUnknown',
  'indicatorSliceUnknown',
  'indicatorSliceAssumed',
  'indicatorSliceNotUnderstood',
  'indicatorNumbersImpossible',
  'indicatorPercentImpossible',
  'indicatorPercentDiffers',
] as const;
/** Plans and road maps, both while they are read and while they are judged. */
export const PLAN_CODES = [
  'planRowNotRead',
  'planFactNotUnderstood',
  'planPeriodUnknown',
  'planPeriodAssumed',
  'planDaysSwapped',
  'planWithoutDeadlines',
  'planDeadlineMissing',
  'planDeadlineNotUnderstood',
  'planDeadlinePartly',
  'planBeforeOrder',
  'planOutsidePeriod',
  'planResponsibleMissing',
  'planRestored',
  'planDateNotGiven',
  'planReadTwice',
  'planTypedTaken',
  'planTypedDiffers',
  'planTypedUnmatched',
] as const;
/** Социальный индекс, сеть школ, волны, план-факт (Иркутск). */
export const SOCIAL_CODES = [
  'socialComponentDiffers',
  'socialDirectionUnknown',
  'socialWeightUnknown',
  'socialComponentEmpty',
  'socialValuesConflict',
  'socialOtherYear',
  'socialOlderYear',
  'socialReadyMissing',
  'socialIndexOpen',
  'socialTooFew',
  'socialAllEqual',
  'socialSameEverywhere',
  'socialResultsMissing',
  'socialBothGroups',
  'socialChoicesDiffer',
  'networkGroupUnknown',
  'networkPeriodUnknown',
  'networkPeriodNotUnderstood',
  'networkRepeated',
  'waveConflict',
  'targetTextMissing',
  'targetPlanMissing',
  'targetPlanChanged',
  'targetAtMost',
  'targetDiffers',
  'targetTyped',
  'targetTextTyped',
  'targetsWithoutFacts',
] as const;
/** Рисковый профиль (Бобров), партнёры и ожидаемые результаты (Лесосибирск). */
export const SUPPORT_CODES = [
  'profileColumnSkipped',
  'significanceNotUnderstood',
  'profileConflict',
  'profileOtherYear',
  'profileMissing',
  'factorWithoutMeasure',
  'resultWithoutTitle',
  'resultImpossible',
  'decisionNotUnderstood',
  'evidenceWithoutText',
  'evidenceListUnknown',
  'evidenceConflict',
  'supportMarkConflict',
  'supportMarkOtherYear',
  'supportMarkDiffers',
  'shnroWithoutAgreement',
  'partnersNotFound',
  'partnerIsSelf',
  'partnerIsBranch',
  'partnerIsLow',
  'agreementEndsBeforeStart',
  'documentIsAnswer',
  'decisionConflict',
  'nsuDataMissing',
] as const;

/** Raised by the line as a whole. */
export const ANALYSIS_CODES = ['noResultsForYears', 'noSchools', 'nothingFilled', 'bookEmpty'] as const;

export type FileCode = (typeof FILE_CODES)[number];
export type ResultsCode = (typeof RESULTS_CODES)[number];
export type ContextCode = (typeof CONTEXT_CODES)[number];
export type SchoolCode = (typeof SCHOOL_CODES)[number];
export type RuleCode = (typeof RULE_CODES)[number];
export type ReportCode = (typeof REPORT_CODES)[number];
export type AnalysisCode = (typeof ANALYSIS_CODES)[number];
export type InputCode = (typeof INPUT_CODES)[number];
export type MonitoringCode = (typeof MONITORING_CODES)[number];
export type SliceCode = (typeof SLICE_CODES)[number];
export type PlanCode = (typeof PLAN_CODES)[number];
export type SocialCode = (typeof SOCIAL_CODES)[number];
export type SupportCode = (typeof SUPPORT_CODES)[number];
export type FindingCode =
  | FileCode
  | ResultsCode
  | ContextCode
  | SchoolCode
  | RuleCode
  | ReportCode
  | AnalysisCode
  | InputCode
  | MonitoringCode
  | SliceCode
  | PlanCode
  | SocialCode
  | SupportCode;
