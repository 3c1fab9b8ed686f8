import path from 'node:path';
import { nothingFilled } from '../analysis/analyse';
import type { Grid } from '../grid/grid';
import { writeFile } from '../host/file/disk';
import { factText } from '../locale/facts';
import { findingMessage, findingRemedy } from '../locale/findings';
import { readAs } from '../locale/forms';
import { shownCell } from '../locale/shownCell';
import type { ReadingOptions, SheetReading } from '../recognise/contract';
import { mappingFrom } from '../recognise/mapping';
import { recogniseSheet } from '../recognise/recognise';
import { countSeverities } from '../report/counts';
import type { InspectArguments } from './args';
import type { CommandContext } from './context';
import { checkForms, loadMappings, openWorkbooks } from './open';
import { findingLine } from './summary';
import { protectTargets } from './targets';
import { wrap } from './terminal';

/** `shnor inspect`: what was recognised, sheet by sheet, with findings. */
export async function inspectCommand(args: InspectArguments, context: CommandContext): Promise<0 | 1 | 2> {
  const { terminal, texts, format } = context;
  if (args.saveMapping !== undefined && !args.force) await protectTargets([args.saveMapping]);
  const { mappings, findings: mappingFindings } = await loadMappings(args.mappings);
  const { grids, findings } = await openWorkbooks(args.files, context);
  for (const finding of [...mappingFindings, ...findings])
    terminal.complain(findingLine(finding, texts, format));
  if (grids.length === 0) {
    terminal.complain(texts.nothingReadable);
    return 2;
  }
  checkForms(args.forms, grids);
  const options: ReadingOptions = { mappings, forms: args.forms };
  const readings: SheetReading[] = [];
  for (const grid of grids) {
    terminal.progress(`${texts.progress.recognise}: ${grid.sheet}`);
    const reading = recogniseSheet(grid, options);
    readings.push(reading);
    for (const line of sheetLines(reading, context)) terminal.print(line);
  }
  if (args.saveMapping !== undefined) await saveMapping(args.saveMapping, grids, readings, context);
  const all = [...mappingFindings, ...findings, ...readings.flatMap((reading) => reading.findings)];
  terminal.print('');
  const counts = countSeverities(all);
  terminal.print(texts.readingFindings(format, counts.error, counts.warning, counts.info));
  const waiting = nothingFilled(readings);
  if (waiting) {
    const text = `${findingMessage(waiting, format)} ${findingRemedy(waiting, format)}`;
    for (const line of wrap(text, terminal.width, '')) terminal.print(line);
  }
  return all.some((finding) => finding.severity === 'error') && !args.exitZero ? 1 : 0;
}

function sheetLines(reading: SheetReading, { texts, format, terminal }: CommandContext): string[] {
  const form = readAs(reading, format.language);
  const facts = Object.entries(reading.facts).flatMap(([key, value]) => factText(key, value, format) ?? []);
  const lines = ['', texts.inspectSheet(reading.sheet, form)];
  if (facts.length > 0) lines.push(...wrap(`  ${facts.join('; ')}`, terminal.width, '    '));
  lines.push(...wrap(`  ${texts.inspectRows(format, reading.rows)}`, terminal.width, '    '));
  for (const finding of reading.findings) {
    const cell = finding.cell === undefined ? '' : `${shownCell(finding.cell, format.language)}: `;
    const text = `  ${texts.severity[finding.severity]}: ${cell}${findingMessage(finding, format)}`;
    lines.push(...wrap(text, terminal.width, '      '));
  }
  return lines;
}

/** Saves the columns found on the first sheet that is read through a mapping. */
async function saveMapping(
  file: string,
  grids: readonly Grid[],
  readings: readonly SheetReading[],
  { terminal, texts }: CommandContext,
): Promise<void> {
  for (const [index, grid] of grids.entries()) {
    const form = readings[index]?.form ?? null;
    const mapping = form === null ? null : mappingFrom(grid, form);
    if (!mapping) continue;
    await writeFile(file, new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`));
    terminal.print(texts.mappingSaved(path.normalize(file), grid.sheet));
    return;
  }
  terminal.complain(texts.noMappingToSave);
}
