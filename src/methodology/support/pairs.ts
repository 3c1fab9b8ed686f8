import type { Finding } from '../../model/finding';
import type { Partnership } from '../../model/programme/events';
import type { PartnerDecision } from '../../model/programme/support';
import type { School, SchoolMention } from '../../model/school';
import { schoolLabel } from '../schoolYears';
import type { Settings } from '../settings';
import { sourceOrder } from '../sheetTally';
import type { AgreementState, PairComparison, PairState, PartnerPair, SupportSchool } from './outcome';
import { isConcluded, settledAgreements } from './repeatedAgreements';
import { Candidates, comparePair, rangesOf } from './suggest';

/** What the pairs are made from. */
export interface PairInput {
  readonly schools: readonly SupportSchool[];
  readonly partnerships: readonly Partnership[];
  readonly decisions: readonly PartnerDecision[];
  readonly schoolOf: (mention: SchoolMention) => School | null;
  /** Equal for a head school and its branches: they are one organisation. */
  readonly entityOf: (school: School) => string;
  /** The day for which agreements are judged, `YYYY-MM-DD`; null: every one is in force. */
  readonly asOf: string | null;
  readonly settings: Settings['support'];
}

/** One for all comparisons: to make a collator costs more than to use it. */
const NAMES = new Intl.Collator('ru', { numeric: true });

interface Draft {
  readonly partner: School | null;
  readonly partnerName: string;
  place: number | null;
  comparison: PairComparison | null;
  readonly decisions: PartnerDecision[];
  readonly agreements: Partnership[];
}

/**
 * Every pair of a school and its partner: suggestions for every ШНРО (nearest social conditions, higher results,
 * nearest profile), pairs that a person decided, and those of the register. A school is never its own partner,
 * nor that of its head school or branch. A person decides. Source: Лесосибирск 2.2, III.4.
 */
export function partnerPairs(input: PairInput): {
  readonly pairs: readonly PartnerPair[];
  readonly findings: readonly Finding[];
} {
  const { schools, settings } = input;
  const findings: Finding[] = [];
  const known = new Map(schools.map((one) => [one.school.id, one]));
  const order = new Map(schools.map(({ school }, index) => [school.id, index]));
  const ranges = rangesOf(schools);
  const candidates = new Candidates(schools, settings.partners.sameMunicipality);
  const drafts = new Map<string, Map<string, Draft>>();
  const draftOf = (school: School, partner: School | null, name: string): Draft => {
    const own = drafts.get(school.id) ?? new Map<string, Draft>();
    drafts.set(school.id, own);
    const key = partner?.id ?? `?${name}`;
    const found = own.get(key) ?? {
      partner,
      partnerName: partner?.name ?? name,
      place: null,
      comparison: compared(known.get(school.id), partner && known.get(partner.id)),
      decisions: [],
      agreements: [],
    };
    own.set(key, found);
    return found;
  };
  const compared = (own: SupportSchool | undefined, other: SupportSchool | null | undefined) =>
    own && other ? comparePair(own, other, ranges, settings.partners) : null;

  for (const own of schools) {
    if (own.low !== 'yes') continue;
    const entity = input.entityOf(own.school);
    const best = candidates
      .near(own)
      .filter((other) => higher(other, own) && input.entityOf(other.school) !== entity)
      .map((other) => ({ other, comparison: comparePair(own, other, ranges, settings.partners) }))
      .sort(
        (a, b) =>
          (b.comparison.score ?? 0) - (a.comparison.score ?? 0) ||
          order.get(a.other.school.id)! - order.get(b.other.school.id)!,
      )
      .slice(0, settings.partners.count);
    best.forEach(({ other, comparison }, index) => {
      const draft = draftOf(own.school, other.school, other.school.name);
      draft.place = index + 1;
      draft.comparison = comparison;
    });
  }
  const named = [...input.partnerships, ...input.decisions].sort((a, b) => sourceOrder(a.source, b.source));
  for (const record of named) {
    const school = input.schoolOf(record.school);
    // A mention that was not matched is told by the matching.
    if (!school) continue;
    const partner = input.schoolOf(record.partner);
    const problem = partner && sameOrganisation(school, partner, input.entityOf);
    if (problem) {
      const params = { school: schoolLabel(school), partner: schoolLabel(partner) };
      findings.push({ code: problem, severity: 'error', ...record.source, params });
      continue;
    }
    const draft = draftOf(school, partner, record.partner.name);
    if ('accepted' in record) draft.decisions.push(record);
    else draft.agreements.push(record);
  }
  const pairs = [...drafts].flatMap(([id, own]) =>
    [...own.values()].map((draft) => {
      const partnerIsLow = draft.partner !== null && known.get(draft.partner.id)?.low === 'yes';
      return pairOf(known.get(id)!.school, draft, partnerIsLow, input.asOf, findings);
    }),
  );
  pairs.sort(
    (a, b) =>
      order.get(a.school.id)! - order.get(b.school.id)! ||
      (a.place ?? Infinity) - (b.place ?? Infinity) ||
      NAMES.compare(a.partnerName, b.partnerName),
  );
  return { pairs, findings };
}

function higher(other: SupportSchool, own: SupportSchool): boolean {
  return own.result !== null && other.result !== null && other.result > own.result + 1e-9;
}

function sameOrganisation(
  school: School,
  partner: School,
  entityOf: PairInput['entityOf'],
): 'partnerIsSelf' | 'partnerIsBranch' | null {
  if (school.id === partner.id) return 'partnerIsSelf';
  return entityOf(school) === entityOf(partner) ? 'partnerIsBranch' : null;
}

function pairOf(
  school: School,
  draft: Draft,
  partnerIsLow: boolean,
  asOf: string | null,
  findings: Finding[],
): PartnerPair {
  const { decisions, partner, partnerName, place, comparison } = draft;
  const { agreements, findings: repeated } = settledAgreements(draft.agreements, school, partnerName);
  findings.push(...repeated);
  const [first] = decisions;
  const other = first && decisions.find(({ accepted }) => accepted !== first.accepted);
  if (first && other) {
    findings.push({
      code: 'decisionConflict',
      severity: 'error',
      ...first.source,
      params: {
        school: schoolLabel(school),
        partner: partnerName,
        otherWorkbook: other.source.workbook,
        otherSheet: other.source.sheet,
        otherCell: other.source.cell,
      },
    });
  }
  const decision = first && !other ? first.accepted : null;
  const state = stateOf(agreements, decision, asOf);
  if (partnerIsLow && state !== 'expired' && state !== 'refused') {
    const { source } = agreements[0] ?? first!;
    const params = { school: schoolLabel(school), partner: partnerName };
    findings.push({ code: 'partnerIsLow', severity: 'warning', ...source, params });
  }
  return {
    school,
    partner,
    partnerName,
    place,
    comparison,
    decision,
    agreements,
    state,
    partnerIsLow,
  };
}

/** A concluded agreement on a day; null: no day is asked for, every one is in force. */
export function agreementState(
  { date, from, until, term, notConcluded }: Partnership,
  asOf: string | null,
): AgreementState {
  if (notConcluded) return 'unclear';
  if (asOf === null) return 'inForce';
  if (term === 'unclear') return 'unclear';
  if ([date, from].some((start) => start && start > asOf)) return 'notBegun';
  return until !== null && until < asOf ? 'expired' : 'inForce';
}

/** Where several agreements stand differently, the first of these counts. */
const AGREEMENT_ORDER: readonly (readonly [AgreementState, PairState])[] = [
  ['inForce', 'concluded'],
  ['notBegun', 'notBegun'],
  ['unclear', 'unclear'],
  ['expired', 'expired'],
];

function stateOf(
  agreements: readonly Partnership[],
  decision: boolean | null,
  asOf: string | null,
): PairState {
  const states = agreements
    .filter((one) => isConcluded(one) || one.notConcluded === 'unclear')
    .map((one) => agreementState(one, asOf));
  const named = AGREEMENT_ORDER.find(([state]) => states.includes(state));
  if (named) return named[1];
  if (decision !== null) return decision ? 'accepted' : 'refused';
  return agreements.length > 0 ? 'paired' : 'suggested';
}
