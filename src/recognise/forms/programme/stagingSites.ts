import type { Grid } from '../../../grid/grid';
import type { StagingSite } from '../../../model/programme/events';
import type { Form } from '../../contract';
import type { TableHead } from '../../columns';
import { textsAbove } from '../../columns';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import type { FieldCells } from './fieldCells';
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
  const records = schoolLines(draft, cells.head).map(({ row, school, source }): StagingSite => {
    const level = levelOf(cells.text(row, 'siteLevel')) ?? ofSheet;
    // An empty cell is told where the numbers are made.
    if (level === null && cells.note(row, 'siteLevel') !== null) withoutLevel.push(row);
    const from = cells.date(row, 'from');
    const to = cells.date(row, 'to');
    return {
      school,
      level,
      topic: cells.note(row, 'topic'),
      from,
      to,
      // A site works for years: with days of its own it needs no academic year.
      year: from === null && to === null ? cells.year(row, 'year') : null,
      source,
    };
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

function levelOf(text: string): StagingSite['level'] {
  const words = text.toLowerCase();
  const municipal = /муниципальн|городск|районн|окружн/.test(words);
  const regional = /регион|краев|област|республикан/.test(words);
  if (municipal === regional) return null;
  return municipal ? 'municipal' : 'regional';
}

/** «Реестр муниципальных стажировочных площадок»; a title that names both decides nothing. */
function levelOfTitles(titles: readonly string[]): StagingSite['level'] {
  return (
    titles
      .filter((title) => SITE.test(title))
      .map(levelOf)
      .find((level) => level !== null) ?? null
  );
}
