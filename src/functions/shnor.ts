import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import { REFUSALS } from '../locale/functions/refusals';
import { LIST_HEADINGS, YEAR_WORDS } from '../locale/functions/sheet';
import { formatFor } from '../locale/language';
import { reasonRu } from '../locale/reasonsRu';
import { verdictWord, WORD } from '../locale/words';
import type { Settled } from '../methodology/collate';
import type { ShnorVerdict } from '../methodology/outcome';
import { procedureVerdicts } from '../methodology/procedureVerdicts';
import type { YearFacts } from '../methodology/procedureVerdicts';
import { SHNOR_PROCEDURES } from '../methodology/procedures';
import { shnorReasons } from '../methodology/reasons';
import type { Settings } from '../methodology/settings';
import { shnorVerdict } from '../methodology/shnorVerdict';
import type { Reason } from '../model/reason';
import type { AcademicYear } from '../model/year';
import { readNumber, isNotApplicable } from '../recognise/values';
import { resultOf } from './low';
import type { Numbers } from './marks';
import { pairOf, shareOf } from './marks';
import { Refusal } from './refusal';
import { BEFORE, LIST_YEAR, PREVIOUS, SOME_SCHOOL } from './school';
import { shnorSettings } from './settingsArgument';
import type { Result } from './values';
import { matrixOf, sizeOf } from './values';

const SLOTS = SHNOR_PROCEDURES.length;
const russian = formatFor('ru');

/**
 * `SHNOR.ISSHNOR(previous, before, [settings])`: «да», «нет», «не определено», «—» by criteria 1 and 2 on
 * nine procedures of each year. Missing data are unknown, never «нет». Source: Норильск 2.1.
 */
export function isShnor(previous: unknown, before: unknown, settings: unknown): Result {
  const chosen = shnorSettings(settings);
  return verdictWord(loneLine(previous, before, chosen.shnor).verdict);
}

/** `SHNOR.REASON(previous, before, [settings])`: the reasons in Russian, joined by «;». Never empty. */
export function reason(previous: unknown, before: unknown, settings: unknown): Result {
  const chosen = shnorSettings(settings);
  return reasonsText(loneLine(previous, before, chosen.shnor), chosen);
}

/**
 * `SHNOR.LIST(table, [settings])`: a heading and a row for every row of the table, in its order: name, verdict,
 * criteria, numbers of low results (previous year, the one before), reason. An empty row stays empty.
 */
export function list(table: unknown, settings: unknown): Result[][] {
  const chosen = shnorSettings(settings);
  const matrix = matrixOf(table);
  const { columns } = sizeOf(matrix);
  if (columns !== 1 + 2 * SLOTS && columns !== 1 + 4 * SLOTS) throw new Refusal('listColumns', { columns });
  const rows = matrix.slice(isHeading(matrix[0]!) ? 1 : 0).map((cells) => rowOf(cells, columns));
  const used = rows.filter((row) => row !== null && 'years' in row);
  const facts = [0, 1].map((year) =>
    SHNOR_PROCEDURES.map((_, slot) => used.some(({ years }) => isFilled(years[year]![slot]!))),
  );
  const body = rows.map((row): Result[] => {
    if (row === null) return LIST_HEADINGS.map(() => '');
    if ('refusal' in row) return [row.name, WORD.unknown, WORD.unknown, WORD.unknown, '', '', row.refusal];
    const line = lineOf(row.years[0]!, row.years[1]!, facts[0]!, facts[1]!, chosen.shnor);
    const low = (year: AcademicYear) =>
      line.procedures.filter((procedure) => procedure.year === year && procedure.verdict === 'yes').length;
    return [
      row.name,
      verdictWord(line.verdict),
      verdictWord(line.criterion1),
      verdictWord(line.criterion2),
      low(PREVIOUS),
      low(BEFORE),
      reasonsText(line, chosen),
    ];
  });
  return [[...LIST_HEADINGS], ...body];
}

/**
 * A school asked about alone. Its cells do not tell whether the others have a result, so an empty one is never a
 * procedure that was left out, nor (ЕГЭ base beside profile) one that nobody sat: it is no data of this school.
 */
function loneLine(previous: unknown, before: unknown, settings: Settings['shnor']): ShnorVerdict {
  const years = [yearOf(previous), yearOf(before)] as const;
  const [loaded, loadedBefore] = years.map((year) => year.map(isFilled)) as [boolean[], boolean[]];
  const line = lineOf(...years, loaded, loadedBefore, { ...settings, notLoaded: 'unknown' });
  const procedures = line.procedures.map((procedure) =>
    procedure.cause === 'notLoaded' ? { ...procedure, cause: 'noData' as const } : procedure,
  );
  return { ...line, procedures };
}

const NEVER: readonly boolean[] = SHNOR_PROCEDURES.map(() => false);

function lineOf(
  previous: readonly Numbers[],
  before: readonly Numbers[],
  loaded: readonly boolean[],
  loadedBefore: readonly boolean[],
  settings: Settings['shnor'],
): ShnorVerdict {
  const verdicts = (numbers: readonly Numbers[], facts: YearFacts) =>
    procedureVerdicts(SOME_SCHOOL, numbers.map(settled), facts, settings, []);
  return shnorVerdict(
    SOME_SCHOOL,
    LIST_YEAR,
    verdicts(previous, { year: PREVIOUS, loaded, notHeld: NEVER }),
    verdicts(before, { year: BEFORE, loaded: loadedBefore, notHeld: NEVER }),
    settings,
  );
}

function settled(numbers: Numbers, slot: number): Settled {
  return { kind: 'result', result: resultOf(numbers, slot) };
}

/** P1…P9 of one year: nine shares in a row or a column, or nine pairs «failed, participants». */
function yearOf(argument: unknown): Numbers[] {
  const matrix = matrixOf(argument);
  const { rows, columns } = sizeOf(matrix);
  if (rows * columns === SLOTS && (rows === 1 || columns === 1)) return matrix.flat().map(shareOf);
  if (rows === SLOTS && columns === 2) return matrix.map(([failed, people]) => pairOf(failed!, people!));
  if (rows === 2 && columns === SLOTS) {
    return matrix[0]!.map((failed, slot) => pairOf(failed, matrix[1]![slot]!));
  }
  throw new Refusal('nineExpected', { rows, columns });
}

/** A school of the table; with a word in place of a number, what is wrong with it. */
type Row =
  | { readonly name: string; readonly years: readonly (readonly Numbers[])[] }
  | { readonly name: string; readonly refusal: string };

function rowOf(cells: readonly CellValue[], columns: number): Row | null {
  const [title = null, ...values] = cells;
  // An empty row may arrive as zeros.
  if ((isBlank(title) || title === 0) && values.every((value) => isBlank(value) || value === 0)) return null;
  const name = cellText(title);
  const size = (columns - 1) / 2;
  const numbers = (from: number) =>
    SHNOR_PROCEDURES.map((_, slot) =>
      size === SLOTS
        ? shareOf(values[from + slot] ?? null)
        : pairOf(values[from + 2 * slot] ?? null, values[from + 2 * slot + 1] ?? null),
    );
  try {
    return { name, years: [numbers(0), numbers(size)] };
  } catch (error) {
    // One wrong cell must not take the verdicts of all the other schools away.
    if (error instanceof Refusal) return { name, refusal: REFUSALS.ru[error.code](error.params) };
    throw error;
  }
}

/** A row of headings holds words where the others hold numbers. */
function isHeading([, ...values]: readonly CellValue[]): boolean {
  const readings = values.filter((value) => !isBlank(value));
  return (
    readings.length > 0 &&
    readings.every((value) => !isNotApplicable(value) && readNumber(value).kind === 'bad')
  );
}

function isFilled({ participants, failed }: Numbers): boolean {
  return participants !== null || failed !== null;
}

function reasonsText(line: ShnorVerdict, settings: Settings): string {
  return shnorReasons(line, settings)
    .map((one) => reasonRu(withoutYears(one), russian))
    .join('; ');
}

/** The function was not told the years: words stand in their place. */
function withoutYears(told: Reason): Reason {
  const { year, before } = told.params;
  const form = told.code === 'criterion1Met' || told.code === 'criterion2Met' ? 'within' : 'name';
  const params = { ...told.params };
  if (year !== undefined) params['year'] = YEAR_WORDS[year === PREVIOUS ? 'previous' : 'before'][form];
  if (before !== undefined) params['before'] = YEAR_WORDS.before[form];
  return { ...told, params };
}
