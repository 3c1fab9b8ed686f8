import type { CellValue, Grid } from '../grid/grid';
import type { Form, ReadingOptions } from './contract';
import { recogniseSheet } from './recognise';
import { SheetDraft } from './sheetDraft';

const options: ReadingOptions = { mappings: [], forms: {} };

function sheet(rows: CellValue[][], ownKind: string | null = null): Grid {
  return {
    workbook: 'книга.xlsx',
    sheet: 'Лист1',
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    percentCells: new Set(),
    ownKind,
  };
}

function form(id: Form['id'], sureness: number): Form {
  const read = (grid: Grid) => {
    const draft = new SheetDraft(grid);
    draft.rows.markAll('used');
    return draft.finish(id);
  };
  return { id, detect: () => sureness, read };
}

describe('recogniseSheet', () => {
  const grid = sheet([
    ['Школа', 'Всего', 'Примечание'],
    ['СОШ № 1', 5, null],
  ]);

  it('lets the surest form read', () => {
    const forms = [form('register', 0.6), form('context', 0.9), form('results', 0.4)];
    const reading = recogniseSheet(grid, options, forms);
    expect(reading.form).toBe('context');
    expect(reading.findings).toEqual([]);
  });

  it('does not take a form that is not sure enough, and says what it looked for', () => {
    const reading = recogniseSheet(grid, options, [form('register', 0.5)]);
    expect(reading.form).toBeNull();
    expect(reading.rows).toMatchObject({ reported: 2 });
    expect(reading.findings).toEqual([
      {
        code: 'formUnknown',
        severity: 'warning',
        workbook: 'книга.xlsx',
        sheet: 'Лист1',
        params: { forms: 'register', headings: 'Школа; Всего; Примечание', rows: 2 },
      },
    ]);
  });

  it('tells when two forms are nearly equally sure', () => {
    const reading = recogniseSheet(grid, options, [form('register', 0.8), form('context', 0.78)]);
    expect(reading.form).toBe('register');
    expect(reading.findings.map(({ code, params }) => [code, params])).toEqual([
      ['formAmbiguous', { first: 'register', second: 'context' }],
    ]);
  });

  it('obeys the user before anything else', () => {
    const forms = [form('register', 0.97), form('context', 0)];
    const choose = (choice: 'context' | 'ignore') =>
      recogniseSheet(grid, { ...options, forms: { 'книга.xlsx|Лист1': choice } }, forms);
    expect(choose('context').form).toBe('context');
    expect(choose('ignore')).toMatchObject({ form: null, rows: { reported: 2 } });
    expect(choose('ignore').findings.map(({ code }) => code)).toEqual(['sheetIgnored']);
  });

  it('skips its own reports but reads its own input sheets', () => {
    const forms = [form('register', 0.9)];
    expect(recogniseSheet(sheet([['ШНОР']], 'shnor'), options, forms).findings[0]?.code).toBe(
      'ownSheetSkipped',
    );
    expect(recogniseSheet(sheet([['Код ОО']], 'register'), options, forms).form).toBe('register');
  });

  it('says calmly of its help sheet what it is, and of a table without rows that it waits for them', () => {
    expect(recogniseSheet(sheet([['Как заполнять']], 'guide'), options).findings[0]).toMatchObject({
      code: 'guideSheet',
      severity: 'info',
    });
    const rows = (...more: CellValue[][]) => [
      ['ОО', 'Учебный год', 'Процедура', 'Предмет', 'Участников', 'Ниже порога («2»)'],
      ...more,
    ];
    const codes = (grid: Grid) => recogniseSheet(grid, options).findings.map(({ code }) => code);
    expect(codes(sheet(rows()))).toEqual(['sheetNotFilled']);
    expect(codes(sheet(rows(['МБОУ СОШ № 1', '2022/2023', 'ОГЭ', 'математика', 20, 3])))).toEqual([]);
  });

  it('never quotes a row that may hold people', () => {
    for (const row of [
      ['Петрова Анна Ивановна', 'Иванов И. И.', 'учитель', 'класс'],
      ['Петрова', 'Анна', 'Ивановна', 'школа № 5'],
      ['Гусь', 'Анна', 'физика'],
    ]) {
      expect(recogniseSheet(sheet([row]), options, []).findings[0]?.params['headings']).toBe('');
    }
    const headed = sheet([
      ['Фамилия', 'Имя', 'Класс'],
      ['Петрова', 'Анна', '11А', 'МБОУ СОШ № 5', 'математика'],
    ]);
    expect(recogniseSheet(headed, options, []).findings[0]?.params['headings']).toBe('Фамилия; Имя; Класс');
  });
});
