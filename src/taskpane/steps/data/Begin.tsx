import { Button } from '@fluentui/react-components';
import { DATA_TEXTS } from '../../../locale/pane/data';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

/** Before the first reading: what will happen, and how to try it out. */
export function Begin() {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = DATA_TEXTS[format.language];
  return (
    <div className={styles.step}>
      <h3 className={styles.heading}>{texts.begin}</h3>
      <p>{texts.beginHint}</p>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void session.read()}
        >
          {texts.read}
        </Button>
      </div>
      <Inserts />
    </div>
  );
}

/** Sheets that can be put into the workbook: the sample, and empty ones to fill. */
export function Inserts() {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = DATA_TEXTS[format.language];
  const busy = state.work !== null;
  return (
    <>
      <div>
        <Button disabledFocusable={busy} onClick={() => void session.insertSample()}>
          {texts.sample}
        </Button>
        <p className={styles.hint}>{texts.sampleHint}</p>
      </div>
      <div>
        <Button disabledFocusable={busy} onClick={() => void session.insertTemplate()}>
          {texts.template}
        </Button>
        <p className={styles.hint}>{texts.templateHint}</p>
      </div>
    </>
  );
}
