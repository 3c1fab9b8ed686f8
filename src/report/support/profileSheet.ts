import { columnName } from '../../grid/grid';
import { LEVEL_WORDS, SIGNIFICANCE_WORDS, significanceWord } from '../../locale/significance';
import { WORD } from '../../locale/words';
import type { ProfileOutcome, SchoolProfile } from '../../methodology/profile/outcome';
import { VERIFY } from '../../methodology/profile/factors';
import type { Settings } from '../../methodology/settings';
import { addLegend, addNotes } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { columnRange } from '../refs';
import { municipalitiesOf, municipalityLine, schoolCode } from '../schoolCells';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import { isSet, THRESHOLD_NAMES } from '../thresholdNames';
import { addFactorCounts } from './profileCounts';
import { addTitles, sheetTitle } from './shared';

const HEAD = 3;
const NUMBERS = 5;
const FIRST = 6;
/** Of the turned names of the factors, points: they are frozen, and the rows of the schools need room below. */
const HEAD_HEIGHT = 160;
/** A turned name of so many characters needs a wider column at this height. */
const LONG_NAME = 110;
/** № п/п, code, name. */
const OWN = 3;

/** Where everything stands. */
export interface ProfileLayout {
  readonly municipality: number | null;
  readonly factors: number;
  readonly lastFactor: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly unknown: number;
  readonly level: number;
  readonly activated: number;
  readonly first: number;
  readonly last: number;
}

export function profileSheetName(outcome: ProfileOutcome): string {
  return sheetTitle('Рисковый профиль', outcome.year);
}

/** «Рисковый профиль <год>»: schools × factors in words and colours, counts and levels as live formulas. */
export function profileSheet(outcome: ProfileOutcome, settings: Settings): SheetSpec {
  const { schools, factors } = outcome;
  const municipalities = municipalitiesOf(schools.map(({ school }) => school));
  const layout = layoutOf(outcome, municipalities.length > 1);
  const draft = new SheetDraft();
  addTitles(draft, 0, layout.activated, `Рисковый профиль школ, ${outcome.year} учебный год`, [
    municipalityLine(municipalities),
    'Значимость факторов риска: Высокая, Средняя, Низкая, нет',
  ]);
  addHead(draft, outcome, layout);
  schools.forEach((profile, index) => draft.add(schoolLine(profile, index, outcome, layout)));
  addFormats(draft, layout);
  draft.add([]);
  addFactorCounts(draft, outcome, layout);
  draft.add([]);
  const middle = Math.min(layout.factors + 3, layout.activated - 2);
  addLegend(
    draft,
    { sign: [0, 1], meaning: [2, middle], rule: [middle + 1, layout.activated] },
    legend(settings),
    settings,
  );
  addNotes(draft, 0, layout.activated, notes(outcome), settings);
  return draft.finish({
    kind: 'profile',
    name: profileSheetName(outcome),
    widths: [
      6,
      14,
      34,
      ...(layout.municipality === null ? [] : [20]),
      ...factors.map(({ text }) => (text.length > LONG_NAME ? 17 : 12)),
      ...[9, 9, 9, 9, 14, 24],
    ],
    freeze: { rows: FIRST, columns: OWN },
    filter: { top: NUMBERS, left: 0, bottom: layout.last, right: layout.activated },
    print: printSetup({
      header: LETTER_HEADER,
      titleRows: { from: HEAD, to: NUMBERS },
      titleColumns: { from: 0, to: OWN - 1 },
      ...(factors.length > 14 && { pagesWide: 2 }),
    }),
    tabColor: 'C55A11',
  });
}

function layoutOf({ factors, schools }: ProfileOutcome, municipality: boolean): ProfileLayout {
  const first = OWN + Number(municipality);
  const after = first + factors.length;
  return {
    municipality: municipality ? OWN : null,
    factors: first,
    lastFactor: after - 1,
    high: after,
    medium: after + 1,
    low: after + 2,
    unknown: after + 3,
    level: after + 4,
    activated: after + 5,
    first: FIRST,
    last: FIRST + schools.length - 1,
  };
}

function addHead(draft: SheetDraft, { factors }: ProfileOutcome, layout: ProfileLayout): void {
  let from = 0;
  while (from < factors.length) {
    const { section } = factors[from]!;
    let to = from;
    while (to + 1 < factors.length && factors[to + 1]!.section === section) to += 1;
    const text = section || (factors[from]!.verify ? `Факторы проекта 500+ ${VERIFY}` : 'Свои факторы');
    const area = { top: HEAD, left: layout.factors + from, bottom: HEAD, right: layout.factors + to };
    draft.span(area, cell(text, 'header'));
    from = to + 1;
  }
  factors.forEach(({ text, verify }, index) =>
    draft.put(HEAD + 1, layout.factors + index, cell(verify ? `${text} ${VERIFY}` : text, 'headerVertical')),
  );
  const group = { top: HEAD, left: layout.high, bottom: HEAD, right: layout.unknown };
  draft.span(group, cell('Число факторов', 'header'));
  const below: [number, string][] = [
    [layout.high, 'высокой значимости'],
    [layout.medium, 'средней значимости'],
    [layout.low, 'низкой значимости'],
    [layout.unknown, 'без данных'],
  ];
  for (const [column, text] of below) draft.put(HEAD + 1, column, cell(text, 'headerVertical'));
  const tall: [number, string][] = [
    [0, '№ п/п'],
    [1, 'Код / логин'],
    [2, 'ОО'],
    [layout.level, 'Уровень школы'],
    [layout.activated, 'Факторы, требующие мероприятий'],
  ];
  if (layout.municipality !== null) tall.push([layout.municipality, 'Муниципалитет']);
  for (const [column, text] of tall)
    draft.span({ top: HEAD, left: column, bottom: HEAD + 1, right: column }, cell(text, 'header'));
  for (let column = 0; column <= layout.activated; column += 1)
    draft.put(NUMBERS, column, cell(column + 1, 'columnNumber'));
  draft.height(HEAD + 1, HEAD_HEIGHT);
  draft.height(NUMBERS, 15);
}

function schoolLine(
  { school, states, level, activated }: SchoolProfile,
  index: number,
  { factors }: ProfileOutcome,
  layout: ProfileLayout,
): CellSpec[] {
  const row = FIRST + index + 1;
  const values = states.map(({ value }) => value);
  const range = `$${columnName(layout.factors)}${row}:$${columnName(layout.lastFactor)}${row}`;
  const count = (word: string, wanted: (typeof values)[number]) =>
    formulaCell(`COUNTIF(${range},"${word}")`, values.filter((value) => value === wanted).length, 'integer');
  return [
    cell(index + 1, 'integer'),
    cell(schoolCode(school), 'textCentered'),
    cell(school.name, 'text'),
    ...(layout.municipality === null ? [] : [cell(school.municipality ?? WORD.noData, 'text')]),
    ...values.map((value) => cell(significanceWord(value), 'textCentered')),
    count(SIGNIFICANCE_WORDS.high, 'high'),
    count(SIGNIFICANCE_WORDS.medium, 'medium'),
    count(SIGNIFICANCE_WORDS.low, 'low'),
    count(WORD.noData, null),
    formulaCell(levelFormula(layout, row), LEVEL_WORDS[level], 'verdict'),
    cell(activated.map((place) => factors[place]!.label).join('; ') || WORD.notApplicable, 'textCentered'),
  ];
}

/** The level as the rule decides it, over the four counts of the row. */
function levelFormula(layout: ProfileLayout, row: number): string {
  const at = (column: number) => `$${columnName(column)}${row}`;
  const [high, medium] = [THRESHOLD_NAMES['profile.highFactors'], THRESHOLD_NAMES['profile.mediumFactors']];
  const [h, m, l, u] = [layout.high, layout.medium, layout.low, layout.unknown].map(at) as [
    string,
    string,
    string,
    string,
  ];
  const open = `"${LEVEL_WORDS.unknown}"`;
  return (
    `IF(NOT(AND(${isSet(high)},${isSet(medium)})),${open},` +
    `IF(${h}>=${high},"${LEVEL_WORDS.high}",IF(${h}+${u}>=${high},${open},` +
    `IF(${h}+${m}>=${medium},"${LEVEL_WORDS.medium}",IF(${h}+${m}+${u}>=${medium},${open},` +
    `IF(${h}+${m}+${l}>0,"${LEVEL_WORDS.low}",IF(${u}>0,${open},"${LEVEL_WORDS.none}")))))))`
  );
}

function addFormats(draft: SheetDraft, layout: ProfileLayout): void {
  const { first, last } = layout;
  if (last < first) return;
  const matrix = { top: first, left: layout.factors, bottom: last, right: layout.lastFactor };
  const corner = `${columnName(layout.factors)}${first + 1}`;
  draft.format(matrix, `${corner}="${SIGNIFICANCE_WORDS.high}"`, 'low');
  draft.format(matrix, `${corner}="${SIGNIFICANCE_WORDS.medium}"`, 'borderline');
  draft.format(matrix, `${corner}="${SIGNIFICANCE_WORDS.none}"`, 'ok');
  draft.format(matrix, `${corner}="${WORD.noData}"`, 'noData');
  const level = columnRange(layout.level, first, last);
  const at = `$${columnName(layout.level)}${first + 1}`;
  draft.format(level, `${at}="${LEVEL_WORDS.high}"`, 'risk');
  draft.format(level, `${at}="${LEVEL_WORDS.medium}"`, 'borderline');
  draft.format(level, `OR(${at}="${LEVEL_WORDS.low}",${at}="${LEVEL_WORDS.none}")`, 'ok');
  draft.format(level, `${at}="${LEVEL_WORDS.unknown}"`, 'noData');
}

function legend({ profile }: Settings): Parameters<typeof addLegend>[2] {
  return [
    {
      style: 'low',
      sign: SIGNIFICANCE_WORDS.high,
      meaning: 'Фактор высокой значимости',
      rule: 'Требует мероприятий дорожной карты: лист «Меры профиля»',
    },
    {
      style: 'borderline',
      sign: SIGNIFICANCE_WORDS.medium,
      meaning: 'Фактор средней значимости',
      rule:
        profile.activatedFrom === 'medium'
          ? 'Требует мероприятий дорожной карты (параметр методики)'
          : 'Мероприятия необязательны (параметр методики)',
    },
    {
      style: 'risk',
      sign: LEVEL_WORDS.high,
      meaning: 'Высокий уровень школы',
      rule: 'Факторов высокой значимости не меньше {profile.highFactors}',
    },
    {
      style: 'borderline',
      sign: LEVEL_WORDS.medium,
      meaning: 'Средний уровень школы',
      rule: 'Факторов высокой или средней значимости не меньше {profile.mediumFactors}',
    },
    {
      style: 'noData',
      sign: `${WORD.noData} / ${WORD.unknown}`,
      meaning: 'Нет данных; уровень не определён',
      rule: 'Недостающие значения могли бы повысить уровень',
    },
    {
      style: 'textCentered',
      sign: WORD.notApplicable,
      meaning: 'Не применимо',
      rule: 'Такого фактора у школы быть не может; считается как «нет»',
    },
  ];
}

function notes({ factors }: ProfileOutcome): string[] {
  return [
    'Факторы – подразделы дорожной карты Бобровского района (приказ № 121 от 29.03.2021) и столбцы исходного листа; список можно менять.',
    'Уровень школы – толкование: в приказе № 121 его нет. Пороги – на листе «Методика».',
    ...(factors.some(({ verify }) => verify)
      ? [`Названия факторов проекта 500+ с пометкой ${VERIFY} не сверены с документом проекта.`]
      : []),
  ];
}
