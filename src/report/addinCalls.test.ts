import { asEntered, callsAddin } from './addinCalls';

describe('calls of the add-in', () => {
  it.each([
    'RISK.FLAG(A1:A4)',
    '=1+SHNOR.SHARE(A1,B1)',
    '=IF(A1="","",risk.section(B1:B3,2))',
    '=_xldudf_RISK_FLAG(B1:B3)',
    '=_xldudf_SHNOR.ISLOW(A1:A4)',
    '=_xll.SHNOR.LIST(A1:D9)',
  ])('%s is one', (formula) => {
    expect(callsAddin(formula)).toBe(true);
  });

  it.each([
    '="=RISK.FLAG("&A1',
    '=SUM(A1)',
    '=MYRISK.FLAG(A1)',
    '=MY.RISK.FLAG(A1)',
    '=_xldudf_OTHER_FLAG(A1)',
    '=RISK.FLAG',
    'SHNOR',
  ])('%s is none', (formula) => {
    expect(callsAddin(formula)).toBe(false);
  });

  it.each([
    ['=_xldudf_RISK_FLAG(B1:B3,2)', '=RISK.FLAG(B1:B3,2)'],
    ['=IF(A1=1,_xll.SHNOR.ISLOW(B1:E1),_xldudf_RISK.FLAG(C1))', '=IF(A1=1,SHNOR.ISLOW(B1:E1),RISK.FLAG(C1))'],
    ['=_xldudf_OTHER_FLAG(1)+RISK.FLAG(A1)', '=_xldudf_OTHER_FLAG(1)+RISK.FLAG(A1)'],
    ['="_xll.RISK.FLAG("&RISK.FLAG(Порог_2)', '="_xll.RISK.FLAG("&RISK.FLAG(Порог_2)'],
  ])('%s is entered as %s', (stored, entered) => {
    expect(asEntered(stored)).toBe(entered);
  });
});
