import type { WaveSchool, WavesOutcome } from '../../methodology/social/outcome';
import { bestBound } from '../../methodology/social/waves';
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
  const foot: Foot = { bound: bestBound(finals, best), boundCell: `$G$${last + 4}`, last };
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
  addNotes(draft, 0, BEST, notes(settings), settings);
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
  readonly bound: number | null;
  readonly boundCell: string;
  readonly last: number;
}

function schoolCells(
  one: WaveSchool,
  index: number,
  place: number | null,
  { boundCell, last }: Foot,
  settings: Settings,
): CellSpec[] {
  const { school, values } = one;
  const row = FIRST + index + 1;
  const finals = absoluteRange(columnRange(WAVE_COLUMN.final, FIRST, last));
  const sign = settings.social.best === 'topThird' ? '>=' : '>';
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
          `IF(ISNUMBER(G${row}),RANK(G${row},${finals},0),"${WORD.noData}")`,
          place ?? WORD.noData,
          'integer',
        )
      : cell(place ?? WORD.noData, 'integer'),
    formulaCell(
      `IF(AND(ISNUMBER(G${row}),ISNUMBER(${boundCell})),IF(G${row}${sign}${boundCell},"${WORD.yes}","${WORD.no}"),"${WORD.noData}")`,
      one.best === 'unknown' ? WORD.noData : verdictWord(one.best),
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
  const bound = label(
    settings.social.best === 'topThird'
      ? 'Граница лучших результатов: верхняя треть итоговой волны'
      : 'Граница лучших результатов: среднее итоговой волны',
  );
  const finals = range(WAVE_COLUMN.final);
  const made =
    settings.social.best === 'topThird'
      ? `LARGE(${finals},ROUNDUP(COUNT(${finals})/3,0))`
      : `ROUND(AVERAGE(${finals}),9)`;
  for (let column = 4; column <= BEST; column += 1)
    if (column !== WAVE_COLUMN.final) draft.put(bound, column, cell(null, 'section'));
  draft.put(
    bound,
    WAVE_COLUMN.final,
    formulaCell(`IF(COUNT(${finals})=0,"${WORD.noData}",${made})`, foot.bound ?? WORD.noData, 'percent'),
  );
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
  draft.format(best, `$L${FIRST + 1}="${WORD.noData}"`, 'noData');
  const changes = { top: FIRST, left: 7, bottom: last, right: 9 };
  draft.format(changes, `AND(ISNUMBER(H${FIRST + 1}),H${FIRST + 1}<0)`, 'low');
}

function notes({ social }: Settings): string[] {
  return [
    'Изменение – разность двух волн (для долей – в п.п.); школа без одной из волн – «н/д», это не ноль. Снижение выделено цветом и знаком «−».',
    social.best === 'topThird'
      ? 'Школы с лучшими результатами: верхняя треть итоговой волны, равные результаты – вместе.'
      : 'Школы с лучшими результатами: итоговая волна выше среднего по школам с данными.',
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
