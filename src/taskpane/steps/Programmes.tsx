import { PROGRAMMES_TEXTS } from '../../locale/pane/programmes';
import { EmptyStep, NotRead } from '../components/lists/EmptyStep';
import { SettingsPanel } from '../components/settings/SettingsPanel';
import { usePane } from '../paneContext';
import { Disclosure } from '../components/lists/Disclosure';
import { ResultChanges } from './programmes/ResultChanges';
import { Evidence } from './programmes/Evidence';
import { Network } from './programmes/Network';
import { Partners } from './programmes/Partners';
import { Profile } from './programmes/Profile';
import { Social } from './programmes/Social';
import { Support } from './programmes/Support';
import { Targets } from './programmes/Targets';
import { Waves } from './programmes/Waves';
import { useStepStyles } from './stepStyles';

/** What the programmes of Иркутск, Бобров and Лесосибирск come to, each in a part of its own. */
export default function Programmes() {
  const styles = useStepStyles();
  const { state, format } = usePane();
  const texts = PROGRAMMES_TEXTS[format.language];
  if (!state.view) return <NotRead />;
  const { social, targets, network, waves, profile, results, support } = state.view.programmes;
  const some = social ?? network ?? profile ?? support ?? [...targets, ...waves, ...results][0];
  if (!some) {
    return (
      <EmptyStep title={texts.nothing}>
        <p className={styles.hint}>{texts.nothingHint}</p>
      </EmptyStep>
    );
  }
  return (
    <div className={styles.step}>
      {social && (
        <Disclosure heading startsOpen title={texts.social}>
          <Social outcome={social} />
          <SettingsPanel list="social" part={texts.social} />
        </Disclosure>
      )}
      {targets.map((outcome) => (
        <Disclosure
          key={outcome.period ?? ''}
          heading
          title={texts.targets(outcome.period ?? texts.noPeriod)}
        >
          <Targets outcome={outcome} />
        </Disclosure>
      ))}
      {network && (
        <Disclosure heading title={texts.network}>
          <Network outcome={network} />
        </Disclosure>
      )}
      {waves.map((outcome) => (
        <Disclosure key={outcome.period ?? ''} heading title={texts.waves(outcome.period ?? texts.noPeriod)}>
          <Waves outcome={outcome} />
        </Disclosure>
      ))}
      {profile && (
        <Disclosure heading title={texts.profile}>
          <Profile outcome={profile} />
          <SettingsPanel list="profile" part={texts.profile} />
        </Disclosure>
      )}
      {results.length > 0 && (
        <Disclosure heading title={texts.results}>
          <ResultChanges changes={results} />
        </Disclosure>
      )}
      {support && (
        <>
          <Disclosure heading title={texts.support}>
            <Support outcome={support} />
            <SettingsPanel list="support" part={texts.support} />
          </Disclosure>
          {support.pairs.length > 0 && (
            <Disclosure heading title={texts.partners}>
              <Partners pairs={support.pairs} />
            </Disclosure>
          )}
          {support.evidence.length > 0 && (
            <Disclosure heading title={texts.evidence}>
              <Evidence lines={support.evidence} />
            </Disclosure>
          )}
        </>
      )}
    </div>
  );
}
