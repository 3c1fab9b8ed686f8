import path from 'node:path';
import type { Analysis, AnalysisInput, Progress } from '../analysis/analysis';
import { analyseSteps } from '../analysis/analyse';
import type { Grid } from '../grid/grid';
import { protectInputs, readFile, writeFile } from '../host/file/disk';
import { graftSheets } from '../host/file/graft';
import { readWorkbook } from '../host/file/readWorkbook';
import { writeWorkbook } from '../host/file/writeWorkbook';
import type { WorkbookReading } from '../host/port';
import type { CliTexts } from '../locale/cli';
import { formatFor, type Format } from '../locale/language';
import { readSettings } from '../methodology/readSettings';
import type { Settings } from '../methodology/settings';
import type { Finding } from '../model/finding';
import type { AcademicYear } from '../model/year';
import type { ColumnMapping } from '../recognise/contract';
import { parseMapping } from '../recognise/mapping';
import { buildReport } from '../report/report';
import { buildResult } from '../report/result';
import type { SheetSpec } from '../report/sheetSpec';
import type { AnalyseArguments } from './args';
import { readJson } from './json';
import { findingLine, findingLines, summaryLines } from './summary';
import type { Terminal } from './terminal';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly texts: CliTexts;
  readonly format: Format;
}

/** `shnor analyse`: the exit code of the process. Throws DiskTrouble for files that cannot be opened or written. */
export async function analyseCommand(args: AnalyseArguments, context: CommandContext): Promise<0 | 1 | 2> {
  const { terminal, texts, format } = context;
  const outputs = [args.out, args.into, args.json].filter((file) => file !== undefined);
  await protectInputs(args.files, outputs);
  const { settings, findings: settingsFindings } = await loadSettings(args.settings);
  const { mappings, findings: mappingFindings } = await loadMappings(args.mappings);
  if ([...settingsFindings, ...mappingFindings].some((finding) => finding.severity === 'error')) {
    for (const finding of [...settingsFindings, ...mappingFindings]) {
      terminal.complain(findingLine(finding, texts, format));
    }
    return 2;
  }
  const opened = await openWorkbooks(args.files, context);
  if (opened.grids.length === 0) {
    for (const line of findingLines(opened.findings, texts, format, terminal.width)) terminal.complain(line);
    terminal.complain(texts.nothingReadable);
    return 2;
  }
  const analysis = run(
    opened.grids,
    {
      year: args.year,
      ...(args.contextYear && { contextYear: args.contextYear }),
      ...(settings && { settings }),
      ...(args.stage && { stage: args.stage }),
      reading: {
        mappings,
        forms: args.forms,
        ...(args.resultsYear && { resultsYear: args.resultsYear }),
        ...(args.contextYear && { contextYear: args.contextYear }),
      },
      resultsYearByWorkbook: yearsByLabel(args, opened.labels),
    },
    [...settingsFindings, ...mappingFindings, ...opened.findings],
    context,
  );
  const written = await writeOutputs(args, analysis, context);
  for (const line of summaryLines(analysis, texts, format, terminal.width)) terminal.print(line);
  for (const finding of written.findings) terminal.print(findingLine(finding, texts, format));
  if (written.lines.length > 0) terminal.print('');
  for (const line of written.lines) terminal.print(line);
  const blocked = [...analysis.findings, ...written.findings].some((finding) => finding.severity === 'error');
  if (blocked) terminal.complain(texts.blockingNote);
  return blocked && !args.exitZero ? 1 : 0;
}

function run(
  grids: readonly Grid[],
  input: AnalysisInput,
  findings: readonly Finding[],
  { terminal, texts }: CommandContext,
): Analysis {
  const steps = analyseSteps(grids, input, findings);
  let step = steps.next();
  while (!step.done) {
    terminal.progress(progressLine(step.value, texts));
    step = steps.next();
  }
  return step.value;
}

function progressLine({ stage, done, total, sheet }: Progress, texts: CliTexts): string {
  return stage === 'recognise'
    ? `${texts.progress.recognise}: ${done + 1}/${total} ${sheet ?? ''}`
    : `${texts.progress[stage]} …`;
}

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

/** `--results-year` names a file as on the command line or by its bare name. */
function yearsByLabel(
  args: AnalyseArguments,
  labels: ReadonlyMap<string, string>,
): Record<string, AcademicYear> {
  const years: Record<string, AcademicYear> = {};
  for (const [name, year] of Object.entries(args.resultsYearByFile)) {
    for (const [file, label] of labels)
      if (file === name || path.basename(file) === name) years[label] = year;
  }
  return years;
}

async function loadSettings(file: string | undefined): Promise<{ settings?: Settings; findings: Finding[] }> {
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

/** Everything is made before anything is written, so that a failure leaves no half of a result. */
async function writeOutputs(
  args: AnalyseArguments,
  analysis: Analysis,
  { terminal, texts, format }: CommandContext,
): Promise<{ lines: string[]; findings: Finding[] }> {
  const made: { file: string; bytes: Uint8Array; line: string }[] = [];
  const findings: Finding[] = [];
  // Sheets are official documents: Russian whatever the language of the messages.
  const russian = formatFor('ru');
  let sheets: readonly SheetSpec[] = [];
  if (args.out !== undefined || args.into !== undefined) {
    terminal.progress(`${texts.progress.report} …`);
    sheets = buildReport(analysis, russian);
  }
  if (args.out !== undefined) {
    terminal.progress(`${texts.progress.write} …`);
    const bytes = await writeWorkbook(sheets);
    made.push({ file: args.out, bytes, line: texts.written(args.out, format, sheets.length) });
  }
  if (args.into !== undefined) {
    terminal.progress(`${texts.progress.write} …`);
    const [source] = args.files;
    const grafted = await graftSheets(await readFile(source!), path.basename(source!), sheets);
    findings.push(...grafted.findings);
    const { bytes } = grafted;
    if (bytes) made.push({ file: args.into, bytes, line: texts.written(args.into, format, sheets.length) });
  }
  if (args.json !== undefined) {
    const text = `${JSON.stringify(buildResult(analysis, format), null, 2)}\n`;
    made.push({ file: args.json, bytes: new TextEncoder().encode(text), line: texts.writtenFile(args.json) });
  }
  for (const { file, bytes } of made) await writeFile(file, bytes);
  return { lines: made.map(({ line }) => line), findings };
}
