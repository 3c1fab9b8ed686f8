import { gridOf } from '../../../../test/fixtures/gridOf';
import { schoolFigures } from './schoolFigures';

const OPTIONS = { mappings: [], forms: {} };
const HEADING = ['Код ОО', 'ОО', 'Неуспевающие', 'Неуспевающие, посещающие доп. занятия'];

function datesBelow(...titles: readonly string[]) {
  const rows = [...titles.map((title) => [title]), HEADING, ['101', 'СОШ № 1', 5, 3]];
  const { figures } = schoolFigures.read(gridOf(rows), OPTIONS).records.programme;
  return figures.map(({ date, year }) => [date, year]);
}

describe('the day for which a sheet without a column of dates stands', () => {
  it('is that of its titles', () => {
    expect(datesBelow('Профилактика', 'по состоянию на 15.01.2024')).toEqual([['2024-01-15', '2023/2024']]);
    expect(datesBelow('Отчёт школ, на 3.06.2024')).toEqual([['2024-06-03', '2023/2024']]);
  });

  it('is never the day of an order', () => {
    expect(datesBelow('2023/2024 учебный год', 'к приказу от 12.03.2024 № 41')).toEqual([
      [null, '2023/2024'],
    ]);
  });
});
