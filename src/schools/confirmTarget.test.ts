import type { RegisterEntry } from '../model/school';
import { canConfirm, confirmTarget } from './confirmTarget';
import { matchSchools } from './match';
import type { MatchingRequest } from './matching';

const source = { workbook: 'w.xlsx', sheet: 'Лист', cell: 'A2' };
const levels = { primary: null, basic: null, secondary: null };

function entry(name: string, more: Partial<RegisterEntry> = {}): RegisterEntry {
  return { name, aliases: [], levels, official: new Map(), source, municipality: 'г. Северогорск', ...more };
}

function request(register: RegisterEntry[], name: string, municipality?: string): MatchingRequest {
  return {
    register,
    mentions: [{ name, ...(municipality && { municipality }), source }],
    confirmed: [],
  };
}

/** Confirms the only open name to be the school of that name, and matches once more. */
function confirmAs(asked: MatchingRequest, pick: (name: string, municipality?: string) => boolean) {
  const before = matchSchools(asked);
  const line = before.lines.find(({ schoolId }) => schoolId === null)!;
  const school = before.schools.find((one) => pick(one.name, one.municipality))!;
  const { name, municipality } = line.mention;
  const pair = { name, ...(municipality && { municipality }), target: confirmTarget(school) };
  const after = matchSchools({ ...asked, confirmed: [pair] });
  return { line, school, possible: canConfirm(line, school), after: after.lines[0]! };
}

describe('a pair leads to the very school that was picked', () => {
  it('by its login', () => {
    const register = [entry('СОШ № 1', { login: 'sch990001' }), entry('СОШ № 2', { login: 'sch990002' })];
    const { school, possible, after } = confirmAs(
      request(register, 'Первая на Ленина', 'г. Северогорск'),
      (name) => name.includes('2'),
    );
    expect([possible, after.level, after.schoolId]).toEqual([true, 'confirmed', school.id]);
  });

  it('by its code, which another municipality uses as well', () => {
    const register = [
      entry('СОШ № 1', { code: '1' }),
      entry('СОШ № 2', { code: '2' }),
      entry('СОШ № 1', { code: '1', municipality: 'Заполярный район' }),
      entry('СОШ № 2', { code: '2', municipality: 'Заполярный район' }),
    ];
    const { school, possible, after } = confirmAs(
      request(register, 'Первая на Ленина', 'г. Северогорск'),
      (name, municipality) => name.includes('2') && municipality === 'Заполярный район',
    );
    expect([possible, after.level, after.schoolId]).toEqual([true, 'confirmed', school.id]);
  });

  it('by its name when it has neither', () => {
    const register = [entry('СОШ № 1'), entry('СОШ № 2')];
    const { school, possible, after } = confirmAs(
      request(register, 'Первая на Ленина', 'город Северогорск'),
      (name) => name.includes('2'),
    );
    expect([possible, after.level, after.schoolId]).toEqual([true, 'confirmed', school.id]);
  });

  it('and is not offered where it cannot: a name alone in another municipality, or from nowhere', () => {
    const register = [entry('СОШ № 1'), entry('СОШ № 2', { municipality: 'Заполярный район' })];
    const elsewhere = confirmAs(request(register, 'Первая на Ленина', 'г. Северогорск'), (name) =>
      name.includes('2'),
    );
    expect([elsewhere.possible, elsewhere.after.schoolId]).toEqual([false, null]);
    const nowhere = confirmAs(request(register, 'Первая на Ленина'), (name) => name.includes('2'));
    expect([nowhere.line.cause, nowhere.possible, nowhere.after.schoolId]).toEqual([
      'noMunicipality',
      false,
      null,
    ]);
  });
});
