import { columnName } from '../grid/grid';
import type { Format } from '../locale/language';
import type { RiskIndicator } from '../model/context';
import { riskFactors } from '../methodology/riskFactors';
import type { RiskInput, RiskOutcome, RiskSection, RiskVerdict } from '../methodology/outcome';
import type { Settings } from '../methodology/settings';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from './draft';
import { rowRange, sheetRange } from './refs';
import { inputValue } from './riskColumn';
import { addRiskFoot } from './riskFoot';
import type { ReportOptions } from './report';
import { riskAddinFormulas } from './riskAddinFormulas';
import { addRiskFormats } from './riskFormats';
import { riskFormulas, type RiskRowNumbers } from './riskFormulas';
import { riskRows, type RiskRow } from './riskRows';
import { municipalitiesOf, municipalityLine, schoolCode } from './schoolCells';
import { riskSheetNames, SCHOOLS_A_SHEET } from './sheetNames';
import type { SheetSpec } from './sheetSpec';
import { riskFactorsText } from '../locale/riskFactors';
import { sectionWord, verdictWord, WORD } from '../locale/words';

/** Schools that fit on the width of one printed page. */
const SCHOOLS_A_PAGE = 14;
/** Percent at which as many schools fill the width of A4 and the whole column with its factors the height. */
const MANY_SCHOOLS_SCALE = 53;
/** The legend under the table needs so many columns even when there are fewer schools. */
const LEAST_COLUMNS = 12;
const FIRST_COLUMN = 2;

/** Where other sheets find the decided rows of one «Риски» sheet. */
export interface RiskRanges {
  readonly hit: string;
  readonly open: string;
  readonly verdict: string;
}

export interface RiskSheets {
  readonly specs: readonly SheetSpec[];
  readonly ranges: readonly RiskRanges[];
}

/** 0-based rows of one sheet. */
export interface RiskLayout {
  readonly rows: readonly RiskRow[];
  /** Row of `rows[0]`. */
  readonly first: number;
  /** 1-based numbers for formulas. */
  readonly numbers: RiskRowNumbers;
  readonly verdict: number;
  readonly factors: number;
  /** Last column with a school. */
  readonly lastColumn: number;
}

/** «Риски <год>»: table 3.2 in the layout of the source, with the decisions under every section. */
export function riskSheets(
  outcome: RiskOutcome,
  settings: Settings,
  format: Format,
  kind: ReportOptions['formulas'] = 'ordinary',
): RiskSheets {
  const chunks: (readonly RiskVerdict[])[] = [];
  for (let from = 0; from < outcome.schools.length; from += SCHOOLS_A_SHEET) {
    chunks.push(outcome.schools.slice(from, from + SCHOOLS_A_SHEET));
  }
  const municipalities = municipalitiesOf(outcome.schools.map(({ school }) => school));
  const names = riskSheetNames(outcome.year, outcome.schools.length);
  const layouts = chunks.map((schools) => layoutOf(schools.length, municipalities.length > 1, settings));
  const ranges = layouts.map((layout, index) => rangesOf(layout, names[index]!));
  const specs = chunks.map((schools, index) => {
    const layout = layouts[index]!;
    const draft = new SheetDraft();
    addTitles(draft, outcome, municipalityLine(municipalities), index, chunks.length);
    addHead(draft, schools, layout, municipalities.length > 1);
    addBody(draft, schools, layout, settings, format, kind);
    addRiskFormats(draft, layout, FIRST_COLUMN, settings.risk);
    const foot = draft.next;
    addRiskFoot(draft, {
      outcome,
      settings,
      ranges: index === 0 ? ranges : null,
      firstColumn: FIRST_COLUMN,
    });
    const columns = Math.max(LEAST_COLUMNS, schools.length);
    return draft.finish({
      kind: 'risk',
      name: names[index]!,
      widths: [NUMBER_WIDTH, TEXT_WIDTH, ...new Array<number>(columns).fill(SCHOOL_WIDTH)],
      freeze: { rows: layout.first, columns: FIRST_COLUMN },
      print: printSetup({
        header: LETTER_HEADER,
        titleRows: { from: TITLE_ROWS, to: layout.first - 1 },
        titleColumns: { from: 0, to: FIRST_COLUMN - 1 },
        // Fitted to several pages, a table of fifteen schools would be printed twice as large as one of fourteen
        // and its last rows would go to another page than its first.
        ...(schools.length > SCHOOLS_A_PAGE && { scale: MANY_SCHOOLS_SCALE, breaksBefore: [foot] }),
      }),
      tabColor: 'C55A11',
    });
  });
  return { specs, ranges };
}

const NUMBER_WIDTH = 6;
const TEXT_WIDTH = 62;
/** «не определено» in bold on one line. */
const SCHOOL_WIDTH = 13.7;
const TITLE_ROWS = 3;
/** Without the add-in they are words, not a formula: an edited cell changes the verdict above, but not these. */
const FACTORS = { functions: 'Факторы риска', ordinary: 'Факторы риска (на момент расчёта)' } as const;

function layoutOf(schools: number, withMunicipality: boolean, settings: Settings): RiskLayout {
  const rows = riskRows(settings.risk.s3.sum);
  const first = TITLE_ROWS + (withMunicipality ? 4 : 3);
  const inputs: Partial<Record<RiskIndicator, number>> = {};
  const sections: Partial<Record<RiskSection, number>> = {};
  let unique: number | null = null;
  rows.forEach((row, index) => {
    const number = first + index + 1;
    if (row.kind === 'input') inputs[row.indicator] = number;
    else if (row.kind === 'verdict') sections[row.section] = number;
    else if (row.kind === 'unique') unique = number;
  });
  const after = first + rows.length;
  return {
    rows,
    first,
    numbers: {
      inputs: inputs as Record<RiskIndicator, number>,
      sections: sections as Record<RiskSection, number>,
      unique,
      hit: after + 1,
      open: after + 2,
    },
    verdict: after + 2,
    factors: after + 3,
    lastColumn: FIRST_COLUMN + schools - 1,
  };
}

function rangesOf(layout: RiskLayout, sheet: string): RiskRanges {
  const ref = (row: number) => sheetRange(sheet, rowRange(row, FIRST_COLUMN, layout.lastColumn));
  return {
    hit: ref(layout.numbers.hit - 1),
    open: ref(layout.numbers.open - 1),
    verdict: ref(layout.verdict),
  };
}

function addTitles(
  draft: SheetDraft,
  outcome: RiskOutcome,
  municipality: string,
  part: number,
  parts: number,
): void {
  // Not over the columns that are printed again on every page: a title would be cut there.
  const right = FIRST_COLUMN + LEAST_COLUMNS - 1;
  const continued = parts > 1 ? ` (часть ${part + 1} из ${parts})` : '';
  const lines: [string, 'title' | 'subtitle', number][] = [
    [
      `Сводная таблица показателей для определения рисковых школ, ${outcome.year} учебный год${continued}`,
      'title',
      21,
    ],
    [municipality, 'subtitle', 17],
    [
      'на основании отчётов ОО-1, ОО-2, данных КИАСУО, ежегодных годовых отчётов; по состоянию на ____________',
      'subtitle',
      17,
    ],
  ];
  lines.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: FIRST_COLUMN, bottom: row, right }, cell(text, style));
    draft.height(row, height);
  });
}

function addHead(
  draft: SheetDraft,
  schools: readonly RiskVerdict[],
  layout: RiskLayout,
  withMunicipality: boolean,
): void {
  const top = TITLE_ROWS;
  const bottom = layout.first - 1;
  draft.span({ top, left: 0, bottom, right: 0 }, cell('№ п.п.', 'header'));
  draft.span({ top, left: 1, bottom: top + 1, right: 1 }, cell('Показатели', 'header'));
  draft.put(top + 2, 1, cell('Код ОО / логин', 'header'));
  if (withMunicipality) draft.put(top + 3, 1, cell('Муниципалитет', 'header'));
  schools.forEach(({ school }, index) => {
    const column = FIRST_COLUMN + index;
    // «ОУ» of the source stands over every school: said once, where it is seen first.
    draft.put(top, column, cell(index === 0 ? 'ОУ' : null, 'section'));
    draft.put(top + 1, column, cell(school.name, 'headerVertical'));
    draft.put(top + 2, column, cell(schoolCode(school), 'header'));
    if (withMunicipality) {
      draft.put(top + 3, column, cell(school.municipality ?? WORD.noData, 'headerVertical'));
    }
  });
  draft.height(top + 2, 15);
}

function addBody(
  draft: SheetDraft,
  schools: readonly RiskVerdict[],
  layout: RiskLayout,
  settings: Settings,
  format: Format,
  kind: ReportOptions['formulas'],
): void {
  const inputs = schools.map(
    ({ inputs: list }) => new Map<RiskIndicator, RiskInput>(list.map((input) => [input.indicator, input])),
  );
  const make = kind === 'functions' ? riskAddinFormulas : riskFormulas;
  const formulas = schools.map((_, index) =>
    make(columnName(FIRST_COLUMN + index), layout.numbers, settings.risk),
  );
  // Cell by cell: an area merged over all schools is printed on its first page only.
  const fill = (at: number) =>
    schools.forEach((_, school) => draft.put(at, FIRST_COLUMN + school, cell(null, 'section')));
  layout.rows.forEach((row, index) => {
    const at = layout.first + index;
    switch (row.kind) {
      case 'heading':
        draft.put(at, 0, cell(row.number, 'section'));
        draft.put(at, 1, cell(row.text, 'section'));
        fill(at);
        break;
      case 'line':
        draft.span({ top: at, left: 0, bottom: at, right: 1 }, cell(row.text, 'section'));
        fill(at);
        break;
      case 'input':
        draft.put(at, 0, cell(row.number, 'textCentered'));
        draft.put(at, 1, { ...cell(row.text, 'text'), ...(row.note && { note: row.note }) });
        inputs.forEach((map, school) =>
          draft.put(
            at,
            FIRST_COLUMN + school,
            cell(inputValue(map.get(row.indicator)!), row.type === 'answer' ? 'input' : 'inputPercent'),
          ),
        );
        break;
      case 'unique':
        draft.put(at, 0, cell(row.number, 'textCentered'));
        draft.put(at, 1, cell(row.text, 'text'));
        schools.forEach(({ contingentPercent }, school) =>
          draft.put(at, FIRST_COLUMN + school, cell(contingentPercent ?? WORD.noData, 'inputPercent')),
        );
        break;
      case 'verdict':
        draft.span({ top: at, left: 0, bottom: at, right: 1 }, cell(row.text, 'section'));
        schools.forEach((school, place) =>
          draft.put(
            at,
            FIRST_COLUMN + place,
            formulaCell(
              formulas[place]!.sections[row.section],
              sectionWord(school.sections[row.section]),
              'verdict',
            ),
          ),
        );
        break;
    }
  });

  const total = (row: number, text: string) =>
    draft.span({ top: row, left: 0, bottom: row, right: 1 }, cell(text, 'section'));
  const hitRow = layout.numbers.hit - 1;
  const openRow = layout.numbers.open - 1;
  total(hitRow, 'Количество разделов с риском');
  total(openRow, 'Количество разделов, по которым риск не определён');
  total(layout.verdict, 'Рисковая школа');
  total(layout.factors, FACTORS[kind ?? 'ordinary']);
  schools.forEach((school, index) => {
    const column = FIRST_COLUMN + index;
    const sections = Object.values(school.sections);
    const open = sections.filter((verdict) => verdict === 'unknown').length;
    draft.put(hitRow, column, formulaCell(formulas[index]!.hit, school.sectionsHit.length, 'integer'));
    draft.put(openRow, column, formulaCell(formulas[index]!.open, open, 'integer'));
    draft.put(
      layout.verdict,
      column,
      formulaCell(formulas[index]!.verdict, verdictWord(school.verdict), 'verdict'),
    );
    const factors = riskFactorsText(riskFactors(school, settings.risk), format);
    const live = formulas[index]!.factors;
    draft.put(
      layout.factors,
      column,
      live === null ? cell(factors, 'textSmall') : formulaCell(live, factors, 'textSmall'),
    );
  });
}
