import { freeSheetName, isVariantOf, replacedSheets } from './naming';

const sheet = (name: string, kind: 'shnor' | 'risk' | null = 'shnor') => ({ name, kind });
const wanted = (name: string) => ({ name, kind: 'shnor' as const });
const names = (sheets: readonly ({ name: string } | null)[]) => sheets.map((each) => each?.name ?? null);

describe('the earlier sheet that a new one replaces', () => {
  it('is the one of that very name, not a copy with a number', () => {
    const sheets = [sheet('ШНОР (2)'), sheet('шнор'), sheet('ШНОР (3)')];
    expect(names(replacedSheets(sheets, [wanted('ШНОР')]))).toEqual(['шнор']);
  });

  it('bears the lowest number where the name is a person’s or free', () => {
    const ours = [sheet('ШНОР (10)'), sheet('ШНОР (3)')];
    expect(names(replacedSheets([sheet('ШНОР', null), ...ours], [wanted('ШНОР')]))).toEqual(['ШНОР (3)']);
    expect(names(replacedSheets(ours, [wanted('ШНОР')]))).toEqual(['ШНОР (3)']);
  });

  it('is of the same kind and bears our mark', () => {
    const sheets = [sheet('ШНОР', 'risk'), sheet('ШНОР (2)', null), sheet('Другое')];
    expect(names(replacedSheets(sheets, [wanted('ШНОР')]))).toEqual([null]);
  });

  it('is replaced by one sheet only', () => {
    const sheets = [sheet('ШНОР (2)')];
    expect(names(replacedSheets(sheets, [wanted('ШНОР'), wanted('ШНОР (2)')]))).toEqual([null, 'ШНОР (2)']);
  });

  it('is known when its name was cut to make room for the number', () => {
    const long = 'Школы с низкими результатами 202';
    const name = long.slice(0, 31);
    const given = freeSheetName(name, new Set([name.toLowerCase()]));
    expect(given).toHaveLength(31);
    expect(isVariantOf(given, name)).toBe(true);
    expect(names(replacedSheets([sheet(name, null), sheet(given)], [wanted(name)]))).toEqual([given]);
  });
});
