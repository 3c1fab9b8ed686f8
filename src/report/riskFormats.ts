import { columnName } from '../grid/grid';
import type { RiskIndicator } from '../model/context';
import type { Settings } from '../methodology/settings';
import type { SheetDraft } from './draft';
import { rowRange } from './refs';
import type { RiskLayout } from './riskSheet';
import { isSet, THRESHOLD_NAMES } from './thresholdNames';
import { WORD } from '../locale/words';

/** Native conditional formats of table 3.2 and the lists and limits of its input cells. */
export function addRiskFormats(
  draft: SheetDraft,
  layout: RiskLayout,
  firstColumn: number,
  settings: Settings['risk'],
): void {
  const last = layout.lastColumn;
  if (last < firstColumn) return;
  const across = (row: number) => rowRange(row, firstColumn, last);
  const thresholds = thresholdsOf(settings);
  layout.rows.forEach((row, index) => {
    const at = layout.first + index;
    const first = `${columnName(firstColumn)}${at + 1}`;
    const is = (word: string) => `${first}="${word}"`;
    if (row.kind === 'verdict') {
      draft.format(across(at), is(WORD.risk), 'low');
      draft.format(across(at), is(WORD.unknown), 'noData');
      return;
    }
    if (row.kind !== 'input' && row.kind !== 'unique') return;
    draft.format(across(at), `OR(${is(WORD.noData)},ISBLANK(${first}))`, 'noData');
    if (row.kind === 'input' && row.type === 'answer') {
      draft.format(across(at), is(WORD.no), 'low');
      draft.format(across(at), is(WORD.partial), settings.s1.partialIsNegative ? 'low' : 'borderline');
      draft.validate({
        range: across(at),
        kind: 'list',
        values: [WORD.yes, WORD.no, WORD.partial, WORD.notApplicable, WORD.noData],
        errorTitle: row.text,
        errorMessage: 'Выберите «да», «нет», «частично», «—» (не применимо) или «н/д» (нет данных).',
      });
      return;
    }
    const threshold =
      row.kind === 'unique'
        ? ([settings.s3.thresholdSign, THRESHOLD_NAMES['risk.s3.threshold']] as const)
        : thresholds[row.indicator];
    if (threshold) {
      const [sign, name] = threshold;
      draft.format(across(at), `AND(${isSet(name)},ISNUMBER(${first}),${first}${sign}${name})`, 'low');
    }
    draft.validate({
      range: across(at),
      kind: 'percent',
      warningOnly: true,
      errorTitle: row.number,
      errorMessage: 'Введите процент от 0 до 100, «н/д» (нет данных) или «—» (не применимо).',
    });
  });
  const first = `${columnName(firstColumn)}${layout.verdict + 1}`;
  draft.format(across(layout.verdict), `${first}="${WORD.yes}"`, 'risk');
  draft.format(across(layout.verdict), `${first}="${WORD.unknown}"`, 'noData');
  draft.format(across(layout.verdict), `${first}="${WORD.no}"`, 'ok');
}

/** Section 3 is judged by its sum only, so its rows have no threshold of their own. */
function thresholdsOf({
  s2,
  s4,
}: Settings['risk']): Partial<Record<RiskIndicator, readonly [string, string]>> {
  const vpr = [s4.vprSign, THRESHOLD_NAMES['risk.s4.vpr']] as const;
  return {
    '2.1': [s2.load36Sign, THRESHOLD_NAMES['risk.s2.load36']],
    '2.2': [s2.noRetrainingSign, THRESHOLD_NAMES['risk.s2.noRetraining']],
    '4.1': vpr,
    '4.2': vpr,
    '4.3': vpr,
    '4.4': vpr,
    '4.5': [s4.failingSign, THRESHOLD_NAMES['risk.s4.failing']],
  };
}
