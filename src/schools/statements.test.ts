import type { RegisterEntry, SchoolMention } from '../model/school';
import { matchSchools } from './match';
import { schoolMention } from './mention';

const CITY = 'город Северогорск';
const YEAR = '2023/2024';
let row = 0;
const at = (sheet: string) => ({ workbook: 'a.xlsx', sheet, cell: `A${(row += 1)}` });

function line(name: string, listed: boolean | null, details: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    name,
    aliases: [],
    municipality: CITY,
    levels: { primary: null, basic: null, secondary: null },
    official: new Map(listed === null ? [] : [[YEAR, listed]]),
    source: at('Справочник ОО'),
    ...details,
  };
}

const stated = (name: string, listed: boolean, details: Partial<RegisterEntry> = {}) =>
  line(name, listed, { partial: true, statementOnly: true, source: at('ШНОР 2023-2024'), ...details });

const mention = (name: string, login?: string): SchoolMention =>
  schoolMention(name, { municipality: CITY, ...(login && { login }), source: at('ОГЭ') });

function match(register: RegisterEntry[], mentions: SchoolMention[]) {
  const { schools, findings } = matchSchools({ register, mentions, confirmed: [] });
  return {
    schools: schools.map(({ id, name, official, registered }) => [id, name, official.get(YEAR), registered]),
    codes: findings.map(({ code }) => code),
    findings,
  };
}

describe('statements of the official list from our own «ШНОР»', () => {
  it('reach their schools by login and by name, and give them no other name', () => {
    const results = [mention('МБОУ СОШ № 1', 'sch220001'), mention('МБОУ СОШ № 2')];
    const { schools, codes } = match(
      [
        stated('Как называли раньше', true, { login: 'sch220001' }),
        stated('МБОУ СОШ № 2', false, { municipality: CITY }),
      ],
      results,
    );
    const without = match([], results).schools;
    expect(schools).toEqual(
      without.map(([id, name, , registered], index) => [id, name, index === 0, registered]),
    );
    expect(codes).toEqual([]);
  });

  it('yield to the register, which is told with both addresses; a repetition is silent', () => {
    const register = line('МБОУ СОШ № 1', false, { login: 'sch220001' });
    const differs = match([stated('МБОУ СОШ № 1', true, { login: 'sch220001' }), register], []);
    expect(differs.schools).toMatchObject([['sch220001', 'МБОУ СОШ № 1', false, true]]);
    expect(differs.findings).toMatchObject([
      {
        code: 'registerConflict',
        severity: 'warning',
        sheet: 'ШНОР 2023-2024',
        params: { field: 'official', first: `Справочник ОО!${register.source.cell}` },
      },
    ]);
    expect(match([register, stated('МБОУ СОШ № 1', false, { login: 'sch220001' })], []).codes).toEqual([]);
  });

  it('fill a year that the register does not state', () => {
    const { schools, codes } = match(
      [
        line('МБОУ СОШ № 1', null, { login: 'sch220001' }),
        stated('МБОУ СОШ № 1', true, { login: 'sch220001' }),
      ],
      [],
    );
    expect(schools).toEqual([['sch220001', 'МБОУ СОШ № 1', true, true]]);
    expect(codes).toEqual([]);
  });

  it('make no school of their own, with a register and without, and are not lost silently', () => {
    const gone = stated('МБОУ СОШ № 9', true, { login: 'sch220009' });
    for (const register of [[gone], [gone, line('МБОУ СОШ № 1', null)]]) {
      const { schools, codes } = match(register, [mention('МБОУ СОШ № 1')]);
      expect(schools).toHaveLength(1);
      expect(codes).toEqual(['officialWithoutSchool']);
    }
  });
});
