import { FormulaBook } from '../../../test/fixtures/formulas';
import { numbered, sheetNamed, textsOf, values } from '../../../test/fixtures/analysis';
import { gridOfSpec, headOf, typedRows, type Typed } from '../../../test/fixtures/specGrid';
import type { Analysis, AnalysisInput } from '../../analysis/analysis';
import { analyse } from '../../analysis/analyse';
import { cellKey, type Grid } from '../../grid/grid';
import { formatFor } from '../../locale/language';
import type { School } from '../../model/school';
import { buildReport } from '../report';
import type { SheetSpec } from '../sheetSpec';
import { buildTemplate } from '../template';

const ru = formatFor('ru');
const template = buildTemplate(['basic', 'support', 'monitoring']);
const YEAR = '2023/2024';
/** One year of ОГЭ decides: what was not loaded is left out. */
const LOADED = { 'shnor.notLoaded': 'leftOut', 'shnor.missingYear': 'notLow' };
const run = (
  grids: readonly Grid[],
  chosen: Readonly<Record<string, string>> = {},
  more: Partial<AnalysisInput> = {},
): Analysis =>
  analyse(grids, {
    year: YEAR,
    reading: { mappings: [], forms: {} },
    settingsChosen: { ...LOADED, ...chosen },
    ...more,
  });
const filled = (name: string, typed: Typed) => gridOfSpec(sheetNamed(template, name), typed);
const under = (name: string, heading: string, lines: Parameters<typeof typedRows>[1]) =>
  filled(name, typedRows(headOf(sheetNamed(template, name), heading).row, lines));

const [one, two, three] = [1, 2, 3].map((number) => numbered(number)) as [School, School, School];
const register = under(
  'Справочник ОО',
  'Код ОО',
  [one, two, three].map(({ name, municipality }, index) => [
    String(101 + index),
    null,
    null,
    name,
    null,
    'СОШ',
    municipality!,
    null,
    'да',
    'да',
    'да',
    index === 0 ? '2023/2024' : 'нет',
  ]),
);
/** СОШ № 1 is low in two procedures of 2022/2023, the others in none. */
const results = under(
  'Результаты',
  'Учебный год',
  [
    ['101', one.name, 40, 20],
    ['102', two.name, 50, 5],
    ['103', three.name, 40, 2],
  ].flatMap(([code, name, count, failed]) =>
    ['математика', 'русский язык'].map((subject) => [
      '2022/2023',
      'ОГЭ',
      subject,
      null,
      null,
      'основной',
      code!,
      name!,
      count!,
      failed!,
    ]),
  ),
);
const context = under('Контекст', 'Код ОО', [
  ['101', one.name, '2023-10-01', 100, 10, 0, 0, 20, 15, 0, 0],
  ['102', two.name, '2023-10-01', 200, 10, 0, 0, 30, 20, 0, 0],
  ['103', three.name, '2023-10-01', 400, 10, 0, 0, 4, 4, 0, 0],
]);
const profile = under('Рисковый профиль', 'Код ОО', [
  [
    '101',
    one.name,
    YEAR,
    'Высокая',
    'средняя',
    'Низкая',
    'нет',
    '—',
    'н/д',
    'Высокая',
    'нет',
    'нет',
    'нет',
    'Высокая',
  ],
  ['102', two.name, YEAR, ...new Array<string>(11).fill('нет')],
]);
const beforeAfter = (() => {
  const spec = sheetNamed(template, 'Результаты до и после');
  const { row, column } = headOf(spec, '№ строки плана');
  const at = (line: number, heading: string) => cellKey(row + 1 + line, column(heading));
  return filled(
    spec.name,
    new Map<number, string | number>([
      [at(0, 'Было'), 4],
      [at(0, 'Стало'), 9],
      [at(2, 'Было'), 'нет'],
      [at(2, 'Стало'), 'да'],
      [at(7, 'Было'), 34.5],
      [at(7, 'Стало'), 41.2],
      [at(8, 'Стало'), 3],
      [at(9, 'Школа'), two.name],
      [at(9, 'Было'), 7],
      [at(9, 'Стало'), 9],
    ]),
  );
})();
const marks = under('ШНРО и НСУ', 'Код ОО', [['102', two.name, null, null, 'да', 'приказ № 5']]);
const expected = (() => {
  const spec = sheetNamed(template, 'Результаты программы');
  const { row } = headOf(spec, 'Пункт программы');
  return filled(
    spec.name,
    new Map<number, string>([
      [cellKey(row + 2, 2), 'да'],
      [cellKey(row + 2, 4), 'приказ № 11'],
      [cellKey(row + 2, 5), '2023-09-11'],
      [cellKey(row + 3, 2), '—'],
    ]),
  );
})();
const base = [register, results, context];
const all = [...base, profile, beforeAfter, marks, expected];

describe('the whole line from the input sheets', () => {
  const analysis = run(all);
  const specs = buildReport(analysis, ru);

  it('every input is recognised as what it is, and no row is lost or refused', () => {
    const forms = analysis.readings.map(({ form }) => form);
    expect(forms).toEqual([
      'register',
      'results',
      'context',
      'riskProfile',
      'beforeAfter',
      'supportMarks',
      'evidence',
    ]);
    for (const { rows, sheet } of analysis.readings) {
      const grid = all.find((grid) => grid.sheet === sheet)!;
      expect(Object.values(rows).reduce((sum, count) => sum + count, 0)).toBe(grid.rows.length);
      expect([sheet, rows.reported]).toEqual([sheet, 0]);
    }
    const own = analysis.findings.filter(({ severity }) => severity === 'error');
    expect(own).toEqual([]);
  });

  it('has the six sheets, no name longer than Excel allows', () => {
    const names = specs.filter(({ kind }) => ['profile', 'support', 'partners', 'expected'].includes(kind));
    expect(names.map(({ name }) => name)).toEqual([
      'Рисковый профиль 2023-2024',
      'Меры профиля 2023-2024',
      'До и после 2023-2024',
      'ШНРО и НСУ 2023-2024',
      'Партнёры 2023-2024',
      'Ожидаемые результаты 2023-2024',
    ]);
    for (const { name } of names) expect(name.length).toBeLessThanOrEqual(31);
  });

  it('every formula gives what our own rules computed', () => {
    expect(new FormulaBook(specs).differences()).toEqual([]);
  });

  it('levels follow the thresholds on «Методика»', () => {
    const edited = sheetNamed(
      buildReport(run(all, { 'profile.highFactors': '4', 'profile.mediumFactors': '6' }), ru),
      'Рисковый профиль',
    );
    const book = new FormulaBook(specs, { Профиль_высоких: 4, Профиль_средних: 6 });
    const levels = edited.rows.flatMap((cells, row) =>
      cells.flatMap((cell, place) =>
        cell?.formula === undefined ? [] : [[cell.value, book.value(edited.name, row, place)]],
      ),
    );
    for (const [written, computed] of levels) expect(computed).toBe(written);
    // Three of high significance and one unknown could be four: the level is open.
    expect(levels.map(([value]) => value)).toContain('не определено');
  });

  it('«Рисковый профиль»: words, counts and levels', () => {
    const spec = sheetNamed(specs, 'Рисковый профиль');
    const line = (name: string) =>
      values(
        spec,
        spec.rows.findIndex((cells) => cells[2]?.value === name),
      );
    // Three factors of high significance.
    expect(line(one.name).slice(3, 20)).toEqual([
      ...['Высокая', 'Средняя', 'Низкая', 'нет', '—', 'н/д', 'Высокая', 'нет', 'нет', 'нет', 'Высокая'],
      ...[3, 1, 1, 1, 'высокий', '1.1; 2.4; 3.4'],
    ]);
    expect(line(two.name).slice(14, 20)).toEqual([0, 0, 0, 0, 'нет', '—']);
    expect(spec.charts).toHaveLength(1);
  });

  it('«Меры профиля»: rows of the road map under the factors, officials of another district left out', () => {
    const spec = sheetNamed(specs, 'Меры профиля');
    const numbers = spec.rows.flatMap((cells) => (cells[1]?.value === one.name ? [cells[4]?.value] : []));
    expect(numbers).toEqual(['4', '5', '6.', '7', '23', '24', '30']);
    expect(textsOf(spec).some((text) => text.includes('Гайворонская'))).toBe(false);
  });

  it('«До и после»: changes by the unit, less is better in row 27, nothing stated is «н/д»', () => {
    const spec = sheetNamed(specs, 'До и после');
    const head = headOf(spec, 'Показатель');
    const lines = Array.from({ length: 12 }, (_, index) => values(spec, head.row + 1 + index));
    const short = lines.map((line) => [line[1], line[3], ...line.slice(5, 11)]);
    const whole = 'муниципалитет в целом';
    expect(short[0]).toEqual(['13', whole, 4, 9, 5, 'ед.', 'больше', 'улучшение']);
    expect(short[2]).toEqual(['18', whole, 'нет', 'да', 'нет → да', '—', 'больше', 'улучшение']);
    expect(short[7]).toEqual(['26', whole, 34.5, 41.2, 6.7, 'п.п.', 'больше', 'улучшение']);
    expect(short[8]).toEqual(['27', whole, 'н/д', 3, 'н/д', 'ед.', 'меньше', 'н/д']);
    expect(short[9]).toEqual(['27', two.name, 7, 9, 2, 'ед.', 'меньше', 'ухудшение']);
    expect(short[1]!.slice(2, 5)).toEqual(['н/д', 'н/д', 'н/д']);
  });

  it('«ШНРО и НСУ»: two verdicts with their grounds and the fourfold table', () => {
    const spec = sheetNamed(specs, 'ШНРО и НСУ');
    const line = (name: string) =>
      values(
        spec,
        spec.rows.findIndex((cells) => cells[2]?.value === name),
      );
    // 20 % on registers and 15 % with disabilities: two shares above 10 %.
    expect(line(one.name).slice(4, 9)).toEqual([
      'да',
      'расчётный признак ШНОР',
      'да',
      'долей за порогом 2, нужно 2; на учёте, ОВЗ',
      'ШНРО и НСУ',
    ]);
    expect(line(two.name).slice(4, 9)).toEqual([
      'нет',
      'расчётный признак ШНОР',
      'да',
      'отметка органа управления: приказ № 5',
      'только НСУ',
    ]);
    expect(line(three.name)[8]).toBe('ни то ни другое');
    const row = spec.rows.findIndex((cells) => cells[0]?.value === 'ШНРО: да');
    expect(values(spec, row).filter((value) => typeof value === 'number')).toEqual([1, 0, 0]);
    expect(values(spec, row + 1).filter((value) => typeof value === 'number')).toEqual([1, 1, 0]);
  });

  it('«Партнёры»: suggestions with their numbers, and the ШНРО without an agreement is told', () => {
    const spec = sheetNamed(specs, 'Партнёры');
    const head = headOf(spec, 'Школа-партнёр');
    const line = values(spec, head.row + 1);
    const get = (heading: string) => line[head.column(heading)];
    expect([get('ШНРО'), get('Место'), get('Школа-партнёр')]).toEqual([one.name, 1, two.name]);
    // 40 of 80 passed against 90 of 100: 40 of the 50 points to the top.
    expect([get('Результат ШНРО, %'), get('Результат партнёра, %'), get('Разница, п.п.')]).toEqual([
      50, 90, 40,
    ]);
    expect(get('Разница результатов, % пути')).toBe(80);
    expect(get('Состояние')).toBe('предложено');
    const told = analysis.findings.find(({ code }) => code === 'shnroWithoutAgreement')!;
    expect(told.params).toMatchObject({ count: 1, total: 1 });
  });

  it('«Ожидаемые результаты»: words of the programme, the share of what is done', () => {
    const spec = sheetNamed(specs, 'Ожидаемые результаты');
    const row = spec.rows.findIndex((cells) => cells[0]?.value === 'III. Ожидаемые результаты');
    // One of seven: the second is not applicable.
    expect(values(spec, row).slice(2, 7)).toEqual([8, 1, 6, 1, 100 / 7]);
    expect(textsOf(spec)).toContain('ШНРО: 1; школ с НСУ: 2; не определено школ: 0');
    expect(textsOf(spec)).toContain('Матрица ответственности');
  });
});

describe('what people type on the finished sheets comes back', () => {
  const specs = buildReport(run(all), ru);

  it('the decision about a partner, and an agreement of the register', () => {
    const spec = sheetNamed(specs, 'Партнёры');
    const head = headOf(spec, 'Школа-партнёр');
    const typed: Typed = new Map([
      [cellKey(head.row + 1, head.column('Решение')), 'да'],
      [cellKey(head.row + 2, head.column('Решение')), 'нет'],
    ]);
    const again = run([...base, gridOfSpec(spec, typed)]);
    expect(again.readings.at(-1)).toMatchObject({ form: 'partnerDecisions', rows: { used: 2, reported: 0 } });
    expect(again.programmes.support!.pairs.map(({ partnerName, state }) => [partnerName, state])).toEqual([
      [two.name, 'accepted'],
      [three.name, 'refused'],
    ]);
    const registry = under('Реестр партнёров', 'Школа-партнёр', [
      ['101', one.name, null, two.name, '12', '2023-09-20', '2023-12-31', 'математика', 'семинар, вебинар'],
    ]);
    const concluded = run([...base, gridOfSpec(spec, typed), registry], {}, { asOf: '2024-02-01' });
    expect(concluded.programmes.support!.pairs.map(({ state }) => state)).toEqual(['expired', 'refused']);
    expect(concluded.findings.map(({ code }) => code)).toContain('shnroWithoutAgreement');
    const inForce = run([...base, registry], {}, { asOf: '2023-10-01' });
    expect(inForce.findings.map(({ code }) => code)).not.toContain('shnroWithoutAgreement');
    const sheet = sheetNamed(buildReport(inForce, ru), 'Партнёры');
    const line = values(sheet, head.row + 1);
    expect(line.slice(-6)).toEqual([
      'договор заключён',
      '12',
      '2023-09-20',
      '2023-12-31',
      'математика',
      'семинар, вебинар',
    ]);
    const next = sheetNamed(buildReport(again, ru), 'Партнёры');
    expect(values(next, head.row + 1)[head.column('Решение')]).toBe('да');
    expect(values(next, head.row + 1)[head.column('Состояние')]).toBe('решено, договора нет');
  });

  it('a decision that is neither yes nor no is told with its cell', () => {
    const spec = sheetNamed(specs, 'Партнёры');
    const head = headOf(spec, 'Школа-партнёр');
    const typed: Typed = new Map([[cellKey(head.row + 1, head.column('Решение')), 'частично']]);
    const [reading] = run([gridOfSpec(spec, typed)]).readings;
    expect(reading!.rows.reported).toBe(1);
    expect(reading!.findings.map(({ code }) => code)).toEqual(['decisionNotUnderstood']);
  });

  it('what was done, document and date of every line', () => {
    const spec = sheetNamed(specs, 'Ожидаемые результаты');
    const row = spec.rows.findIndex((cells) => cells[1]?.value === 'формирование списка школ ШНРО/ НСУ;');
    const typed: Typed = new Map([
      [cellKey(row, 2), 'да'],
      [cellKey(row, 4), 'приказ № 7'],
      [cellKey(row, 5), { kind: 'date', iso: '2023-09-15' }],
    ]);
    const again = run([...base, gridOfSpec(spec, typed)]);
    const reading = again.readings.at(-1)!;
    expect(reading).toMatchObject({ form: 'evidence', rows: { used: 8 + 8 + 12 + 7, reported: 0 } });
    const lines = again.programmes.support!.evidence;
    expect(lines.filter(({ state }) => state !== null)).toEqual([
      expect.objectContaining({ list: 'expected', number: '1', state: 'yes', document: 'приказ № 11' }),
      expect.objectContaining({ list: 'expected', number: '2', state: 'notApplicable' }),
      expect.objectContaining({ list: 'actual', state: 'yes', document: 'приказ № 7', date: '2023-09-15' }),
    ]);
    expect(new FormulaBook(buildReport(again, ru)).differences()).toEqual([]);
  });

  it('nothing else on the finished sheets is read', () => {
    for (const start of ['Рисковый профиль', 'Меры профиля', 'До и после', 'ШНРО и НСУ']) {
      const [reading] = run([gridOfSpec(sheetNamed(specs, start))]).readings;
      expect([start, reading!.form]).toEqual([start, null]);
    }
  });
});

describe('edges', () => {
  it('the empty input sheets wait for their rows and make no sheet', () => {
    const empty = [
      'Рисковый профиль',
      'Рисковый профиль 500+',
      'Результаты до и после',
      'ШНРО и НСУ',
      'Результаты программы',
      'Работы и роли программы',
    ];
    const grids = empty.map((name) => gridOfSpec(template.find((spec) => spec.name === name)!));
    const analysis = run([...base, ...grids]);
    for (const { findings, sheet } of analysis.readings.slice(base.length))
      expect([sheet, findings.map(({ code }) => code)]).toEqual([sheet, ['sheetNotFilled']]);
    expect(analysis.programmes).toMatchObject({ profile: null, results: [], support: null });
  });

  const always = { 'support.sheets': 'всегда' };
  const supportSpecs = (grids: readonly Grid[]): SheetSpec[] =>
    buildReport(run(grids, always), ru).filter(({ kind }) => kind === 'support' || kind === 'partners');

  it('without input sheets of the programme the sheets are made only on demand', () => {
    expect(run(base).programmes.support).toBeNull();
    expect(supportSpecs(base).map(({ kind }) => kind)).toEqual(['support', 'partners']);
    expect(run(all, { 'support.sheets': 'никогда' }).programmes.support).toBeNull();
  });

  it('no ШНРО: no partners; no social data: nothing is decided of НСУ, and that is told', () => {
    const strong = under('Результаты', 'Учебный год', [
      ['2022/2023', 'ОГЭ', 'математика', null, null, 'основной', '102', two.name, 50, 5],
    ]);
    const rating = { ...always, 'support.shnro.criterion': 'место в рейтинге результатов' };
    const analysis = run([register, strong], rating);
    expect(analysis.programmes.support!.schools.map(({ low, hard }) => [low, hard])).toEqual([
      ['unknown', 'unknown'],
      ['yes', 'unknown'],
      ['unknown', 'unknown'],
    ]);
    expect(analysis.findings.map(({ code }) => code)).toContain('nsuDataMissing');
    expect(analysis.findings.map(({ code }) => code)).toContain('partnersNotFound');
    expect(new FormulaBook(buildReport(analysis, ru)).differences()).toEqual([]);
    const none = under('Результаты', 'Учебный год', [
      ['2022/2023', 'ОГЭ', 'математика', null, null, 'основной', '102', two.name, 50, 0],
    ]);
    expect(supportSpecs([register, none]).map(({ kind }) => kind)).toEqual(['support']);
  });

  it('the order of the sheets does not matter', () => {
    const one = buildReport(run(all), ru).filter(({ kind }) => kind !== 'check' && kind !== 'matches');
    const other = buildReport(run([...all].reverse()), ru).filter(
      ({ kind }) => kind !== 'check' && kind !== 'matches',
    );
    expect(other).toEqual(one);
  });
});
