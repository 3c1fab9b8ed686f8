import type { EvidenceLine } from '../../../methodology/support/outcome';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { PagedList } from '../../components/lists/PagedList';
import { VerdictBadge, type Tone } from '../../components/lists/VerdictBadge';
import { PlaceLink } from '../../components/PlaceLink';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

const TONES: Readonly<Record<NonNullable<EvidenceLine['state']>, Tone>> = {
  yes: 'ok',
  no: 'low',
  partial: 'warning',
  notApplicable: 'none',
};

/** The expected results of the programme, each with what stands as its evidence. */
export function Evidence({ lines }: { readonly lines: readonly EvidenceLine[] }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  return (
    <PagedList
      label={texts.evidence}
      items={lines.filter(({ list }) => list === 'expected')}
      itemKey={({ number, text }) => `${number}|${text}`}
    >
      {({ number, text, state, document, date, facts, source }) => (
        <>
          <p lang="ru">
            <span className={styles.strong}>{number}</span> {text}
          </p>
          <div className={styles.row}>
            <VerdictBadge tone={state ? TONES[state] : 'open'}>
              {state ? texts.evidenceStates[state] : texts.noData}
            </VerdictBadge>
            <span className={styles.hint}>
              <span lang="ru">
                {source && document ? <PlaceLink place={source} text={document} /> : document}
              </span>
              {date && ` ${format.date(date)}`}
            </span>
          </div>
          {facts.length > 0 && (
            <p className={styles.hint}>
              {texts.inData}{' '}
              {facts.map(({ kind, value }) => `${texts.facts[kind]}: ${format.number(value)}`).join('; ')}
            </p>
          )}
        </>
      )}
    </PagedList>
  );
}
