import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import { reservation } from './reservation';

/**
 * What a cell of a column of ticks says. `text`: words that are neither a plain yes nor a plain no and name what was
 * done («математика», «72 часа»); `cross`: «х», a tick in one list and «не заполняется» in another.
 */
export type MarkReading = 'yes' | 'no' | 'blank' | 'noData' | 'text' | 'cross' | 'unclear';

const NO_DATA =
  /^(?:н\s*[/\\.]?\s*д\.?|нет\s+(?:данных|сведений|информации)|данных нет|неизвестно|\?+|\.+|…|#н\/д)$/;
const NO =
  /^(?:[-–—‑−]+|0|false|ложь|no|нет(?:$|[\s,.;:(])|отсутств|не\s*применим|не\s*(?:прош|проход|проводил|оказ|включ|входит|состоит|имеет|участв|охвачен|обуча|требуется|нужд))/;
const YES =
  /^(?:[+✓✔☑√v]+|1|true|истина|yes|да(?:$|[\s,.;:(])|есть|имеет|прош[её]?л|пройден|включ|входит|состоит|оказан|участ|охвачен|обучен)/;
/** Documents and dates say that the thing was done. */
const DOCUMENT =
  /сертификат|удостоверен|диплом|свидетельств|справк|приказ|протокол|договор|№|\d{1,2}\.\d{1,2}\.\d{2,4}|(?<!\d)20\d\d(?!\d)/;
/** Not done yet, not done whole, or nobody who could have done it. */
const UNCLEAR =
  /^(?:план|заплан|будет|предстоит|ожида|в (?:процессе|работе|стадии)|проходит|обучается|частичн|не полност|декрет|уволен|вакан|отпуск)/;

/** Reads one cell of a column of ticks. */
export function readMark(value: CellValue): MarkReading {
  if (isBlank(value)) return 'blank';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value > 0 ? 'yes' : value === 0 ? 'no' : 'unclear';
  if (typeof value === 'object' && value !== null) return value.kind === 'date' ? 'yes' : 'noData';
  const words = cellText(value).toLowerCase().replace(/ё/g, 'е').replace(/[!]+$/, '');
  if (/^[хx]$/.test(words)) return 'cross';
  if (NO_DATA.test(words)) return 'noData';
  const plain = NO.test(words) ? 'no' : YES.test(words) ? 'yes' : null;
  if (UNCLEAR.test(words) || reservation(words, plain) !== null) return 'unclear';
  if (plain !== null) return plain;
  if (DOCUMENT.test(words) || /^\d+$/.test(words)) return 'yes';
  return 'text';
}
