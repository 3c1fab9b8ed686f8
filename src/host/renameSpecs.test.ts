import { fullReport } from '../../test/fixtures/sheetSpecs';
import { renameSpecs, rewriteFormula } from './renameSpecs';

const sheets = new Map([['риски 2021-2022', "Риски 'а' (2)"]]);
const names = new Map([['порог', 'Порог_2']]);

describe('rewriteFormula', () => {
  it.each([
    ["SUM('Риски 2021-2022'!A1:B2)", "SUM('Риски ''а'' (2)'!A1:B2)"],
    ["'РИСКИ 2021-2022'!$D$5", "'Риски ''а'' (2)'!$D$5"],
    ['IF(A1>=Порог,"Порог","нет")', 'IF(A1>=Порог_2,"Порог","нет")'],
    ['IF(A1="\'Риски 2021-2022\'!A1",1,0)', 'IF(A1="\'Риски 2021-2022\'!A1",1,0)'],
    ['Порог(1)+Порог_доли+МойПорог', 'Порог(1)+Порог_доли+МойПорог'],
    ["'Другой лист'!A1", "'Другой лист'!A1"],
    ['"a""Порог"&порог', '"a""Порог"&Порог_2'],
  ])('%s', (formula, expected) => {
    expect(rewriteFormula(formula, sheets, names)).toBe(expected);
  });
});

describe('renameSpecs', () => {
  it('carries a renamed name and sheet everywhere', () => {
    const [list, settings] = renameSpecs(
      fullReport(),
      new Map([['методика', 'Методика (2)']]),
      new Map([['порог_доли', 'Порог_доли_2']]),
    );
    expect(settings).toMatchObject({ name: 'Методика (2)', names: [{ name: 'Порог_доли_2' }] });
    expect(list!.rows[3]![3]!.formula).toBe('IF(C4>=Порог_доли_2,"да","нет")');
    expect(list!.rows[3]![1]!.link).toBe("'Методика (2)'!A1");
    expect(list!.conditionalFormats[1]!.formula).toBe('$C4>=Порог_доли_2');
  });
});
