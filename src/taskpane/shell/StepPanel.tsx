import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef } from 'react';
import { usePane } from '../paneContext';
import { STEPS, type Step } from '../session/state';
import { STEP_CONTENTS } from '../steps';
import { StepBoundary } from './StepBoundary';
import { useShellTexts } from './useShellTexts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  next: { alignSelf: 'flex-start' },
});

/** The step that is open: heading, one sentence, content, and the way on. */
export function StepPanel() {
  const styles = useStyles();
  const { session, state } = usePane();
  const texts = useShellTexts();
  const { step } = state;
  const heading = useHeadingFocus(step);
  const Content = STEP_CONTENTS[step];
  const next = STEPS[STEPS.indexOf(step) + 1];
  return (
    <main className={styles.panel} aria-busy={state.work !== null}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {texts.step[step]}
      </h2>
      <p className={styles.lead}>{texts.lead[step]}</p>
      <StepBoundary key={step} texts={texts}>
        <Suspense fallback={<p role="status">{texts.loadingStep}</p>}>
          <Content />
          {next && state.view && (
            <Button appearance="primary" className={styles.next} onClick={() => session.goTo(next)}>
              {texts.next(texts.step[next])}
            </Button>
          )}
        </Suspense>
      </StepBoundary>
    </main>
  );
}

/** A step that a person opens takes the focus to its heading; the first one does not. */
function useHeadingFocus(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}
