import * as sheetJs from '@e965/xlsx';
import { strFromU8, strToU8 } from 'fflate';
import type { WriteSheet } from 'hucre';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { cell, fullReport, sheetSpec } from '../../../test/fixtures/sheetSpecs';
import { sdkErrors, sdkInstalled } from '../../../test/fixtures/validate';
import type { SheetSpec } from '../../report/sheetSpec';
import { graftSheets } from './graft';
import { pack, unpack } from './package/zip';
import type { Parts } from './package/zip';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';

const FOUR = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

/** A department's own workbook: styles, merges, conditional formats, validation, a chart, names, a note. */
const userSheet: WriteSheet = {
  name: 'Результаты ВПР',
  columns: [{ width: 30 }, { width: 10, hidden: true }],
  rows: [
    ['Школа', 'Код', 'Доля'],
    ['СОШ № 1', 1, 0.305],
    ['СОШ № 2', 2, 0.1],
  ],
  cells: new Map([
    [
      '0,0',
      { value: 'Школа', style: { font: { bold: true, name: 'Arial', size: 12 } }, comment: { text: 'а' } },
    ],
    ['1,2', { value: 0.305, style: { numFmt: '0.0%' } }],
    ['2,2', { formula: 'C2/2', formulaResult: 0.1525, style: { numFmt: '0.0%' } }],
  ]),
  merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }],
  conditionalRules: [
    {
      type: 'cellIs',
      operator: 'greaterThan',
      formula: '0.3',
      priority: 1,
      range: 'C2:C3',
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FF00FF00' } } },
    },
  ],
  dataValidations: [{ type: 'list', values: ['да', 'нет'], range: 'D2:D3' }],
  charts: [
    {
      type: 'column',
      title: 'Мой график',
      anchor: { from: { row: 6, col: 0 } },
      series: [{ values: "'Результаты ВПР'!$C$2:$C$3" }],
    },
  ],
};
const userBook = (...more: WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [userSheet, { name: 'Скрытый', rows: [[1]], hidden: true }, ...more],
    namedRanges: [
      { name: 'Школы', range: "'Результаты ВПР'!$A$2:$A$3" },
      { name: 'Местное', range: "'Скрытый'!$A$1", scope: 'Скрытый' },
    ],
    activeSheet: 1,
  });

function edited(
  source: Uint8Array,
  change: (read: (part: string) => string, parts: Parts) => void,
): Uint8Array {
  const parts = unpack(source);
  change((part) => strFromU8(parts[part]!), parts);
  return pack(parts);
}

async function grafted(source: Uint8Array, specs: readonly SheetSpec[] = fullReport()) {
  const { bytes, findings } = await graftSheets(source, 'моя.xlsx', specs);
  return { bytes: bytes!, findings };
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unpack(before), unpack(after)];
  return Object.keys(a)
    .filter((part) => !b[part] || Buffer.compare(a[part]!, b[part]) !== 0)
    .sort();
}

const sheetNames = async (bytes: Uint8Array) =>
  (await readWorkbook(bytes, 'моя.xlsx')).grids.map((grid) => grid.sheet);

describe('graftSheets', () => {
  it('changes only the four parts that list sheets, styles and parts', async () => {
    const source = await userBook();
    const { bytes, findings } = await grafted(source);
    expect(changedParts(source, bytes)).toEqual(FOUR);
    expect(findings).toEqual([]);
    expect(await sheetNames(bytes)).toEqual([
      'Результаты ВПР',
      'Скрытый',
      "ШНОР 'пилот' 2021-2022",
      'Методика',
    ]);
  });

  it('keeps macros and every part that it does not know', async () => {
    const source = edited(await userBook(), (read, parts) => {
      parts['xl/vbaProject.bin'] = strToU8('macro');
      parts['xl/printerSettings/printerSettings1.bin'] = strToU8('printer');
      parts['customXml/item1.xml'] = strToU8('<a/>');
      parts['[Content_Types].xml'] = strToU8(
        read('[Content_Types].xml')
          .replace('<Override', '<Default Extension="bin" ContentType="application/octet-stream"/><Override')
          .replace(
            'spreadsheetml.sheet.main+xml',
            'spreadsheetml.sheet.main+xml'.replace('spreadsheetml.sheet', 'ms-excel.sheet.macroEnabled'),
          ),
      );
    });
    const { bytes } = await grafted(source);
    expect(changedParts(source, bytes)).toEqual(FOUR);
    expect(strFromU8(unpack(bytes)['[Content_Types].xml']!)).toContain('macroEnabled');
  });

  it('gives sheets that look as in a workbook of their own', async () => {
    const alone = await readXlsx(await writeWorkbook(fullReport()), { readStyles: true });
    const { bytes } = await grafted(await userBook());
    const copy = await readXlsx(bytes, { readStyles: true });
    for (const sheet of alone.sheets) {
      const twin = copy.sheets.find((candidate) => candidate.name === sheet.name)!;
      expect(twin.rows).toEqual(sheet.rows);
      for (const [key, { style, formula, value }] of sheet.cells!) {
        const other = twin.cells!.get(key)!;
        expect({ value: other.value, formula: other.formula }).toEqual({ value, formula });
        expect(other.style?.font ?? {}).toMatchObject(style?.font ?? {});
        expect([other.style?.fill, other.style?.numFmt]).toEqual([style?.fill, style?.numFmt]);
        expect([other.style?.border, other.style?.alignment]).toEqual([style?.border, style?.alignment]);
      }
      expect(twin.conditionalRules).toEqual(sheet.conditionalRules);
      expect(twin.dataValidations).toEqual(sheet.dataValidations);
      expect(twin.charts).toEqual(sheet.charts);
      expect(twin.pageSetup).toEqual(sheet.pageSetup);
      expect(twin.freezePane).toEqual(sheet.freezePane);
    }
    const mine = copy.sheets[0]!;
    expect(mine.cells!.get('0,0')!.style).toMatchObject({ font: { name: 'Arial', size: 12, bold: true } });
    expect(mine.cells!.get('1,2')!.style).toMatchObject({ numFmt: '0.0%' });
    expect(mine.conditionalRules![0]).toMatchObject({ style: { fill: { bgColor: { rgb: '00FF00' } } } });
    expect(copy.activeSheet).toBe(1);
    expect(copy.namedRanges).toEqual(
      expect.arrayContaining([
        { name: 'Школы', range: "'Результаты ВПР'!$A$2:$A$3" },
        { name: 'Местное', range: "'Скрытый'!$A$1", scope: 'Скрытый' },
        { name: 'Порог_доли', range: "'Методика'!$B$2" },
      ]),
    );
  });

  it('has no errors for the Open XML SDK, and another library reads it', async () => {
    const { bytes } = await grafted(await userBook());
    if (sdkInstalled) expect(sdkErrors(bytes)).toEqual([]);
    const other = sheetJs.read(bytes, { type: 'array' });
    expect(other.Sheets["ШНОР 'пилот' 2021-2022"]!['B4']).toMatchObject({ v: 'МБОУ «СОШ № 1»' });
    expect(other.Sheets['Результаты ВПР']!['A2']).toMatchObject({ v: 'СОШ № 1' });
  }, 30_000);

  it('replaces our earlier sheets in their places and leaves no trace of them', async () => {
    const source = await userBook();
    const first = (await grafted(source)).bytes;
    const second = (await grafted(first)).bytes;
    expect(Object.keys(unpack(second)).sort()).toEqual(Object.keys(unpack(first)).sort());
    expect(await sheetNames(second)).toEqual(await sheetNames(first));
    expect(strFromU8(unpack(second)['xl/styles.xml']!)).toBe(strFromU8(unpack(first)['xl/styles.xml']!));
    const names = (bytes: Uint8Array) =>
      strFromU8(unpack(bytes)['xl/workbook.xml']!).match(/<definedName /g)!.length;
    expect(names(second)).toBe(names(first));
    expect((await grafted(source)).bytes).toEqual(first);
  });

  it('keeps our list of another year', async () => {
    const year = (name: string) => [sheetSpec({ kind: 'risk', name, rows: [[cell(name)]] })];
    const first = (await grafted(await userBook(), year('Риски 2021-2022'))).bytes;
    const both = (await grafted(first, year('Риски 2022-2023'))).bytes;
    const again = (await grafted(both, year('Риски 2021-2022'))).bytes;
    const expected = ['Результаты ВПР', 'Скрытый', 'Риски 2021-2022', 'Риски 2022-2023'];
    expect(await sheetNames(both)).toEqual(expected);
    expect(await sheetNames(again)).toEqual(expected);
    const { grids } = await readWorkbook(again, 'моя.xlsx');
    expect(grids.map((grid) => grid.ownKind)).toEqual([null, null, 'risk', 'risk']);
  });

  it('keeps the copy that a person made of our list', async () => {
    const named = (name: string, text: string) => sheetSpec({ kind: 'risk', name, rows: [[cell(text)]] });
    const [list, copy] = ['Риски 2021-2022', 'Риски 2021-2022 (2)'];
    const source = (await grafted(await userBook(), [named(list, 'прежний'), named(copy, 'копия')])).bytes;
    const { bytes } = await grafted(source, [named(list, 'новый')]);
    expect(await sheetNames(bytes)).toEqual(['Результаты ВПР', 'Скрытый', list, copy]);
    const { grids } = await readWorkbook(bytes, 'моя.xlsx');
    expect(grids.map(({ rows }) => rows[0]?.[0]).slice(2)).toEqual(['новый', 'копия']);
  });

  it('drops the order of calculation when a sheet with formulas was replaced', async () => {
    const first = edited((await grafted(await userBook())).bytes, (read, parts) => {
      parts['xl/calcChain.xml'] = strToU8('<calcChain/>');
      parts['xl/_rels/workbook.xml.rels'] = strToU8(
        read('xl/_rels/workbook.xml.rels').replace(
          '</Relationships>',
          '<Relationship Id="rIdCalc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      );
    });
    const second = unpack((await grafted(first)).bytes);
    expect(second['xl/calcChain.xml']).toBeUndefined();
    expect(strFromU8(second['xl/_rels/workbook.xml.rels']!)).not.toContain('calcChain');
  });

  it("gives way to a user's sheet and a user's name", async () => {
    const source = edited(await userBook({ name: 'методика', rows: [['моя']] }), (read, parts) => {
      parts['xl/workbook.xml'] = strToU8(
        read('xl/workbook.xml').replace('<definedName name="Школы">', '<definedName name="ПОРОГ_ДОЛИ">'),
      );
    });
    const { bytes, findings } = await grafted(source);
    expect(findings).toEqual([
      {
        code: 'sheetRenamed',
        severity: 'info',
        workbook: 'моя.xlsx',
        sheet: 'Методика (2)',
        params: { wanted: 'Методика', given: 'Методика (2)' },
      },
      {
        code: 'nameReplaced',
        severity: 'info',
        workbook: 'моя.xlsx',
        params: { name: 'Порог_доли', given: 'Порог_доли_2' },
      },
    ]);
    const book = await readXlsx(bytes);
    expect(book.sheets[2]!.rows).toEqual([['моя']]);
    expect(book.sheets[3]!.cells!.get('3,3')!.formula).toBe('IF(C4>=Порог_доли_2,"да","нет")');
    expect(book.namedRanges).toEqual(
      expect.arrayContaining([{ name: 'Порог_доли_2', range: "'Методика (2)'!$B$2" }]),
    );
    expect(await sheetNames((await grafted(bytes)).bytes)).toEqual(await sheetNames(bytes));
  });

  it('enters a workbook whose markup has prefixes', async () => {
    const source = edited(await userBook(), (read, parts) => {
      for (const part of ['xl/workbook.xml', 'xl/styles.xml']) {
        parts[part] = strToU8(
          read(part)
            .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
            .replace(' xmlns=', ' xmlns:x=')
            .replaceAll('r:id', 'rel:id')
            .replace('xmlns:r=', 'xmlns:rel='),
        );
      }
    });
    const { bytes } = await grafted(source);
    expect(await sheetNames(bytes)).toHaveLength(4);
    if (sdkInstalled) expect(sdkErrors(bytes)).toEqual([]);
  }, 30_000);

  it('counts days as the workbook does', async () => {
    const source = await writeXlsx({ sheets: [{ name: 'Лист', rows: [[1]] }], dateSystem: '1904' });
    const { grids } = await readWorkbook((await grafted(source)).bytes, 'моя.xlsx');
    expect(grids[1]!.rows[3]![4]).toEqual({ kind: 'date', iso: '2022-10-01' });
  });

  it('brings styles to a workbook that has none', async () => {
    const source = edited(await writeXlsx({ sheets: [{ name: 'Лист', rows: [[1]] }] }), (read, parts) => {
      delete parts['xl/styles.xml'];
      parts['xl/_rels/workbook.xml.rels'] = strToU8(
        read('xl/_rels/workbook.xml.rels').replace(/<Relationship [^>]*styles\.xml"\/>/, ''),
      );
      parts['[Content_Types].xml'] = strToU8(
        read('[Content_Types].xml').replace(/<Override [^>]*styles\.xml"[^>]*\/>/, ''),
      );
    });
    const { bytes } = await grafted(source);
    if (sdkInstalled) expect(sdkErrors(bytes)).toEqual([]);
    const book = await readXlsx(bytes, { readStyles: true });
    expect(book.sheets[1]!.cells!.get('0,0')!.style).toMatchObject({ font: { bold: true } });
  }, 30_000);

  const cause = async (source: Uint8Array) => {
    const { bytes, findings } = await graftSheets(source, 'моя.xlsx', fullReport());
    expect(bytes).toBeNull();
    return findings.map((finding) => `${finding.code} ${finding.params['cause'] ?? ''}`.trim());
  };

  it('refuses what it could only spoil, and says why', async () => {
    const source = await userBook();
    const signed = edited(source, (_, parts) => {
      parts['_xmlsignatures/sig1.xml'] = strToU8('<a/>');
    });
    const strict = edited(source, (read, parts) => {
      parts['xl/workbook.xml'] = strToU8(
        read('xl/workbook.xml').replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      );
    });
    const broken = edited(source, (read, parts) => {
      parts['xl/workbook.xml'] = strToU8(read('xl/workbook.xml').slice(0, -9));
    });
    const lost = edited(source, (_, parts) => {
      delete parts['xl/_rels/workbook.xml.rels'];
    });
    expect(await cause(signed)).toEqual(['copyNotPossible signed']);
    expect(await cause(strict)).toEqual(['copyNotPossible strict']);
    expect(await cause(broken)).toEqual(['copyNotPossible structure']);
    expect(await cause(lost)).toEqual(['copyNotPossible structure']);
    expect(await cause(strToU8('а;б'))).toEqual(['fileOtherFormat']);
  });
});
