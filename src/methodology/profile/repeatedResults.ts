import type { Finding } from '../../model/finding';
import type { CountableResult, ResultState } from '../../model/programme/profile';
import type { School } from '../../model/school';
import { sourceOrder } from '../sheetTally';
import { schoolLabel } from '../schoolYears';

export type ResultLine = CountableResult & { readonly of: School | null };

/**
 * The lines of «Результаты до и после», each result of a school (or of the municipality) once. What several lines
 * state alike is taken; values that differ decide nothing, and are asked about.
 */
export function settledResults(lines: readonly ResultLine[]): {
  readonly lines: readonly ResultLine[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const byKey = new Map<string, ResultLine[]>();
  for (const line of [...lines].sort((a, b) => sourceOrder(a.source, b.source))) {
    const same = byKey.get(keyOf(line));
    if (same) same.push(line);
    else byKey.set(keyOf(line), [line]);
  }
  const settled = [...byKey.values()].map((same): ResultLine => {
    const first = same[0]!;
    if (same.length === 1) return first;
    const before = agreed(same.flatMap((line) => line.before ?? []));
    const after = agreed(same.flatMap((line) => line.after ?? []));
    const better = agreedWord(same.flatMap((line) => line.better ?? []));
    const differs = before === DIFFERENT || after === DIFFERENT || better === DIFFERENT;
    const other = same[1]!.source;
    findings.push({
      code: differs ? 'resultsDiffer' : 'resultRepeated',
      severity: differs ? 'error' : 'warning',
      workbook: first.source.workbook,
      sheet: first.source.sheet,
      cell: first.source.cell,
      params: {
        title: first.title,
        school: first.of ? schoolLabel(first.of) : '',
        otherWorkbook: other.workbook,
        otherSheet: other.sheet,
        otherCell: other.cell,
      },
    });
    const open = better === DIFFERENT;
    return {
      ...first,
      before: before === DIFFERENT || open ? null : before,
      after: after === DIFFERENT || open ? null : after,
      better: better === DIFFERENT ? null : better,
      document: [...new Set(same.flatMap(({ document }) => document || []))].join('; '),
    };
  });
  return { lines: settled, findings };
}

const DIFFERENT = 'different';

function agreed(states: readonly ResultState[]): ResultState | null | typeof DIFFERENT {
  const [first] = states;
  if (!first) return null;
  return states.every((state) => valueOf(state) === valueOf(first)) ? first : DIFFERENT;
}

function agreedWord<Word extends string>(words: readonly Word[]): Word | null | typeof DIFFERENT {
  const [first] = words;
  if (first === undefined) return null;
  return words.every((word) => word === first) ? first : DIFFERENT;
}

function valueOf(state: ResultState): number | boolean {
  return state.kind === 'number' ? state.value : state.yes;
}

function keyOf({ row, title, of, unit }: ResultLine): string {
  return JSON.stringify([row, title.toLowerCase().replace(/\s+/g, ' ').trim(), of?.id ?? null, unit]);
}
