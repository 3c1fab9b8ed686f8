import { changedReport, departmentBook, LIST, seen } from '../../../test/fixtures/departmentBook';
import type { DepartmentBook } from '../../../test/fixtures/departmentBook';
import { fullReport } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, loadOffice } from '../../../test/officeHost';
import { connectAnnounced } from '../../../test/fixtures/officeBook';
import { createExcelHost } from './excelHost';

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});

/** Excel closes after so many actions of a request: nothing that comes later reaches the workbook. */
function cut(book: ExcelHost, request: number, partial: number): void {
  book.failAt(request, 'GeneralException', { partial });
  for (let later = 1; later <= 8; later += 1) book.failAt(request + later, 'GeneralException');
}

/** Excel decides where a name needs quotes. */
const plain = (book: ExcelHost): string => JSON.stringify(seen(book)).replaceAll("'", '');

/** Places at which a request is cut: after every action of the swap, at some places of the long building. */
function places(actions: number, all: boolean): number[] {
  const few = [1, 2, 4, 6, 8, 14, 30].filter((place) => place < actions);
  return all ? Array.from({ length: actions - 1 }, (_, index) => index + 1) : [...few, actions - 1];
}

async function sizesOfRun({ book, host }: DepartmentBook): Promise<number[]> {
  book.reset();
  await host.writeSheets(changedReport());
  return book.requests.map(({ actions }) => actions);
}

describe('a run that is cut off', () => {
  it('when sheets are replaced leaves nothing that the next one does not heal', async () => {
    const whole = await departmentBook();
    const sizes = await sizesOfRun(whole);
    const wanted = plain(whole.book);
    let { book, host } = await departmentBook();
    for (const [index, actions] of sizes.entries()) {
      // The last two are the swap and the deleting of what was replaced.
      for (const partial of places(actions, index >= sizes.length - 2)) {
        cut(book, index + 1, partial);
        await host.writeSheets(changedReport()).catch(() => undefined);
        book.reset();
        await host.writeSheets(changedReport());
        expect([index, partial, plain(book)]).toEqual([index, partial, wanted]);
        book.reset();
      }
      ({ book, host } = await departmentBook());
    }
  });

  it('the first time leaves neither sheets nor names', async () => {
    const open = async (): Promise<DepartmentBook> => {
      const book = new ExcelHost({ sheets: ['Данные'] });
      await connectAnnounced(book);
      return { book, host: createExcelHost() };
    };
    const whole = await open();
    const sizes = await sizesOfRun(whole);
    const wanted = plain(whole.book);
    for (const [index, actions] of sizes.entries()) {
      for (const partial of places(actions, index === sizes.length - 1)) {
        const { book, host } = await open();
        cut(book, index + 1, partial);
        await host.writeSheets(changedReport()).catch(() => undefined);
        book.reset();
        await host.writeSheets(changedReport());
        expect([index, partial, plain(book)]).toEqual([index, partial, wanted]);
      }
    }
  });

  it('is cleared up by a run that writes other sheets, as if it had never been', async () => {
    const { book, host } = await departmentBook();
    const before = plain(book);
    const sizes = await sizesOfRun(await departmentBook());
    const other = [{ ...fullReport()[1]!, kind: 'guide' as const, name: 'Другой', names: [] }];
    for (const partial of places(sizes.at(-2)!, true)) {
      const again = await departmentBook();
      cut(again.book, sizes.length - 1, partial);
      await again.host.writeSheets(changedReport()).catch(() => undefined);
      again.book.reset();
      await again.host.writeSheets(other);
      const { sheets } = again.book.book;
      expect(sheets.map(({ name }) => name)).toEqual([...book.book.sheets.map(({ name }) => name), 'Другой']);
      again.book.book.sheets = sheets.filter(({ name }) => name !== 'Другой');
      // Either the report before, or the one that has been written.
      const healed = plain(again.book).replace(/"TabColor":"#00B050"/, '"TabColor":"#C00000"');
      expect([partial, healed]).toEqual([partial, before]);
    }
    expect(await host.writeSheets(other)).toEqual(['Другой']);
  });

  it('while everything of a person is hidden keeps a sheet in sight', async () => {
    const { book, host } = await departmentBook();
    cut(book, 3, 60);
    await host.writeSheets(changedReport()).catch(() => undefined);
    book.reset();
    const fresh = book.book.sheets.filter(({ name }) => name.startsWith('_shnor_new'));
    expect(fresh).not.toEqual([]);
    for (const sheet of book.book.sheets) if (!fresh.includes(sheet)) sheet.visibility = 'Hidden';
    expect(await host.writeSheets(changedReport())).toEqual([LIST, 'Методика']);
    expect(book.eventsEnabled).toBe(true);
  });
});
