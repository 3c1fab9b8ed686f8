import { connectAnnounced } from '../../../test/fixtures/officeBook';
import { ExcelHost, loadOffice } from '../../../test/officeHost';
import type { HostTrouble } from '../port';
import { run } from './run';
import type { RunPolicy } from './run';

let book: ExcelHost;

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});
beforeEach(async () => {
  book = await connectAnnounced(new ExcelHost({ sheets: ['Данные', 'Второй'] }));
});

const PROTECTED = { options: null, password: null };

/** What a person is told when Excel denies something, in whatever words. */
async function denied(policy: RunPolicy = {}): Promise<Pick<HostTrouble, 'code' | 'params'>> {
  book.reset();
  book.failAt(1, 'AccessDenied');
  const work = run(policy, async (context) => {
    context.workbook.worksheets.getItem('Данные').load('name');
    await context.sync();
  });
  return work.then(
    () => Promise.reject(new Error('nothing was denied')),
    ({ code, params }: HostTrouble) => ({ code, params }),
  );
}

describe('what Excel denies', () => {
  it('is laid to the protected structure of the workbook', async () => {
    book.book.protection = PROTECTED;
    expect(await denied()).toEqual({ code: 'protectedBook', params: {} });
  });

  it('is laid to the protected sheet, by name where there is one', async () => {
    book.sheet('Второй').protection = PROTECTED;
    expect(await denied()).toEqual({ code: 'protectedSheet', params: { sheet: 'Второй' } });
    book.sheet('Данные').protection = PROTECTED;
    expect(await denied()).toEqual({ code: 'protectedSheet', params: {} });
  });

  it('is laid to the sheet when only cells were written', async () => {
    book.book.protection = PROTECTED;
    book.sheet('Второй').protection = PROTECTED;
    expect(await denied({ undoable: true })).toEqual({
      code: 'protectedSheet',
      params: { sheet: 'Второй' },
    });
    expect(await denied()).toEqual({ code: 'protectedBook', params: {} });
  });

  it('is told in Excel’s words when nothing is protected', async () => {
    expect(await denied()).toMatchObject({ code: 'unknown', params: { code: 'AccessDenied' } });
  });
});
