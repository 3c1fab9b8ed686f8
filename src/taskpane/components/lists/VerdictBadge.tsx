import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Verdict } from '../../../model/verdict';

/** How a word is coloured; the sign before it says the same without colour. */
export type Tone = 'risk' | 'low' | 'ok' | 'open' | 'none' | 'warning';

const SIGNS: Readonly<Record<Tone, string>> = {
  risk: '▲',
  low: '▲',
  ok: '✓',
  open: '?',
  none: '',
  warning: '≠',
};

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    // A border stays visible in contrast themes, where fills are taken away.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'break-word',
    color: tokens.colorNeutralForeground1,
  },
  risk: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  low: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  ok: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  open: { backgroundColor: tokens.colorNeutralBackground4 },
  none: { color: tokens.colorNeutralForeground2 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
});

/** A short word with a sign and a colour. */
export function VerdictBadge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[tone])}>
      {SIGNS[tone] && <span aria-hidden="true">{SIGNS[tone]}</span>}
      <span>{children}</span>
    </span>
  );
}

/** The tone of a verdict in which «yes» is the bad news; `strong` for the verdict on a whole school. */
export function toneOf(verdict: Verdict, strong = false): Tone {
  if (verdict === 'yes') return strong ? 'risk' : 'low';
  if (verdict === 'no') return 'ok';
  return verdict === 'unknown' ? 'open' : 'none';
}
