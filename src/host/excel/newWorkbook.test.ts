import { connectAnnounced } from '../../../test/fixtures/officeBook';
import { ExcelHost, loadOffice } from '../../../test/officeHost';
import type { HostOptions } from '../../../test/officeHost';
import { createExcelHost } from './excelHost';

/** Begins as every zip does, and is longer than one piece. */
const FILE = Uint8Array.from({ length: 70_000 }, (_, index) => [0x50, 0x4b, 3, 4][index] ?? index % 251);

async function open(options: HostOptions = {}) {
  const book = new ExcelHost({ sheets: ['Данные'], ...options });
  await connectAnnounced(book);
  return { book, host: createExcelHost() };
}

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});

describe('a new workbook', () => {
  it('gets every byte, and the open one stays as it is', async () => {
    const { book, host } = await open();
    const before = book.snapshot();
    await host.openNewWorkbook(FILE);
    expect(book.newWorkbooks.map((base64) => new Uint8Array(Buffer.from(base64, 'base64')))).toEqual([FILE]);
    expect(book.snapshot()).toEqual(before);
  });

  it('waits for the end of typing into a cell', async () => {
    const { book, host } = await open();
    book.cellEdit = true;
    const opening = host.openNewWorkbook(FILE);
    await new Promise((done) => setTimeout(done, 30));
    expect(book.newWorkbooks).toEqual([]);
    book.cellEdit = false;
    await opening;
    expect(book.newWorkbooks).toHaveLength(1);
  });

  it('that is too large is refused with its size as it travels', async () => {
    const { book, host } = await open({ limits: { requestBytes: 50_000 } });
    await expect(host.openNewWorkbook(FILE)).rejects.toMatchObject({
      code: 'newBookTooLarge',
      params: { megabytes: 1 },
    });
    expect(book.newWorkbooks).toEqual([]);
  });

  it('that Excel takes for no workbook is refused in its words', async () => {
    const { host } = await open();
    await expect(host.openNewWorkbook(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
      code: 'newBookRefused',
      params: { code: 'InvalidArgument' },
    });
  });

  it.each([
    ['AccessDenied', 'newBookRefused'],
    ['GeneralException', 'newBookRefused'],
    ['NotImplemented', 'tooOld'],
  ])('after «%s» tells %s', async (code, trouble) => {
    const { book, host } = await open();
    book.reset();
    book.failAt(1, code);
    await expect(host.openNewWorkbook(FILE)).rejects.toMatchObject({ code: trouble });
    expect(book.newWorkbooks).toEqual([]);
  });

  it('is not asked for below the floor', async () => {
    const { book, host } = await open({ excelApi: '1.11' });
    await expect(host.openNewWorkbook(FILE)).rejects.toMatchObject({ code: 'tooOld' });
    expect(book.newWorkbooks).toEqual([]);
  });
});
