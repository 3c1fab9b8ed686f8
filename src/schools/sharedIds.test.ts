import type { RegisterEntry, SchoolMention } from '../model/school';
import { matchSchools } from './match';
import type { Matching } from './matching';
import { schoolMention } from './mention';

const CITY = 'город Северогорск';
let line = 0;

function entry(name: string, details: Partial<RegisterEntry> & { sheet?: string } = {}): RegisterEntry {
  const { sheet = 'Справочник ОО', ...rest } = details;
  line += 1;
  return {
    name,
    aliases: [],
    municipality: CITY,
    levels: { primary: null, basic: null, secondary: null },
    official: new Map(),
    source: { workbook: 'a.xlsx', sheet, cell: `A${line}` },
    ...rest,
  };
}

function mention(name: string, details: { code?: string; login?: string } = {}): SchoolMention {
  line += 1;
  const source = { workbook: 'a.xlsx', sheet: 'ОГЭ', cell: `B${line}` };
  return schoolMention(name, { municipality: CITY, ...details, source });
}

function match(
  register: RegisterEntry[],
  mentions: SchoolMention[] = [],
  confirmed: { name: string; target: string }[] = [],
): Matching {
  return matchSchools({ register, mentions, confirmed });
}

/** The names of the schools that the mentions were matched to; the cause where they were not. */
function schoolsOf(matching: Matching): (string | undefined)[] {
  return matching.lines.map(
    ({ schoolId, cause }) => matching.schools.find(({ id }) => id === schoolId)?.name ?? cause,
  );
}

function told(matching: Matching): string[] {
  return matching.findings.map(({ code, severity }) => `${code} ${severity}`);
}

describe('one code beside two schools of a register', () => {
  const first = entry('МБОУ СОШ № 2', { code: '2' });
  const second = entry('МБОУ СОШ № 3', { code: '2' });

  it('never joins them, names both addresses, and the code means neither', () => {
    const matching = match(
      [first, second],
      [
        mention('МБОУ СОШ № 3', { code: '2' }),
        mention('МБОУ СОШ № 2', { code: '2' }),
        mention('МБОУ СОШ', { code: '2' }),
        mention('МБОУ Лицей № 3', { code: '2' }),
        mention('2', { code: '2' }),
      ],
    );
    expect(matching.schools.map(({ name, code }) => [name, code])).toEqual([
      ['МБОУ СОШ № 2', undefined],
      ['МБОУ СОШ № 3', undefined],
    ]);
    expect(schoolsOf(matching)).toEqual([
      'МБОУ СОШ № 3',
      'МБОУ СОШ № 2',
      'ambiguous',
      'ambiguous',
      'ambiguous',
    ]);
    expect(matching.lines[2]!.suggestions).toHaveLength(2);
    const finding = matching.findings.find(({ code }) => code === 'registerCodeShared')!;
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Справочник ОО', cell: second.source.cell });
    expect(finding.params).toMatchObject({
      id: '2',
      school: `МБОУ СОШ № 2 (${CITY}) – Справочник ОО!${first.source.cell}`,
      others: `МБОУ СОШ № 3 (${CITY}) – Справочник ОО!${second.source.cell}`,
      more: 0,
    });
  });

  it('is not claimed by the only school whose rows carry it', () => {
    const matching = match(
      [first, second],
      [mention('МБОУ СОШ № 3', { code: '2' }), mention('', { code: '2' })],
    );
    expect(schoolsOf(matching)).toEqual(['МБОУ СОШ № 3', 'ambiguous']);
  });

  it('does not depend on the order of the lines', () => {
    const rows = [mention('МБОУ СОШ № 3', { code: '2' }), mention('МБОУ СОШ № 2', { code: '2' })];
    const forward = match([first, second], rows);
    expect(match([second, first], rows).schools).toEqual(forward.schools);
    expect(schoolsOf(match([second, first], rows))).toEqual(schoolsOf(forward));
  });

  it('holds for logins, for village schools without numbers, and over two registers', () => {
    const login = { login: 'sch220001' };
    const villages = match(
      [entry('МКОУ Чиканская СОШ', login), entry('МКОУ СОШ с. Голуметь', { ...login, sheet: 'Б' })],
      [mention('Чиканская СОШ', login), mention('СОШ с. Голуметь', login)],
    );
    expect(schoolsOf(villages)).toEqual(['МКОУ Чиканская СОШ', 'МКОУ СОШ с. Голуметь']);
    const different = match([entry('МКОУ Чиканская СОШ', login), entry('МКОУ Голуметская СОШ', login)]);
    expect(different.schools).toHaveLength(2);
    expect(different.schools.every((school) => school.login === undefined)).toBe(true);
    expect(told(different)).toEqual(['registerCodeShared error']);
  });

  it('tells many schools under one code in one finding', () => {
    const names = [
      'Арская',
      'Брянская',
      'Вольская',
      'Горская',
      'Донская',
      'Елецкая',
      'Жарковская',
      'Зиминская',
    ];
    const matching = match(names.map((name) => entry(`МКОУ ${name} СОШ`, { code: '220' })));
    expect(matching.schools).toHaveLength(8);
    expect(matching.findings.map(({ code, params }) => [code, params['more']])).toEqual([
      ['registerCodeShared', 2],
    ]);
  });

  it('still joins lines that agree and says when they stand on one sheet', () => {
    const code = { code: '138003' };
    const joined = [
      entry('МБОУ СОШ № 3', code),
      entry('МБОУ «Средняя школа №3»', { ...code, sheet: 'Б' }),
      entry('МБОУ «Чиканская СОШ № 3»', { ...code, sheet: 'В' }),
    ];
    expect(match(joined).schools).toHaveLength(1);
    expect(told(match(joined))).toEqual([]);
    const twice = match([entry('МБОУ СОШ № 3', code), entry('МБОУ СОШ № 3', code)]);
    expect(twice.schools).toHaveLength(1);
    expect(told(twice)).toEqual(['registerDuplicate warning']);
    const renamed = match([
      entry('МБОУ СОШ № 3', code),
      entry('МБОУ Лицей № 3', { ...code, sheet: 'Б', aliases: ['СОШ № 3'] }),
    ]);
    expect(renamed.schools).toHaveLength(1);
    expect(match([entry('МКОУ Чиканская СОШ', code), entry('МКОУ Чикнская СОШ', code)]).schools).toHaveLength(
      1,
    );
  });

  it('still joins the line of a questionnaire by its code', () => {
    const matching = match([
      entry('МБОУ СОШ № 3', { code: '138003' }),
      entry('МБОУ Лицей № 9', { code: '138003', partial: true, sheet: 'Анкета' }),
    ]);
    expect(matching.schools).toHaveLength(1);
    expect(told(matching)).toEqual(['registerConflict warning']);
    const known = match([first, second, entry('СОШ № 3', { code: '2', partial: true, sheet: 'Анкета' })]);
    expect(known.schools.map(({ name }) => name)).toEqual(['МБОУ СОШ № 2', 'МБОУ СОШ № 3']);
  });
});

describe('a branch with the code of its head school', () => {
  const head = entry('МБОУ СОШ с. Ния', { code: '138005' });
  const branch = entry('Филиал МБОУ СОШ с. Ния', { code: '138005' });
  const rows = [
    mention('МБОУ СОШ с. Ния', { code: '138005' }),
    mention('Филиал МБОУ СОШ с. Ния', { code: '138005' }),
    mention('138005', { code: '138005' }),
  ];

  it('is a school of its own: its name leads to it, the code alone to the head', () => {
    for (const register of [
      [head, branch],
      [branch, head],
    ]) {
      const matching = match(register, rows);
      expect(schoolsOf(matching)).toEqual(['МБОУ СОШ с. Ния', 'Филиал МБОУ СОШ с. Ния', 'МБОУ СОШ с. Ния']);
      expect(matching.schools.map(({ name, code, isBranch }) => [name, code, isBranch])).toEqual([
        ['МБОУ СОШ с. Ния', '138005', false],
        ['Филиал МБОУ СОШ с. Ния', undefined, true],
      ]);
      expect(told(matching)).toEqual(['registerBranchCode info', 'schoolBranchApart info']);
    }
  });

  it('is known by the column of head schools too', () => {
    const unit = entry('Клюквенная ООШ', { code: '138005', parent: 'МБОУ СОШ с. Ния' });
    const matching = match([head, unit], [mention('Клюквенная ООШ', { code: '138005' })]);
    expect(schoolsOf(matching)).toEqual(['Клюквенная ООШ']);
    const itself = match([
      head,
      entry('МБОУ СОШ с. Ния', { code: '138005', parent: 'МБОУ СОШ с. Ния', sheet: 'Б' }),
    ]);
    expect(itself.schools).toHaveLength(1);
    const nameless = match([head, entry('МБОУ СОШ с. Ния', { code: '138005', parent: 'МБОУ СОШ № 9' })]);
    expect(nameless.schools).toHaveLength(2);
  });

  it('is not given to the head when two branches fit', () => {
    const units = ['Клюквенная ООШ - филиал МБОУ СОШ с. Ния', 'Брусничная ООШ - филиал МБОУ СОШ с. Ния'];
    const register = [head, ...units.map((name) => entry(name, { code: '138005' }))];
    const matching = match(register, [
      mention('Филиал МБОУ СОШ с. Ния', { code: '138005' }),
      mention('Брусничная ООШ - филиал МБОУ СОШ с. Ния', { code: '138005' }),
    ]);
    expect(schoolsOf(matching)).toEqual(['ambiguous', units[1]]);
    expect(told(matching)).toContain('schoolUnmatched error');
  });

  it('goes where a person says', () => {
    const matching = match([head, branch], rows, [{ name: 'Филиал МБОУ СОШ с. Ния', target: '138005' }]);
    expect(schoolsOf(matching)[1]).toBe('МБОУ СОШ с. Ния');
    expect(matching.lines[1]!.level).toBe('confirmed');
  });

  it('follows its own login before the code', () => {
    const own = entry('Филиал МБОУ СОШ с. Ния', { code: '138005', login: 'sch220009' });
    const matching = match([head, own], [mention('СОШ с. Ния', { code: '138005', login: 'sch220009' })]);
    expect(matching.lines[0]).toMatchObject({ level: 'T0', schoolId: 'sch220009' });
  });

  it('of another school with this code is a slip', () => {
    const other = entry('Филиал МБОУ СОШ № 7', { code: '138005' });
    const school = entry('МБОУ СОШ № 5', { code: '138005' });
    expect(told(match([school, other]))).toEqual(['registerCodeShared error']);
  });

  it('without its own line is still told by a warning', () => {
    expect(told(match([head], [rows[1]!]))).toContain('schoolCodeNameDiffers warning');
  });
});

describe('many schools with one name', () => {
  const pairs = (municipality: string, count: number) =>
    Array.from({ length: count }, (_, index) => [`СОШ № ${index + 1}`, `МБОУ СОШ № ${index + 1}`])
      .flat()
      .map((name, index) => entry(name, { municipality, login: `sch${municipality.length}${index + 1000}` }));

  it('are told once a municipality, with the first names and the count', () => {
    const matching = match([...pairs('город А', 8), ...pairs('Алейский район', 1)]);
    expect(matching.findings.map(({ code, params }) => [code, params['count'], params['more']])).toEqual([
      ['schoolSameName', 8, 3],
      ['schoolSameName', 1, 0],
    ]);
    expect(matching.findings[1]!.params['names']).toBe('«СОШ № 1 (Алейский район)» – sch141000, sch141001');
  });

  it('are told once in all when they stand in many municipalities', () => {
    const places = Array.from({ length: 21 }, (_, index) => `${'А'.repeat(index + 3)}ский район`);
    const matching = match(places.flatMap((place) => pairs(place, 2)));
    expect(matching.findings.map(({ code, params }) => [code, params['count']])).toEqual([
      ['schoolSameName', 42],
    ]);
  });
});
