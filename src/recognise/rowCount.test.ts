import { RowLedger } from './rowCount';

const grid = {
  workbook: 'a.xlsx',
  sheet: 's',
  rows: [['Заголовок'], [null, ' '], ['МБОУ СОШ № 1', 5], []],
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  visibility: 'visible' as const,
  percentCells: new Set<number>(),
  ownKind: null,
};

describe('RowLedger', () => {
  it('starts with blank and service rows', () => {
    expect(new RowLedger(grid).count()).toMatchObject({ blank: 2, service: 2 });
  });

  it('keeps one kind a row: the last word counts and the sum stays', () => {
    const ledger = new RowLedger(grid);
    ledger.mark(2, 'reported');
    ledger.mark(2, 'used');
    ledger.mark(99, 'used');
    expect(ledger.is(2, 'used')).toBe(true);
    expect(ledger.count()).toEqual({ blank: 2, service: 1, used: 1, aggregate: 0, reported: 0, unneeded: 0 });
  });

  it('leaves blank rows blank when all are marked', () => {
    const ledger = new RowLedger(grid);
    ledger.markAll('reported');
    expect(ledger.count()).toMatchObject({ blank: 2, reported: 2 });
  });
});
