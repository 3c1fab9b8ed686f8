import { cellAt, cellText, isBlank } from '../../../grid/grid';
import type { Grid } from '../../../grid/grid';
import type { StatedTarget, Target } from '../../../model/programme/social';
import type { Measure } from '../../../model/source';
import type { FieldSpec, TableHead } from '../../columns';
import { dataRows, findTable, textsAbove } from '../../columns';
import type { Form } from '../../contract';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import { NO_RECORDS } from '../../contract';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { headWithFindings, tellRepeated } from '../../tableForm';
import { HeadingView } from '../../heading';
import { quotable } from '../../cells';
import { readNumber } from '../../values';
import { periodAbove } from './figureCells';
import { figuresOf, scaleOf } from './percentFigures';

type Field = 'number' | 'section' | 'text' | 'plan' | 'unit' | 'fact' | 'document' | 'stated';

const FIELDS: readonly FieldSpec<Field>[] = [
  { field: 'number', names: ['no', 'no п/п', 'no п.п', 'n п/п', 'номер'] },
  { field: 'section', names: ['раздел', 'раздел плана', 'направление'] },
  {
    field: 'text',
    names: [
      'показатель',
      'показатели',
      'наименование показателя',
      'целевой показатель',
      'индикатор',
      'результат',
    ],
  },
  {
    field: 'plan',
    names: [
      'план (не менее)',
      'план, не менее',
      'план',
      'не менее',
      'плановое значение',
      'целевое значение',
      'плановый показатель',
    ],
    patterns: [/^план(?:овое значение)?(?: на)? 20\d\d/],
  },
  {
    field: 'unit',
    names: ['единица', 'единица измерения', 'ед. изм', 'ед. измерения', 'ед. изм.', 'единицы'],
  },
  {
    field: 'fact',
    names: [
      'факт',
      'фактическое значение',
      'фактически',
      'достигнутое значение',
      'фактический показатель',
      'исполнение',
    ],
    patterns: [/^факт(?:ическое значение)?(?: за| на)? (?:20\d\d|\d\d\.\d\d)/],
  },
  {
    field: 'document',
    names: ['подтверждающий документ', 'подтверждающие документы', 'документ', 'подтверждение'],
  },
  { field: 'stated', names: ['на исходном листе'] },
];

const TARGETS_TABLE: TableForm<Field> = {
  id: 'targets',
  fields: FIELDS,
  required: [['text'], ['plan'], ['fact']],
};

/** A section over its targets: «1.3. Создание региональной …», «1.4», «II. Кадры», «Раздел 1.4». */
const SECTION =
  /^(?:\d+(?:\.\d+)*\.?\s+\S|\d+(?:\.\d+)+\.?$|[IVX]+[.)]?\s+\S|[Рр](?:аздел|АЗДЕЛ)(?![а-яА-Я]))/;
/** The total of a table, and the lines that say who made it. */
const TOTAL = /^(?:итого|всего|выполнено)(?![а-я])/i;
/** Nothing but a total, so that a number before it makes no target of it. */
const ONLY_TOTAL = /^(?:итого|всего)\s*(?::|(?:по|за)\s.*)?$/i;

/** Plan and fact of «не менее» targets: the department's own table, our empty one, or our finished «План-факт». */
export const targets: Form = {
  id: 'targets',
  detect(grid) {
    const head = findTable(grid, FIELDS, TARGETS_TABLE.required);
    if (!head) return 0;
    if (isOwn(grid, head)) return 0.99;
    return head.columns.has('unit') || head.columns.has('document') ? 0.9 : 0.7;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = headWithFindings(draft, TARGETS_TABLE, options);
    if (!head) return draft.finish('targets');
    tellRepeated(draft, head);
    const period = periodAbove([grid.sheet, ...textsAbove(grid, head.top)]);
    const own = isOwn(grid, head);
    const rows = readRows(draft, head, own);
    draft.tellHiddenRows();
    draft.facts['targets'] = rows.length;
    draft.facts['facts'] = rows.filter(({ fact }) => fact !== null).length;
    const { workbook, sheet } = grid;
    const table = { workbook, sheet, period, targets: rows, ...(own && { ownSheet: true as const }) };
    return {
      ...draft.finish('targets'),
      records: {
        ...NO_RECORDS,
        programme: { ...NO_PROGRAMME_RECORDS, targets: rows.length > 0 ? [table] : [] },
      },
    };
  },
};

/** Our finished sheet, also one that was copied as values and lost our mark: it says what the source sheet stated. */
function isOwn(grid: Grid, head: TableHead<Field>): boolean {
  return grid.ownKind === 'targets' || head.columns.has('stated');
}

function readRows(draft: SheetDraft, head: TableHead<Field>, own: boolean): Target[] {
  const { grid } = draft;
  const value = (row: number, field: Field) => {
    const column = head.columns.get(field);
    return column === undefined ? null : cellAt(grid, row, column);
  };
  const text = (row: number, field: Field) => worded(cellText(value(row, field)));
  const planAndFact = (row: number, before: StatedTarget | undefined): [Measure | null, Measure | null] => {
    const columns = [head.columns.get('plan')!, head.columns.get('fact')!];
    // What the run itself wrote is in the scale of the sheet: 0,3 beside 11 was asked about when it was typed.
    const worded = columns.map((column, index) => {
      const known = index === 0 ? before?.plan : before?.fact;
      return typeof known === 'number' && cellAt(grid, row, column) === known
        ? { value: known, source: draft.source(row, column) }
        : stated(draft, row, column, { plan: index === 0, unit: text(row, 'unit') });
    });
    const plain = columns.flatMap((column, index) => (worded[index] ? [] : [{ row, column }]));
    const words = text(row, 'unit') || text(row, 'text');
    const figures = figuresOf(draft, plain, head.headings, scaleOf(grid, plain, words, 'score'));
    const next = () => figures.shift() ?? null;
    return [worded[0] ?? next(), worded[1] ?? next()];
  };
  // A section is often written once for several rows; numbers are never filled down.
  const view = new HeadingView(grid, head.bottom + 1, grid.rows.length - 1);
  const sectionColumn = head.columns.get('section');
  const found: Target[] = [];
  const rows = dataRows(grid, head);
  const hasNumbers = (row: number) => !isBlank(value(row, 'plan')) || !isBlank(value(row, 'fact'));
  const lastTarget = rows.findLast(hasNumbers) ?? -1;
  const outer = new Set(rows.map((row) => /^(\d+)\.\d/.exec(text(row, 'number'))?.[1]));
  let section = '';
  for (const row of rows) {
    // Below the targets our own sheet sums them up by section.
    if (own && found.length > 0 && text(row, 'text') === '') break;
    const filled = (grid.rows[row] ?? []).filter((cell) => !isBlank(cell)).map(cellText);
    const noNumbers = !hasNumbers(row);
    const number = text(row, 'number');
    // «3 | Определены школы» is a target that nobody has filled, unless «3.1» follows.
    const unfilled = /^\d+$/.test(number) && text(row, 'text') !== '' && !outer.has(number);
    if (
      noNumbers &&
      filled.length <= 2 &&
      (isWide(grid, row) || (SECTION.test(filled.join(' ')) && !unfilled))
    ) {
      section = filled.join(' ');
      continue;
    }
    const total = TOTAL.test(filled[0] ?? '') && !/\d/.test(number);
    if (total || ONLY_TOTAL.test(text(row, 'text'))) {
      draft.rows.mark(row, 'aggregate');
      continue;
    }
    if (text(row, 'text') === '' || (noNumbers && filled.length === 1)) {
      if (noNumbers && (row > lastTarget || !/[а-яa-z]/i.test(filled.join(' ')))) continue;
      if (noNumbers) {
        // Whether it heads what stands below is not known: the section before does not reach over it.
        section = '';
        const words = filled.join(' ');
        draft.rows.mark(row, 'reported');
        draft.find('targetSectionUnknown', 'warning', { text: quotable(words) }, `${row + 1}:${row + 1}`);
        continue;
      }
      draft.rows.mark(row, 'reported');
      draft.find('targetTextMissing', 'error', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    const before = own ? statedIn(text(row, 'stated')) : undefined;
    const [plan, fact] = planAndFact(row, before);
    const source = draft.source(row, head.columns.get('text')!);
    if (plan === null && isBlank(value(row, 'plan')))
      draft.find('targetPlanMissing', 'warning', { number: number || String(found.length + 1) }, source.cell);
    found.push({
      number,
      section: (sectionColumn === undefined ? '' : worded(view.text(row, sectionColumn))) || section,
      text: text(row, 'text'),
      plan,
      unit: text(row, 'unit'),
      fact,
      document: text(row, 'document'),
      ...(before && { stated: before }),
      source,
    });
    draft.rows.mark(row, 'used');
  }
  return found;
}

/** «3 семинара»: one number with the words of its unit. */
const COUNTED = /^(\d{1,9}(?:[.,]\d+)?)\s*(\D+)$/;
/** The same after «не менее» or «≥», which a plan may say; a fact with it is no number. */
const AT_LEAST = /^(?:не\s+менее,?(?:\s+чем)?|минимум|≥|>=)\s*(\d{1,9}(?:[.,]\d+)?)\s*(\D*)$/i;
/** Words of a unit that may stand behind a number. «План», «запланировано» and all others are asked about. */
const UNIT_WORD = new RegExp(
  `^(?:%|(?:ед|шт|чел|мо|оо|раза?|часа?|часов|проекта|проектов|балла|баллов)\\.?|(?:${[
    'единиц|штук|человек|школ|муниципалитет|муниципальн|региональн|межрегиональн|образовани|организаци',
    'семинар|вебинар|мероприяти|документ|программ|соглашени|договор|представител|тьюториал|эксперт|тьютор',
    'площад|консультаци|педагог|учител|наставник|руководител|участник|регион|бесед|встреч|заняти|курс',
  ].join('|')})[а-я]{0,4}\\.?)$`,
);

interface Beside {
  readonly plan: boolean;
  /** The unit that the row states in its own cell. */
  readonly unit: string;
}

/** The number of such a text; null for a plain number and for anything else, which are read as figures. */
function stated(draft: SheetDraft, row: number, column: number, { plan, unit }: Beside): Measure | null {
  const value = cellAt(draft.grid, row, column);
  const text = typeof value === 'string' ? cellText(value) : '';
  const match = COUNTED.exec(text) ?? (plan ? AT_LEAST.exec(text) : null);
  if (!match || !isUnit(match[2]!, unit)) return null;
  return { value: Number(match[1]!.replace(',', '.')), source: draft.source(row, column) };
}

function isUnit(words: string, unit: string): boolean {
  const tail = words.trim().toLowerCase();
  return (
    tail === unit.toLowerCase() || tail === '' || tail.split(/\s+/).every((word) => UNIT_WORD.test(word))
  );
}

/** «план 5; факт н/д; документ: справка», as our own sheet keeps what the source sheet said. */
function statedIn(text: string): StatedTarget | undefined {
  const [, plan, fact, document] = /^план ([^;]+); факт ([^;]+); документ: (.*)$/.exec(text) ?? [];
  if (plan === undefined || fact === undefined || document === undefined) return undefined;
  const number = (part: string) => {
    const reading = readNumber(part);
    return reading.kind === 'number' ? reading.value : null;
  };
  return { plan: number(plan), fact: number(fact), document: worded(document) };
}

/** Signs for «nothing here» are no words: «—» of a finished sheet comes back as it went out. */
function worded(text: string): string {
  return /^(?:[-–—]+|н\s*\/\s*д)$/i.test(text) ? '' : text;
}

/** A row merged over several columns is a heading of what stands below it. */
function isWide(grid: SheetDraft['grid'], row: number): boolean {
  return grid.merges.some(({ top, bottom, left, right }) => top <= row && row <= bottom && right - left >= 2);
}
