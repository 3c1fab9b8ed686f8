import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../../model/finding';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' };

const useStyles = makeStyles({
  severity: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** A word about findings with the sign and colour of their severity. */
export function SeverityWord({
  severity,
  children,
}: {
  readonly severity: Severity;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.severity, styles[severity])}>
      <span aria-hidden="true">{SIGNS[severity]}</span> {children}
    </span>
  );
}
