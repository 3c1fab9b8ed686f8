import { cellText } from '../../grid/grid';
import { normaliseHeading } from '../heading';
import { isNeeded } from '../neededProcedures';
import type { SheetDraft } from '../sheetDraft';
import type { PreparedTable } from './prepare';

const EARLIER = /(?<![а-я])впл(?![а-я])|прошлых лет/;
const WITHOUT_EARLIER =
  /без (?:учета )?(?:выпускник\S* прошлых лет|впл)|(?:кроме|исключая) (?:выпускник\S* прошлых лет|впл)|текущего года/;

/** Says which of the two stages stand on the sheet: the choice between them is made by the methodology. */
export function stagesTold(draft: SheetDraft): void {
  const needed = draft.results.filter(({ procedure }) => isNeeded(procedure));
  const final = needed.filter(({ stage }) => stage === 'final').length;
  const main = needed.filter(({ stage }) => stage === 'main').length;
  if (final > 0 && main > 0) draft.find('bothStagesRead', 'info');
  else if (final > 0) draft.find('resitResults', 'warning', { rows: final });
  if (final + main > 0) draft.facts['stage'] = final === 0 ? 'main' : main === 0 ? 'final' : 'main, final';
}

/** Graduates of earlier years may be inside, when the text says so and no column tells them apart. */
export function tellEarlierGraduates(draft: SheetDraft, tables: readonly PreparedTable[]): void {
  const needed = draft.results.some(({ procedure }) => procedure.kind === 'ege');
  if (!needed) return;
  for (const { columns, stated } of tables) {
    for (const block of columns.blocks) {
      if (block.earlierGraduates === undefined) continue;
      const { subject, kind } = { ...stated, ...block.stated };
      const counts = subject !== undefined && kind !== undefined && isNeeded({ kind, subject });
      draft.find('earlierGraduatesPossible', counts ? 'warning' : 'info', {
        text: `${subject ?? ''} ${block.earlierGraduates}`.trim(),
      });
    }
  }
  if (tables.some(({ columns }) => columns.identity.has('category'))) return;
  for (const [row, cells] of draft.grid.rows.entries()) {
    if (!draft.rows.is(row, 'service')) continue;
    for (const value of cells) {
      if (typeof value !== 'string' || value.length > 600) continue;
      const text = normaliseHeading(cellText(value));
      if (!EARLIER.test(text) || WITHOUT_EARLIER.test(text)) continue;
      draft.find(
        'earlierGraduatesPossible',
        'warning',
        { text: cellText(value).slice(0, 120) },
        `${row + 1}:${row + 1}`,
      );
      return;
    }
  }
}
