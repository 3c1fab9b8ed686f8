import type { ComponentFigures, SocialOutcome, SocialSchool } from '../../methodology/social/outcome';
import type { Settings } from '../../methodology/settings';
import type { Direction } from '../../model/programme/social';
import { scoringOf } from '../../methodology/social/socialIndex';
import { columnName } from '../../grid/grid';
import { addNotes, addSignature } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { columnRange } from '../refs';
import { municipalitiesOf, municipalityLine, schoolCode } from '../schoolCells';
import type { CellSpec, SheetSpec, SpecValue, StyleName } from '../sheetSpec';
import { WORD } from '../../locale/words';
import { addColours, NO_DATA_LINE } from './colours';
import { SocialFormulas } from './socialFormulas';
import { socialLayout, type SocialLayout } from './socialLayout';
import { olderConditions, quintileCell, socialSheetName } from './socialNames';
import { addQuintiles } from './socialQuintiles';
import { socialNotes } from './socialNotes';

/** Above this the formulas of every school over all schools would take minutes to recalculate: values stand alone. */
export const MOST_LIVE = 2000;

export interface SocialSheet {
  readonly spec: SheetSpec;
  readonly layout: SocialLayout;
}

/** «Социальный индекс <год>»: components, how they are weighed, the index, quintiles and results of every school. */
export function socialSheet(outcome: SocialOutcome, settings: Settings): SocialSheet {
  const layout = socialLayout(outcome, settings.social.scale === 'minmax');
  const formulas = new SocialFormulas(layout, outcome, settings.social);
  const live = outcome.schools.length <= MOST_LIVE;
  const draft = new SheetDraft();
  addTitles(draft, outcome, layout);
  addHead(draft, outcome, layout);
  if (layout.rows.first > layout.rows.head + 1)
    addDescribing(draft, outcome, layout, formulas, settings.social);
  const ranks = ranksOf(outcome.schools);
  outcome.schools.forEach((school, index) => {
    const row = layout.rows.first + index;
    const put = (column: number, value: SpecValue, style: StyleName, formula?: string) =>
      draft.put(row, column, formula && live ? formulaCell(formula, value, style) : cell(value, style));
    addSchool(put, school, index, row, { outcome, layout, formulas, rank: ranks[index]! });
  });
  addFormats(draft, layout);
  draft.add([]);
  addQuintiles(draft, outcome, layout, live ? formulas : null);
  draft.add([]);
  addColours(
    draft,
    layout.last,
    [
      {
        style: 'borderline',
        sign: '1',
        meaning: 'первый квинтиль',
        rule: 'пятая часть школ с низшим индексом',
      },
      NO_DATA_LINE,
    ],
    settings,
  );
  addNotes(draft, 0, layout.last, socialNotes(outcome, settings.social), settings);
  addSignature(draft, 2, Math.min(3, layout.last - 1), layout.last - 2);
  const spec = draft.finish({
    kind: 'social',
    name: socialSheetName(outcome.year),
    widths: layout.widths,
    freeze: { rows: layout.rows.first, columns: 3 },
    filter: { top: layout.rows.first - 1, left: 0, bottom: layout.rows.last, right: layout.last },
    print: printSetup({ header: LETTER_HEADER, titleRows: { from: layout.rows.head, to: layout.rows.head } }),
    tabColor: '7030A0',
  });
  return { spec, layout };
}

function addTitles(draft: SheetDraft, outcome: SocialOutcome, layout: SocialLayout): void {
  const titles = [
    [`Социальный индекс школ, ${outcome.year} учебный год${olderConditions(outcome)}`, 'title', 21],
    [municipalityLine(municipalitiesOf(outcome.schools.map(({ school }) => school))), 'subtitle', 17],
    [
      outcome.basis === 'ready'
        ? 'Готовые значения ИСБШ; квинтили – по школам этого листа, а регион считает их по всем школам региона.'
        : 'Прозрачный индекс по показателям листа, а не официальная формула ИСБШ и не формула НИУ ВШЭ; квинтили – по школам этого листа, а регион считает их по всем школам региона.',
      'note',
      26,
    ],
  ] as const;
  titles.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: 0, bottom: row, right: layout.last }, cell(text, style));
    draft.height(row, height);
  });
}

function addHead(draft: SheetDraft, outcome: SocialOutcome, layout: SocialLayout): void {
  const row = layout.rows.head;
  const put = (column: number, text: string) => draft.put(row, column, cell(text, 'header'));
  ['№ п/п', 'Код / логин', 'ОО'].forEach((text, column) => put(column, text));
  if (layout.municipality !== null) put(layout.municipality, 'Муниципалитет');
  [...outcome.components, ...outcome.waiting].forEach(({ name }, index) =>
    put(layout.components + index, name),
  );
  put(layout.index, outcome.basis === 'ready' ? 'ИСБШ (готовый)' : 'Социальный индекс');
  put(layout.rank, 'Место (от низшего)');
  put(layout.quintile, 'Квинтиль');
  if (layout.passed !== null) put(layout.passed, 'Справились, чел.');
  if (layout.participants !== null) put(layout.participants, 'Участников, чел.');
  put(layout.result, outcome.resultBasis === 'ready' ? 'Образовательный результат' : 'Результат, %');
}

/** Direction, weight, mean, deviation and factor under the heading of every component. */
function addDescribing(
  draft: SheetDraft,
  outcome: SocialOutcome,
  layout: SocialLayout,
  formulas: SocialFormulas,
  settings: Settings['social'],
): void {
  const { rows } = layout;
  const minmax = settings.scale === 'minmax';
  const lines: [number, string, (component: ComponentFigures, column: number) => CellSpec][] = [
    [rows.direction, 'Направление', (one) => cell(sign(one.direction), 'textCentered')],
    [rows.weight, 'Вес', (one) => cell(one.weight, 'textCentered')],
    [
      rows.middle,
      minmax ? 'Наименьшее' : 'Среднее',
      (one, column) => number(formulas.middle(column), minmax ? one.least : one.mean),
    ],
    [
      rows.spread,
      minmax ? 'Наибольшее' : 'Стандартное отклонение',
      (one, column) => number(formulas.spread(column), minmax ? one.most : one.deviation),
    ],
    [
      rows.factor,
      'Множитель: знак / ' + (minmax ? 'размах' : 'отклонение'),
      (one, column) => number(formulas.factor(column), scoringOf(one, one, settings.scale).factor),
    ],
  ];
  if (rows.base !== null)
    lines.push([
      rows.base,
      'Точка отсчёта (худшее)',
      (one, column) => number(formulas.base(column), one.direction === 1 ? one.least : one.most),
    ]);
  for (const [row, label, make] of lines) {
    draft.span({ top: row, left: 0, bottom: row, right: layout.components - 1 }, cell(label, 'section'));
    outcome.components.forEach((component, index) => {
      const column = layout.components + index;
      draft.put(row, column, make(component, column));
    });
    outcome.waiting.forEach(({ direction, weight }, index) => {
      const column = layout.components + outcome.components.length + index;
      const stated = { [rows.direction]: sign(direction), [rows.weight]: weight ?? WORD.noData }[row];
      draft.put(row, column, cell(stated ?? WORD.notApplicable, 'textCentered'));
    });
    for (let column = layout.index; column <= layout.last; column += 1)
      draft.put(row, column, cell(null, 'section'));
  }
}

function sign(direction: Direction | null): string {
  if (direction === null) return WORD.noData;
  return direction === 1 ? '+' : '−';
}

function number(formula: string, value: number | null): CellSpec {
  return formulaCell(formula, value ?? WORD.noData, 'decimal');
}

interface Line {
  readonly outcome: SocialOutcome;
  readonly layout: SocialLayout;
  readonly formulas: SocialFormulas;
  readonly rank: number | null;
}

function addSchool(
  put: (column: number, value: SpecValue, style: StyleName, formula?: string) => void,
  one: SocialSchool,
  index: number,
  row: number,
  { outcome, layout, formulas, rank }: Line,
): void {
  const { school, values, pooled, result } = one;
  put(0, index + 1, 'integer');
  put(1, schoolCode(school), 'textCentered');
  put(2, school.name, 'text');
  if (layout.municipality !== null) put(layout.municipality, school.municipality ?? WORD.noData, 'text');
  [...outcome.components, ...outcome.waiting].forEach(({ key }, place) =>
    put(layout.components + place, values[key]?.value ?? WORD.noData, 'textCentered'),
  );
  if (outcome.basis === 'ready' || outcome.components.length === 0)
    put(layout.index, one.index ?? WORD.noData, outcome.basis === 'ready' ? 'textCentered' : 'decimal');
  else put(layout.index, one.index ?? WORD.noData, 'decimal', formulas.index(row));
  put(layout.rank, rank ?? WORD.noData, 'integer', formulas.rank(row));
  put(layout.quintile, quintileCell(one), 'integer', formulas.quintile(row));
  if (layout.passed === null || layout.participants === null)
    put(layout.result, result ?? WORD.noData, 'percent');
  else {
    put(layout.passed, pooled?.passed ?? WORD.noData, 'integer');
    put(layout.participants, pooled?.participants ?? WORD.noData, 'integer');
    put(layout.result, result ?? WORD.noData, 'percent', formulas.result(row));
  }
}

/** Ascending ranks from 1; equal values share the lower one. */
function ranksOf(schools: readonly SocialSchool[]): (number | null)[] {
  const sorted = schools.flatMap(({ index }) => (index === null ? [] : [index])).sort((a, b) => a - b);
  const first = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!first.has(value)) first.set(value, place + 1);
  });
  return schools.map(({ index }) => (index === null ? null : first.get(index)!));
}

function addFormats(draft: SheetDraft, layout: SocialLayout): void {
  const { first, last } = layout.rows;
  if (last < first) return;
  const quintile = `$${columnName(layout.quintile)}${first + 1}`;
  draft.format(columnRange(layout.quintile, first, last), `${quintile}=1`, 'borderline');
  const corner = `${columnName(layout.components)}${first + 1}`;
  draft.format(
    { top: first, left: layout.components, bottom: last, right: layout.last },
    `${corner}="${WORD.noData}"`,
    'noData',
  );
}
