import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import { formatFor } from '../../locale/language';
import { DEFAULT_SETTINGS } from '../../methodology/defaults';
import { shnorSheet } from '../../report/shnorSheet';
import { analysisOf, lowSchool } from '../../../test/fixtures/analysis';
import { recogniseSheet } from '../recognise';
import { shnorList } from './shnorList';

/** Our own list of two schools as it is written, with the marks that a person typed. */
function typed(marks: readonly (string | null)[], municipality?: string) {
  const list = [lowSchool(1), lowSchool(2, municipality ? { municipality } : {})];
  const { spec } = shnorSheet(analysisOf(list).shnor!, DEFAULT_SETTINGS, formatFor('ru'));
  const head = spec.rows.findIndex((cells) => cells.some((cell) => cell?.value === 'Перечень ФИОКО'));
  const place = spec.rows[head]!.findIndex((cell) => cell?.value === 'Перечень ФИОКО');
  // The numbers of the columns stand between the head and the schools.
  const first = head + 2;
  const rows = spec.rows.map((cells, row) =>
    cells.map((cell, column) =>
      column === place && row >= first && row - first < marks.length
        ? marks[row - first]!
        : (cell?.value ?? null),
    ),
  );
  return gridOf(rows, { sheet: 'ШНОР 2023-2024', ownKind: 'shnor', merges: spec.merges });
}

describe('our own «ШНОР» sheet', () => {
  it('gives the marks of the official list that a person typed, and nothing else', () => {
    const reading = recogniseSheet(typed(['да', 'нет']), optionsOf());
    expect(reading.form).toBe('shnorList');
    expect(reading.records.results).toEqual([]);
    expect(reading.records.register).toMatchObject([
      { name: 'МБОУ «СОШ № 1»', login: 'sch990001', partial: true, statementOnly: true },
      { name: 'МБОУ «СОШ № 2»', login: 'sch990002', partial: true, statementOnly: true },
    ]);
    expect(reading.records.register.map(({ official }) => [...official])).toEqual([
      [['2023/2024', true]],
      [['2023/2024', false]],
    ]);
    expect(reading.findings).toEqual([]);
    expect(reading.rows.used).toBe(2);
  });

  it('says nothing for «н/д», «—» and an emptied cell', () => {
    for (const marks of [
      ['н/д', '—'],
      [null, null],
    ]) {
      const { records, rows, findings } = shnorList.read(typed(marks), optionsOf());
      expect([records.register, rows.used, findings]).toEqual([[], 0, []]);
    }
  });

  it('points at a mark that is no answer', () => {
    const { findings, rows } = shnorList.read(typed(['включена', 'да']), optionsOf());
    expect(findings.map(({ code, cell }) => [code, /^[A-Z]+9$/.test(cell!)])).toEqual([
      ['officialNotUnderstood', true],
    ]);
    expect(rows).toMatchObject({ used: 1, reported: 1 });
  });

  it('is only our own sheet', () => {
    expect(shnorList.detect({ ...typed(['да', 'нет']), ownKind: null }, optionsOf())).toBe(0);
  });
});
