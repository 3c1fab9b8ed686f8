import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { EXPECTED } from '../assets/sample/expected';
import type { SampleProcedure, SampleYear } from '../assets/sample/parts/results';
import { resultOf } from '../assets/sample/parts/results';
import { SCHOOLS, byLogin } from '../assets/sample/parts/schools';
import { SAMPLE_FILE, buildSample } from '../assets/sample/parts/workbook';
import { analyse } from '../src/analysis/analyse';
import type { Analysis } from '../src/analysis/analysis';
import { formatFor } from '../src/locale/language';
import { reasonText } from '../src/locale/reasons';
import type { ProcedureCode } from '../src/methodology/procedures';
import { shnorReasons } from '../src/methodology/reasons';
import type { Grid } from '../src/grid/grid';
import { readWorkbook } from '../src/host/file/readWorkbook';

/** Procedures of the list as the generator names them. */
const SAMPLE_PROCEDURES: Readonly<Record<ProcedureCode, SampleProcedure>> = {
  P1: 'v5m',
  P2: 'v6m',
  P3: 'v5r',
  P4: 'v6r',
  P5: 'om',
  P6: 'or',
  P7: 'eb',
  P8: 'ep',
  P9: 'er',
};

/** Results that the workbook spoils on purpose: no number may come out of them. */
const SPOILT: ReadonlySet<string> = new Set([
  'sch990018 P1 2022/2023', // a date
  'sch990013 P3 2022/2023', // «н/д»
  'sch990004 P3 2022/2023', // «-»
  'sch990020 P2 2022/2023', // two different rows
  'sch990012 P1 2021/2022', // spring and autumn
  'sch990017 P5 2022/2023', // a failed formula
  'sch990022 P6 2022/2023', // a misprinted name
  'sch990007 P5 2022/2023', // nobody took it
  'sch990007 P6 2022/2023',
]);

/** 31 and 32 of 194 both print «16 %»: the nearest count is taken, the verdict is the same. */
const AMBIGUOUS: Readonly<Record<string, string>> = { 'sch990010 P4 2022/2023': '31/194' };

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
    const verdict = found?.verdict ?? 'absent';
    const sections = found?.sectionsHit ?? [];
    expect({ login, verdict, sections, trap: expected.trap }).toEqual({
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

  it('holds an error in the total of a column with an error, as Excel would', () => {
    const sheet = grids.find((grid) => grid.sheet === 'ОГЭ 2023')!;
    expect(sheet.rows[30]![1]).toBe('Итого');
    expect(sheet.rows[30]![6]).toEqual({ kind: 'error', text: '#DIV/0!' });
    expect(typeof sheet.rows[30]![5]).toBe('number');
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

  it('reads back every number that the generator wrote', () => {
    const differing: string[] = [];
    for (const { school, procedures } of analysis.shnor!.schools) {
      for (const { code, year, participants, failed } of procedures) {
        const place = `${school.login} ${code} ${year}`;
        const examined = Number(year.slice(-4)) as SampleYear;
        const written = SPOILT.has(place)
          ? null
          : resultOf(byLogin(school.login!), SAMPLE_PROCEDURES[code], examined);
        const expected = AMBIGUOUS[place] ?? (written && `${written.failed}/${written.participants}`);
        const found = failed && participants && `${failed.value}/${participants.value}`;
        if (found !== expected) differing.push(`${place}: ${found} instead of ${expected}`);
      }
    }
    expect(differing).toEqual([]);
  });

  it.each([
    ['edu990006', 'P4', '2022/2023', 'roundingDecides'],
    ['sch990010', 'P5', '2022/2023', 'borderline'],
    ['sch990025', 'P1', '2022/2023', 'smallSample'],
  ])('marks %s %s %s as %s', (login, code, year, mark) => {
    const { procedures } = analysis.shnor!.schools.find(({ school }) => school.login === login)!;
    const found = procedures.find((procedure) => procedure.code === code && procedure.year === year);
    expect(found?.marks).toContain(mark);
  });

  it('«Почему?» of an unknown names the cell, what stands there and what to do', () => {
    const line = analysis.shnor!.schools.find(({ school }) => school.name.includes('№17'))!;
    const reasons = shnorReasons(line, analysis.request.settings).filter(
      ({ code }) => code === 'proceduresUnknown',
    );
    expect(reasons.map((reason) => reasonText(reason, formatFor('ru')))).toEqual([
      '2022/2023, ОГЭ по математике: лист «ОГЭ 2023», ячейка G20 — формула вернула ошибку #ДЕЛ/0! (исправьте формулу или впишите число)',
    ]);
    expect(reasons[0]!.sources.map(({ sheet, cell }) => [sheet, cell])).toEqual([['ОГЭ 2023', 'G20']]);
  });

  it.each([
    ['the date instead of a share', 'valueNotNumber', 'ВПР23 5 МА', 'D27'],
    ['the hidden row', 'hiddenRowsRead', 'ВПР23 5 РУ', undefined],
    ['«-» instead of shares', 'valueUnknown', 'ВПР23 5 РУ', 'D13'],
    ['«н/д» instead of shares', 'valueUnknown', 'ВПР23 5 РУ', 'D22'],
    ['the total that does not agree', 'totalDiffers', 'ВПР23 8 МА', 'C9'],
    ['the subject that no rule asks for', 'unneededProcedure', 'ВПР23 5 БИ', undefined],
    ['the failed formula', 'valueUnknown', 'ОГЭ 2023', 'G20'],
    ['the school closed before the year', 'closedSchoolsLeftOut', undefined, undefined],
    ['the graduates of past years', 'earlierGraduatesExcluded', 'ЕГЭ 2023 база', 'B6'],
    ['the empty cells read as zero', 'blankReadAsZero', 'ЕГЭ 2023 регион', undefined],
    ['chosen exams', 'egeChoicesNotResults', 'ЕГЭ 2024 выбор', undefined],
    ['more failed than took part', 'failedExceedsParticipants', 'Результаты', 'K28'],
    ['the misprint', 'schoolUnmatched', 'Результаты', 'H25'],
    ['the school without number and name', 'schoolUnmatched', 'Результаты', 'H27'],
    ['the sheet about something else', 'formUnknown', 'Отпуска', undefined],
    ['the empty sheet', 'sheetEmpty', 'Лист1', undefined],
    ['one ВПР in both seasons', 'vprBothSeasons', 'ВПР22в 5 МА', 'D10'],
    ['the identical row', 'resultsDuplicate', 'ВПР23 6 МА', 'D23'],
    ['the conflicting row', 'resultsConflict', 'ВПР23 6 МА', 'D29'],
    ['results after the re-sit', 'resultsOtherStage', 'Результаты', 'K26'],
    ['the percent that rounding decides', 'roundingDecides', 'ВПР23 6 РУ', 'D16'],
    ['the slice of another year', 'contextOtherYear', 'Контекст', 'B25'],
    ['the share that differs from ВПР', 'riskTableDiffers', 'Рисковые школы', 'D26'],
  ])('reports %s', (_, code, sheet, cell) => {
    const found = analysis.findings.filter((finding) => finding.code === code && finding.sheet === sheet);
    expect(found.map((finding) => finding.cell)).toContain(cell);
  });
});
