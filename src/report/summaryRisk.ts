import type { RiskOutcome, RiskVerdict } from '../methodology/outcome';
import { cell, formulaCell, type SheetDraft } from './draft';
import { columnRange } from './refs';
import { sensitivityFormulas } from './riskFoot';
import type { RiskRanges } from './riskSheet';
import { CHART_COLORS } from './styles';
import { SUMMARY } from './summaryColumns';
import { WORD } from '../locale/words';

/**
 * One bar of the chart, as a formula over the decided rows and as a count of our own. A school is surely in
 * it by the sections that are hit, possibly in it when the undecided sections could bring it there.
 */
interface Line {
  readonly label: string;
  readonly sure: (range: RiskRanges) => string;
  readonly possible: (range: RiskRanges) => string;
  readonly counts: {
    readonly sure: (hit: number, open: number) => boolean;
    readonly possible: (hit: number, open: number) => boolean;
  };
}

const NONE: Line = {
  label: 'ни одного',
  sure: ({ hit, open }) => `SUMPRODUCT((${hit}=0)*(${open}=0))`,
  possible: ({ hit, open }) => `SUMPRODUCT((${hit}=0)*(${open}>0))`,
  counts: { sure: (hit, open) => hit + open === 0, possible: (hit, open) => hit === 0 && open > 0 },
};

function atLeast(sections: number): Line {
  return {
    label: `не менее ${sections}`,
    sure: ({ hit }) => `COUNTIF(${hit},">=${sections}")`,
    possible: ({ hit, open }) => `SUMPRODUCT((${hit}<${sections})*(${hit}+${open}>=${sections}))`,
    counts: {
      sure: (hit) => hit >= sections,
      possible: (hit, open) => hit < sections && hit + open >= sections,
    },
  };
}

const LINES: readonly Line[] = [NONE, ...[1, 2, 3, 4].map(atLeast)];

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
  draft.put(head, SUMMARY.value, cell('Точно', 'header'));
  draft.put(head, SUMMARY.last, cell('Возможно', 'header'));
  const first = draft.next;
  LINES.forEach(({ label, sure, possible, counts }, index) => {
    const row = draft.next;
    const sum = (formula: (range: RiskRanges) => string) => ranges.map(formula).join('+');
    const count = (wanted: (hit: number, open: number) => boolean) =>
      schools.filter((school) => wanted(school.sectionsHit.length, openSections(school))).length;
    draft.put(row, SUMMARY.number, cell(index + 1, 'integer'));
    draft.span({ top: row, left: SUMMARY.label, bottom: row, right: SUMMARY.text }, cell(label, 'text'));
    draft.put(row, SUMMARY.value, formulaCell(sum(sure), count(counts.sure), 'integer'));
    draft.put(row, SUMMARY.last, formulaCell(sum(possible), count(counts.possible), 'integer'));
  });
  const last = draft.next - 1;
  draft.chart({
    kind: 'column',
    title,
    anchor: { top: CHART_TOP, left: SUMMARY.chart, bottom: CHART_TOP + CHART_ROWS, right: SUMMARY.chartEnd },
    categories: columnRange(SUMMARY.label, first, last),
    series: [
      { name: 'точно', values: columnRange(SUMMARY.value, first, last), color: CHART_COLORS.share },
      {
        name: 'возможно: зависит от недостающих данных',
        values: columnRange(SUMMARY.last, first, last),
        color: CHART_COLORS.count,
      },
    ],
    valueAxisTitle: 'школ',
  });
}

function openSections({ sections }: RiskVerdict): number {
  return Object.values(sections).filter((verdict) => verdict === 'unknown').length;
}

function section(draft: SheetDraft, text: string): void {
  const row = draft.next;
  draft.span({ top: row, left: 0, bottom: row, right: SUMMARY.last }, cell(text, 'section'));
}
