import { address, cellAt } from '../../../grid/grid';
import type { EventRecord } from '../../../model/programme/events';
import type { TableHead } from '../../columns';
import type { SchoolMention } from '../../../model/school';
import { schoolMention } from '../../../schools/mention';
import type { Form } from '../../contract';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import { daysIn } from './daysText';
import { isProduct, levelOfTitle, participation, productIn, statedLevel } from './eventWords';
import type { FieldCells } from './fieldCells';
import { countOf, programmeForm, schoolFields } from './programmeTable';
import type { SchoolLine } from './schoolLines';
import { isDataRow, schoolKey, schoolLines } from './schoolLines';
import { severalSchools } from './severalSchools';

export type EventField =
  SchoolField | 'event' | 'eventLevel' | 'eventDate' | 'year' | 'participation' | 'product';

export const EVENT_TABLE: TableForm<EventField> = {
  id: 'events',
  fields: [
    ...schoolFields(
      'школа-участник',
      'школа-участница',
      'школы-участницы',
      'школы-участники',
      'школы',
      'участники',
      'участники (оо)',
      'оо-участник',
      'участник (оо)',
      'шнор',
      'школа шнор',
    ),
    {
      field: 'event',
      names: [
        'мероприятие',
        'мероприятия',
        'наименование мероприятия',
        'название мероприятия',
        'событие',
        'событие/мероприятие',
        'мероприятие (событие)',
        'название события',
        'тема мероприятия',
      ],
      patterns: [/^(?:наименование|название|тема) (?:мероприят|событи|семинар|конференц)/],
    },
    {
      field: 'eventLevel',
      names: ['уровень', 'уровень мероприятия', 'уровень события', 'статус мероприятия'],
      patterns: [/^уровень/],
    },
    {
      field: 'eventDate',
      names: ['дата', 'дата проведения', 'дата мероприятия', 'сроки', 'срок', 'сроки проведения', 'когда'],
    },
    { field: 'year', names: ['учебный год', 'уч. год', 'уч год', 'год'] },
    {
      field: 'product',
      names: [
        'продукт',
        'продукт (выступление, статья)',
        'выступление, статья',
        'выступление',
        'выступления',
        'продуктивное участие',
        'публикация',
        'публикации',
        'статья',
      ],
      patterns: [/^продукт/, /выступлени.*стать|продуктивн/],
    },
    {
      field: 'participation',
      names: [
        'участие',
        'приняли участие',
        'форма участия',
        'участвовали',
        'участие оо',
        'отметка об участии',
      ],
      patterns: [/^(?:форма |отметка об? )?участи/],
    },
  ],
  required: [['event']],
  isData: isDataRow,
};

/** «Мероприятия ШНОР» (methodology C5; indicators 2.3.3.5 and 2.3.3.6). */
export const events: Form = programmeForm<EventField>({
  table: EVENT_TABLE,
  sureness: (head) => {
    const own = countOf(head, ['eventLevel', 'eventDate', 'participation', 'product']);
    const telling = countOf(head, ['participation', 'product']);
    if (own === 0 || (telling === 0 && hasResponsible(head))) return 0;
    if (telling === 0) return head.columns.has('eventLevel') ? 0.75 : 0.6;
    return own >= 3 ? 0.9 : 0.82;
  },
  together: ['product'],
  read: (cells) => ({ events: readEvents(cells) }),
});

/** Plans have such a column, lists of events do not. */
function hasResponsible(head: TableHead<EventField>): boolean {
  return head.headings.some((heading) => /ответственн|исполнител/i.test(heading));
}

function readEvents(cells: FieldCells<EventField>): EventRecord[] {
  const { draft } = cells;
  const withoutLevel: number[] = [];
  const ofSchool: number[] = [];
  const fromParticipation: number[] = [];
  const together: number[] = [];
  const undated: number[] = [];
  const unclear: number[] = [];
  const productLost: string[] = [];
  const records: EventRecord[] = [];
  for (const line of schoolLines(draft, cells.head, 'event')) {
    const { row } = line;
    const title = cells.note(row, 'event');
    if (title === null) {
      draft.rows.mark(row, 'reported');
      draft.find('eventWithoutTitle', 'warning', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    const { product, taken, open, lost } = productOf(cells, line);
    const said = participation(cells.value(row, 'participation'));
    const contradicts = said === 'no' && product !== null;
    if (contradicts) draft.find('eventContradiction', 'error', {}, cells.cell(row, 'participation'));
    const silent = said === 'unclear' || said === 'cross' || (said === 'noData' && product === null);
    if (silent) unclear.push(row);
    if (lost !== null) productLost.push(lost);
    const unplaced = isUnplaced(cells, row);
    if (unplaced) {
      const text = cells.dateText(row, 'eventDate');
      draft.find('eventNotPlaced', 'error', { text }, cells.cell(row, 'eventDate'));
    }
    const days = unplaced ? null : cells.days(row, 'eventDate');
    if (days === null && !unplaced) undated.push(row);
    if (taken) fromParticipation.push(row);
    const stated = cells.note(row, 'eventLevel');
    const level = stated === null ? levelOfTitle(title) : statedLevel(stated);
    if (level === null) withoutLevel.push(row);
    if (level === 'school') ofSchool.push(row);
    // A list without the column speaks of the events of the indicators; in one with it somebody has to say which.
    const unlevelled = level === null && cells.has('eventLevel');
    const date = days?.to ?? null;
    const schools = schoolsOf(cells, line);
    if (schools.length > 1) together.push(row);
    const event = {
      title,
      level,
      date,
      year: unplaced ? null : cells.year(row, 'year', date),
      participated: contradicts || silent || unplaced || unlevelled ? null : said !== 'no',
      product,
      ...(open && said !== 'no' && { productUnclear: true as const }),
      source: line.source,
    };
    records.push(...schools.map((school) => ({ school, ...event })));
  }
  tell(cells, 'schoolsInOneCell', together);
  tell(cells, 'eventLevelUnknown', withoutLevel);
  tell(cells, 'eventOfSchool', ofSchool);
  tell(cells, 'eventProductFromForm', fromParticipation);
  tell(cells, 'eventUndated', undated);
  const tellUnclear = (field: EventField, places: readonly string[]) => {
    const params = { heading: cells.heading(field), cells: places.length };
    if (places.length > 0) draft.find('markNotUnderstood', 'warning', params, places[0]);
  };
  tellUnclear(
    'participation',
    unclear.map((row) => cells.cell(row, 'participation')),
  );
  tellUnclear('product', productLost);
  draft.facts['events'] = new Set(records.map(({ title, date }) => `${title}|${date}`)).size;
  draft.facts['schools'] = new Set(records.map(({ school }) => schoolKey(school))).size;
  return records;
}

/** A date that nobody understands and no year beside it: the event may be of any year. */
function isUnplaced(cells: FieldCells<EventField>, row: number): boolean {
  if (cells.isSilent(row, 'eventDate') || cells.statedYear(row, 'year') !== null) return false;
  return daysIn(cells.value(row, 'eventDate')) === null;
}

/** The school of the row, or every school of a cell that names several. */
function schoolsOf(cells: FieldCells<EventField>, { row, school }: SchoolLine): readonly SchoolMention[] {
  const names = severalSchools(cells.value(row, 'school'));
  if (names.length === 1 || school.login !== undefined) return [school];
  const { municipality, source } = school;
  return names.map((name) => schoolMention(name, { ...(municipality && { municipality }), source }));
}

/**
 * The product as written; without a column for it, a form of participation that is one («выступление»). `open`: nobody
 * knows whether there was one; `lost`: the cell that is not understood.
 */
function productOf(
  cells: FieldCells<EventField>,
  { row }: SchoolLine,
): {
  readonly product: string | null;
  readonly taken: boolean;
  readonly open: boolean;
  readonly lost: string | null;
} {
  let lost: string | null = null;
  let open = false;
  for (const column of cells.columnsOf('product')) {
    const found = productIn(cellAt(cells.draft.grid, row, column), cells.head.headings[column] ?? '');
    if (found === 'unclear') lost ??= address(row, column);
    if (found === 'unclear' || found === 'noData') open = true;
    else if (found) return { ...found, taken: false, open: false, lost: null };
  }
  const form = cells.note(row, 'participation') ?? '';
  const taken = !cells.has('product') && isProduct(form);
  return { product: taken ? form : null, taken, open, lost };
}

function tell(
  cells: FieldCells<EventField>,
  code: 'eventLevelUnknown' | 'eventOfSchool' | 'eventProductFromForm' | 'eventUndated' | 'schoolsInOneCell',
  rows: readonly number[],
): void {
  const [first] = rows;
  if (first === undefined) return;
  const ofLevel = code === 'eventLevelUnknown' || code === 'eventOfSchool';
  const field = cells.has('eventLevel') && ofLevel ? 'eventLevel' : 'event';
  const open = code === 'eventLevelUnknown' && field === 'eventLevel';
  cells.draft.find(
    code,
    open || code === 'eventOfSchool' ? 'warning' : 'info',
    { rows: rows.length, ...(open && { open: 1 }) },
    address(first, cells.head.columns.get(field)!),
  );
}
