import { codeOf, withOffice } from './withOffice';

const office = withOffice({ sheets: ['Лист'] });
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Лист');
const cells = () => office.host.snapshot('Лист').cells;

async function writeThree(): Promise<void> {
  await Excel.run(async (context) => {
    for (const [index, address] of ['A1', 'A2', 'A3'].entries()) {
      sheet(context).getRange(address).values = [[index + 1]];
      await context.sync();
    }
  });
}
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: OfficeExtension.Error) => error.code,
  );

describe('requests', () => {
  it('are counted, without those by which the library gives ranges back', async () => {
    await writeThree();
    expect(office.host.requests).toHaveLength(3);
    expect(
      office.host.requests.every(({ requestBytes, error }) => requestBytes > 100 && error === null),
    ).toBe(true);
    office.host.reset();
    expect(office.host.requests).toEqual([]);
  });

  it.each([1, 2, 3])('fail at the planned place: request %d', async (at) => {
    office.host.failAt(at);
    expect(await failure(writeThree())).toBe('GeneralException');
    expect(Object.keys(cells() as object)).toHaveLength(at - 1);
    office.host.reset();
    expect(await failure(writeThree())).toBe('done');
  });

  it('fail half-way: what was done stays done', async () => {
    const work = async () =>
      Excel.run(async (context) => {
        const ranges = ['A1', 'A2'].map((address) => sheet(context).getRange(address));
        for (const range of ranges) range.values = [[1]];
        await context.sync();
      });
    const done: number[] = [];
    for (let partial = 0; ; partial += 1) {
      await office.restart({});
      office.host.failAt(1, 'InvalidOperation', { partial });
      const code = await failure(work());
      done.push(Object.keys(cells() as object).length);
      if (code === 'done') break;
      expect(code).toBe('InvalidOperation');
    }
    expect(done[0]).toBe(0);
    expect(new Set(done)).toEqual(new Set([0, 1, 2]));
  });

  it('are refused above the limits of Excel on the web', async () => {
    await office.restart({ platform: 'web' });
    const long = 'я'.repeat(30_000);
    const values = Array.from({ length: 100 }, () => [long]);
    expect(await codeOf((context) => void (sheet(context).getRange('A1:A100').values = values))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(cells()).toEqual({});
    for (let row = 1; row <= 100; row += 1) office.host.edit('Лист', `A${row}`, long);
    expect(await codeOf((context) => void sheet(context).getRange('A1:A100').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
    expect(await codeOf((context) => void sheet(context).getRange('A1:A10').load('values'))).toBe('done');
  });

  it('are refused while a cell is edited, or wait', async () => {
    office.host.cellEdit = true;
    expect(await codeOf((context) => void (sheet(context).getRange('A1').values = [[1]]))).toBe(
      'InvalidOperationInCellEditMode',
    );
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      sheet(context).getRange('A1').values = [[2]];
      await context.sync();
      return office.host.cellEdit;
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(cells()).toEqual({});
    office.host.cellEdit = false;
    expect(await waiting).toBe(false);
    expect(cells()).toEqual({ A1: { value: 2 } });
  });
});

describe('requirement sets', () => {
  it('close what the announced version does not have', async () => {
    await office.restart({ excelApi: '1.12' });
    expect(await codeOf((context) => void sheet(context).getRange('A1').getMergedAreasOrNullObject())).toBe(
      'ApiNotFound',
    );
    expect(await codeOf((context) => void sheet(context).getRange('A1').load('hasSpill'))).toBe('done');
    await office.restart({ excelApi: '1.11' });
    expect(await codeOf((context) => void sheet(context).getRange('A1').load('hasSpill'))).toBe(
      'ApiNotFound',
    );
    expect(await codeOf((context) => void sheet(context).getRange('A1').load())).toBe('done');
  });

  it('close the insertion of files without a plug', async () => {
    const insert = (context: Excel.RequestContext) =>
      void context.workbook.insertWorksheetsFromBase64('QQ==');
    expect(await codeOf(insert)).toBe('ApiNotFound');
    const files: string[] = [];
    await office.restart({ insertWorksheets: (file) => (files.push(file), ['{1}']) });
    expect(await codeOf(insert)).toBe('done');
    expect(files).toEqual(['QQ==']);
  });
});

describe('undo', () => {
  it('takes back one request after another', async () => {
    await office.restart({ undoLevels: 2 });
    await writeThree();
    expect(office.host.undo()).toBe(true);
    expect(Object.keys(cells() as object)).toEqual(['A1', 'A2']);
    expect(office.host.undo()).toBe(true);
    expect(office.host.undo()).toBe(false);
    expect(Object.keys(cells() as object)).toEqual(['A1']);
  });

  it('tells listeners of every change, and of none when only reading', async () => {
    let told = 0;
    const stop = office.host.subscribe(() => (told += 1));
    await writeThree();
    await codeOf((context) => void sheet(context).getRange('A1').load('values'));
    expect(told).toBe(3);
    stop();
    office.host.edit('Лист', 'A1', 5);
    expect(told).toBe(3);
  });
});

describe('a snapshot', () => {
  it('is independent of the workbook and equal when nothing has changed', async () => {
    await writeThree();
    const before = office.host.snapshot();
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1');
      range.values = [[9]];
      range.format.font.bold = true;
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(office.host.snapshot()).not.toEqual(before);
    await Excel.run(async (context) => {
      sheet(context).getRange('A1').clear('Formats');
      await context.sync();
    });
    expect(office.host.snapshot()).toEqual(before);
  });
});
