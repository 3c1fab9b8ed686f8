import { changedReport as changed, LIST, departmentBook, seen } from '../../../test/fixtures/departmentBook';
import { ExcelHost, loadOffice } from '../../../test/officeHost';
import type { Host } from '../port';
import { HostTrouble } from '../port';

let book: ExcelHost;
let host: Host;

async function open(excelApi: string): Promise<void> {
  ({ book, host } = await departmentBook({ excelApi }));
}

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});

/** How many actions each request of a whole writing takes, and the workbook after it. */
async function wholeRun(excelApi: string): Promise<{ sizes: number[]; after: unknown }> {
  await host.writeSheets(changed());
  const sizes = book.requests.map(({ actions }) => actions);
  const after = seen(book);
  await open(excelApi);
  return { sizes, after };
}

const tabs = (): string[] => book.book.sheets.map(({ name, visibility }) => `${name} ${visibility}`);

// Merged areas are read from 1.13 on, notes and undo groups come later: writing must do without any of them.
describe.each(['1.12', '1.14', '1.15'])('writing anew at ExcelApi %s', (excelApi) => {
  beforeEach(() => open(excelApi));

  it('takes the places, names and references of the sheets before', async () => {
    const before = book.snapshot();
    await host.writeSheets(changed());
    const after = book.snapshot();
    expect(tabs()).toEqual([
      'Данные Visible',
      `${LIST} Visible`,
      'Скрытый Hidden',
      'Методика Visible',
      'Глубокий VeryHidden',
      'Итоги Visible',
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

  it.each(['Hidden', 'VeryHidden'] as const)('leaves a sheet that is %s as it is', async (visibility) => {
    book.sheet('Методика').visibility = visibility;
    const before = tabs();
    for (let time = 1; time <= 3; time += 1) {
      await host.writeSheets(changed());
      expect([time, tabs(), book.eventsEnabled]).toEqual([time, before, true]);
    }
  });

  it('that fails leaves the workbook as it was, or, after the swap, as it shall be', async () => {
    const { sizes, after } = await wholeRun(excelApi);
    // Six, and one for the conditional formats and the spilled formula of the person.
    expect(sizes).toHaveLength(7);
    const before = seen(book);
    for (let request = 1; request <= sizes.length; request += 1) {
      book.failAt(request, 'GeneralException');
      const outcome = await host.writeSheets(changed()).catch((error: unknown) => error);
      if (outcome instanceof HostTrouble) {
        expect(outcome).toMatchObject({ code: 'unknown', params: { code: 'GeneralException' } });
        expect([request, seen(book)]).toEqual([request, before]);
      } else {
        expect(request).toBe(sizes.length);
        expect(seen(book)).toEqual(after);
      }
      book.reset();
    }
  });
});

describe('a request that fails', () => {
  beforeEach(() => open('1.15'));

  it.each(['Visible', 'VeryHidden'] as const)('half-way leaves a %s sheet as it was', async (visibility) => {
    const hide = (): void => {
      book.sheet('Методика').visibility = visibility;
    };
    const { sizes } = await wholeRun('1.15');
    hide();
    await host.writeSheets(changed());
    const after = seen(book);
    await open('1.15');
    hide();
    const before = seen(book);
    for (const [index, actions] of sizes.entries()) {
      // The swap is tried after every single action, the long building request at thirty places.
      const isSwap = index === sizes.length - 2;
      const step = isSwap && visibility === 'Visible' ? 1 : Math.max(1, Math.floor(actions / 30));
      for (let partial = 1; partial < actions; partial += step) {
        book.failAt(index + 1, 'GeneralException', { partial });
        const outcome = await host.writeSheets(changed()).catch((error: unknown) => error);
        const failed = outcome instanceof HostTrouble;
        if (!failed) expect(index).toBe(sizes.length - 1);
        expect([index, partial, seen(book)]).toEqual([index, partial, failed ? before : after]);
        book.reset();
      }
    }
  });

  it('is taken back even when the first taking back fails too', async () => {
    const { sizes } = await wholeRun('1.15');
    const before = seen(book);
    book.failAt(sizes.length - 1, 'GeneralException', { partial: 12 });
    book.failAt(sizes.length, 'GeneralException');
    await expect(host.writeSheets(changed())).rejects.toBeInstanceOf(HostTrouble);
    expect(seen(book)).toEqual(before);
  });

  it('and is taken back for good only later leaves nothing but what the next run heals', async () => {
    const { sizes, after } = await wholeRun('1.15');
    for (let request = sizes.length - 1; request < sizes.length + 8; request += 1)
      book.failAt(request, 'GeneralException', { partial: 30 });
    await expect(host.writeSheets(changed())).rejects.toBeInstanceOf(HostTrouble);
    book.reset();
    await host.writeSheets(changed());
    expect(seen(book)).toEqual(after);
  });
});

describe('what a person types while sheets are written', () => {
  beforeEach(() => open('1.15'));
  const typed = (): void => {
    book.edit('Итоги', 'A2', 'мой текст');
    book.edit('Итоги', 'A3', '=Методика!B1&"!"');
    book.edit('Данные', 'H9', '=Методика!A2');
  };
  const cells = (): unknown => [
    book.snapshot('Итоги').cells,
    book.snapshot('Данные').cells,
    book.sheet('Итоги').cells.get(16_384)?.formula,
  ];

  it('is kept, and speaks of the new sheets', async () => {
    typed();
    const wanted = cells();
    expect(JSON.stringify(wanted)).toMatch(/мой текст.*Методика!B1.*Методика!A2/);
    await open('1.15');
    let heard = false;
    const onProgress = ({ stage }: { stage: string }): void => {
      if (stage === 'write' && !heard) typed();
      heard ||= stage === 'write';
    };
    await host.writeSheets(changed(), { onProgress });
    expect(cells()).toEqual(wanted);
  });

  it('is kept when the writing fails after the swap had begun', async () => {
    const { sizes } = await wholeRun('1.15');
    const before = seen(book);
    // All of the swap is done but its last action, and a cell is typed into before it is taken back.
    book.failAt(sizes.length - 1, 'GeneralException', { partial: sizes.at(-2)! - 1 });
    let once = false;
    book.subscribe(() => {
      if (once || book.requests.length !== sizes.length - 2 || !book.book.names[0]) return;
      if (!book.book.sheets.some(({ name }) => name.startsWith('_shnor_old'))) return;
      once = true;
      queueMicrotask(() => book.edit('Итоги', 'A2', 'мой текст'));
    });
    await expect(host.writeSheets(changed())).rejects.toBeInstanceOf(HostTrouble);
    expect(once).toBe(true);
    expect(book.sheet('Итоги').cells.get(16_384)).toMatchObject({ value: 'мой текст', formula: null });
    book.edit('Итоги', 'A2', `='${LIST.replaceAll("'", "''")}'!A4`);
    expect(JSON.stringify(seen(book)).replaceAll("'", '')).toEqual(
      JSON.stringify(before).replaceAll("'", ''),
    );
  });
});

describe('a person stops the work', () => {
  beforeEach(() => open('1.15'));

  it('at any moment at which they hear of it', async () => {
    const moments: string[] = [];
    await host.writeSheets(changed(), { onProgress: ({ stage, done }) => moments.push(`${stage} ${done}`) });
    const last = moments.indexOf('replace 0');
    expect(last).toBeGreaterThan(3);
    await open('1.15');
    for (let moment = 0; moment <= last; moment += 1) {
      const before = seen(book);
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
      expect([moment, seen(book)]).toEqual([moment, before]);
    }
  });

  it('before it begins', async () => {
    const work = { signal: AbortSignal.abort() };
    await expect(host.writeSheets(changed(), work)).rejects.toMatchObject({ code: 'cancelled' });
    await expect(host.readWorkbook(work)).rejects.toMatchObject({ code: 'cancelled' });
    expect(book.requests).toEqual([]);
  });
});
