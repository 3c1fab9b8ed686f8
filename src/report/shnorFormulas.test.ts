import { DEFAULT_SETTINGS } from '../methodology/defaults';
import type { Settings } from '../methodology/settings';
import { shnorColumns } from './shnorColumns';
import { FAMILY_RANGES, shnorFormulas } from './shnorFormulas';

const columns = shnorColumns(false);
const formulas = (changes: Partial<Settings['shnor']> = {}) =>
  shnorFormulas(columns, 8, { ...DEFAULT_SETTINGS.shnor, ...changes });

describe('formulas of a line of the ШНОР list', () => {
  it('count low and unknown shares of each year', () => {
    expect(formulas()).toMatchObject({
      low1: 'COUNTIF(D8:L8,">="&ШНОР_порог)*ISNUMBER(ШНОР_порог)',
      unknown1: '(9-COUNT(D8:L8)*ISNUMBER(ШНОР_порог)-COUNTIF(D8:L8,"—"))',
      low2: 'COUNTIF(M8:U8,">="&ШНОР_порог)*ISNUMBER(ШНОР_порог)',
      unknown2: '(9-COUNT(M8:U8)*ISNUMBER(ШНОР_порог)-COUNTIF(M8:U8,"—"))',
    });
  });

  it('take «не менее» or «более» as the settings say', () => {
    expect(formulas({ thresholdSign: '>' }).low1).toBe('COUNTIF(D8:L8,">"&ШНОР_порог)*ISNUMBER(ШНОР_порог)');
  });

  it('decide criterion 1 in three values, and not at all when nothing applies', () => {
    expect(formulas().criterion1).toBe(
      'IF(COUNTIF(D8:U8,"—")=18,"—",IF(ISNUMBER(ШНОР_процедур),IF(V8>=ШНОР_процедур,"да",IF(V8+W8<ШНОР_процедур,"нет","не определено")),"не определено"))',
    );
  });

  it('decide criterion 2 over any procedures of the two years', () => {
    expect(formulas().criterion2).toBe(
      'IF(COUNTIF(D8:U8,"—")=18,"—",IF(AND(V8>=1,X8>=1),"да",IF(OR(V8+W8<1,X8+Y8<1),"нет","не определено")))',
    );
  });

  it('ask for the same procedure in both years when the settings do', () => {
    const { criterion2 } = formulas({ criterion2SameProcedure: true });
    expect(criterion2).toContain(
      'ISNUMBER(ШНОР_порог)*SUMPRODUCT(ISNUMBER(D8:L8)*(D8:L8>=ШНОР_порог)*ISNUMBER(M8:U8)*(M8:U8>=ШНОР_порог))>=1',
    );
  });

  it('take a year without data for a year without low results when the settings do', () => {
    expect(formulas({ missingYear: 'notLow' }).criterion2).toContain('COUNT(D8:L8)=0,COUNT(M8:U8)=0');
    expect(formulas({ missingYear: 'unknown' }).criterion2).not.toContain('=0');
  });

  it('join the procedures of a subject when subjects are counted', () => {
    expect(FAMILY_RANGES).toEqual([
      [0, 1],
      [2, 3],
      [4, 4],
      [5, 5],
      [6, 7],
      [8, 8],
    ]);
    const { low1, criterion2 } = formulas({ countAs: 'subject', criterion2SameProcedure: true });
    expect(low1.match(/COUNTIF/g)).toHaveLength(6);
    expect(low1).toContain('(COUNTIF(D8:E8,">="&ШНОР_порог)*ISNUMBER(ШНОР_порог)>0)');
    expect(criterion2).toContain(
      '(COUNTIF(J8:K8,">="&ШНОР_порог)*ISNUMBER(ШНОР_порог)>0)*(COUNTIF(S8:T8,">="&ШНОР_порог)*ISNUMBER(ШНОР_порог)>0)',
    );
  });

  it('compare the calculated mark with the official one only when both are known', () => {
    expect(formulas().disagreement).toBe(
      'IF(AND(OR(AB8="да",AB8="нет"),OR(AC8="да",AC8="нет")),IF(AB8=AC8,"совпадает","расхождение"),"—")',
    );
  });

  it('move with the column of the municipality', () => {
    expect(shnorFormulas(shnorColumns(true), 8, DEFAULT_SETTINGS.shnor).low1).toBe(
      'COUNTIF(E8:M8,">="&ШНОР_порог)*ISNUMBER(ШНОР_порог)',
    );
  });
});
