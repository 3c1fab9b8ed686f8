import { columnName } from '../../grid/grid';
import { significanceWord } from '../../locale/significance';
import { WORD } from '../../locale/words';
import type { FactorMeasure, ProfileOutcome } from '../../methodology/profile/outcome';
import { STATE_WORDS } from '../../methodology/plans/states';
import type { School } from '../../model/school';
import { cell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { columnRange } from '../refs';
import { municipalitiesOf, municipalityLine } from '../schoolCells';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import { addTitles, sheetTitle, textCell } from './shared';

const HEADINGS = [
  '№ п/п',
  'ОО',
  'Фактор риска',
  'Значимость',
  '№ в плане',
  'Мероприятие',
  'Срок',
  'Ответственный',
  'Ожидаемый результат',
  'Состояние',
] as const;
const WIDTHS = [6, 32, 34, 12, 8, 42, 20, 24, 36, 14];
const STATE = 9;
const LAST = HEADINGS.length - 1;

/**
 * «Меры профиля <год>»: for every school the factors that call for measures, and what the road map plans against
 * them – мероприятие, срок, состояние. null when no factor calls for any.
 */
export function measuresSheet(outcome: ProfileOutcome): SheetSpec | null {
  const lines = outcome.schools.flatMap(({ school, states, activated }) =>
    activated.flatMap((place) => {
      const measures: readonly (FactorMeasure | null)[] = outcome.measures[place]!;
      const significance = significanceWord(states[place]!.value);
      return (measures.length > 0 ? measures : [null]).map((measure) => ({
        school,
        factor: outcome.factors[place]!.text,
        significance,
        measure,
      }));
    }),
  );
  if (lines.length === 0) return null;
  const draft = new SheetDraft();
  addTitles(draft, 0, LAST, `Меры по факторам рискового профиля, ${outcome.year} учебный год`, [
    municipalityLine(municipalitiesOf(outcome.schools.map(({ school }) => school))),
    outcome.plan === null
      ? 'Мероприятия – из дорожной карты Бобровского района (приказ № 121 от 29.03.2021) как образец: план муниципалитета не загружен, ответственные и состояния неизвестны'
      : `План: ${outcome.plan}`,
  ]);
  const head = draft.add(
    HEADINGS.map((heading) => cell(heading, 'header')),
    30,
  );
  lines.forEach((line, index) => draft.add(measureLine(line, index, outcome.plan !== null)));
  const last = draft.next - 1;
  const range = columnRange(STATE, head + 1, last);
  const at = `$${columnName(STATE)}${head + 2}`;
  draft.format(range, `${at}="${STATE_WORDS.done}"`, 'ok');
  draft.format(range, `${at}="${STATE_WORDS.overdue}"`, 'low');
  draft.format(range, `OR(${at}="${NO_MEASURE}",${at}="${WORD.noData}")`, 'noData');
  return draft.finish({
    kind: 'profile',
    name: sheetTitle('Меры профиля', outcome.year),
    widths: WIDTHS,
    freeze: { rows: head + 1, columns: 2 },
    filter: { top: head, left: 0, bottom: last, right: LAST },
    print: printSetup({ header: LETTER_HEADER, titleRows: { from: head, to: head } }),
    tabColor: 'C55A11',
  });
}

const NO_MEASURE = 'нет мероприятий';

interface MeasureLine {
  readonly school: School;
  readonly factor: string;
  readonly significance: string;
  readonly measure: FactorMeasure | null;
}

function measureLine(
  { school, factor, significance, measure }: MeasureLine,
  index: number,
  own: boolean,
): CellSpec[] {
  return [
    cell(index + 1, 'integer'),
    cell(school.name, 'text'),
    cell(factor, 'text'),
    cell(significance, 'textCentered'),
    textCell(measure?.number ?? '', 'textCentered'),
    textCell(measure?.text ?? ''),
    textCell(measure?.deadline ?? ''),
    // Officials of another district are not responsible here.
    textCell(own ? (measure?.responsible ?? '') : ''),
    textCell(measure?.expected ?? ''),
    cell(measure === null ? NO_MEASURE : (measure.state ?? WORD.noData), 'verdict'),
  ];
}
