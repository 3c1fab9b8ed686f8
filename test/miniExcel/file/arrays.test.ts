import { strFromU8 } from 'fflate';
import { address, cellKey } from '../../../src/grid/grid';
import { unpack } from '../../../src/host/file/package/zip';
import { sdkErrors, sdkInstalled } from '../../fixtures/validate';
import type { BookData, CellScalar, SheetData } from '../../officeHost/model/book';
import { keyColumn, keyRow } from '../../officeHost/model/sheet';
import { newBook } from '../../officeHost/model/workbook';
import { openBook } from './openBook';
import { saveBook } from './saveBook';

const FLAG = '=RISK.FLAG(IF(ISBLANK(A1:A9),"",A1:A9))';
const STORED_FLAG = '_xldudf_RISK_FLAG(IF(ISBLANK(A1:A9),"",A1:A9))';
const look = { 'font.bold': true };

/** A flag in C1, a list that spills over E2:F3, and an ordinary sum in C5. */
function book(): BookData {
  const made = newBook('к.xlsx', ['Лист1']);
  const sheet = made.sheets[0]!;
  put(sheet, 'A1', 1);
  put(sheet, 'C1', 'да', FLAG);
  put(sheet, 'C5', 1, '=SUM(A1:A9)');
  put(sheet, 'C6', '#DIV/0!', '=1/0');
  put(sheet, 'C7', '#VALUE!', '=RISK.FLAG("слово")');
  list(sheet, [
    ['Школа', 'Вывод'],
    ['№ 1', 2],
  ]);
  sheet.cells.set(cellKey(1, 5), { value: '', formula: null, style: look });
  return made;
}

const KEYS = { A1: 0, C1: 2, C5: 4 * 16_384 + 2, C6: 5 * 16_384 + 2, C7: 6 * 16_384 + 2, E2: 16_384 + 4 };
const F3 = 2 * 16_384 + 5;

function put(sheet: SheetData, place: keyof typeof KEYS, value: CellScalar, formula: string | null = null) {
  sheet.cells.set(KEYS[place], { value, formula });
}

function list(sheet: SheetData, values: CellScalar[][]) {
  put(sheet, 'E2', values[0]![0]!, '=SHNOR.LIST(A1:B9)');
  sheet.spills.set(KEYS.E2, values);
}

async function opened(bytes: Uint8Array): Promise<BookData> {
  const read = await openBook(bytes, 'к.xlsx');
  if (read.kind === 'refused') throw new Error(read.finding.code);
  return read.book;
}

/** `C1` → its element in the file. */
function xmlOf(bytes: Uint8Array): Map<string, string> {
  const text = strFromU8(unpack(bytes)['xl/worksheets/sheet1.xml']!);
  return new Map(
    [...text.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g)].map(([all, r]) => [r!, all]),
  );
}

const seen = ({ cells, spills }: SheetData) => ({
  cells: [...cells]
    .map(([key, { value, formula }]) => [address(keyRow(key), keyColumn(key)), value, formula])
    .sort(),
  spills: [...spills],
});

describe('formulas that work on whole ranges', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = (await saveBook(book(), null)).bytes;
  });

  it('are array formulas in the file, with what they show in every cell', () => {
    const xml = xmlOf(bytes);
    expect(xml.get('C1')).toContain(`<f t="array" ref="C1">${STORED_FLAG}</f><v>да</v>`);
    expect(xml.get('E2')).toContain('<f t="array" ref="E2:F3">_xldudf_SHNOR_LIST(A1:B9)</f><v>Школа</v>');
    expect(xml.get('F3')).toBe('<c r="F3"><v>2</v></c>');
    expect(xml.get('C5')).toContain('<f>SUM(A1:A9)</f>');
    if (sdkInstalled) expect(sdkErrors(bytes)).toEqual([]);
  });

  it('show errors as errors', () => {
    const xml = xmlOf(bytes);
    expect(xml.get('C6')).toBe('<c r="C6" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(xml.get('C7')).toContain('t="e"');
  });

  it('come back as one formula and what spills from it', async () => {
    const back = (await opened(bytes)).sheets[0]!;
    expect(seen(back)).toEqual(seen(book().sheets[0]!));
    expect(back.cells.get(cellKey(1, 5))?.style).toMatchObject(look);
  });

  it('leave the file as it is when nothing was changed', async () => {
    expect(await saveBook(await opened(bytes), bytes)).toMatchObject({ kind: 'kept', patched: [], anew: [] });
  });

  it('are put into a sheet that stays, and change their size there', async () => {
    const edited = await opened(bytes);
    const [sheet] = edited.sheets;
    put(sheet!, 'A1', 5);
    put(sheet!, 'C5', 'нет', FLAG);
    list(sheet!, [['Школа'], ['№ 1'], ['#N/A']]);
    const saved = await saveBook(edited, bytes);
    expect(saved).toMatchObject({ kind: 'kept', patched: ['Лист1'], anew: [] });
    const xml = xmlOf(saved.bytes);
    expect(xml.get('C5')).toContain(`<f t="array" ref="C5">${STORED_FLAG}</f><v>нет</v>`);
    expect(xml.get('E2')).toContain('<f t="array" ref="E2:E4">');
    expect(xml.get('E4')).toBe('<c r="E4" t="e"><v>#N/A</v></c>');
    expect(xml.get('F3')).toBe('<c r="F3"/>');
    if (sdkInstalled) expect(sdkErrors(saved.bytes)).toEqual([]);
    expect(seen((await opened(saved.bytes)).sheets[0]!)).toEqual(seen(sheet!));
  });

  it('give way to a number that is typed where they spilled', async () => {
    const edited = await opened(bytes);
    const sheet = edited.sheets[0]!;
    put(sheet, 'E2', '#VALUE!', '=SHNOR.LIST(A1:B9)');
    sheet.spills.clear();
    sheet.cells.set(F3, { value: 7, formula: null });
    const saved = await saveBook(edited, bytes);
    expect(saved).toMatchObject({ patched: ['Лист1'], anew: [] });
    const xml = xmlOf(saved.bytes);
    expect(xml.get('E2')).toContain('<f t="array" ref="E2">');
    expect(xml.get('F3')).toBe('<c r="F3"><v>7</v></c>');
    expect(xml.get('E3')).toBe('<c r="E3"/>');
  });

  it('a cell out of the middle of an array formula that stays makes the sheet be written anew', async () => {
    const edited = await opened(bytes);
    edited.sheets[0]!.cells.set(F3, { value: 7, formula: null });
    expect(await saveBook(edited, bytes)).toMatchObject({ patched: [], anew: ['Лист1'] });
  });
});
