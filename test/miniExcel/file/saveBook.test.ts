import fs from 'node:fs';
import path from 'node:path';
import { SAMPLE_FILE } from '../../../assets/sample/parts/workbook';
import { analyse } from '../../../src/analysis/analyse';
import type { Grid } from '../../../src/grid/grid';
import { cellKey } from '../../../src/grid/grid';
import { FUNCTIONS } from '../../../src/functions/catalogue';
import { createExcelHost } from '../../../src/host/excel/excelHost';
import { pack, unpack } from '../../../src/host/file/package/zip';
import type { Parts } from '../../../src/host/file/package/zip';
import { readWorkbook } from '../../../src/host/file/readWorkbook';
import { formatFor } from '../../../src/locale/language';
import { buildReport } from '../../../src/report/report';
import { connectAnnounced } from '../../fixtures/officeBook';
import { fullReport } from '../../fixtures/sheetSpecs';
import { sdkErrors, sdkInstalled } from '../../fixtures/validate';
import { ExcelHost, FormulaCalc, loadOffice } from '../../officeHost';
import type { BookData } from '../../officeHost/model/book';
import { newBook, sheetNamed } from '../../officeHost/model/workbook';
import { openBook } from './openBook';
import { saveBook } from './saveBook';

const sample = new Uint8Array(fs.readFileSync(path.join(__dirname, '../../../assets/sample', SAMPLE_FILE)));
const YEAR = '2023/2024';

beforeAll(async () => {
  await loadOffice(new ExcelHost());
});

async function opened(bytes: Uint8Array): Promise<BookData> {
  const read = await openBook(bytes, SAMPLE_FILE);
  if (read.kind === 'refused') throw new Error(read.finding.code);
  return read.book;
}

/** The workbook in the test host, and the product's own way into it. */
async function atWork(book: BookData) {
  const office = new ExcelHost({ calc: new FormulaCalc({ functions: FUNCTIONS }) });
  office.book = book;
  await connectAnnounced(office);
  return { office, host: createExcelHost() };
}

const analysed = (grids: readonly Grid[]) =>
  analyse(grids, { year: YEAR, reading: { mappings: [], forms: {} } });

async function withReport(): Promise<BookData> {
  const { office, host } = await atWork(await opened(sample));
  const { grids } = await host.readWorkbook();
  const specs = buildReport(analysed(grids), formatFor('ru'));
  await host.writeSheets(specs);
  await host.saveState('{"выбор":"<панели> & «ещё»"}');
  return office.book;
}

const differing = (before: Parts, after: Parts) =>
  Object.keys(before)
    .filter((name) => !after[name] || !Buffer.from(before[name]!).equals(Buffer.from(after[name])))
    .sort();

const FOUR = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

describe('a file that was opened', () => {
  it('is saved with the same parts when nothing was changed', async () => {
    const saved = await saveBook(await opened(sample), sample);
    expect(saved).toMatchObject({ kind: 'kept', patched: [], anew: [] });
    const after = unpack(saved.bytes);
    expect(differing(unpack(sample), after)).toEqual([]);
    expect(Object.keys(after)).toEqual(Object.keys(unpack(sample)));
  });

  describe('with written sheets', () => {
    let book: BookData;
    let bytes: Uint8Array;
    beforeAll(async () => {
      book = await withReport();
      const saved = await saveBook(book, sample);
      expect(saved).toMatchObject({ kind: 'kept', patched: [], anew: [] });
      bytes = saved.bytes;
    });

    it('keeps every part of the person byte for byte, but those that list sheets and styles', () => {
      expect(differing(unpack(sample), unpack(bytes))).toEqual(FOUR);
    });

    it('reads back with equal grids and the same verdicts', async () => {
      const { host } = await atWork(book);
      const shown = (await host.readWorkbook()).grids;
      const stored = (await readWorkbook(bytes, SAMPLE_FILE)).grids;
      expect(stored.map(({ sheet, ownKind }) => [sheet, ownKind])).toEqual(
        shown.map(({ sheet, ownKind }) => [sheet, ownKind]),
      );
      const filled = ({ rows }: Grid) =>
        rows.flatMap((row, r) =>
          row.flatMap((value, c) => (value === null || value === '' ? [] : [[r, c, value]])),
        );
      for (const [index, grid] of stored.entries()) expect(filled(grid)).toEqual(filled(shown[index]!));
      const verdicts = (grids: readonly Grid[]) => {
        const { shnor, risk } = analysed(grids);
        return JSON.stringify([shnor, risk]);
      };
      expect(verdicts(stored)).toBe(verdicts(shown));
    });

    it('brings the choices of the pane back', async () => {
      const { host } = await atWork(await opened(bytes));
      expect(await host.loadState()).toBe('{"выбор":"<панели> & «ещё»"}');
    });

    it('is saved again without a difference, and with other choices', async () => {
      const again = await opened(bytes);
      expect(differing(unpack(bytes), unpack((await saveBook(again, bytes)).bytes))).toEqual([]);
      const { office, host } = await atWork(again);
      await host.saveState('другое');
      const { bytes: third } = await saveBook(office.book, bytes);
      expect(differing(unpack(bytes), unpack(third))).toEqual(['customXml/item1.xml']);
      expect(await (await atWork(await opened(third))).host.loadState()).toBe('другое');
    });

    it('keeps the tables, pages and names of the written sheets', async () => {
      const back = await opened(bytes);
      for (const sheet of book.sheets.slice(-7)) {
        const same = sheetNamed(back, sheet.name)!;
        expect(same.tables.map(({ name, area }) => [name, area])).toEqual(
          sheet.tables.map(({ name, area }) => [name, area]),
        );
        expect(same.page.printArea).toEqual(sheet.page.printArea);
        expect(same.page.titleRows).toEqual(sheet.page.titleRows);
        expect(same.names.map(({ name, visible }) => [name, visible])).toEqual(
          sheet.names.map(({ name, visible }) => [name, visible]),
        );
        expect(same.conditionalFormats.map(({ areas, rule }) => [areas, rule])).toEqual(
          sheet.conditionalFormats.map(({ areas, rule }) => [areas, rule]),
        );
      }
    });

    (sdkInstalled ? it : it.skip)('has no errors for the Open XML SDK', () => {
      expect(sdkErrors(bytes)).toEqual([]);
    });

    (sdkInstalled ? it : it.skip)(
      'has none after cells, looks and the list of sheets were changed',
      async () => {
        const edited = await opened(bytes);
        const [first, second, third] = edited.sheets;
        first!.cells.set(cellKey(30, 30), { value: ' новое <&> ', formula: null });
        first!.cells.set(cellKey(0, 29), { value: 3, formula: '=1+2' });
        second!.cells.set(cellKey(0, 0), { value: 'x', formula: null, style: { 'font.bold': true } });
        edited.sheets = edited.sheets.filter((sheet) => sheet !== third).reverse();
        const saved = await saveBook(edited, bytes);
        expect(saved).toMatchObject({ kind: 'kept', patched: [first!.name], anew: [second!.name] });
        expect(sdkErrors(saved.bytes)).toEqual([]);
        const back = await opened(saved.bytes);
        expect(back.sheets.map(({ name }) => name)).toEqual(edited.sheets.map(({ name }) => name));
        expect(sheetNamed(back, first!.name)!.cells.get(cellKey(30, 30))?.value).toBe(' новое <&> ');
        expect(sheetNamed(back, first!.name)!.cells.get(cellKey(0, 29))).toMatchObject({
          value: 3,
          formula: '=1+2',
        });
        expect(sheetNamed(back, second!.name)!.cells.get(cellKey(0, 0))?.style).toMatchObject({
          'font.bold': true,
        });
      },
    );
  });

  it('hides and shows sheets without touching them', async () => {
    const book = await opened(sample);
    book.sheets[1]!.visibility = 'VeryHidden';
    const saved = await saveBook(book, sample);
    expect(differing(unpack(sample), unpack(saved.bytes))).toEqual(['xl/workbook.xml']);
    expect((await opened(saved.bytes)).sheets[1]!.visibility).toBe('VeryHidden');
  });
});

describe('a new workbook', () => {
  it('is written with the marks, the pages and the choices of the pane', async () => {
    const { office, host } = await atWork(newBook('Книга1.xlsx', ['Лист1']));
    const specs = fullReport();
    await host.writeSheets(specs);
    await host.saveState('выбор');
    const saved = await saveBook(office.book, null);
    expect(saved.kind).toBe('anew');
    if (sdkInstalled) expect(sdkErrors(saved.bytes)).toEqual([]);
    const back = await opened(saved.bytes);
    expect(await (await atWork(back)).host.loadState()).toBe('выбор');
    for (const { name, page, rowBreaks } of office.book.sheets) {
      const same = sheetNamed(back, name)!;
      expect(same.rowBreaks).toEqual(rowBreaks);
      expect(same.page.titleColumns).toEqual(page.titleColumns);
      for (const [key, value] of Object.entries(page.look))
        expect(same.page.look[key]).toEqual(typeof value === 'number' ? expect.closeTo(value, 3) : value);
    }
  });

  it('replaces a file that must be left alone, and says so', async () => {
    const parts = unpack(sample);
    const signed = pack({ ...parts, '_xmlsignatures/origin.sigs': new Uint8Array() });
    expect((await saveBook(await opened(signed), signed)).kind).toBe('anew');
  });
});
