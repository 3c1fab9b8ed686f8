import { kindFormula, kindOfFormula } from './ownKind';

describe('the mark of our own sheets', () => {
  it('comes back from its formula, with or without the sign of a formula', () => {
    expect(kindOfFormula(kindFormula('risk'))).toBe('risk');
    expect(kindOfFormula('="settings"')).toBe('settings');
  });

  it.each(['"constructor"', '"чужое"', "'Лист'!$A$1", '', '"risk"&"x"'])('does not know %s', (formula) => {
    expect(kindOfFormula(formula)).toBeNull();
  });
});
