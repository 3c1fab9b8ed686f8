import type { Grid } from '../../../grid/grid';
import type { StagingSite } from '../../../model/programme/events';
import type { Form } from '../../contract';
import type { TableHead } from '../../columns';
import { textsAbove } from '../../columns';
import { DOCUMENT, nothingBut, SAYS_YES } from '../../reservation';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import type { Days } from './daysText';
import type { FieldCells } from './fieldCells';
import { wordsOf } from './planCells';
import { programmeForm, schoolFields } from './programmeTable';
import { isDataRow, schoolKey, schoolLines } from './schoolLines';

export type StagingField = SchoolField | 'siteLevel' | 'topic' | 'from' | 'to' | 'year';

const SITE = /стажировочн|базов\S* площадк/i;

export const STAGING_TABLE: TableForm<StagingField> = {
  id: 'stagingSites',
  fields: [
    ...schoolFields('стажировочная площадка', 'школа - стажировочная площадка', 'база площадки', 'площадка'),
    {
      field: 'siteLevel',
      names: [
        'статус',
        'уровень',
        'вид площадки',
        'статус площадки',
        'уровень площадки',
        'статус (муниципальная/региональная)',
        'муниципальная/региональная',
      ],
      patterns: [/^(?:статус|уровень|вид)(?: |$).*(?:площадк|муниципал|регион)/],
    },
    {
      field: 'topic',
      names: ['тема', 'направление', 'тема площадки', 'тематика', 'направление работы', 'тема (направление)'],
      patterns: [/^(?:тема|направление|тематика)(?: |$)/],
    },
    {
      field: 'from',
      names: [
        'с',
        'начало',
        'дата присвоения',
        'дата открытия',
        'действует с',
        'дата начала',
        'дата приказа',
      ],
      patterns: [/^дата присвоения/],
    },
    { field: 'to', names: ['по', 'окончание', 'действует по', 'срок действия', 'дата окончания', 'срок'] },
    { field: 'year', names: ['учебный год', 'уч. год', 'уч год', 'год'] },
  ],
  required: [['siteLevel', 'topic', 'from', 'to']],
  isData: isDataRow,
};

/** The register of staging sites (indicators 2.3.3.7 and 2.3.3.8). */
export const stagingSites: Form = programmeForm<StagingField>({
  table: STAGING_TABLE,
  sureness: (head, grid) => (speaksOfSites(head, grid) ? 0.9 : 0),
  read: (cells) => ({ stagingSites: readSites(cells) }),
});

function speaksOfSites(head: TableHead<StagingField>, grid: Grid): boolean {
  return [...textsAbove(grid, head.top), grid.sheet, ...head.headings].some((text) => SITE.test(text));
}

function readSites(cells: FieldCells<StagingField>): StagingSite[] {
  const { draft } = cells;
  const ofSheet = levelOfTitles(cells.titles);
  const withoutLevel: number[] = [];
  const records = schoolLines(draft, cells.head).flatMap(({ row, school, source }): StagingSite[] => {
    const stated = cells.note(row, 'siteLevel');
    const levels = stated === null ? [ofSheet] : statedLevels(stated);
    // An empty cell is told where the numbers are made.
    if (stated !== null && levels.some((level) => level === null || level === 'other'))
      withoutLevel.push(row);
    const { from, to, unclear } = termOf(cells, row);
    const topic = cells.note(row, 'topic');
    // A site works for years: with days of its own it needs no academic year.
    const year = unclear
      ? cells.statedYear(row, 'year')
      : from === null && to === null
        ? cells.year(row, 'year')
        : null;
    const typed = (field: StagingField) => wordsOf(cells.value(row, field));
    const written = { level: typed('siteLevel'), from: typed('from'), to: typed('to'), year: typed('year') };
    const site = { school, topic, from, to, year, ...(unclear && { unclear }), written, source };
    return levels.map((level) => ({ ...site, level }));
  });
  const [first] = withoutLevel;
  if (first !== undefined) {
    draft.find(
      'stagingLevelUnknown',
      'warning',
      { rows: withoutLevel.length },
      cells.cell(first, 'siteLevel'),
    );
  }
  draft.facts['sites'] = records.length;
  draft.facts['schools'] = new Set(records.map(({ school }) => schoolKey(school))).size;
  return records;
}

/** Words that set no day: the other cell and the academic year decide. */
const WITHOUT_DAYS = /бессрочн|постоянн|настоящ|н\. ?в\.|в течени[еи] .*года|весь .*год/i;

/** First and last day; `unclear` when a cell holds something else than time, which a finding says. */
function termOf(cells: FieldCells<StagingField>, row: number): Pick<StagingSite, 'from' | 'to' | 'unclear'> {
  const read = (field: 'from' | 'to'): Days | null | 'lost' => {
    if (cells.isSilent(row, field)) return null;
    const isDated = /\d/.test(cells.text(row, field));
    if (!isDated && WITHOUT_DAYS.test(cells.text(row, field))) return null;
    return cells.days(row, field, 'unused') ?? 'lost';
  };
  const [start, end] = [read('from'), read('to')];
  if (start === 'lost' || end === 'lost') {
    // The end that was understood may still tell that the site was not at work.
    const known = (days: typeof start) => (days === 'lost' ? null : days);
    return { from: known(start)?.from ?? null, to: known(end)?.to ?? null, unclear: true };
  }
  return {
    from: start?.from ?? (end && isTerm(end) ? end.from : null),
    to: end?.to ?? (start && isTerm(start) ? start.to : null),
  };
}

/** «2022/2023», «01.09.2022 – 31.05.2023» hold both ends; a month or a day is one of them. */
function isTerm({ from, to }: Days): boolean {
  return from.slice(0, 7) !== to.slice(0, 7);
}

const MUNICIPAL = '(?:муниципальн|городск|районн|окружн)[а-я]*';
const REGIONAL = '(?:региональн|краев|областн|республиканск)[а-я]*';
const OTHER = '(?:федеральн|всероссийск|международн)[а-я]*';
const ANY = `${MUNICIPAL}|${REGIONAL}|${OTHER}|стажировочн[а-я]*|базов[а-я]*|площадк[аиу]|статус|уров(?:ень|ня)|действующ[а-я]+|${SAYS_YES}|${DOCUMENT}`;
/** A status and nothing else; «муниципальная (статус снят)», «кандидат в региональные» may be none. */
const IS_STATUS = nothingBut(ANY, ANY);

/** One level, both («муниципальная, региональная»), `['other']`, or `[null]`: the words name none, or say more. */
function statedLevels(text: string): readonly StagingSite['level'][] {
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[/+«»"]/g, ' ')
    .replace(/ +/g, ' ');
  return words.length < LONGEST && IS_STATUS.test(words) ? levelsOf(words) : [null];
}

const LONGEST = 100;

function levelsOf(text: string): readonly StagingSite['level'][] {
  const words = text.toLowerCase();
  const levels = [
    ...(new RegExp(MUNICIPAL).test(words) ? (['municipal'] as const) : []),
    ...(new RegExp(REGIONAL).test(words) ? (['regional'] as const) : []),
  ];
  if (levels.length > 0) return levels;
  return [new RegExp(OTHER).test(words) ? 'other' : null];
}

/** «Реестр муниципальных стажировочных площадок»; a title that names both decides nothing. */
function levelOfTitles(titles: readonly string[]): StagingSite['level'] {
  return (
    titles
      .filter((title) => SITE.test(title))
      .map(levelsOf)
      .find((levels) => levels.length === 1 && levels[0] !== null)?.[0] ?? null
  );
}
