import { makeStyles, tokens } from '@fluentui/react-components';

/** A native select or date with its label: what a narrow pane and every theme can show. */
export const useFieldStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  select: {
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    textOverflow: 'ellipsis',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
