import type { SocialOutcome, SocialSchool } from '../../methodology/social/outcome';
import type { Settings } from '../../methodology/settings';
import type { Source } from '../../model/source';
import type { Format } from '../../locale/language';
import { verdictWord } from '../../locale/words';
import { meanWords } from './groupsNotes';
import { quintileWords } from './socialNames';

/** Cells of results named in a reason; the sheet «Проверка данных» and the pane name them all. */
const MOST_CELLS = 4;

/** Why a school is in its groups: its numbers and the cells they stand in. */
export function groupReasons(
  one: SocialSchool,
  outcome: SocialOutcome,
  settings: Settings['social'],
  format: Format,
): string {
  return [
    conditions(one, outcome, format),
    result(one, outcome, format),
    settings.low === 'shnor'
      ? `низкие результаты по ${listWords(one, outcome)}: ${verdictWord(one.low)}`
      : '',
    one.choice === null ? '' : `решение человека: ${one.choice ? 'да' : 'нет'}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function conditions(
  { index, quintiles, values, ready }: SocialSchool,
  { basis }: SocialOutcome,
  format: Format,
): string {
  const cells = placed(
    basis === 'ready' ? (ready ? [ready.source] : []) : Object.values(values).map(({ source }) => source),
  );
  if (index === null) return `индекс не определён: не хватает данных${cells}`;
  const where = quintiles === null ? 'квинтили не определены' : `${quintileWords(quintiles)}-й квинтиль`;
  return `${where}: ${basis === 'ready' ? 'ИСБШ' : 'индекс'} ${format.number(index, 3)}${cells}`;
}

function result(
  { result: own, pooled, resultSource }: SocialSchool,
  { mean, higherThan }: SocialOutcome,
  format: Format,
): string {
  if (own === null) return 'результата нет';
  const numbers = pooled
    ? `справились ${format.number(pooled.passed)} из ${format.number(pooled.participants)}, ${format.percent(own)}${
        pooled.missing > 0 ? `, процедур без данных: ${pooled.missing}` : ''
      }`
    : `результат ${format.number(own, 3)}`;
  const cells = placed(pooled ? pooled.sources : resultSource ? [resultSource] : []);
  const bounds = [
    ...(mean ? [meanWords(mean, format)] : []),
    ...(higherThan !== null && higherThan !== mean?.value ? [`граница ${format.number(higherThan, 1)}`] : []),
  ];
  return `${numbers}${bounds.length > 0 ? ` (${bounds.join(', ')})` : ''}${cells}`;
}

function listWords({ school }: SocialSchool, { year }: SocialOutcome): string {
  return school.official.get(year) === undefined ? 'расчётному признаку ШНОР' : 'перечню ФИОКО';
}

/** « [Условия: D7, E7]»: the first cells, by sheet. */
function placed(sources: readonly Source[]): string {
  if (sources.length === 0) return '';
  const shown = sources.slice(0, MOST_CELLS);
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of shown) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  const texts = [...bySheet].map(([sheet, cells]) => `${sheet}: ${cells.join(', ')}`);
  const more = sources.length > shown.length ? ` и ещё ${sources.length - shown.length}` : '';
  return ` [${texts.join('; ')}${more}]`;
}
