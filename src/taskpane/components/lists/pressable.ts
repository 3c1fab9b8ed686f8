import { tokens } from '@fluentui/react-components';

/** The look of a button that can stay pressed: a card of counts, an order of a list. */
export const PRESSABLE = {
  font: 'inherit',
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  cursor: 'pointer',
  ':hover': {
    color: tokens.colorNeutralForeground1Hover,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
} as const;

/** What a pressed one has besides its border. */
export const PRESSED = {
  color: tokens.colorNeutralForeground1Selected,
  backgroundColor: tokens.colorNeutralBackground1Selected,
} as const;
