import type { RiskIndicator } from '../model/context';
import type { RiskSection } from '../methodology/outcome';
import type { Settings } from '../methodology/settings';
import type { RiskFormulas, RiskRowNumbers } from './riskFormulas';
import { riskFormulas } from './riskFormulas';
import { isSet, SETTINGS_RANGE, THRESHOLD_NAMES } from './thresholdNames';
import { WORD } from '../locale/words';

/** First and last input of every section; the blank heading of 1.3 lies inside the first. */
const ENDS: Readonly<Record<RiskSection, readonly [RiskIndicator, RiskIndicator]>> = {
  1: ['1.1', '1.3.5'],
  2: ['2.1', '2.2'],
  3: ['3.1', '3.4'],
  4: ['4.1', '4.5'],
};

/** Numbers without which a section cannot be decided; an emptied cell of «Методика» must not pass for 0. */
const NEEDED: Readonly<Record<RiskSection, readonly string[]>> = {
  1: [],
  2: [THRESHOLD_NAMES['risk.s2.load36'], THRESHOLD_NAMES['risk.s2.noRetraining']],
  3: [THRESHOLD_NAMES['risk.s3.threshold']],
  4: [
    THRESHOLD_NAMES['risk.s4.vpr'],
    THRESHOLD_NAMES['risk.s4.vprCount'],
    THRESHOLD_NAMES['risk.s4.failing'],
  ],
};

/**
 * The same column with the add-in's functions in place of the verdicts: they read all of «Методика» and follow
 * every reading at once. The counts stay ordinary. `column` is the letter of the school's column.
 */
export function riskAddinFormulas(
  column: string,
  rows: RiskRowNumbers,
  settings: Settings['risk'],
): RiskFormulas {
  const at = (row: number) => `${column}${row}`;
  const section = (number: RiskSection) => {
    const [from, to] = ENDS[number];
    const last = number === 3 && rows.unique !== null ? rows.unique : rows.inputs[to];
    const cells = guarded(`${at(rows.inputs[from])}:${at(last)}`);
    return whenSet(NEEDED[number], `RISK.SECTION(${number},${cells},${SETTINGS_RANGE})`);
  };
  const { sections } = rows;
  const words = `CHOOSE({1;2;3;4},${[sections[1], sections[2], sections[3], sections[4]].map(at).join(',')})`;
  const minimum = THRESHOLD_NAMES['risk.minSections'];
  return {
    ...riskFormulas(column, rows, settings),
    sections: { 1: section(1), 2: section(2), 3: section(3), 4: section(4) },
    verdict: whenSet([minimum], `RISK.FLAG(${words},${minimum})`),
    // From 1.1 to 4.5 with the headings and verdicts between them; short, for a narrow cell.
    factors: whenSet(
      [...NEEDED[2], ...NEEDED[3], ...NEEDED[4], minimum],
      `RISK.REASONS(${guarded(`${at(rows.inputs['1.1'])}:${at(rows.inputs['4.5'])}`)},${minimum},${SETTINGS_RANGE},TRUE)`,
    ),
  };
}

/** On the desktop an empty cell reaches a function as 0, which would be a real zero. */
function guarded(range: string): string {
  return `IF(ISBLANK(${range}),"",${range})`;
}

function whenSet(names: readonly string[], formula: string): string {
  if (names.length === 0) return formula;
  const set = names.map(isSet).join(',');
  return `IF(${names.length === 1 ? set : `AND(${set})`},${formula},"${WORD.unknown}")`;
}
