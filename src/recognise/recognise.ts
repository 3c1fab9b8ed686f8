import type { Grid } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import type { Form, FormId, ReadingOptions, SheetReading } from './contract';
import { SheetDraft } from './sheetDraft';
import { FORMS } from './forms';

/** Below this a form is not taken. */
const SURE_ENOUGH = 0.5;
/** At this a form has seen its unmistakable sign and the others are not asked. */
const CERTAIN = 0.98;
/** Two forms that are this close are told to the user. */
const NEARLY_EQUAL = 0.05;

/** Sheets that the product writes and also reads back, because people fill them in. */
const READABLE_OWN = new Set(['settings', 'register', 'matches', 'risk', 'results', 'context']);

/**
 * Reads one sheet: asks every form how sure it is and lets the surest one read. A choice of the user
 * (`options.forms`) wins over recognition. Never throws; a sheet that nobody knows comes back with
 * form `null` and a finding that says what was looked for and which headings stand there.
 */
export function recogniseSheet(
  grid: Grid,
  options: ReadingOptions,
  forms: readonly Form[] = FORMS,
): SheetReading {
  const chosen = options.forms[`${grid.workbook}|${grid.sheet}`];
  if (grid.rows.every((row) => row.every(isBlank))) return withoutForm(grid, 'sheetEmpty');
  if (chosen === 'ignore') return withoutForm(grid, 'sheetIgnored');
  if (chosen !== undefined) {
    const form = forms.find((candidate) => candidate.id === chosen);
    if (form) return form.read(grid, options);
  }
  if (grid.ownKind !== null && !READABLE_OWN.has(grid.ownKind)) return withoutForm(grid, 'ownSheetSkipped');

  const ranked: { form: Form; sureness: number }[] = [];
  for (const form of forms) {
    const sureness = form.detect(grid, options);
    if (sureness > SURE_ENOUGH) ranked.push({ form, sureness });
    if (sureness >= CERTAIN) break;
  }
  ranked.sort((a, b) => b.sureness - a.sureness);
  const [first, second] = ranked;
  if (!first) return unknownForm(grid, forms);
  const reading = first.form.read(grid, options);
  if (!second || first.sureness - second.sureness > NEARLY_EQUAL) return reading;
  const { workbook, sheet } = grid;
  const params = { first: first.form.id, second: second.form.id };
  return {
    ...reading,
    findings: [{ code: 'formAmbiguous', severity: 'warning', workbook, sheet, params }, ...reading.findings],
  };
}

/** Nothing is read from the sheet, and one finding says why. */
function withoutForm(grid: Grid, code: 'sheetEmpty' | 'sheetIgnored' | 'ownSheetSkipped'): SheetReading {
  const draft = new SheetDraft(grid);
  if (code === 'sheetIgnored') draft.rows.markAll('reported');
  draft.find(code, 'info', { rows: draft.rows.count().reported });
  return draft.finish(null);
}

function unknownForm(grid: Grid, forms: readonly Form[]): SheetReading {
  const draft = new SheetDraft(grid);
  draft.rows.markAll('reported');
  draft.find('formUnknown', 'warning', {
    forms: forms.map((form): FormId => form.id).join(','),
    headings: likelyHeadings(grid),
    rows: draft.rows.count().reported,
  });
  return draft.finish(null);
}

/** The texts of the row that looks most like a heading, so that a person can name them in a mapping. */
function likelyHeadings(grid: Grid): string {
  let best: string[] = [];
  for (const row of grid.rows.slice(0, 30)) {
    const texts = row.filter((value): value is string => typeof value === 'string' && !isBlank(value));
    if (texts.length > best.length) best = texts;
  }
  // Headings only: a row of a list of people must not be quoted, so one that holds several cells of
  // the shape «Фамилия Имя» is left out.
  if (best.filter((text) => PERSON.test(cellText(text))).length > 0) return '';
  return best
    .slice(0, 12)
    .map((text) => clip(cellText(text)))
    .join('; ');
}

const PERSON = /^[А-ЯЁ][а-яё-]+ [А-ЯЁ](?:[а-яё]+|\.)(?: ?[А-ЯЁ](?:[а-яё]+|\.))?$/;

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
