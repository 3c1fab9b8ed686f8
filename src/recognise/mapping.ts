import * as v from 'valibot';
import type { Grid } from '../grid/grid';
import { columnName } from '../grid/grid';
import type { Finding } from '../model/finding';
import type { ColumnMapping, FormId, MappableForm } from './contract';
import { MAPPABLE_FORMS } from './contract';
import type { TableHead } from './columns';
import { findTable } from './columns';
import { CONTEXT_TABLE } from './forms/context';
import { BEFORE_AFTER_TABLE } from './forms/programme/beforeAfter';
import { EVENT_TABLE } from './forms/programme/events';
import { FIGURE_TABLE } from './forms/programme/figureFields';
import { MENTOR_TABLE } from './forms/programme/mentors';
import { PARTNERSHIP_TABLE } from './forms/programme/partnerships';
import { ROUTE_TABLE } from './forms/programme/routes';
import { STAGING_TABLE } from './forms/programme/stagingSites';
import { SUPPORT_MARKS_TABLE } from './forms/programme/supportMarks';
import { TEACHER_TABLE } from './forms/programme/teacherFields';
import { TEACHER_TOTALS_TABLE } from './forms/programme/teacherTotals';
import { QUESTIONNAIRE_FIELDS } from './forms/questionnaire';
import { REGISTER_TABLE } from './forms/registerFields';
import { RESULTS_TABLE } from './forms/resultsFields';
import { columnIndex, resolveMapping } from './mappingResolve';
import { BUILT_IN_QUESTIONNAIRES } from './mappings/fisokoQuestionnaire';
import type { TableForm } from './tableForm';

export { resolveMapping } from './mappingResolve';

const TABLES: Readonly<Partial<Record<FormId, TableForm>>> = {
  context: CONTEXT_TABLE,
  results: RESULTS_TABLE,
  register: REGISTER_TABLE,
  teachers: TEACHER_TABLE,
  teacherTotals: TEACHER_TOTALS_TABLE,
  routes: ROUTE_TABLE,
  mentors: MENTOR_TABLE,
  events: EVENT_TABLE,
  stagingSites: STAGING_TABLE,
  partnerships: PARTNERSHIP_TABLE,
  schoolFigures: FIGURE_TABLE,
  beforeAfter: BEFORE_AFTER_TABLE,
  supportMarks: SUPPORT_MARKS_TABLE,
};

/** The fields that a mapping of this form may name. */
export function mappingFields(form: MappableForm): readonly string[] {
  if (form === 'questionnaire') return QUESTIONNAIRE_FIELDS;
  return TABLES[form]!.fields.map(({ field }) => field);
}

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Letters = v.pipe(
  v.string(),
  v.check((letters) => columnIndex(letters) !== null),
);

const MappingSchema = v.strictObject({
  name: Text,
  form: v.picklist(MAPPABLE_FORMS),
  sheet: v.optional(Text),
  columns: v.pipe(
    v.record(v.string(), v.union([Text, v.strictObject({ column: Letters })])),
    v.check((columns) => Object.keys(columns).length > 0),
  ),
});

/**
 * Reads a saved column mapping. An unknown field is left out with a finding; anything else that is wrong
 * makes the whole mapping unusable (`mapping` is null) and the finding names the place in the file.
 */
export function parseMapping(json: unknown): { mapping: ColumnMapping | null; findings: Finding[] } {
  const parsed = v.safeParse(MappingSchema, json);
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? '';
    return {
      mapping: null,
      findings: [
        { code: 'mappingInvalid', severity: 'error', params: { place, forms: MAPPABLE_FORMS.join(', ') } },
      ],
    };
  }
  const { name, form, sheet } = parsed.output;
  const findings: Finding[] = [];
  const known = new Set(mappingFields(form));
  const columns: Record<string, string | { readonly column: string }> = {};
  for (const [field, target] of Object.entries(parsed.output.columns)) {
    if (known.has(field)) columns[field] = target;
    else {
      findings.push({
        code: 'mappingFieldUnknown',
        severity: 'error',
        params: { mapping: name, field, fields: [...known].join(', ') },
      });
    }
  }
  const lettersOnly = Object.values(columns).every((target) => typeof target !== 'string');
  if (sheet === undefined && lettersOnly) {
    findings.push({ code: 'mappingNeedsSheet', severity: 'error', params: { mapping: name } });
    return { mapping: null, findings };
  }
  return { mapping: { name, form, ...(sheet !== undefined && { sheet }), columns }, findings };
}

/**
 * The mapping by which recognition reads this sheet as the form, for saving and editing; null when the
 * sheet does not hold the form, or the form takes no mapping. A heading that stands twice («всего» under two
 * groups) is saved by its column letter.
 */
export function mappingFrom(grid: Grid, form: FormId): ColumnMapping | null {
  const head = mappableHead(grid, form);
  if (!head) return null;
  const leaves = head.headings.map((heading) => heading.split(' | ').pop()!);
  const columns: Record<string, string | { readonly column: string }> = {};
  for (const [field, column] of head.columns) {
    const leaf = leaves[column] ?? '';
    const unique = leaves.indexOf(leaf) === column && leaves.lastIndexOf(leaf) === column;
    columns[field] = unique && leaf !== '' ? leaf : { column: columnName(column) };
  }
  return { name: `${grid.workbook}, ${grid.sheet}`, form, sheet: grid.sheet, columns };
}

/** The heading by which recognition reads this sheet as the form; null as for `mappingFrom`. */
export function mappableHead(grid: Grid, form: FormId): TableHead | null {
  if (!isMappable(form)) return null;
  return form === 'questionnaire' ? bestQuestionnaire(grid) : tableHead(grid, form);
}

function isMappable(form: FormId): form is MappableForm {
  return (MAPPABLE_FORMS as readonly FormId[]).includes(form);
}

function tableHead(grid: Grid, form: MappableForm) {
  const table = TABLES[form]!;
  return findTable(grid, table.fields, table.required, table.isData);
}

function bestQuestionnaire(grid: Grid) {
  const resolved = BUILT_IN_QUESTIONNAIRES.map((mapping) => resolveMapping(grid, mapping));
  resolved.sort((a, b) => (b.head?.columns.size ?? 0) - (a.head?.columns.size ?? 0));
  return resolved[0]?.head ?? null;
}
