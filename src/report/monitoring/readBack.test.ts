import { analysisOf, rowWith, sheetNamed } from '../../../test/fixtures/analysis';
import { monitoringOutcome, MONITORED } from '../../../test/fixtures/monitoring';
import { filledSheet, gridOfSpec } from '../../../test/fixtures/specGrid';
import { optionsOf } from '../../../test/fixtures/gridOf';
import { NO_PROGRAMMES } from '../../analysis/programmes';
import { cellKey } from '../../grid/grid';
import { formatFor } from '../../locale/language';
import { statedRatio } from '../../methodology/monitoring/history';
import type { IndicatorRecord } from '../../model/programme/indicator';
import { recogniseSheet } from '../../recognise/recognise';
import type { SheetSpec } from '../sheetSpec';
import { buildTemplate } from '../template';
import { shownCode } from './monitoringNames';
import { monitoringSheets } from './monitoringSheets';

const outcome = monitoringOutcome();
const analysis = analysisOf([], undefined, { programmes: { ...NO_PROGRAMMES, monitoring: outcome } });
const specs = monitoringSheets(
  { ...analysis, matching: { ...analysis.matching, schools: MONITORED } },
  formatFor('ru'),
);

function readBack(spec: SheetSpec, changes?: Parameters<typeof gridOfSpec>[1]) {
  const reading = recogniseSheet(gridOfSpec(spec, changes), optionsOf());
  expect(reading.form).toBe('indicators');
  expect(reading.findings).toEqual([]);
  return reading;
}

/** Code, slice, exact ratio, printed percent: everything that a later run needs. */
const essence = (record: IndicatorRecord) => [
  record.code,
  record.slice,
  statedRatio(record),
  statedRatio(record) ? null : record.percent,
];

describe('what a finished sheet says is read back as it was', () => {
  it.each(outcome.slices.map((slice, index) => [specs[index]!.name, slice, index] as const))(
    '«%s»',
    (_, slice, index) => {
      const { records, rows } = readBack(specs[index]!);
      const { indicators } = records.programme;
      const expected = slice.values.map(({ code, status, ratio, percent }) => [
        code,
        slice.slice,
        status === 'zeroDenominator' ? { numerator: 0, denominator: 0 } : ratio,
        status === 'known' && ratio === null ? percent : null,
      ]);
      expect(indicators.map(essence)).toEqual(expected);
      expect(indicators.every(({ kind, ownSheet }) => kind === 'history' && ownSheet === 'monitoring')).toBe(
        true,
      );
      // The schools, the lists and the numbers of the chart are no indicators.
      expect(rows).toMatchObject({ used: slice.values.length, reported: 0, unneeded: 0 });
    },
  );

  it('«Динамика» holds every slice', () => {
    const { indicators } = readBack(sheetNamed(specs, 'Динамика')).records.programme;
    const present = outcome.slices.flatMap(({ slice, values }) =>
      values.map(({ code }) => `${code} ${slice}`),
    );
    const earlier = outcome.history.map(({ code, slice }) => `${code} ${slice}`);
    expect(indicators.map(({ code, slice }) => `${code} ${slice}`).sort()).toEqual(
      [...present, ...earlier].sort(),
    );
    const point = indicators.find(({ code, slice }) => code === '4.3.1' && slice === '2023-01')!;
    expect(essence(point)).toEqual(['4.3.1', '2023-01', null, 62.5]);
    expect(indicators.every(({ ownSheet }) => ownSheet === 'dynamics')).toBe(true);
  });

  it('a restored text that a person edited is read', () => {
    const spec = specs[0]!;
    const row = rowWith(spec, '2.3.3.3');
    expect(spec.rows[row]![2]!.style).toBe('inputText');
    const edited = 'Доля педагогов ШНОР, включенных в ГМО';
    const { indicators } = readBack(spec, new Map([[cellKey(row, 2), edited]])).records.programme;
    expect(indicators.find(({ code }) => code === '2.3.3.3')!.text).toBe(edited);
  });
});

describe('what a person wrote over a finished sheet', () => {
  const [spec] = specs;
  const write = (code: string, cells: Readonly<Record<number, string | number>>) => {
    const row = rowWith(spec!, code);
    const changes = new Map(
      Object.entries(cells).map(([column, value]) => [cellKey(row, Number(column)), value]),
    );
    return recogniseSheet(gridOfSpec(spec!, changes), optionsOf()).records.programme.indicators.find(
      (record) => shownCode(record.code) === code,
    )!;
  };

  it('is told from what the run had put there', () => {
    const { indicators } = readBack(spec!).records.programme;
    expect(indicators.filter(({ writtenOver }) => writtenOver)).toEqual([]);
    expect(write('2.3.2.1а', { 4: 33 }).writtenOver).toEqual({ numbers: true });
    expect(write('2.3.3.8', { 4: 2 })).toMatchObject({
      numerator: { value: 2 },
      writtenOver: { numbers: true },
    });
    // «Значение» of a number, over the sum of the schools.
    expect(write('2.3.3.7', { 6: 5 })).toMatchObject({
      numerator: { value: 5 },
      writtenOver: { numbers: true },
    });
    expect(write('2.3.3.7', { 11: 'МБУ «МЦ»' }).writtenOver).toEqual({
      numbers: false,
      supplier: 'МБУ «МЦ»',
    });
    expect(write('2.3.1.1', { 12: 'проверено 20.09' }).writtenOver).toEqual({
      numbers: false,
      note: 'проверено 20.09',
    });
  });

  it('words added to a note are told from the words of the run', () => {
    const printed = spec!.rows[rowWith(spec!, '2.3.1.2')]![12]!.value as string;
    expect(write('2.3.1.2', { 12: `${printed}; школа № 2 обещала` }).writtenOver).toEqual({
      numbers: false,
      note: 'школа № 2 обещала',
    });
  });

  it('the bounds of a value are read from the sheet of the slice and from «Динамика»', () => {
    const bounds = (sheet: SheetSpec, code: string) =>
      readBack(sheet)
        .records.programme.indicators.filter((one) => one.code === code)
        .at(-1)!.bounds;
    // 1 of 3 with one silent school.
    for (const sheet of [spec!, sheetNamed(specs, 'Динамика')]) {
      expect(bounds(sheet, '2.3.1.2')).toEqual({ low: 100 / 3, high: 200 / 3 });
      expect(bounds(sheet, '2.3.1.1')).toBeUndefined();
    }
  });
});

describe('«Сводные показатели»', () => {
  const template = sheetNamed(buildTemplate(['monitoring']), 'Сводные показатели');

  it('waits calmly while nothing is filled', () => {
    const reading = recogniseSheet(gridOfSpec(template), optionsOf());
    expect(reading.form).toBe('indicators');
    expect(reading.findings.map(({ code }) => code)).toEqual(['sheetNotFilled']);
  });

  it('gives aggregates, with their slice or for the one that is being made', () => {
    const filled = filledSheet(template, [
      ['2.3.1.1', null, null, 3, 12, 'МБУ «МЦ»'],
      ['4.3.1', null, '01.2024', 30, 40, null],
      ['2.3.3.7', null, null, 4, null, null],
    ]);
    const { records, findings, rows } = recogniseSheet(filled, optionsOf());
    expect(findings).toEqual([]);
    expect(rows).toMatchObject({ used: 3, reported: 0 });
    expect(
      records.programme.indicators.map(({ code, slice, numerator, denominator, kind, supplier }) => [
        code,
        slice,
        numerator?.value,
        denominator?.value,
        kind,
        supplier,
      ]),
    ).toEqual([
      ['2.3.1.1', null, 3, 12, 'aggregate', 'МБУ «МЦ»'],
      ['4.3.1', '2024-01', 30, 40, 'aggregate', null],
      ['2.3.3.7', null, 4, undefined, 'aggregate', null],
    ]);
  });
});
