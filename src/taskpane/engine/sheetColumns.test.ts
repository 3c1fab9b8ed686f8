import { gridOf } from '../../../test/fixtures/gridOf';
import { resultsSheet } from '../../../test/fixtures/smallBook';
import type { Grid } from '../../grid/grid';
import { FIELD_NAMES } from '../../locale/pane/columns';
import type { ColumnMapping } from '../../recognise/contract';
import { MAPPABLE_FORMS } from '../../recognise/contract';
import { mappingFields } from '../../recognise/mapping';
import { recogniseSheet } from '../../recognise/recognise';
import { sheetColumns } from './sheetColumns';

function columnsOf(grid: Grid, mappings: readonly ColumnMapping[] = []) {
  return sheetColumns(grid, recogniseSheet(grid, { mappings, forms: {} }), mappings);
}

describe('the columns of a sheet', () => {
  it('are its headings with examples, and what each of them feeds', () => {
    const { headings, current } = columnsOf(resultsSheet([10, 0]));
    expect(current).toMatchObject({ code: 'A', school: 'B', year: 'C', procedure: 'D', failed: 'H' });
    expect(headings[6]).toEqual({ column: 'G', text: 'Участников', examples: ['20'] });
    expect(headings[7]?.examples).toEqual(['10', '0']);
  });

  it('quote nothing of columns that are not read, and no person', () => {
    const grid = gridOf([
      ['Контекст по отчётам школ'],
      ['Код ОО', 'Школа', 'Обучающихся всего', 'Учителей всего', 'Директор', 'На учете'],
      ['990001', 'СОШ № 1', 100, 10, 'Иванов Иван Иванович', 3],
      ['990002', 'Петров Пётр Петрович', 100, 10, 'Сидоров С. С.', 3],
    ]);
    const { headings, current } = columnsOf(grid);
    expect(current).toMatchObject({ school: 'B', pupils: 'C' });
    expect(headings.find(({ text }) => text === 'Директор')).toEqual({
      column: 'E',
      text: 'Директор',
      examples: [],
    });
    expect(JSON.stringify(headings)).not.toMatch(/Иванов|Петров|Сидоров/);
    expect(headings[0]?.text).toBe('Код ОО');
    expect(headings[1]?.examples).toEqual(['СОШ № 1']);
  });

  it('never quote the people of a list, whatever their names look like', () => {
    const { headings, current } = columnsOf(
      gridOf([
        ['Школа', 'ФИО', 'Диагностика предметная', 'РСМО', 'ГМО', 'ИОМ'],
        ['СОШ № 1', 'ким', '+', '+', 'физика', '-'],
        ['СОШ № 1', 'ЛИ АННА', '+', '-', '-', '-'],
      ]),
    );
    expect(current).toMatchObject({ school: 'A', person: 'B', diagnosedSubject: 'C', townUnion: 'E' });
    expect(headings[1]).toEqual({ column: 'B', text: 'ФИО', examples: [] });
    expect(headings[4]?.examples).toEqual(['физика', '-']);
    expect(JSON.stringify(headings)).not.toMatch(/ким|ЛИ АННА/);
  });

  it('given by a person are those that are read', () => {
    const grid = resultsSheet([10]);
    const mapping: ColumnMapping = {
      name: 'Мои',
      form: 'results',
      sheet: 'Результаты',
      columns: { school: { column: 'B' }, failed: 'Участников' },
    };
    expect(columnsOf(grid, [mapping]).current).toEqual({ school: 'B', failed: 'G' });
  });

  it('of a sheet that nobody knows are those of its fullest row, without examples', () => {
    const { headings, current } = columnsOf(
      gridOf([['Отпуска'], ['Кто', 'Когда', 'Сколько'], ['отдел', 'июль', 5]]),
    );
    expect(headings.map(({ column, text }) => [column, text])).toEqual([
      ['A', 'Кто'],
      ['B', 'Когда'],
      ['C', 'Сколько'],
    ]);
    expect(headings.every(({ examples }) => examples.length === 0)).toBe(true);
    expect(current).toEqual({});
  });

  it('of an empty sheet are none', () => {
    expect(columnsOf(gridOf([])).headings).toEqual([]);
  });

  it('feed fields that have a name in both languages', () => {
    const fields = MAPPABLE_FORMS.flatMap((form) => mappingFields(form));
    for (const names of [FIELD_NAMES.ru, FIELD_NAMES.en]) {
      expect(fields.filter((field) => !names[field])).toEqual([]);
      expect(Object.keys(names).filter((field) => !fields.includes(field))).toEqual([]);
    }
  });
});
