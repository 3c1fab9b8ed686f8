import { cellAt, cellText, isBlank } from '../../../grid/grid';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { SocialComponent, SocialConditions } from '../../../model/programme/social';
import type { SchoolMention } from '../../../model/school';
import type { Measure } from '../../../model/source';
import { parseAcademicYear } from '../../../model/year';
import type { TableHead } from '../../columns';
import { dataRows, textsAbove } from '../../columns';
import type { Form, ReadingOptions, SheetReading } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { SchoolRows } from '../../schoolRows';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { headWithFindings, tellRepeated } from '../../tableForm';
import type { FigureScale } from './percentFigures';
import { figuresOf, scaleOf } from './percentFigures';
import type { SocialField } from './socialColumns';
import {
  SOCIAL_FIELDS,
  SOCIAL_REQUIRED,
  columnsOf,
  componentOf,
  describingRows,
  socialHead,
  wholeHead,
} from './socialColumns';

const SOCIAL_TABLE: TableForm<SocialField> = {
  id: 'socialConditions',
  fields: SOCIAL_FIELDS,
  required: SOCIAL_REQUIRED,
};

/**
 * «Социальные условия»: a school and any number of components, each column described by the rows «Направление» and
 * «Вес» under its heading; a ready index and a ready result where a department has them (methodology B3).
 */
export const socialConditions: Form = {
  id: 'socialConditions',
  detect(grid) {
    const head = socialHead(grid);
    if (!head) return 0;
    return describingRows(grid, head).direction === null ? 0.91 : 0.97;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = headWithFindings(draft, SOCIAL_TABLE, options);
    return head ? readConditions(draft, wholeHead(grid, head), options) : draft.finish('socialConditions');
  },
};

function readConditions(
  draft: SheetDraft,
  head: TableHead<SocialField>,
  options: ReadingOptions,
): SheetReading {
  const { grid } = draft;
  tellRepeated(draft, head);
  const describing = describingRows(grid, head);
  const columns = columnsOf(grid, head, describing);
  const components = columns.map((column) => componentOf(draft, head, column, columns, describing));
  const rows = new SchoolRows(draft, head, ['code', 'login', 'school', 'municipality', 'year']);
  const titleYear =
    [grid.sheet, ...textsAbove(grid, head.top)].map(parseAcademicYear).find((year) => year !== null) ?? null;
  const named: { readonly row: number; readonly school: SchoolMention }[] = [];
  for (const row of dataRows(grid, head)) {
    if (row === describing.direction || row === describing.weight) continue;
    const filled = columns.some((column) => !isBlank(cellAt(grid, row, column)));
    const subject = rows.subjectOf(row, filled);
    if (subject.kind === 'nameless') {
      draft.rows.mark(row, 'reported');
      draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
    } else if (subject.kind === 'school') {
      named.push({ row, school: subject.mention });
      draft.rows.mark(row, 'used');
    } else draft.rows.mark(row, subject.kind);
  }
  const figures = (column: number | undefined, otherwise: FigureScale): (Measure | null)[] => {
    if (column === undefined) return named.map(() => null);
    const heading = head.headings[column] ?? '';
    const cells = named.map(({ row }) => ({ row, column }));
    return figuresOf(draft, cells, head.headings, scaleOf(grid, cells, heading, otherwise));
  };
  const values = columns.map((column) => figures(column, 'free'));
  const ready = figures(head.columns.get('ready'), 'free');
  const results = figures(head.columns.get('result'), 'score');
  const yearColumn = head.columns.get('year');
  const lines = named.map(({ row, school }, line): SocialConditions => {
    const written = yearColumn === undefined ? '' : cellText(cellAt(grid, row, yearColumn));
    return {
      school,
      year: parseAcademicYear(written) ?? titleYear ?? options.contextYear ?? null,
      values: Object.fromEntries(
        components.flatMap(({ key }, index) => {
          const value = values[index]![line];
          return value ? [[key, value]] : [];
        }),
      ),
      ready: ready[line]!,
      result: results[line]!,
    };
  });
  draft.tellHiddenRows();
  draft.facts['schools'] = lines.length;
  draft.facts['components'] = components.length;
  return {
    ...draft.finish('socialConditions'),
    records: { ...NO_RECORDS, programme: programmeOf(components, lines) },
  };
}

/** Components of a table that nobody has filled yet describe nothing. */
function programmeOf(socialComponents: readonly SocialComponent[], conditions: readonly SocialConditions[]) {
  if (conditions.length === 0) return NO_PROGRAMME_RECORDS;
  return { ...NO_PROGRAMME_RECORDS, socialComponents, socialConditions: conditions };
}
