import type { RegisterEntry, SchoolMention } from '../model/school';
import { matchSchools } from './match';
import { schoolMention } from './mention';

const CITY = 'город Северогорск';
const source = { workbook: 'a.xlsx', sheet: 'Реестр партнёров', cell: 'D5' };
const mention = (name: string): SchoolMention => schoolMention(name, { municipality: CITY, source });
const first = mention('МБОУ «СОШ № 1»');
const strange = mention('Лицей города Красноярска');

const register: RegisterEntry[] = [
  {
    name: 'МБОУ «СОШ № 1»',
    aliases: [],
    municipality: CITY,
    levels: { primary: null, basic: null, secondary: null },
    official: new Map(),
    source: { ...source, sheet: 'Справочник ОО' },
  },
];

it('a partner outside the register is asked about, but no results of it are said to be lost', () => {
  const { findings, lines } = matchSchools({
    register,
    mentions: [first],
    partners: [strange],
    confirmed: [],
  });
  expect(findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
    ['partnerUnmatched', 'warning', 'D5'],
  ]);
  expect(lines.map(({ level }) => level)).toEqual(['T1', 'none']);
});

it('without a register a partner makes no school, and finds one that other sheets name', () => {
  const again = mention('МБОУ СОШ №1');
  const matching = matchSchools({
    register: [],
    mentions: [first],
    partners: [strange, again],
    confirmed: [],
  });
  expect(matching.schools.map(({ name }) => name)).toEqual([first.name]);
  expect(matching.schoolOf(again)).toBe(matching.schoolOf(first));
  expect(matching.schoolOf(strange)).toBeNull();
});

it('a school that another sheet names too is no mere partner: its rows are missed', () => {
  const { findings } = matchSchools({
    register,
    mentions: [strange],
    partners: [{ ...strange }],
    confirmed: [],
  });
  expect(findings.map(({ code }) => code)).toEqual(['schoolUnmatched']);
});
