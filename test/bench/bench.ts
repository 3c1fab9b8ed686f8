/**
 * `npm run bench [folder with the two ВПР workbooks]`. Not a test: it prints medians and ratios.
 * 1. A whole run of the command line over two workbooks against a whole process that only parses them.
 * 2. The rules alone for 10,000, 20,000 and 40,000 schools × 9 procedures × 2 years.
 * 3. The programmes for as many schools, each with teachers, events, figures, works of two years and social
 *    conditions: CPU seconds (the garbage collector's threads included), and how they grow with the schools.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SchoolRecords } from '../../src/methodology/collected';
import { DEFAULT_SETTINGS } from '../../src/methodology/defaults';
import { judgeMonitoring } from '../../src/methodology/monitoring/judge';
import type { ShnorOutcome } from '../../src/methodology/outcome';
import { judgeProfile } from '../../src/methodology/profile/judgeProfile';
import { measuresFrom } from '../../src/methodology/profile/measures';
import { judgeRisk } from '../../src/methodology/risk';
import { judgeShnor } from '../../src/methodology/shnor';
import { judgeSocialProgrammes } from '../../src/methodology/social/judge';
import { judgeSupport } from '../../src/methodology/support/judgeSupport';
import { inventedRecords } from './invented';
import { INVENTED_COMPONENTS, inventedProgrammes, LIST_YEAR } from './inventedProgrammes';

const root = path.resolve(__dirname, '../..');
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function seconds(argv: string[]): number {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, argv, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status === null || run.status > 1) throw new Error(`failed: node ${argv.join(' ')}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function wholeProcess(files: string[]): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shnor-bench-'));
  const parse = path.join(folder, 'parse.mjs');
  const hucre = path.join(root, 'node_modules/hucre/dist/index.mjs');
  fs.writeFileSync(
    parse,
    `import fs from 'node:fs';\nimport { readXlsx } from ${JSON.stringify(hucre)};\n` +
      `for (const file of process.argv.slice(2)) await readXlsx(fs.readFileSync(file));\n`,
  );
  const out = path.join(folder, 'out.xlsx');
  const line = [
    'dist/shnor.js',
    'analyse',
    ...files,
    '--year',
    '2021/2022',
    '--out',
    out,
    '--exit-zero',
    '--lang',
    'ru',
  ];
  const ratios: number[] = [];
  const parsing: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const a = seconds([parse, ...files]);
    const b = seconds(line);
    if (round === 0) continue; // warm-up
    parsing.push(a);
    whole.push(b);
    ratios.push(b / a);
  }
  fs.rmSync(folder, { recursive: true });
  console.log(`parse only   median ${median(parsing).toFixed(2)} s`);
  console.log(`whole run    median ${median(whole).toFixed(2)} s`);
  console.log(`ratio        median ${median(ratios).toFixed(2)} (whole / parse, pair by pair)`);
}

function rulesAlone(): void {
  for (const schools of [10_000, 20_000, 40_000]) {
    const records = inventedRecords(schools);
    const times: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const start = process.hrtime.bigint();
      judgeShnor(records, '2023/2024', DEFAULT_SETTINGS);
      if (round > 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    const time = median(times);
    console.log(
      `rules        ${schools} schools: median ${time.toFixed(0)} ms, ${((time / schools) * 1000).toFixed(1)} µs a school`,
    );
  }
}

/** CPU seconds of the process while `work` runs: other programs on the machine do not count. */
function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function programmesAlone(): void {
  const before = new Map<string, number>();
  for (const schools of [10_000, 20_000, 40_000]) {
    for (const [name, work] of Object.entries(programmesOf(inventedProgrammes(schools)))) {
      const times: number[] = [];
      for (let round = 0; round < 4; round += 1) {
        const time = cpuSeconds(work);
        if (round > 0) times.push(time);
      }
      const time = median(times);
      const grown = before.has(name)
        ? `, × ${(time / before.get(name)!).toFixed(1)} for twice the schools`
        : '';
      console.log(`${name.padEnd(12)} ${schools} schools: median ${time.toFixed(2)} s of CPU${grown}`);
      before.set(name, time);
    }
  }
}

/** What is measured, by name; each is judged from what the one before it came to. */
function programmesOf(records: readonly SchoolRecords[]): Readonly<Record<string, () => void>> {
  const settings = DEFAULT_SETTINGS;
  const year = LIST_YEAR;
  const shnor = judgeShnor(records, year, settings).outcome;
  const risk = judgeRisk(records, year, year, settings).outcome;
  const { social } = socialOf(records, shnor);
  const common = { records, year, contextYear: year, settings, shnor, risk };
  return {
    risk: () => judgeRisk(records, year, year, settings),
    monitoring: () => judgeMonitoring({ ...common, asOf: '2024-07-10', chosen: {}, indicators: [] }),
    social: () => socialOf(records, shnor),
    profile: () =>
      judgeProfile(
        records,
        [year],
        settings,
        measuresFrom([], () => null),
      ),
    support: () =>
      judgeSupport({
        ...common,
        asOf: null,
        evidence: [],
        planRows: 0,
        social,
        schoolOf: () => null,
        entityOf: ({ id }) => id,
      }),
  };
}

function socialOf(records: readonly SchoolRecords[], shnor: ShnorOutcome) {
  return judgeSocialProgrammes({
    records,
    components: INVENTED_COMPONENTS,
    targets: [],
    year: LIST_YEAR,
    settings: DEFAULT_SETTINGS,
    shnor,
  }).programmes;
}

const folder = process.argv[2] ?? path.resolve(root, '../shared/data/real');
const files = ['altai-vpr-2020-marks-by-school.xlsx', 'altai-vpr-2021-marks-by-school.xlsx'].map((name) =>
  path.join(folder, name),
);
if (files.every((file) => fs.existsSync(file))) wholeProcess(files);
else console.log(`The two ВПР workbooks are not in ${folder}: the end-to-end measurement is left out.`);
rulesAlone();
programmesAlone();
