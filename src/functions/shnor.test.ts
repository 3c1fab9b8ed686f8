import fc from 'fast-check';
import { settingsArbitrary } from '../../test/fixtures/drawn';
import { down, rangeOf, refusal } from '../../test/fixtures/functionCalls';
import { records, result, school, withShnor, Y1, Y2, YEAR } from '../../test/fixtures/records';
import { verdictWord } from '../locale/words';
import { PROCEDURE_CODES } from '../methodology/procedures';
import type { Settings } from '../methodology/settings';
import { judgeShnor } from '../methodology/shnor';
import { isShnor, list, reason } from './shnor';

const NONE = new Array<null>(9).fill(null);
const GOOD = new Array<number>(9).fill(10);
const with30 = (...places: number[]) => GOOD.map((value, index) => (places.includes(index) ? 30 : value));

/** Only profile was sat in Y−1: whether base was given at all, one school cannot tell. */
const WITHOUT_BASE: [string[], string[], Settings] = [
  ['9/30', '62/207', '', '', '3/10', '', '', '0/20', '9/30'],
  ['', '', '62/207', '0/20', '', '62/207', '', '', ''],
  withShnor({ thresholdSign: '>', criterion1Procedures: 4, criterion2SameProcedure: true }),
];

describe('SHNOR.ISSHNOR', () => {
  it('finds criterion 1 and criterion 2 at exactly 30 %', () => {
    expect(isShnor([with30(0, 1)], [GOOD], null)).toBe('да');
    expect(isShnor([with30(0)], [with30(5)], null)).toBe('да');
    expect(isShnor([with30(0)], [GOOD], null)).toBe('нет');
    expect(isShnor([GOOD], [with30(1, 2)], null)).toBe('нет');
    expect(isShnor([with30(0).map((value) => (value === 30 ? 29.999 : value))], [with30(5)], null)).toBe(
      'нет',
    );
  });

  it('takes a column as well as a row, and pairs of failed and participants either way', () => {
    const pairs = GOOD.map((_, index) => (index < 2 ? [3, 10] : [1, 20]));
    expect(isShnor(down(...with30(0, 1)), down(...GOOD), null)).toBe('да');
    expect(isShnor(pairs, [GOOD], null)).toBe('да');
    expect(isShnor([pairs.map(([failed]) => failed), pairs.map(([, people]) => people)], [GOOD], null)).toBe(
      'да',
    );
    expect(
      isShnor(
        GOOD.map(() => [62, 207]),
        [GOOD],
        null,
      ),
    ).toBe('нет');
  });

  it('leaves open what missing data could change; 0 is zero percent, 0 participants not held', () => {
    expect(isShnor([NONE], [NONE], null)).toBe('не определено');
    expect(isShnor([with30(0)], [NONE], null)).toBe('не определено');
    expect(isShnor([new Array(9).fill(0)], [new Array(9).fill(0)], null)).toBe('нет');
    expect(isShnor([new Array(9).fill('—')], [new Array(9).fill('—')], null)).toBe('—');
    expect(
      isShnor(
        GOOD.map(() => [0, 0]),
        GOOD.map(() => [0, 0]),
        null,
      ),
    ).toBe('—');
    expect(
      isShnor(
        GOOD.map(() => [null, null]),
        GOOD.map(() => [null, null]),
        null,
      ),
    ).toBe('не определено');
  });

  it('takes an empty cell of ЕГЭ base for no data, also beside profile; «—» says that nobody sat it', () => {
    const [previous, before] = [with30(0), with30(2)];
    const pupils = (base: unknown) => previous.map((share, slot) => (slot === 6 ? base : share));
    const two = rangeOf(withShnor({ criterion2SameProcedure: true }));
    for (const nothing of [null, '', 'н/д']) {
      expect(isShnor([pupils(nothing)], [before], two)).toBe('не определено');
      expect(list([['СОШ № 1', ...pupils(nothing), ...before]], two)[1]![1]).toBe('не определено');
    }
    expect(isShnor([pupils('—')], [before], two)).toBe('нет');
    const text = String(reason([pupils(null)], [before], two));
    expect(text).toContain('у школы нет результата: ЕГЭ по математике');
    const leftOut = rangeOf(withShnor({ criterion2SameProcedure: true, notLoaded: 'leftOut' }));
    expect(isShnor([pupils(null)], [before], leftOut)).toBe('не определено');
  });

  it('refuses other shapes and words, not numbers that cannot be: those stay unknown', () => {
    expect(refusal(() => isShnor([[1, 2, 3]], [GOOD], null))).toBe('nineExpected');
    expect(refusal(() => isShnor([GOOD], [GOOD, GOOD, GOOD], null))).toBe('nineExpected');
    expect(refusal(() => isShnor([GOOD.map(() => 'плохо')], [GOOD], null))).toBe('numberExpected');
    expect(isShnor([GOOD.map(() => 130)], [GOOD], null)).toBe('не определено');
  });

  it('equals the rule on the same numbers, for every reading', () => {
    const numbers = fc.constantFrom(
      '',
      '0/0',
      '0/20',
      '2/20',
      '3/10',
      '62/207',
      '9/30',
      '40/30',
      '25/25',
      '?/25',
    );
    const year = fc.array(numbers, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(year, year, settingsArbitrary, (previous, before, drawn) => {
        // What a source left out means for all schools is no question to a single one.
        const settings: Settings = { ...drawn, shnor: { ...drawn.shnor, notLoaded: 'unknown' } };
        const results = [previous, before].flatMap((texts, index) =>
          texts.flatMap((text, slot) =>
            text === '' ? [] : [result(PROCEDURE_CODES[slot]!, index === 0 ? Y1 : Y2, text)],
          ),
        );
        const unknown = { primary: null, basic: null, secondary: null };
        const list = [records({ school: school({ type: 'unspecified', levels: unknown }), results })];
        const [line] = judgeShnor(list, YEAR, settings).outcome.schools;
        const pairs = (texts: readonly string[]) =>
          texts.map((text) =>
            text === '' ? [null, null] : text.split('/').map((part) => (part === '?' ? 'н/д' : Number(part))),
          );
        expect(isShnor(pairs(previous), pairs(before), rangeOf(settings))).toBe(verdictWord(line!.verdict));
      }),
      { numRuns: 300, examples: [WITHOUT_BASE] },
    );
  });
});

describe('SHNOR.REASON', () => {
  it('names criteria, procedures and numbers without years', () => {
    const text = String(
      reason(
        GOOD.map((_, at) => (at < 2 ? [12, 31] : [1, 20])),
        [with30(0)],
        null,
      ),
    );
    expect(text.replace(/\u00a0/g, ' ')).toBe(
      'критерий 1: в предыдущем учебном году низкие результаты не менее чем по 2 процедурам; ' +
        'критерий 2: низкие результаты хотя бы по одной процедуре и в предыдущем, и в предшествующем ему учебном году; ' +
        'ВПР по математике (5 класс), предыдущий год: 12 из 31 участника (38,7 %) — не менее 30 %; ' +
        'ВПР по математике (6 класс), предыдущий год: 12 из 31 участника (38,7 %) — не менее 30 %; ' +
        'ВПР по математике (5 класс), год до него: 30,0 % — не менее 30 %',
    );
  });

  it('names what is missing and what cannot be', () => {
    const text = String(reason([[null, 130, ...GOOD.slice(2)]], [GOOD], null));
    expect(text).toContain('для решения не хватает данных');
    expect(text).toContain('предыдущий год, у школы нет результата: ВПР по математике (5 класс)');
    expect(text).toContain('предыдущий год, числа невозможны: ВПР по математике (6 класс)');
    expect(String(reason([new Array(9).fill('—')], [new Array(9).fill('—')], null))).toMatch(
      /^не оценивается/,
    );
  });
});

describe('SHNOR.LIST', () => {
  const head = ['ОО', ...new Array(18).fill('P')];

  it('gives a row for every row, its heading in place of the heading of the table', () => {
    const rows = list([head, ['СОШ № 1', ...with30(0, 1), ...GOOD], ['СОШ № 2', ...GOOD, ...GOOD]], null);
    expect(rows[0]!.slice(0, 4)).toEqual(['Школа', 'ШНОР', 'Критерий 1', 'Критерий 2']);
    expect(rows.slice(1).map((row) => row.slice(0, 6))).toEqual([
      ['СОШ № 1', 'да', 'да', 'нет', 2, 0],
      ['СОШ № 2', 'нет', 'нет', 'нет', 0, 0],
    ]);
    expect(list([['СОШ № 1', ...GOOD, ...GOOD]], null)).toHaveLength(2);
  });

  it('agrees with SHNOR.ISSHNOR and SHNOR.REASON on every row', () => {
    const years: unknown[][] = [with30(0), with30(3), NONE, new Array(9).fill('—'), GOOD];
    const pairs = years.flatMap((one) => years.map((other) => [one, other] as const));
    const rows = list(
      pairs.map(([one, other], index) => [`СОШ № ${index}`, ...one, ...other]),
      null,
    );
    pairs.forEach(([one, other], index) => {
      expect(rows[index + 1]![1]).toBe(isShnor([one], [other], null));
      expect(rows[index + 1]![6]).toBe(reason([one], [other], null));
    });
  });

  it('takes two columns a procedure', () => {
    const pairs = [...with30(0, 1), ...GOOD].flatMap((percent) => [percent / 10, 10]);
    expect(list([['СОШ № 1', ...pairs]], null)[1]!.slice(0, 2)).toEqual(['СОШ № 1', 'да']);
  });

  it('keeps empty rows empty, as null and as the zeros of the desktop, and never holds null', () => {
    const table = [head, new Array(19).fill(null), new Array(19).fill(0), ['СОШ № 1', ...NONE, ...NONE]];
    const rows = list(table, null);
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual(new Array(7).fill(''));
    expect(rows[2]).toEqual(rows[1]);
    expect(rows[3]!.slice(0, 2)).toEqual(['СОШ № 1', 'не определено']);
    for (const row of rows) for (const value of row) expect(['string', 'number']).toContain(typeof value);
  });

  it('tells of a word in one row without losing the others', () => {
    const rows = list(
      [
        ['СОШ № 1', 'плохо', ...GOOD.slice(1), ...GOOD],
        ['СОШ № 2', ...GOOD, ...GOOD],
      ],
      null,
    );
    expect(rows[1]).toEqual([
      'СОШ № 1',
      'не определено',
      'не определено',
      'не определено',
      '',
      '',
      'Ожидалось число, а стоит «плохо».',
    ]);
    expect(rows[2]![1]).toBe('нет');
    expect(refusal(() => list([['СОШ № 1', 1, 2]], null))).toBe('listColumns');
  });

  it('leaves out a procedure that no school has, where the settings say so', () => {
    const withoutP1 = [null, ...GOOD.slice(1)];
    const table = [
      ['СОШ № 1', ...withoutP1, ...GOOD],
      ['СОШ № 2', null, 30, ...GOOD.slice(2), ...GOOD],
    ];
    expect(list(table, null)[2]![1]).toBe('не определено');
    expect(list(table, rangeOf(withShnor({ notLoaded: 'leftOut' })))[2]![1]).toBe('нет');
  });
});
