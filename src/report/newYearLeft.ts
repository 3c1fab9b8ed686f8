import type { Analysis } from '../analysis/analysis';
import { findingMessage } from '../locale/findings';
import { formatFor } from '../locale/language';
import { shownCell } from '../locale/shownCell';
import type { Finding } from '../model/finding';
import type { FindingCode } from '../model/findingCodes';
import { quotable } from '../model/quotable';
import type { Source } from '../model/source';
import type { AcademicYear } from '../model/year';
import { yearBefore, yearDays } from '../model/year';
import type { FormId, SheetReading } from '../recognise/contract';
import { cell, printSetup, SheetDraft } from './draft';
import { agreementEnded, siteEnded } from './newYearRegisters';
import type { SheetSpec } from './sheetSpec';

/** Registers whose rows go on into the new year. */
const REGISTERS: ReadonlySet<FormId> = new Set<FormId>(['partnerships', 'stagingSites', 'network']);
/** What was told of a row or a cell that gave no record, so that nothing of it can be carried. */
const NOT_READ: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'rowWithoutSchool',
  'partnerMissing',
  'partnerOfItself',
  'networkGroupUnknown',
  'networkPersonUnclear',
]);

/**
 * Rows and cells that the workbook of the year `year` does not take over from last year's registers and results, each
 * with its place and reason: a row that was not understood, an agreement or a staging site that has ended, a result of
 * a school that was not matched.
 */
export function leftBehind({ readings, matching }: Analysis, year: AcademicYear): Finding[] {
  const { start } = yearDays(year);
  const ended = ({ workbook, sheet, cell: place }: Source, until: string): Finding => {
    const params = { until, year };
    return { code: 'newYearEnded', severity: 'info', workbook, sheet, cell: place, params };
  };
  const registers = readings
    .filter(({ form }) => form !== null && REGISTERS.has(form))
    .flatMap((reading): Finding[] => [
      ...reading.findings.filter((finding) => isLost(finding, reading)),
      ...reading.records.programme.partnerships
        .filter((agreement) => agreementEnded(agreement, start))
        .map(({ source, until }) => ended(source, until!)),
      ...reading.records.programme.stagingSites
        .filter((site) => siteEnded(site, start))
        .map(({ source, to }) => ended(source, to!)),
    ]);
  const results = readings
    .flatMap(({ records }) => records.results)
    .filter(({ year: of, school }) => of === yearBefore(year, 2) && matching.schoolOf(school) === null)
    .map(({ school, year: of }): Finding => {
      const { workbook, sheet, cell: place } = school.source;
      const params = { school: quotable(school.name), year: of };
      return { code: 'newYearUnmatched', severity: 'warning', workbook, sheet, cell: place, params };
    });
  return distinct([...registers, ...results]);
}

/** A term that was not understood is carried as typed; the date of an agreement is not. */
function isLost({ code, params }: Finding, { form, records }: SheetReading): boolean {
  if (code !== 'dateNotUnderstood' || form !== 'partnerships') return NOT_READ.has(code);
  return !records.programme.partnerships.some(
    ({ termText }) => termText !== undefined && quotable(termText) === params['text'],
  );
}

/** One line of a cell and a reason: a row of results has a record for every procedure. */
function distinct(findings: readonly Finding[]): Finding[] {
  const lines = new Map(
    findings.map((finding) => [
      [finding.workbook, finding.sheet, finding.cell, finding.code].join('|'),
      finding,
    ]),
  );
  return [...lines.values()];
}

export const LEFT_SHEET = 'Не перенесено';
const WIDTHS = [6, 30, 26, 10, 90];

/** «Не перенесено»: every such row with its place; null when all was carried. */
export function leftSheet(left: readonly Finding[]): SheetSpec | null {
  if (left.length === 0) return null;
  const format = formatFor('ru');
  const draft = new SheetDraft();
  draft.span(
    { top: 0, left: 0, bottom: 0, right: WIDTHS.length - 1 },
    cell('Строки прошлогодней книги, которых нет в новой', 'title'),
  );
  draft.height(0, 24);
  draft.add(['№', 'Книга', 'Лист', 'Ячейка', 'Почему'].map((heading) => cell(heading, 'header')));
  left.forEach((finding, index) =>
    draft.add([
      cell(index + 1, 'integer'),
      cell(finding.workbook ?? null, 'text'),
      cell(finding.sheet ?? null, 'text'),
      cell(finding.cell === undefined ? null : shownCell(finding.cell, 'ru'), 'textCentered'),
      cell(findingMessage(finding, format), 'text'),
    ]),
  );
  return draft.finish({
    kind: 'guide',
    name: LEFT_SHEET,
    widths: WIDTHS,
    freeze: { rows: 2, columns: 0 },
    print: printSetup(),
    tabColor: 'C00000',
  });
}
