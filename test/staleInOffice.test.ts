import fs from 'node:fs';
import path from 'node:path';
import { SAMPLE_FILE } from '../assets/sample/parts/workbook';
import { createExcelHost } from '../src/host/excel/excelHost';
import { SlicedEngine } from '../src/taskpane/engine/slicedEngine';
import { createSession } from '../src/taskpane/session/createSession';
import { ownEdits } from '../src/taskpane/session/ownEdits';
import type { PaneSession } from '../src/taskpane/session/session';
import { connectAnnounced } from './fixtures/officeBook';
import { ExcelHost, loadOffice } from './officeHost';

const file = path.join(__dirname, '../assets/sample', SAMPLE_FILE);

/** Events arrive after the edit; so late that one which should not come has had its time. */
const EVENTS = 300;

describe('the pane beside a workbook that goes on living', () => {
  let book: ExcelHost;
  let session: PaneSession;

  beforeAll(async () => {
    book = new ExcelHost({ sheets: ['Данные'] });
    await loadOffice(book);
    await connectAnnounced(book);
    const engine = new SlicedEngine(async () => [new Uint8Array(fs.readFileSync(file))]);
    session = createSession(createExcelHost(), engine, { language: 'ru', today: '2023/2024' });
    await session.insertSample();
    await session.write();
  });

  /** Whether the pane says «Книга изменилась» after what was done, and the reading that makes it fresh again. */
  async function staleAfter(act: () => unknown): Promise<boolean> {
    await act();
    await new Promise((resolve) => setTimeout(resolve, EVENTS));
    const { stale } = session.state;
    await session.read();
    return stale;
  }

  const inExcel = (act: (sheets: Excel.WorksheetCollection) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    });

  /** The cell of «Методика» that holds the value, in A1 form. */
  function settingCell(value: number): string {
    const [key] = [...book.sheet('Методика').cells].find(([, cell]) => cell.value === value)!;
    return `${String.fromCharCode(65 + (key % 16384))}${Math.floor(key / 16384) + 1}`;
  }

  const listed = () => session.state.view!.shnor!.schools.filter(({ verdict }) => verdict === 'yes').length;

  it('is not stale after its own sheets were inserted and written', async () => {
    expect(await staleAfter(() => undefined)).toBe(false);
    expect(await staleAfter(() => session.write())).toBe(false);
    expect(session.state.trouble).toBeNull();
  });

  it('is stale after a person has changed «Методика», and then judges by it', async () => {
    const before = listed();
    expect(await staleAfter(() => book.edit('Методика', settingCell(30), 60))).toBe(true);
    expect(listed()).toBeLessThan(before);
    expect(session.state.stale).toBe(false);
  });

  it('is stale after a person has edited a sheet of results', async () => {
    expect(await staleAfter(() => book.edit('Данные', 'A1', 'Школа'))).toBe(true);
  });

  it('is not stale after an edit of «Сводка», which nobody reads', async () => {
    expect(await staleAfter(() => book.edit('Сводка 2023-2024', 'A1', 'Моя сводка'))).toBe(false);
  });

  it('tells what writing would lose on «Риски» before it is lost, once', async () => {
    await session.write();
    const risks = 'Риски 2023-2024';
    const [key] = [...book.sheet(risks).cells].find(([, cell]) => cell.value === 'да' && !cell.formula)!;
    const place = `${String.fromCharCode(65 + (key % 16384))}${Math.floor(key / 16384) + 1}`;
    expect(await staleAfter(() => book.edit(risks, place, 'нет'))).toBe(true);
    expect(ownEdits(session.state.view!)).toEqual([{ sheet: risks, cell: place, count: 1 }]);
    await session.write();
    expect(session.state.written).toContain(risks);

    book.edit(risks, place, 'нет');
    await new Promise((resolve) => setTimeout(resolve, EVENTS));
    await session.write();
    expect(session.state).toMatchObject({
      written: null,
      notice: { key: 'ownEdited', params: { values: 1 } },
    });
    expect(book.sheet(risks).cells.get(key)!.value).toBe('нет');
    await session.write();
    expect(session.state.written).toContain(risks);
    expect(book.sheet(risks).cells.get(key)!.value).toBe('да');

    // A workbook that was edited before the add-in was opened, and a button of the ribbon at once.
    book.edit(risks, place, 'нет');
    await new Promise((resolve) => setTimeout(resolve, EVENTS));
    const engine = new SlicedEngine(async () => [new Uint8Array(fs.readFileSync(file))]);
    const fresh = createSession(createExcelHost(), engine, { language: 'ru', today: '2023/2024' });
    await fresh.write();
    expect(fresh.state).toMatchObject({ written: null, notice: { key: 'ownEdited' } });
    expect(book.sheet(risks).cells.get(key)!.value).toBe('нет');
  });

  it('is stale after a sheet has come or gone', async () => {
    expect(await staleAfter(() => inExcel((sheets) => sheets.add('Новый')))).toBe(true);
    expect(await staleAfter(() => inExcel((sheets) => sheets.getItem('Новый').delete()))).toBe(true);
  });
});
