import { strFromU8, strToU8, zipSync } from 'fflate';
import type { WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { cellKey } from '../../grid/grid';
import { MAX_PART_BYTES } from './container';
import { pack, unpack } from './package/zip';
import type { Parts } from './package/zip';
import { readWorkbook } from './readWorkbook';

const book = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });

/** A workbook with some parts rewritten as text. */
async function altered(source: Uint8Array, change: (text: (part: string) => string, parts: Parts) => void) {
  const parts = unpack(source);
  change((part) => strFromU8(parts[part]!), parts);
  return pack(parts);
}

const outcome = async (bytes: Uint8Array) => {
  const { grids, findings } = await readWorkbook(bytes, 'книга.xlsx');
  return {
    sheets: grids.map((grid) => grid.sheet),
    findings: findings.map(({ code, severity, sheet, params }) => ({ code, severity, sheet, params })),
  };
};

describe('readWorkbook: values', () => {
  it('gives texts, numbers, booleans, dates and errors at their addresses', async () => {
    const bytes = await book({
      name: 'Лист',
      rows: [
        ['МБОУ «СОШ № 1»', 30.5, true, new Date(Date.UTC(2022, 8, 1, 14, 30))],
        [null, '#N/A', 0, '  н/д '],
      ],
    });
    const { grids, findings } = await readWorkbook(bytes, 'книга.xlsx');
    expect(findings).toEqual([]);
    expect(grids[0]).toMatchObject({ workbook: 'книга.xlsx', sheet: 'Лист', ownKind: null });
    expect(grids[0]!.rows).toEqual([
      ['МБОУ «СОШ № 1»', 30.5, true, { kind: 'date', iso: '2022-09-01' }],
      [null, { kind: 'error', text: '#N/A' }, 0, '  н/д '],
    ]);
  });

  it('marks real percent formats and not a quoted percent sign', async () => {
    const cells = new Map([
      ['0,0', { value: 0.305, style: { numFmt: '0.0%' } }],
      ['0,1', { value: 30.5, style: { numFmt: '0.0"%"' } }],
      ['0,2', { value: 30.5, style: { numFmt: '0.0\\%' } }],
      ['0,3', { value: 'доля', style: { numFmt: '0%' } }],
    ]);
    const { grids } = await readWorkbook(await book({ name: 'Лист', rows: [], cells }), 'книга.xlsx');
    expect([...grids[0]!.percentCells]).toEqual([cellKey(0, 0)]);
  });

  it('tells hidden rows, columns and sheets, and merges', async () => {
    const bytes = await book(
      {
        name: 'Первый',
        rows: [['а', 'б'], [1], [2]],
        columns: [{}, { hidden: true }],
        rowDefs: new Map([[1, { hidden: true }]]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
      },
      { name: 'Второй', rows: [[1]], hidden: true },
      { name: 'Третий', rows: [[1]], veryHidden: true },
    );
    const { grids } = await readWorkbook(bytes, 'книга.xlsx');
    expect([...grids[0]!.hiddenRows]).toEqual([1]);
    expect([...grids[0]!.hiddenColumns]).toEqual([1]);
    expect(grids[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(grids.map((grid) => grid.visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
  });

  it('cuts off rows and columns that are only formatted', async () => {
    const fill = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } } as const;
    const cells = new Map([
      ['0,0', { value: 'а' }],
      ['500,0', { value: null, style: fill }],
      ['0,90', { value: null, style: fill }],
    ]);
    const { grids } = await readWorkbook(await book({ name: 'Лист', rows: [], cells }), 'книга.xlsx');
    expect(grids[0]!.rows).toEqual([['а']]);
  });

  it('warns of formulas that were stored without a value', async () => {
    const cells = new Map([
      ['0,0', { formula: 'SUM(B1:B2)' }],
      ['1,0', { formula: 'SUM(B1:B2)', formulaResult: 0 }],
      ['2,0', { formula: 'B1&""', formulaResult: '' }],
      ['3,0', { formula: 'B9' }],
    ]);
    const bytes = await book({ name: 'Лист', rows: [], cells });
    const { grids, findings } = await readWorkbook(bytes, 'книга.xlsx');
    expect(grids[0]!.rows).toEqual([[null], [0], ['']]);
    expect(findings).toEqual([
      {
        code: 'formulasNotCalculated',
        severity: 'warning',
        workbook: 'книга.xlsx',
        sheet: 'Лист',
        cell: 'A1',
        params: { count: 2 },
      },
    ]);
  });

  it('takes a number or a date beyond the calendar for the error that Excel shows', async () => {
    const bytes = await altered(
      await book({ name: 'Лист', rows: [[1, new Date(Date.UTC(2022, 0, 1))]] }),
      (text, parts) => {
        const sheet = text('xl/worksheets/sheet1.xml').replace('<v>1</v>', '<v>1e999</v>');
        parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('<v>44562</v>', '<v>99999999999999</v>'));
      },
    );
    const { grids } = await readWorkbook(bytes, 'книга.xlsx');
    const error = { kind: 'error', text: '#NUM!' };
    expect(grids[0]!.rows).toEqual([[error, error]]);
  });
});

describe('readWorkbook: what cannot be read', () => {
  const refused = (code: string, params: object = {}) => ({
    sheets: [],
    findings: [{ code, severity: 'error', sheet: undefined, params }],
  });
  const ole = (stream: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(stream, 'utf16le'),
    ]);
  const text = (content: string): Uint8Array => strToU8(content);

  it.each([
    ['an empty file', new Uint8Array(0), refused('fileDamaged', { cause: 'empty' })],
    ['a password', ole('EncryptedPackage'), refused('fileEncrypted')],
    ['an old .xls', ole('Workbook'), refused('fileOtherFormat', { format: 'xls' })],
    ['CSV', text('Школа;2;3\nСОШ № 1;10;20'), refused('fileOtherFormat', { format: 'text' })],
    ['a web page', text('<html><table></table>'), refused('fileOtherFormat', { format: 'html' })],
    ['SpreadsheetML 2003', text('<?xml version="1.0"?>'), refused('fileOtherFormat', { format: 'xml' })],
    ['PDF', text('%PDF-1.7'), refused('fileOtherFormat', { format: 'pdf' })],
    ['other bytes', new Uint8Array(99), refused('fileOtherFormat', { format: 'other' })],
    [
      '.ods',
      zipSync({ mimetype: text('application/vnd.oasis'), 'content.xml': text('<a/>') }),
      refused('fileOtherFormat', { format: 'ods' }),
    ],
    [
      '.xlsb',
      zipSync({ '[Content_Types].xml': text('<a/>'), 'xl/workbook.bin': text('') }),
      refused('fileOtherFormat', { format: 'xlsb' }),
    ],
    ['.docx', zipSync({ 'word/document.xml': text('<a/>') }), refused('fileOtherFormat', { format: 'docx' })],
    ['a zip of something else', zipSync({ 'a.txt': text('a') }), refused('fileDamaged', { cause: 'parts' })],
    ['a cut download', text('PK\u0003\u0004…'), refused('fileDamaged', { cause: 'zip' })],
  ])('names the cause: %s', async (_, bytes, expected) => {
    expect(await outcome(bytes)).toEqual(expected);
  });

  it('refuses a zip bomb before unpacking it', async () => {
    const bytes = zipSync(
      {
        '[Content_Types].xml': text('<a/>'),
        'xl/worksheets/sheet1.xml': new Uint8Array(MAX_PART_BYTES + 1),
      },
      { level: 1 },
    );
    expect(bytes.length).toBeLessThan(1_000_000);
    const result = await outcome(bytes);
    expect(result).toEqual(refused('fileTooLarge', { megabytes: 100 }));
  }, 30_000);

  it('refuses a workbook that declares entities', async () => {
    const bytes = await altered(await book({ name: 'Лист', rows: [['а']] }), (read, parts) => {
      const strings = read('xl/sharedStrings.xml')
        .replace('?>', '?><!DOCTYPE x [<!ENTITY a "ббб">]>')
        .replace('<t>а', '<t>&a;');
      parts['xl/sharedStrings.xml'] = strToU8(strings);
    });
    expect(await outcome(bytes)).toEqual(refused('fileDamaged', { cause: 'entities' }));
  });

  it('reads an ampersand in a name as it is', async () => {
    const { grids } = await readWorkbook(
      await book({ name: 'Лист', rows: [['R&D; &nbsp; &a5;']] }),
      'к.xlsx',
    );
    expect(grids[0]!.rows).toEqual([['R&D; &nbsp; &a5;']]);
  });

  it('says that a workbook lists no sheets', async () => {
    const bytes = await altered(await book({ name: 'Лист', rows: [] }), (read, parts) => {
      parts['xl/workbook.xml'] = strToU8(read('xl/workbook.xml').replace(/<sheet .*?\/>/, ''));
    });
    expect(await outcome(bytes)).toEqual(refused('fileNoSheets'));
  });

  it('loses one damaged sheet and keeps the others in order', async () => {
    const names = ['А', 'Б', 'В', 'Г', 'Д'];
    const source = await book(...names.map((name) => ({ name, rows: [[name]] })));
    const bytes = await altered(source, (read, parts) => {
      parts['xl/worksheets/sheet3.xml'] = strToU8(
        read('xl/worksheets/sheet3.xml').replace('<c r="A1"', '<c r="XFE1048577"'),
      );
      delete parts['xl/worksheets/sheet5.xml'];
    });
    expect(await outcome(bytes)).toEqual({
      sheets: ['А', 'Б', 'Г'],
      findings: [
        { code: 'sheetUnreadable', severity: 'error', sheet: 'В', params: { cause: 'damaged' } },
        { code: 'sheetUnreadable', severity: 'error', sheet: 'Д', params: { cause: 'missing' } },
      ],
    });
  });

  it('tells a sheet with a stray cell in the far corner by its area', async () => {
    const source = await book({ name: 'Хороший', rows: [['а']] }, { name: 'Далёкий', rows: [['а']] });
    const bytes = await altered(source, (read, parts) => {
      parts['xl/worksheets/sheet2.xml'] = strToU8(
        read('xl/worksheets/sheet2.xml').replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        ),
      );
    });
    expect(await outcome(bytes)).toEqual({
      sheets: ['Хороший'],
      findings: [
        {
          code: 'sheetTooWide',
          severity: 'error',
          sheet: 'Далёкий',
          params: { rows: 1_048_576, columns: 16_384 },
        },
      ],
    });
  });

  it('skips a chart sheet with a remark', async () => {
    const source = await book({ name: 'Данные', rows: [['а']] }, { name: 'Диаграмма', rows: [] });
    const bytes = await altered(source, (read, parts) => {
      const relations = 'xl/_rels/workbook.xml.rels';
      parts[relations] = strToU8(
        read(relations).replace(
          /relationships\/worksheet" Target="worksheets\/sheet2/,
          'relationships/chartsheet" Target="chartsheets/sheet1',
        ),
      );
      delete parts['xl/worksheets/sheet2.xml'];
      parts['xl/chartsheets/sheet1.xml'] = strToU8('<chartsheet/>');
    });
    expect(await outcome(bytes)).toEqual({
      sheets: ['Данные'],
      findings: [{ code: 'sheetNotTable', severity: 'info', sheet: 'Диаграмма', params: {} }],
    });
  });
});
