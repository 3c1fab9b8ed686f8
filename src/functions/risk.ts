import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import { TABLE_LABELS } from '../locale/functions/sheet';
import { formatFor } from '../locale/language';
import { reasonRu } from '../locale/reasonsRu';
import { riskFactorsText } from '../locale/riskFactors';
import { sectionWord, verdictWord, WORD } from '../locale/words';
import type { RiskSection, RiskVerdict } from '../methodology/outcome';
import { riskReasons } from '../methodology/reasons';
import { riskFactors } from '../methodology/riskFactors';
import { riskVerdict } from '../methodology/riskSections';
import type { Settings } from '../methodology/settings';
import type { Verdict } from '../model/verdict';
import { atLeast } from '../model/verdict';
import { indicatorOfText } from '../recognise/forms/riskIndicators';
import { readNumber } from '../recognise/values';
import { isWanted } from './arguments';
import { Refusal } from './refusal';
import { misfit, TOO_MUCH } from './riskFit';
import { readInputs } from './riskInputs';
import type { RiskRow } from './riskLayout';
import { columnShapes, ownCounts, ownRows } from './riskLayout';
import { SOME_SCHOOL } from './school';
import { riskSettings } from './settingsArgument';
import type { Matrix, Result } from './values';
import { isNothing, matrixOf, quoted, sizeOf } from './values';

const SECTIONS: readonly RiskSection[] = [1, 2, 3, 4];
const russian = formatFor('ru');

/**
 * `RISK.SECTION(section, inputs, [settings])`: «риск», «нет», «не определено» for one section of table 3.2,
 * from its own rows or from the whole column. Source: Норильск 3.2, пункты 1–4.
 */
export function section(number: unknown, inputs: unknown, settings: unknown): Result {
  const [cell = null] = matrixOf(number).flat();
  const wanted = SECTIONS.find((one) => one === cell);
  if (wanted === undefined) throw new Refusal('sectionNumber', { value: quoted(cell) });
  const { risk } = riskSettings(settings, [`risk.s${wanted}.`]);
  const cells = lineOf(inputs);
  const own = ownRows(wanted, cells.length);
  if (!own && columnShapes(cells.length).length === 0) {
    const expected = ownCounts(wanted).join(' / ');
    throw new Refusal('sectionInputsCount', { section: wanted, count: cells.length, expected });
  }
  return sectionWord(verdictOf(own ?? rowsOf([cells]), cells, risk).sections[wanted]);
}

/**
 * `RISK.FLAG(inputs_or_sections, [min_sections], [settings])`: «да», «нет», «не определено» from the column of
 * a school or from the four words of its sections. Source: Норильск 3.2.
 */
export function flag(inputs: unknown, minSections: unknown, settings: unknown): Result {
  const cells = lineOf(inputs);
  if (cells.length === SECTIONS.length) {
    const { risk } = withMinimum(minSections, riskSettings(settings, MINIMUM));
    return verdictWord(atLeast(risk.minSections, cells.map(sectionVerdict)));
  }
  const { risk } = withMinimum(minSections, riskSettings(settings, WHOLE));
  return verdictWord(verdictOf(rowsOf([cells]), cells, risk).verdict);
}

/**
 * `RISK.REASONS(inputs, [min_sections], [settings], [brief])`: the factors in Russian, joined by «;»; briefly, as
 * under a column of «Риски». Never empty.
 */
export function reasons(inputs: unknown, minSections: unknown, settings: unknown, brief?: unknown): Result {
  const chosen = withMinimum(minSections, riskSettings(settings, WHOLE));
  const cells = lineOf(inputs);
  const line = verdictOf(rowsOf([cells]), cells, chosen.risk);
  if (isWanted(brief)) return riskFactorsText(riskFactors(line, chosen.risk), russian);
  return riskReasons(line, chosen)
    .map((reason) => reasonRu(reason, russian))
    .join('; ');
}

/**
 * `RISK.TABLE(table, [min_sections], [settings])`: under every school of the table its four sections, the
 * number of sections hit and the verdict. Columns with the names of the indicators get the names of the rows.
 */
export function table(block: unknown, minSections: unknown, settings: unknown): Result[][] {
  const { risk } = withMinimum(minSections, riskSettings(settings, WHOLE));
  const matrix = matrixOf(block);
  const { columns } = sizeOf(matrix);
  const labels = labelColumn(matrix, columns);
  const schools = Array.from({ length: columns - labels - 1 }, (_, school) =>
    matrix.map((row) => row[labels + 1 + school] ?? null),
  );
  const rows = rowsOf(schools, matrix.length);
  const results = Array.from({ length: columns }, (_, column): Result[] => {
    if (column < labels) return NO_RESULT;
    if (column === labels) return LABELS;
    const { sections, sectionsHit, verdict } = verdictOf(rows, schools[column - labels - 1]!, risk);
    return [...SECTIONS.map((one) => sectionWord(sections[one])), sectionsHit.length, verdictWord(verdict)];
  });
  return LABELS.map((_, row) => results.map((column) => column[row]!));
}

const LABELS = [...SECTIONS.map(TABLE_LABELS.section), TABLE_LABELS.hit, TABLE_LABELS.verdict];
const NO_RESULT = LABELS.map(() => '');
const MINIMUM = ['risk.minSections'];
const WHOLE = ['risk.minSections', 'risk.s1.', 'risk.s2.', 'risk.s3.', 'risk.s4.'];
/** So many rows that name an indicator make a column one of names. */
const NAMED_ROWS = 9;

/** The column that holds the names of the indicators, or −1; it stands before the schools. */
function labelColumn(matrix: Matrix, columns: number): number {
  for (let column = 0; column < Math.min(columns, 3); column += 1) {
    const named = matrix.filter((row) => indicatorOfText(cellText(row[column] ?? null)) !== null);
    if (named.length >= NAMED_ROWS) return column;
  }
  return -1;
}

function verdictOf(
  rows: readonly RiskRow[],
  cells: readonly CellValue[],
  settings: Settings['risk'],
): RiskVerdict {
  const { inputs, unique } = readInputs(rows, cells, settings);
  return riskVerdict(SOME_SCHOOL, inputs, unique, settings);
}

/**
 * The rows that the columns of schools are, of those that their number allows. Refused when every column that
 * holds anything speaks against all of them; of a table one school alone does not take the others away.
 */
function rowsOf(schools: readonly (readonly CellValue[])[], count = schools[0]!.length): readonly RiskRow[] {
  const shapes = columnShapes(count);
  const used = schools.filter((cells) => !cells.every(isBlank));
  const tried = shapes.map((rows) => {
    const misfits = used.map((cells) => misfit(rows, cells));
    const sum = (key: 'cost' | 'silent') => misfits.reduce((total, one) => total + one[key], 0);
    return { rows, misfits, cost: sum('cost'), silent: sum('silent') };
  });
  const [best] = tried.sort((a, b) => a.cost - b.cost || a.silent - b.silent);
  if (!best) throw new Refusal('inputsCount', { count });
  const [first] = best.misfits;
  if (first?.worst && best.misfits.every(({ cost }) => cost >= TOO_MUCH)) {
    const { indicator, value } = first.worst;
    throw new Refusal('inputsMisplaced', { indicator, value: quoted(value), count });
  }
  return best.rows;
}

/** The cells of one school: a column, or a row of a table that was turned. */
function lineOf(argument: unknown): CellValue[] {
  const matrix = matrixOf(argument);
  const { rows, columns } = sizeOf(matrix);
  if (rows !== 1 && columns !== 1) throw new Refusal('inputsColumn', { rows, columns });
  return matrix.flat();
}

const HIT = new Set<string>([WORD.risk, WORD.yes]);

/** A word of a section; anything else, numbers and errors included, decides nothing. */
function sectionVerdict(cell: CellValue): Verdict {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const word = typeof cell === 'string' ? cellText(cell).toLowerCase() : '';
  if (HIT.has(word)) return 'yes';
  if (word === WORD.no) return 'no';
  return word === WORD.notApplicable ? 'notApplicable' : 'unknown';
}

function withMinimum(argument: unknown, settings: Settings): Settings {
  if (isNothing(argument)) return settings;
  const cells = matrixOf(argument).flat();
  const reading = cells.length === 1 ? readNumber(cells[0]!) : null;
  const value = reading?.kind === 'number' ? reading.value : 0;
  if (!SECTIONS.includes(value as RiskSection)) {
    throw new Refusal('minSections', { value: cells.map(quoted).join('; ') });
  }
  return { ...settings, risk: { ...settings.risk, minSections: value } };
}
