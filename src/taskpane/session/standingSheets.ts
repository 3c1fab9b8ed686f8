import { replacedSheets } from '../../host/naming';
import { parseAcademicYear, type AcademicYear } from '../../model/year';
import { riskSheetNames, shnorSheetName, summarySheetName } from '../../report/sheetNames';
import type { AnalysisView } from '../engine/contract';

/** A finished sheet that stands in the workbook from an earlier writing, perhaps of other data. */
export interface StandingSheet {
  readonly sheet: string;
  /** By the name of the sheet; null when it was renamed. */
  readonly year: AcademicYear | null;
  /** The next writing puts another one in its place. */
  readonly replaced: boolean;
}

/** The sheets that are made for a year; «Проверка данных» and the like have none. */
const KINDS = ['summary', 'shnor', 'risk'] as const;
type Kind = (typeof KINDS)[number];

/** Sheets of ours with a year, as the workbook was read, in its order. */
export function standingSheets({
  sheets,
  request,
  shnor,
  risk,
}: Pick<AnalysisView, 'sheets' | 'request' | 'shnor' | 'risk'>): StandingSheet[] {
  const ours = sheets.flatMap(({ sheet, ownKind }) => {
    const kind = KINDS.find((one) => one === ownKind);
    return kind ? [{ name: sheet, kind }] : [];
  });
  const { year } = request;
  const made: Readonly<Record<Kind, readonly string[]>> = {
    summary: [summarySheetName(year)],
    shnor: shnor && shnor.schools.length > 0 ? [shnorSheetName(year)] : [],
    risk: riskSheetNames(year, risk?.schools.length ?? 0),
  };
  const wanted = KINDS.flatMap((kind) => made[kind].map((name) => ({ kind, name })));
  const replaced = new Set(replacedSheets(ours, wanted));
  return ours.map((one) => ({
    sheet: one.name,
    year: parseAcademicYear(one.name),
    replaced: replaced.has(one),
  }));
}

/** Years of standing sheets, each once, the latest first. */
export function standingYears(sheets: readonly StandingSheet[]): AcademicYear[] {
  const years = new Set(sheets.flatMap(({ year }) => (year === null ? [] : [year])));
  return [...years].sort().reverse();
}
