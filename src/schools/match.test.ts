import fc from 'fast-check';
import type { RegisterEntry, SchoolMention } from '../model/school';
import { matchSchools } from './match';
import type { Matching } from './matching';
import { schoolMention } from './mention';

const LEVELS = { primary: null, basic: null, secondary: null };
const CITY = 'город Северогорск';
let row = 0;

function at(sheet = 'Лист1'): { workbook: string; sheet: string; cell: string } {
  row += 1;
  return { workbook: 'a.xlsx', sheet, cell: `A${row}` };
}

function mention(
  name: string,
  details: { municipality?: string; code?: string; login?: string } = {},
): SchoolMention {
  return schoolMention(name, { municipality: CITY, ...details, source: at() });
}

function entry(name: string, details: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    name,
    aliases: [],
    municipality: CITY,
    levels: LEVELS,
    official: new Map(),
    source: at('Справочник ОО'),
    ...details,
  };
}

function match(
  register: RegisterEntry[],
  mentions: SchoolMention[],
  confirmed: { name: string; target: string }[] = [],
): Matching {
  return matchSchools({ register, mentions, confirmed });
}

/** Level, cause and the name of the school that the only mention was matched to. */
function one(register: RegisterEntry[], mentioned: SchoolMention): string {
  const matching = match(register, [mentioned]);
  const line = matching.lines[0]!;
  const name = matching.schools.find((school) => school.id === line.schoolId)?.name;
  return [line.level, line.cause, name].filter(Boolean).join(' ');
}

function codes(matching: Matching): string[] {
  return matching.findings.map((finding) => finding.code);
}

describe('with a register', () => {
  const register = [
    entry('МБОУ «СОШ № 1»', { login: 'sch220001', code: '138001' }),
    entry('МБОУ «СОШ № 10»', { login: 'sch220010' }),
    entry('МБОУ «ООШ № 5»'),
    entry('МБОУ «СОШ № 6»'),
    entry('МБОУ «СОШ № 7»'),
    entry('МБОУ «Гимназия № 7»'),
    entry('МКОУ Чиканская СОШ'),
    entry('МКОУ СОШ с. Голуметь'),
    entry('МБОУ "Актабанская СОШ"'),
    entry('МБОУ "Лицей"'),
  ];

  it.each([
    ['МБОУ СОШ № 10 (sch220001)', 'T0 МБОУ «СОШ № 1»'],
    ['138001 - МБОУ «СОШ № 1»', 'T0 МБОУ «СОШ № 1»'],
    ['МАОУ «Средняя школа №1»', 'T1 МБОУ «СОШ № 1»'],
    ['МБОУ СОШ № 10', 'T1 МБОУ «СОШ № 10»'],
    ['МБОУ «Северная СОШ № 10»', 'T2 МБОУ «СОШ № 10»'],
    ['Голуметская СОШ с. Голуметь', 'T3 МКОУ СОШ с. Голуметь'],
    ['Школа № 6', 'T4 МБОУ «СОШ № 6»'],
    ['Школа № 7', 'none classDiffers'],
    ['МБОУ СОШ № 5', 'none classDiffers'],
    ['МБОУ СОШ № 11', 'none notFound'],
    ['МКОУ Чикнская СОШ', 'none notFound'],
    ['МБОУ СОШ', 'none noNumberOrName'],
    ['МБОУ «Лицей»', 'T1 МБОУ "Лицей"'],
    ['Пашковская СОШ - филиал МБОУ "Актабанская СОШ"', 'none branch'],
    ['Филиал МБОУ СОШ № 1', 'none branch'],
  ])('%s → %s', (name, expected) => {
    expect(one(register, mention(name))).toBe(expected);
  });

  it('suggests a misprint and does not apply it', () => {
    const matching = match(register, [mention('МКОУ Чикнская СОШ')]);
    const suggested = matching.schools.filter((school) => matching.lines[0]!.suggestions.includes(school.id));
    expect(suggested.map((school) => school.name)).toEqual(['МКОУ Чиканская СОШ']);
    expect(matching.findings).toEqual([
      expect.objectContaining({
        code: 'schoolUnmatched',
        severity: 'error',
        params: expect.objectContaining({ rows: 1, candidates: 'МКОУ Чиканская СОШ' }),
      }),
    ]);
  });

  it('lets confirmed pairs win over names and codes over confirmed pairs', () => {
    const pairs = [{ name: 'МКОУ Чикнская СОШ', target: 'МКОУ Чиканская СОШ' }];
    expect(match(register, [mention('МКОУ Чикнская СОШ')], pairs).lines[0]!.level).toBe('confirmed');
    const coded = match(register, [mention('МКОУ Чикнская СОШ (sch220001)')], pairs);
    expect(coded.lines[0]).toMatchObject({ level: 'T0', schoolId: 'sch220001' });
    expect(codes(coded)).toContain('confirmedOverruled');
    const lost = match(
      register,
      [mention('МКОУ Чикнская СОШ')],
      [{ name: 'МКОУ Чикнская СОШ', target: 'sch229999' }],
    );
    expect(codes(lost)).toEqual(expect.arrayContaining(['confirmedTargetUnknown', 'schoolUnmatched']));
  });

  it('warns when the code leads to a school with another number', () => {
    expect(codes(match(register, [mention('МБОУ СОШ № 10 (sch220001)')]))).toContain('schoolCodeNameDiffers');
    expect(codes(match(register, [mention('МБОУ СШ № 1 (sch220001)')]))).not.toContain(
      'schoolCodeNameDiffers',
    );
  });

  it('never takes a second login for the same school by itself', () => {
    const matching = match(register, [mention('МБОУ СОШ № 10 (sch229999)')]);
    expect(matching.lines[0]).toMatchObject({
      level: 'none',
      cause: 'ambiguous',
      suggestions: ['sch220010'],
    });
  });

  it('never matches by name across municipalities', () => {
    const two = [entry('МБОУ СОШ № 1'), entry('МБОУ СОШ № 2', { municipality: 'Алейский район' })];
    expect(one(two, mention('МБОУ СОШ № 1', { municipality: 'Алейский район' }))).toBe('none notFound');
    expect(one(two, schoolMention('МБОУ СОШ № 1', { source: at() }))).toBe('none noMunicipality');
    expect(one(two, schoolMention('МБОУ СОШ № 1 г. Северогорска', { source: at() }))).toBe('T1 МБОУ СОШ № 1');
  });

  it('joins lines of one login and reports what they disagree in', () => {
    const matching = match(
      [
        entry('МБОУ СОШ № 3', {
          login: 'sch220003',
          levels: { primary: true, basic: true, secondary: true },
        }),
        entry('МБОУ СОШ № 3', {
          login: 'sch220003',
          partial: true,
          levels: { primary: true, basic: true, secondary: false },
        }),
      ],
      [],
    );
    expect(matching.schools).toHaveLength(1);
    expect(matching.schools[0]!.levels.secondary).toBe(true);
    expect(matching.findings).toEqual([
      expect.objectContaining({
        code: 'registerConflict',
        params: expect.objectContaining({ field: 'secondary' }),
      }),
    ]);
  });

  it('believes the results, not the postal address of a questionnaire, about the municipality', () => {
    const login = 'sch220003';
    const address = { login, municipality: 'Каменкский район' };
    const rows = [mention('МБОУ СОШ № 3', { login, municipality: 'Каменский муниципальный район' })];
    const weak = match([entry('МБОУ СОШ № 3', { ...address, partial: true })], rows);
    expect(weak.schools).toMatchObject([{ municipality: 'Каменский муниципальный район' }]);
    expect(weak.findings).toEqual([]);
    const strong = match([entry('МБОУ СОШ № 3', address)], rows);
    expect(strong.schools).toMatchObject([{ municipality: 'Каменкский район' }]);
    expect(strong.findings).toMatchObject([{ code: 'schoolMunicipalityDiffers' }]);
  });

  it('joins a register with codes and a questionnaire with logins by name', () => {
    const matching = match(
      [entry('МБОУ СОШ № 3', { code: '138003' }), entry('МБОУ СШ №3', { login: 'sch220003', partial: true })],
      [mention('Что угодно (sch220003)'), mention('138003 - МБОУ СОШ № 3')],
    );
    expect(matching.lines.map((line) => line.schoolId)).toEqual(['sch220003', 'sch220003']);
  });
});

describe('without a register', () => {
  it('makes schools of logins, codes and names', () => {
    const matching = match(
      [],
      [
        mention('МБОУ СОШ № 10'),
        mention('МБОУ СОШ № 2'),
        mention('МБОУ «Средняя школа №2» (sch220002)'),
        mention('МАОУ "СШ № 10"'),
        mention('ООШ № 2'),
      ],
    );
    expect(matching.schools.map(({ name, id, type }) => [name, id, type])).toEqual(
      [
        ['МБОУ «Средняя школа №2»', 'sch220002', 'secondary'],
        ['МАОУ "СШ № 10"', 'Г:СЕВЕРОГОР|S|10||||', 'secondary'],
        ['ООШ № 2', 'Г:СЕВЕРОГОР|B|2||||', 'basic'],
      ].sort((a, b) => new Intl.Collator('ru', { numeric: true }).compare(a[0]!, b[0]!)),
    );
    expect(matching.lines.map((line) => line.level)).toEqual(['new', 'T1', 'T0', 'new', 'new']);
    expect(matching.findings).toEqual([]);
  });

  it('takes levels from СОШ, ООШ and НОШ and from nothing else', () => {
    const levels = (name: string): unknown => match([], [mention(name)]).schools[0]!.levels;
    expect(levels('СОШ № 1')).toEqual({ primary: true, basic: true, secondary: true });
    expect(levels('ООШ № 1')).toEqual({ primary: true, basic: true, secondary: false });
    expect(levels('НОШ № 1')).toEqual({ primary: true, basic: false, secondary: false });
    expect(levels('Гимназия № 1')).toEqual({ primary: null, basic: null, secondary: null });
    const inferred = (register: Parameters<typeof match>[0], name: string): unknown =>
      match(register, [mention(name)]).schools[0]!.levelsInferred;
    expect(inferred([], 'ООШ № 1')).toBe(true);
    expect(inferred([], 'Гимназия № 1')).toBeUndefined();
    const stated = { levels: { primary: true, basic: true, secondary: false } };
    expect(inferred([entry('ООШ № 1', stated)], 'ООШ № 1')).toBeUndefined();
  });

  it('keeps schools of one name and two logins apart and says so', () => {
    const matching = match([], [mention('СОШ № 1 (sch220001)'), mention('СОШ № 1 (sch220002)')]);
    expect(matching.schools).toHaveLength(2);
    expect(codes(matching)).toEqual(['schoolSameName']);
    expect(one([], mention('МБОУ СОШ'))).toBe('none noNumberOrName');
  });

  it('reports a misprint as a similar school', () => {
    const matching = match([], [mention('МКОУ Чиканская СОШ'), mention('МКОУ Чикнская СОШ')]);
    expect(matching.schools).toHaveLength(2);
    expect(codes(matching)).toEqual(['schoolSimilar']);
    const confirmed = match(
      [],
      [mention('МКОУ Чиканская СОШ'), mention('МКОУ Чикнская СОШ')],
      [{ name: 'МКОУ Чикнская СОШ', target: 'МКОУ Чиканская СОШ' }],
    );
    expect(confirmed.schools).toHaveLength(1);
    expect(confirmed.findings).toEqual([]);
  });

  it('does not believe a column of codes that repeats one code', () => {
    const matching = match(
      [],
      [1, 2, 3, 4].map((n) => mention(`СОШ № ${n}`, { code: '220' })),
    );
    expect(matching.schools).toHaveLength(4);
    expect(codes(matching)).toEqual(['schoolCodeReused']);
  });

  it('counts short codes inside their municipality', () => {
    const matching = match(
      [],
      [
        mention('СОШ № 1', { code: '101' }),
        mention('СОШ № 9', { code: '101', municipality: 'Алейский район' }),
      ],
    );
    expect(new Set(matching.lines.map((line) => line.schoolId)).size).toBe(2);
  });

  it('folds a matched name over the sheets of a workbook, an unmatched one sheet by sheet', () => {
    const on = (name: string, sheet: string) => {
      const one = mention(name);
      return { ...one, source: { ...one.source, sheet } };
    };
    const { lines } = match(
      [],
      ['А', 'Б', 'В'].flatMap((sheet) => [on('СОШ № 1', sheet), on('МБОУ СОШ', sheet)]),
    );
    expect(lines.filter((line) => line.schoolId !== null)).toMatchObject([{ rows: 3, sheets: 3 }]);
    expect(lines.filter((line) => line.schoolId === null)).toMatchObject([
      { rows: 1, sheets: 1 },
      { rows: 1, sheets: 1 },
      { rows: 1, sheets: 1 },
    ]);
  });

  it('folds equal mentions of a sheet into one line with its rows', () => {
    const [a, b] = [mention('СОШ № 1'), mention('СОШ № 1')];
    const matching = match([], [a, b, a]);
    expect(matching.lines).toEqual([expect.objectContaining({ rows: 2, level: 'new' })]);
    expect(matching.schoolOf(b)).toBe(matching.schools[0]!.id);
    expect(matching.schoolOf({ ...b })).toBe(matching.schools[0]!.id);
  });
});

describe('properties', () => {
  const name = fc.tuple(
    fc.constantFrom('', 'МБОУ ', 'МКОУ '),
    fc.constantFrom('', 'Чиканская ', 'Чикнская ', 'Ново-Ленинская '),
    fc.constantFrom('СОШ', 'СШ', 'ООШ', 'Школа', 'Гимназия', 'филиал СОШ'),
    fc.constantFrom('', ' № 1', ' №10', ' №1А'),
    fc.constantFrom('', ' с. Ния', ' г. Алейска', ' (sch220001)', ' (sch220002)'),
  );
  const mentions = fc.array(
    fc.tuple(
      name,
      fc.constantFrom(undefined, 'город Алейск', 'Алейский район'),
      fc.constantFrom(undefined, '101', '102'),
    ),
    { maxLength: 12 },
  );

  it('every mention has one line, and the order of mentions decides nothing', () => {
    fc.assert(
      fc.property(mentions, fc.boolean(), (rows, registered) => {
        const list = rows.map(([words, municipality, code], index) =>
          schoolMention(words.join(''), {
            ...(municipality ? { municipality } : {}),
            ...(code ? { code } : {}),
            source: { workbook: 'a', sheet: 'b', cell: `A${index}` },
          }),
        );
        const register = registered ? [entry('МБОУ СОШ № 1', { municipality: 'город Алейск' })] : [];
        const forward = match(register, list);
        const backward = match(register, [...list].reverse());
        expect(forward.lines.reduce((sum, line) => sum + line.rows, 0)).toBe(list.length);
        expect(backward.schools).toEqual(forward.schools);
        for (const item of list) expect(backward.schoolOf(item)).toBe(forward.schoolOf(item));
        for (const item of list) {
          const listed = forward.lines.some(
            (line) => line.mention.name === item.name && line.schoolId === forward.schoolOf(item),
          );
          expect(listed).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
