import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LIST_TEXTS } from '../../../locale/pane/lists';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../../steps/stepStyles';

/** Why there is nothing to show in this step, and where to go on. */
export function EmptyStep({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const styles = useStepStyles();
  const { session, format } = usePane();
  return (
    <div className={styles.step}>
      <p className={styles.strong}>{title}</p>
      {children}
      <div>
        <Button appearance="primary" onClick={() => session.goTo('data')}>
          {LIST_TEXTS[format.language].toData}
        </Button>
      </div>
    </div>
  );
}

/** Before the first reading. */
export function NotRead() {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = LIST_TEXTS[format.language];
  return (
    <div className={styles.step}>
      <p className={styles.strong}>{texts.notRead}</p>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => void session.read()}
        >
          {texts.readNow}
        </Button>
      </div>
    </div>
  );
}
