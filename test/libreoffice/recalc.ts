/**
 * Proves that a finished workbook lives without the product: LibreOffice recalculates every formula, and the
 * results must equal those that our own rules stored. Run: `npm run recalc [file.xlsx …]`; without a file, the
 * report of the shipped sample. Ends with 1 on any difference, with 0 (and a sentence) without LibreOffice.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { writeWorkbook } from '../../src/host/file/writeWorkbook';
import { cell, sheetSpec } from '../fixtures/sheetSpecs';
import { compareFormulas } from './compare';
import { convert, findOffice } from './office';

const MAX_SHOWN = 50;
const CANARY = 'canary.xlsx';

async function main(): Promise<0 | 1> {
  const program = findOffice();
  if (program === null) {
    console.log('LibreOffice is not installed here; the recalculation was skipped.');
    return 0;
  }
  const files = process.argv.length > 2 ? process.argv.slice(2) : [sampleReport()];
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'shnor-recalc-'));
  try {
    // A wrong result on purpose: if it comes back uncorrected, nothing was recalculated and equality proves nothing.
    const canary = path.join(work, CANARY);
    const wrong = cell(999, 'integer', { formula: '20+22' });
    fs.writeFileSync(
      canary,
      await writeWorkbook([sheetSpec({ kind: 'guide', name: 'Лист', rows: [[wrong]] })]),
    );

    const recalculated = convert(program, [...files, canary], 'xlsx', work);
    const corrected = await readXlsx(fs.readFileSync(path.join(recalculated, CANARY)));
    if (corrected.sheets[0]?.rows[0]?.[0] !== 42) {
      console.error('LibreOffice did not recalculate the formulas; its settings could not be applied.');
      return 1;
    }
    const printed = convert(program, files, 'pdf', work);
    let failed = false;
    for (const file of files) {
      const same = await check(file, path.join(recalculated, path.basename(file)));
      failed = !same || failed;
      const pdf = path.join(printed, `${path.basename(file, path.extname(file))}.pdf`);
      if (fs.readFileSync(pdf).subarray(0, 5).toString() !== '%PDF-') throw new Error(`no PDF of ${file}`);
    }
    return failed ? 1 : 0;
  } finally {
    fs.rmSync(work, { recursive: true });
  }
}

async function check(file: string, recalculated: string): Promise<boolean> {
  const { formulas, differences } = compareFormulas(
    await readXlsx(fs.readFileSync(file)),
    await readXlsx(fs.readFileSync(recalculated)),
  );
  for (const { sheet, cell, formula, stored, computed } of differences.slice(0, MAX_SHOWN)) {
    console.error(`${sheet}!${cell}: stored ${stored}, computed ${computed}   =${formula}`);
  }
  if (differences.length > MAX_SHOWN) console.error(`… and ${differences.length - MAX_SHOWN} more`);
  const verdict = differences.length === 0 ? 'all as stored' : `${differences.length} differ`;
  console.log(`${path.basename(file)}: ${formulas} formulas recalculated, ${verdict}; opens and prints.`);
  return differences.length === 0;
}

/** Makes the report of the sample the way a person does. */
function sampleReport(): string {
  const root = path.resolve(__dirname, '../..');
  const report = path.join(root, 'demo', 'ШНОР_Северогорск_2023-2024.xlsx');
  fs.rmSync(report, { force: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // The exit code is not looked at: the sample has faults on purpose. The report must be there.
  spawnSync(npm, ['run', '--silent', 'demo'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!fs.existsSync(report)) throw new Error('npm run demo made no report');
  return report;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
