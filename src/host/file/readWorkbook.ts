import type { Grid } from '../../grid/grid';
import type { Finding } from '../../model/finding';
import type { WorkbookReading } from '../port';
import { declaresDocumentType, inspectContainer } from './container';
import type { PackageEntry } from './container';
import { SheetReader } from './sheetReader';
import { toGrid } from './toGrid';

/**
 * Reads every sheet of an .xlsx / .xlsm file as a Grid. Never throws: a file that cannot be read gives one
 * finding with the cause; a sheet that cannot be read is lost alone. `fileName` is the name without folders.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookReading> {
  const container = inspectContainer(bytes, fileName);
  if (container.kind === 'refused') return { grids: [], findings: [container.finding] };

  const reader = new SheetReader(bytes);
  try {
    await reader.readAll();
  } catch (error) {
    return { grids: [], findings: [workbookFailure(error, fileName)] };
  }
  if (reader.names.length === 0) {
    return {
      grids: [],
      findings: [{ code: 'fileNoSheets', severity: 'error', workbook: fileName, params: {} }],
    };
  }
  const grids: Grid[] = [];
  const findings: Finding[] = [];
  let hasEntities = false;
  for (const [index, sheetName] of reader.names.entries()) {
    const sheet = reader.sheets.get(index);
    if (sheet) {
      const converted = toGrid(sheet, fileName, reader.ownKinds.get(sheetName) ?? null);
      grids.push(converted.grid);
      findings.push(...converted.findings);
      hasEntities ||= converted.hasEntities;
    } else {
      findings.push(sheetFailure(reader.failures.get(index), fileName, sheetName, container.entries));
    }
  }
  // A text such as «R&D;» is harmless; only together with a declaration does it stand for another text.
  if (hasEntities && declaresDocumentType(bytes)) {
    const params = { cause: 'entities' };
    return { grids: [], findings: [{ code: 'fileDamaged', severity: 'error', workbook: fileName, params }] };
  }
  return { grids, findings };
}

function workbookFailure(error: unknown, workbook: string): Finding {
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'EncryptedFileError')
    return { code: 'fileEncrypted', severity: 'error', workbook, params: {} };
  if (/zip bomb|exceeds limit/.test(message)) {
    return { code: 'fileTooLarge', severity: 'error', workbook, params: { megabytes: 0 } };
  }
  if (name === 'ZipError') {
    return { code: 'fileDamaged', severity: 'error', workbook, params: { cause: 'zip' } };
  }
  if (name === 'XmlError') {
    return { code: 'fileDamaged', severity: 'error', workbook, params: { cause: 'xml' } };
  }
  if (name === 'ParseError') {
    return { code: 'fileDamaged', severity: 'error', workbook, params: { cause: 'parts' } };
  }
  return { code: 'fileUnreadable', severity: 'error', workbook, params: {} };
}

function sheetFailure(
  error: unknown,
  workbook: string,
  sheet: string,
  entries: readonly PackageEntry[],
): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const area = /spans (\d+) rows x (\d+) columns/.exec(message);
  if (area) {
    return {
      code: 'sheetTooWide',
      severity: 'error',
      workbook,
      sheet,
      params: { rows: Number(area[1]), columns: Number(area[2]) },
    };
  }
  const missing = message.includes('missing worksheet file');
  if (missing && entries.some((entry) => /(chart|dialog|macro)sheets\//i.test(entry.name))) {
    return { code: 'sheetNotTable', severity: 'info', workbook, sheet, params: {} };
  }
  return {
    code: 'sheetUnreadable',
    severity: 'error',
    workbook,
    sheet,
    params: { cause: missing ? 'missing' : 'damaged' },
  };
}
