import type { TargetLine, TargetsOutcome } from '../../methodology/social/outcome';
import { sectionCode, sectionTitle } from '../../methodology/social/targetCatalogue';
import type { Settings } from '../../methodology/settings';
import type { StatedTarget } from '../../model/programme/social';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { addSignature } from '../blocks';
import type { SheetSpec } from '../sheetSpec';
import { CHART_COLORS } from '../styles';
import { verdictWord, WORD } from '../../locale/words';
import { withoutNoise } from '../schoolCells';
import { addColours, NO_DATA_LINE } from './colours';
import { periodName, periodTitle } from './socialNames';

const COLUMN = {
  number: 0,
  section: 1,
  text: 2,
  plan: 3,
  unit: 4,
  fact: 5,
  deviation: 6,
  done: 7,
  document: 8,
  stated: 9,
} as const;
const WIDTHS = [6, 11, 62, 12, 18, 12, 13, 13, 32, 22];
const HEADINGS = [
  '№',
  'Раздел',
  'Показатель',
  'План (не менее)',
  'Единица',
  'Факт',
  'Отклонение',
  'Выполнено (да/нет)',
  'Подтверждающий документ',
  'На исходном листе',
];
const HEAD = 3;
const FIRST = HEAD + 1;
const CHART_ROWS = 15;

/** «План-факт <год>»: every «не менее» target with its fact; a fact typed here is read back. */
export function targetsSheet({ period, lines }: TargetsOutcome, settings: Settings): SheetSpec {
  const draft = new SheetDraft();
  const last = FIRST + lines.length - 1;
  addTitles(draft, period);
  draft.add(HEADINGS.map((heading) => cell(heading, 'header')));
  lines.forEach((line) => draft.add(targetCells(line, draft.next + 1)));
  const at = (column: number) => columnRange(column, FIRST, last);
  draft.format(at(COLUMN.done), `$H${FIRST + 1}="${WORD.yes}"`, 'ok');
  draft.format(at(COLUMN.done), `$H${FIRST + 1}="${WORD.no}"`, 'low');
  draft.format(at(COLUMN.done), `$H${FIRST + 1}="${WORD.noData}"`, 'noData');
  draft.format(at(COLUMN.fact), `$F${FIRST + 1}="${WORD.noData}"`, 'noData');
  draft.add([]);
  addSections(draft, lines, last);
  addColours(
    draft,
    COLUMN.done,
    [
      { style: 'ok', sign: WORD.yes, meaning: 'показатель выполнен', rule: 'факт не меньше плана' },
      { style: 'low', sign: WORD.no, meaning: 'показатель не выполнен', rule: 'факт меньше плана' },
      NO_DATA_LINE,
    ],
    settings,
  );
  addSignature(draft, 2, 4, 7);
  return draft.finish({
    kind: 'targets',
    name: periodName('План-факт', period),
    widths: WIDTHS,
    freeze: { rows: FIRST, columns: 0 },
    filter: { top: HEAD, left: 0, bottom: last, right: COLUMN.stated },
    print: printSetup({
      header: LETTER_HEADER,
      titleRows: { from: HEAD, to: HEAD },
      // What the source sheet says is for the person who fills the table, not for the letter.
      area: { top: 0, left: 0, bottom: draft.next - 1, right: COLUMN.document },
    }),
    tabColor: '548235',
  });
}

function addTitles(draft: SheetDraft, period: TargetsOutcome['period']): void {
  const titles = [
    ['План-факт по показателям «не менее»', 'title', 21],
    [periodTitle(period), 'subtitle', 17],
    [
      'Показатель выполнен, если факт не меньше плана; без факта – «н/д». Факт, план и документ можно исправить на этом листе: при следующем расчёте они будут прочитаны и возьмут верх над исходным листом (что стоит на нём, видно в последнем столбце). Тексты меняйте на исходном листе.',
      'note',
      26,
    ],
  ] as const;
  titles.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: 0, bottom: row, right: COLUMN.document }, cell(text, style));
    draft.height(row, height);
  });
}

/** `row` is 1-based. */
function targetCells(line: TargetLine, row: number) {
  const { number, section, text, plan, unit, fact, document, done, stated } = line;
  const both = plan !== null && fact !== null;
  const word = done === 'unknown' ? WORD.noData : verdictWord(done);
  const known = `AND(ISNUMBER(D${row}),ISNUMBER(F${row}))`;
  return [
    cell(numeric(number), 'textCentered'),
    cell(shownSection(section), 'textCentered'),
    cell(text, 'text'),
    cell(plan?.value ?? WORD.noData, 'input'),
    cell(unit === '' ? WORD.notApplicable : unit, 'textCentered'),
    cell(fact?.value ?? WORD.noData, 'input'),
    formulaCell(
      `IF(${known},ROUND(F${row}-D${row},9),"${WORD.noData}")`,
      both ? withoutNoise(fact.value - plan.value) : WORD.noData,
      'textCentered',
    ),
    // A target that says «не более» has both numbers and no verdict.
    both && done === 'unknown'
      ? cell(word, 'verdict')
      : formulaCell(
          `IF(${known},IF(ROUND(F${row}-D${row},9)>=0,"${WORD.yes}","${WORD.no}"),"${WORD.noData}")`,
          word,
          'verdict',
        ),
    cell(document === '' ? WORD.notApplicable : document, 'inputText'),
    cell(stated ? statedText(stated) : WORD.notApplicable, 'textSmall'),
  ];
}

/** Read back with the sheet, so that a value typed on it is told from one that the source sheet had. */
function statedText({ plan, fact, document }: StatedTarget): string {
  const number = (value: number | null) => (value === null ? WORD.noData : String(value).replace('.', ','));
  return `план ${number(plan)}; факт ${number(fact)}; документ: ${document === '' ? WORD.notApplicable : document}`;
}

function shownSection(section: string): string {
  return section === '' ? WORD.notApplicable : sectionCode(section);
}

function numeric(text: string): string | number {
  return /^\d{1,6}$/.test(text) ? Number(text) : text;
}

/** How many targets of every section are met, surely and at most, with the chart. */
function addSections(draft: SheetDraft, lines: readonly TargetLine[], last: number): void {
  const head = draft.next;
  draft.span(
    { top: head, left: COLUMN.section, bottom: head, right: COLUMN.document },
    cell('Выполнение по разделам', 'section'),
  );
  const headings = [
    'Раздел',
    'Наименование',
    'Показателей',
    'Выполнено',
    'Не выполнено',
    'Нет данных',
    'Выполнено, %',
    'Возможно, если «н/д» будут выполнены, %',
  ];
  headings.forEach((text, index) => draft.put(head + 1, COLUMN.section + index, cell(text, 'header')));
  const sections = [...new Set(lines.map(({ section }) => shownSection(section)))];
  const ranges = {
    section: absoluteRange(columnRange(COLUMN.section, FIRST, last)),
    done: absoluteRange(columnRange(COLUMN.done, FIRST, last)),
  };
  const first = draft.next;
  sections.forEach((shown) => {
    const own = lines.filter(({ section }) => shownSection(section) === shown);
    addCounts(draft, own, { shown, name: sectionTitle(own[0]!.section), ranges });
  });
  const bottom = draft.next - 1;
  addCounts(draft, lines, { shown: 'Всего', name: '', ranges });
  draft.chart({
    kind: 'column',
    title: 'Выполнение по разделам, %',
    anchor: {
      top: draft.next + 1,
      left: COLUMN.section,
      bottom: draft.next + CHART_ROWS,
      right: COLUMN.document,
    },
    categories: columnRange(COLUMN.section, first, bottom),
    series: [
      { name: 'выполнено', values: columnRange(COLUMN.done, first, bottom), color: CHART_COLORS.count },
      {
        name: 'возможно, если «н/д» будут выполнены',
        values: columnRange(COLUMN.document, first, bottom),
        color: CHART_COLORS.share,
      },
    ],
    valueAxisTitle: '% показателей',
  });
  for (let row = 0; row <= CHART_ROWS; row += 1) draft.add([]);
}

interface Section {
  readonly shown: string;
  readonly name: string;
  readonly ranges: { readonly section: string; readonly done: string };
}

function addCounts(draft: SheetDraft, lines: readonly TargetLine[], { shown, name, ranges }: Section): void {
  const row = draft.next + 1;
  const whole = shown === 'Всего';
  const inSection = whole ? '1' : `(${ranges.section}=$B${row})`;
  const counted = (word: string) => `SUMPRODUCT(${inSection}*(${ranges.done}="${word}"))`;
  const count = (done: TargetLine['done']) => lines.filter((line) => line.done === done).length;
  const style = 'integer';
  draft.add([
    null,
    cell(shown, 'textCentered'),
    cell(name === '' ? WORD.notApplicable : name, 'text'),
    formulaCell(whole ? `COUNTA(${ranges.section})` : `SUMPRODUCT(${inSection}*1)`, lines.length, style),
    formulaCell(counted(WORD.yes), count('yes'), style),
    formulaCell(counted(WORD.no), count('no'), style),
    formulaCell(counted(WORD.noData), count('unknown'), style),
    formulaCell(`100*E${row}/D${row}`, (100 * count('yes')) / lines.length, 'percent'),
    formulaCell(
      `100*(E${row}+G${row})/D${row}`,
      (100 * (count('yes') + count('unknown'))) / lines.length,
      'percent',
    ),
  ]);
}
