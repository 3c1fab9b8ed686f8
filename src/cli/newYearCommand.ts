import { analyseSteps } from '../analysis/analyse';
import { carriedChoices } from '../analysis/carriedChoices';
import { analysisInput } from '../analysis/choicesInput';
import { choicesText, readChoices } from '../analysis/savedChoices';
import { protectExisting, protectInputs, readFile, writeFile } from '../host/file/disk';
import { newYearFile } from '../host/file/newYearFile';
import { readState } from '../host/file/state';
import type { AcademicYear } from '../model/year';
import { yearBefore } from '../model/year';
import type { SheetReading } from '../recognise/contract';
import type { NewYearArguments } from './args';
import type { CommandContext } from './context';
import { checkForms, loadMappings, openWorkbooks } from './open';
import { findingLine, findingLines } from './summary';

/** `shnor new-year`: last year's workbook without its data, with everything that a new year begins from. */
export async function newYearCommand(args: NewYearArguments, context: CommandContext): Promise<0 | 1 | 2> {
  const { terminal, texts, format, version } = context;
  await protectInputs(args.files, [args.out]);
  if (!args.force) await protectExisting(args.out);
  const { mappings, findings: mappingFindings } = await loadMappings(args.mappings);
  for (const finding of mappingFindings) terminal.complain(findingLine(finding, texts, format));
  if (mappingFindings.some(({ severity }) => severity === 'error')) return 2;
  const { grids, findings } = await openWorkbooks(args.files, context);
  checkForms(args.forms, grids);
  const { choices, saved } = readChoices(await savedState(args.files));
  if (saved === 'damaged' || saved === 'newer') terminal.complain(texts.savedUnused);
  const input = analysisInput(choices, yearBefore(args.year), grids);
  const steps = analyseSteps(
    grids,
    {
      ...input,
      reading: {
        ...input.reading,
        mappings: [...input.reading.mappings, ...mappings],
        forms: { ...input.reading.forms, ...args.forms },
      },
    },
    findings,
  );
  let step = steps.next();
  while (!step.done) {
    terminal.progress(`${texts.progress[step.value.stage]} …`);
    step = steps.next();
  }
  const analysis = step.value;
  if (analysis.matching.schools.length === 0) {
    for (const line of findingLines(analysis.findings, texts, format, terminal.width, false))
      terminal.complain(line);
    terminal.complain(texts.nothingToCarry);
    return 2;
  }
  const behind = yearsFrom(analysis.readings, args.year);
  if (behind.length > 0) terminal.complain(texts.yearsLeftBehind(behind.join(', ')));
  const carried = carriedChoices({ ...choices, mappings: [...choices.mappings, ...mappings] }, args.year);
  const { bytes, sheets, left } = await newYearFile(analysis, args.year, choicesText(carried), version);
  await writeFile(args.out, bytes);
  terminal.print(texts.written(args.out, format, sheets.length));
  terminal.print(
    texts.carriedOver(format, {
      schools: analysis.matching.schools.length,
      mappings: carried.mappings.length,
    }),
  );
  for (const name of sheets) terminal.print(`  ${name}`);
  if (left.length > 0) terminal.complain(texts.rowsLeft(format, left.length));
  for (const finding of left) terminal.complain(findingLine(finding, texts, format));
  return 0;
}

/** Years of results, context and risks that the sheets hold, from the given one on, ascending. */
function yearsFrom(readings: readonly SheetReading[], from: AcademicYear): AcademicYear[] {
  const years = readings.flatMap(({ records }) => [
    ...records.results.map(({ year }) => year),
    ...[...records.contexts, ...records.riskColumns].flatMap(({ year }) => (year ? [year] : [])),
  ]);
  return [...new Set(years)].filter((year) => year >= from).sort();
}

/** What the pane saved in the first of the workbooks that holds anything. */
async function savedState(files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    const text = readState(await readFile(file));
    if (text !== null) return text;
  }
  return null;
}
