import { normaliseHeading } from '../heading';
import type { Stated } from '../procedureTitle';
import { completed, statedIn } from '../procedureTitle';
import type { ColumnRole, ValueRole } from './roles';
import { roleOf, stageOfHeading, unitOfHeadings, VALUE_ROLES } from './roles';
import type { ExamTable } from './tables';

/** Columns of numbers about one procedure (and stage, and year) of every school of a table. */
export interface ExamBlock {
  /** What the headings over the block say. */
  readonly stated: Stated;
  readonly columns: ReadonlyMap<ValueRole, number>;
  readonly unit?: 'percent' | 'count';
  /** The heading says that graduates of an earlier year are among the participants. */
  readonly earlierGraduates?: string;
}

export interface TableColumns {
  /** Columns that say what a row is about: code, municipality, subject … */
  readonly identity: ReadonlyMap<ColumnRole, number>;
  readonly blocks: readonly ExamBlock[];
}

const EARLIER = /\(?[^()]*(?:в т\. ?ч|в том числе|включая)[^()]*(?:участвов|прошл|20\d\d)[^()]*\)?/i;
/** «Участвовало» says more exactly who wrote than «Всего выпускников». */
const WROTE = /участ|участв|сдава|писа|выполн/;

/** Sorts the columns of a table into those that name the row and blocks of numbers. */
export function tableColumns(table: ExamTable): TableColumns {
  const identity = new Map<ColumnRole, number>([['school', table.school]]);
  const blocks = new Map<
    string,
    { stated: Stated; columns: Map<ValueRole, number>; paths: string[][]; earlier?: string }
  >();
  const chosen = new Map<number, string>();
  table.paths.forEach((path, offset) => {
    const column = table.left + offset;
    const leaf = roleIndex(path);
    if (leaf < 0) return;
    const role = roleOf(path[leaf]!)!;
    if (!VALUE_ROLES.has(role)) {
      if (role !== 'other' && !identity.has(role)) identity.set(role, column);
      return;
    }
    const value = role as ValueRole;
    const { stated, earlier } = statedByPath(path);
    const key = JSON.stringify(stated, Object.keys(stated).sort());
    const block = blocks.get(key) ?? { stated, columns: new Map<ValueRole, number>(), paths: [] };
    if (earlier !== undefined) block.earlier = earlier;
    const taken = block.columns.get(value);
    const heading = normaliseHeading(path[leaf]!);
    if (
      taken === undefined ||
      (value === 'participants' && WROTE.test(heading) && !WROTE.test(chosen.get(taken) ?? ''))
    ) {
      block.columns.set(value, column);
      chosen.set(column, heading);
    }
    if (value.startsWith('mark')) block.paths.push([...path]);
    blocks.set(key, block);
  });
  const shared = sharedParticipants([...blocks.values()]);
  return {
    identity,
    blocks: [...blocks.values()].flatMap(({ stated, columns, paths, earlier }) => {
      const unit = unitOfHeadings(paths.flat());
      loneTwo(columns, unit);
      if (!hasOutcome(columns)) return [];
      if (
        shared !== undefined &&
        !columns.has('participants') &&
        !columns.has('mark2') &&
        !columns.has('passed')
      ) {
        columns.set('participants', shared);
      }
      return [
        {
          stated,
          columns,
          ...(unit && { unit }),
          ...(earlier !== undefined && { earlierGraduates: earlier }),
        },
      ];
    }),
  };
}

/** «Получили «2»» without the other marks is simply the number (or the percent) who failed. */
function loneTwo(columns: Map<ValueRole, number>, unit: 'percent' | 'count' | undefined): void {
  const two = columns.get('mark2');
  if (two === undefined || columns.has('mark3') || columns.has('mark4') || columns.has('mark5')) return;
  columns.delete('mark2');
  const role = unit === 'percent' ? 'failedPercent' : 'failed';
  if (!columns.has(role)) columns.set(role, two);
}

/** The lowest heading that names a role. */
function roleIndex(path: readonly string[]): number {
  for (let index = path.length - 1; index >= 0; index -= 1)
    if (roleOf(path[index]!) !== undefined) return index;
  return -1;
}

function hasOutcome(columns: ReadonlyMap<ValueRole, number>): boolean {
  return (
    columns.has('failed') || columns.has('mark2') || columns.has('passed') || columns.has('failedPercent')
  );
}

/** What the headings over a column say, the lowest first; «(в т. ч. участвовавшие в 2022 году)» says no year. */
function statedByPath(path: readonly string[]): { stated: Stated; earlier?: string } {
  let earlier: string | undefined;
  const said = [...path].reverse().map((text) => {
    const note = EARLIER.exec(text);
    if (note) earlier = note[0].trim();
    const rest = note ? text.replace(note[0], ' ') : text;
    const stage = stageOfHeading(rest);
    return { ...statedIn(rest), ...(stage && { stage }) };
  });
  const stated = completed(...said);
  return earlier === undefined ? { stated } : { stated, earlier };
}

/**
 * One «Всего» before the blocks «основной» and «итоговый» serves both. When the blocks are of different
 * subjects it serves none: not everybody sits every examination.
 */
function sharedParticipants(
  blocks: readonly { readonly stated: Stated; readonly columns: ReadonlyMap<ValueRole, number> }[],
): number | undefined {
  const subjects = new Set(
    blocks.filter(({ columns }) => hasOutcome(columns)).map(({ stated }) => stated.subject),
  );
  if (subjects.size > 1) return undefined;
  const alone = blocks.find(({ columns }) => columns.has('participants') && !hasOutcome(columns));
  return alone?.columns.get('participants');
}
