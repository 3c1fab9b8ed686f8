import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import type { AnswerValue } from '../model/context';
import { PARTLY, reservation, SAYS_NO, SAYS_YES } from './reservation';

/** What a yes/no cell says. `missing` is «нет данных»; `bad` is a text that is no answer. */
export type AnswerReading =
  | { readonly kind: 'answer'; readonly value: AnswerValue; readonly text: string }
  | { readonly kind: 'missing'; readonly reason: 'blank' | 'noData' | 'formulaError' }
  | { readonly kind: 'bad'; readonly text: string };

/**
 * The vocabulary of yes/no cells: methodology A4.4, `risk.s1.negative`. A hyphen or an en dash is a
 * negative answer there; an em dash is how a delivered table writes «не применимо» (part E).
 * The order matters: «нет данных» before «нет», «не в полном объеме» before «не …».
 */
const MISSING =
  /^(?:н\s*[/\\.]?\s*д\.?|нет\s+(?:данных|сведений|информации)|данных нет|неизвестно|[хx]|\?+|\.+|…|#н\/д)$/;
const NOT_APPLICABLE =
  /^(?:—+|не\s*применим\S*|неприменим\S*|не\s*прим\.?|н\s*\/\s*п|не\s+(?:изучается|преподается|предусмотрен\S*|требуется))$/;
const NO = new RegExp(`^(?:${SAYS_NO})(?![а-яa-z\\d])`);
const YES = new RegExp(`^(?:${SAYS_YES})(?![а-яa-z\\d])`);
/** Signs of whole cells. */
const SIGNS: Readonly<Record<string, 'yes' | 'no'>> = {
  0: 'no',
  false: 'no',
  ложь: 'no',
  1: 'yes',
  true: 'yes',
  истина: 'yes',
};

/** Reads one cell as an answer of the material-base section. */
export function readAnswer(value: CellValue): AnswerReading {
  if (isBlank(value)) return { kind: 'missing', reason: 'blank' };
  if (typeof value === 'object' && value !== null) {
    return value.kind === 'error'
      ? { kind: 'missing', reason: 'formulaError' }
      : { kind: 'bad', text: cellText(value) };
  }
  const text = cellText(value);
  // «1. Да», «2) Нет» are coded answers of questionnaires; a lone number is not a code.
  const words = text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/^\d{1,2}[.)]\s*(?=\S)/, '')
    .replace(/[.!]+$/, '');
  if (MISSING.test(words) || /^\.+$/.test(text)) return { kind: 'missing', reason: 'noData' };
  if (NOT_APPLICABLE.test(words)) return { kind: 'answer', value: 'notApplicable', text };
  if (words.search(PARTLY) === 0) return { kind: 'answer', value: 'partial', text };
  const sign = SIGNS[words];
  if (sign) return { kind: 'answer', value: sign, text };
  const plain = NO.test(words) ? 'no' : YES.test(words) ? 'yes' : null;
  const reserved = plain && reservation(words, plain);
  if (plain === null || reserved === 'unclear') return { kind: 'bad', text };
  return { kind: 'answer', value: reserved === 'partly' ? 'partial' : plain, text };
}

/** A plain yes/no as registers and questionnaires hold it; null when the cell says neither. */
export function readYesNo(value: CellValue): boolean | null {
  const reading = readAnswer(value);
  if (reading.kind !== 'answer') return null;
  if (reading.value === 'yes') return true;
  return reading.value === 'no' ? false : null;
}
