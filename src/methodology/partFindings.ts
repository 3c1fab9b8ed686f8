import type { Finding } from '../model/finding';
import { procedureKey } from '../model/procedure';
import type { AddedParts, CollationNotes } from './collationNotes';
import { keptParams } from './collationNotes';
import { failedOf } from './parts';
import { resultSource } from './resultRow';
import type { SheetTally } from './sheetTally';

/** Protocols by class that were added up, repeated or not needed, and rows that gave way to fuller ones. */
export function partFindings(notes: CollationNotes): Finding[] {
  return [
    ...notes.addedParts.map(addedFinding),
    ...sheetFindings('resultsPartRepeated', 'warning', notes.repeatedParts),
    ...sheetFindings('resultsPartCovered', 'info', notes.coveredParts),
    ...sheetFindings('resultsIncomplete', 'info', notes.incomplete),
  ];
}

/** Addresses of a finding stay readable; the rest is counted. */
const LISTED = 8;

/** A person should look when a protocol names no class (is it another class?) or lacks a number. */
function addedFinding({ parts, result }: AddedParts): Finding {
  const unnamed = parts.filter(({ classes }) => classes!.length === 0).length;
  const unknown = parts.filter((part) => !part.participants || !failedOf(part)).length;
  const sources = parts.map(resultSource);
  const oneBook = new Set(sources.map(({ workbook }) => workbook)).size === 1;
  const addresses = sources.map(({ workbook, sheet, cell }) =>
    [...(oneBook ? [] : [workbook]), sheet, cell].join(' · '),
  );
  const more = addresses.length > LISTED ? '…' : '';
  return {
    code: 'resultsPartsAdded',
    severity: unnamed + unknown > 0 ? 'warning' : 'info',
    ...resultSource(parts[0]!),
    params: {
      school: result.school.name,
      procedure: procedureKey(result.procedure),
      year: result.year,
      count: parts.length,
      classes: (result.classes ?? []).join(', '),
      participants: result.participants?.value ?? '',
      failed: result.failed?.kind === 'count' ? result.failed.count : '',
      unnamed,
      unknown,
      list: addresses.slice(0, LISTED).join('; ') + more,
    },
  };
}

function sheetFindings(
  code: 'resultsPartRepeated' | 'resultsPartCovered' | 'resultsIncomplete',
  severity: Finding['severity'],
  tally: SheetTally<string>,
): Finding[] {
  return tally.lines().map((line) => {
    const { workbook, sheet, cell } = line;
    return { code, severity, workbook, sheet, cell, params: keptParams(line) };
  });
}
