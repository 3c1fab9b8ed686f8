import type { WaveSchool, WavesOutcome } from '../../methodology/social/outcome';
import { bestBounds } from '../../methodology/social/waves';
import type { Settings } from '../../methodology/settings';
import type { Wave } from '../../model/programme/social';
import { WAVES } from '../../model/programme/social';
import { columnName } from '../../grid/grid';
import { addNotes, addSignature } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { municipalitiesOf, municipalityLine, schoolCode, withoutNoise } from '../schoolCells';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import { CHART_COLORS } from '../styles';
import { verdictWord, WORD } from '../../locale/words';
import { addColours, NO_DATA_LINE } from './colours';
import { periodName, periodTitle } from './socialNames';
import { MOST_LIVE } from './socialSheet';

const WAVE_COLUMN: Readonly<Record<Wave, number>> = { entry: 4, interim: 5, final: 6 };
const CHANGES: readonly (readonly [number, Wave, Wave])[] = [
  [7, 'entry', 'interim'],
  [8, 'interim', 'final'],
  [9, 'entry', 'final'],
];
const RANK = 10;
const BEST = 11;
const WIDTHS = [6, 14, 38, 20, 13, 15, 13, 16, 16, 16, 12, 14];
const HEADINGS = [
  '№ п/п',
  'Код / логин',
  'ОО',
  'Муниципалитет',
  'Входная',
  'Промежуточная',
  'Итоговая',
  'Изменение: промежуточная − входная',
  'Изменение: итоговая − промежуточная',
  'Изменение: итоговая − входная',
  'Место в итоговой волне',
  'Школа с лучшими результатами',
];
const HEAD = 3;
const FIRST = HEAD + 1;
const CHART_ROWS = 15;

/** «Волны мониторинга <год>»: three waves of every school, their changes, and the schools with the best results. */
export function wavesSheet({ period, schools }: WavesOutcome, settings: Settings): SheetSpec {
  const draft = new SheetDraft();
  const last = FIRST + schools.length - 1;
  const titles = [
    ['Мониторинг качества: входная, промежуточная и итоговая волны', 'title', 21],
    [periodTitle(period), 'subtitle', 17],
    [municipalityLine(municipalitiesOf(schools.map(({ school }) => school))), 'subtitle', 17],
  ] as const;
  titles.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: 0, bottom: row, right: BEST }, cell(text, style));
    draft.height(row, height);
  });
  draft.add(HEADINGS.map((heading) => cell(heading, 'header')));
  const { best } = settings.social;
  const finals = schools.map(({ values }) => values.final?.value ?? null);
  const known = finals.filter((value) => value !== null).length;
  const foot: Foot = { bounds: bestBounds(finals, best), missing: finals.length - known, last };
  const places = placesOf(finals);
  schools.forEach((school, index) =>
    draft.add(schoolCells(school, index, places[index] ?? null, foot, settings)),
  );
  addMeans(draft, schools, foot, settings);
  const mean = last + 2;
  draft.add([]);
  addChart(draft, mean);
  addFormats(draft, last);
  addColours(
    draft,
    9,
    [
      {
        style: 'ok',
        sign: WORD.yes,
        meaning: 'школа с лучшими результатами',
        rule:
          settings.social.best === 'topThird'
            ? 'верхняя треть итоговой волны'
            : 'итоговая волна выше среднего',
      },
      { style: 'low', sign: '−', meaning: 'снижение', rule: 'следующая волна ниже предыдущей' },
      NO_DATA_LINE,
    ],
    settings,
  );
  addNotes(draft, 0, BEST, notes(settings, foot.missing), settings);
  addSignature(draft, 2, 3, 7);
  return draft.finish({
    kind: 'waves',
    name: periodName('Волны мониторинга', period),
    widths: WIDTHS,
    freeze: { rows: FIRST, columns: 3 },
    filter: { top: HEAD, left: 0, bottom: last, right: BEST },
    print: printSetup({ header: LETTER_HEADER, titleRows: { from: HEAD, to: HEAD } }),
    tabColor: 'BF9000',
  });
}

interface Foot {
  readonly bounds: ReturnType<typeof bestBounds>;
  /** Schools without the final wave: with any the bound is a row «не ниже» and a row «не выше». */
  readonly missing: number;
  readonly last: number;
}

/** The cells of the bound, least and most; the same one when nothing is missing. */
function boundCells({ missing, last }: Foot): readonly [string, string] {
  const least = `$G$${last + 5}`;
  return [least, missing === 0 ? least : `$G$${last + 6}`];
}

/** «COUNTA» counts «н/д» too: all schools of the sheet. */
function missingIn(finals: string): string {
  return `(COUNTA(${finals})-COUNT(${finals}))`;
}

function schoolCells(
  one: WaveSchool,
  index: number,
  place: number | null,
  foot: Foot,
  settings: Settings,
): CellSpec[] {
  const { school, values } = one;
  const { last, missing } = foot;
  const row = FIRST + index + 1;
  const finals = absoluteRange(columnRange(WAVE_COLUMN.final, FIRST, last));
  const sign = settings.social.best === 'topThird' ? '>=' : '>';
  const [least, most] = boundCells(foot);
  const reaches = (bound: string) => `G${row}${sign}${bound}`;
  const rank = `RANK(G${row},${finals},0)`;
  const shownPlace = place === null ? WORD.noData : missing === 0 ? place : `${place}–${place + missing}`;
  return [
    cell(index + 1, 'integer'),
    cell(schoolCode(school), 'textCentered'),
    cell(school.name, 'text'),
    cell(school.municipality ?? WORD.notApplicable, 'text'),
    ...WAVES.map((wave) => cell(values[wave]?.value ?? WORD.noData, 'inputPercent')),
    ...CHANGES.map(([, from, to]) => {
      const a = `${columnName(WAVE_COLUMN[from])}${row}`;
      const b = `${columnName(WAVE_COLUMN[to])}${row}`;
      return formulaCell(
        `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),ROUND(${b}-${a},9),"${WORD.noData}")`,
        difference(values[from]?.value, values[to]?.value),
        'percent',
      );
    }),
    last - FIRST < MOST_LIVE
      ? formulaCell(
          `IF(ISNUMBER(G${row}),${missing === 0 ? rank : `IF(${missingIn(finals)}=0,${rank},${rank}&"–"&(${rank}+${missingIn(finals)}))`},"${WORD.noData}")`,
          shownPlace,
          'integer',
        )
      : cell(shownPlace, 'integer'),
    formulaCell(
      `IF(ISNUMBER(G${row}),IF(AND(ISNUMBER(${most}),${reaches(most)}),"${WORD.yes}",IF(AND(ISNUMBER(${least}),NOT(${reaches(least)})),"${WORD.no}","${WORD.unknown}")),"${WORD.noData}")`,
      values.final ? verdictWord(one.best) : WORD.noData,
      'verdict',
    ),
  ];
}

/** The means of the waves over the schools that have them, and the bound of the best. */
function addMeans(draft: SheetDraft, schools: readonly WaveSchool[], foot: Foot, settings: Settings): void {
  const range = (column: number) => absoluteRange(columnRange(column, FIRST, foot.last));
  const label = (text: string) => {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: 3 }, cell(text, 'section'));
    return row;
  };
  const mean = label('Среднее по школам с данными: у каждой волны свои школы');
  for (const wave of WAVES) {
    const values = range(WAVE_COLUMN[wave]);
    const known = schools.flatMap((school) => school.values[wave]?.value ?? []);
    const formula = `IF(COUNT(${values})=0,"${WORD.noData}",AVERAGE(${values}))`;
    draft.put(mean, WAVE_COLUMN[wave], formulaCell(formula, meanOf(known), 'percent'));
  }
  for (let column = 7; column <= BEST; column += 1) draft.put(mean, column, cell(null, 'section'));
  addSameSchools(draft, schools, label, range);
  const counts = label(`Школ с результатом, из ${schools.length}`);
  for (const wave of WAVES) {
    const known = schools.filter(({ values }) => values[wave]).length;
    draft.put(counts, WAVE_COLUMN[wave], formulaCell(`COUNT(${range(WAVE_COLUMN[wave])})`, known, 'integer'));
  }
  for (let column = 7; column <= BEST; column += 1) draft.put(counts, column, cell(null, 'section'));
  addBounds(draft, foot, label, range(WAVE_COLUMN.final), settings);
}

/** The bound of the best: one number, or two as long as schools without the final wave leave it open. */
function addBounds(
  draft: SheetDraft,
  { bounds, missing }: Foot,
  label: (text: string) => number,
  finals: string,
  { social: { best } }: Settings,
): void {
  const open = missingIn(finals);
  const third = `ROUNDUP(COUNTA(${finals})/3,0)`;
  const unbounded = `AND(${open}>0,OR(MIN(${finals})<0,MAX(${finals})>100))`;
  const mean = (sum: string) => `IF(${unbounded},"${WORD.noData}",ROUND((${sum})/COUNTA(${finals}),9))`;
  const least =
    best === 'topThird'
      ? `IF(${third}>COUNT(${finals}),"${WORD.noData}",LARGE(${finals},${third}))`
      : mean(`SUM(${finals})`);
  const most =
    best === 'topThird'
      ? `IF(${third}<=${open},"${WORD.noData}",LARGE(${finals},${third}-${open}))`
      : mean(`SUM(${finals})+100*${open}`);
  const name = `Граница лучших результатов: ${best === 'topThird' ? 'верхняя треть' : 'среднее'} итоговой волны`;
  const put = (text: string, formula: string, value: number | undefined) => {
    const row = label(text);
    for (let column = 4; column <= BEST; column += 1)
      if (column !== WAVE_COLUMN.final) draft.put(row, column, cell(null, 'section'));
    const shown = value !== undefined && Number.isFinite(value) ? value : WORD.noData;
    const whole = `IF(COUNT(${finals})=0,"${WORD.noData}",${formula})`;
    draft.put(row, WAVE_COLUMN.final, formulaCell(whole, shown, 'percent'));
  };
  if (missing === 0) put(name, least, bounds?.least);
  else {
    put(`${name}, не ниже`, least, bounds?.least);
    put(`${name}, не выше`, most, bounds?.most);
  }
}

/** The means that may be compared: over the schools that have every wave which was held. */
function addSameSchools(
  draft: SheetDraft,
  schools: readonly WaveSchool[],
  label: (text: string) => number,
  range: (column: number) => string,
): void {
  const held = WAVES.filter((wave) => schools.some(({ values }) => values[wave]));
  const same = schools.filter(({ values }) => held.every((wave) => values[wave]));
  const row = label(`Среднее по одним и тем же школам: есть все проведённые волны (школ: ${same.length})`);
  const have = held.map((wave) => `ISNUMBER(${range(WAVE_COLUMN[wave])})`).join('*');
  for (const wave of WAVES) {
    const counted = held.includes(wave) ? same : [];
    const formula = `IF(SUMPRODUCT(${have}*1)=0,"${WORD.noData}",SUMPRODUCT(${have}*1,${range(WAVE_COLUMN[wave])})/SUMPRODUCT(${have}*1))`;
    const value = meanOf(counted.map(({ values }) => values[wave]!.value));
    draft.put(
      row,
      WAVE_COLUMN[wave],
      held.includes(wave) ? formulaCell(formula, value, 'percent') : cell(value, 'percent'),
    );
  }
  for (let column = 7; column <= BEST; column += 1) draft.put(row, column, cell(null, 'section'));
}

function meanOf(values: readonly number[]): number | string {
  if (values.length === 0) return WORD.noData;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function addChart(draft: SheetDraft, mean: number): void {
  const top = draft.next;
  draft.chart({
    kind: 'column',
    title: 'Средний результат по волнам',
    anchor: { top, left: 2, bottom: top + CHART_ROWS, right: 8 },
    categories: { top: HEAD, left: WAVE_COLUMN.entry, bottom: HEAD, right: WAVE_COLUMN.final },
    series: [
      {
        name: 'среднее по одним и тем же школам',
        values: { top: mean, left: WAVE_COLUMN.entry, bottom: mean, right: WAVE_COLUMN.final },
        color: CHART_COLORS.count,
      },
    ],
    valueAxisTitle: 'результат',
  });
  for (let row = 0; row <= CHART_ROWS + 1; row += 1) draft.add([]);
}

function addFormats(draft: SheetDraft, last: number): void {
  const values = { top: FIRST, left: WAVE_COLUMN.entry, bottom: last, right: RANK };
  draft.format(values, `E${FIRST + 1}="${WORD.noData}"`, 'noData');
  const best = columnRange(BEST, FIRST, last);
  draft.format(best, `$L${FIRST + 1}="${WORD.yes}"`, 'ok');
  draft.format(best, `OR($L${FIRST + 1}="${WORD.noData}",$L${FIRST + 1}="${WORD.unknown}")`, 'noData');
  const changes = { top: FIRST, left: 7, bottom: last, right: 9 };
  draft.format(changes, `AND(ISNUMBER(H${FIRST + 1}),H${FIRST + 1}<0)`, 'low');
}

function notes({ social }: Settings, missing: number): string[] {
  return [
    'Изменение – разность двух волн (для долей – в п.п.); школа без одной из волн – «н/д», это не ноль. Снижение выделено цветом и знаком «−».',
    social.best === 'topThird'
      ? 'Школы с лучшими результатами: верхняя треть итоговой волны, равные результаты – вместе.'
      : 'Школы с лучшими результатами: итоговая волна выше среднего по школам листа.',
    ...(missing === 0
      ? []
      : [
          `Школ без итоговой волны: ${missing}. Их результат (от 0 до 100) мог бы сдвинуть границу и места: они показаны промежутком, а где он решает – «не определено».`,
        ]),
  ];
}

function difference(from: number | undefined, to: number | undefined): number | string {
  return from === undefined || to === undefined ? WORD.noData : withoutNoise(to - from);
}

/** Descending places from 1; equal values share one. */
function placesOf(values: readonly (number | null)[]): (number | null)[] {
  const sorted = values.filter((value): value is number => value !== null).sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : first.get(value)!));
}
