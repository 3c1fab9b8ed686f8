import { replacedSheets } from '../../host/naming';
import { yearInName } from '../../locale/words';
import { parseAcademicYear, type AcademicYear } from '../../model/year';
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
const NAMES: Readonly<Record<Kind, string>> = { summary: 'Сводка', shnor: 'ШНОР', risk: 'Риски' };

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
  const made: Readonly<Record<Kind, boolean>> = {
    summary: true,
    shnor: (shnor?.schools.length ?? 0) > 0,
    risk: risk !== null,
  };
  const wanted = KINDS.filter((kind) => made[kind]).map((kind) => ({
    kind,
    name: `${NAMES[kind]} ${yearInName(request.year)}`,
  }));
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
