import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
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
    '@media (forced-colors: active)': {
      color: 'CanvasText',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
});

/** Milliseconds for which a notice stays in sight; what it tells of stands in the steps as well. */
const IN_SIGHT = 8000;

/** What was done, once in words: seen at the bottom edge for a while, and read out. */
export function Notice() {
  const styles = useStyles();
  const { state, format } = usePane();
  const { notice } = state;
  const [faded, setFaded] = useState(0);
  const serial = notice?.serial ?? 0;
  useEffect(() => {
    if (serial === 0) return;
    const timer = setTimeout(() => setFaded(serial), IN_SIGHT);
    return () => clearTimeout(timer);
  }, [serial]);
  return (
    <div className={styles.notice} role="status" aria-live="polite">
      {notice && serial !== faded && (
        <p key={serial} className={styles.text}>
          {noticeText(notice.key, notice.params, format)}
        </p>
      )}
    </div>
  );
}
