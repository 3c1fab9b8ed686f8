import { cellAt, cellText } from '../../grid/grid';
import type { Form } from '../contract';
import { NO_RECORDS } from '../contract';
import type { FieldSpec } from '../columns';
import { dataRows, findTable } from '../columns';
import { SheetDraft } from '../sheetDraft';

type Field = 'code' | 'value' | 'parameter';
const FIELDS: readonly FieldSpec<Field>[] = [
  { field: 'code', names: ['код', 'code'] },
  { field: 'value', names: ['значение', 'value'] },
  { field: 'parameter', names: ['параметр', 'parameter'] },
];
const REQUIRED: readonly (readonly Field[])[] = [['code'], ['value']];
/** Codes of settings look like «shnor.threshold» or «risk.s2.join»; other lines are headings and notes. */
const CODE = /^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+$/;

/** «Методика»: pairs code → value as a person left them; the methodology checks what they mean. */
export const settingsSheet: Form = {
  id: 'settings',
  detect(grid) {
    if (!findTable(grid, FIELDS, REQUIRED)) return 0;
    return grid.ownKind === 'settings' || /^методика/i.test(grid.sheet.trim())
      ? 0.98
      : settingLines(grid) > 0
        ? 0.8
        : 0;
  },
  read(grid) {
    const draft = new SheetDraft(grid);
    const head = findTable(grid, FIELDS, REQUIRED);
    if (!head) {
      draft.rows.markAll('reported');
      draft.find('tableNotFound', 'error', { form: 'settings' });
      return draft.finish('settings');
    }
    const settings: Record<string, string> = {};
    for (const row of dataRows(grid, head)) {
      const code = cellText(cellAt(grid, row, head.columns.get('code')!));
      if (!CODE.test(code)) {
        draft.rows.mark(row, 'service');
        continue;
      }
      settings[code] = cellText(cellAt(grid, row, head.columns.get('value')!));
      draft.rows.mark(row, 'used');
    }
    draft.facts['headerRow'] = head.bottom + 1;
    draft.facts['settings'] = Object.keys(settings).length;
    return { ...draft.finish('settings'), records: { ...NO_RECORDS, settings } };
  },
};

function settingLines(grid: Parameters<Form['detect']>[0]): number {
  const head = findTable(grid, FIELDS, REQUIRED);
  if (!head) return 0;
  return dataRows(grid, head).filter((row) =>
    CODE.test(cellText(cellAt(grid, row, head.columns.get('code')!))),
  ).length;
}
