import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { contextSheet } from './context';
import { fisokoSheets } from './fisoko';
import { giaSheets } from './gia';
import { longFormSheet } from './longForm';
import { emptySheet, questionnaireSheet, vacationSheet } from './others';
import { protocolSheet } from './protocol';
import { regionalSheets } from './regional';
import { registerSheet } from './register';
import { riskSheet, turnedRiskSheet } from './riskTables';

export const SAMPLE_FILE = 'Северогорск_2023-2024.xlsx';

/** Fixed, so that the same program writes the same bytes. */
const SAVED = new Date(Date.UTC(2023, 9, 16));

/** The workbook of the invented department of «Северогорск», autumn 2023. */
export async function buildSample(): Promise<Uint8Array> {
  const sheets = [
    registerSheet(),
    ...fisokoSheets(),
    protocolSheet(),
    ...giaSheets(),
    ...regionalSheets(),
    longFormSheet(),
    contextSheet(),
    riskSheet(),
    turnedRiskSheet(),
    questionnaireSheet(),
    vacationSheet(),
    emptySheet(),
  ];
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => sheet.build()),
    properties: {
      title: 'Северогорск: результаты оценочных процедур (вымышленные данные)',
      creator: 'ШНОР',
      created: SAVED,
      modified: SAVED,
    },
  });
  return withErrorResults(bytes);
}

/** The writer stores an error that a formula returned as a text; Excel stores it as an error. */
function withErrorResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const text = strFromU8(part);
    const mended = text.replace(/t="str"(><f>[^<]*<\/f><v>#)/g, 't="e"$1');
    if (mended !== text) parts[name] = strToU8(mended);
  }
  // An archive keeps local time: the same digits in every time zone.
  return zipSync(parts, { mtime: new Date(2023, 9, 16), level: 9 });
}
