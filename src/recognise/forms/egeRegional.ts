import type { Grid } from '../../grid/grid';
import { cellText } from '../../grid/grid';
import type { Form, ReadingOptions, SheetReading } from '../contract';
import { readExamTables } from '../exam/read';
import { normaliseHeading } from '../heading';
import { SheetDraft } from '../sheetDraft';
import { subjectIn } from '../subjects';

const HEADING_WITHIN = 15;
const CHOICES =
  /заявлени\S* на (?:участие|сдачу)|подан\S* .{0,60}заявлени|выбор\S* (?:экзамен|предмет)|выбрали|планиру\S* сда/;

/**
 * Regional ЕГЭ table by school (methodology C2): subjects as merged headings over «приняло участие»,
 * «не преодолен порог»; subtotal rows of municipalities between the schools. In this form an empty count
 * of failures beside participants is how a region writes zero; it is read as 0 only where the subtotal of
 * the municipality (or the total of the region) proves it, and stays unknown otherwise.
 */
export const egeRegional: Form = {
  id: 'egeRegional',

  detect(grid: Grid): number {
    const texts = headTexts(grid);
    const title = texts.join(' ');
    if (!/(?<![а-я])егэ(?![а-я])|един\S+ государственн\S+ экзамен/.test(title)) return 0;
    const subjects = subjectsIn(texts);
    if (isChoices(texts)) return subjects >= 3 ? 0.93 : 0;
    const participated = texts.filter((text) => /приня\S* участие/.test(text) && text.length < 40).length;
    const failed = texts.filter((text) => /не преодол/.test(text)).length;
    return participated >= 2 && failed >= 2 && subjects >= 2 ? 0.95 : 0;
  },

  read(grid: Grid, options: ReadingOptions): SheetReading {
    const draft = new SheetDraft(grid);
    if (isChoices(headTexts(grid))) {
      draft.rows.markAll('reported');
      draft.find('egeChoicesNotResults', 'warning', { rows: draft.rows.count().reported });
    } else {
      readExamTables(draft, options, 'egeRegional');
    }
    return draft.finish('egeRegional');
  },
};

function headTexts(grid: Grid): string[] {
  return grid.rows
    .slice(0, HEADING_WITHIN)
    .flatMap((cells) => cells)
    .filter((value): value is string => typeof value === 'string' && value.length <= 600)
    .map((value) => normaliseHeading(cellText(value)));
}

/** Exams that pupils chose: applications are named and nobody failed anything yet. */
function isChoices(texts: readonly string[]): boolean {
  return (
    texts.some((text) => CHOICES.test(text)) && !texts.some((text) => /не преодол|не сдал|ниже/.test(text))
  );
}

function subjectsIn(texts: readonly string[]): number {
  return new Set(texts.filter((text) => text.length < 80).flatMap((text) => subjectIn(text) ?? [])).size;
}
