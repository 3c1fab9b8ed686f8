import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import { STEPS } from '../session/state';
import { stepStates, type StepState } from './stepStates';
import { useShellTexts } from './useShellTexts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(94px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '48px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    // Thicker below as well as coloured: colour alone tells nothing in a contrast theme.
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottomWidth: '4px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

const SIGNS: Readonly<Record<StepState['mark'], string>> = { notBegun: '', done: '✓', attention: '!' };

/** The six steps with their state; the one that is open is the current one. */
export function StepNav() {
  const styles = useStyles();
  const { session, state, format } = usePane();
  const texts = useShellTexts();
  const states = stepStates(state, texts, format);
  return (
    <nav aria-label={texts.steps}>
      <ol className={styles.list}>
        {STEPS.map((step, index) => {
          const { mark, detail } = states[step];
          const current = step === state.step;
          return (
            <li key={step}>
              <button
                type="button"
                className={mergeClasses(styles.step, current && styles.current)}
                aria-current={current ? 'step' : undefined}
                onClick={() => session.goTo(step)}
              >
                <span className={styles.name}>
                  {index + 1}. {texts.step[step]}
                </span>
                <span className={mark === 'attention' ? styles.attention : styles.detail}>
                  {SIGNS[mark] && <span aria-hidden="true">{SIGNS[mark]} </span>}
                  <span className={detail ? styles.hidden : undefined}>
                    {texts[mark]}
                    {detail && ': '}
                  </span>
                  {detail}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
