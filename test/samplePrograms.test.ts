import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import {
  BY_MONITORING_READING,
  EXPECTED_AGREEMENTS,
  EXPECTED_ALTERNATIVES,
  EXPECTED_CHANGES,
  EXPECTED_FOURFOLD,
  EXPECTED_GROUPS,
  EXPECTED_INDICATORS,
  EXPECTED_PLANS,
  EXPECTED_PREVIOUS,
  EXPECTED_PROFILES,
  EXPECTED_RESULTS,
  EXPECTED_SOCIAL,
  EXPECTED_SUGGESTION,
  EXPECTED_TARGETS,
  EXPECTED_TRAINED,
  EXPECTED_TRAPS,
  EXPECTED_WAVES,
} from '../assets/sample/expectedProgrammes';
import { PROGRAMMES_FILE, buildProgrammes } from '../assets/sample/parts/programmes/workbook';
import { SAMPLE_FILE } from '../assets/sample/parts/workbook';
import { analyse } from '../src/analysis/analyse';
import type { Analysis } from '../src/analysis/analysis';
import { gatherBySchool } from '../src/analysis/gather';
import { judgeProgrammes, type Programmes } from '../src/analysis/programmes';
import type { Grid } from '../src/grid/grid';
import { formatFor } from '../src/locale/language';
import { buildReport } from '../src/report/report';
import { readWorkbook } from '../src/host/file/readWorkbook';
import { DEFAULT_SETTINGS } from '../src/methodology/defaults';
import { valueOf, type IndicatorValue } from '../src/methodology/monitoring/outcome';
import type { Settings } from '../src/methodology/settings';
import { INDICATOR_CODES } from '../src/model/programme/indicator';

const folder = path.join(__dirname, '../assets/sample');
const bytesOf = (name: string) => new Uint8Array(fs.readFileSync(path.join(folder, name)));

let grids: readonly Grid[];
let analysis: Analysis;

const run = (order: readonly Grid[]) =>
  analyse(order, { year: '2023/2024', asOf: '2024-06-10', reading: { mappings: [], forms: {} } });
/** The programmes judged anew with other settings; who is ШНОР or at risk stays. */
const judgedWith = (changed: Partial<Settings>): Programmes => {
  const { readings, matching, shnor, risk } = analysis;
  const request = { ...analysis.request, settings: { ...DEFAULT_SETTINGS, ...changed } };
  const records = gatherBySchool(readings, matching);
  return judgeProgrammes({ request, records, readings, matching, shnor, risk }).programmes;
};
const valuesOf = ({ monitoring }: Programmes) => monitoring!.slices.flatMap(({ values }) => values);
const indicator = (code: string, of: Programmes = analysis.programmes): IndicatorValue =>
  valuesOf(of).find((value) => value.code === code)!;

beforeAll(async () => {
  const books = await Promise.all(
    [SAMPLE_FILE, PROGRAMMES_FILE].map((name) => readWorkbook(bytesOf(name), name)),
  );
  grids = books.flatMap((book) => book.grids);
  analysis = run(grids);
});

describe('the second workbook of the fictional municipality', () => {
  it('is what its generator writes, part by part', async () => {
    const committed = unzipSync(bytesOf(PROGRAMMES_FILE));
    const built = unzipSync(await buildProgrammes());
    expect(Object.keys(built)).toEqual(Object.keys(committed));
    for (const [name, bytes] of Object.entries(built)) {
      expect([name, Buffer.compare(bytes, committed[name]!)]).toEqual([name, 0]);
    }
  });

  it.each([
    ['Педагоги ШНОР', 'teachers'],
    ['Педагоги (итоги)', 'teacherTotals'],
    ['ИОМ педагогов', 'routes'],
    ['ИОМ обучающихся', 'routes'],
    ['Мероприятия ШНОР', 'events'],
    ['Наставничество', 'mentors'],
    ['Реестр партнёров', 'partnerships'],
    ['Стажировочные площадки', 'stagingSites'],
    ['Профилактика рисков 2023', 'schoolFigures'],
    ['Индикаторы декабрь 2023', 'schoolFigures'],
    ['Кадры декабрь 2023', 'schoolFigures'],
    ['4.3 январь 2024', 'schoolFigures'],
    ['4.3 июнь 2024', 'schoolFigures'],
    ['Показатели сентябрь 2022', 'indicators'],
    ['Показатели полугодий', 'indicators'],
    ['Сводные показатели', 'indicators'],
    ['КДР', 'results'],
    ['ОГЭ 2023 итоговый', 'giaSummary'],
    ['Рисковые школы 2022', 'riskTable'],
    ['План 2024', 'plan'],
    ['Дорожная карта', 'plan'],
    ['Меры 4.5', 'plan'],
    ['План ШСОКО', 'plan'],
    ['План-факт', 'targets'],
    ['Социальные условия', 'socialConditions'],
    ['Сеть школ', 'network'],
    ['Волны мониторинга', 'waves'],
    ['Рисковый профиль', 'riskProfile'],
    ['Результаты до и после', 'beforeAfter'],
    ['ШНРО и НСУ', 'supportMarks'],
    ['Программа поддержки', 'evidence'],
  ])('reads the sheet «%s» as %s', (sheet, form) => {
    expect(analysis.readings.find((reading) => reading.sheet === sheet)?.form).toBe(form);
  });

  it('holds no other sheet and no error', () => {
    const own = analysis.readings.filter(({ workbook }) => workbook === PROGRAMMES_FILE);
    expect(own).toHaveLength(31);
    const errors = analysis.findings.filter(
      ({ workbook, severity }) => workbook === PROGRAMMES_FILE && severity === 'error',
    );
    expect(errors).toEqual([]);
  });

  it('accounts for every row of every sheet', () => {
    const rows = analysis.readings.map(({ workbook, sheet, rows: count }) => [
      workbook,
      sheet,
      Object.values(count).reduce((sum: number, one: number) => sum + one, 0),
    ]);
    expect(rows).toEqual(grids.map(({ workbook, sheet, rows: all }) => [workbook, sheet, all.length]));
  });

  it.each(EXPECTED_TRAPS)('tells of %s', (_, code, sheet, cell) => {
    const found = analysis.findings.filter((finding) => finding.code === code && finding.sheet === sheet);
    expect(found.map((finding) => finding.cell)).toContain(cell);
  });

  it('tells of nothing else', () => {
    const intended = new Set(EXPECTED_TRAPS.map(([, code]) => code));
    const others = analysis.findings.filter(
      ({ workbook, code }) => workbook === PROGRAMMES_FILE && !intended.has(code),
    );
    expect(others).toEqual([]);
  });

  it('changes no verdict of the first workbook', () => {
    const alone = run(grids.filter(({ workbook }) => workbook === SAMPLE_FILE));
    const verdicts = ({ shnor, risk }: Analysis) => [
      shnor!.schools.map(({ school, verdict, criteria, official }) => [
        school.login,
        verdict,
        criteria,
        official,
      ]),
      risk!.schools.map(({ school, verdict, sectionsHit }) => [school.login, verdict, sectionsHit]),
    ];
    expect(verdicts(analysis)).toEqual(verdicts(alone));
  });

  it('means the same in whichever order the workbooks come', () => {
    expect(run([...grids].reverse()).programmes).toEqual(analysis.programmes);
  });

  it('makes every sheet of every programme', () => {
    const names = buildReport(analysis, formatFor('ru')).map(({ name }) => name);
    expect(names).toEqual([
      'Сводка 2023-2024',
      'ШНОР 2023-2024',
      'Риски 2023-2024',
      'Мониторинг 2.3 09.2023',
      'Мониторинг 3.3 09.2023',
      'Мониторинг 4.3 06.2024',
      'Мониторинг Предгорный 12.2023',
      'Динамика',
      'Ход плана Дорожная карта',
      'Ход плана Меры 4.5',
      'Ход плана 2024',
      'Ход плана ШСОКО',
      'Сроки',
      'Социальный индекс 2023-2024',
      'Группы школ 2023-2024',
      'Сеть школ',
      'Волны мониторинга 2023-2024',
      'План-факт 2024',
      'Рисковый профиль 2023-2024',
      'Меры профиля 2023-2024',
      'До и после 2023-2024',
      'ШНРО и НСУ 2023-2024',
      'Партнёры 2023-2024',
      'Ожидаемые результаты 2023-2024',
      'Проверка данных',
      'Сопоставление',
      'Методика',
      'Справочник ОО',
    ]);
  });

  it('lets no number of a person out', () => {
    const told = JSON.stringify([
      analysis.findings,
      analysis.programmes,
      buildReport(analysis, formatFor('ru')),
    ]);
    expect(told).not.toMatch(/"10301"|"10322"|99103-7а|99103\/9а/);
  });
});

describe('indicators of both workbooks', () => {
  it('are all of the four programmes', () => {
    expect(valuesOf(analysis.programmes).map(({ code }) => code)).toEqual([...INDICATOR_CODES]);
    expect(EXPECTED_INDICATORS.map(({ code }) => code)).toEqual([...INDICATOR_CODES]);
  });

  it('stand in the newest slices due by the day', () => {
    expect(analysis.programmes.monitoring!.slices.map(({ system, slice }) => [system, slice])).toEqual([
      ['norilsk23', '2023-09'],
      ['norilsk33', '2023-09'],
      ['norilsk43', '2024-06'],
      ['predgorny', '2023-12'],
    ]);
  });

  it.each(EXPECTED_INDICATORS.map((line) => [line.code, line] as const))('%s by hand', (code, line) => {
    const { status, ratio, missing } = indicator(code);
    expect({ status, ...ratio, missing, how: line.how }).toEqual({
      status: 'known',
      numerator: line.numerator,
      denominator: line.denominator,
      missing: line.missing,
      how: line.how,
    });
  });

  it.each(Object.entries(EXPECTED_PREVIOUS))('%s: the slice before', (code, [slice, value]) => {
    const { previous } = indicator(code);
    expect(previous?.slice).toBe(slice);
    expect(valueOf(previous!)).toBeCloseTo(value, 9);
  });

  it.each(Object.entries(EXPECTED_ALTERNATIVES))('%s: printed beside', (code, [numerator, denominator]) => {
    expect(indicator(code).alternative?.ratio).toEqual({ numerator, denominator });
  });

  it.each(BY_MONITORING_READING)(
    'monitoring.%s = %s: %s is %d of %d',
    (setting, value, code, numerator, denominator, how) => {
      const monitoring = { ...DEFAULT_SETTINGS.monitoring, [setting]: value };
      expect([indicator(code, judgedWith({ monitoring })).ratio, how]).toEqual([
        { numerator, denominator },
        how,
      ]);
    },
  );
});

describe('plans on 10 June 2024', () => {
  it.each(Object.entries(EXPECTED_PLANS))('%s: the state of every row', (sheet, states) => {
    const { rows } = analysis.programmes.plans!.plans.find(({ table }) => table.sheet === sheet)!;
    expect(rows.map(({ state, daysOverdue }) => [state, daysOverdue])).toEqual(
      states.map(([state, days]) => [state, days ?? 0]),
    );
  });

  it('splits two people of one cell, and knows that the month was over before the order', () => {
    const plan = analysis.programmes.plans!.plans.find(({ table }) => table.sheet === 'Дорожная карта')!;
    const row = plan.rows.find(({ item }) => item.number === '6')!;
    expect(row.responsible).toEqual(['Орлова А.Б.', 'Ветрова С.Д.']);
    expect(row.deadline.remarks).toEqual(['beforeOrder']);
  });
});

describe('Иркутск', () => {
  it('34 targets: met, missed, unknown', () => {
    const [outcome] = analysis.programmes.targets;
    const of = (verdict: string) =>
      outcome!.lines.filter(({ done }) => done === verdict).map(({ number }) => number);
    expect({ missed: of('no'), unknown: of('unknown'), met: of('yes').length }).toEqual(EXPECTED_TARGETS);
  });

  it.each(Object.entries(EXPECTED_SOCIAL))('%s: index and quintile', (login, [index, quintile]) => {
    const found = analysis.programmes.social!.schools.find(({ school }) => school.login === login)!;
    expect(found.index).toBeCloseTo(index, 9);
    expect(found.quintile).toBe(quintile);
  });

  it('control group, staging sites, focus group', () => {
    const { schools, focus } = analysis.programmes.social!;
    const who = (wanted: (one: (typeof schools)[number]) => boolean) =>
      schools
        .filter(wanted)
        .map(({ school }) => school.login)
        .sort();
    expect({
      withoutIndex: who(({ index }) => index === null),
      control: who(({ control }) => control === 'yes'),
      stagingSites: who(({ stagingSite }) => stagingSite === 'yes'),
      focus: {
        identified: [focus.identified.base, focus.identified.needed],
        all: [focus.all.base, focus.all.needed],
      },
    }).toEqual({
      withoutIndex: EXPECTED_GROUPS.withoutIndex,
      control: EXPECTED_GROUPS.control,
      stagingSites: EXPECTED_GROUPS.stagingSites,
      focus: EXPECTED_GROUPS.focus,
    });
  });

  it('staging sites above the median of the first quintile', () => {
    const social = { ...DEFAULT_SETTINGS.social, higher: 'aboveMedian' as const };
    const { schools } = judgedWith({ social }).social!;
    const sites = schools.filter(({ stagingSite }) => stagingSite === 'yes');
    expect(sites.map(({ school }) => school.login).sort()).toEqual(EXPECTED_GROUPS.stagingSitesAboveMedian);
  });

  it('the network of two years: 5 and 8 lines', () => {
    const { lines } = analysis.programmes.network!;
    const of = (year: string) => lines.filter(({ period }) => period === year).length;
    expect([of('2022/2023'), of('2023/2024'), lines.length]).toEqual([5, 8, 13]);
  });

  it('three waves: change and the best', () => {
    const [outcome] = analysis.programmes.waves;
    const found = outcome!.schools.map(
      ({ school, change, best }) => [school.login!, [change, best]] as const,
    );
    expect(Object.fromEntries(found)).toEqual(EXPECTED_WAVES);
  });
});

describe('Бобров and 500+', () => {
  it('level of a profile and factors that call for measures', () => {
    const found = analysis.programmes.profile!.schools.map(
      ({ school, level, activated }) => [school.login!, [level, activated.length]] as const,
    );
    expect(Object.fromEntries(found)).toEqual(EXPECTED_PROFILES);
  });

  it('measures come from the department’s own road map, with their states', () => {
    const { plan, factors, measures } = analysis.programmes.profile!;
    expect(plan).toContain('Дорожная карта');
    const place = factors.findIndex(({ code }) => code === '1.2');
    expect(measures[place]!.map(({ number }) => number)).toEqual(['6', '7']);
  });

  it('results before and after', () => {
    const found = analysis.programmes.results.map(({ row, change, trend }) => [row, change, trend]);
    expect(found).toEqual(EXPECTED_CHANGES);
  });
});

describe('Лесосибирск', () => {
  it('the fourfold table', () => {
    const { schools } = analysis.programmes.support!;
    for (const [group, logins] of Object.entries(EXPECTED_FOURFOLD)) {
      const found = schools.filter((one) => one.group === group).map(({ school }) => school.login);
      expect([group, found.sort()]).toEqual([group, logins]);
    }
  });

  it('agreements and the first suggestion', () => {
    const { pairs } = analysis.programmes.support!;
    const named = pairs.filter(({ agreements }) => agreements.length > 0);
    const found = named.map(({ school, partner, state }) => [school.login, partner?.login, state].join(' '));
    expect(found.sort()).toEqual(EXPECTED_AGREEMENTS.map((line) => line.join(' ')).sort());
    const { school, partner, score } = EXPECTED_SUGGESTION;
    const first = pairs.find((pair) => pair.school.login === school && pair.place === 1)!;
    expect(first.partner?.login).toBe(partner);
    expect(first.comparison?.score).toBeCloseTo(score, 1);
  });

  it('its sheets are made when somebody keeps such a programme, or always', () => {
    const alone = run(grids.filter(({ workbook }) => workbook === SAMPLE_FILE));
    expect(alone.programmes.support).toBeNull();
    const { readings, matching, shnor, risk } = alone;
    const support = { ...DEFAULT_SETTINGS.support, sheets: 'always' as const };
    const request = { ...alone.request, settings: { ...DEFAULT_SETTINGS, support } };
    const records = gatherBySchool(readings, matching);
    const always = judgeProgrammes({ request, records, readings, matching, shnor, risk });
    expect(always.programmes.support!.schools.length).toBe(32);
  });

  it('eight expected results, and people retrained behind the sixth', () => {
    const lines = analysis.programmes.support!.evidence.filter(({ list }) => list === 'expected');
    expect(Object.fromEntries(lines.map(({ number, state }) => [number, state]))).toEqual(EXPECTED_RESULTS);
    const sixth = lines.find(({ number }) => number === '6')!;
    expect(sixth.facts).toEqual([{ kind: 'trained', value: EXPECTED_TRAINED }]);
  });
});
