import { FormulaBook } from '../../../test/fixtures/formulas';
import { sheetNamed, values } from '../../../test/fixtures/analysis';
import { gridOfSpec, headOf, type Typed } from '../../../test/fixtures/specGrid';
import {
  all,
  base,
  one,
  register,
  run,
  template,
  three,
  two,
  under,
} from '../../../test/fixtures/supportBook';
import { cellKey, type CellValue, type Grid } from '../../grid/grid';
import { formatFor } from '../../locale/language';
import { buildReport } from '../report';
import type { SheetSpec } from '../sheetSpec';

const ru = formatFor('ru');

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
    const lasting = under('Реестр партнёров', 'Школа-партнёр', [
      ['101', one.name, null, two.name, '12', '2023-09-20', '3 года', 'математика'],
    ]);
    const threeYears = sheetNamed(buildReport(run([...base, lasting]), ru), 'Партнёры');
    expect(values(threeYears, head.row + 1)[head.column('Действует до')]).toBe('3 года; 19.09.2026');
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
    const works = filledWorks('формирование списка школ ШНРО/ НСУ;', new Map([[2, 'нет']]));
    const spec = sheetNamed(buildReport(run([...all, works]), ru), 'Ожидаемые результаты');
    const row = spec.rows.findIndex((cells) => cells[1]?.value === 'формирование списка школ ШНРО/ НСУ;');
    const typed: Typed = new Map<number, CellValue>([
      [cellKey(row, 2), 'да'],
      [cellKey(row, 4), 'приказ № 7'],
      [cellKey(row, 5), { kind: 'date', iso: '2023-09-15' }],
    ]);
    const again = run([...base, gridOfSpec(spec, typed)]);
    const reading = again.readings.at(-1)!;
    expect(reading).toMatchObject({ form: 'evidence', rows: { used: 8 + 8, reported: 0 } });
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

/** The input sheet of works and roles with cells of one line typed, by column. */
function filledWorks(text: string, cells: ReadonlyMap<number, CellValue>): Grid {
  const spec = template.find(({ name }) => name === 'Работы и роли программы')!;
  const row = spec.rows.findIndex((line) => line[1]?.value === text);
  return gridOfSpec(spec, new Map([...cells].map(([column, value]) => [cellKey(row, column), value])));
}

describe('sheets copied as values', () => {
  const asValues = (start: string) => ({
    ...gridOfSpec(sheetNamed(buildReport(run(all), ru), start)),
    ownKind: null,
  });

  it.each([
    ['Рисковый профиль', 'riskProfile', 2],
    ['Партнёры', 'partnerDecisions', 0],
    ['Ожидаемые результаты', 'evidence', 8],
    ['Меры профиля', null, 0],
    ['ШНРО и НСУ', null, 0],
  ])('«%s»: its totals, legend and signature are no data, its verdicts no marks', (start, form, used) => {
    const [reading] = run([asValues(start)]).readings;
    expect(reading).toMatchObject({ form, rows: { used, reported: 0 } });
    const told = reading!.findings.filter(({ severity }) => severity !== 'info');
    expect(told).toEqual([]);
  });

  it('say what the sheets say that they were made from', () => {
    const first = run(all).programmes.profile!;
    const again = run([...base, asValues('Рисковый профиль')]).programmes.profile!;
    expect(again.factors).toEqual(first.factors);
    expect(again.schools.map(({ level, activated }) => [level, activated])).toEqual(
      first.schools.map(({ level, activated }) => [level, activated]),
    );
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
