import type { ShnorOutcome } from '../methodology/outcome';
import type { School } from '../model/school';
import { cell, type SheetDraft } from './draft';
import { schoolCode } from './schoolCells';
import { SUMMARY } from './summaryColumns';
import { verdictWord } from '../locale/words';

/** The schools whose calculated mark and official list differ: both are shown, neither is overwritten. */
export function addDisagreements(
  draft: SheetDraft,
  { schools }: ShnorOutcome,
  label: (school: School) => string,
): void {
  const title = draft.next;
  draft.span(
    { top: title, left: 0, bottom: title, right: SUMMARY.last },
    cell('Расхождения расчёта с перечнем ФИОКО', 'section'),
  );
  const differing = schools.filter((verdict) => verdict.disagrees);
  if (differing.length === 0) {
    const stated = schools.some((verdict) => verdict.official !== 'unknown');
    const row = draft.next;
    draft.span(
      { top: row, left: 0, bottom: row, right: SUMMARY.last },
      cell(stated ? 'Расхождений нет' : 'Перечень ФИОКО не указан ни для одной школы', 'text'),
    );
  } else {
    draft.add(['№', 'ОО', 'Код / логин', 'Расчёт', 'Перечень'].map((text) => cell(text, 'header')));
    differing.forEach(({ school, verdict, official }, index) =>
      draft.add([
        cell(index + 1, 'integer'),
        cell(label(school), 'text'),
        cell(schoolCode(school), 'textCentered'),
        cell(verdictWord(verdict), 'textCentered'),
        cell(verdictWord(official), 'textCentered'),
      ]),
    );
  }
  draft.add([]);
}
