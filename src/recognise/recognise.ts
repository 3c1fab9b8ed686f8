import type { Grid } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import type { Form, FormId, ReadingOptions, SheetReading } from './contract';
import { SheetDraft } from './sheetDraft';
import { FORMS } from './forms';
import { isFinishedCopy } from './finishedCopy';
import { isGuide } from './guide';
import { narrowed } from './narrow';

/** Below this a form is not taken. */
const SURE_ENOUGH = 0.5;
/** At this a form has seen its unmistakable sign and the others are not asked. */
const CERTAIN = 0.98;
/** Two forms that are this close are told to the user. */
const NEARLY_EQUAL = 0.05;

/** Sheets that the product writes and also reads back, because people fill them in. */
const READABLE_OWN = new Set([
  'settings',
  'register',
  'matches',
  'risk',
  'riskInput',
  'results',
  'context',
  'input',
  'monitoring',
  'dynamics',
  'plan',
  'partners',
  'expected',
  'groups',
  'targets',
]);

/** Tables that a person fills row by row: with headings alone they only wait for their rows. */
const FILLED_BY_PEOPLE: readonly (FormId | null)[] = [
  'register',
  'results',
  'context',
  'riskTable',
  'teachers',
  'teacherTotals',
  'routes',
  'mentors',
  'events',
  'stagingSites',
  'partnerships',
  'schoolFigures',
  'indicators',
  'plan',
  'socialConditions',
  'network',
  'waves',
  'riskProfile',
  'beforeAfter',
  'supportMarks',
  'evidence',
];

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
  const narrow = narrowed(grid);
  const reading = toldWhenNotFilled(recogniseNarrow(narrow.grid, options, forms));
  return narrow.findings.length > 0 && reading.form !== null
    ? { ...reading, findings: [...narrow.findings, ...reading.findings] }
    : reading;
}

/** A table that holds its headings and no row of data is at rest, not in error: one note says so. */
function toldWhenNotFilled(reading: SheetReading): SheetReading {
  const { form, rows, findings, workbook, sheet } = reading;
  const { used, aggregate, reported, unneeded } = rows;
  const untouched = FILLED_BY_PEOPLE.includes(form) && used + aggregate + reported + unneeded === 0;
  // Schools that are named without a value yet are records, though no row of table 3.2 is used.
  if (!untouched || reading.records.riskColumns.length > 0) return reading;
  if (findings.some(({ severity }) => severity === 'error')) return reading;
  const note = {
    code: 'sheetNotFilled',
    severity: 'info',
    workbook,
    sheet,
    params: { form: form! },
  } as const;
  return { ...reading, findings: [...findings, note] };
}

function recogniseNarrow(grid: Grid, options: ReadingOptions, forms: readonly Form[]): SheetReading {
  const chosen = options.forms[`${grid.workbook}|${grid.sheet}`];
  if (grid.rows.every((row) => row.every(isBlank))) return withoutForm(grid, 'sheetEmpty');
  if (chosen === 'ignore') return withoutForm(grid, 'sheetIgnored');
  if (chosen !== undefined) {
    const form = forms.find((candidate) => candidate.id === chosen);
    if (form) return form.read(grid, options);
  }
  if (grid.ownKind === 'shnor') {
    // Only the column that a person fills: its shares must never come back as results.
    const form = forms.find((candidate) => candidate.id === 'shnorList');
    return form && form.detect(grid, options) > 0
      ? form.read(grid, options)
      : withoutForm(grid, 'ownSheetSkipped');
  }
  if (isGuide(grid)) return withoutForm(grid, 'guideSheet');
  if (grid.ownKind !== null && !READABLE_OWN.has(grid.ownKind)) return withoutForm(grid, 'ownSheetSkipped');
  if (isFinishedCopy(grid)) return withoutForm(grid, 'ownSheetSkipped');

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
function withoutForm(
  grid: Grid,
  code: 'sheetEmpty' | 'sheetIgnored' | 'ownSheetSkipped' | 'guideSheet',
): SheetReading {
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

/** Words of which at least one stands in every heading that departments write. */
const HEADING_WORD =
  /наименован|назван|школ|организац|учрежден|муницип|район|показател|предмет|класс|кол-во|количеств|всего|участник|отметк|балл|процент|доля|дата|код|логин|номер|год|период|^№|^(?:оо|оу)$/i;
/** A surname, a patronymic or «Фамилия И. О.»: such a row is a list of people and is never quoted. */
const PERSON =
  /^[А-ЯЁ][а-яё-]+ [А-ЯЁ](?:[а-яё]+|\.)(?: ?[А-ЯЁ](?:[а-яё]+|\.))?$|^[А-ЯЁ][а-яё-]+(?:вич|вна|ична|ов|ова|ев|ева|ёв|ёва|ин|ина|ский|ская|цкий|цкая|енко|ук|юк|ян)$/;

/** The texts of the first row that looks like a heading, so that a person can name them in a mapping. */
function likelyHeadings(grid: Grid): string {
  for (const row of grid.rows.slice(0, 30)) {
    const texts = row.filter((value) => typeof value === 'string' && !isBlank(value)).map(cellText);
    if (texts.length < 2 || !texts.some((text) => HEADING_WORD.test(text))) continue;
    if (texts.some((text) => PERSON.test(text))) return '';
    return texts.slice(0, 12).map(clip).join('; ');
  }
  return '';
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
