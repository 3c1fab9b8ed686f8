import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';

const HEADING = ['ФИО', 'ОО', 'Диагностика предметная', 'Поддержка оказана', 'РСМО', 'ГМО'];

function read(...people: readonly (readonly [name: string, school: string])[]) {
  const rows = people.map(([name, school]): readonly CellValue[] => [
    name,
    school,
    'да',
    'нет',
    'нет',
    'нет',
  ]);
  const grid = gridOf([['Педагоги ШНОР 2023/2024 учебный год'], HEADING, ...rows]);
  const reading = recogniseSheet(grid, optionsOf());
  expect(reading.form).toBe('teachers');
  return reading;
}

const distinct = ({ records }: ReturnType<typeof read>) =>
  new Set(records.programme.teachers.map(({ person }) => person)).size;

describe('the same person written in two ways', () => {
  it('is one where only the employment or the post was added', () => {
    const reading = read(
      ['Белов Б. Б.', 'СОШ № 1'],
      ['Белов Б.Б. (совм.)', 'СОШ № 2'],
      ['Белов Б.Б. - внешний совместитель', 'СОШ № 3'],
      ['Белов Б.Б.\nучитель математики', 'СОШ № 4'],
    );
    expect(distinct(reading)).toBe(1);
    expect(reading.findings).toEqual([]);
  });

  it('in full and with initials is asked about by rows, without a name, and counted as two', () => {
    const reading = read(
      ['Иванова Анна Петровна', 'СОШ № 1'],
      ['Сидорова В. Г.', 'СОШ № 1'],
      ['ИВАНОВА А.П.', 'СОШ № 2'],
      ['Сидорова', 'СОШ № 2'],
      ['Иванова Алла Павловна', 'СОШ № 2'],
      ['Орлова О. О.', 'СОШ № 2'],
    );
    expect(distinct(reading)).toBe(6);
    expect(reading.findings).toEqual([
      expect.objectContaining({
        code: 'personsAlike',
        severity: 'warning',
        cell: '3:3',
        params: { pairs: 3, rows: '3 + 5; 4 + 6; 5 + 7' },
      }),
    ]);
  });

  it('with other initials is another person', () => {
    expect(read(['Иванова Анна Петровна', 'СОШ № 1'], ['Иванова А. Н.', 'СОШ № 2']).findings).toEqual([]);
  });
});
