import { procedureText } from '../locale/procedureText';
import { procedureKey } from '../model/procedure';
import {
  PROCEDURE_CODES,
  RISK_VPR,
  SHNOR_PROCEDURES,
  listedIndex,
  listedProcedure,
  riskVprIndex,
} from './procedures';

describe('the two lists of procedures', () => {
  it('each procedure finds itself', () => {
    expect(SHNOR_PROCEDURES.map(({ code }) => code)).toEqual([...PROCEDURE_CODES]);
    SHNOR_PROCEDURES.forEach((listed, index) => {
      expect(listedIndex(listed.procedure)).toBe(index);
      expect(listedProcedure(listed.procedure)).toBe(listed);
      expect(riskVprIndex(listed.procedure)).toBe(-1);
    });
    RISK_VPR.forEach(({ procedure }, index) => {
      expect(riskVprIndex(procedure)).toBe(index);
      expect(listedIndex(procedure)).toBe(-1);
    });
  });

  it('names procedures in the words of the source', () => {
    for (const { procedure, text } of SHNOR_PROCEDURES) {
      expect(procedureText(procedureKey(procedure), { language: 'ru' })).toBe(text);
    }
    expect(procedureText('vpr-mathematics-5', { language: 'en' })).toBe('VPR in mathematics (class 5)');
  });

  it('what the lists do not name is outside', () => {
    expect(listedProcedure({ kind: 'ege', subject: 'mathematics' })).toBeUndefined();
    expect(listedIndex({ kind: 'vpr', subject: 'биология', grade: 5 })).toBe(-1);
    expect(listedIndex({ kind: 'vpr', subject: 'russian' })).toBe(-1);
    expect(riskVprIndex({ kind: 'vpr', subject: 'биология', grade: 4 })).toBe(-1);
  });

  it('a class given to ОГЭ does not hide it', () => {
    expect(listedProcedure({ kind: 'oge', subject: 'russian', grade: 9 })?.code).toBe('P6');
  });
});
