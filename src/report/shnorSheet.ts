import type { Format } from '../locale/language';
import type { ShnorOutcome, ShnorVerdict } from '../methodology/outcome';
import { SHNOR_PROCEDURES } from '../methodology/procedures';
import type { Settings } from '../methodology/settings';
import type { Verdict } from '../model/verdict';
import { addLegend, addNotes, addSignature } from './blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from './draft';
import { absoluteRange, columnRange, sheetRange } from './refs';
import { municipalitiesOf, municipalityLine, schoolCode } from './schoolCells';
import type { CellSpec, SheetSpec } from './sheetSpec';
import { shnorColumns, type ShnorLayout } from './shnorColumns';
import { shnorFormulas } from './shnorFormulas';
import { addShnorFormats } from './shnorFormats';
import { shnorLegend, shnorNotes } from './shnorLegend';
import { countYear, marksText, reasonsText, shareValue, yearLine } from './shnorLine';
import { verdictWord, WORD } from '../locale/words';
import { shnorSheetName } from './sheetNames';

/** A figure of the list that «Сводка» repeats: where it stands and what it is. */
export interface Figure {
  readonly label: string;
  /** Address with the sheet, for a formula. */
  readonly ref: string;
  readonly value: number;
}

/** The sheet and what other sheets refer to. */
export interface ShnorSheet {
  readonly spec: SheetSpec;
  readonly figures: readonly Figure[];
}

const CARD_LABEL_ROW = 3;
const CARD_VALUE_ROW = 4;
const HEAD_TOP = 5;
const HEAD_BOTTOM = 6;
/** Numbers of the columns: the filter buttons stand on them, not on the turned headings. */
const NUMBERS = 7;
const FIRST = 8;
/** Columns before it are printed again on the second page; a title over them would be printed there cut. */
const OWN_LEFT = 3;

/** «ШНОР <год>»: the calculated list with every share, criterion and reason beside the official list. */
export function shnorSheet(outcome: ShnorOutcome, settings: Settings, format: Format): ShnorSheet {
  const name = shnorSheetName(outcome.year);
  const municipalities = municipalitiesOf(outcome.schools.map(({ school }) => school));
  const layout = shnorColumns(municipalities.length > 1);
  const draft = new SheetDraft();
  const last = FIRST + outcome.schools.length - 1;

  addTitles(draft, outcome, layout, municipalityLine(municipalities), settings);
  const figures = addCards(draft, outcome, layout, last, name);
  addHead(draft, outcome, layout, settings);
  outcome.schools.forEach((verdict, index) =>
    draft.add(schoolLine(verdict, index, outcome, layout, settings, format)),
  );
  addShnorFormats(draft, layout, FIRST, last, settings.shnor);

  draft.add([]);
  const signEnd = layout.shares1 + (layout.municipality === null ? 3 : 1);
  const meaningEnd = signEnd + 7;
  addLegend(
    draft,
    {
      sign: [OWN_LEFT, signEnd],
      meaning: [signEnd + 1, meaningEnd],
      rule: [meaningEnd + 1, layout.disagreement],
    },
    shnorLegend(settings),
    settings,
  );
  addNotes(draft, OWN_LEFT, layout.disagreement, shnorNotes(settings), settings);
  addSignature(draft, OWN_LEFT, layout.shares1 + 8, layout.shares2 + 5);

  const spec = draft.finish({
    kind: 'shnor',
    name,
    widths: layout.widths,
    freeze: { rows: FIRST, columns: 3 },
    filter: { top: NUMBERS, left: 0, bottom: last, right: layout.last },
    print: printSetup({
      header: LETTER_HEADER,
      titleRows: { from: HEAD_TOP, to: NUMBERS },
      titleColumns: { from: 0, to: OWN_LEFT - 1 },
      // Thirty columns on one page would be printed at four points: see `shnorColumns`.
      pagesWide: 2,
    }),
    tabColor: 'C00000',
  });
  return { spec, figures };
}

function addTitles(
  draft: SheetDraft,
  { year, years }: ShnorOutcome,
  layout: ShnorLayout,
  municipality: string,
  settings: Settings,
): void {
  const stage = settings.shnor.stage === 'main' ? 'до пересдачи' : 'с учётом пересдачи';
  const titles: [string, 'title' | 'subtitle', number][] = [
    [`Школы с низкими результатами обучения (ШНОР), перечень на ${year} учебный год`, 'title', 21],
    [municipality, 'subtitle', 17],
    [
      `за ${years[0]} и ${years[1]} учебные годы; ОГЭ и ЕГЭ – ${stage}, без выпускников прошлых лет; по состоянию на ____________`,
      'subtitle',
      17,
    ],
  ];
  titles.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: OWN_LEFT, bottom: row, right: layout.disagreement }, cell(text, style));
    draft.height(row, height);
  });
}

/** Counts over the table, each a COUNTIF over the list, in nine pairs of columns. */
function addCards(
  draft: SheetDraft,
  { schools }: ShnorOutcome,
  layout: ShnorLayout,
  last: number,
  sheet: string,
): Figure[] {
  const count = (predicate: (verdict: ShnorVerdict) => boolean) => schools.filter(predicate).length;
  const countIf = (column: number, word: string) =>
    `COUNTIF(${absoluteRange(columnRange(column, FIRST, last))},"${word}")`;
  const cards: [label: string, formula: string, value: number][] = [
    ['Всего ОО', `COUNTA(${absoluteRange(columnRange(2, FIRST, last))})`, schools.length],
    ['ШНОР по расчёту', countIf(layout.verdict, WORD.yes), count((v) => v.verdict === 'yes')],
    ['Не ШНОР', countIf(layout.verdict, WORD.no), count((v) => v.verdict === 'no')],
    ['Не определено', countIf(layout.verdict, WORD.unknown), count((v) => v.verdict === 'unknown')],
    [
      'Не оценивается',
      countIf(layout.verdict, WORD.notApplicable),
      count((v) => v.verdict === 'notApplicable'),
    ],
    ['По критерию 1', countIf(layout.criterion1, WORD.yes), count((v) => v.criterion1 === 'yes')],
    ['По критерию 2', countIf(layout.criterion2, WORD.yes), count((v) => v.criterion2 === 'yes')],
    ['В перечне ФИОКО', countIf(layout.official, WORD.yes), count((v) => v.official === 'yes')],
    ['Расхождений', countIf(layout.disagreement, WORD.differs), count((v) => v.disagrees)],
  ];
  draft.span(
    { top: CARD_LABEL_ROW, left: layout.low1, bottom: CARD_VALUE_ROW, right: layout.disagreement },
    cell('← итоги, пересчитываются по таблице', 'note'),
  );
  const figures = cards.map(([label, formula, value], index) => {
    const left = layout.shares1 + index * 2;
    draft.span({ top: CARD_LABEL_ROW, left, bottom: CARD_LABEL_ROW, right: left + 1 }, cell(label, 'header'));
    draft.span(
      { top: CARD_VALUE_ROW, left, bottom: CARD_VALUE_ROW, right: left + 1 },
      formulaCell(formula, value, 'integer'),
    );
    const at = { top: CARD_VALUE_ROW, left, bottom: CARD_VALUE_ROW, right: left };
    return { label: `Перечень ШНОР – ${label}`, ref: sheetRange(sheet, at), value };
  });
  draft.height(CARD_LABEL_ROW, 28);
  draft.height(CARD_VALUE_ROW, 17);
  return figures;
}

function addHead(draft: SheetDraft, outcome: ShnorOutcome, layout: ShnorLayout, settings: Settings): void {
  const [year1, year2] = outcome.years;
  const groups: [number, number, string][] = [
    [layout.shares1, 9, `${year1}: доля участников с «2» (не преодолевших порог), %`],
    [layout.shares2, 9, `${year2}: доля участников с «2» (не преодолевших порог), %`],
    [layout.low1, 4, settings.shnor.countAs === 'procedure' ? 'Число процедур' : 'Число предметов'],
    [layout.criterion1, 2, 'Критерии'],
    [layout.official, 2, `Перечень ФИОКО ${outcome.year}`],
  ];
  for (const [left, width, text] of groups) {
    draft.span({ top: HEAD_TOP, left, bottom: HEAD_TOP, right: left + width - 1 }, cell(text, 'header'));
  }
  for (const first of [layout.shares1, layout.shares2]) {
    SHNOR_PROCEDURES.forEach(({ text }, index) =>
      // «5» does not part from «класс» at the end of a line.
      draft.put(HEAD_BOTTOM, first + index, cell(text.replace(/ класс/, '\u00a0класс'), 'headerVertical')),
    );
  }
  const below: [number, string][] = [
    [layout.low1, `Низких ${year1}`],
    [layout.unknown1, `Нет данных ${year1}`],
    [layout.low2, `Низких ${year2}`],
    [layout.unknown2, `Нет данных ${year2}`],
    [layout.criterion1, 'Критерий 1'],
    [layout.criterion2, 'Критерий 2'],
  ];
  for (const [column, text] of below) draft.put(HEAD_BOTTOM, column, cell(text, 'headerVertical'));
  draft.put(HEAD_BOTTOM, layout.official, cell('Перечень ФИОКО', 'header'));
  draft.put(HEAD_BOTTOM, layout.disagreement, cell('Расхождение', 'header'));
  const tall: [number, string][] = [
    [0, '№ п/п'],
    [1, 'Код / логин'],
    [2, 'ОО'],
    [layout.verdict, 'Расчётный признак ШНОР'],
    [layout.marks, 'Отметки'],
    [layout.reasons, 'Основание'],
  ];
  if (layout.municipality !== null) tall.push([layout.municipality, 'Муниципалитет']);
  for (const [column, text] of tall) {
    draft.span({ top: HEAD_TOP, left: column, bottom: HEAD_BOTTOM, right: column }, cell(text, 'header'));
  }
  for (let column = 0; column <= layout.last; column += 1) {
    draft.put(NUMBERS, column, cell(column + 1, 'columnNumber'));
  }
  draft.height(HEAD_TOP, 30);
  draft.height(NUMBERS, 15);
}

function schoolLine(
  verdict: ShnorVerdict,
  index: number,
  outcome: ShnorOutcome,
  layout: ShnorLayout,
  settings: Settings,
  format: Format,
): CellSpec[] {
  const { school } = verdict;
  const formulas = shnorFormulas(layout, FIRST + index + 1, settings.shnor);
  const lines = outcome.years.map((year) => yearLine(verdict, year));
  const [line1, line2] = [lines[0]!, lines[1]!];
  const count1 = countYear(line1, settings.shnor.countAs);
  const count2 = countYear(line2, settings.shnor.countAs);
  const cells: CellSpec[] = [
    cell(index + 1, 'integer'),
    cell(schoolCode(school), 'textCentered'),
    cell(school.name, 'text'),
  ];
  if (layout.municipality !== null) cells.push(cell(school.municipality ?? WORD.noData, 'text'));
  for (const line of lines) for (const item of line) cells.push(cell(shareValue(item), 'percent'));
  cells.push(
    formulaCell(formulas.low1, count1.low, 'integer'),
    formulaCell(formulas.unknown1, count1.unknown, 'integer'),
    formulaCell(formulas.low2, count2.low, 'integer'),
    formulaCell(formulas.unknown2, count2.unknown, 'integer'),
    criterionCell(formulas.criterion1, verdict, verdict.criterion1),
    criterionCell(formulas.criterion2, verdict, verdict.criterion2),
    formulaCell(formulas.verdict, verdictWord(verdict.verdict), 'verdict'),
    cell(verdict.official === 'unknown' ? WORD.noData : verdictWord(verdict.official), 'input'),
    formulaCell(formulas.disagreement, disagreementWord(verdict), 'textCentered'),
    cell(marksText(lines), 'text'),
    cell(reasonsText(verdict, settings, format), 'text'),
  );
  return cells;
}

/** A school of an excluded type, or a closed one, keeps «—» whatever its shares are. */
function criterionCell(formula: string, verdict: ShnorVerdict, criterion: Verdict): CellSpec {
  const { notApplicableCause } = verdict;
  return notApplicableCause === 'excludedType' || notApplicableCause === 'closedSchool'
    ? cell(WORD.notApplicable, 'textCentered')
    : formulaCell(formula, verdictWord(criterion), 'textCentered');
}

function disagreementWord({ verdict, official, disagrees }: ShnorVerdict): string {
  const known = (verdict === 'yes' || verdict === 'no') && (official === 'yes' || official === 'no');
  if (!known) return WORD.notApplicable;
  return disagrees ? WORD.differs : WORD.agrees;
}
