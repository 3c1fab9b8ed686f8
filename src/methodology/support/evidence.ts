import type { Finding } from '../../model/finding';
import type { EvidenceList, EvidenceRecord } from '../../model/programme/support';
import { EVIDENCE_LISTS } from '../../model/programme/support';
import { foldText } from '../profile/profileFactors';
import { sourceOrder } from '../sheetTally';
import type { EvidenceFact, EvidenceLine } from './outcome';
import { PROGRAMME_LINES } from './programmeTexts';

/** Counts that speak for a line of a list, by its number. */
export type FactsOf = (list: EvidenceList, number: string) => readonly EvidenceFact[];

/** How much of a text a finding quotes. */
const QUOTED = 60;

/**
 * Every line of the programme with what the sheets state of it: lines of the input sheets win over those of our own
 * finished sheet, which fill what is open there. Lines that a department added follow their list. Empty when no
 * sheet of the programme was read. Source: Лесосибирск II, III.
 */
export function evidenceLines(
  records: readonly EvidenceRecord[],
  factsOf: FactsOf,
): { readonly lines: readonly EvidenceLine[]; readonly findings: readonly Finding[] } {
  if (records.length === 0) return { lines: [], findings: [] };
  const findings: Finding[] = [];
  const ordered = [...records].sort(
    (a, b) => Number(a.ownSheet ?? false) - Number(b.ownSheet ?? false) || sourceOrder(a.source, b.source),
  );
  const texts = new Map<string, EvidenceRecord[]>();
  for (const record of ordered) {
    const key = keyOf(record);
    texts.set(key, [...(texts.get(key) ?? []), record]);
  }
  const lines = EVIDENCE_LISTS.flatMap((list) => {
    const builtIn = PROGRAMME_LINES.filter((line) => line.list === list).map((line) => {
      const key = keyOf(line);
      const stated = texts.get(key) ?? [];
      texts.delete(key);
      return lineOf(line, stated, factsOf(list, line.number), findings);
    });
    const own = [...texts.values()].filter(([first]) => first!.list === list);
    return [...builtIn, ...own.map((stated) => lineOf(stated[0]!, stated, [], findings))];
  });
  return { lines, findings };
}

/** A numbered line is known by its number, the others by their words. */
function keyOf({ list, number, text }: Pick<EvidenceRecord, 'list' | 'number' | 'text'>): string {
  return `${list}|${number === '' ? foldText(text) : number}`;
}

function lineOf(
  line: Pick<EvidenceRecord, 'list' | 'number' | 'text' | 'responsible'>,
  stated: readonly EvidenceRecord[],
  facts: readonly EvidenceFact[],
  findings: Finding[],
): EvidenceLine {
  const first = stated.find(({ state }) => state !== null);
  const other = first && stated.find(({ state }) => state !== null && state !== first.state);
  if (first && other) {
    findings.push({
      code: 'evidenceConflict',
      severity: 'warning',
      ...first.source,
      params: {
        text: clip(line.text),
        otherWorkbook: other.source.workbook,
        otherSheet: other.source.sheet,
        otherCell: other.source.cell,
      },
    });
  }
  const word = (field: 'responsible' | 'document') =>
    stated.map((record) => record[field]).find((text) => text !== '') ?? '';
  return {
    list: line.list,
    number: line.number,
    text: stated[0]?.text ?? line.text,
    state: first?.state ?? null,
    responsible: word('responsible') || line.responsible,
    document: word('document'),
    date: stated.map(({ date }) => date).find((date) => date !== null) ?? null,
    facts,
    source: stated[0]?.source ?? null,
  };
}

function clip(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
}

/** How much of a list is done: lines with «да» of all that apply; what is not stated counts as not done. */
export interface EvidenceTally {
  readonly list: EvidenceList;
  readonly lines: number;
  readonly done: number;
  readonly notStated: number;
  readonly notApplicable: number;
}

export function tallyEvidence(lines: readonly EvidenceLine[]): EvidenceTally[] {
  return EVIDENCE_LISTS.map((list) => {
    const own = lines.filter((line) => line.list === list);
    const count = (state: EvidenceLine['state']) => own.filter((line) => line.state === state).length;
    return {
      list,
      lines: own.length,
      done: count('yes'),
      notStated: count(null),
      notApplicable: count('notApplicable'),
    };
  });
}
