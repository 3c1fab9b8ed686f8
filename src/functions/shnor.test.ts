import fc from 'fast-check';
import { verdictWord } from '../locale/words';
import { judgeShnor } from '../methodology/shnor';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { PROCEDURE_CODES } from '../methodology/procedures';
import { SETTINGS_CATALOGUE, settingCell, settingValue } from '../methodology/settingsCatalogue';
import type { Settings } from '../methodology/settings';
import { settingsArbitrary } from '../../test/fixtures/drawn';
import { records, result, school, Y1, Y2, YEAR } from '../../test/fixtures/records';
import { isLow, share } from './low';
import { isShnor, list, reason } from './shnor';
import type { RefusalCode } from '../locale/functions/types';
import { Refusal } from './refusal';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const refusal = (call: () => unknown): RefusalCode | null => {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};
/** The settings as the two columns of «Методика». */
const rangeOf = (settings: Settings) =>
  SETTINGS_CATALOGUE.map((entry) => [entry.code, settingCell(entry, settingValue(settings, entry.code))]);

describe('SHNOR.SHARE', () => {
  it('counts marks; whoever has none did not take part, 0 and empty are none', () => {
    expect(share(column(2, 3, 4, 5), null)).toBe(25);
    expect(share(column(2, '3', null, '', 0, 'х', 'н', 'н/д', 'отсутствовал', 2), null)).toBeCloseTo(
      66.667,
      2,
    );
    expect(share([[2, 2, 2]], null)).toBe(100);
    expect(share(column(null, '', 'н/д'), null)).toBe('н/д');
    expect(share(column(0, 0, 0, 0), null)).toBe('н/д');
  });

  it('takes four numbers that add up to 100 or to 1 as shares, «2» first', () => {
    expect(share([[35.5, 40, 20.5, 4]], null)).toBe(35.5);
    expect(share([[33.3, 33.3, 33.3, 0.4]], null)).toBe(33.3);
    expect(share([[0.355, 0.4, 0.205, 0.04]], null)).toBe(35.5);
    expect(share([['35,5 %', '40 %', '20,5 %', '4 %']], null)).toBe(35.5);
    // The limit of rounding is half a percent.
    expect(refusal(() => share([[35.5, 40, 20.5, 4.6]], null))).toBe('markExpected');
    expect(share([[null, 50, 30, 20]], null)).toBe(0);
    expect(share([['н/д', 50, 30, 20]], null)).toBe('н/д');
  });

  it('gives back the count that a printed share stands for when the participants are known', () => {
    expect(share([[29.63, 40.74, 22.22, 7.41]], [[27]])).toBe((100 * 8) / 27);
    expect(share([[8, 11, 6, 2]], 27)).toBe((100 * 8) / 27);
    expect(share('29,6 %', 27)).toBe((100 * 8) / 27);
    expect(refusal(() => share([[8, 11, 6, 3]], 27))).toBe('foursomeSum');
    expect(refusal(() => share('35,5 %', 3))).toBe('percentMisfit');
  });

  it('divides failed by participants, unrounded; 0 failed is nobody, 0 participants is not held', () => {
    expect(share(12, 31)).toBe((100 * 12) / 31);
    expect(share(0, 31)).toBe(0);
    expect(share(0, 0)).toBe('—');
    expect(share('—', 31)).toBe('—');
    expect(share([[null]], 31)).toBe('н/д');
    expect(share([['н/д']], 31)).toBe('н/д');
    expect(share(3, [['н/д']])).toBe('н/д');
    expect(share([['#N/A']], 31)).toBe('н/д');
    expect(share([[{ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }]], 31)).toBe('н/д');
    expect(share([[{ type: 'Double', basicType: 'Double', basicValue: 12 }]], [[31]])).toBe((100 * 12) / 31);
    expect(share([[{ basicValue: 0.355, numberFormat: '0.0%' }]], [[null]])).toBe(35.5);
  });

  it('refuses what cannot be or cannot be understood', () => {
    expect(refusal(() => share(32, 31))).toBe('impossible');
    expect(refusal(() => share(-1, 31))).toBe('impossible');
    expect(refusal(() => share(1.5, 31))).toBe('impossible');
    expect(refusal(() => share(3, 0))).toBe('impossible');
    expect(refusal(() => share('120 %', null))).toBe('percentRange');
    expect(refusal(() => share(2, null))).toBe('loneNumber');
    expect(refusal(() => share([[2]], null))).toBe('loneNumber');
    expect(refusal(() => share(column(2, 6), null))).toBe('markExpected');
    expect(refusal(() => share(column(2, true), null))).toBe('markExpected');
    expect(refusal(() => share('много', 31))).toBe('numberExpected');
    expect(refusal(() => share(column(1, 2), 31))).toBe('oneCellExpected');
    expect(refusal(() => share(1, column(30, 31)))).toBe('participantsCell');
  });

  it('never repeats the name of a person in a message', () => {
    try {
      share(column('Иванов Пётр', 2), null);
    } catch (error) {
      expect((error as Refusal).params).toEqual({ value: '…' });
    }
    expect.assertions(1);
  });
});

describe('SHNOR.ISLOW', () => {
  it('decides on counts, exactly at the border', () => {
    expect(isLow(3, 10, null)).toBe('да');
    expect(isLow(62, 207, null)).toBe('нет');
    expect(isLow(29, 100, null)).toBe('нет');
    expect(isLow(column(2, 2, 2, 3, 3, 3, 3, 4, 4, 5), null, null)).toBe('да');
  });

  it('decides by a printed percent only when rounding cannot matter', () => {
    expect(isLow('35,5 %', null, null)).toBe('да');
    expect(isLow('30 %', null, null)).toBe('не определено');
    expect(isLow('30 %', 10, null)).toBe('да');
    expect(isLow([[29.63, 40.74, 22.22, 7.41]], 27, null)).toBe('нет');
    expect(isLow([[30, 40, 20, 10]], null, null)).toBe('не определено');
    expect(isLow([[30, 40, 20, 10]], 100, null)).toBe('да');
  });

  it('tells missing, not held and zero apart', () => {
    expect(isLow([[null]], [[null]], null)).toBe('не определено');
    expect(isLow([['']], [[25]], null)).toBe('не определено');
    expect(isLow([[5]], [['']], null)).toBe('не определено');
    expect(isLow([[0]], [[0]], null)).toBe('—');
    expect(isLow([[0]], [[25]], null)).toBe('нет');
    expect(isLow(column(null, null), null, null)).toBe('не определено');
  });

  it('takes a threshold as a number or as a range of codes', () => {
    expect(isLow(9, 20, 50)).toBe('нет');
    expect(isLow(10, 20, '50 %')).toBe('да');
    expect(isLow(3, 10, [['shnor.thresholdSign', '> (более)']])).toBe('нет');
    expect(
      isLow(9, 20, [
        ['Код', 'Значение'],
        ['shnor.threshold', '45,0'],
        ['', ''],
        [null, null],
      ]),
    ).toBe('да');
    expect(isLow(5, 12, [['shnor.minParticipants', 15]])).toBe('—');
    expect(isLow(5, 12, [[null]])).toBe('да');
    expect(isLow(5, 12, '')).toBe('да');
  });

  it('refuses settings that cannot be: 0, which an empty cell may give, unknown codes and values', () => {
    for (const wrong of [0, -5, 101, 'тридцать', 33.3333]) {
      expect(refusal(() => isLow(3, 10, wrong))).toBe('thresholdNumber');
    }
    expect(refusal(() => isLow(3, 10, [['shnor.treshold', 30]]))).toBe('settingUnknown');
    expect(refusal(() => isLow(3, 10, [['shnor.threshold', 'много']]))).toBe('settingInvalid');
    expect(refusal(() => isLow(3, 10, [['shnor.threshold', '']]))).toBe('settingInvalid');
    expect(refusal(() => isLow(3, 10, [['shnor.threshold', 30, '%']]))).toBe('settingsShape');
    expect(refusal(() => isLow(3, 10, column('shnor.threshold', 30)))).toBe('settingsShape');
    // A wrong value of the other rule does not concern this question.
    expect(isLow(3, 10, [['risk.s4.vpr', 'много']])).toBe('да');
  });
});

const NONE = new Array<null>(9).fill(null);
const GOOD = new Array<number>(9).fill(10);
const with30 = (...places: number[]) => GOOD.map((value, index) => (places.includes(index) ? 30 : value));

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
    expect(isShnor(column(...with30(0, 1)), column(...GOOD), null)).toBe('да');
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
      { numRuns: 300 },
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
    const settings = {
      ...DEFAULT_SETTINGS,
      shnor: { ...DEFAULT_SETTINGS.shnor, notLoaded: 'leftOut' as const },
    };
    const table = [
      ['СОШ № 1', ...withoutP1, ...GOOD],
      ['СОШ № 2', null, 30, ...GOOD.slice(2), ...GOOD],
    ];
    expect(list(table, null)[2]![1]).toBe('не определено');
    expect(list(table, rangeOf(settings))[2]![1]).toBe('нет');
  });
});
