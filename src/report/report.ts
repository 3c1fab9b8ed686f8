import type { Analysis } from '../analysis/analysis';
import { formatFor, type Format } from '../locale/language';
import { checkSheet } from './checkSheet';
import { matchesSheet } from './matchesSheet';
import { programmeSheets } from './programmeSheets';
import { registerSheet } from './registerSheet';
import { riskSheets } from './riskSheet';
import { settingsSheet } from './settingsSheet';
import type { SheetSpec } from './sheetSpec';
import { shnorSheet } from './shnorSheet';
import { summarySheet } from './summarySheet';

export interface ReportOptions {
  /**
   * `functions`: the verdicts of «Риски» are add-in formulas (`RISK.SECTION`, `RISK.FLAG`), for a workbook that
   * is open beside the add-in; `ordinary` ones recalculate everywhere. «ШНОР» keeps ordinary formulas always:
   * they show the chain from shares to counts to criteria, which one function would hide, and they already
   * follow every number of «Методика» that a function would.
   */
  readonly formulas: 'ordinary' | 'functions';
}

/**
 * The finished sheets in the order of the workbook: «Сводка», «ШНОР», «Риски» (more than one when there
 * are over a thousand schools), «Проверка данных», «Сопоставление», «Методика», «Справочник ОО». A list
 * that was not made has no sheet. The sheets are official documents and always Russian, whatever the
 * language of `format` is. `version` of the program goes to «Методика».
 */
export function buildReport(
  analysis: Analysis,
  format: Format,
  version?: string,
  { formulas }: ReportOptions = { formulas: 'ordinary' },
): SheetSpec[] {
  const russian = format.language === 'ru' ? format : formatFor('ru');
  const { request, readings, matching, findings } = analysis;
  const shnor =
    analysis.shnor && analysis.shnor.schools.length > 0
      ? shnorSheet(analysis.shnor, request.settings, russian)
      : null;
  const risk = analysis.risk
    ? riskSheets(analysis.risk, request.settings, russian, formulas)
    : { specs: [], ranges: [] };
  const check = checkSheet(findings, readings, russian);
  const programmes = programmeSheets(analysis, russian);
  const sheets = [
    ...(shnor ? [shnor.spec] : []),
    ...risk.specs,
    ...programmes,
    check.spec,
    matchesSheet(matching),
    settingsSheet(request, version),
    registerSheet(matching, readings),
  ];
  const summary = summarySheet(analysis, {
    shnor: shnor?.figures ?? [],
    risk: risk.ranges,
    check: check.figures,
    programmes,
    links: sheets.map(({ name }) => ({ text: `Лист «${name}»`, sheet: name })),
  });
  return [summary, ...sheets];
}
