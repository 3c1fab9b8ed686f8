import { plainFormula } from './russianFormula';

it.each([
  ['=ЕСЛИ(A1>0,3;"да";"нет")', '=IF(A1>0.3,"да","нет")'],
  ['=если(и(A1;B1);1;0)', '=IF(AND(A1,B1),1,0)'],
  ['=СЧЕТЕСЛИ(A1:A9;"да;нет")', '=COUNTIF(A1:A9,"да;нет")'],
  ["=СУММ('План; 2023'!A1;B1)", "=SUM('План; 2023'!A1,B1)"],
  ['=RISK.FLAG(D2:D5;2)', '=RISK.FLAG(D2:D5,2)'],
  ['=SUM({1;2})', '=SUM({1;2})'],
  ['=SUM(A1;B2;0,5)', '=SUM(A1,B2,0.5)'],
])('%s is read as in Russian Excel', (typed, plain) => {
  expect(plainFormula(typed)).toBe(plain);
});

it.each(['=SHNOR.ISLOW(6,20)', '=IF(A1,1,2)', '=A1&";"', '=Порог_1*2', '=SUM(A1:B2)'])(
  '%s stays as it is',
  (typed) => {
    expect(plainFormula(typed)).toBe(typed);
  },
);
