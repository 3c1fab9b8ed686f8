import { columnName } from '../grid/grid';
import { SHNOR_PROCEDURES } from '../methodology/procedures';
import type { Settings } from '../methodology/settings';
import type { SheetDraft } from './draft';
import { columnRange } from './refs';
import type { ShnorLayout } from './shnorColumns';
import { AMBER_MARKS } from './shnorLine';
import { isSet, THRESHOLD_NAMES } from './thresholdNames';
import { WORD } from '../locale/words';

/** Native conditional formats and the list of the official mark, so that an edited cell recolours itself. */
export function addShnorFormats(
  draft: SheetDraft,
  layout: ShnorLayout,
  first: number,
  last: number,
  settings: Settings['shnor'],
): void {
  if (last < first) return;
  const row = first + 1;
  const threshold = THRESHOLD_NAMES['shnor.threshold'];
  const shares = {
    top: first,
    left: layout.shares1,
    bottom: last,
    right: layout.shares2 + SHNOR_PROCEDURES.length - 1,
  };
  const share = `${columnName(layout.shares1)}${row}`;
  const crosses = `${share}${settings.thresholdSign}${threshold}`;
  const printed = `ROUND(${share},1)${settings.thresholdSign}${threshold}`;
  draft.format(shares, `AND(${isSet(threshold)},ISNUMBER(${share}),${crosses})`, 'low', true);
  draft.format(
    shares,
    `AND(${isSet(threshold)},ISNUMBER(${share}),NOT(${crosses}),${printed})`,
    'borderline',
    true,
  );
  draft.format(shares, `${share}="${WORD.noData}"`, 'noData');

  const whole = (column: number) => columnRange(column, first, last);
  const at = (column: number) => `$${columnName(column)}${row}`;
  draft.format(whole(layout.verdict), `${at(layout.verdict)}="${WORD.yes}"`, 'risk');
  for (const column of [layout.criterion1, layout.criterion2, layout.verdict]) {
    draft.format(whole(column), `${at(column)}="${WORD.unknown}"`, 'noData');
  }
  for (const column of [layout.criterion1, layout.criterion2]) {
    draft.format(whole(column), `${at(column)}="${WORD.yes}"`, 'low');
  }
  draft.format(whole(layout.verdict), `${at(layout.verdict)}="${WORD.no}"`, 'ok');
  draft.format(whole(layout.official), `${at(layout.official)}="${WORD.noData}"`, 'noData');
  draft.format(whole(layout.disagreement), `${at(layout.disagreement)}="${WORD.differs}"`, 'borderline');
  const amber = AMBER_MARKS.map((words) => `ISNUMBER(SEARCH("${words}",${at(layout.marks)}))`);
  draft.format(whole(layout.marks), `OR(${amber.join(',')})`, 'borderline');

  draft.validate({
    range: whole(layout.official),
    kind: 'list',
    values: [WORD.yes, WORD.no, WORD.noData],
    errorTitle: 'Перечень ФИОКО',
    errorMessage: 'Выберите «да», «нет» или «н/д» (не указано).',
  });
  draft.validate({
    range: shares,
    kind: 'percent',
    warningOnly: true,
    errorTitle: 'Доля, %',
    errorMessage: 'Введите процент от 0 до 100, «н/д» (нет данных) или «—» (не применимо).',
  });
}
