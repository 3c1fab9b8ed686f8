import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const CANDIDATES = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** By default LibreOffice trusts the results stored in an .xlsx; 0 means: always recalculate on loading. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The LibreOffice of this machine, or null. */
export function findOffice(): string | null {
  return CANDIDATES.find((program) => spawnSync(program, ['--version']).status === 0) ?? null;
}

/** Converts files with a profile of its own that recalculates everything; returns the folder of the results. */
export function convert(
  program: string,
  files: readonly string[],
  format: 'xlsx' | 'pdf',
  workFolder: string,
): string {
  const profile = path.join(workFolder, 'profile');
  fs.mkdirSync(path.join(profile, 'user'), { recursive: true });
  fs.writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const results = path.join(workFolder, format);
  const run = spawnSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      results,
      ...files,
    ],
    { encoding: 'utf8', timeout: 300_000 },
  );
  if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr || run.error?.message}`);
  return results;
}
