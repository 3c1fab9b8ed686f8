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

/** The measures of a region with thousands of schools are the same texts over and over; Excel has a last row. */
export const MOST_LINES = 20_000;

/**
 * «Меры профиля <год>»: for every school the factors that call for measures, and what the road map plans against
 * them – мероприятие, срок, состояние. null when no factor calls for any.
 */
export function measuresSheet(outcome: ProfileOutcome): SheetSpec | null {
  const { lines, shown } = shownLines(outcome);
  if (lines.length === 0) return null;
  const draft = new SheetDraft();
  addTitles(draft, 0, LAST, `Меры по факторам рискового профиля, ${outcome.year} учебный год`, [
    municipalityLine(municipalitiesOf(outcome.schools.map(({ school }) => school))),
    planLine(outcome),
    ...(shown < outcome.schools.length
      ? [
          `Показаны первые ${shown} школ из ${outcome.schools.length}: факторы остальных – на листе «${sheetTitle('Рисковый профиль', outcome.year)}», меры по одному фактору у всех школ одни и те же`,
        ]
      : []),
  ]);
  const head = draft.add(
    HEADINGS.map((heading) => cell(heading, 'header')),
    30,
  );
  const none = outcome.unknownSections.length > 0 ? UNKNOWN_SECTION : NO_MEASURE;
  lines.forEach((line, index) => draft.add(measureLine(line, index, { own: outcome.plan !== null, none })));
  const last = draft.next - 1;
  const range = columnRange(STATE, head + 1, last);
  const at = `$${columnName(STATE)}${head + 2}`;
  draft.format(range, `${at}="${STATE_WORDS.done}"`, 'ok');
  draft.format(range, `${at}="${STATE_WORDS.overdue}"`, 'low');
  const { unmarked, unclear, unread } = STATE_WORDS;
  const open = [none, WORD.noData, unmarked, unclear, unread].map((word) => `${at}="${word}"`);
  draft.format(range, `OR(${open.join(',')})`, 'noData');
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

function planLine({ plan, unlinkedPlans }: ProfileOutcome): string {
  if (plan !== null) return `План: ${plan}`;
  const why =
    unlinkedPlans.length === 0
      ? 'план муниципалитета не загружен'
      : `план прочитан («${unlinkedPlans.join('»; «')}»), но его разделы не узнаны как подразделы рисков`;
  return `Мероприятия – из дорожной карты Бобровского района (приказ № 121 от 29.03.2021) как образец: ${why}, ответственные и состояния неизвестны`;
}

/** The lines of as many whole schools as there is room for, and how many schools that is. */
function shownLines({ schools, factors, measures }: ProfileOutcome) {
  const lines: MeasureLine[] = [];
  let shown = 0;
  for (const { school, states, activated } of schools) {
    const own = activated.flatMap((place) => {
      const of: readonly (FactorMeasure | null)[] = measures[place]!;
      const factor = factors[place]!.text;
      const significance = significanceWord(states[place]!.value);
      return (of.length > 0 ? of : [null]).map((measure) => ({ school, factor, significance, measure }));
    });
    if (lines.length + own.length > MOST_LINES) break;
    for (const line of own) lines.push(line);
    shown += 1;
  }
  return { lines, shown };
}

const NO_MEASURE = 'нет мероприятий';
/** Some sections of the plan may answer the factor, nobody knows which. */
const UNKNOWN_SECTION = 'раздел не узнан';

interface MeasureLine {
  readonly school: School;
  readonly factor: string;
  readonly significance: string;
  readonly measure: FactorMeasure | null;
}

function measureLine(
  { school, factor, significance, measure }: MeasureLine,
  index: number,
  { own, none }: { readonly own: boolean; readonly none: string },
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
    cell(measure === null ? none : (measure.state ?? WORD.noData), 'verdict'),
  ];
}
