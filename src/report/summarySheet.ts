import type { Analysis } from '../analysis/analysis';
import type { School } from '../model/school';
import { cell, formulaCell, printSetup, SheetDraft } from './draft';
import type { RiskRanges } from './riskSheet';
import { municipalitiesOf, municipalityLine } from './schoolCells';
import type { CellSpec, SheetSpec } from './sheetSpec';
import type { Figure } from './shnorSheet';
import { SUMMARY } from './summaryColumns';
import { addDisagreements } from './summaryDisagreements';
import { addProgrammes } from './summaryProgrammes';
import { addRiskTables } from './summaryRisk';
import { addTopShares } from './summaryTop';
import { WORD } from '../locale/words';
import { summarySheetName } from './sheetNames';

/** What the other sheets give to the summary. */
export interface SummaryParts {
  readonly shnor: readonly Figure[];
  readonly risk: readonly RiskRanges[];
  readonly check: readonly Figure[];
  readonly programmes: readonly SheetSpec[];
  /** Names of the sheets that a figure may lead to. */
  readonly links: readonly { readonly text: string; readonly sheet: string }[];
}

const WIDTHS = [6, 46, 34, 14, 14, 3, 11, 11, 11, 11, 11, 11, 11, 11];

/** «Сводка <год>»: the key figures as formulas over the other sheets, the programmes, two charts, the disagreements. */
export function summarySheet(analysis: Analysis, parts: SummaryParts): SheetSpec {
  const { request, matching, shnor, risk } = analysis;
  const draft = new SheetDraft();
  addTitles(draft, analysis);
  const label = schoolLabels(matching.schools);
  addFigures(draft, [
    plainFigure('Школ в справочнике и таблицах', matching.schools.length),
    ...parts.shnor.map(figureCells),
    ...riskFigures(analysis, parts.risk),
    ...parts.check.map(figureCells),
  ]);
  addProgrammes(draft, parts.programmes);
  addLinks(draft, parts.links);
  if (shnor) {
    addTopShares(draft, shnor, label);
    addDisagreements(draft, shnor, label);
  }
  if (risk && parts.risk.length > 0) addRiskTables(draft, risk, parts.risk);
  return draft.finish({
    kind: 'summary',
    name: summarySheetName(request.year),
    widths: WIDTHS,
    print: printSetup(),
    tabColor: '1F4E79',
  });
}

function addTitles(draft: SheetDraft, { request, matching }: Analysis): void {
  const titles: [string, 'title' | 'subtitle', number][] = [
    [`Сводка: ШНОР и рисковые школы, ${request.year} учебный год`, 'title', 21],
    [municipalityLine(municipalitiesOf(matching.schools)), 'subtitle', 17],
  ];
  titles.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: 0, bottom: row, right: SUMMARY.chartEnd }, cell(text, style));
    draft.height(row, height);
  });
}

interface FigureCells {
  readonly label: string;
  readonly value: CellSpec;
}

function plainFigure(label: string, value: number): FigureCells {
  return { label, value: cell(value, 'integer') };
}

function figureCells({ label, ref, value }: Figure): FigureCells {
  return { label, value: formulaCell(ref, value, 'integer') };
}

function riskFigures({ risk }: Analysis, ranges: readonly RiskRanges[]): FigureCells[] {
  if (!risk || ranges.length === 0) return [];
  const count = (word: string) => ranges.map(({ verdict }) => `COUNTIF(${verdict},"${word}")`).join('+');
  const lines = [
    ['Рисковых школ', WORD.yes, 'yes'],
    ['Не рисковых школ', WORD.no, 'no'],
    ['Риск не определён', WORD.unknown, 'unknown'],
  ] as const;
  return lines.map(([label, word, verdict]) => {
    const value = risk.schools.filter((school) => school.verdict === verdict).length;
    return { label, value: formulaCell(count(word), value, 'integer') };
  });
}

function addFigures(draft: SheetDraft, figures: readonly FigureCells[]): void {
  draft.add([]);
  const head = draft.next;
  draft.put(head, SUMMARY.number, cell('№', 'header'));
  draft.span(
    { top: head, left: SUMMARY.label, bottom: head, right: SUMMARY.text },
    cell('Показатель', 'header'),
  );
  draft.put(head, SUMMARY.value, cell('Значение', 'header'));
  figures.forEach(({ label, value }, index) => {
    const row = draft.next;
    draft.put(row, SUMMARY.number, cell(index + 1, 'integer'));
    draft.span({ top: row, left: SUMMARY.label, bottom: row, right: SUMMARY.text }, cell(label, 'text'));
    draft.put(row, SUMMARY.value, value);
  });
}

function addLinks(draft: SheetDraft, links: SummaryParts['links']): void {
  draft.add([]);
  for (const { text, sheet } of links) {
    draft.put(draft.next, SUMMARY.label, {
      value: text,
      style: 'link',
      link: `'${sheet.replace(/'/g, "''")}'!A1`,
    });
  }
  draft.add([]);
}

/** How a school is called in a list: same-named schools of several municipalities stay apart. */
function schoolLabels(schools: readonly School[]): (school: School) => string {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of schools) (seen.has(name) ? repeated : seen).add(name);
  return ({ name, municipality }) =>
    municipality && repeated.has(name) ? `${name} (${municipality})` : name;
}
