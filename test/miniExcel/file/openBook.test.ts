import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { openBook } from './openBook';
import { saveBook } from './saveBook';

const SHEET = 'xl/worksheets/sheet1.xml';
/** Each entity stands for ten of the one before: a thousand million signs, were they all put in. */
const DECLARED = `<!DOCTYPE worksheet [<!ENTITY e0 "ха">${Array.from({ length: 9 }, (_, n) => {
  return `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`;
}).join('')}]>`;

/** A workbook of one sheet, whose part is changed. */
async function made(change: (xml: string) => string): Promise<Uint8Array> {
  const bytes = await writeXlsx({ sheets: [{ name: 'А', rows: [[1]] }] });
  const parts = unzipSync(bytes);
  parts[SHEET] = strToU8(change(strFromU8(parts[SHEET]!)));
  return zipSync(parts);
}

const declare = (xml: string) => xml.replace('<worksheet', `${DECLARED}<worksheet`);

it('entities that a file declares are refused before any part is parsed', async () => {
  const bytes = await made((xml) =>
    declare(xml).replace(/<c r="A1".*?<\/c>/, '<c r="A1" t="inlineStr"><is><t>&e9;</t></is></c>'),
  );
  expect(await openBook(bytes, 'бомба.xlsx')).toEqual({
    kind: 'refused',
    finding: {
      code: 'fileDamaged',
      severity: 'error',
      workbook: 'бомба.xlsx',
      params: { cause: 'entities' },
    },
  });
});

it('a declaration that nothing uses does no harm: the file is read, and saved as a new one', async () => {
  const bytes = await made(declare);
  const opened = await openBook(bytes, 'а.xlsx');
  if (opened.kind === 'refused') throw new Error(opened.finding.code);
  expect(opened.book.sheets.map(({ name }) => name)).toEqual(['А']);
  const saved = unzipSync((await saveBook(opened.book, bytes)).bytes);
  expect(strFromU8(saved[SHEET]!)).not.toContain('DOCTYPE');
});

it('a file none of whose sheets can be read is refused with the cause of the first', async () => {
  const parts = unzipSync(await made((xml) => xml));
  delete parts[SHEET];
  expect(await openBook(zipSync(parts), 'а.xlsx')).toMatchObject({
    kind: 'refused',
    finding: { code: 'sheetUnreadable', sheet: 'А', params: { cause: 'missing' } },
  });
});
