/** The most characters that Excel keeps in one cell. */
const MAX_CELL_TEXT = 32_767;

/** Anything that has to be looked at; almost no text of a report has it. */
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/i;

/**
 * Text as an .xlsx file can carry it: without the characters that XML forbids, line ends as Excel writes
 * them, and with `_x0041_`-like runs escaped, which Excel would otherwise decode.
 */
export function storedText(text: string): string {
  if (text.length <= MAX_CELL_TEXT && !SUSPECT.test(text)) return text;
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  const short = clean.length > MAX_CELL_TEXT ? `${clean.slice(0, MAX_CELL_TEXT - 1)}…` : clean;
  return short.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
