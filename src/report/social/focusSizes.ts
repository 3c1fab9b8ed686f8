import type { SocialOutcome } from '../../methodology/social/outcome';
import type { Settings } from '../../methodology/settings';
import { cell, formulaCell, type SheetDraft } from '../draft';

/** Right of the columns that are printed on both pages. */
const LABEL_LEFT = 3;
const LABEL_RIGHT = 5;
/** Bases, shares and numbers of schools. */
const BASE_COLUMN = 6;
const PERCENT_COLUMN = 7;
export const COUNT_COLUMN = 8;
export const UNDECIDED_COLUMN = 9;

/** Where the table below finds the size in force and puts its own counts. */
export interface FocusCells {
  /** Absolute address of the number of schools that the focus group needs. */
  readonly needed: string;
  readonly rows: { readonly control: number; readonly sites: number; readonly check: number };
}

/** The size of the focus group by both readings of its base, the one in force, and the sizes of the other groups. */
export function addFocusSizes(
  draft: SheetDraft,
  { focus, schools }: SocialOutcome,
  { focusPercent, focusBase }: Settings['social'],
): FocusCells {
  const head = draft.next;
  label(draft, 'Группа', 'header');
  ['Школ в основании', 'Не менее, %', 'Школ', 'Ещё не определено, школ'].forEach((text, index) =>
    draft.put(head, BASE_COLUMN + index, cell(text, 'header')),
  );
  const line = (text: string, base: number, needed: number, undecided: number | string): number => {
    const row = draft.next;
    label(draft, text, 'text');
    draft.put(row, BASE_COLUMN, cell(base, 'integer'));
    draft.put(row, PERCENT_COLUMN, cell(focusPercent, 'textCentered'));
    const formula = `ROUNDUP(ROUND(G${row + 1}*H${row + 1}/100,6),0)`;
    draft.put(row, COUNT_COLUMN, formulaCell(formula, needed, 'integer'));
    draft.put(row, UNDECIDED_COLUMN, cell(undecided, 'integer'));
    return row;
  };
  const { base, needed, undecided, neededAtMost } = focus.identified;
  const open =
    undecided === 0 ? '' : `; числа – «не менее»: с ещё не определёнными понадобится до ${neededAtMost}`;
  const identified = line(
    `Фокус-группа: не менее этой доли идентифицированных школ (низкие результаты или 1-й квинтиль)${open}`,
    base,
    needed,
    undecided,
  );
  const all = line('Фокус-группа: не менее этой доли всех школ', focus.all.base, focus.all.needed, '—');
  const used = focusBase === 'all' ? all : identified;
  const other = (text: string): number => {
    const row = draft.next;
    label(draft, text, 'text');
    draft.put(row, BASE_COLUMN, cell(schools.length, 'integer'));
    draft.put(row, PERCENT_COLUMN, cell('—', 'textCentered'));
    return row;
  };
  const force = draft.next;
  label(
    draft,
    `Фокус-группа: действует, от ${focusBase === 'all' ? 'всех' : 'идентифицированных'} школ`,
    'section',
  );
  draft.put(force, BASE_COLUMN, cell(null, 'section'));
  draft.put(force, PERCENT_COLUMN, cell(null, 'section'));
  draft.put(force, COUNT_COLUMN, formulaCell(`I${used + 1}`, focus.needed, 'verdict'));
  draft.put(
    force,
    UNDECIDED_COLUMN,
    formulaCell(`J${used + 1}`, focusBase === 'all' ? '—' : undecided, 'verdict'),
  );
  const control = other('Контрольная группа: 1-й квинтиль и низкие результаты');
  draft.put(control, COUNT_COLUMN, cell(null, 'integer'));
  const sites = other('Стажировочные площадки: 1-й квинтиль и более высокие результаты, с учётом решений');
  draft.put(sites, COUNT_COLUMN, cell(null, 'integer'));
  const check = draft.next;
  draft.span({ top: check, left: LABEL_LEFT, bottom: check, right: UNDECIDED_COLUMN }, cell(null, 'note'));
  return { needed: `$I$${force + 1}`, rows: { control, sites, check } };
}

function label(draft: SheetDraft, text: string, style: 'header' | 'text' | 'section'): void {
  const row = draft.next;
  draft.span({ top: row, left: LABEL_LEFT, bottom: row, right: LABEL_RIGHT }, cell(text, style));
}
