import type { Format } from '../../locale/language';
import { riskFactorText } from '../../locale/riskFactors';
import { WORD } from '../../locale/words';
import type { IndicatorEntry } from '../../methodology/monitoring/catalogue';
import type { ListedSchool, SystemSlice } from '../../methodology/monitoring/outcome';
import type { School } from '../../model/school';
import { cell, type SheetDraft } from '../draft';
import type { PrintedValue } from './contributions';
import { COLUMN, LAST_COLUMN, MOST_SCHOOLS } from './monitoringLayout';
import { shownCode } from './monitoringNames';

const TITLES: Readonly<Record<NonNullable<IndicatorEntry['lists']>, string>> = {
  factors: 'выявленные факторы',
  removedFactors: 'устранённые факторы',
  deficits: 'выявленные дефициты',
  removedDeficits: 'устранённые дефициты',
};
const STABLE_ZERO =
  'Неудовлетворительных результатов нет ни за 4, ни за 5 класс («стабильно 0»): снижением не считается';

/** The lists that the texts ask for («с перечислением выявленных факторов»): a row a school under the table. */
export function addLists(draft: SheetDraft, printed: readonly PrintedValue[], format: Format): void {
  for (const { value, entry } of printed) {
    if (entry.lists && value.lists.length > 0) {
      addList(
        draft,
        `${titleOf(entry)}: ${TITLES[entry.lists]}`,
        value.lists.map(({ school, items }) => ({ school, words: wordsOf(items, format) })),
      );
    }
    if (value.stableZero && value.stableZero.length > 0) {
      addList(
        draft,
        `${titleOf(entry)}: стабильно 0`,
        value.stableZero.map((school) => ({ school, words: STABLE_ZERO })),
      );
    }
  }
}

const CHANGES = { became: 'стала рисковой', left: 'перестала быть рисковой' } as const;

/** Tables 3.2 of two years compared: who became risky, who left risk, which factors went and came (3.3). */
export function addRiskChanges(draft: SheetDraft, { riskChanges = [] }: SystemSlice, format: Format): void {
  const lines = riskChanges.flatMap(({ school, change, removed, appeared }) => {
    const words = [
      ...(change === 'became' || change === 'left' ? [CHANGES[change]] : []),
      ...(removed.length > 0 ? [`устранены: ${wordsOf(removed, format)}`] : []),
      ...(appeared.length > 0 ? [`появились: ${wordsOf(appeared, format)}`] : []),
    ];
    return words.length > 0 ? [{ school, words: words.join('; ') }] : [];
  });
  if (lines.length === 0) return;
  const count = (wanted: 'became' | 'left') => riskChanges.filter(({ change }) => change === wanted).length;
  addList(
    draft,
    `Изменения рисков за год: стали рисковыми – ${count('became')}, перестали – ${count('left')}; факторы прежнего и нынешнего года`,
    lines,
  );
}

function titleOf({ code, label }: IndicatorEntry): string {
  return `К показателю ${shownCode(code)} («${label}»)`;
}

function wordsOf(items: ListedSchool['items'], format: Format): string {
  const words = items.map((item) => ('text' in item ? item.text : riskFactorText(item, format)));
  return words.join('; ') || WORD.noData;
}

function addList(
  draft: SheetDraft,
  title: string,
  lines: readonly { readonly school: School; readonly words: string }[],
): void {
  draft.add([]);
  const top = draft.next;
  draft.span({ top, left: 0, bottom: top, right: LAST_COLUMN }, cell(title, 'section'));
  lines.slice(0, MOST_SCHOOLS).forEach(({ school, words }, index) => {
    const row = draft.add([cell(index + 1, 'integer')]);
    draft.span({ top: row, left: 1, bottom: row, right: COLUMN.text }, cell(school.name, 'text'));
    draft.span({ top: row, left: COLUMN.unit, bottom: row, right: LAST_COLUMN }, cell(words, 'text'));
  });
  if (lines.length > MOST_SCHOOLS) {
    const row = draft.next;
    draft.span(
      { top: row, left: 0, bottom: row, right: LAST_COLUMN },
      cell(`Показаны первые ${MOST_SCHOOLS} школ из ${lines.length}.`, 'note'),
    );
  }
}
