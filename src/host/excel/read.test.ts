import { gridOf } from '../../../test/fixtures/gridOf';
import { bookOf, connectAnnounced } from '../../../test/fixtures/officeBook';
import { cell, sheetSpec } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, loadOffice, serveFile } from '../../../test/officeHost';
import type { HostOptions } from '../../../test/officeHost';
import { cellKey } from '../../grid/grid';
import type { CellValue, Grid } from '../../grid/grid';
import { writeWorkbook } from '../file/writeWorkbook';
import type { HostProgress, WorkbookReading } from '../port';
import { createExcelHost } from './excelHost';

async function readBack(grids: readonly Grid[], options: HostOptions = {}) {
  const book = bookOf(grids, options);
  await connectAnnounced(book);
  const reading = await createExcelHost().readWorkbook();
  return { book, reading };
}

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});

const error: CellValue = { kind: 'error', text: '#N/A' };

describe('reading', () => {
  it('gives what stands in the cells, from A1 on', async () => {
    const grid = gridOf(
      [
        [],
        [null, 'Школа', 'Доля', 'Дата'],
        [null, 'СОШ № 1', 0.305, { kind: 'date', iso: '2022-09-01' }],
        [null, '#Н/Д', error, true, 0],
        [null, null, null, null, null, 5],
      ],
      { percentCells: new Set([cellKey(2, 2)]) },
    );
    const { reading } = await readBack([grid]);
    const rows = reading.grids[0]!.rows.map((row) => row.map((value) => value));
    expect(rows).toEqual([
      [],
      [null, 'Школа', 'Доля', 'Дата', null, null],
      [null, 'СОШ № 1', 0.305, { kind: 'date', iso: '2022-09-01' }, null, null],
      [null, '#Н/Д', error, true, 0, null],
      [null, null, null, null, null, 5],
    ]);
    expect(reading.grids[0]).toMatchObject({ workbook: 'книга.xlsx', sheet: 'Лист1', ownKind: null });
    expect([...reading.grids[0]!.percentCells]).toEqual([cellKey(2, 2)]);
    expect(reading.findings).toEqual([]);
  });

  it('knows merged, hidden and own sheets, empty ones too', async () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 2 }];
    const rows = Array.from({ length: 6 }, (_, row) => ['а', row, 'б']);
    const grids = [
      gridOf(rows, { sheet: 'Часть', merges, hiddenRows: new Set([2, 4]), hiddenColumns: new Set([1]) }),
      gridOf(rows, { sheet: 'Весь', hiddenRows: new Set([0, 1, 2, 3, 4, 5]), visibility: 'hidden' }),
      gridOf(rows, { sheet: 'Наш', ownKind: 'risk', visibility: 'veryHidden' }),
      gridOf([], { sheet: 'Пустой' }),
    ];
    const { reading, book } = await readBack(grids);
    expect(reading.grids).toEqual(grids);
    expect(book.requests.length).toBeLessThanOrEqual(6);
  });

  describe('below ExcelApi 1.13, where no cell says that it is merged', () => {
    const heading = gridOf([
      ['Математика', null, 'Код'],
      ['всего', '«2»', 'а'],
    ]);
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    const plain = gridOf([['а', 'б']], { sheet: 'Без заголовка' });
    const own = gridOf([['а', null, 'б']], { sheet: 'Наш', ownKind: 'check' });

    it('the merged areas come from the file that Excel would save', async () => {
      const book = bookOf([{ ...heading, merges }, plain], { excelApi: '1.12' });
      const spec = sheetSpec({ kind: 'guide', name: 'Лист1', rows: [[cell('Математика')]], merges });
      const asked = serveFile(book, await writeWorkbook([spec]));
      await connectAnnounced(book);
      const { grids, findings } = await createExcelHost().readWorkbook();
      expect(grids.map((grid) => grid.merges)).toEqual([merges, []]);
      expect(findings).toEqual([]);
      expect(asked).toEqual([77, 80, 81]);
    });

    it.each<[string, (book: ExcelHost) => void]>([
      ['gives no file', () => undefined],
      ['gives something that is no workbook', (book) => serveFile(book, new Uint8Array(50))],
    ])('a finding says so for every sheet where it may matter when Excel %s', async (_, prepare) => {
      const book = bookOf([{ ...heading, merges }, plain, own], { excelApi: '1.12' });
      prepare(book);
      await connectAnnounced(book);
      const { grids, findings } = await createExcelHost().readWorkbook();
      expect(grids.flatMap((grid) => grid.merges)).toEqual([]);
      expect(findings).toEqual([
        {
          code: 'mergesNotRead',
          severity: 'warning',
          workbook: 'книга.xlsx',
          sheet: 'Лист1',
          params: {},
        },
      ]);
    });
  });

  it('changes nothing', async () => {
    const book = bookOf([gridOf([['а', 1]])]);
    await connectAnnounced(book);
    const before = book.snapshot();
    await createExcelHost().readWorkbook();
    expect(book.snapshot()).toEqual(before);
  });
});

describe('large workbooks', () => {
  const long = (rows: number) =>
    gridOf(Array.from({ length: rows }, (_, row) => [row, `Школа № ${row}`, row / 2]));

  it('come in pieces, and progress is told', async () => {
    const grid = long(40_000);
    const book = bookOf([grid], { platform: 'web' });
    await connectAnnounced(book);
    const heard: HostProgress[] = [];
    const reading = await createExcelHost().readWorkbook({ onProgress: (progress) => heard.push(progress) });
    expect(reading.grids[0]!.rows).toEqual(grid.rows);
    expect(heard.map(({ done }) => done)).toEqual([16_666, 33_332, 40_000]);
    expect(heard.at(-1)).toEqual({ stage: 'read', done: 40_000, total: 40_000, sheet: 'Лист1' });
    expect(Math.max(...book.requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(5e6);
  });

  it.each<[string, HostOptions]>([
    ['an answer is too large', { limits: { responseBytes: 60_000 } }],
    ['values are withheld', { limits: { cells: 700 } }],
  ])('are asked for in smaller pieces when %s', async (_, options) => {
    const grids = [long(3_000), { ...long(20), sheet: 'Второй' }];
    const { reading } = await readBack(grids, options);
    expect(reading.grids.map(({ rows }) => rows)).toEqual(grids.map(({ rows }) => rows));
  });

  it('are refused when not even a row fits', async () => {
    const wide = gridOf([['x'.repeat(30_000), 'y']]);
    await expect(readBack([wide], { limits: { responseBytes: 10_000 } })).rejects.toMatchObject({
      code: 'tooLarge',
      params: { sheet: 'Лист1' },
    });
  });

  it('leave out a sheet of more cells than Excel gives, and say so', async () => {
    const book = bookOf([gridOf([['а']], { sheet: 'Пустыня' }), gridOf([['б']], { sheet: 'Данные' })]);
    book.edit('Пустыня', 'ZZ1000000', 1);
    await connectAnnounced(book);
    const { grids, findings } = await createExcelHost().readWorkbook();
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Данные']);
    expect(findings).toEqual([
      {
        code: 'sheetTooWide',
        severity: 'error',
        workbook: 'книга.xlsx',
        sheet: 'Пустыня',
        params: { rows: 1_000_000, columns: 702 },
      },
    ]);
  });

  it('can be stopped between two pieces', async () => {
    await connectAnnounced(bookOf([long(40_000)]));
    const controller = new AbortController();
    let pieces = 0;
    const onProgress = (): void => {
      pieces += 1;
      controller.abort();
    };
    const reading: Promise<WorkbookReading> = createExcelHost().readWorkbook({
      signal: controller.signal,
      onProgress,
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(pieces).toBe(1);
  });
});
