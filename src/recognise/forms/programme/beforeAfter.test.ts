import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { cellKey } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';
import { beforeAfter } from './beforeAfter';

const HEAD = ['№ строки плана', 'Показатель', 'Школа', 'Единица', 'Было', 'Стало', 'Лучше, если', 'Документ'];
const read = (...rows: CellValue[][]) => beforeAfter.read(gridOf([HEAD, ...rows]), optionsOf());
const first = (...row: CellValue[]) => {
  const { records, findings } = read(row);
  const line = records.programme.countableResults[0];
  const value = (state: (typeof line & object)['before']) =>
    state === null ? null : state.kind === 'answer' ? state.yes : state.value;
  return line && [line.unit, value(line.before), value(line.after), findings.map(({ code }) => code)];
};

describe('«Результаты до и после»', () => {
  it('is recognised, and its rows are read with the school where there is one', () => {
    const { records, rows, findings } = read(
      ['13.', 'ИОМ педагогов', null, 'количество', 4, 9, 'больше', 'приказ № 3'],
      ['26', 'Доля вовлечённых', 'МБОУ СОШ № 2', 'доля, %', '34,5', 41.2],
    );
    expect(findings).toEqual([]);
    expect(rows).toMatchObject({ used: 2, service: 1 });
    expect(records.programme.countableResults).toMatchObject([
      { row: '13', school: null, unit: 'count', better: 'more', document: 'приказ № 3' },
      { row: '26', school: { name: 'МБОУ СОШ № 2' }, unit: 'percent', before: { value: 34.5 }, better: null },
    ]);
    expect(records.programme.countableResults[1]!.after!.source.cell).toBe('F3');
    expect(recogniseSheet(gridOf([HEAD, ['13', 'ИОМ', null, null, 1, 2]]), optionsOf()).form).toBe(
      'beforeAfter',
    );
  });

  it.each<[string, CellValue[], unknown[]]>([
    [
      'a word of refusal is an answer',
      ['18', 'Резерв', null, 'да/нет', 'нет', 'да'],
      ['answer', false, true, []],
    ],
    [
      'empty and «н/д» are unknown, never zero',
      ['27', 'К', null, 'количество', null, 'н/д', null, 'акт'],
      ['count', null, null, []],
    ],
    ['0 is a real zero', ['27', 'К', null, 'количество', 3, 0], ['count', 3, 0, []]],
    [
      'without a unit, answers speak for themselves',
      ['22', 'НПА', null, null, 'нет', 'да'],
      ['answer', false, true, []],
    ],
    ['and so do percent signs', ['26', 'Доля', null, null, '10 %', '12,5 %'], ['percent', 10, 12.5, []]],
    [
      'partly is no answer',
      ['22', 'НПА', null, 'да/нет', 'частично', 'да'],
      ['answer', null, true, ['answerNotUnderstood']],
    ],
    [
      'a share is named by the indicator',
      ['', 'Доля детей с ИОМ, %', null, null, 20, 40],
      ['percent', 20, 40, []],
    ],
    [
      'a share named by the indicator is none above 100',
      ['', 'Охват детей, %', null, null, 20, 140],
      ['percent', 20, null, ['resultImpossible']],
    ],
    [
      'fractions of a share named by the indicator are asked about',
      ['', 'Доля', null, null, 0.2, 0.5],
      ['percent', null, null, ['percentScaleAmbiguous']],
    ],
    [
      'a share counted in pieces is asked about',
      ['', 'Доля ИОМ, %', null, 'ед.', 20, 140],
      ['count', null, null, ['resultUnitUnclear']],
    ],
    [
      'a number of schools with some share is a number',
      ['', 'Число школ с долей двоек выше 10 %', null, null, 5, 3],
      ['count', 5, 3, []],
    ],
    [
      'a share above 100 is impossible',
      ['26', 'Доля', null, 'доля, %', 50, 120],
      ['percent', 50, null, ['resultImpossible']],
    ],
    [
      'fractions of a share are asked about',
      ['26', 'Доля', null, 'доля, %', 0.2, 0.3],
      ['percent', null, null, ['percentScaleAmbiguous']],
    ],
    [
      'a fraction beside a percent is asked about',
      ['26', 'Доля', null, 'доля, %', 0.2, 35],
      ['percent', null, 35, ['percentScaleAmbiguous']],
    ],
    [
      'a percent is no count',
      ['27', 'К', null, 'количество', '5 %', 3],
      ['count', null, 3, ['resultImpossible']],
    ],
    [
      'a word is no number',
      ['27', 'К', null, 'количество', 'много', 3],
      ['count', null, 3, ['numberExpected']],
    ],
  ])('%s', (_, row, wanted) => {
    expect(first(...row)).toEqual(wanted);
  });

  it.each([
    ['больше', 'more'],
    ['не больше', 'less'],
    ['не выше', 'less'],
    ['не меньше', 'more'],
    ['Не ниже', 'more'],
    ['не рост', 'less'],
    ['снижение', 'less'],
    ['чем меньше, тем лучше', 'less'],
    ['↑', 'more'],
    [null, null],
    ['н/д', null],
    ['чем больше, тем хуже', 'unclear'],
    ['больше или меньше', 'unclear'],
    ['меньше не становится', 'unclear'],
    ['как есть', 'unclear'],
    ...[
      ...['рост недопустим', 'увеличение нежелательно', 'больше – плохо', 'рост – плохо', 'без увеличения'],
      ...[
        'нельзя больше',
        'увеличение — минус',
        'снижение нежелательно',
        'уменьшение недопустимо',
        'без роста',
      ],
      ...[
        'отсутствие роста',
        'замедление роста',
        'предотвращение снижения',
        'больше не нужно',
        '+',
        'больше?',
      ],
    ].map((text): [string, string] => [text, 'unclear']),
    ['Рост показателя', 'more'],
    ['лучше, если больше', 'more'],
    ['меньше – лучше', 'less'],
    ['-', null],
  ])('«Лучше, если»: «%s»', (text, better) => {
    const { records, findings } = read(['5', 'Показатель', null, 'количество', 5, 7, text]);
    expect(records.programme.countableResults[0]!.better).toBe(better);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual(
      better === 'unclear' ? [['betterNotUnderstood', 'G2']] : [],
    );
  });

  it('a cell formatted as a percent is read as one', () => {
    const rows = [HEAD, ['26', 'Доля', null, 'доля, %', 0.345, 0.412]];
    const grid = gridOf(rows, { percentCells: new Set([cellKey(1, 4), cellKey(1, 5)]) });
    const [line] = beforeAfter.read(grid, optionsOf()).records.programme.countableResults;
    expect([line!.before, line!.after]).toMatchObject([{ value: 34.5 }, { value: 41.2 }]);
  });

  it('values without an indicator are told', () => {
    const { findings, rows } = read([null, null, null, null, 1, 2], ['13', 'ИОМ', null, null, 1, 2]);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['resultWithoutTitle', '2:2']]);
    expect(rows).toMatchObject({ used: 1, reported: 1 });
  });
});
