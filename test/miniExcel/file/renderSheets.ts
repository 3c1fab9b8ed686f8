import { strFromU8, strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { finishParts } from '../../../src/host/file/finish';
import { childOf, childrenOf, parseXml, rootOf, serialiseXml } from '../../../src/host/file/package/xml';
import { unpack } from '../../../src/host/file/package/zip';
import type { Parts } from '../../../src/host/file/package/zip';
import type { DateSystem } from '../../../src/host/file/toWriteSheet';
import type { BookData, NameData, SheetData } from '../../officeHost/model/book';
import { namesOf } from './names';
import { writeSheet } from './writeSheet';

/** The part of a rendered workbook that lists its sheets. */
export const WORKBOOK = 'xl/workbook.xml';

/** A constant instead of the clock: the same workbook gives the same bytes. */
const WRITTEN = new Date(Date.UTC(2024, 0, 1));

/** Sheets of the model as the parts of a workbook of their own, with these names of the whole workbook. */
export async function renderSheets(
  book: BookData,
  sheets: readonly SheetData[],
  names: readonly NameData[],
  dateSystem: DateSystem,
): Promise<Parts> {
  const parts = unpack(
    await writeXlsx({
      // A workbook has a sheet at least.
      sheets: sheets.length > 0 ? sheets.map((sheet) => writeSheet(sheet)) : [{ name: 'Лист', rows: [] }],
      dateSystem,
      namedRanges: namesOf(sheets, names),
      properties: { creator: 'ШНОР', created: WRITTEN, modified: WRITTEN },
      activeSheet: Math.max(
        0,
        sheets.findIndex(({ id }) => id === book.activeSheet),
      ),
    }),
  );
  const finished: Parts = { ...parts, ...finishParts(parts) };
  markErrors(finished);
  hideNames(finished, [...names, ...sheets.flatMap((sheet) => sheet.names)]);
  return finished;
}

const FAILED =
  /<c ([^<>]*)t="str"([^<>]*)>(<f[^<>]*>[^<]*<\/f><v>#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!)<\/v>)/g;

/** The library keeps an error that a formula shows as a text. */
function markErrors(parts: Parts): void {
  for (const part of Object.keys(parts))
    if (part.startsWith('xl/worksheets/') && part.endsWith('.xml'))
      parts[part] = strToU8(strFromU8(parts[part]!).replace(FAILED, '<c $1t="e"$2>$3'));
}

/** Names that a person does not see in the list of names, which the library cannot be told. */
function hideNames(parts: Parts, names: readonly NameData[]): void {
  const hidden = new Set(names.filter(({ visible }) => !visible).map(({ name }) => name));
  if (hidden.size === 0) return;
  const document = parseXml(parts[WORKBOOK]!);
  const list = childOf(rootOf(document), 'definedNames');
  for (const element of list ? childrenOf(list, 'definedName') : [])
    if (hidden.has(element.getAttribute('name') ?? '')) element.setAttribute('hidden', '1');
  parts[WORKBOOK] = serialiseXml(document);
}
