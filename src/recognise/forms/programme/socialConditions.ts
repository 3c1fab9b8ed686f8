import { address, cellAt, cellText, isBlank } from '../../../grid/grid';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { SocialComponent, SocialConditions } from '../../../model/programme/social';
import type { Measure } from '../../../model/source';
import { parseAcademicYear } from '../../../model/year';
import type { TableHead } from '../../columns';
import { dataRows, textsAbove } from '../../columns';
import type { Form, ReadingOptions, SheetReading } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { fittingMapping } from '../../mappingResolve';
import { SchoolRows } from '../../schoolRows';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { MAPPED, headWithFindings, tellRepeated } from '../../tableForm';
import type { Figure } from './figureCells';
import { figureAt } from './figureCells';
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
  detect(grid, options) {
    if (fittingMapping(grid, 'socialConditions', options)) return MAPPED;
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
  const components = columns.map((column) => componentOf(draft, head, column, describing));
  const scales = components.map(() => ({ percent: 0, plain: 0 }));
  const rows = new SchoolRows(draft, head, ['code', 'login', 'school', 'municipality', 'year']);
  const titleYear =
    [grid.sheet, ...textsAbove(grid, head.top)].map(parseAcademicYear).find((year) => year !== null) ?? null;
  const figure = (row: number, field: SocialField): Measure | null => {
    const column = head.columns.get(field);
    return column === undefined ? null : plain(figureAt(draft, row, column, head.headings[column] ?? ''));
  };
  const lines: SocialConditions[] = [];
  for (const row of dataRows(grid, head)) {
    if (row === describing.direction || row === describing.weight) continue;
    const filled = columns.some((column) => !isBlank(cellAt(grid, row, column)));
    const subject = rows.subjectOf(row, filled);
    if (subject.kind === 'nameless') {
      draft.rows.mark(row, 'reported');
      draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    if (subject.kind !== 'school') {
      draft.rows.mark(row, subject.kind);
      continue;
    }
    const values: Record<string, Measure> = {};
    components.forEach(({ key, name }, index) => {
      const value = figureAt(draft, row, columns[index]!, name);
      if (!value) return;
      if (value.value !== 0) scales[index]![value.percentSign ? 'percent' : 'plain'] += 1;
      values[key] = plain(value)!;
    });
    const yearColumn = head.columns.get('year');
    const written = yearColumn === undefined ? '' : cellText(cellAt(grid, row, yearColumn));
    lines.push({
      school: subject.mention,
      year: parseAcademicYear(written) ?? titleYear ?? options.contextYear ?? null,
      values,
      ready: figure(row, 'ready'),
      result: figure(row, 'result'),
    });
    draft.rows.mark(row, 'used');
  }
  scales.forEach(({ percent, plain: numbers }, index) => {
    if (percent === 0 || numbers === 0) return;
    const { name } = components[index]!;
    draft.find('socialScaleMixed', 'warning', { heading: name }, address(head.bottom, columns[index]!));
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

function plain(figure: Figure | null): Measure | null {
  return figure && { value: figure.value, source: figure.source };
}
