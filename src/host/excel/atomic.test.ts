/** @jest-environment-options {"globalsCleanup": "off"} */
import { fullReport } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, connect, loadOffice } from '../../../test/officeHost';
import type { Host } from '../port';
import { HostTrouble } from '../port';
import { createExcelHost } from './excelHost';

let book: ExcelHost;
let host: Host;
const LIST = "ШНОР 'пилот' 2021-2022";

/**
 * A department's workbook with our report in it, between the person's own sheets, and formulas and names of the
 * person that speak of our sheets.
 */
async function departmentBook(excelApi = '1.15'): Promise<void> {
  book = new ExcelHost({ sheets: ['Данные', 'Скрытый', 'Глубокий', 'Итоги'], excelApi });
  await connect(book);
  host = createExcelHost();
  await host.writeSheets(fullReport());
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem(LIST).position = 1;
    worksheets.getItem('Методика').position = 3;
    const totals = worksheets.getItem('Итоги');
    totals.getRange('A1:A3').formulas = [
      ['Школ'],
      [`='${LIST.replaceAll("'", "''")}'!A4`],
      ['=Методика!B2*2'],
    ];
    totals.getRange('B1:B2').formulas = [['=Порог_доли'], ['=SUM(Таблица_ШНОР_пилот_2021_2022[Доля «2»])']];
    totals.getRange('A1:B3').format.fill.color = 'yellow';
    totals.autoFilter.apply(totals.getRange('A1:B3'));
    names.add('Мой_порог', '=Методика!$B$2');
    totals.names.add('Местное', '=Методика!$B$2+1');
    worksheets.getItem('Данные').getRange('A1:B2').values = [
      ['Школа', 'Доля'],
      ['СОШ № 1', 0.3],
    ];
    worksheets.getItem('Данные').activate();
    worksheets.getItem('Скрытый').visibility = 'Hidden';
    worksheets.getItem('Глубокий').visibility = 'VeryHidden';
    await context.sync();
  });
  // The names of the sheets' parts never change by themselves, so the two workbooks can be compared.
  book.reset();
}

/** Serial numbers in identities depend on what was tried; a person never sees them. */
function seen(): unknown {
  const { sheets, ...rest } = book.snapshot();
  return {
    ...rest,
    sheets: sheets.map(({ id: _id, ...sheet }) => sheet),
    events: book.eventsEnabled,
  };
}

const changed = () =>
  fullReport().map((spec, index) => (index === 1 ? spec : { ...spec, tabColor: '00B050' }));

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});
beforeEach(() => departmentBook());

/** How many requests a whole writing takes, and the workbook after it. */
async function wholeRun(): Promise<{ requests: number; after: unknown }> {
  await host.writeSheets(changed());
  const requests = book.requests.length;
  const after = seen();
  await departmentBook();
  return { requests, after };
}

describe('writing anew', () => {
  it('takes the places, names and references of the sheets before', async () => {
    const before = book.snapshot();
    await host.writeSheets(changed());
    const after = book.snapshot();
    expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Данные', 'Visible'],
      [LIST, 'Visible'],
      ['Скрытый', 'Hidden'],
      ['Методика', 'Visible'],
      ['Глубокий', 'VeryHidden'],
      ['Итоги', 'Visible'],
    ]);
    for (const name of ['Данные', 'Скрытый', 'Глубокий', 'Итоги']) {
      const of = ({ sheets }: typeof before) => sheets.find((sheet) => sheet.name === name);
      expect(of(after)).toEqual(of(before));
    }
    // Excel itself decides where a name needs quotes.
    const plain = ({ names }: typeof before): string => JSON.stringify(names).replaceAll("'", '');
    expect(plain(after)).toBe(plain(before));
    expect(after.activeSheet).toBe('Данные');
    expect(JSON.stringify(after)).not.toMatch(/#REF!|_shnor_(new|old|passing|back)/);
    expect(book.sheet(LIST).look).toMatchObject({ TabColor: '#00B050' });
    expect(book.eventsEnabled).toBe(true);
  });

  it('shows the new sheet to who looked at the old one', async () => {
    await host.select({ sheet: LIST, cell: 'B4' });
    await host.writeSheets(changed());
    expect(book.snapshot().activeSheet).toBe(LIST);
  });

  it('leaves a hidden sheet hidden', async () => {
    book.sheet('Методика').visibility = 'VeryHidden';
    await host.writeSheets(changed());
    expect(book.sheet('Методика').visibility).toBe('VeryHidden');
  });
});

describe('a request that fails', () => {
  it('leaves the workbook as it was, or, after the swap, as it shall be', async () => {
    const { requests, after } = await wholeRun();
    expect(requests).toBe(6);
    for (let request = 1; request <= requests; request += 1) {
      const before = seen();
      book.failAt(request, 'GeneralException');
      const outcome = await host.writeSheets(changed()).catch((error: unknown) => error);
      if (outcome instanceof HostTrouble) {
        expect(outcome).toMatchObject({ code: 'unknown', params: { code: 'GeneralException' } });
        expect([request, seen()]).toEqual([request, before]);
      } else {
        expect(request).toBe(requests);
        expect(seen()).toEqual(after);
      }
      await departmentBook();
    }
  });

  it('half-way leaves the workbook as it was, wherever the half is', async () => {
    await host.writeSheets(changed());
    const sizes = book.requests.map(({ actions }) => actions);
    const after = seen();
    await departmentBook();
    for (const [index, actions] of sizes.entries()) {
      // The swap is tried after every single action, the long building request at thirty places.
      const step = Math.max(1, Math.floor(actions / (index === 4 ? 1000 : 30)));
      for (let partial = 1; partial < actions; partial += step) {
        const before = seen();
        book.failAt(index + 1, 'GeneralException', { partial });
        const outcome = await host.writeSheets(changed()).catch((error: unknown) => error);
        const expected = outcome instanceof HostTrouble ? before : after;
        if (!(outcome instanceof HostTrouble)) expect(index).toBe(sizes.length - 1);
        expect([index, partial, seen()]).toEqual([index, partial, expected]);
        if (expected === after) await departmentBook();
        else book.reset();
      }
    }
  });

  it('is taken back even when the first taking back fails too', async () => {
    const before = seen();
    book.failAt(5, 'GeneralException', { partial: 12 });
    book.failAt(6, 'GeneralException');
    await expect(host.writeSheets(changed())).rejects.toBeInstanceOf(HostTrouble);
    expect(seen()).toEqual(before);
  });
});

describe('a person stops the work', () => {
  it('at any moment at which they hear of it', async () => {
    const moments: string[] = [];
    await host.writeSheets(changed(), { onProgress: ({ stage, done }) => moments.push(`${stage} ${done}`) });
    const last = moments.indexOf('replace 0');
    expect(last).toBeGreaterThan(3);
    await departmentBook();
    for (let moment = 0; moment <= last; moment += 1) {
      const before = seen();
      const controller = new AbortController();
      let heard = 0;
      const work = {
        signal: controller.signal,
        onProgress: () => {
          if (heard === moment) controller.abort();
          heard += 1;
        },
      };
      await expect(host.writeSheets(changed(), work)).rejects.toMatchObject({ code: 'cancelled' });
      expect([moment, seen()]).toEqual([moment, before]);
    }
  });

  it('before it begins', async () => {
    const work = { signal: AbortSignal.abort() };
    await expect(host.writeSheets(changed(), work)).rejects.toMatchObject({ code: 'cancelled' });
    await expect(host.readWorkbook(work)).rejects.toMatchObject({ code: 'cancelled' });
    expect(book.requests).toEqual([]);
  });
});
