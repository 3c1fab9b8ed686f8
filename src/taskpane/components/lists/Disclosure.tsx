import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'inline-flex',
    // The arrow stays at the first line of a long title.
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, height: tokens.lineHeightBase300 },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/**
 * A button that opens what stands below it; the content is built only while it is open. With `heading` it is
 * the heading of a part of the step, without it a link-like button inside a list.
 */
export function Disclosure({
  title,
  name,
  heading = false,
  startsOpen = false,
  children,
}: {
  readonly title: string;
  /** Name for a screen reader when the title alone says too little; begins with the title. */
  readonly name?: string;
  readonly heading?: boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const button = (
    <button
      type="button"
      aria-expanded={open}
      {...(open && { 'aria-controls': id })}
      {...(name !== undefined && { 'aria-label': name })}
      className={mergeClasses(styles.button, heading && styles.title)}
      onClick={() => setOpen(!open)}
    >
      {open ? (
        <ChevronDownRegular className={styles.chevron} aria-hidden="true" />
      ) : (
        <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
      )}
      {title}
    </button>
  );
  return (
    <div>
      {heading ? <h3 className={styles.heading}>{button}</h3> : button}
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
