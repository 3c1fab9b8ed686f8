import path from 'node:path';
import type { Grid } from '../grid/grid';
import { readFile } from '../host/file/disk';
import { readWorkbook } from '../host/file/readWorkbook';
import type { WorkbookReading } from '../host/port';
import { readSettings } from '../methodology/readSettings';
import type { Settings } from '../methodology/settings';
import type { Finding } from '../model/finding';
import type { AcademicYear } from '../model/year';
import type { ColumnMapping, FormId } from '../recognise/contract';
import { parseMapping } from '../recognise/mapping';
import { Usage } from './args';
import type { CommandContext } from './context';
import { readJson } from './json';

/** Two at a time: while one is unpacked in the background the other is parsed. */
const OPEN_AT_ONCE = 2;

/** Opens every workbook; two files of one name in different folders get their folder's name in front. */
export async function openWorkbooks(
  paths: readonly string[],
  { terminal, texts }: CommandContext,
): Promise<{ grids: Grid[]; findings: Finding[]; labels: ReadonlyMap<string, string> }> {
  const distinct = [...new Map(paths.map((file) => [path.resolve(file), file])).values()];
  const labels = new Map(distinct.map((file) => [file, labelOf(file, distinct)]));
  const readings: WorkbookReading[] = [];
  let next = 0;
  const openNext = async (): Promise<void> => {
    while (next < distinct.length) {
      const index = next;
      next += 1;
      const file = distinct[index]!;
      terminal.progress(`${texts.progress.open}: ${index + 1}/${distinct.length} ${path.basename(file)}`);
      readings[index] = await readWorkbook(await readFile(file), labels.get(file)!);
    }
  };
  await Promise.all(Array.from({ length: OPEN_AT_ONCE }, openNext));
  return {
    grids: readings.flatMap((reading) => reading.grids),
    findings: readings.flatMap((reading) => reading.findings),
    labels,
  };
}

function labelOf(file: string, all: readonly string[]): string {
  const name = path.basename(file);
  const twins = all.filter((other) => path.basename(other) === name);
  return twins.length > 1 ? `${path.basename(path.dirname(path.resolve(file)))}/${name}` : name;
}

/** `--results-year` names a file as on the command line or by its bare name; a name that fits none is refused. */
export function yearsByLabel(
  yearByFile: Readonly<Record<string, AcademicYear>>,
  labels: ReadonlyMap<string, string>,
): Record<string, AcademicYear> {
  const years: Record<string, AcademicYear> = {};
  for (const [name, year] of Object.entries(yearByFile)) {
    const fitting = [...labels].filter(([file]) => file === name || path.basename(file) === name);
    if (fitting.length === 0) throw new Usage({ kind: 'noSuchFile', option: '--results-year', value: name });
    for (const [, label] of fitting) years[label] = year;
  }
  return years;
}

/** `--form` names a sheet; a sheet that is not there is refused, for a mistyped correction must not look like success. */
export function checkForms(forms: Readonly<Record<string, FormId | 'ignore'>>, grids: readonly Grid[]): void {
  const sheets = grids.map((grid) => `${grid.workbook}|${grid.sheet}`);
  for (const wanted of Object.keys(forms)) {
    if (!sheets.includes(wanted)) {
      throw new Usage({ kind: 'noSuchSheet', value: wanted, allowed: sheets.join('; ') });
    }
  }
}

/** Settings of a file; without one the findings are empty and nothing is laid over the defaults. */
export async function loadSettings(
  file: string | undefined,
): Promise<{ settings?: Settings; findings: Finding[] }> {
  if (file === undefined) return { findings: [] };
  const { settings, findings } = readSettings(await readJson(file));
  return { settings, findings: findings.map((finding) => ({ ...finding, workbook: path.basename(file) })) };
}

/** Reads saved column mappings; a broken one is named by its file. */
export async function loadMappings(
  paths: readonly string[],
): Promise<{ mappings: ColumnMapping[]; findings: Finding[] }> {
  const mappings: ColumnMapping[] = [];
  const findings: Finding[] = [];
  for (const file of paths) {
    const parsed = parseMapping(await readJson(file));
    if (parsed.mapping) mappings.push(parsed.mapping);
    findings.push(...parsed.findings.map((finding) => ({ ...finding, workbook: path.basename(file) })));
  }
  return { mappings, findings };
}
