import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: '14px' },
  now: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  rest: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  before: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '3px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/**
 * A share 0–100 as a bar, the slice before as a line across it. The numbers stand beside it in words, so the
 * drawing is hidden from screen readers.
 */
export function ChangeBars({ now, before }: { readonly now: number | null; readonly before: number | null }) {
  const styles = useStyles();
  return (
    <svg aria-hidden="true" focusable="false" className={styles.chart}>
      {now !== null && <rect className={styles.now} x="0" y="2" height="10" width={`${now}%`} />}
      <rect className={styles.rest} x="0" y="2" height="10" width="100%" />
      {before !== null && (
        <line className={styles.before} x1={`${before}%`} x2={`${before}%`} y1="0" y2="14" />
      )}
    </svg>
  );
}
