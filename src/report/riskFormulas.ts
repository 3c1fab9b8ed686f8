import type { RiskIndicator } from '../model/context';
import type { RiskSection } from '../methodology/outcome';
import type { Settings } from '../methodology/settings';
import { isSet, THRESHOLD_NAMES } from './thresholdNames';
import { WORD } from '../locale/words';

/** 1-based rows of «Риски» that the formulas of a school's column read. */
export interface RiskRowNumbers {
  readonly inputs: Readonly<Record<RiskIndicator, number>>;
  /** Row 3.5, present only under the reading «unique». */
  readonly unique: number | null;
  readonly sections: Readonly<Record<RiskSection, number>>;
  readonly hit: number;
  readonly open: number;
}

/** Formulas of one school's column; «—» counts as false, anything unreadable or empty as unknown. */
export interface RiskFormulas {
  readonly sections: Readonly<Record<RiskSection, string>>;
  readonly hit: string;
  readonly open: string;
  readonly verdict: string;
  /** The factors in words; null where no ordinary formula tells them. */
  readonly factors: string | null;
}

const SECTIONS = [1, 2, 3, 4] as const;
const NOT_APPLICABLE = `"${WORD.notApplicable}"`;

/** `column` is the letter of the school's column. */
export function riskFormulas(column: string, rows: RiskRowNumbers, settings: Settings['risk']): RiskFormulas {
  const at = (row: number) => `${column}${row}`;
  const input = (indicator: RiskIndicator) => at(rows.inputs[indicator]);
  const range = (from: RiskIndicator, to: RiskIndicator) => `${input(from)}:${input(to)}`;
  const sections = SECTIONS.map((section) => at(rows.sections[section]));
  const hit = at(rows.hit);
  const minimum = THRESHOLD_NAMES['risk.minSections'];
  return {
    sections: {
      1: materialBase(range, settings.s1),
      2: staff(input, settings.s2),
      3: contingent(range, rows.unique === null ? null : at(rows.unique), settings.s3),
      4: results(input, range, settings.s4),
    },
    hit: sections.map((cell) => `(${cell}="${WORD.risk}")`).join('+'),
    open: sections.map((cell) => `(${cell}="${WORD.unknown}")`).join('+'),
    verdict:
      `IF(${isSet(minimum)},IF(${hit}>=${minimum},"${WORD.yes}",` +
      `IF(${hit}+${at(rows.open)}<${minimum},"${WORD.no}","${WORD.unknown}")),"${WORD.unknown}")`,
    factors: null,
  };
}

type InputRange = (from: RiskIndicator, to: RiskIndicator) => string;
type InputCell = (indicator: RiskIndicator) => string;

function verdictFormula(yes: string, no: string): string {
  return `IF(${yes},"${WORD.risk}",IF(${no},"${WORD.no}","${WORD.unknown}"))`;
}

/** «хотя бы один отрицательный ответ» */
function materialBase(range: InputRange, settings: Settings['risk']['s1']): string {
  const negativeWords = settings.partialIsNegative ? [WORD.no, WORD.partial] : [WORD.no];
  const known = [WORD.yes, WORD.no, WORD.partial, WORD.notApplicable];
  const count = (cells: string, words: readonly string[]) =>
    words.map((word) => `COUNTIF(${cells},"${word}")`).join('+');
  const base = range('1.1', '1.2');
  const labs = range('1.3.1', '1.3.5');
  if (settings.labsSeparately) {
    const negative = `${count(base, negativeWords)}+${count(labs, negativeWords)}`;
    const decided = `${count(base, known)}+${count(labs, known)}`;
    return verdictFormula(`${negative}>=1`, `${decided}>=7`);
  }
  // The five rooms are one answer: negative when every room that the school has is negative.
  const rooms = `(5-COUNTIF(${labs},${NOT_APPLICABLE}))`;
  const negativeRooms = `(${count(labs, negativeWords)})`;
  const goodWords = known.filter(
    (word) => word !== WORD.notApplicable && !negativeWords.includes(word as 'нет'),
  );
  const labsYes = `AND(${rooms}>0,${negativeRooms}=${rooms})`;
  const labsNo = `OR(${rooms}=0,${count(labs, goodWords)}>0)`;
  return verdictFormula(
    `OR(${count(base, negativeWords)}>=1,${labsYes})`,
    `AND(${count(base, known)}>=2,${labsNo})`,
  );
}

/** «по показателю 2.1. более 10 %; по показателю 2.2. более чем 0 %» */
function staff(input: InputCell, settings: Settings['risk']['s2']): string {
  const needed = settings.join === 'or' ? 1 : 2;
  const load36 = THRESHOLD_NAMES['risk.s2.load36'];
  const noRetraining = THRESHOLD_NAMES['risk.s2.noRetraining'];
  const hit =
    crossing(input('2.1'), settings.load36Sign, load36) +
    `+${crossing(input('2.2'), settings.noRetrainingSign, noRetraining)}`;
  const unknown =
    unknownCount(input('2.1'), 1, isSet(load36)) + `+${unknownCount(input('2.2'), 1, isSet(noRetraining))}`;
  return verdictFormula(`${hit}>=${needed}`, `${hit}+${unknown}<${needed}`);
}

/** «более 10 % в сумме по всем показателям»; a sum that already crosses decides even when a part is missing. */
function contingent(range: InputRange, unique: string | null, settings: Settings['risk']['s3']): string {
  const threshold = THRESHOLD_NAMES['risk.s3.threshold'];
  const all = range('3.1', '3.4');
  if (unique !== null) {
    return whenSet(
      threshold,
      `AND(ISNUMBER(${unique}),ROUND(N(${unique}),9)${settings.thresholdSign}${threshold})`,
      `OR(ISNUMBER(${unique}),${unique}=${NOT_APPLICABLE})`,
    );
  }
  const sum =
    settings.sum === 'mean' ? `SUM(${all})/MAX(1,4-COUNTIF(${all},${NOT_APPLICABLE}))` : `SUM(${all})`;
  const unknown =
    settings.sum === 'withoutMissing34' ? unknownCount(range('3.1', '3.3'), 3) : unknownCount(all, 4);
  return whenSet(
    threshold,
    `AND(COUNT(${all})+${unknown}>0,ROUND(${sum},9)${settings.thresholdSign}${threshold})`,
    `${unknown}=0`,
  );
}

/** «в пунктах 4.1-4.4 … 20 % и более не менее чем по двум показателям, в пунктах 4.5 более 10 %» */
function results(input: InputCell, range: InputRange, settings: Settings['risk']['s4']): string {
  const vpr = range('4.1', '4.4');
  const count = THRESHOLD_NAMES['risk.s4.vprCount'];
  const hit = crossing(vpr, settings.vprSign, THRESHOLD_NAMES['risk.s4.vpr']);
  const vprYes = `AND(${isSet(count)},${hit}>=${count})`;
  const vprOpen = unknownCount(vpr, 4, isSet(THRESHOLD_NAMES['risk.s4.vpr']));
  const vprNo = `AND(${isSet(count)},${hit}+${vprOpen}<${count})`;
  const limit = THRESHOLD_NAMES['risk.s4.failing'];
  const failing = crossing(input('4.5'), settings.failingSign, limit);
  const failingYes = `${failing}>=1`;
  const failingNo = `${failing}+${unknownCount(input('4.5'), 1, isSet(limit))}<1`;
  return settings.join === 'or'
    ? verdictFormula(`OR(${vprYes},${failingYes})`, `AND(${vprNo},${failingNo})`)
    : verdictFormula(`AND(${vprYes},${failingYes})`, `OR(${vprNo},${failingNo})`);
}

/** The two sides of a decision that has one threshold; «не определено» when it is not set. */
function whenSet(threshold: string, yes: string, no: string): string {
  return `IF(${isSet(threshold)},${verdictFormula(yes, no)},"${WORD.unknown}")`;
}

/**
 * COUNTIF passes over texts, so that «н/д» never compares as a number – but only while the threshold is a
 * number: against an emptied one every text would count.
 */
function crossing(cells: string, sign: string, threshold: string): string {
  return `COUNTIF(${cells},"${sign}"&${threshold})*${isSet(threshold)}`;
}

/** Neither a number nor «—»: «н/д», an emptied cell, a word; where `judged` is false, everything but «—». */
function unknownCount(cells: string, size: number, judged?: string): string {
  const known = judged === undefined ? '' : `*${judged}`;
  return `(${size}-COUNT(${cells})${known}-COUNTIF(${cells},${NOT_APPLICABLE}))`;
}
