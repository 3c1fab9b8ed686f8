import { cell } from '../../report/draft';
import type { SheetSpec } from '../../report/sheetSpec';
import { readState, withState } from './state';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';

const sheet: SheetSpec = {
  kind: 'register',
  name: 'Лист',
  widths: [10],
  rows: [[cell('Код', 'header')]],
  merges: [],
  conditionalFormats: [],
  validations: [],
  charts: [],
  names: [],
  print: { orientation: 'landscape' },
};

describe('what the pane keeps in a workbook', () => {
  it('goes into a new workbook and comes back, the sheets as they were', async () => {
    const plain = await writeWorkbook([sheet]);
    expect(readState(plain)).toBeNull();
    const kept = withState(plain, '{"version":1,"name":"«Ёлка» & <b>"}');
    expect(readState(kept)).toBe('{"version":1,"name":"«Ёлка» & <b>"}');
    const { grids, findings } = await readWorkbook(kept, 'к.xlsx');
    expect([grids.map((grid) => grid.sheet), findings]).toEqual([['Лист'], []]);
  });

  it('is the same bytes twice', async () => {
    const plain = await writeWorkbook([sheet]);
    expect(Buffer.compare(withState(plain, 'а'), withState(plain, 'а'))).toBe(0);
  });

  it('is nothing in what is no workbook', () => {
    expect(readState(new Uint8Array([1, 2, 3]))).toBeNull();
    expect(readState(new Uint8Array())).toBeNull();
  });
});
