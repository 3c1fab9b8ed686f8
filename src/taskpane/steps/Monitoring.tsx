import { systemEntry } from '../../methodology/monitoring/systems';
import { INDICATOR_SYSTEMS } from '../../model/programme/indicator';
import { MONITORING_TEXTS } from '../../locale/pane/monitoring';
import { Disclosure } from '../components/lists/Disclosure';
import { EmptyStep, NotRead } from '../components/lists/EmptyStep';
import { SettingsPanel } from '../components/settings/SettingsPanel';
import type { MonitoringView } from '../engine/programmesView';
import { usePane } from '../paneContext';
import { IndicatorItem } from './monitoring/IndicatorItem';
import { SliceChoice } from './monitoring/SliceChoice';
import { useStepStyles } from './stepStyles';

/** The indicators of every programme whose data were read, for one slice each. */
export default function Monitoring() {
  const { state, format } = usePane();
  const styles = useStepStyles();
  const texts = MONITORING_TEXTS[format.language];
  if (!state.view) return <NotRead />;
  const { monitoring } = state.view.programmes;
  if (!monitoring) {
    return (
      <EmptyStep title={texts.nothing}>
        <p className={styles.hint}>{texts.nothingHint}</p>
      </EmptyStep>
    );
  }
  return <Systems monitoring={monitoring} />;
}

function Systems({ monitoring }: { readonly monitoring: MonitoringView }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = MONITORING_TEXTS[format.language];
  const first = monitoring.slices[0]?.system;
  return (
    <div className={styles.step}>
      <p className={styles.hint}>{texts.bars}</p>
      {INDICATOR_SYSTEMS.map((system) => {
        const { number, label, labelEn } = systemEntry(system);
        const words = format.language === 'ru' ? label : labelEn;
        // Предгорный округ numbers no section.
        const name = /\d/.test(number) ? `${number}. ${words}` : words;
        const slice = monitoring.slices.find((one) => one.system === system);
        const title = slice ? `${name} · ${texts.slice(slice.slice)}` : name;
        return (
          <Disclosure key={system} heading startsOpen={system === first} title={title}>
            <SliceChoice system={system} name={name} made={slice?.slice ?? null} />
            {slice ? (
              <ul className={styles.lined} aria-label={texts.indicators(name)}>
                {slice.values.map((value) => (
                  <IndicatorItem key={value.code} value={value} />
                ))}
              </ul>
            ) : (
              <p className={styles.hint}>{texts.notMade}</p>
            )}
          </Disclosure>
        );
      })}
      <SettingsPanel list="monitoring" />
    </div>
  );
}
