import { gridOf } from '../../test/fixtures/gridOf';
import type { CellValue } from '../grid/grid';
import { tellUnknown } from './outcomeValues';
import { SheetDraft } from './sheetDraft';

describe('a cell without a value', () => {
  const told = (value: CellValue, reason: string) => {
    const draft = new SheetDraft(gridOf([[value]]));
    const place = { row: 0, column: 0, field: 'failed', school: 'СОШ № 1', severity: 'error' } as const;
    tellUnknown(draft, place, reason);
    return draft.finish(null).findings[0]!;
  };

  it.each(['-', 'н/д', 'нет данных'])('%s is quoted as it stands', (text) => {
    expect(told(text, 'noData')).toMatchObject({
      code: 'valueUnknown',
      severity: 'warning',
      cell: 'A1',
      params: { reason: 'noData', text },
    });
  });

  it.each<[CellValue, string]>([
    ['Петрова А. И.', 'noData'],
    [null, 'blank'],
    [null, 'noData'],
    [7, 'noData'],
  ])('%j (%s) is not', (value, reason) => expect(told(value, reason).params).not.toHaveProperty('text'));
});
