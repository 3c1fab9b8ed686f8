import type { ColumnMapping, FormId } from '../../../recognise/contract';
import type { SheetColumns } from '../../engine/contract';

/** Field → column letter, as it stands in the dialog. */
export type ColumnChoice = Readonly<Record<string, string>>;

/** Fields that share a column with another field. */
export function sharedColumns(choice: ColumnChoice): string[] {
  const entries = Object.entries(choice);
  return entries
    .filter(([field, column]) => entries.some(([other, same]) => other !== field && same === column))
    .map(([field]) => field);
}

/**
 * The choice as it is saved: by heading, so that it fits when a column is moved; by letter where the heading stands
 * more than once.
 */
export function mappingOf(
  sheet: string,
  form: FormId,
  choice: ColumnChoice,
  headings: SheetColumns['headings'],
): ColumnMapping {
  const leaves = headings.map(({ text }) => text.split(' | ').pop()!);
  const columns = Object.entries(choice).map(([field, column]) => {
    const leaf = leaves[headings.findIndex((heading) => heading.column === column)];
    const unique = leaf !== undefined && leaves.indexOf(leaf) === leaves.lastIndexOf(leaf);
    return [field, unique ? leaf : { column }] as const;
  });
  return { name: sheet, form, sheet, columns: Object.fromEntries(columns) };
}
