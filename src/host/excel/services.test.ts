import { connectAnnounced } from '../../../test/fixtures/officeBook';
import { fullReport } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, loadOffice } from '../../../test/officeHost';
import type { HostOptions } from '../../../test/officeHost';
import type { Host, Place } from '../port';
import { createExcelHost } from './excelHost';

let book: ExcelHost;
let host: Host;

async function open(options: HostOptions = {}): Promise<void> {
  book = new ExcelHost({ sheets: ['Данные', 'Тайный'], ...options });
  await connectAnnounced(book);
  host = createExcelHost();
}

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});
beforeEach(() => open());

describe('abilities', () => {
  it('are what the program announces', async () => {
    expect(host.abilities).toEqual({ customFunctions: true });
    await open({ requirements: { customfunctionsruntime: null } });
    expect(host.abilities.customFunctions).toBe(false);
  });

  it('below the floor every work is refused', async () => {
    await open({ excelApi: '1.11' });
    await expect(host.readWorkbook()).rejects.toMatchObject({ code: 'tooOld' });
    await expect(host.writeSheets(fullReport())).rejects.toMatchObject({ code: 'tooOld' });
  });
});

describe('showing a place', () => {
  it('brings the cell to the front', async () => {
    await host.select({ sheet: 'Данные', cell: 'C7:D9' });
    expect(book.snapshot()).toMatchObject({ activeSheet: 'Данные', selection: 'C7:D9' });
  });

  it.each<[Place, string]>([
    [{ sheet: 'Нет такого', cell: 'A1' }, 'sheetGone'],
    [{ sheet: 'Тайный', cell: 'A1' }, 'sheetHidden'],
    [{ sheet: 'Данные', cell: 'не адрес' }, 'rangeGone'],
  ])('%j cannot be shown: %s', async (place, code) => {
    book.sheet('Тайный').visibility = 'VeryHidden';
    await expect(host.select(place)).rejects.toMatchObject({ code, params: { sheet: place.sheet } });
  });
});

describe('the text kept in the workbook', () => {
  it('is the last one saved', async () => {
    expect(await host.loadState()).toBeNull();
    await host.saveState('{"год":"2022/2023"}');
    await host.saveState('{"год":"2023/2024","знаки":"<&>\\"\u0001"}');
    expect(await host.loadState()).toBe('{"год":"2023/2024","знаки":"<&>\\"\u0001"}');
    expect(book.book.xmlParts).toHaveLength(1);
  });

  it('passes over the parts of others and spare copies of ours', async () => {
    book.book.xmlParts.push({ id: '{1}', xml: '<a xmlns="urn:other"/>' });
    for (const id of ['{2}', '{3}']) {
      book.book.xmlParts.push({ id, xml: '<state xmlns="urn:shnor:state">"старое"</state>' });
    }
    expect(await host.loadState()).toBe('старое');
    await host.saveState('новое');
    expect(await host.loadState()).toBe('новое');
    expect(book.book.xmlParts.map(({ id }) => id)).toEqual(['{1}', '{2}']);
  });
});

describe('watching', () => {
  const settled = () => new Promise((done) => setTimeout(done, 60));

  it('tells of a person’s change of what is read, until stopped', async () => {
    await host.writeSheets(fullReport());
    const places: (Place | null)[] = [];
    const stop = await host.watch((place) => places.push(place));
    book.edit('Данные', 'B2', 5);
    book.edit('Методика', 'B2', 25);
    await settled();
    expect(places).toEqual([
      { sheet: 'Данные', cell: 'B2' },
      { sheet: 'Методика', cell: 'B2' },
    ]);
    await host.writeSheets(fullReport());
    await settled();
    expect(places).toHaveLength(2);
    await stop();
    book.edit('Данные', 'B3', 6);
    await settled();
    expect(places).toHaveLength(2);
  });

  it('passes over sheets of ours that nobody fills in', async () => {
    const [spec] = fullReport();
    await host.writeSheets([{ ...spec!, kind: 'check', name: 'Проверка данных' }]);
    const places: (Place | null)[] = [];
    await host.watch((place) => places.push(place));
    book.edit('Проверка данных', 'B2', 5);
    await settled();
    expect(places).toEqual([]);
  });

  it('tells of sheets that come and go', async () => {
    const places: (Place | null)[] = [];
    const stop = await host.watch((place) => places.push(place));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Новый');
      await context.sync();
    });
    await settled();
    expect(places).toEqual([null]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Новый').delete();
      await context.sync();
    });
    await settled();
    expect(places).toEqual([null, null]);
    await stop();
  });
});
