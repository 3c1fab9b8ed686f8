import { makeStyles, tokens } from '@fluentui/react-components';
import { noticeText } from '../../locale/pane/notices';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  // At the bottom edge, so that nothing moves when it comes and goes.
  notice: {
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    marginTop: 'auto',
    zIndex: 1,
  },
  text: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
});

/** What was done, once in words: seen at the bottom edge and read out. It goes with the next work. */
export function Notice() {
  const styles = useStyles();
  const { state, format } = usePane();
  const { notice } = state;
  return (
    <div className={styles.notice} role="status" aria-live="polite">
      {notice && (
        <p key={notice.serial} className={styles.text}>
          {noticeText(notice.key, notice.params, format)}
        </p>
      )}
    </div>
  );
}
