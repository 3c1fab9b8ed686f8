import type { RiskVerdict, ShnorVerdict } from '../../methodology/outcome';
import type { School } from '../../model/school';
import type { Verdict } from '../../model/verdict';
import type { RiskOrder } from '../../locale/pane/risks';
import type { ShnorOrder } from '../../locale/pane/shnor';

/** What asks for work stands first, what is undecided next. */
const RANK: Readonly<Record<Verdict, number>> = { yes: 0, unknown: 1, no: 2, notApplicable: 3 };

const names = new Intl.Collator('ru', { numeric: true });
const byName = (a: { readonly school: School }, b: { readonly school: School }): number =>
  names.compare(a.school.name, b.school.name);
const byVerdict = (a: { readonly verdict: Verdict }, b: { readonly verdict: Verdict }): number =>
  RANK[a.verdict] - RANK[b.verdict];

/** Both criteria, the first alone, the second alone, none. */
const criteriaRank = ({ criteria }: ShnorVerdict): number => (criteria.length === 2 ? 0 : (criteria[0] ?? 3));

/** Orders of the ШНОР list: those of the list first, those undecided next. */
export const SHNOR_COMPARE: Readonly<Record<ShnorOrder, (a: ShnorVerdict, b: ShnorVerdict) => number>> = {
  verdict: byVerdict,
  criterion: (a, b) => criteriaRank(a) - criteriaRank(b) || byVerdict(a, b),
  name: byName,
};

/** Orders of table 3.2: by the number of sections hit, the most first. */
export const RISK_COMPARE: Readonly<Record<RiskOrder, (a: RiskVerdict, b: RiskVerdict) => number>> = {
  verdict: byVerdict,
  sections: (a, b) => b.sectionsHit.length - a.sectionsHit.length || byVerdict(a, b),
  name: byName,
};
