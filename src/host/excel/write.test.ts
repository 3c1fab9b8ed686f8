import { connectAnnounced } from '../../../test/fixtures/officeBook';
import { cell, fullReport, sheetSpec } from '../../../test/fixtures/sheetSpecs';
import { ExcelHost, loadOffice } from '../../../test/officeHost';
import { addSheet } from '../../../test/officeHost/model/workbook';
import type { Host } from '../port';
import { createExcelHost } from './excelHost';
import { PASSING_NAME, passingFormula } from './marks';

let book: ExcelHost;
let host: Host;
const LIST = "ШНОР 'пилот' 2021-2022";

async function open(sheets: readonly string[] = ['Данные'], excelApi = '1.15'): Promise<void> {
  book = new ExcelHost({ sheets, excelApi });
  await connectAnnounced(book);
  host = createExcelHost();
}
const tabs = (): string[] => book.book.sheets.map(({ name }) => name);
const formula = (sheet: string, row: number, column: number) =>
  book.sheet(sheet).cells.get(row * 16_384 + column)?.formula;

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});
beforeEach(() => open());

describe.each(['1.12', '1.14', '1.15'])('a sheet name that a person has taken, ExcelApi %s', (excelApi) => {
  beforeEach(() => open(['Данные'], excelApi));

  it('stays theirs, ours gets a number, and our formulas know', async () => {
    await open(['Методика'], excelApi);
    book.edit('Методика', 'A1', 'моё');
    const before = book.snapshot('Методика');
    const report = fullReport();
    const list = sheetSpec({
      kind: 'summary',
      name: 'Сводка',
      rows: [[cell(30, 'integer', { formula: 'Методика!B2' })]],
    });
    expect(await host.writeSheets([...report, list])).toEqual([LIST, 'Методика (2)', 'Сводка']);
    expect(book.snapshot('Методика')).toEqual(before);
    expect(formula('Сводка', 0, 0)).toContain("'Методика (2)'!B2");
    // Written anew, the sheet with the number is known as ours.
    expect(await host.writeSheets([...report, list])).toEqual([LIST, 'Методика (2)', 'Сводка']);
    expect(tabs()).toEqual(['Методика', LIST, 'Методика (2)', 'Сводка']);
    expect(book.sheet(LIST).hyperlinks.size).toBe(1);
  });

  it('holds for names of cells as well', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('Порог_доли', '=Данные!$A$1');
      await context.sync();
    });
    await host.writeSheets(fullReport());
    expect(formula(LIST, 3, 3)).toBe('=IF(C4>=Порог_доли_2,"да","нет")');
    expect(book.book.names.map(({ name }) => name).sort()).toEqual(['Порог_доли', 'Порог_доли_2']);
    await host.writeSheets(fullReport());
    expect(formula(LIST, 3, 3)).toBe('=IF(C4>=Порог_доли_2,"да","нет")');
    expect(book.book.names).toHaveLength(2);
  });
});

describe('our sheet that a person has', () => {
  beforeEach(() => host.writeSheets(fullReport()));

  it('renamed is kept as theirs to keep, and still known as ours', async () => {
    book.sheet(LIST).name = 'Список до правки';
    await host.writeSheets(fullReport());
    expect(tabs()).toEqual(['Данные', 'Список до правки', 'Методика', LIST]);
    const { grids } = await host.readWorkbook();
    expect(grids.map(({ ownKind }) => ownKind)).toEqual([null, 'shnor', 'settings', 'shnor']);
  });

  it('copied is replaced, and the copy stays theirs', async () => {
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem(LIST).copy('End');
      copy.name = `${LIST} (2)`;
      copy.getRange('B30').values = [['моя правка']];
      await context.sync();
    });
    const copy = book.snapshot(`${LIST} (2)`);
    for (let time = 1; time <= 2; time += 1) {
      expect(await host.writeSheets(fullReport())).toEqual([LIST, 'Методика']);
      expect(tabs()).toEqual(['Данные', LIST, 'Методика', `${LIST} (2)`]);
      expect(book.snapshot(`${LIST} (2)`)).toEqual(copy);
    }
  });

  it('deleted gives back the names that it had brought', async () => {
    book.edit('Данные', 'A1', '=Порог_доли');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Методика').delete();
      await context.sync();
    });
    expect(book.book.names).toMatchObject([{ formula: '=#REF!$B$2' }]);
    await host.writeSheets(fullReport());
    expect(book.book.names).toMatchObject([{ name: 'Порог_доли', formula: "='Методика'!$B$2" }]);
    expect(formula(LIST, 3, 3)).toBe('=IF(C4>=Порог_доли,"да","нет")');
  });

  it('protected is named, and nothing is changed', async () => {
    book.sheet('Методика').protection = { options: null, password: 'x' };
    const before = book.snapshot();
    await expect(host.writeSheets(fullReport())).rejects.toMatchObject({
      code: 'protectedSheet',
      params: { sheet: 'Методика' },
    });
    expect(book.snapshot()).toEqual(before);
  });

  it('deleted while we write is missed only when its place is to be taken', async () => {
    const others = (): unknown => book.snapshot('Данные');
    const before = others();
    const onProgress = ({ stage }: { stage: string }): void => {
      if (stage === 'replace') book.book.sheets = book.book.sheets.filter(({ name }) => name !== 'Методика');
    };
    await expect(host.writeSheets(fullReport(), { onProgress })).rejects.toMatchObject({ code: 'sheetGone' });
    expect(tabs()).toEqual(['Данные', LIST]);
    expect(others()).toEqual(before);
    expect(await host.writeSheets(fullReport())).toEqual([LIST, 'Методика']);
  });

  it('of another year stays beside the new one', async () => {
    const next = fullReport().map((spec) =>
      spec.kind === 'shnor' ? { ...spec, name: 'ШНОР 2022-2023' } : spec,
    );
    await host.writeSheets(next);
    expect(tabs()).toEqual(['Данные', LIST, 'Методика', 'ШНОР 2022-2023']);
    expect(formula(LIST, 3, 3)).toBe('=IF(C4>=Порог_доли,"да","нет")');
  });

  it('spoken of in a protected sheet is not replaced', async () => {
    book.edit('Данные', 'A1', "='Методика'!B2");
    book.sheet('Данные').protection = { options: null, password: null };
    const before = book.snapshot();
    await expect(host.writeSheets(fullReport())).rejects.toMatchObject({
      code: 'protectedSheet',
      params: { sheet: 'Данные' },
    });
    expect(book.snapshot()).toEqual(before);
  });

  it('a protected sheet that says nothing of ours is no hindrance', async () => {
    book.edit('Данные', 'A1', '=1+1');
    book.sheet('Данные').protection = { options: null, password: null };
    await host.writeSheets(fullReport());
    expect(formula('Данные', 0, 0)).toBe('=1+1');
  });
});

it('a protected workbook is told before anything is done', async () => {
  book.book.protection = { options: null, password: null };
  const before = book.snapshot();
  await expect(host.writeSheets(fullReport())).rejects.toMatchObject({ code: 'protectedBook' });
  expect(book.snapshot()).toEqual(before);
});

it('a cell that is being edited is told at once', async () => {
  book.cellEdit = true;
  await expect(host.writeSheets(fullReport())).rejects.toMatchObject({ code: 'cellEdit' });
  await expect(host.readWorkbook()).rejects.toMatchObject({ code: 'cellEdit' });
  await expect(host.select({ sheet: 'Данные', cell: 'A1' })).rejects.toMatchObject({ code: 'cellEdit' });
  book.cellEdit = false;
  expect(await host.writeSheets(fullReport())).toHaveLength(2);
});

it('work under way waits for the end of an editing, where the program can', async () => {
  book = new ExcelHost({ requirements: { delayforcelledit: '1.1' } });
  await connectAnnounced(book);
  const onProgress = ({ stage }: { stage: string }): void => {
    if (stage !== 'write') return;
    book.cellEdit = true;
    setTimeout(() => (book.cellEdit = false), 30);
  };
  expect(await host.writeSheets(fullReport(), { onProgress })).toHaveLength(2);
});

it('two writings at once end as one after the other', async () => {
  const failing = host.writeSheets(fullReport(), { signal: AbortSignal.abort() });
  const [, first, second] = await Promise.allSettled([
    failing,
    host.writeSheets(fullReport()),
    host.writeSheets(fullReport()),
  ]);
  expect([first, second]).toEqual([
    { status: 'fulfilled', value: [LIST, 'Методика'] },
    { status: 'fulfilled', value: [LIST, 'Методика'] },
  ]);
  expect(tabs()).toEqual(['Данные', LIST, 'Методика']);
});

describe('what a run that was cut off has left', () => {
  const left = (name: string, passing: Parameters<typeof passingFormula>[0]): void => {
    const sheet = addSheet(book.book, name);
    const mark = { name: PASSING_NAME, formula: passingFormula(passing), visible: false, comment: '' };
    sheet.names.push(mark);
  };

  it('unfinished sheets and sheets with a successor go', async () => {
    await host.writeSheets(fullReport());
    left('_shnor_new', { state: 'new', index: 0 });
    left('_shnor_old', { state: 'aside', name: 'Методика' });
    await host.writeSheets(fullReport());
    expect(tabs()).toEqual(['Данные', LIST, 'Методика']);
  });

  it('a sheet without a successor gets its name back', async () => {
    left('_shnor_old', { state: 'aside', name: 'Риски "2021"' });
    await host.writeSheets(fullReport());
    expect(tabs()).toEqual(['Данные', 'Риски "2021"', LIST, 'Методика']);
    expect(book.sheet('Риски "2021"').names).toEqual([]);
  });
});

describe('sheets that become the person’s own', () => {
  it('bear no mark and replace nothing', async () => {
    const sheets = [sheetSpec({ kind: 'results', name: 'Данные', rows: [[cell('Школа')]] })];
    expect(await host.insertSheets(sheets)).toEqual(['Данные (2)']);
    expect(await host.insertSheets(sheets)).toEqual(['Данные (3)']);
    const { grids } = await host.readWorkbook();
    expect(grids.map(({ sheet, ownKind }) => [sheet, ownKind])).toEqual([
      ['Данные', null],
      ['Данные (2)', null],
      ['Данные (3)', null],
    ]);
  });
});

it('nothing to write asks for nothing', async () => {
  expect(await host.writeSheets([])).toEqual([]);
  expect(book.requests).toEqual([]);
});
