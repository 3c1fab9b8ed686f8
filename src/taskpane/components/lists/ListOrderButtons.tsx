import { makeStyles, tokens } from '@fluentui/react-components';
import { LIST_TEXTS } from '../../../locale/pane/lists';
import { usePane } from '../../paneContext';
import { PRESSABLE, PRESSED } from './pressable';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: {
    ...PRESSABLE,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    '&[aria-pressed="true"]': {
      ...PRESSED,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    },
  },
});

interface ListOrderButtonsProps<O extends string> {
  readonly order: {
    readonly order: O;
    readonly reversed: boolean;
    readonly choose: (order: O) => void;
  };
  readonly labels: readonly (readonly [order: O, label: string])[];
}

/**
 * In which order the schools stand. Lists have no columns, so these are buttons, not headings with `aria-sort`: the
 * one pressed is in force, and its name says when it goes the other way round.
 */
export function ListOrderButtons<O extends string>({ order, labels }: ListOrderButtonsProps<O>) {
  const styles = useStyles();
  const { format } = usePane();
  const texts = LIST_TEXTS[format.language];
  return (
    <div role="group" aria-label={texts.order} className={styles.row}>
      <span aria-hidden="true" className={styles.label}>
        {texts.order}:
      </span>
      {labels.map(([key, label]) => {
        const chosen = key === order.order;
        const reversed = chosen && order.reversed;
        return (
          <button
            key={key}
            type="button"
            aria-pressed={chosen}
            aria-label={reversed ? texts.reversed(label) : label}
            className={styles.button}
            onClick={() => order.choose(key)}
          >
            {label}
            {chosen && <span aria-hidden="true">{reversed ? ' ↑' : ' ↓'}</span>}
          </button>
        );
      })}
    </div>
  );
}
