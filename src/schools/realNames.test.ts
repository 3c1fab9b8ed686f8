import fs from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre';
import type { RegisterEntry, SchoolMention } from '../model/school';
import { classifyLabel } from './labels';
import { matchSchools } from './match';
import { schoolMention } from './mention';

const file = path.resolve(__dirname, '../../../shared/data/real/altai-vpr-2020-marks-by-school.xlsx');
const FIRST_ROW = 7;

/** School rows of every sheet, each under the municipality row above it. */
async function mentionsOf(): Promise<SchoolMention[]> {
  const book = await readXlsx(fs.readFileSync(file));
  const mentions: SchoolMention[] = [];
  for (const sheet of book.sheets) {
    let municipality = '';
    sheet.rows.forEach((cells, row) => {
      const label = cells[0];
      if (row < FIRST_ROW || typeof label !== 'string') return;
      const kind = classifyLabel(label);
      if (kind === 'municipality') municipality = label;
      const source = { workbook: 'altai.xlsx', sheet: sheet.name, cell: `A${row + 1}` };
      if (kind === 'school') mentions.push(schoolMention(label, { municipality, source }));
    });
  }
  return mentions;
}

(fs.existsSync(file) ? describe : describe.skip)('names of a whole region', () => {
  let mentions: SchoolMention[] = [];
  beforeAll(async () => {
    mentions = await mentionsOf();
  }, 60_000);

  it('resolves every row by its login, without a word', () => {
    const { schools, lines, findings } = matchSchools({ register: [], mentions, confirmed: [] });
    expect(new Set(lines.map((line) => line.level))).toEqual(new Set(['T0']));
    expect(schools).toHaveLength(new Set(mentions.map((mention) => mention.login)).size);
    expect(findings).toEqual([]);
  });

  it('tells same-named schools apart by municipality when the logins are gone', () => {
    const anonymous = mentions.map(({ login: _, ...rest }) => rest);
    const matching = matchSchools({ register: [], mentions: anonymous, confirmed: [] });
    const logins = new Map<string, Set<string>>();
    mentions.forEach((mention, index) => {
      const id = matching.schoolOf(anonymous[index]!);
      if (id === null) return;
      const found = logins.get(id) ?? new Set();
      logins.set(id, found.add(mention.login!));
    });
    expect([...logins.values()].filter((found) => found.size > 1)).toEqual([]);
    const places = new Map<string, Set<string>>();
    for (const { name, municipality } of matching.schools) {
      places.set(name, (places.get(name) ?? new Set()).add(municipality ?? ''));
    }
    expect([...places.values()].filter((found) => found.size > 1).length).toBeGreaterThanOrEqual(15);
    // Names such as «МБОУ "Лицей"» say too little: a person is asked.
    expect(matching.findings.filter(({ code }) => code === 'schoolUnmatched').length).toBeLessThanOrEqual(3);
  });

  it('finds every school of a register by name and municipality alone', () => {
    const known = matchSchools({ register: [], mentions, confirmed: [] }).schools;
    const register = known.map(({ name, login, municipality, levels }): RegisterEntry => ({
      name,
      aliases: [],
      levels,
      official: new Map(),
      source: { workbook: 'r.xlsx', sheet: 'Справочник ОО', cell: 'A2' },
      ...(login ? { login } : {}),
      ...(municipality ? { municipality } : {}),
    }));
    const anonymous = mentions.map(({ login: _, ...rest }) => rest);
    const matching = matchSchools({ register, mentions: anonymous, confirmed: [] });
    const wrong = mentions.filter((mention, index) => matching.schoolOf(anonymous[index]!) !== mention.login);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
