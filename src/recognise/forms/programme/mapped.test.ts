import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { ColumnMapping } from '../../contract';
import { mappingFrom, parseMapping } from '../../mapping';
import { recogniseSheet } from '../../recognise';

describe('columns of the sheets of monitoring that a person names', () => {
  const grid = gridOf([
    ['Кто', 'Где', 'Прошёл', 'Наш кружок'],
    ['7001', 'СОШ № 1', '+', 'да'],
    ['7002', 'СОШ № 1', null, 'нет'],
  ]);

  it('feed the form though no heading is known', () => {
    expect(recogniseSheet(grid, optionsOf()).form).toBeNull();
    const { mapping, findings } = parseMapping({
      name: 'Педагоги, наш список',
      form: 'teachers',
      columns: { person: 'Кто', school: 'Где', diagnosedMethod: 'Прошёл', townUnion: { column: 'D' } },
    });
    expect(findings).toEqual([]);
    const reading = recogniseSheet(grid, optionsOf({ mappings: [mapping!], contextYear: '2023/2024' }));
    expect(reading.form).toBe('teachers');
    expect(reading.records.programme.teachers.map(({ marks, year }) => ({ marks, year }))).toEqual([
      { marks: { diagnosedMethod: true, townUnion: true }, year: '2023/2024' },
      { marks: { diagnosedMethod: false, townUnion: false }, year: '2023/2024' },
    ]);
  });

  it('are saved from what was recognised, and read the same sheet again', () => {
    const known = gridOf([
      ['Школа', 'Мероприятие', 'Уровень', 'Дата проведения', 'Продукт'],
      ['СОШ № 1', 'Форум', 'региональный', '12.10.2023', 'статья'],
    ]);
    const saved = mappingFrom(known, 'events')!;
    expect(saved.columns).toEqual({
      school: 'Школа',
      event: 'Мероприятие',
      eventLevel: 'Уровень',
      eventDate: 'Дата проведения',
      product: 'Продукт',
    });
    const { name: _, ...rest } = saved;
    const again: ColumnMapping = { name: 'снова', ...rest };
    expect(recogniseSheet(known, optionsOf({ mappings: [again] })).records.programme.events).toEqual(
      recogniseSheet(known, optionsOf()).records.programme.events,
    );
  });
});
