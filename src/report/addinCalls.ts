const LITERAL = /"(?:[^"]|"")*"/g;
/** What Excel writes before a function that it does not know; the dots of the name may be lost then. */
const STRANGE = /(?<![\p{L}\p{N}_.])(?:_xldudf_|_xll\.)(SHNOR|RISK|MONITOR|PLAN|SOCIAL)[._]/giu;
const CALL = /(?<![\p{L}\p{N}_.])(?:SHNOR|RISK|MONITOR|PLAN|SOCIAL)\.[A-Z]+\(/iu;

/** Does the formula call a function of the add-in, also in the form of a workbook that was opened without it? */
export function callsAddin(formula: string): boolean {
  return CALL.test(asEntered(formula).replace(LITERAL, '""'));
}

/**
 * The formula as a person would type it: `_xldudf_RISK_FLAG(A1)` and `_xll.RISK.FLAG(A1)` are `RISK.FLAG(A1)`. Text
 * constants and everything else stay as they are.
 */
export function asEntered(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(STRANGE, '$1.')))
    .join('');
}
