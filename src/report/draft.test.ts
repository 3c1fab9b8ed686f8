import { cell, SheetDraft } from './draft';

describe('SheetDraft', () => {
  it('a sheet with more rows than a call has arguments gets its print area', () => {
    const rows = 150_000;
    const draft = new SheetDraft();
    draft.add([cell('Заголовок', 'header'), cell('Второй', 'header')]);
    for (let row = 1; row < rows; row += 1) draft.add([cell(row, 'integer')]);
    const { print } = draft.finish({
      kind: 'profile',
      name: 'Лист',
      widths: [6, 6],
      print: { orientation: 'portrait' },
    });
    expect(print?.area).toEqual({ top: 0, left: 0, bottom: rows - 1, right: 1 });
  });
});
