import { DiskTrouble, protectExisting, writeFile } from '../host/file/disk';
import { writeWorkbook } from '../host/file/writeWorkbook';
import { cliTexts, type CliTexts } from '../locale/cli';
import { formatFor } from '../locale/language';
import { buildTemplate } from '../report/template';
import { analyseCommand } from './analyseCommand';
import { parseArguments, Usage, type CommandArguments, type UsageProblem } from './args';
import type { CommandContext } from './context';
import { inspectCommand } from './inspectCommand';
import { newYearCommand } from './newYearCommand';
import { JsonTrouble } from './json';
import type { Terminal } from './terminal';

/** Runs one command line and answers with the exit code. Never throws: whatever happens is said in one sentence. */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal,
  systemLocale: string,
  version: string,
  /** `YYYY-MM-DD`; without it plans are not judged unless the command line says the day. */
  today?: string,
): Promise<0 | 1 | 2> {
  const parsed = parseArguments(argv, systemLocale);
  const texts = cliTexts(parsed.language);
  if (!parsed.ok) {
    terminal.complain(`${usageText(parsed.problem, texts)} ${texts.usage.seeHelp}`);
    return 2;
  }
  try {
    return await dispatch(parsed.arguments, {
      version,
      ...(today !== undefined && { today }),
      terminal,
      texts,
      format: formatFor(parsed.language),
      fileFormat: formatFor(parsed.languageGiven ? parsed.language : 'ru'),
    });
  } catch (error) {
    terminal.complain(troubleText(error, texts));
    return 2;
  }
}

async function dispatch(args: CommandArguments, context: CommandContext): Promise<0 | 1 | 2> {
  const { terminal, texts, format, version } = context;
  switch (args.command) {
    case 'help':
      terminal.print(texts.help);
      return 0;
    case 'version':
      terminal.print(version);
      return 0;
    case 'inspect':
      return inspectCommand(args, context);
    case 'template': {
      if (!args.force) await protectExisting(args.out);
      const sheets = buildTemplate(args.groups);
      await writeFile(args.out, await writeWorkbook(sheets));
      terminal.print(texts.written(args.out, format, sheets.length));
      return 0;
    }
    case 'new-year':
      return newYearCommand(args, context);
    case 'analyse':
      return analyseCommand(args, context);
  }
}

function troubleText(error: unknown, texts: CliTexts): string {
  if (error instanceof Usage) return `${usageText(error.problem, texts)} ${texts.usage.seeHelp}`;
  if (error instanceof JsonTrouble) return texts.badJson(error.file);
  if (!(error instanceof DiskTrouble)) return texts.unexpected;
  const reason = texts.reasonNames[error.reason];
  return error.action === 'read'
    ? texts.cannotRead(error.file, reason)
    : texts.cannotWrite(error.file, reason);
}

function usageText(problem: UsageProblem, { usage }: CliTexts): string {
  switch (problem.kind) {
    case 'unknownCommand':
    case 'unknownOption':
    case 'missingValue':
      return usage[problem.kind](problem.value);
    case 'badYear':
      return usage.badYear(problem.option, problem.value);
    case 'badChoice':
      return usage.badChoice(problem.option, problem.value, problem.allowed);
    case 'badForm':
      return usage.badForm(problem.value, problem.allowed);
    case 'badDate':
      return usage.badDate(problem.value);
    case 'secondSlice':
      return usage.secondSlice(problem.value);
    case 'badSlice':
      return usage.badSlice(problem.value, problem.allowed);
    case 'notWorkbookName':
      return usage.notWorkbookName(problem.value);
    case 'noSuchFile':
      return usage.noSuchFile(problem.option, problem.value);
    case 'noSuchSheet':
      return usage.noSuchSheet(problem.value, problem.allowed);
    default:
      return usage[problem.kind];
  }
}
