import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import type { CellValue } from '../../grid/grid';
import { levelsOf } from './levelsText';
import { readOfficial } from './officialList';
import { recogniseSheet } from '../recognise';
import { register } from './register';

const HEAD = [
  'Код ОО',
  'Логин ФИС ОКО',
  'Полное наименование',
  'Краткое наименование',
  'Варианты написания',
  'Тип',
  'Муниципалитет',
  'Головная ОО',
  'Есть 4 кл.',
  'Есть 9 кл.',
  'Есть 11 кл.',
  'В перечне ФИОКО (год)',
  'Действует с',
  'по',
];
const row = (changes: Record<number, CellValue> = {}): CellValue[] => {
  const cells: CellValue[] = [
    22108,
    'sch223015',
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 8»',
    'МБОУ «СШ № 8»',
    'СОШ 8; школа № 8',
    'СОШ',
    'г. Северогорск',
    '—',
    'да',
    'да',
    'нет',
    '2022/2023',
    '01.09.1975',
    null,
  ];
  for (const [column, value] of Object.entries(changes)) cells[Number(column)] = value;
  return cells;
};
const read = (cells: CellValue[], options = optionsOf(), head: CellValue[] = HEAD) =>
  register.read(gridOf([head, cells]), options);

describe('«Справочник ОО»', () => {
  it('is known with few columns: by the marks of the official list, or by its own name', () => {
    const short: CellValue[][] = [
      ['Код', 'Краткое наименование', 'Муниципалитет', 'В перечне ФИОКО (2023/2024)'],
      ['501', 'СОШ №1', 'город Тестов', 'да'],
    ];
    const reading = recogniseSheet(gridOf(short), optionsOf());
    expect(reading.form).toBe('register');
    expect(reading.records.register[0]!.official).toEqual(new Map([['2023/2024', true]]));
    const names = short.map((cells) => cells.slice(0, 3));
    expect(recogniseSheet(gridOf(names, { sheet: 'Справочник ОО' }), optionsOf()).form).toBe('register');
    expect(recogniseSheet(gridOf(names), optionsOf()).form).toBeNull();
  });

  it('reads every column', () => {
    expect(register.detect(gridOf([HEAD]), optionsOf())).toBeGreaterThan(0.8);
    const { records, findings } = read(row());
    expect(findings).toEqual([]);
    const [entry] = records.register;
    expect(entry).toMatchObject({
      name: 'МБОУ «СШ № 8»',
      aliases: ['СОШ 8', 'школа № 8'],
      code: '22108',
      login: 'sch223015',
      municipality: 'г. Северогорск',
      type: 'secondary',
      levels: { primary: true, basic: true, secondary: false },
      activeFrom: '1975-09-01',
      source: { cell: 'D2' },
    });
    expect(entry!.fullName).toContain('Средняя школа № 8');
    expect([...entry!.official]).toEqual([['2022/2023', true]]);
    expect(entry).not.toHaveProperty('parent');
    expect(entry).not.toHaveProperty('activeTo');
  });

  it('takes «да» for the list year, and asks when none is known', () => {
    const told = read(row({ 11: 'да' }), optionsOf({ listYear: '2023/2024' }));
    expect([...told.records.register[0]!.official]).toEqual([['2023/2024', true]]);
    const asked = read(row({ 11: 'да' }));
    expect([...asked.records.register[0]!.official]).toEqual([]);
    expect(asked.findings.map(({ code, cell }) => [code, cell])).toEqual([['officialYearMissing', 'L2']]);
  });

  it('reads one column a year by its heading', () => {
    const head = [...HEAD.slice(0, 11), 'В перечне ФИОКО 2021/2022', 'В перечне ФИОКО 2022/2023'];
    const { records } = read([...row().slice(0, 11), 'да', 'нет'], optionsOf(), head);
    expect([...records.register[0]!.official]).toEqual([
      ['2021/2022', true],
      ['2022/2023', false],
    ]);
  });

  it.each<[string, Record<number, CellValue>, string, string]>([
    ['an unknown type', { 5: 'детский дом' }, 'schoolTypeUnknown', 'F2'],
    ['an unreadable level', { 9: 'скоро' }, 'answerNotUnderstood', 'J2'],
    ['an impossible date', { 12: '31.02.2020' }, 'dateNotUnderstood', 'M2'],
  ])('reports %s', (_, changes, code, cell) => {
    const { findings, records } = read(row(changes));
    expect(findings.map((finding) => [finding.code, finding.cell])).toEqual([[code, cell]]);
    expect(records.register).toHaveLength(1);
  });

  it('reads dates from date cells and ISO texts', () => {
    const { records } = read(row({ 12: { kind: 'date', iso: '2020-09-01' }, 13: '2022-08-31' }));
    expect(records.register[0]).toMatchObject({ activeFrom: '2020-09-01', activeTo: '2022-08-31' });
  });

  it('uses full names when there are no short ones', () => {
    const head = ['Полное наименование', 'Тип', 'Есть 9 кл.'];
    const { records } = read(['Школа № 6 г. Черемхово', 'школа', 'да'], optionsOf(), head);
    expect(records.register[0]).toMatchObject({ name: 'Школа № 6 г. Черемхово', type: 'unspecified' });
  });
});

describe('readOfficial', () => {
  it.each<[string, [string, boolean][], string | undefined]>([
    [
      '2021/2022; 2022/2023',
      [
        ['2021/2022', true],
        ['2022/2023', true],
      ],
      undefined,
    ],
    [
      '2022/2023 – да; 2023/2024 – нет',
      [
        ['2022/2023', true],
        ['2023/2024', false],
      ],
      undefined,
    ],
    ['нет', [['2023/2024', false]], undefined],
    ['—', [['2023/2024', false]], undefined],
    ['н/д', [], undefined],
    ['', [], undefined],
    ['2024', [['2023/2024', true]], 'calendarYear'],
    ['2021', [['2020/2021', true]], 'calendarYear'],
    ['включена давно', [], 'notUnderstood'],
  ])('%p', (text, years, problem) => {
    const reading = readOfficial(text, null, '2023/2024');
    expect([...reading.years]).toEqual(years);
    expect(reading.problem).toBe(problem);
  });
});

it.each<[CellValue, unknown]>([
  ['1-11', { primary: true, basic: true, secondary: true }],
  ['1–9 классы', { primary: true, basic: true, secondary: false }],
  ['5-9', { primary: false, basic: true, secondary: false }],
  ['НОО, ООО', { primary: true, basic: true, secondary: false }],
  [
    { kind: 'date', iso: '2024-09-01' },
    { primary: true, basic: true, secondary: false },
  ],
  ['9-1', 'bad'],
  ['разные', 'bad'],
  [null, null],
])('levelsOf(%p)', (value, expected) => expect(levelsOf(value)).toEqual(expected));
