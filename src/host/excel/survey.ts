import type { OwnKind } from '../../report/sheetSpec';
import { KIND_NAME, kindOfFormula } from '../ownKind';
import { HostTrouble } from '../port';
import { isNewSheetName, PASSING_NAME, passingOfFormula } from './marks';
import type { Passing } from './marks';

export interface NameInfo {
  readonly name: string;
  /** With «=». */
  readonly formula: string;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
  readonly protected: boolean;
  readonly kind: OwnKind | null;
  readonly passing: Passing | null;
  /** Names scoped to the sheet, ours left out. */
  readonly names: readonly NameInfo[];
  readonly tables: readonly string[];
}

/** The workbook as it stands before anything is written. */
export interface Survey {
  readonly sheets: readonly SheetInfo[];
  /** Names of the whole workbook. */
  readonly names: readonly NameInfo[];
  readonly active: string;
}

/** Two round trips: which sheets there are, then what each holds. Refuses a workbook that takes no sheets. */
export async function surveyBook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  workbook.names.load('items/name,items/formula');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  if (workbook.protection.protected) throw new HostTrouble('protectedBook');

  const asked = workbook.worksheets.items.map((sheet) => {
    sheet.protection.load('protected');
    sheet.names.load('items/name,items/formula');
    sheet.tables.load('items/name');
    const used = isNewSheetName(sheet.name) ? sheet.getUsedRangeOrNullObject() : null;
    used?.load('address');
    return { sheet, used };
  });
  await context.sync();
  return {
    active: active.id,
    names: namesOf(workbook.names),
    sheets: asked.map(({ sheet, used }) => {
      const names = namesOf(sheet.names);
      const mark = (wanted: string) => names.find(({ name }) => name.toLowerCase() === wanted)?.formula ?? '';
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        protected: sheet.protection.protected,
        kind: kindOfFormula(mark(KIND_NAME)),
        passing: names.length === 0 && used?.isNullObject ? UNMARKED : passingOfFormula(mark(PASSING_NAME)),
        names: names.filter(({ name }) => !OUR_MARKS.has(name.toLowerCase())),
        tables: sheet.tables.items.map(({ name }) => name),
      };
    }),
  };
}

/** A run can be cut off between adding a sheet and marking it. */
const UNMARKED: Passing = { state: 'new', index: 0 };

const OUR_MARKS: ReadonlySet<string> = new Set([KIND_NAME, PASSING_NAME]);

function namesOf({ items }: Excel.NamedItemCollection): NameInfo[] {
  return items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}
