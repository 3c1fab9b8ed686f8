import type { Grid } from '../grid/grid';
import { normalisedHead } from './columns';
import { normaliseHeading } from './heading';

/** Headings that stand together in one row of a finished sheet of ours and nowhere else. */
const FINISHED: readonly (readonly string[])[] = [
  ['Основание: ШНРО', 'Основание: НСУ', 'Группа'],
  ['Фактор риска', 'Значимость', '№ в плане', 'Мероприятие', 'Состояние'],
  ['Место (от низшего)', 'Квинтиль'],
  ['Год', 'контрольная', 'фокус', 'стажплощадка', 'Б(О)П', 'Всего записей'],
  ['Место в итоговой волне', 'Школа с лучшими результатами'],
  ['Было', 'Стало', 'Единица изменения', 'Оценка'],
].map((headings) => headings.map(normaliseHeading));

/**
 * A finished sheet that somebody copied as values: it has lost our mark. What a calculation wrote must not come back
 * as what a department stated.
 */
export function isFinishedCopy(grid: Grid): boolean {
  return normalisedHead(grid).some((row) =>
    FINISHED.some((headings) => headings.every((heading) => row.includes(heading))),
  );
}
