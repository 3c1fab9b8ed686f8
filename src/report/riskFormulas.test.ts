import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { RISK_INDICATORS, type RiskIndicator } from '../model/context';
import type { Settings } from '../methodology/settings';
import { riskFormulas, type RiskRowNumbers } from './riskFormulas';

/** Row 11 is 1.1, row 12 is 1.2, and so on; the decisions stand in rows 41–44. */
const rows: RiskRowNumbers = {
  inputs: Object.fromEntries(RISK_INDICATORS.map((indicator, index) => [indicator, 11 + index])) as Record<
    RiskIndicator,
    number
  >,
  unique: null,
  sections: { 1: 41, 2: 42, 3: 43, 4: 44 },
  hit: 50,
  open: 51,
};
const base = DEFAULT_SETTINGS.risk;
const formulas = (changes: Partial<Settings['risk']> = {}, place = rows) =>
  riskFormulas('C', place, { ...base, ...changes });

describe('formulas of a column of table 3.2', () => {
  it('section 1: at least one negative answer; an empty cell is unknown', () => {
    expect(formulas().sections[1]).toBe(
      'IF(COUNTIF(C11:C12,"нет")+COUNTIF(C13:C17,"нет")>=1,"риск",' +
        'IF(COUNTIF(C11:C12,"да")+COUNTIF(C11:C12,"нет")+COUNTIF(C11:C12,"частично")+COUNTIF(C11:C12,"—")+' +
        'COUNTIF(C13:C17,"да")+COUNTIF(C13:C17,"нет")+COUNTIF(C13:C17,"частично")+COUNTIF(C13:C17,"—")>=7,"нет","не определено"))',
    );
  });

  it('section 1: «частично» is negative when the settings say so', () => {
    const { sections } = formulas({ s1: { ...base.s1, partialIsNegative: true } });
    expect(sections[1]).toContain('IF(COUNTIF(C11:C12,"нет")+COUNTIF(C11:C12,"частично")+');
  });

  it('section 1: laboratories together are negative only when every room is', () => {
    const { sections } = formulas({ s1: { ...base.s1, labsSeparately: false } });
    expect(sections[1]).toContain(
      'AND((5-COUNTIF(C13:C17,"—"))>0,(COUNTIF(C13:C17,"нет"))=(5-COUNTIF(C13:C17,"—")))',
    );
  });

  it('section 2: «более 10 %», «более чем 0 %», either or both', () => {
    const hit =
      'COUNTIF(C18,">"&Риск_нагрузка)*ISNUMBER(Риск_нагрузка)+' +
      'COUNTIF(C19,">"&Риск_без_переподготовки)*ISNUMBER(Риск_без_переподготовки)';
    const open =
      '(1-COUNT(C18)*ISNUMBER(Риск_нагрузка)-COUNTIF(C18,"—"))+' +
      '(1-COUNT(C19)*ISNUMBER(Риск_без_переподготовки)-COUNTIF(C19,"—"))';
    expect(formulas().sections[2]).toBe(`IF(${hit}>=1,"риск",IF(${hit}+${open}<1,"нет","не определено"))`);
    expect(formulas({ s2: { ...base.s2, join: 'and' } }).sections[2]).toContain(`IF(${hit}>=2,`);
  });

  it('section 3: the sum, which decides even when a part of it is missing', () => {
    expect(formulas().sections[3]).toBe(
      'IF(ISNUMBER(Риск_контингент),IF(AND(COUNT(C20:C23)+(4-COUNT(C20:C23)-COUNTIF(C20:C23,"—"))>0,ROUND(SUM(C20:C23),9)>Риск_контингент),"риск",' +
        'IF((4-COUNT(C20:C23)-COUNTIF(C20:C23,"—"))=0,"нет","не определено")),"не определено")',
    );
  });

  it('section 3: the mean, the sum without 3.4, the share of unique children', () => {
    const s3 = (sum: Settings['risk']['s3']['sum']) => formulas({ s3: { ...base.s3, sum } }).sections[3];
    expect(s3('mean')).toContain('SUM(C20:C23)/MAX(1,4-COUNTIF(C20:C23,"—"))');
    expect(s3('withoutMissing34')).toContain('(3-COUNT(C20:C22)-COUNTIF(C20:C22,"—"))=0');
    const unique = formulas({ s3: { ...base.s3, sum: 'unique' } }, { ...rows, unique: 24 }).sections[3];
    expect(unique).toContain('ROUND(N(C24),9)>Риск_контингент');
    expect(unique).not.toContain('C20');
  });

  it('section 4: two of 4.1–4.4 with equality, or 4.5 without it', () => {
    const vpr = 'COUNTIF(C24:C27,">="&Риск_ВПР)*ISNUMBER(Риск_ВПР)';
    const failing = 'COUNTIF(C28,">"&Риск_неуспевающие)*ISNUMBER(Риск_неуспевающие)';
    const counted = 'ISNUMBER(Риск_ВПР_показателей)';
    expect(formulas().sections[4]).toBe(
      `IF(OR(AND(${counted},${vpr}>=Риск_ВПР_показателей),${failing}>=1),"риск",` +
        `IF(AND(AND(${counted},${vpr}+(4-COUNT(C24:C27)*ISNUMBER(Риск_ВПР)-COUNTIF(C24:C27,"—"))<Риск_ВПР_показателей),` +
        `${failing}+(1-COUNT(C28)*ISNUMBER(Риск_неуспевающие)-COUNTIF(C28,"—"))<1),"нет","не определено"))`,
    );
    expect(formulas({ s4: { ...base.s4, join: 'and' } }).sections[4]).toMatch(/^IF\(AND\(.*IF\(OR\(/);
  });

  it('the verdict: hit and open sections against the number on «Методика»', () => {
    expect(formulas()).toMatchObject({
      hit: '(C41="риск")+(C42="риск")+(C43="риск")+(C44="риск")',
      verdict:
        'IF(ISNUMBER(Риск_разделов),IF(C50>=Риск_разделов,"да",IF(C50+C51<Риск_разделов,"нет","не определено")),"не определено")',
    });
  });
});
