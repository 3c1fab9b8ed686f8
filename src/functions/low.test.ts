import { down, refusal } from '../../test/fixtures/functionCalls';
import { isLow, share } from './low';
import type { Refusal } from './refusal';

describe('SHNOR.SHARE', () => {
  it('counts marks; whoever has none did not take part, 0 and empty are none', () => {
    expect(share(down(2, 3, 4, 5), null)).toBe(25);
    expect(share(down(2, '3', null, '', 0, 'х', 'н', 'н/д', 'отсутствовал', 2), null)).toBeCloseTo(66.667, 2);
    expect(share([[2, 2, 2]], null)).toBe(100);
    expect(share(down(null, '', 'н/д'), null)).toBe('н/д');
    expect(share(down(0, 0, 0, 0), null)).toBe('н/д');
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
    expect(refusal(() => share(down(2, 6), null))).toBe('markExpected');
    expect(refusal(() => share(down(2, true), null))).toBe('markExpected');
    expect(refusal(() => share('много', 31))).toBe('numberExpected');
    expect(refusal(() => share(down(1, 2), 31))).toBe('oneCellExpected');
    expect(refusal(() => share(1, down(30, 31)))).toBe('participantsCell');
  });

  it('never repeats the name of a person in a message', () => {
    try {
      share(down('Иванов Пётр', 2), null);
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
    expect(isLow(down(2, 2, 2, 3, 3, 3, 3, 4, 4, 5), null, null)).toBe('да');
  });

  it('decides by a printed percent only when rounding cannot matter', () => {
    expect(isLow('35,5 %', null, null)).toBe('да');
    expect(isLow('30 %', null, null)).toBe('не определено');
    expect(isLow('30 %', 10, null)).toBe('да');
    expect(isLow([[29.63, 40.74, 22.22, 7.41]], 27, null)).toBe('нет');
  });

  it('takes numbers as exact and texts as printed, one share or four alike', () => {
    expect(isLow([[30, 40, 20, 10]], null, null)).toBe('да');
    expect(isLow([[29.99, 40.01, 20, 10]], null, null)).toBe('нет');
    expect(isLow([[0.3, 0.4, 0.2, 0.1]], null, null)).toBe('да');
    expect(isLow([['30 %', '40 %', '20 %', '10 %']], null, null)).toBe('не определено');
    expect(isLow([['30', '40', '20', '10']], null, null)).toBe('не определено');
    expect(isLow([['30', 40, 20, 10]], null, null)).toBe('не определено');
    expect(isLow([[30, '40 %', 20, 10]], null, null)).toBe('да');
    expect(isLow([['30', '29,63', 30.37, 10]], null, null)).toBe('не определено');
    expect(isLow([[null, 50, 30, 20]], null, null)).toBe('нет');
  });

  it('turns a share beside participants into people, number or text', () => {
    expect(isLow([[30, 40, 20, 10]], 100, null)).toBe('да');
    expect(isLow([[30, 40, 20, 10]], 50, null)).toBe('да');
    expect(isLow([[29.6, 40.7, 22.2, 7.4]], 27, null)).toBe('нет');
    expect(isLow([['29,6 %', '40,7 %', '22,2 %', '7,4 %']], 27, null)).toBe('нет');
    // 62 of 207 print as 30,0 % and are fewer than 30 %.
    expect(isLow([[30, 40, 20, 10]], 207, null)).toBe('не определено');
  });

  it('tells missing, not held and zero apart', () => {
    expect(isLow([[null]], [[null]], null)).toBe('не определено');
    expect(isLow([['']], [[25]], null)).toBe('не определено');
    expect(isLow([[5]], [['']], null)).toBe('не определено');
    expect(isLow([[0]], [[0]], null)).toBe('—');
    expect(isLow([[0]], [[25]], null)).toBe('нет');
    expect(isLow(down(null, null), null, null)).toBe('не определено');
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
    expect(refusal(() => isLow(3, 10, down('shnor.threshold', 30)))).toBe('settingsShape');
    // A wrong value of the other rule does not concern this question.
    expect(isLow(3, 10, [['risk.s4.vpr', 'много']])).toBe('да');
  });
});
