import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { PLAN_ALLOWED } from '../methodology/catalogue/planAllowed';
import { RISK_ALLOWED } from '../methodology/catalogue/riskAllowed';
import { SHNOR_ALLOWED } from '../methodology/catalogue/shnorAllowed';
import { SOCIAL_ALLOWED } from '../methodology/catalogue/socialAllowed';
import type { SettingsReading } from '../methodology/settingsReader';
import { SettingsReader } from '../methodology/settingsReader';
import type { Settings } from '../methodology/settings';
import { readNumber } from '../recognise/values';
import { Refusal } from './refusal';
import type { Matrix } from './values';
import { isNothing, matrixOf, quoted, sizeOf } from './values';

/** Only what some function asks for, without words and sources: this is loaded before the first cell is calculated. */
const ALLOWED = { ...SHNOR_ALLOWED, ...RISK_ALLOWED, ...PLAN_ALLOWED, ...SOCIAL_ALLOWED };
const READER = new SettingsReader(Object.entries(ALLOWED).map(([code, allowed]) => ({ code, allowed })));

/** Settings that no function asks for: «Методика» has them too, so their codes are understood and not used. */
const OTHERS = ['monitoring', 'profile', 'support'] as const satisfies readonly (keyof Settings)[];

/** Headings that may stand over the two columns. */
const HEADINGS = new Set(['код', 'code']);

/**
 * The settings of `SHNOR.*`: nothing (the rules of the programme), the threshold in percent, or two columns
 * code → value. Codes of the other rule are understood and not used.
 */
export function shnorSettings(argument: unknown): Settings {
  const cell = loneCell(argument);
  if (cell === undefined) return settingsOf(argument, ['shnor.']);
  const reading = readNumber(cell);
  const value = reading.kind === 'number' ? reading.value : 0;
  const { settings, findings } = READER.fromSheet(DEFAULT_SETTINGS, { 'shnor.threshold': String(value) }, {});
  // 0 is what an empty cell gives on the desktop; a threshold of nothing would make every result low.
  if (!(value > 0) || findings.length > 0) throw new Refusal('thresholdNumber', { value: quoted(cell) });
  return settings;
}

/**
 * The settings of `RISK.*`: nothing or two columns code → value. `used` are the beginnings of the codes that
 * the question depends on: a wrong value elsewhere does not matter to it.
 */
export function riskSettings(argument: unknown, used: readonly string[]): Settings {
  const cell = loneCell(argument);
  if (cell !== undefined) throw new Refusal('settingsRangeOnly', { value: quoted(cell) });
  return settingsOf(argument, used);
}

/** The same for a programme that has no lone threshold and no question of its own about sections. */
export function settingsOfTwoColumns(argument: unknown, used: readonly string[]): Settings {
  const { rows, columns } = sizeOf(matrixOf(argument));
  if (columns !== 2) throw new Refusal('settingsTwoColumns', { rows, columns });
  return settingsOf(argument, used);
}

/** The lone cell that was given, or undefined when nothing or a range was. */
function loneCell(argument: unknown): CellValue | undefined {
  if (isNothing(argument)) return undefined;
  const matrix = matrixOf(argument);
  return matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : undefined;
}

function settingsOf(argument: unknown, used: readonly string[]): Settings {
  if (isNothing(argument)) return DEFAULT_SETTINGS;
  const { settings, findings } = settingsOfRange(matrixOf(argument));
  const wrong = findings.find(
    ({ code, params }) =>
      code === 'settingUnknown' || used.some((start) => String(params.key).startsWith(start)),
  );
  if (!wrong) return settings;
  throw new Refusal(wrong.code === 'settingUnknown' ? 'settingUnknown' : 'settingInvalid', wrong.params);
}

/** The range read last: a column of formulas asks for the same one again and again. */
let last: { readonly key: string; readonly reading: SettingsReading } | undefined;

function settingsOfRange(matrix: Matrix): SettingsReading {
  const { rows, columns } = sizeOf(matrix);
  if (columns !== 2) throw new Refusal('settingsShape', { rows, columns });
  const key = JSON.stringify(matrix);
  if (last?.key === key) return last.reading;
  const pairs: Record<string, string> = {};
  for (const [code = null, value = null] of matrix) {
    if (isBlank(code) || code === 0 || HEADINGS.has(cellText(code).toLowerCase())) continue;
    if (!isOther(cellText(code))) pairs[cellText(code)] = cellText(value);
  }
  const reading = READER.fromSheet(DEFAULT_SETTINGS, pairs, {});
  last = { key, reading };
  return reading;
}

/** Is it the code of one of the other settings? Every setting has a default that is no group. */
function isOther(text: string): boolean {
  const code = text.trim();
  if (!OTHERS.some((group) => code.startsWith(`${group}.`))) return false;
  let value: unknown = DEFAULT_SETTINGS;
  for (const key of code.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  return Array.isArray(value) || ['number', 'string', 'boolean'].includes(typeof value);
}
