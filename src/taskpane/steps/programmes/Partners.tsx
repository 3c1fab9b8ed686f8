import type { PairState, PartnerPair } from '../../../methodology/support/outcome';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { PagedList } from '../../components/lists/PagedList';
import { VerdictBadge, type Tone } from '../../components/lists/VerdictBadge';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

const TONES: Readonly<Record<PairState, Tone>> = {
  concluded: 'ok',
  expired: 'warning',
  paired: 'warning',
  accepted: 'ok',
  refused: 'none',
  suggested: 'open',
};

/** Pairs of schools: suggested, decided, concluded. */
export function Partners({ pairs }: { readonly pairs: readonly PartnerPair[] }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  return (
    <div className={styles.step}>
      <p className={styles.hint}>{texts.partnersHint}</p>
      <PagedList
        label={texts.partners}
        items={pairs}
        itemKey={({ school, partner, partnerName }) => `${school.id}|${partner?.id ?? partnerName}`}
      >
        {({ school, partner, partnerName, state, comparison }) => (
          <>
            <p>
              <span className={styles.strong}>{school.name}</span> → {partner?.name ?? partnerName}
            </p>
            <div className={styles.row}>
              <VerdictBadge tone={TONES[state]}>{texts.pairStates[state]}</VerdictBadge>
              {comparison && comparison.score !== null && (
                <span className={styles.hint}>{texts.score(format.number(comparison.score))}</span>
              )}
            </div>
          </>
        )}
      </PagedList>
    </div>
  );
}
