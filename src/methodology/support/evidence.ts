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
 * finished sheet, which fill what is open there. Lines that a department added follow their list. A list of which no
 * sheet states anything is left out. `ownProgramme`: the programme is the department's own (Лесосибирск), so that the
 * bodies it names are responsible where nobody has written others. Source: Лесосибирск II, III.
 */
export function evidenceLines(
  records: readonly EvidenceRecord[],
  factsOf: FactsOf,
  ownProgramme = false,
): { readonly lines: readonly EvidenceLine[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const ordered = [...records].sort(
    (a, b) => Number(a.ownSheet ?? false) - Number(b.ownSheet ?? false) || sourceOrder(a.source, b.source),
  );
  const texts = new Map<string, EvidenceRecord[]>();
  for (const record of ordered) {
    const key = keyOf(record);
    texts.set(key, [...(texts.get(key) ?? []), record]);
  }
  const stating = new Set(records.filter(statesSomething).map(({ list }) => list));
  const lines = EVIDENCE_LISTS.filter((list) => stating.has(list)).flatMap((list) => {
    const builtIn = PROGRAMME_LINES.filter((line) => line.list === list).map((line) => {
      const key = keyOf(line);
      const stated = texts.get(key) ?? [];
      texts.delete(key);
      const known = ownProgramme ? line : { ...line, responsible: '' };
      return lineOf(known, stated, factsOf(list, line.number), findings);
    });
    const own = [...texts.values()].filter(([first]) => first!.list === list);
    return [...builtIn, ...own.map((stated) => lineOf(stated[0]!, stated, [], findings))];
  });
  return { lines, findings };
}

const BUILT_IN = new Map(PROGRAMME_LINES.map((line) => [keyOf(line), line]));

/** Has anybody typed something into this line? The texts and bodies of the programme stand there from the start. */
export function statesSomething(record: EvidenceRecord): boolean {
  const { state, document, date, responsible } = record;
  if (state !== null || document !== '' || date !== null) return true;
  const builtIn = BUILT_IN.get(keyOf(record));
  return builtIn === undefined || (responsible !== '' && responsible !== builtIn.responsible);
}

/** A numbered line is known by its number, the others by their words. */
function keyOf({ list, number, text }: Pick<EvidenceRecord, 'list' | 'number' | 'text'>): string {
  return `${list}|${number === '' ? foldText(text) : number}`;
}

type Stated = 'state' | 'responsible' | 'document' | 'date';

function lineOf(
  line: Pick<EvidenceRecord, 'list' | 'number' | 'text' | 'responsible'>,
  stated: readonly EvidenceRecord[],
  facts: readonly EvidenceFact[],
  findings: Finding[],
): EvidenceLine {
  /** What the sheets state; two input sheets that say different things of «Выполнено» say nothing. */
  const taken = <F extends Stated>(field: F): EvidenceRecord[F] | null => {
    const filled = stated.filter((record) => record[field] !== null && record[field] !== '');
    const [first] = filled;
    const other = filled.find((record) => record[field] !== first![field]);
    if (!first || !other) return first?.[field] ?? null;
    const none = field === 'state' && other.ownSheet === first.ownSheet;
    findings.push({
      code: 'evidenceConflict',
      severity: 'warning',
      ...first.source,
      params: {
        text: clip(line.text),
        field,
        taken: none ? 'none' : 'first',
        otherWorkbook: other.source.workbook,
        otherSheet: other.source.sheet,
        otherCell: other.source.cell,
      },
    });
    return none ? null : first[field];
  };
  return {
    list: line.list,
    number: line.number,
    text: stated[0]?.text ?? line.text,
    state: taken('state'),
    responsible: taken('responsible') ?? line.responsible,
    document: taken('document') ?? '',
    date: taken('date'),
    facts,
    source: stated[0]?.source ?? null,
  };
}

function clip(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
}

/**
 * Lines marked as done with a date after the day of the calculation, and expected results marked as done without any
 * document or date: the programme asks for evidence (LES-7). They count, and are asked about.
 */
export function doubtfulEvidence(lines: readonly EvidenceLine[], asOf: string | null): Finding[] {
  const done = lines.filter(({ state }) => state === 'yes');
  const early = done.filter(({ date }) => asOf !== null && date !== null && date > asOf);
  const findings = early.map((line): Finding => ({
    code: 'evidenceInFuture',
    severity: 'warning',
    ...line.source,
    params: { text: clip(line.text), date: line.date!, asOf: asOf! },
  }));
  const bare = done.filter(({ list, document, date }) => list === 'expected' && !document && date === null);
  const [first] = bare;
  if (first) {
    const params = { count: bare.length, text: clip(first.text) };
    findings.push({ code: 'evidenceUnproved', severity: 'warning', ...first.source, params });
  }
  return findings;
}

/** How much of a list is done: lines with «да» of all that apply; what is not stated counts as not done. */
export interface EvidenceTally {
  readonly list: EvidenceList;
  readonly lines: number;
  readonly done: number;
  readonly partial: number;
  readonly refused: number;
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
      partial: count('partial'),
      refused: count('no'),
      notStated: count(null),
      notApplicable: count('notApplicable'),
    };
  });
}
