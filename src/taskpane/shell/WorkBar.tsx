import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import type { Work } from '../session/state';
import { useShellTexts } from './useShellTexts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // Kept in sight while a long list is scrolled.
    position: 'sticky',
    top: 'var(--steps-height, 0px)',
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  progress: { width: '100%', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** Long work: what is going on, how far it is, and the button that stops it. */
export function WorkBar() {
  const { state } = usePane();
  return state.work ? <Bar work={state.work} /> : null;
}

function Bar({ work: { stage, done, total, sheet } }: { work: Work }) {
  const styles = useStyles();
  const { session, format } = usePane();
  const texts = useShellTexts();
  const text = texts.progress(texts.stages[stage], done, total, sheet ?? '', format);
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span>{text}</span>
        <Button size="small" onClick={() => session.cancel()}>
          {texts.stop}
        </Button>
      </div>
      <progress
        className={styles.progress}
        aria-label={texts.stages[stage]}
        aria-valuetext={text}
        {...(total > 1 && { value: done, max: total })}
      />
    </div>
  );
}
