import type { WavesOutcome } from '../../../methodology/social/outcome';
import { WAVES } from '../../../model/programme/social';
import { PROGRAMMES_TEXTS } from '../../../locale/pane/programmes';
import { PagedList } from '../../components/lists/PagedList';
import { SchoolLine } from '../../components/lists/SchoolLine';
import { VerdictBadge } from '../../components/lists/VerdictBadge';
import { PlaceLink } from '../../components/PlaceLink';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** The three waves of every school with the change between the first and the last. */
export function Waves({ outcome: { period, schools } }: { readonly outcome: WavesOutcome }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  return (
    <PagedList
      label={texts.waves(period ?? texts.noPeriod)}
      items={schools}
      itemKey={({ school }) => school.id}
    >
      {({ school, values, change, best }) => (
        <>
          <SchoolLine school={school} />
          <div className={styles.row}>
            {WAVES.map((wave) => {
              const value = values[wave];
              return (
                <span key={wave} className={styles.hint}>
                  {texts.wave[wave]}:{' '}
                  {value ? (
                    <PlaceLink place={value.source} text={format.number(value.value, 2)} />
                  ) : (
                    texts.noData
                  )}
                </span>
              );
            })}
            {change !== null && (
              <VerdictBadge tone={change > 0 ? 'ok' : change < 0 ? 'low' : 'none'}>
                {texts.waveChange(`${change > 0 ? '+' : ''}${format.decimal(change)}`)}
              </VerdictBadge>
            )}
            {best === 'yes' && <VerdictBadge tone="ok">{texts.best}</VerdictBadge>}
          </div>
        </>
      )}
    </PagedList>
  );
}
