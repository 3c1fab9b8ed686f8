import path from 'node:path';
import type { Analysis, AnalysisInput, Progress } from '../analysis/analysis';
import { analyseSteps } from '../analysis/analyse';
import { speakWithoutSchools } from '../analysis/withoutSchools';
import type { Grid } from '../grid/grid';
import { protectInputs, readFile, writeFile } from '../host/file/disk';
import { graftSheets } from '../host/file/graft';
import { writeWorkbook } from '../host/file/writeWorkbook';
import type { CliTexts } from '../locale/cli';
import { findingRemedy } from '../locale/findings';
import { formatFor } from '../locale/language';
import type { Finding } from '../model/finding';
import { buildReport } from '../report/report';
import { buildResult } from '../report/result';
import type { SheetSpec } from '../report/sheetSpec';
import type { AnalyseArguments } from './args';
import type { CommandContext } from './context';
import { checkForms, loadMappings, loadSettings, openWorkbooks, yearsByLabel } from './open';
import { findingLine, findingLines, summaryLines } from './summary';
import { protectTargets } from './targets';

/** `shnor analyse`: the exit code of the process. Throws DiskTrouble for files that cannot be opened or written. */
export async function analyseCommand(args: AnalyseArguments, context: CommandContext): Promise<0 | 1 | 2> {
  const { terminal, texts, format } = context;
  const outputs = [args.out, args.into, args.json].filter((file) => file !== undefined);
  await protectInputs(args.files, outputs);
  if (!args.force) await protectTargets(outputs);
  const { settings, findings: settingsFindings } = await loadSettings(args.settings);
  const { mappings, findings: mappingFindings } = await loadMappings(args.mappings);
  if ([...settingsFindings, ...mappingFindings].some((finding) => finding.severity === 'error')) {
    for (const finding of [...settingsFindings, ...mappingFindings]) {
      terminal.complain(`${findingLine(finding, texts, format)} ${findingRemedy(finding, format)}`);
    }
    return 2;
  }
  const opened = await openWorkbooks(args.files, context);
  if (opened.grids.length === 0) {
    for (const line of findingLines(opened.findings, texts, format, terminal.width, false))
      terminal.complain(line);
    terminal.complain(texts.nothingReadable);
    return 2;
  }
  checkForms(args.forms, opened.grids);
  const asOf = args.date ?? context.today;
  const analysis = run(
    opened.grids,
    {
      year: args.year,
      ...(args.contextYear && { contextYear: args.contextYear }),
      ...(settings && { settings }),
      ...(args.stage && { stage: args.stage }),
      ...(asOf !== undefined && { asOf }),
      slices: args.slices,
      reading: {
        mappings,
        forms: args.forms,
        ...(args.resultsYear && { resultsYear: args.resultsYear }),
        ...(args.contextYear && { contextYear: args.contextYear }),
      },
      resultsYearByWorkbook: yearsByLabel(args.resultsYearByFile, opened.labels),
    },
    [...settingsFindings, ...mappingFindings, ...opened.findings],
    context,
  );
  if (analysis.matching.schools.length === 0 && !speakWithoutSchools(analysis.programmes)) {
    for (const line of findingLines(analysis.findings, texts, format, terminal.width, false))
      terminal.complain(line);
    return 2;
  }
  const written = await writeOutputs(args, analysis, context);
  for (const line of summaryLines(analysis, texts, format, terminal.width)) terminal.print(line);
  for (const finding of written.findings) {
    terminal.print(`${findingLine(finding, texts, format)} ${findingRemedy(finding, format)}`.trimEnd());
  }
  if (written.lines.length > 0) terminal.print('');
  for (const line of written.lines) terminal.print(line);
  // A copy that was asked for and could not be made is no success, whatever the data are.
  if (written.findings.some((finding) => finding.severity === 'error')) return 2;
  const blocked = analysis.findings.some((finding) => finding.severity === 'error');
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

/** Everything is made before anything is written, so that a failure leaves no half of a result. */
async function writeOutputs(
  args: AnalyseArguments,
  analysis: Analysis,
  { terminal, texts, format, fileFormat, version }: CommandContext,
): Promise<{ lines: string[]; findings: Finding[] }> {
  const made: { file: string; bytes: Uint8Array; line: string }[] = [];
  const findings: Finding[] = [];
  // Sheets are official documents: Russian whatever the language of the messages.
  const russian = formatFor('ru');
  let sheets: readonly SheetSpec[] = [];
  if (args.out !== undefined || args.into !== undefined) {
    terminal.progress(`${texts.progress.report} …`);
    sheets = buildReport(analysis, russian, version);
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
    const text = `${JSON.stringify(buildResult(analysis, fileFormat), null, 2)}\n`;
    made.push({ file: args.json, bytes: new TextEncoder().encode(text), line: texts.writtenFile(args.json) });
  }
  for (const { file, bytes } of made) await writeFile(file, bytes);
  return { lines: made.map(({ line }) => line), findings };
}
