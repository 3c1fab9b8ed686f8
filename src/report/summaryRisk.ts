import type { RiskOutcome, RiskVerdict } from '../methodology/outcome';
import { cell, formulaCell, type SheetDraft } from './draft';
import { columnRange } from './refs';
import { sensitivityFormulas } from './riskFoot';
import type { RiskRanges } from './riskSheet';
import type { CellSpec } from './sheetSpec';
import { CHART_COLORS } from './styles';
import { SUMMARY } from './summaryColumns';
import { WORD } from './words';

const CHART_TOP = 34;
const CHART_ROWS = 14;

/** Sensitivity to the number of sections, and how many schools have how many sections hit, with its chart. */
export function addRiskTables(draft: SheetDraft, outcome: RiskOutcome, ranges: readonly RiskRanges[]): void {
  addSensitivity(draft, outcome, ranges);
  draft.add([]);
  addDistribution(draft, outcome.schools, ranges);
}

function addSensitivity(draft: SheetDraft, outcome: RiskOutcome, ranges: readonly RiskRanges[]): void {
  section(draft, 'Чувствительность: сколько школ рисковые при разном числе разделов');
  draft.add(['№', 'Разделов с риском', WORD.yes, WORD.unknown, WORD.no].map((text) => cell(text, 'header')));
  outcome.sensitivity.forEach(({ minSections, yes, unknown, no }, index) => {
    const formulas = sensitivityFormulas(minSections, ranges);
    draft.add([
      cell(index + 1, 'integer'),
      cell(`не менее ${minSections}`, 'text'),
      formulaCell(formulas.yes, yes, 'integer'),
      formulaCell(formulas.unknown, unknown, 'integer'),
      formulaCell(formulas.no, no, 'integer'),
    ]);
  });
}

function addDistribution(
  draft: SheetDraft,
  schools: readonly RiskVerdict[],
  ranges: readonly RiskRanges[],
): void {
  const title = 'Число школ по числу разделов с риском';
  section(draft, title);
  const head = draft.next;
  draft.put(head, SUMMARY.number, cell('№', 'header'));
  draft.span(
    { top: head, left: SUMMARY.label, bottom: head, right: SUMMARY.text },
    cell('Разделов с риском', 'header'),
  );
  draft.put(head, SUMMARY.value, cell('Школ', 'header'));
  const decided = schools.filter((school) => !isOpen(school));
  const lines: [string, CellSpec][] = [0, 1, 2, 3, 4].map((sections) => [
    String(sections),
    formulaCell(
      ranges.map(({ hit, open }) => `SUMPRODUCT((${hit}=${sections})*(${open}=0))`).join('+'),
      decided.filter((school) => school.sectionsHit.length === sections).length,
      'integer',
    ),
  ]);
  lines.push([
    'не определено (хотя бы по одному разделу)',
    formulaCell(
      ranges.map(({ open }) => `COUNTIF(${open},">0")`).join('+'),
      schools.length - decided.length,
      'integer',
    ),
  ]);
  const first = draft.next;
  lines.forEach(([label, value], index) => {
    const row = draft.next;
    draft.put(row, SUMMARY.number, cell(index + 1, 'integer'));
    draft.span({ top: row, left: SUMMARY.label, bottom: row, right: SUMMARY.text }, cell(label, 'text'));
    draft.put(row, SUMMARY.value, value);
  });
  const last = draft.next - 1;
  draft.chart({
    kind: 'column',
    title,
    anchor: { top: CHART_TOP, left: SUMMARY.chart, bottom: CHART_TOP + CHART_ROWS, right: SUMMARY.chartEnd },
    categories: columnRange(SUMMARY.label, first, last),
    series: [{ name: 'Школ', values: columnRange(SUMMARY.value, first, last), color: CHART_COLORS.count }],
    valueAxisTitle: 'школ',
  });
}

function isOpen({ sections }: RiskVerdict): boolean {
  return Object.values(sections).includes('unknown');
}

function section(draft: SheetDraft, text: string): void {
  const row = draft.next;
  draft.span({ top: row, left: 0, bottom: row, right: SUMMARY.last }, cell(text, 'section'));
}
