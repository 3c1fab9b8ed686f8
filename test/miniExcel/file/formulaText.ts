/** Functions that are younger than the file format: a file keeps them under `_xlfn.`, those of two kinds further down. */
const YOUNG = new Set(
  (
    'IFS SWITCH XLOOKUP XMATCH MAXIFS MINIFS CONCAT TEXTJOIN SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA IFNA DAYS ' +
    'NUMBERVALUE TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW XOR ISFORMULA ' +
    'FORMULATEXT STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL'
  ).split(' '),
);
const YOUNG_SHEETS = new Set(['FILTER', 'SORT']);

/** Texts in double quotes and names of sheets in single ones are matched so that they are passed over. */
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)\(/giu;
const STORED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xldudf_([A-Z]+)_([A-Z]+)/gi;

/**
 * A formula as a file keeps it, without «=». Excel keeps a call of an add-in's function as
 * `_xldudf_SHNOR_ISLOW(…)`, and finds the add-in by it.
 */
export function storedFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(CALL, (all: string, name: string | undefined) => {
    if (name === undefined) return all;
    const upper = name.toUpperCase();
    const ours = /^(SHNOR|RISK|MONITOR|PLAN|SOCIAL)\.([A-Z]+)$/.exec(upper);
    if (ours) return `_xldudf_${ours[1]}_${ours[2]}(`;
    if (YOUNG_SHEETS.has(upper)) return `_xlfn._xlws.${upper}(`;
    return YOUNG.has(upper) ? `_xlfn.${upper}(` : all;
  });
}

/** The same the other way: what a person sees, without «=». */
export function spokenFormula(stored: string): string {
  return stored.replace(STORED, (all: string, space?: string, name?: string) => {
    if (space !== undefined) return `${space}.${name}`;
    return all.startsWith('_') ? '' : all;
  });
}
