import { workbookBytes } from './bytes';
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
export function buildSample(): Promise<Uint8Array> {
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
  return workbookBytes(sheets, 'Северогорск: результаты оценочных процедур (вымышленные данные)', SAVED);
}
