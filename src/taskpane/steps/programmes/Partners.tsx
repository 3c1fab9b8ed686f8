import type { PairState, PartnerPair } from '../../../methodology/support/outcome';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { PagedList } from '../../components/lists/PagedList';
import { SchoolLine } from '../../components/lists/SchoolLine';
import { VerdictBadge, type Tone } from '../../components/lists/VerdictBadge';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';
import { pairReasons } from './supportReasons';
import { WhyLines } from './WhyLines';

const TONES: Readonly<Record<PairState, Tone>> = {
  concluded: 'ok',
  notBegun: 'warning',
  unclear: 'warning',
  expired: 'warning',
  paired: 'warning',
  accepted: 'ok',
  refused: 'none',
  suggested: 'open',
};

/** Pairs of schools, school by school: suggested, decided, concluded, with their reasons. */
export function Partners({ pairs }: { readonly pairs: readonly PartnerPair[] }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  const bySchool = new Map<string, PartnerPair[]>();
  for (const pair of pairs) bySchool.set(pair.school.id, [...(bySchool.get(pair.school.id) ?? []), pair]);
  return (
    <div className={styles.step}>
      <p className={styles.hint}>{texts.partnersHint}</p>
      <PagedList label={texts.partners} items={[...bySchool.values()]} itemKey={([one]) => one!.school.id}>
        {(own) => (
          <>
            <SchoolLine school={own[0]!.school} />
            <ul className={styles.plainList} aria-label={texts.partnersOf(own[0]!.school.name)}>
              {own.map((pair) => (
                <li key={pair.partner?.id ?? pair.partnerName}>
                  <Pair pair={pair} />
                </li>
              ))}
            </ul>
          </>
        )}
      </PagedList>
    </div>
  );
}

function Pair({ pair }: { readonly pair: PartnerPair }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  const { partner, partnerName, state, comparison, agreements } = pair;
  const name = partner?.name ?? partnerName;
  const score = comparison?.score ?? null;
  return (
    <>
      {name}
      <div className={styles.row}>
        <VerdictBadge tone={TONES[state]}>{texts.pairStates[state]}</VerdictBadge>
        {score !== null && <span className={styles.hint}>{texts.score(format.number(score))}</span>}
      </div>
      {(comparison !== null || agreements.length > 0) && (
        <WhyLines school={{ name }} lines={() => pairReasons(pair, format)} />
      )}
    </>
  );
}
