import { address, cellAt, cellText } from '../../../grid/grid';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { NetworkGroup, NetworkMember, Period } from '../../../model/programme/social';
import { readYesNo } from '../../answers';
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

/** The group that a text names: «Фокус-группа (12)», «Стажплощадки»; null without exactly one. */
export function groupIn(text: string): NetworkGroup | null {
  const named = GROUPS.filter(([pattern]) => pattern.test(text));
  return named.length === 1 ? named[0]![1] : null;
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
    .map(groupIn)
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
    const written = cellText(cellOf(row, 'group'));
    const group = only ?? groupIn(written);
    if (group === null) {
      draft.rows.mark(row, 'reported');
      const cell = address(row, head.columns.get('group')!);
      draft.find('networkGroupUnknown', 'error', { text: quotable(written) }, cell);
      continue;
    }
    const stated = cellText(cellOf(row, 'period'));
    const periods = periodsIn(stated);
    if (periods === null) {
      const cell = address(row, head.columns.get('period')!);
      draft.find('networkPeriodNotUnderstood', 'warning', { text: quotable(stated) }, cell);
    } else if (periods.length === 0 && titled === null) withoutPeriod.push(row);
    for (const period of periods === null ? [null] : periods.length > 0 ? periods : [titled])
      members.push({
        school: subject.mention,
        group,
        period,
        tutor: appointed(cellText(cellOf(row, 'tutor'))),
        mentor: appointed(cellText(cellOf(row, 'mentor'))),
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
  const parts = text.split(/[,;]|\s+и\s+/).filter((part) => /\d/.test(part));
  const periods = parts.map(periodIn);
  return periods.length > 0 && periods.every((period) => period !== null) ? periods : null;
}

/** «да», «нет», or the name of a person, which tells only that somebody is appointed and goes no further. */
function appointed(text: string): boolean | null {
  if (text === '' || /^(?:н\s*[/\\.]?\s*д\.?|нет данных|\?)$/i.test(text)) return null;
  return readYesNo(text) ?? !/^(?:[-–—]+$|не(?:т|\s)|отсутств|вакан)/i.test(text);
}
