import { cellAt, cellText } from '../grid/grid';
import type { Grid } from '../grid/grid';
import type { SchoolMention } from '../model/school';
import { classifyLabel } from '../schools/labels';
import { schoolMention } from '../schools/mention';
import type { FieldSpec, TableHead } from './columns';
import type { SheetDraft } from './sheetDraft';

/** The columns by which a row names its school. */
export type SchoolField = 'code' | 'login' | 'school' | 'municipality';

export const SCHOOL_FIELDS: readonly FieldSpec<SchoolField>[] = [
  {
    field: 'code',
    names: [
      'код оо',
      'код оу',
      'код',
      'код школы',
      'код организации',
      'код образовательной организации',
      'код ату/оо',
      'код / логин',
    ],
  },
  {
    field: 'login',
    names: ['логин', 'логин оо', 'логин фис око', 'логин школы', 'логин оу', 'оо (логин школы)'],
  },
  {
    field: 'school',
    names: [
      'оо',
      'оу',
      'школа',
      'название оо',
      'наименование оо',
      'наименование оу',
      'название оу',
      'наименование',
      'наименование школы',
      'название школы',
      'краткое наименование',
      'краткое наименование оо',
      'образовательная организация',
      'образовательное учреждение',
      'общеобразовательная организация',
      'общеобразовательное учреждение',
      'наименование образовательной организации',
      'наименование образовательного учреждения',
      'наименование общеобразовательной организации',
      'организация',
      'учреждение',
    ],
    patterns: [
      /^(?:полное |краткое )?(?:наименование|название) (?:образовательн|общеобразовательн|оо(?: |$)|оу(?: |$))/,
    ],
  },
  {
    field: 'municipality',
    names: [
      'муниципалитет',
      'мо',
      'мсу',
      'район',
      'муниципальный район',
      'муниципальное образование',
      'муниципальный округ',
      'городской округ',
      'мун. образование',
      'территория',
      'ату',
    ],
  },
];

/** What a row under a heading is about. */
export type RowSubject =
  | { readonly kind: 'school'; readonly mention: SchoolMention }
  | { readonly kind: 'aggregate' }
  | { readonly kind: 'service' }
  /** Values stand in the row, but no school is named. */
  | { readonly kind: 'nameless' };

/**
 * Tells row by row whose values stand there. Remembers the municipality of a grouping row and of a
 * merged municipality cell, so rows must be asked from top to bottom.
 */
export class SchoolRows<F extends string> {
  private readonly municipalities: ReadonlyMap<number, string>;
  private readonly valueColumns: readonly number[];
  private grouped: string | undefined;

  constructor(
    private readonly draft: SheetDraft,
    private readonly head: TableHead<F | SchoolField>,
    identity: readonly string[] = ['code', 'login', 'school', 'municipality'],
  ) {
    this.valueColumns = [...head.columns]
      .filter(([field]) => !identity.includes(field))
      .map(([, column]) => column);
    this.municipalities = mergedTexts(draft.grid, head.columns.get('municipality'));
  }

  /** `filled`: does the row hold values, when they stand in columns that the head does not name. */
  subjectOf(row: number, filled = false): RowSubject {
    const { grid } = this.draft;
    const text = (field: SchoolField): string => {
      const column = this.head.columns.get(field);
      return column === undefined ? '' : cellText(cellAt(grid, row, column));
    };
    const name = text('school');
    const code = text('code');
    const login = text('login');
    const hasValues =
      filled || this.valueColumns.some((column) => cellText(cellAt(grid, row, column)) !== '');
    // A code names the school by itself (methodology D2, T0); the municipality beside it does not make a total.
    const label = classifyLabel(name || (/\d/.test(code) ? code : text('municipality') || code));
    if (login === '' && (code === '' || name === '')) {
      if (label === 'total' || label === 'region' || label === 'country') return { kind: 'aggregate' };
      if (label === 'municipality') {
        if (name !== '') this.grouped = name;
        if (name !== '' || code !== '') return { kind: hasValues ? 'aggregate' : 'service' };
      }
      if (!hasValues && label === 'other') {
        // A lone text in the first column is a group heading or a note («Исполнитель: …»).
        return { kind: 'service' };
      }
    }
    if (name === '' && code === '' && login === '') return { kind: hasValues ? 'nameless' : 'service' };
    const municipality = this.municipalities.get(row) ?? (text('municipality') || this.grouped);
    const column = this.firstColumn(name, code);
    const source = this.draft.source(row, column);
    const mention = schoolMention(name || login || code, {
      ...(municipality && { municipality }),
      ...(code !== '' && { code }),
      ...(login !== '' && { login }),
      source,
    });
    return { kind: 'school', mention };
  }

  private firstColumn(name: string, code: string): number {
    const { columns } = this.head;
    if (name !== '') return columns.get('school')!;
    return code !== '' ? columns.get('code')! : columns.get('login')!;
  }
}

/** Texts of a column with vertical merges filled down: only labels are filled, never numbers. */
function mergedTexts(grid: Grid, column: number | undefined): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  if (column === undefined) return texts;
  for (const merge of grid.merges) {
    if (column < merge.left || column > merge.right || merge.bottom === merge.top) continue;
    const text = cellText(cellAt(grid, merge.top, merge.left));
    if (text === '') continue;
    for (let row = merge.top; row <= Math.min(merge.bottom, grid.rows.length - 1); row += 1)
      texts.set(row, text);
  }
  return texts;
}
