import { INDICATOR_CODES } from '../../model/programme/indicator';
import { indicatorOfCode } from '../../recognise/forms/programme/indicatorCodes';
import { shownCode } from './monitoringNames';

describe('the code of an indicator on a sheet', () => {
  it('is Russian', () => {
    expect(shownCode('PMO-6')).toBe('ПМО-6');
    expect(shownCode('2.3.2.1c')).toBe('2.3.2.1в');
    expect(shownCode('3.3.1.1')).toBe('3.3.1.1');
    for (const code of INDICATOR_CODES) expect(shownCode(code)).not.toMatch(/[A-Za-z]/);
  });

  it.each(INDICATOR_CODES)('%s is read back in both spellings', (code) => {
    expect(indicatorOfCode(shownCode(code))).toBe(code);
    expect(indicatorOfCode(code)).toBe(code);
  });
});
