import { address, cellText, isBlank } from '../../../grid/grid';
import type { CountableResult, ResultState, ResultUnit } from '../../../model/programme/profile';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { SchoolMention } from '../../../model/school';
import { readAnswer } from '../../answers';
import { quotable } from '../../cells';
import { dataRows, findTable } from '../../columns';
import type { Form, SheetReading } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { fittingMapping } from '../../mappingResolve';
import type { SchoolField } from '../../schoolRows';
import { SCHOOL_FIELDS, SchoolRows } from '../../schoolRows';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { MAPPED, headWithFindings, tellRepeated } from '../../tableForm';
import { tellUnclearPercents } from '../../percentScale';
import { readNumberAt } from '../../values';
import { FieldCells } from './fieldCells';
import { unclearFigures } from './percentFigures';

type Field = SchoolField | 'row' | 'title' | 'unit' | 'before' | 'after' | 'better' | 'document';

export const BEFORE_AFTER_TABLE: TableForm<Field> = {
  id: 'beforeAfter',
  fields: [
    {
      field: 'row',
      names: ['№ строки плана', '№ строки', 'строка плана', '№ мероприятия', '№ п/п плана', '№ п/п', '№'],
    },
    { field: 'title', names: ['показатель', 'результат', 'наименование показателя', 'ожидаемый результат'] },
    { field: 'unit', names: ['единица', 'единица измерения', 'ед. изм', 'ед.изм', 'ед. измерения'] },
    { field: 'before', names: ['было', 'до', 'значение до', 'на начало', 'на начало года'] },
    { field: 'after', names: ['стало', 'после', 'значение после', 'на конец', 'на конец года'] },
    { field: 'better', names: ['лучше, если', 'лучше если', 'лучше', 'направление'] },
    {
      field: 'document',
      names: ['документ', 'подтверждающий документ', 'подтверждение', 'реквизиты документа'],
    },
    ...SCHOOL_FIELDS,
  ],
  required: [['title'], ['before'], ['after']],
};

/** «Результаты до и после»: countable results of a road map, a line each (Бобров, BOB-5). */
export const beforeAfter: Form = {
  id: 'beforeAfter',
  detect(grid, options) {
    if (fittingMapping(grid, 'beforeAfter', options)) return MAPPED;
    return findTable(grid, BEFORE_AFTER_TABLE.fields, BEFORE_AFTER_TABLE.required) ? 0.93 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = headWithFindings(draft, BEFORE_AFTER_TABLE, options);
    if (!head) return draft.finish('beforeAfter');
    tellRepeated(draft, head);
    return readLines(new FieldCells(draft, head, options));
  },
};

function readLines(cells: FieldCells<Field>): SheetReading {
  const { draft, head } = cells;
  const rows = dataRows(draft.grid, head);
  // The template names every result already: as long as no value stands there, it waits to be filled.
  const filled = rows.some((row) =>
    (['before', 'after', 'document'] as const).some((field) => !isBlank(cells.value(row, field))),
  );
  const schools = new SchoolRows(draft, head, ['code', 'login', 'school', 'municipality', 'row']);
  const countableResults: CountableResult[] = [];
  for (const row of rows) {
    const title = cells.text(row, 'title');
    if (!filled || (title === '' && !hasValues(cells, row))) {
      draft.rows.mark(row, 'service');
      continue;
    }
    if (title === '') {
      draft.rows.mark(row, 'reported');
      draft.find('resultWithoutTitle', 'error', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    const subject = schools.subjectOf(row);
    countableResults.push(readLine(cells, row, title, subject.kind === 'school' ? subject.mention : null));
    draft.rows.mark(row, 'used');
  }
  draft.tellHiddenRows();
  draft.facts['results'] = countableResults.length;
  const programme = { ...NO_PROGRAMME_RECORDS, countableResults };
  return { ...draft.finish('beforeAfter'), records: { ...NO_RECORDS, programme } };
}

function hasValues(cells: FieldCells<Field>, row: number): boolean {
  return !isBlank(cells.value(row, 'before')) || !isBlank(cells.value(row, 'after'));
}

function readLine(
  cells: FieldCells<Field>,
  row: number,
  title: string,
  school: SchoolMention | null,
): CountableResult {
  const { draft, head } = cells;
  const unit = unitOf(cells, row);
  return {
    row: cells.text(row, 'row').replace(/\.$/, ''),
    title,
    school,
    unit,
    ...statesOf(cells, row, unit),
    better: betterOf(cells, row),
    document: cells.text(row, 'document'),
    source: draft.source(row, head.columns.get('title')!),
  };
}

/** The unit as written; without one, that of the indicator’s words, or what the two values look like. */
function unitOf(cells: FieldCells<Field>, row: number): ResultUnit {
  const text = cells.text(row, 'unit').toLowerCase();
  if (/да\s*\/\s*нет|наличие/.test(text)) return 'answer';
  if (/%|дол[яи]|процент/.test(text)) return 'percent';
  if (text !== '') return 'count';
  const values = (['before', 'after'] as const).filter((field) => !isBlank(cells.value(row, field)));
  if (values.some((field) => stateAnswer(cells, row, field) !== null)) return 'answer';
  const percents = values.some((field) => {
    const reading = readNumberAt(cells.draft.grid, row, cells.head.columns.get(field)!);
    return reading.kind === 'number' && reading.percentSign;
  });
  return percents || namesShare(cells.text(row, 'title')) ? 'percent' : 'count';
}

/** «Доля детей с ИОМ», «Снижение доли …», «Охват, %»; «Число школ с долей двоек выше 10 %» is none. */
function namesShare(title: string): boolean {
  const words = title.replace(/^[\d\s.)]+/, '');
  return (
    SHARE.test(words) || (/(?:,|\(|\s)\s*(?:в\s+)?%\)?$/i.test(words.trim()) && !/^(?:числ|кол)/i.test(words))
  );
}

const SHARE =
  /^(?:(?:увеличени|повышени|рост|снижени|уменьшени|сокращени)[а-я]*\s+)?(?:дол[яию]|процента?|удельн[а-я]+\s+вес[а-я]*)(?![а-яё])/i;

/** A plain «да» or «нет»; figures are numbers here. */
function stateAnswer(cells: FieldCells<Field>, row: number, field: 'before' | 'after'): boolean | null {
  const value = cells.value(row, field);
  if (typeof value === 'number' || /^\d/.test(cellText(value))) return null;
  const reading = readAnswer(value);
  if (reading.kind !== 'answer' || !['yes', 'no'].includes(reading.value)) return null;
  return /^[-–‑−]+$/.test(reading.text) ? null : reading.value === 'yes';
}

type States = Pick<CountableResult, 'before' | 'after'>;

/** The two values of a line; of two percents that may be fractions neither is taken. */
function statesOf(cells: FieldCells<Field>, row: number, unit: ResultUnit): States {
  const { draft, head } = cells;
  const open = new Set<'before' | 'after'>();
  if (unit === 'percent') {
    const fields = ['before', 'after'] as const;
    const places = fields.map((field) => ({ field, row, column: head.columns.get(field)! }));
    const unclear = unclearFigures(draft.grid, places);
    for (const { field } of unclear.cells) open.add(field);
    tellUnclearPercents(draft, [...open].map((field) => cells.heading(field)).join(', '), unclear);
  }
  const title = cells.text(row, 'title');
  if (unit === 'count' && namesShare(title)) {
    const text = quotable(cells.text(row, 'unit'));
    draft.find('resultUnitUnclear', 'error', { title: quotable(title), text }, cells.cell(row, 'unit'));
    return { before: null, after: null };
  }
  const state = (field: 'before' | 'after') => (open.has(field) ? null : readState(cells, row, field, unit));
  return { before: state('before'), after: state('after') };
}

function readState(
  cells: FieldCells<Field>,
  row: number,
  field: 'before' | 'after',
  unit: ResultUnit,
): ResultState | null {
  const { draft, head } = cells;
  const column = head.columns.get(field)!;
  const value = cells.value(row, field);
  const source = draft.source(row, column);
  const text = quotable(cellText(value));
  const heading = cells.heading(field);
  if (unit === 'answer') {
    const yes = stateAnswer(cells, row, field);
    if (yes !== null) return { kind: 'answer', yes, source };
    const reading = readAnswer(value);
    const partial = reading.kind === 'answer' && reading.value === 'partial';
    if (reading.kind === 'bad' || partial || typeof value === 'number')
      draft.find('answerNotUnderstood', 'error', { heading, text }, address(row, column));
    return null;
  }
  const reading = readNumberAt(draft.grid, row, column);
  if (reading.kind === 'unknown') return null;
  if (reading.kind === 'bad') {
    draft.find('numberExpected', 'error', { heading, text }, address(row, column));
    return null;
  }
  const impossible = reading.value < 0 || (unit === 'percent' && reading.value > 100);
  if (impossible || (unit === 'count' && reading.percentSign)) {
    draft.find('resultImpossible', 'error', { heading, text, unit }, address(row, column));
    return null;
  }
  return { kind: 'number', value: reading.value, source };
}

/** «Лучше, если»: a whole phrase of direction; every other text is asked about, for any word may turn it round. */
function betterOf(cells: FieldCells<Field>, row: number): CountableResult['better'] {
  const text = cells.note(row, 'better');
  if (text === null) return null;
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\d.,;:«»"()%–—-]+/g, ' ')
    .trim();
  const plain = words.replace(/^(?:лучше )?(?:если )?(?:становится |станет |стало )?/, '');
  if (MORE.test(plain)) return 'more';
  if (LESS.test(plain)) return 'less';
  const params = { heading: cells.heading('better'), text: quotable(text) };
  cells.draft.find('betterNotUnderstood', 'error', params, cells.cell(row, 'better'));
  return 'unclear';
}

const OF = '(?: (?:показателя|значения|доли|числа|количества))?';
const MORE = new RegExp(
  `^(?:(?:чем )?(?:больше|более|выше)(?: тем)?(?: лучше)?|(?:рост|увеличение|повышение|возрастание)${OF}|растет|увеличивается|повышается|не (?:меньше|менее|ниже|снижается|уменьшается)|↑+)$`,
);
const LESS = new RegExp(
  `^(?:(?:чем )?(?:меньше|менее|ниже)(?: тем)?(?: лучше)?|(?:снижение|уменьшение|сокращение|понижение)${OF}|падает|уменьшается|снижается|сокращается|не (?:больше|более|выше|рост|растет|увеличивается|повышается)|↓+)$`,
);
