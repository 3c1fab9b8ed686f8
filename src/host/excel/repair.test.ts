import { connectAnnounced } from '../../../test/fixtures/officeBook';
import { cell, sheetSpec } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, FormulaCalc, loadOffice } from '../../../test/officeHost';
import type { HostOptions } from '../../../test/officeHost';
import { formatArea, single } from '../../../test/officeHost/model/area';
import { keyColumn, keyRow } from '../../../test/officeHost/model/sheet';
import type { SheetSpec } from '../../report/sheetSpec';
import type { Host } from '../port';
import { createExcelHost } from './excelHost';

let book: ExcelHost;
let host: Host;

async function open(options: HostOptions = {}): Promise<void> {
  book = new ExcelHost({ sheets: ['Данные'], ...options });
  await connectAnnounced(book);
  host = createExcelHost();
}

/** A sheet of ours with these formulas under each other. */
const risks = (name: string, ...formulas: string[]): SheetSpec =>
  sheetSpec({
    kind: 'risk',
    name,
    rows: formulas.map((formula) => [cell('да', 'verdict', { formula }), cell(1, 'integer')]),
  });

/** The formulas of a sheet by address. */
function formulas(sheet: string): Record<string, string> {
  return Object.fromEntries(
    [...book.sheet(sheet).cells].flatMap(([key, { formula }]) =>
      formula === null ? [] : [[formatArea(single(keyRow(key), keyColumn(key))), formula]],
    ),
  );
}

/** What Excel leaves of a formula that it could not understand when the workbook was opened. */
function forget(sheet: string, address: string, formula: string): void {
  book.edit(sheet, address, formula);
  const area = single(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);
  book.sheet(sheet).cells.get(area.top * 16_384 + area.left)!.value = '#NAME?';
}

const protect = (sheet: string): void => {
  book.sheet(sheet).protection = { options: null, password: null };
};

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});
beforeEach(() => open());

describe('repairing the add-in’s formulas', () => {
  it('enters the very text again, without what Excel has put before a name that it did not know', async () => {
    const specs = [risks('Риски', 'RISK.FLAG(B1:B3)', 'SUM(C1:C2)', 'IF(A1="","",RISK.SECTION(B1:B3,2))')];
    await host.writeSheets(specs);
    book.edit('Риски', 'A1', '=_xldudf_RISK_FLAG(B1:B3,2)');
    book.edit('Риски', 'A4', 'нет');
    book.edit('Риски', 'B4', '=_xll.SHNOR.ISLOW(A1:A4)');
    book.reset();
    expect(await host.repairFormulas()).toEqual({ formulas: 3, protectedSheets: [] });
    expect(formulas('Риски')).toEqual({
      A1: '=RISK.FLAG(B1:B3,2)',
      A2: '=SUM(C1:C2)',
      A3: '=IF(A1="","",RISK.SECTION(B1:B3,2))',
      B4: '=SHNOR.ISLOW(A1:A4)',
    });
    expect(book.sheet('Риски').cells.get(3 * 16_384)).toMatchObject({ value: 'нет', formula: null });
    expect(book.requests.length).toBeLessThanOrEqual(5);
  });

  it('keeps the names that our sheets got beside a person’s', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('Порог', '=Данные!$A$1');
      await context.sync();
    });
    const [spec] = [risks('Риски', 'RISK.FLAG(B1:B3,Порог)')];
    await host.writeSheets([{ ...spec!, names: [{ name: 'Порог', cell: { row: 0, column: 1 } }] }]);
    const written = formulas('Риски');
    expect(written).toEqual({ A1: '=RISK.FLAG(B1:B3,Порог_2)' });
    await host.repairFormulas();
    expect(formulas('Риски')).toEqual(written);
  });

  it('finds our sheets of every year, also under another name', async () => {
    await host.writeSheets([
      risks('Риски 2022-2023', 'RISK.FLAG(B1:B3)'),
      risks('Риски 2023-2024', 'RISK.FLAG(B1:B3)'),
    ]);
    book.sheet('Риски 2022-2023').name = 'Архив';
    expect(await host.repairFormulas()).toEqual({ formulas: 2, protectedSheets: [] });
  });

  it('on a person’s own sheets, only what shows #NAME? and calls our functions', async () => {
    forget('Данные', 'A1', '=_xldudf_RISK_FLAG(B1:B3)');
    forget('Данные', 'A2', '=OTHER.FLAG(B1:B3)');
    book.edit('Данные', 'A3', '=_xll.RISK.FLAG(B1:B3)');
    book.edit('Данные', 'A4', 'RISK.FLAG(');
    expect(await host.repairFormulas()).toEqual({ formulas: 1, protectedSheets: [] });
    expect(formulas('Данные')).toEqual({
      A1: '=RISK.FLAG(B1:B3)',
      A2: '=OTHER.FLAG(B1:B3)',
      A3: '=_xll.RISK.FLAG(B1:B3)',
    });
  });

  it('has the workbook computed anew', async () => {
    const functions = [
      { id: 'RISK.FLAG', arguments: [{ dimensionality: 'matrix' as const }], run: () => 'нет' },
    ];
    await open({ calc: new FormulaCalc({ functions }) });
    forget('Данные', 'A1', '=_xldudf_RISK_FLAG(B1:B3)');
    book.book.application.CalculationMode = 'Manual';
    book.edit('Данные', 'C1', '=1+1');
    book.sheet('Данные').cells.get(2)!.value = 0;
    await host.repairFormulas();
    expect(book.sheet('Данные').cells.get(0)).toMatchObject({ value: 'нет' });
    expect(book.sheet('Данные').cells.get(2)).toMatchObject({ value: 2 });
  });

  it('needs no unprotected structure of the workbook', async () => {
    await host.writeSheets([risks('Риски', 'RISK.FLAG(B1:B3)')]);
    book.book.protection = { options: null, password: null };
    expect(await host.repairFormulas()).toEqual({ formulas: 1, protectedSheets: [] });
  });

  it('names protected sheets, and refuses when there is nothing else', async () => {
    await host.writeSheets([risks('Риски', 'RISK.FLAG(B1:B3)')]);
    protect('Риски');
    await expect(host.repairFormulas()).rejects.toMatchObject({
      code: 'protectedSheet',
      params: { sheet: 'Риски' },
    });
    forget('Данные', 'A1', '=_xldudf_RISK_FLAG(B1:B3)');
    expect(await host.repairFormulas()).toEqual({ formulas: 1, protectedSheets: ['Риски'] });
    expect(formulas('Риски')).toEqual({ A1: '=RISK.FLAG(B1:B3)' });
  });

  it('passes over protected sheets without such formulas', async () => {
    protect('Данные');
    expect(await host.repairFormulas()).toEqual({ formulas: 0, protectedSheets: [] });
  });

  it('leaves cells alone that another cell’s formula has spilled into', async () => {
    await host.writeSheets([risks('Риски', 'RISK.REASONS(B1:B3)')]);
    book.sheet('Риски').spills.set(0, [['а'], ['б']]);
    expect(await host.repairFormulas()).toEqual({ formulas: 0, protectedSheets: [] });
  });
});

describe('one step of undo', () => {
  it('is given up where Excel answers that it cannot', async () => {
    await open({ requirements: { excelapi: '1.20' } });
    await host.writeSheets([risks('Риски', 'RISK.FLAG(B1:B3)')]);
    book.reset();
    book.failAt(4, 'UndoNotSupported');
    expect(await host.repairFormulas()).toEqual({ formulas: 1, protectedSheets: [] });
    expect(book.requests.map(({ error }) => error)[3]).toBe('UndoNotSupported');
  });

  it('is asked for only once more', async () => {
    await open({ requirements: { excelapi: '1.20' } });
    await host.writeSheets([risks('Риски', 'RISK.FLAG(B1:B3)')]);
    book.reset();
    for (const request of [1, 2]) book.failAt(request, 'UndoNotSupported');
    await expect(host.repairFormulas()).rejects.toMatchObject({
      code: 'unknown',
      params: { code: 'UndoNotSupported' },
    });
    expect(book.requests).toHaveLength(2);
  });
});
