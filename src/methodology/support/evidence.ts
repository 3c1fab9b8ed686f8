import type { Finding } from '../../model/finding';
import type { EvidenceList, EvidenceRecord } from '../../model/programme/support';
import { EVIDENCE_LISTS } from '../../model/programme/support';
import { foldText } from '../profile/profileFactors';
import { sourceOrder } from '../sheetTally';
import type { EvidenceFact, EvidenceLine } from './outcome';
import type { ProgrammeLine } from './programmeTexts';
import { LIST_TITLES, PROGRAMME_LINES } from './programmeTexts';

/** Counts that speak for a line of a list, by its number. */
export type FactsOf = (list: EvidenceList, number: string) => readonly EvidenceFact[];

/** How much of a text a finding quotes. */
const QUOTED = 60;

/**
 * Every line of the programme with what the sheets state of it: lines of the input sheets win over those of our own
 * finished sheet, which fill what is open there. Lines that a department added follow their list; a list most lines of
 * which are its own stands alone. A list of which no sheet states anything is left out. `ownProgramme`: the programme
 * is the department's own (Лесосибирск), so that the bodies it names are responsible where nobody has written others.
 * Source: Лесосибирск II, III.
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
  const stating = new Set(records.filter(statesSomething).map(({ list }) => list));
  const lines = EVIDENCE_LISTS.filter((list) => stating.has(list)).flatMap((list) => {
    const stated = statedLines(ordered.filter((record) => record.list === list));
    const alone = tellOwnLines(list, stated, findings);
    const listed = alone ? [] : PROGRAMME_LINES.filter((line) => line.list === list);
    const items = new Map(stated.map((one) => [one.item, one.records]));
    const rest = stated.filter(({ item, records: own }) =>
      item === null ? true : alone && own.some((one) => !one.ownSheet || statesSomething(one)),
    );
    const lineFor = (item: ProgrammeLine | null, own: readonly EvidenceRecord[]) => {
      if (item === null) return lineOf(own[0]!, own, [], findings);
      const known = ownProgramme ? item : { ...item, responsible: '' };
      return lineOf(known, own, factsOf(list, item.number), findings);
    };
    return [
      ...listed.map((item) => lineFor(item, items.get(item) ?? [])),
      ...rest.map(({ item, records: own }) => lineFor(item, own)),
    ];
  });
  return { lines, findings };
}

/** What the sheets say of one line; `item` null: it is none of the programme. */
interface StatedLine {
  readonly item: ProgrammeLine | null;
  readonly records: EvidenceRecord[];
}

function statedLines(records: readonly EvidenceRecord[]): StatedLine[] {
  const lines = new Map<ProgrammeLine | string, StatedLine>();
  for (const record of records) {
    const item = itemOf(record);
    const key = item ?? foldText(record.text);
    const line = lines.get(key) ?? { item, records: [] };
    lines.set(key, line);
    line.records.push(record);
  }
  return [...lines.values()];
}

/** Tells of lines that are none of the programme; true when they are most of the list. */
function tellOwnLines(list: EvidenceList, stated: readonly StatedLine[], findings: Finding[]): boolean {
  const typed = stated.filter(({ records }) => records.some(({ ownSheet }) => !ownSheet));
  const shown = typed.length > 0 ? typed : stated.filter(({ records }) => records.some(statesSomething));
  const own = shown.filter(({ item }) => item === null);
  const [first] = own;
  if (!first) return false;
  const alone = own.length * 2 > shown.length;
  const [{ source, text }] = first.records as [EvidenceRecord];
  findings.push({
    code: 'evidenceOwnList',
    severity: alone ? 'info' : 'warning',
    ...source,
    params: {
      list: LIST_TITLES[list],
      own: own.length,
      lines: shown.length,
      text: clip(text),
      ...(alone && { alone: 1 }),
    },
  });
  return alone;
}

/** Has anybody typed something into this line? The texts and bodies of the programme stand there from the start. */
export function statesSomething(record: EvidenceRecord): boolean {
  const { state, document, date, responsible } = record;
  if (state !== null || document !== '' || date !== null) return true;
  const item = itemOf(record);
  return item === null || (responsible !== '' && responsible !== item.responsible);
}

const WORDS_OF = new Map(
  PROGRAMME_LINES.map((line) => [line, [line.text, ...line.names].map(foldText)] as const),
);

/**
 * The item of the programme that a line names: its words, their beginning, or a short name of it. The number alone
 * says nothing, since other programmes have numbers too; it only chooses where a beginning fits several.
 */
function itemOf({ list, number, text }: EvidenceRecord): ProgrammeLine | null {
  const words = foldText(text).replace(/^\d+ /, '');
  if (words === '') return null;
  const own = PROGRAMME_LINES.filter((line) => line.list === list);
  const exact = own.find((line) => WORDS_OF.get(line)!.includes(words));
  if (exact) return exact;
  // A single word is the name of a role only («Согласование»).
  if (list !== 'roles' && !words.includes(' ')) return null;
  const begun = own.filter((line) => WORDS_OF.get(line)![0]!.startsWith(`${words} `));
  return begun.length === 1 ? begun[0]! : (begun.find((line) => line.number === number) ?? null);
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
  const state = taken('state');
  const responsible = taken('responsible') ?? line.responsible;
  const document = taken('document') ?? '';
  const written = stated.find((record) => document !== '' && record.document === document);
  return {
    list: line.list,
    number: line.number,
    text: stated[0]?.text ?? line.text,
    state,
    responsible,
    document,
    ...(written?.noProof && { noProof: true as const }),
    ...(written?.documentDate && { documentDate: written.documentDate }),
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
 * document or date, or with words that are none: the programme asks for evidence (LES-7). They count, and are asked about.
 */
export function doubtfulEvidence(lines: readonly EvidenceLine[], asOf: string | null): Finding[] {
  const done = lines.filter(({ state }) => state === 'yes');
  const findings = done.flatMap((line): Finding[] => {
    const later = [line.date, line.documentDate ?? null].find(
      (day) => asOf !== null && day !== null && day > asOf,
    );
    if (!later) return [];
    const params = { text: clip(line.text), date: later, asOf: asOf! };
    return [{ code: 'evidenceInFuture', severity: 'warning', ...line.source, params }];
  });
  const bare = done.filter(
    ({ list, document, noProof, date }) => list === 'expected' && (noProof || (!document && date === null)),
  );
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
