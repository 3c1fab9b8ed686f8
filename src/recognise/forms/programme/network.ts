import { address, cellAt, cellText } from '../../../grid/grid';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { NetworkGroup, NetworkMember, Period } from '../../../model/programme/social';
import { quotable } from '../../cells';
import type { FieldSpec, TableHead } from '../../columns';
import { dataRows, findTable, textsAbove } from '../../columns';
import type { Form, SheetReading } from '../../contract';
import { NO_RECORDS } from '../../contract';
import type { SchoolField } from '../../schoolRows';
import { SCHOOL_FIELDS, SchoolRows } from '../../schoolRows';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { headWithFindings, tellRepeated } from '../../tableForm';
import { periodAbove, periodIn } from './figureCells';

type Field = SchoolField | 'group' | 'period' | 'tutor' | 'mentor';

const FIELDS: readonly FieldSpec<Field>[] = [
  ...SCHOOL_FIELDS,
  { field: 'group', names: ['группа', 'группа школ', 'группа сети', 'статус в сети', 'роль в сети'] },
  { field: 'period', names: ['год', 'учебный год', 'календарный год', 'период'] },
  {
    field: 'tutor',
    names: ['тьютор-консультант назначен', 'тьютор-консультант', 'тьютор назначен', 'тьютор'],
    patterns: [/тьютор/],
  },
  {
    field: 'mentor',
    names: ['наставник назначен', 'наставник', 'наставник школы'],
    patterns: [/наставник/],
  },
];

const NETWORK_TABLE: TableForm<Field> = {
  id: 'network',
  fields: FIELDS,
  required: [['code', 'login', 'school'], ['group']],
};

/** Words of the groups, and of the titles of lists that hold one group only. */
const GROUPS: readonly (readonly [RegExp, NetworkGroup])[] = [
  [/контрольн/i, 'control'],
  [/фокус/i, 'focus'],
  [/стаж/i, 'stagingSite'],
  [/б\s*\(\s*о\s*\)\s*п|(?<![а-я])боп(?![а-я])|базов\S* (?:\(?опорн\S*\)? )?площад/i, 'base'],
];

/** What else a title of a list may say: «Список школ контрольной группы Иркутской области на 2018 год». */
const BESIDE_TITLE =
  /^(?:список|перечень|реестр|лист|на|по|за|из|и|результат\S*|идентификац\S*|образовательн\S*|организаци\S*|учреждени\S*|кра[йя]|республик\S*|район\S*|округ\S*|город\S*|мо|шнор|шнро|нсу)$/;
/** What else a cell may say of a group without changing it: «школа входит в … (приказ № 5 от 01.02.2023)». */
const BESIDE_GROUP =
  /^(?:б|о|п|боп|да|в|с|от|входит|включен[аоы]?|участни\S*|член|состав\S*|групп\S*|школ\S*|оо|мо|сет[ьи]|площадк\S*|базов\S*|опорн\S*|ировочн\S*|муниципальн\S*|региональн\S*|област\S*|иркутск\S*|иро|приказ\S*|распоряжени\S*|протокол\S*|год\S*|г|гг|уч|учебн\S*)$/;

/** What a cell may say beside the numbers of its years. */
const BESIDE_YEAR =
  /^(?:г|гг|год\S*|уч|учебн\S*|календарн\S*|с|по|и|за|в|на|н|д|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\S*)$/;

/** The group that a text names: «Фокус-группа (12)», «Стажплощадки»; null without exactly one. */
function groupIn(text: string): NetworkGroup | null {
  const named = GROUPS.filter(([pattern]) => pattern.test(text));
  return named.length === 1 ? named[0]![1] : null;
}

/** The same of a cell, whose every word must be known: what it says beside the group may turn it round. */
function groupOfCell(text: string): NetworkGroup | null {
  return !UNSURE.test(text) && wordsOf(text).every(isOfGroup) ? groupIn(text) : null;
}

function isOfGroup(word: string): boolean {
  return BESIDE_GROUP.test(word) || GROUPS.some(([pattern]) => pattern.test(word));
}

/**
 * The group whose list a title heads. Its words must be known too («Школы, исключённые из контрольной группы» are in
 * none), but for names of places, which begin with a capital.
 */
export function groupOfTitle(title: string): NetworkGroup | null {
  const plain = title.replace(/не менее/gi, ' ').replace(/(?<=[а-яё»)] )[А-ЯЁ][а-яё-]+/g, ' ');
  const known = wordsOf(plain).every((word) => isOfGroup(word) || BESIDE_TITLE.test(word));
  return known && !UNSURE.test(title) ? groupIn(title) : null;
}

/** Any sign but those that join words and numbers. */
const UNSURE = /[^\p{L}\d\s.,;:()«»"№%/–—-]/u;

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-яa-z]+/g) ?? []
  );
}

/** Register of the network of schools: who is in which group in which year. Names of people are never read. */
export const network: Form = {
  id: 'network',
  detect(grid) {
    const head = findTable(grid, FIELDS, NETWORK_TABLE.required);
    if (head) return head.columns.has('tutor') || head.columns.has('period') ? 0.92 : 0.8;
    return listOfGroup(grid) ? 0.8 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const list = findTable(grid, FIELDS, NETWORK_TABLE.required) ? null : listOfGroup(grid);
    const head = list ? list.head : headWithFindings(draft, NETWORK_TABLE, options);
    if (!head) return draft.finish('network');
    return readNetwork(draft, head, list?.group ?? null);
  },
};

/** A list of schools whose title names the only group: «Контрольная группа школ», «№ | МО | ОО». */
function listOfGroup(
  grid: SheetDraft['grid'],
): { readonly head: TableHead<Field>; readonly group: NetworkGroup } | null {
  const head = findTable(grid, FIELDS, [['school'], ['municipality']]);
  if (!head || head.columns.size > 3) return null;
  const titles = [...textsAbove(grid, head.top), grid.sheet];
  const group = titles
    .filter((title) => title.length < 80)
    .map(groupOfTitle)
    .find((one) => one !== null);
  return group ? { head, group } : null;
}

function readNetwork(draft: SheetDraft, head: TableHead<Field>, only: NetworkGroup | null): SheetReading {
  const { grid } = draft;
  tellRepeated(draft, head);
  const rows = new SchoolRows(draft, head);
  const titled = periodAbove([grid.sheet, ...textsAbove(grid, head.top)]);
  const cellOf = (row: number, field: Field) => {
    const column = head.columns.get(field);
    return column === undefined ? null : cellAt(grid, row, column);
  };
  const members: NetworkMember[] = [];
  const withoutPeriod: number[] = [];
  for (const row of dataRows(grid, head)) {
    const subject = rows.subjectOf(row, only !== null);
    if (subject.kind === 'nameless') {
      draft.rows.mark(row, 'reported');
      draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    if (subject.kind !== 'school') {
      draft.rows.mark(row, subject.kind);
      continue;
    }
    const stated = cellText(cellOf(row, 'period'));
    // «2023 (исключена)» says of the group what no year can.
    const remarked = /\d/.test(stated) && !wordsOf(stated).every((word) => BESIDE_YEAR.test(word));
    const inGroup = cellText(cellOf(row, 'group'));
    const written = remarked ? `${inGroup}, ${stated}` : inGroup;
    const group = remarked ? null : (only ?? groupOfCell(written));
    if (group === null) {
      draft.rows.mark(row, 'reported');
      const cell = address(row, head.columns.get(remarked ? 'period' : 'group')!);
      draft.find('networkGroupUnknown', 'error', { text: quotable(written) }, cell);
      continue;
    }
    const periods = periodsIn(stated);
    if (periods === null) {
      const cell = address(row, head.columns.get('period')!);
      draft.find('networkPeriodNotUnderstood', 'warning', { text: quotable(stated) }, cell);
    } else if (periods.length === 0 && titled === null) withoutPeriod.push(row);
    const [tutor, mentor] = (['tutor', 'mentor'] as const).map((field) =>
      appointedAt(draft, head, row, field),
    );
    for (const period of periods === null ? [null] : periods.length > 0 ? periods : [titled])
      members.push({
        school: subject.mention,
        group,
        period,
        written: { group: inGroup, period: stated },
        tutor: tutor ?? null,
        mentor: mentor ?? null,
        source: subject.mention.source,
      });
    draft.rows.mark(row, 'used');
  }
  const [first] = withoutPeriod;
  if (first !== undefined)
    draft.find(
      'networkPeriodUnknown',
      'warning',
      { rows: withoutPeriod.length },
      `${first + 1}:${first + 1}`,
    );
  draft.tellHiddenRows();
  draft.facts['schools'] = members.length;
  return {
    ...draft.finish('network'),
    records: { ...NO_RECORDS, programme: { ...NO_PROGRAMME_RECORDS, network: members } },
  };
}

/** The years of a cell: «2022, 2023» is both; none of a blank one, null of a text that states no year. */
export function periodsIn(text: string): Period[] | null {
  if (/^(?:[-–—]*|н\s*\/\s*д)$/i.test(text)) return [];
  if (UNSURE.test(text)) return null;
  const parts = text.split(/[,;]|\s+и\s+/).filter((part) => /\d/.test(part));
  const periods = parts.map(periodIn);
  return periods.length > 0 && periods.every((period) => period !== null) ? periods : null;
}

/** Whether somebody is appointed; what tells neither is asked about without its text, which may hold a name. */
function appointedAt(
  draft: SheetDraft,
  head: TableHead<Field>,
  row: number,
  field: 'tutor' | 'mentor',
): boolean | null {
  const column = head.columns.get(field);
  if (column === undefined) return null;
  const text = cellText(cellAt(draft.grid, row, column));
  if (text === '' || /^(?:н\s*[/\\.]?\s*д\.?|нет данных|\?)$/i.test(text)) return null;
  const answer = appointed(text);
  if (answer === null)
    draft.find(
      'networkPersonUnclear',
      'warning',
      { heading: head.headings[column] ?? '' },
      address(row, column),
    );
  return answer;
}

/** Answers that are no name, as the whole cell. */
const IN_PLACE =
  /^(?:(?:да|назначена?|закрепл[её]на?)(?:,? приказ(?:ом)?)?(?: № ?[\dа-яё/-]+)?(?: от \d{1,2}\.\d{1,2}\.\d{4})?|есть|имеется|\++|1|true|истина)$/i;
const NOBODY =
  /^(?:[-–—‑−]+|0|false|ложь|нет|не (?:назначена?|закрепл[её]на?|имеется|определена?)|отсутствует|ваканси[яи])$/i;
const BODY = '(?:ИРО|ИПК|ИМЦ|МИМЦ|МЦ|РМО|УМО|ЦНППМ)';
const SCHOOL = '(?:СОШ|ООШ|НОШ|ОШ|ОО|[Шш]кол[аы]|[Лл]ице[йя]|[Гг]имнази[яи])';
const PLACE = `(?:(?:МБОУ|МКОУ|МАОУ|МОУ|МБУ|МКУ|ГАУ ДПО) )?(?:${BODY}|${SCHOOL})(?: ?№ ?\\d{1,3})?(?: [«"][^»"]*[»"])?`;
const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
/** «Иванова И.И.», «Анна Иванова», «СОШ № 8», «ИРО», a key as «Н-01», a surname alone: a person or a place is named. */
const NAMED = [
  `${SURNAME} [А-ЯЁ]\\.? ?(?:[А-ЯЁ]\\.?)?`,
  `[А-ЯЁ]\\. ?(?:[А-ЯЁ]\\. ?)?${SURNAME}`,
  `${SURNAME}(?: ${SURNAME}){1,2}`,
  '[А-ЯЁ][а-яё]{2,}(?:ов|ев|ёв|ова|ева|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко)',
  '[А-ЯЁA-Z]{1,4}[- ]?\\d+',
  PLACE,
];
/** What may stand behind a name without taking it back: a post, a place. */
const POST = `(?:(?:(?:старший|ведущий|главный) )?(?:методист|учитель|педагог|директор|заместитель директора|зам\\.? ?директора|завуч|тьютор|наставник|куратор|консультант|тьютор-консультант|преподаватель|доцент|психолог)(?: (?:${BODY}|математики|физики|химии|биологии|истории|географии|информатики|литературы|русского языка|начальных классов|английского языка))?)`;
const PERSON = new RegExp(`^(?:${NAMED.join('|')})(?:[,;]? ?\\(?(?:${POST}|${PLACE})\\)?){0,2}$`);

/** «да», «нет», or the name of a person, which tells only that somebody is appointed and goes no further; or null. */
function appointed(text: string): boolean | null {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/(?<![А-ЯЁ])\.$/, '')
    .trim();
  if (NOBODY.test(plain)) return false;
  return IN_PLACE.test(plain) || PERSON.test(plain) ? true : null;
}
