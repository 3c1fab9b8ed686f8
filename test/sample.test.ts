import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { EXPECTED } from '../assets/sample/expected';
import { SCHOOLS } from '../assets/sample/parts/schools';
import { SAMPLE_FILE, buildSample } from '../assets/sample/parts/workbook';
import { analyse } from '../src/analysis/analyse';
import type { Analysis } from '../src/analysis/analysis';
import type { Grid } from '../src/grid/grid';
import { readWorkbook } from '../src/host/file/readWorkbook';

const file = path.join(__dirname, '../assets/sample', SAMPLE_FILE);

describe('the fictional municipality', () => {
  it('is what its generator writes, part by part', async () => {
    // Parts, not the archive: how tightly zlib packs them differs between versions of Node.
    const committed = unzipSync(new Uint8Array(fs.readFileSync(file)));
    const built = unzipSync(await buildSample());
    expect(Object.keys(built)).toEqual(Object.keys(committed));
    for (const [name, bytes] of Object.entries(built)) {
      expect([name, Buffer.compare(bytes, committed[name]!)]).toEqual([name, 0]);
    }
  });

  it('is written the same way twice', async () => {
    expect(Buffer.compare(await buildSample(), await buildSample())).toBe(0);
  });

  it('has an answer for every school', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(SCHOOLS.map((school) => school.login).sort());
  });
});

describe('the whole line on the fictional municipality', () => {
  let grids: readonly Grid[];
  let analysis: Analysis;
  beforeAll(async () => {
    const read = await readWorkbook(new Uint8Array(fs.readFileSync(file)), SAMPLE_FILE);
    grids = read.grids;
    analysis = analyse(grids, { year: '2023/2024', reading: { mappings: [], forms: {} } }, read.findings);
  });

  it.each(Object.entries(EXPECTED))('%s: ШНОР as worked out by hand', (login, expected) => {
    const found = analysis.shnor!.schools.find(({ school }) => school.login === login);
    expect({ login, verdict: found?.verdict, criteria: found?.criteria, trap: expected.trap }).toEqual({
      login,
      verdict: expected.shnor,
      criteria: expected.criteria,
      trap: expected.trap,
    });
    const official = { да: 'yes', нет: 'no', '': 'unknown' }[expected.official];
    expect(found?.official).toBe(official);
  });

  it.each(Object.entries(EXPECTED))('%s: risk as worked out by hand', (login, expected) => {
    const found = analysis.risk!.schools.find(({ school }) => school.login === login);
    expect({ login, verdict: found?.verdict, sections: found?.sectionsHit, trap: expected.trap }).toEqual({
      login,
      verdict: expected.risk,
      sections: expected.sections,
      trap: expected.trap,
    });
  });

  it('knows exactly the schools of the register', () => {
    expect(analysis.matching.schools.map((school) => school.login).sort()).toEqual(
      SCHOOLS.map((school) => school.login).sort(),
    );
  });

  it('shows the two disagreements with the ФИОКО list', () => {
    const differing = analysis
      .shnor!.schools.filter((one) => one.disagrees)
      .map(({ school }) => school.login);
    expect(differing.sort()).toEqual(['sch990009', 'sch990016']);
  });

  it('accounts for every row of every sheet', () => {
    const rows = analysis.readings.map((reading) => [
      reading.sheet,
      Object.values(reading.rows).reduce((sum: number, count: number) => sum + count, 0),
    ]);
    expect(rows).toEqual(grids.map((grid) => [grid.sheet, grid.rows.length]));
  });

  it.each([
    ['Отпуска', null],
    ['Лист1', null],
    ['ВПР23 4 МА', 'fisokoMarks'],
    ['ВПР22о 6 РУ', 'fisokoMarks'],
    ['Протокол 6 МА', 'classProtocol'],
    ['ОГЭ 2023', 'giaSummary'],
    ['ОГЭ 2022', 'giaSummary'],
    ['ЕГЭ 2022', 'giaSummary'],
    ['ЕГЭ 2023 база', 'giaSummary'],
    ['ЕГЭ 2023 регион', 'egeRegional'],
    ['Результаты', 'results'],
    ['Справочник ОО', 'register'],
    ['Контекст', 'context'],
    ['Рисковые школы', 'riskTable'],
    ['Риски посёлки', 'riskTable'],
    ['Анкета ФИС ОКО', 'questionnaire'],
  ])('reads the sheet «%s» as %s', (sheet, form) => {
    expect(analysis.readings.find((reading) => reading.sheet === sheet)?.form).toBe(form);
  });

  it('refuses the exams that graduates have chosen', () => {
    const refused = analysis.readings.find(({ sheet }) => sheet === 'ЕГЭ 2024 выбор')!;
    expect(refused.records.results).toEqual([]);
    expect(refused.findings.map(({ code }) => code)).toContain('egeChoicesNotResults');
  });

  it.each([
    ['the conflicting row of one school', 'ВПР23 6 МА'],
    ['the date instead of a share', 'ВПР23 5 МА'],
    ['the failed formula', 'ОГЭ 2023'],
    ['the total that does not agree', 'ВПР23 8 МА'],
    ['the hidden row', 'ВПР23 5 РУ'],
    ['the names that match nothing', 'Результаты'],
    ['the sheet about something else', 'Отпуска'],
  ])('reports %s with its sheet', (_, sheet) => {
    expect(analysis.findings.some((finding) => finding.sheet === sheet)).toBe(true);
  });
});
