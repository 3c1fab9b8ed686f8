import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane } from '../../paneContext';

export type BarKind = 'yes' | 'unknown' | 'no';

export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly counts: Readonly<Partial<Record<BarKind, number>>>;
  /** The row that is in force. */
  readonly current?: boolean;
}

const KINDS: readonly BarKind[] = ['yes', 'unknown', 'no'];
const HEIGHT = 12;

const useStyles = makeStyles({
  defs: { position: 'absolute' },
  bars: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { padding: `${tokens.spacingVerticalXS} 0` },
  current: { fontWeight: tokens.fontWeightSemibold },
  words: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  label: { flexGrow: 1 },
  word: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  chart: { display: 'block', width: '100%', height: `${HEIGHT}px` },
  swatch: { width: '10px', height: '10px', flexShrink: 0 },
  yes: {
    fill: tokens.colorStatusDangerBackground3,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  stripe: {
    stroke: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  outline: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/**
 * Bars of three parts – solid «yes», hatched «unknown», empty «no» – on one scale. The numbers stand beside
 * each bar in words, so the drawing itself is hidden from screen readers.
 */
export function ShareBars({
  label,
  rows,
  words,
}: {
  readonly label: string;
  readonly rows: readonly BarRow[];
  readonly words: Readonly<Partial<Record<BarKind, string>>>;
}) {
  const styles = useStyles();
  const { format } = usePane();
  const hatch = useId();
  const longest = Math.max(1, ...rows.map((row) => total(row)));
  return (
    <div>
      <svg aria-hidden="true" focusable="false" width="0" height="0" className={styles.defs}>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 5L5 0" className={styles.stripe} />
        </pattern>
      </svg>
      <ul aria-label={label} className={styles.bars}>
        {rows.map((row) => (
          <li
            key={row.key}
            className={mergeClasses(styles.row, row.current && styles.current)}
            {...(row.current && { 'aria-current': true })}
          >
            <span className={styles.words}>
              <span className={styles.label}>
                {row.current && <span aria-hidden="true">► </span>}
                {row.label}
                {': '}
              </span>
              {KINDS.filter((kind) => row.counts[kind] !== undefined).map((kind) => (
                <span key={kind} className={styles.word}>
                  {words[kind] !== undefined && <Swatch kind={kind} hatch={hatch} />}
                  {`${words[kind] ?? ''} ${format.number(row.counts[kind]!)}`.trim()}
                </span>
              ))}
            </span>
            <Bar row={row} longest={longest} hatch={hatch} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function total({ counts }: BarRow): number {
  return KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

function Bar({
  row,
  longest,
  hatch,
}: {
  readonly row: BarRow;
  readonly longest: number;
  readonly hatch: string;
}) {
  const styles = useStyles();
  const parts = KINDS.map((kind, index) => {
    const before = KINDS.slice(0, index).reduce((sum, one) => sum + (row.counts[one] ?? 0), 0);
    return { kind, from: (100 * before) / longest, width: (100 * (row.counts[kind] ?? 0)) / longest };
  });
  return (
    <svg aria-hidden="true" focusable="false" className={styles.chart}>
      {parts
        .filter(({ width }) => width > 0)
        .map(({ kind, from, width }) => (
          <Part key={kind} kind={kind} hatch={hatch} x={`${from}%`} width={`${width}%`} />
        ))}
    </svg>
  );
}

function Swatch({ kind, hatch }: { readonly kind: BarKind; readonly hatch: string }) {
  const styles = useStyles();
  return (
    <svg aria-hidden="true" focusable="false" className={styles.swatch}>
      <Part kind={kind} hatch={hatch} x="0" width="100%" />
    </svg>
  );
}

interface PartProps {
  readonly kind: BarKind;
  readonly hatch: string;
  readonly x: string;
  readonly width: string;
}

function Part({ kind, hatch, x, width }: PartProps) {
  const styles = useStyles();
  const place = { x, width, y: 0, height: '100%' };
  if (kind === 'yes') return <rect {...place} className={styles.yes} />;
  return (
    <>
      {kind === 'unknown' && <rect {...place} fill={`url(#${hatch})`} />}
      <rect {...place} className={styles.outline} />
    </>
  );
}
