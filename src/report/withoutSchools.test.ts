import { gridOf } from '../../test/fixtures/gridOf';
import { analyse } from '../analysis/analyse';
import { writeWorkbook } from '../host/file/writeWorkbook';
import { formatFor } from '../locale/language';
import { buildReport } from './report';

const plan = gridOf(
  [
    ['План мероприятий на 2024 год'],
    ['№', 'Мероприятия', 'Сроки', 'Ответственный', 'Ожидаемый результат'],
    [1, 'Анализ результатов ВПР', 'Март', 'МБУ «МЦ»', 'Справка'],
    [2, 'Семинар для педагогов ШНОР', 'Октябрь', 'МБУ «МЦ»', 'Материалы'],
  ],
  { sheet: 'План' },
);

describe('a workbook that holds a plan and names no school', () => {
  const analysis = analyse([plan], {
    year: '2023/2024',
    asOf: '2024-06-10',
    reading: { mappings: [], forms: {} },
  });

  it('is nothing to complain of', () => {
    expect(analysis.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(analysis.programmes.plans!.plans[0]!.rows.map(({ state }) => state)).toEqual([
      // Nobody has marked anything in it, so what is over is not called overdue.
      'unmarked',
      'inTime',
    ]);
  });

  it('gets its sheets', async () => {
    const sheets = buildReport(analysis, formatFor('ru'));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Сводка 2023-2024',
      'Ход плана',
      'Сроки',
      'Проверка данных',
      'Сопоставление',
      'Методика',
      'Справочник ОО',
    ]);
    expect((await writeWorkbook(sheets)).length).toBeGreaterThan(0);
  });
});
