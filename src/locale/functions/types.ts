/** Names of the arguments of every custom function, by which the texts and the table of functions agree. */
export interface FunctionArguments {
  readonly 'SHNOR.SHARE': 'marks' | 'participants';
  readonly 'SHNOR.ISLOW': 'marks' | 'participants' | 'settings';
  readonly 'SHNOR.ISSHNOR': 'previous' | 'before' | 'settings';
  readonly 'SHNOR.REASON': 'previous' | 'before' | 'settings';
  readonly 'SHNOR.LIST': 'table' | 'settings';
  readonly 'RISK.SECTION': 'section' | 'inputs' | 'settings';
  readonly 'RISK.FLAG': 'inputs' | 'minSections' | 'settings';
  readonly 'RISK.REASONS': 'inputs' | 'minSections' | 'settings' | 'brief';
  readonly 'RISK.TABLE': 'table' | 'minSections' | 'settings';
  readonly 'MONITOR.SHARE': 'numerators' | 'denominators';
  readonly 'MONITOR.DYNAMICS': 'now' | 'before';
  readonly 'MONITOR.TREND': 'now' | 'before' | 'lowerIsBetter';
  readonly 'PLAN.STATE': 'deadline' | 'date' | 'done' | 'begins' | 'ends' | 'settings';
  readonly 'PLAN.NEXT': 'deadline' | 'date' | 'begins' | 'ends' | 'settings';
  readonly 'SOCIAL.QUINTILE': 'value' | 'values';
  readonly 'SOCIAL.INDEX': 'school' | 'table' | 'signs' | 'settings';
}
export type FunctionId = keyof FunctionArguments;

export interface ArgumentText {
  /** As the line of hints under a formula shows it: one word without spaces. */
  readonly name: string;
  readonly description: string;
}

/** Everything that a person reads about one function. */
export interface FunctionText<Argument extends string> {
  readonly description: string;
  readonly arguments: Readonly<Record<Argument, ArgumentText>>;
  readonly result: string;
  /** What an empty cell and what 0 means to it. */
  readonly zero: string;
  readonly examples: readonly { readonly formula: string; readonly meaning: string }[];
}

export type FunctionTexts = { readonly [Id in FunctionId]: FunctionText<FunctionArguments[Id]> };

type ProgrammeId = Extract<FunctionId, `${'MONITOR' | 'PLAN' | 'SOCIAL'}.${string}`>;
export type ProgrammeFunctionTexts = Pick<FunctionTexts, ProgrammeId>;

type Params = Readonly<Record<string, string | number>>;

/** What the pages about the functions say around the table. */
export interface FunctionPageTexts {
  readonly title: string;
  readonly intro: readonly string[];
  readonly valuesTitle: string;
  readonly values: readonly string[];
  readonly settingsTitle: string;
  readonly settings: readonly string[];
  readonly errorsTitle: string;
  readonly errors: readonly string[];
  readonly argument: string;
  readonly meaning: string;
  readonly optional: string;
  readonly result: string;
  readonly zero: string;
  readonly examples: string;
}

/** Why a function gave `#VALUE!`: what was expected and what came. One sentence or two. */
export type RefusalTexts = Readonly<Record<RefusalCode, (params: Params) => string>>;

export const REFUSAL_CODES = [
  'argumentMissing', // params.position, from 1
  'numberExpected', // params.value
  'markExpected', // params.value
  'loneNumber',
  'foursomeSum', // params.sum, params.participants
  'oneCellExpected', // params.cells
  'participantsCell', // params.cells
  'impossible', // params.failed, params.participants
  'percentRange', // params.value
  'percentMisfit', // params.percent, params.participants
  'nineExpected', // params.rows, params.columns
  'listColumns', // params.columns
  'inputsColumn', // params.rows, params.columns
  'inputsCount', // params.count
  'inputsMisplaced', // params.indicator, params.value, params.count
  'sectionInputsCount', // params.count, params.section, params.expected
  'sectionNumber', // params.value
  'minSections', // params.value
  'yesOrNo', // params.value
  'thresholdNumber', // params.value
  'settingsShape', // params.rows, params.columns
  'settingsRangeOnly', // params.value
  'settingsTwoColumns', // params.rows, params.columns
  'loneCell', // params.position, params.cells
  'dateExpected', // params.value
  'periodReversed', // params.begins, params.ends
  'rangesDiffer', // params.rows, params.columns, params.otherRows, params.otherColumns
  'partsImpossible', // params.numerator, params.denominator
  'indexColumns', // params.given, params.columns
  'signsShape', // params.rows, params.columns, params.expected
  'signExpected', // params.value
  'settingUnknown', // params.key
  'settingInvalid', // params.key, params.label, params.labelEn, params.value, params.allowed, params.allowedEn
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
