import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import { STEPS } from '../session/state';
import { stepStates, type StepState } from './stepStates';
import { COMPACT_HEIGHT, useStuck } from './useStuck';
import { useShellTexts } from './useShellTexts';

const HIDDEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

/** A pane of this height has no room for two rows of steps. */
const SHORT = '@media (max-height: 480px)';
/** In a pane lower than this nothing may stand over the content. */
const ROOMY = '@media (min-height: 260px)';

const COMPACT_LIST = { display: 'flex', gap: '2px' } as const;
const COMPACT_STEP = {
  flexDirection: 'row',
  alignItems: 'center',
  justifyContent: 'center',
  columnGap: '1px',
  minHeight: '32px',
  padding: '0 2px',
} as const;

const useStyles = makeStyles({
  stuck: {
    [ROOMY]: {
      position: 'fixed',
      top: 0,
      left: 0,
      right: 0,
      zIndex: 2,
      boxSizing: 'border-box',
      height: `${COMPACT_HEIGHT}px`,
      maxWidth: '960px',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      backgroundColor: tokens.colorNeutralBackground1,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(94px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [SHORT]: COMPACT_LIST,
  },
  compactList: COMPACT_LIST,
  item: { [SHORT]: { flexGrow: 1 } },
  compactItem: { flexGrow: 1 },
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '48px',
    // «6. Показатели» fits into a third of 320 px.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
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
    // The state too: in a contrast theme the ground becomes bright.
    ':hover span': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [SHORT]: COMPACT_STEP,
  },
  compactStep: COMPACT_STEP,
  current: {
    // Thicker below as well as coloured: colour alone tells nothing in a contrast theme.
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottomWidth: '4px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  // Of the other steps only the number and the sign are seen; their names are still read out.
  word: { [SHORT]: HIDDEN },
  compactWord: HIDDEN,
  detail: { color: tokens.colorNeutralForeground2 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  hidden: HIDDEN,
});

const SIGNS: Readonly<Record<StepState['mark'], string>> = { notBegun: '', done: '✓', attention: '!' };

/**
 * The steps with their state; the one that is open is the current one. Scrolled out of sight, they stay at the
 * upper edge in one row of numbers and signs.
 */
export function StepNav() {
  const styles = useStyles();
  const { session, state, format } = usePane();
  const texts = useShellTexts();
  const { place, stuck, height } = useStuck();
  const states = stepStates(state, texts, format);
  return (
    <div ref={place} style={stuck ? { minHeight: `${height}px` } : undefined}>
      <nav aria-label={texts.steps} className={stuck ? styles.stuck : undefined}>
        <ol className={mergeClasses(styles.list, stuck && styles.compactList)}>
          {STEPS.map((step, index) => {
            const { mark, detail, brief } = states[step];
            const current = step === state.step;
            const word = mergeClasses(styles.word, stuck && styles.compactWord);
            return (
              <li key={step} className={mergeClasses(styles.item, stuck && styles.compactItem)}>
                <button
                  type="button"
                  className={mergeClasses(
                    styles.step,
                    stuck && styles.compactStep,
                    current && styles.current,
                  )}
                  title={stuck ? texts.step[step] : brief && detail}
                  aria-current={current ? 'step' : undefined}
                  onClick={() => session.goTo(step)}
                >
                  <span className={styles.hidden}>{`${index + 1}. ${texts.step[step]}`}</span>
                  <span aria-hidden="true" className={styles.name}>
                    {index + 1}
                    <span className={current ? undefined : word}>. {texts.step[step]}</span>
                  </span>
                  <span className={mark === 'attention' ? styles.attention : styles.detail}>
                    {SIGNS[mark] && <span aria-hidden="true">{SIGNS[mark]} </span>}
                    <span className={detail ? styles.hidden : word}>
                      {texts[mark]}
                      {detail && ': '}
                    </span>
                    <span className={brief ? styles.hidden : word}>{detail}</span>
                    {brief && (
                      <span aria-hidden="true" className={word}>
                        {brief}
                      </span>
                    )}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
    </div>
  );
}
