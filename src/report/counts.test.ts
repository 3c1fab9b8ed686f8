import type { Finding, Severity } from '../model/finding';
import { countSeverities, findingsOfSheets, rowsInAll, rowsOfData } from './counts';

const finding = (severity: Severity, sheet?: string, workbook = 'а.xlsx'): Finding => ({
  code: 'sheetIgnored',
  severity,
  params: {},
  ...(sheet === undefined ? {} : { workbook, sheet }),
});

const FINDINGS = [
  finding('info', 'А'),
  finding('error'),
  finding('error', 'А'),
  finding('warning', 'А', 'б.xlsx'),
];

it('counts findings by severity', () => {
  expect(countSeverities(FINDINGS)).toEqual({ error: 2, warning: 1, info: 1 });
});

it('keeps sheets of one name in two workbooks apart, and findings of no sheet out', () => {
  const of = findingsOfSheets(FINDINGS);
  expect(of({ workbook: 'а.xlsx', sheet: 'А' })).toEqual([FINDINGS[0], FINDINGS[2]]);
  expect(of({ workbook: 'б.xlsx', sheet: 'А' })).toEqual([FINDINGS[3]]);
  expect(of({ workbook: 'б.xlsx', sheet: 'Б' })).toEqual([]);
});

it('rows of data are all but headings and blank ones', () => {
  const rows = { used: 1, aggregate: 2, reported: 4, unneeded: 8, service: 16, blank: 32 };
  expect([rowsOfData(rows), rowsInAll(rows)]).toEqual([15, 63]);
});
